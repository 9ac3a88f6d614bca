import { mistyped } from '../issues/index.ts'
import { add, type Exact, exactly, toNumber } from '../points/index.ts'
import type { Claim, CriteriaSet, ScoreNode } from '../scoring/index.ts'
import { checkRow } from './checkRow.ts'
import type { Report } from './Faults.ts'
import { readPoints } from './readPoints.ts'
import { readReason } from './readReason.ts'
import { at, type ScoringSheet } from './scoringSheet.ts'
import { scoringRows } from './scoringSheetForm.ts'
import { claimOf } from './scoringTable.ts'
import { columnName } from './sumFormula.ts'

/** What the sheet is held against. */
export interface ClaimsContext {
  readonly set: CriteriaSet
  /** Its nodes, with their maxima. */
  readonly tree: readonly ScoreNode[]
  /** Claims of the stage before, where its assessment is known. */
  readonly before: Readonly<Record<string, Claim>> | undefined
  /** Claims that stood in the columns when the sheet was made. */
  readonly kept: ReadonlyMap<string, Claim>
  /** What gives points without anybody typing them, where the facts are known. */
  readonly given: ReadonlyMap<string, number> | undefined
}

/** The points and reasons of a sheet, in the order of the set. */
export function readClaims(sheet: ScoringSheet, context: ClaimsContext, report: Report): [string, Claim][] {
  const { set, tree, before, kept, given } = context
  const { name } = sheet.sheet
  const { rows } = scoringRows(tree)
  const wanted = rows.filter(({ takesPoints, adds }) => takesPoints || adds.length > 0)
  const ids = new Set(wanted.map(({ node }) => node.id))
  const found = new Map<string, number>()
  for (const { row, id } of sheet.rows) {
    const path = [name, `${columnName(sheet.ids)}${row}`]
    if (!ids.has(id)) report('unknown-criterion', path, () => mistyped(id.slice(0, 200), ids))
    else if (found.has(id)) report('duplicate', path, { received: id })
    else found.set(id, row)
  }

  const claims = new Map<string, Claim>()
  const reasons = new Map<string, string>()
  for (const { node, takesPoints } of wanted) {
    const row = found.get(node.id)
    if (row === undefined) {
      if (takesPoints || kept.has(node.id)) report('row-missing', [name], { criterion: node.id, number: node.number })
      continue
    }
    const cell = at(sheet.sheet, row, sheet.points)
    checkRow(sheet, row, node, takesPoints, report)
    const path = [name, `${columnName(sheet.points)}${row}`] as const
    // A sum that is still a formula says nothing: it is computed from what was typed.
    const isSum = !takesPoints && (cell === undefined || cell.isFormula)
    const points = isSum ? undefined : readPoints(cell, { max: node.ledger.max, places: set.places }, path, report)
    const reason = readReason(at(sheet.sheet, row, sheet.reason), name, report)
    if (points !== undefined) claims.set(node.id, { points, ...(reason !== undefined && { reason }) })
    else if (reason !== undefined && !takesPoints) reasons.set(node.id, reason)
    else if (reason !== undefined && (cell === undefined || cell.kind === 'text')) lostReason(row)
    if (points === undefined || reason !== undefined) continue
    const was = before === undefined ? pointsBefore(sheet, row) : claimOf(before, node.id)?.points
    if (was !== undefined && was !== points)
      report('reason-missing', path, { criterion: node.id, before: was, after: points }, 'warning')
  }

  for (const { node, takesPoints, adds } of [...rows].reverse()) {
    const row = found.get(node.id)
    if (takesPoints || adds.length === 0 || row === undefined) continue
    const typed = claims.get(node.id)
    const old = kept.get(node.id)
    const reason = typed?.reason ?? reasons.get(node.id)
    const sum = sumOf(adds)
    if (typed === undefined) {
      // Claimed as a whole beside its parts: with parts as they were it stands, with others it is their sum.
      const isFormula = at(sheet.sheet, row, sheet.points)?.isFormula === true
      const points = old === undefined || sum === undefined || !isFormula ? undefined : wholeOf(adds, old, sum)
      if (points !== undefined) claims.set(node.id, { points, ...(reason !== undefined && { reason }) })
      else if (reason !== undefined) lostReason(row)
    } else if (sum !== undefined) {
      // A sum pasted as a number is dropped where it is right, and kept where no part of it was typed.
      const isOld = old?.points === typed.points && areKept(adds)
      if (sum !== typed.points && !isOld)
        report('sum-overwritten', [name, `${columnName(sheet.points)}${row}`], { received: typed.points, sum })
      if (old === undefined && reason === undefined) claims.delete(node.id)
    }
  }
  return [...ids].flatMap((id) => {
    const claim = claims.get(id)
    return claim === undefined ? [] : [[id, claim]]
  })

  function lostReason(row: number): void {
    report('reason-without-points', [name, `${columnName(sheet.reason)}${row}`], {}, 'warning')
  }

  /** Without the facts, what some of the parts give untyped is not known, nor so is their sum. */
  function wholeOf(parts: readonly number[], old: Claim, sum: number): number | undefined {
    if (areKept(parts)) return old.points
    return given === undefined ? undefined : sum
  }

  /** Whether the points below are those that stood there when the sheet was made. */
  function areKept(parts: readonly number[]): boolean {
    return parts.every((index) => {
      const row = rows[index]
      if (row === undefined) return true
      const { id } = row.node
      return claims.get(id)?.points === kept.get(id)?.points && areKept(row.adds)
    })
  }

  /** What was typed below, with what is given untyped; nothing where nothing was typed. */
  function sumOf(parts: readonly number[]): number | undefined {
    const known = parts.map((index) => {
      const row = rows[index]
      if (row === undefined) return undefined
      return claims.get(row.node.id)?.points ?? sumOf(row.adds)
    })
    if (known.every((points) => points === undefined)) return undefined
    const all = parts.map((index, i) => known[i] ?? given?.get(rows[index]?.node.id ?? '') ?? 0)
    return toNumber(all.reduce<Exact>((sum, points) => add(sum, exactly(points)), 0))
  }
}

/** Points of the stage before as they stand in the sheet. */
function pointsBefore({ sheet, before }: ScoringSheet, row: number): number | undefined {
  const cell = before === undefined ? undefined : at(sheet, row, before)
  return cell?.kind === 'number' ? Number(cell.text) : undefined
}

import { mistyped } from '../issues/index.ts'
import { add, type Exact, exactly, toNumber } from '../points/index.ts'
import type { Claim, CriteriaSet, ScoreNode } from '../scoring/index.ts'
import { readPoints } from './readPoints.ts'
import type { ReadCell } from './readWorkbook.ts'
import { at, type Report, type ScoringSheet } from './scoringSheet.ts'
import { scoringRows } from './scoringSheetForm.ts'
import { claimOf } from './scoringTable.ts'
import { columnName } from './sumFormula.ts'

/** The longest reason, as long as any text of an input may be. */
const longestReason = 20_000

/** What the sheet is held against. */
export interface ClaimsContext {
  readonly set: CriteriaSet
  /** Its nodes, with their maxima. */
  readonly tree: readonly ScoreNode[]
  /** Claims of the stage before, where its assessment is known. */
  readonly before: Readonly<Record<string, Claim>> | undefined
}

/** The points and reasons of a sheet, in the order of the set. */
export function readClaims(sheet: ScoringSheet, context: ClaimsContext, report: Report): [string, Claim][] {
  const { set, tree, before } = context
  const { name } = sheet.sheet
  const { rows } = scoringRows(tree)
  const wanted = rows.filter(({ takesPoints, adds }) => takesPoints || adds.length > 0)
  const ids = wanted.map(({ node }) => node.id)
  const found = new Map<string, number>()
  for (const { row, id } of sheet.rows) {
    if (!ids.includes(id)) report('unknown-criterion', [name, `A${row}`], mistyped(id.slice(0, 200), ids))
    else if (found.has(id)) report('duplicate', [name, `A${row}`], { received: id })
    else found.set(id, row)
  }

  const claims = new Map<string, Claim>()
  for (const { node, takesPoints } of wanted) {
    const row = found.get(node.id)
    if (row === undefined) {
      if (takesPoints) report('row-missing', [name], { criterion: node.id, number: node.number })
      continue
    }
    const cell = at(sheet.sheet, row, sheet.points)
    if (takesPoints) checkMerged(sheet, row, report)
    // A sum that is still a formula says nothing: it is computed from what was typed.
    else if (cell === undefined || cell.isFormula) continue
    const path = [name, `${columnName(sheet.points)}${row}`] as const
    const points = readPoints(cell, { max: node.ledger.max, places: set.places }, path, report)
    const reason = readReason(sheet, row, report)
    if (points !== undefined) claims.set(node.id, { points, ...(reason !== undefined && { reason }) })
    else if (reason !== undefined && (cell === undefined || cell.kind === 'text'))
      report('reason-without-points', [name, `${columnName(sheet.reason)}${row}`], {}, 'warning')
    if (points === undefined || reason !== undefined) continue
    const was = before === undefined ? pointsBefore(sheet, row) : claimOf(before, node.id)?.points
    if (was !== undefined && was !== points)
      report('reason-missing', path, { criterion: node.id, before: was, after: points }, 'warning')
  }

  for (const [i, { node, takesPoints, adds }] of [...rows.entries()].reverse()) {
    if (takesPoints || !claims.has(node.id)) continue
    const sum = sumOf(adds.map((index) => rows[index]?.node.id ?? ''))
    const { points } = claims.get(node.id) as Claim
    // A sum pasted as a number is dropped where it is right, and kept where no part of it was typed.
    if (sum === undefined) continue
    if (sum !== points)
      report('sum-overwritten', [name, `${columnName(sheet.points)}${found.get(node.id)}`], { received: points, sum })
    claims.delete(rows[i]?.node.id ?? '')
  }
  return ids.flatMap((id) => {
    const claim = claims.get(id)
    return claim === undefined ? [] : [[id, claim]]
  })

  function sumOf(parts: readonly string[]): number | undefined {
    const typed = parts.flatMap((id): number[] => {
      const own = claims.get(id)?.points
      const row = rows.find(({ node }) => node.id === id)
      const sum = own ?? (row === undefined ? undefined : sumOf(row.adds.map((index) => rows[index]?.node.id ?? '')))
      return sum === undefined ? [] : [sum]
    })
    return typed.length === 0 ? undefined : toNumber(typed.reduce<Exact>((sum, each) => add(sum, exactly(each)), 0))
  }
}

function readReason(sheet: ScoringSheet, row: number, report: Report): string | undefined {
  const cell: ReadCell | undefined = at(sheet.sheet, row, sheet.reason)
  if (cell === undefined) return undefined
  const path = [sheet.sheet.name, cell.name]
  if (cell.isFormula) return void report('formula-as-value', path)
  if (cell.kind === 'error') return void report('error-value', path, { received: cell.text.slice(0, 40) })
  const reason = cell.text.trim()
  if (reason.length > longestReason)
    return void report('too-long', path, { most: longestReason, received: reason.length })
  return reason === '' ? undefined : reason
}

/** Points of the stage before as they stand in the sheet. */
function pointsBefore({ sheet, before }: ScoringSheet, row: number): number | undefined {
  const cell = before === undefined ? undefined : at(sheet, row, before)
  return cell?.kind === 'number' ? Number(cell.text) : undefined
}

function checkMerged({ sheet, points, reason }: ScoringSheet, row: number, report: Report): void {
  for (const column of [1, points, reason]) {
    const area = sheet.merged.find(
      ([top, left, bottom, right]) => top <= row && row <= bottom && left <= column && column <= right,
    )
    if (area === undefined) continue
    const [top, left, bottom, right] = area
    report('cell-merged', [sheet.name, `${columnName(column)}${row}`], {
      area: `${columnName(left)}${top}:${columnName(right)}${bottom}`,
    })
  }
}

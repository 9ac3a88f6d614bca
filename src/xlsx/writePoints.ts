import { add, type Exact, exactly, placesOf, toNumber } from '../points/index.ts'
import type { Claim } from '../scoring/index.ts'
import { cellWords } from './cellWords.ts'
import { type SheetWriter, type TablePlace, toFill } from './SheetWriter.ts'
import type { ScoringRow } from './scoringSheetForm.ts'
import { claimOf, placeholderOf, type ScoringTable } from './scoringTable.ts'
import { columnName, openSumFormula, overRows, sumFormula } from './sumFormula.ts'

/** Writes ids, points claimed before, cells for the new ones, and the formulas that add both up. */
export function writePoints(writer: SheetWriter, place: TablePlace, table: ScoringTable, places: number): void {
  const { rows, points, before, claimed, filled } = table
  const { firstRow, firstColumn } = place
  for (const [i, { node, takesPoints, adds }] of rows.entries())
    if (takesPoints || adds.length > 0) writer.sheet.getCell(firstRow + i, 1).value = cellWords(node.id)
  if (before !== undefined) writeColumn(writer, place, table, before, claimed, places)
  writeColumn(writer, place, table, points, filled, places)

  const column = firstColumn + points
  for (const [i, { node, takesPoints }] of rows.entries()) {
    if (!takesPoints && claimOf(filled, node.id) === undefined) continue
    const all = [points, points + 1].map((index) => writer.sheet.getCell(firstRow + i, firstColumn + index))
    // A sum stays a sum; the reason for it may change.
    const cells = all.filter(({ formula }) => !formula)
    for (const cell of cells) {
      cell.fill = toFill
      cell.protection = { locked: false }
    }
    const { max } = node.ledger
    const [cell] = all
    if (cell !== undefined && !cell.formula)
      cell.dataValidation = {
        type: 'decimal',
        operator: 'between',
        formulae: [0, max],
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'Điểm không hợp lệ',
        error: `Nhập số từ 0 đến ${String(max).replace('.', ',')}, hoặc để trống nếu chưa chấm.`,
      }
  }

  const asked = rows.flatMap(({ node, takesPoints }, i) =>
    takesPoints && node.status !== 'not-applicable' ? [{ row: firstRow + i, id: node.id }] : [],
  )
  const open = asked.filter(({ id }) => claimOf(filled, id) === undefined).length
  if (asked.length > 0)
    writer.sheet.getCell(firstRow + rows.length + 1, column).value = {
      formula: `${asked.length}-(${overRows(
        'COUNT',
        column,
        asked.map(({ row }) => row),
      )})`,
      result: open,
    }
}

/** One column of points: what is known of them, and its sums. */
function writeColumn(
  writer: SheetWriter,
  { firstRow, firstColumn }: TablePlace,
  { rows, groups }: ScoringTable,
  index: number,
  claims: Readonly<Record<string, Claim>>,
  places: number,
): void {
  const column = firstColumn + index
  const decimals = Math.max(places, ...Object.values(claims).map(({ points }) => placesOf(points)))
  const sums: (Exact | undefined)[] = []
  const write = (row: number, adds: readonly number[], isBold: boolean) => {
    const cell = writer.sheet.getCell(firstRow + row, column)
    const given = adds.flatMap((at) => givenBy(rows[at], claims, firstRow + at, column))
    const below = adds.map((at) => firstRow + at)
    const formula =
      given.length === 0
        ? openSumFormula(column, below, decimals)
        : `${sumFormula(column, below, decimals)}+${given.map(({ formula: each }) => each).join('+')}`
    const known = [...adds.map((at) => sums[at]), ...given.map(({ value }) => value)].filter(
      (each) => each !== undefined,
    )
    const sum = known.length === 0 ? undefined : known.reduce<Exact>(add, 0)
    sums[row] = sum
    cell.value = { formula, result: sum === undefined ? '' : toNumber(sum) }
    cell.font = { ...cell.font, bold: isBold }
  }
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as ScoringRow
    const claim = claimOf(claims, row.node.id)
    if (row.takesPoints) {
      const value = claim?.points ?? placeholderOf(row)
      if (value !== undefined) writer.sheet.getCell(firstRow + i, column).value = value
      sums[i] = claim === undefined ? undefined : exactly(claim.points)
    } else if (row.adds.length > 0) {
      write(i, row.adds, groups.includes(i))
      // Claimed as a whole, and its parts not, or not all of them, or otherwise: then no sum gives it.
      const isTyped = isClaimedBelow(row)
      if (claim !== undefined && (!isTyped || sums[i] === undefined || toNumber(sums[i] as Exact) !== claim.points)) {
        writer.sheet.getCell(firstRow + i, column).value = claim.points
        sums[i] = exactly(claim.points)
      }
    }
  }
  write(rows.length, groups, true)

  function isClaimedBelow({ adds }: ScoringRow): boolean {
    return adds.some((at) => {
      const below = rows[at] as ScoringRow
      return claimOf(claims, below.node.id) !== undefined || isClaimedBelow(below)
    })
  }
}

/** What a criterion that does not apply gives without anybody typing it, until somebody does. */
function givenBy(
  row: ScoringRow | undefined,
  claims: Readonly<Record<string, Claim>>,
  at: number,
  column: number,
): { formula: string; value: Exact }[] {
  if (row === undefined || !row.takesPoints) return []
  const { status, effective, id } = row.node
  if (status !== 'not-applicable' || effective.earned === 0) return []
  const cell = `${columnName(column)}${at}`
  const value = claimOf(claims, id) === undefined ? exactly(effective.earned) : 0
  return [{ formula: `IF(ISNUMBER(${cell}),0,${effective.earned})`, value }]
}

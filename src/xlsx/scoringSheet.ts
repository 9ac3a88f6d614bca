import type { Report } from './Faults.ts'
import type { ReadCell, ReadSheet } from './readWorkbook.ts'
import { identitySheet, scoringSheetSchema } from './scoringSheetForm.ts'
import { columnName } from './sumFormula.ts'

/** The self-scoring sheet of a workbook, found by what stands in its hidden cells. */
export interface ScoringSheet {
  readonly sheet: ReadSheet
  /** The column of the ids: the first, unless somebody put one before it. */
  readonly ids: number
  readonly points: number
  readonly reason: number
  readonly before: number | undefined
  /** The columns that say for people which criterion a row is. */
  readonly labels: { readonly number: number | undefined; readonly max: number | undefined }
  /** Rows with an id, from top to bottom. */
  readonly rows: readonly { readonly row: number; readonly id: string }[]
}

/** The sheet with the mark; more than one, or columns that went missing, are told. */
export function findScoringSheet(sheets: readonly ReadSheet[], report: Report): ScoringSheet | undefined {
  const marks = sheets
    .filter(({ name }) => name !== identitySheet)
    .flatMap((sheet) =>
      [...sheet.cells.values()].filter(({ text }) => text === scoringSheetSchema).map((cell) => ({ sheet, cell })),
    )
  const [mark, second] = marks
  if (mark === undefined) {
    report('not-a-scoring-sheet', [])
    return undefined
  }
  if (second !== undefined) {
    report('duplicate', [second.sheet.name, second.cell.name], { received: scoringSheetSchema })
    return undefined
  }
  const { sheet, cell } = mark
  const columns = new Map<string, number>()
  const rows: { row: number; id: string }[] = []
  for (const each of sheet.cells.values()) {
    if (each === cell) continue
    if (each.row === cell.row) {
      if (columns.has(each.text)) report('duplicate', [sheet.name, each.name], { received: each.text.slice(0, 80) })
      columns.set(each.text, each.column)
    } else if (each.column === cell.column) rows.push({ row: each.row, id: each.text })
  }
  const columnOf = (code: string): number => {
    const column = columns.get(code)
    if (column === undefined) report('missing', [sheet.name, cell.name], { expected: code })
    return column ?? 0
  }
  const [points, reason] = [columnOf('points'), columnOf('reason')]
  if (points === 0 || reason === 0) return undefined
  rows.sort((a, b) => a.row - b.row)
  const labels = { number: columns.get('number'), max: columns.get('max') }
  return { sheet, ids: cell.column, points, reason, before: columns.get('before'), labels, rows }
}

/** The cell at a place, unless it is empty. */
export function at(sheet: ReadSheet, row: number, column: number): ReadCell | undefined {
  return sheet.cells.get(`${columnName(column)}${row}`)
}

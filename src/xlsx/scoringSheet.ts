import type { Issue, Path } from '../issues/index.ts'
import type { ReadCell, ReadSheet } from './readWorkbook.ts'
import { type Identity, identityKeys, identitySheet, scoringSheetSchema } from './scoringSheetForm.ts'
import { columnName } from './sumFormula.ts'

/** The self-scoring sheet of a workbook, found by what stands in its hidden cells. */
export interface ScoringSheet {
  readonly sheet: ReadSheet
  /** The row that says what each column holds. */
  readonly codes: number
  readonly points: number
  readonly reason: number
  readonly before: number | undefined
  /** Rows with an id, from top to bottom. */
  readonly rows: readonly { readonly row: number; readonly id: string }[]
}

/** How a fault is told. */
export type Report = (code: Issue['code'], path: Path, data?: Issue['data'], severity?: Issue['severity']) => void

/** What the hidden sheet says, and in which cell. */
export function readIdentity(
  sheets: readonly ReadSheet[],
): { readonly identity: Identity; readonly cells: Readonly<Record<string, string>> } | undefined {
  const sheet = sheets.find(({ name }) => name === identitySheet)
  if (sheet === undefined) return undefined
  const identity: Record<string, string> = {}
  const cells: Record<string, string> = {}
  for (const { column, row, text } of sheet.cells.values()) {
    if (column !== 1) continue
    const key = identityKeys.find((each) => each === text)
    const value = at(sheet, row, 2)
    if (key === undefined || value === undefined) continue
    identity[key] = value.text
    cells[key] = value.name
  }
  return { identity, cells }
}

/** The sheet with the mark; more than one, or columns that went missing, are told. */
export function findScoringSheet(sheets: readonly ReadSheet[], report: Report): ScoringSheet | undefined {
  const marks = sheets
    .filter(({ name }) => name !== identitySheet)
    .flatMap((sheet) =>
      [...sheet.cells.values()]
        .filter(({ column, text }) => column === 1 && text === scoringSheetSchema)
        .map((cell) => ({ sheet, cell })),
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
    if (each.row === cell.row && each.column > 1) {
      if (columns.has(each.text)) report('duplicate', [sheet.name, each.name], { received: each.text.slice(0, 80) })
      columns.set(each.text, each.column)
    } else if (each.column === 1 && each.row > cell.row) rows.push({ row: each.row, id: each.text })
  }
  const columnOf = (code: string): number => {
    const column = columns.get(code)
    if (column === undefined) report('missing', [sheet.name, cell.name], { expected: code })
    return column ?? 0
  }
  const [points, reason] = [columnOf('points'), columnOf('reason')]
  if (points === 0 || reason === 0) return undefined
  rows.sort((a, b) => a.row - b.row)
  return { sheet, codes: cell.row, points, reason, before: columns.get('before'), rows }
}

/** The cell at a place, unless it is empty. */
export function at(sheet: ReadSheet, row: number, column: number): ReadCell | undefined {
  return sheet.cells.get(`${columnName(column)}${row}`)
}

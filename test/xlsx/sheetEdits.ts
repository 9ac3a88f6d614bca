import type { CellValue, Workbook, Worksheet } from 'exceljs'

import { scoreCell } from './workbooks.ts'

/** What somebody did to a scoring sheet, as data. */
export interface SheetEdits {
  /** Values by criterion. */
  readonly points?: Readonly<Record<string, unknown>>
  readonly reasons?: Readonly<Record<string, unknown>>
  /** Values of the hidden sheet by key; null empties the cell. */
  readonly identity?: Readonly<Record<string, unknown>>
  /** Keys whose rows went from the hidden sheet. */
  readonly withoutKeys?: readonly string[]
  /** Rows added to the hidden sheet. */
  readonly hiddenRows?: readonly (readonly unknown[])[]
  /** Rows of criteria that were deleted. */
  readonly deleted?: readonly string[]
  /** Rows of criteria that stand once more below. */
  readonly copied?: readonly string[]
  /** Columns inserted before these. */
  readonly inserted?: readonly number[]
  /** Two columns that changed places. */
  readonly swappedColumns?: readonly [number, number]
  /** Rows of two criteria that changed places, from this column on. */
  readonly swappedRows?: { readonly of: readonly [string, string]; readonly from: number }
  /** Cells of two criteria that became one. */
  readonly merged?: { readonly of: readonly [string, string]; readonly column: 'points' | 'reason' }
  /** Empty rows put before the first. */
  readonly rowsAbove?: number
}

/** Does it. */
export function applyEdits(edits: SheetEdits): (workbook: Workbook) => void {
  return (workbook) => {
    const [page] = workbook.worksheets
    const hidden = workbook.getWorksheet('danvan')
    if (page === undefined || hidden === undefined) throw new Error('no sheet')
    const rowOf = (id: string) => Number(scoreCell(workbook, id, 'points').row)
    for (const [id, value] of Object.entries(edits.points ?? {}))
      scoreCell(workbook, id, 'points').value = value as CellValue
    for (const [id, value] of Object.entries(edits.reasons ?? {}))
      scoreCell(workbook, id, 'reason').value = value as CellValue
    if (edits.merged !== undefined) {
      const [one, other] = edits.merged.of.map((id) => scoreCell(workbook, id, edits.merged?.column ?? 'points'))
      if (one !== undefined && other !== undefined) page.mergeCells(`${one.address}:${other.address}`)
    }
    if (edits.swappedRows !== undefined) {
      const [one = 0, other = 0] = edits.swappedRows.of.map(rowOf)
      swap(page, [one, other], edits.swappedRows.from)
    }
    for (const id of edits.copied ?? []) {
      const last = page.rowCount + 1
      page.getRow(rowOf(id)).eachCell((cell, column) => {
        page.getCell(last, column).value = cell.value
      })
    }
    for (const id of edits.deleted ?? []) page.spliceRows(rowOf(id), 1)
    const [left, right] = edits.swappedColumns ?? []
    if (left !== undefined && right !== undefined)
      page.eachRow((row, at) => {
        if (row.getCell(1).value === null) return
        const [one, other] = [page.getCell(at, left), page.getCell(at, right)]
        ;[one.value, other.value] = [other.value, one.value]
      })
    for (const column of edits.inserted ?? []) page.spliceColumns(column, 0, [])
    if (edits.rowsAbove !== undefined) page.spliceRows(1, 0, ...Array.from({ length: edits.rowsAbove }, () => []))
    hidden.eachRow((row) => {
      const key = String(row.getCell(1).value)
      if (edits.identity !== undefined && key in edits.identity) row.getCell(2).value = edits.identity[key] as CellValue
      if (edits.withoutKeys?.includes(key)) row.values = []
    })
    for (const row of edits.hiddenRows ?? []) hidden.addRow([...row])
  }
}

function swap(page: Worksheet, [one, other]: [number, number], from: number): void {
  for (let column = from; column <= page.columnCount; column++) {
    const [a, b] = [page.getCell(one, column), page.getCell(other, column)]
    ;[a.value, b.value] = [b.value, a.value]
  }
}

import { requireObject } from '../issues/index.ts'
import type { DocumentTable } from './DocumentTable.ts'

/** A heading over one column or over several that share it. */
export interface HeadCell {
  /** Its words. */
  readonly title: string
  /** Over how many columns. */
  readonly columns: number
  /** Over how many rows of the head. */
  readonly rows: 1 | 2
  /** Its first column. */
  readonly at: number
}

/**
 * Đầu bảng: the rows of the head of a table, one, or two where columns beside each other share a heading.
 *
 * @param table - the table, or its columns
 * @returns one row or two, each with its cells from left to right
 * @example
 * ```ts
 * const column = { width: 50, align: 'right' } as const
 * const columns = [{ ...column, title: 'STT' }, { ...column, title: 'Tổng số', group: 'Tiếp nhận' }]
 * tableHead({ columns }).map((cells) => cells.map(({ title }) => title)) // => [['STT', 'Tiếp nhận'], ['Tổng số']]
 * ```
 */
export function tableHead(table: Pick<DocumentTable, 'columns'>): readonly (readonly HeadCell[])[] {
  requireObject('table', table, 'columns')
  const { columns } = table
  const isGrouped = columns.some(({ group }) => group !== undefined)
  const above: HeadCell[] = []
  const below: HeadCell[] = []
  columns.forEach(({ title, group }, at) => {
    const last = above.at(-1)
    if (group === undefined) above.push({ title, columns: 1, rows: isGrouped ? 2 : 1, at })
    else if (last !== undefined && columns[at - 1]?.group === group)
      above[above.length - 1] = { ...last, columns: last.columns + 1 }
    else above.push({ title: group, columns: 1, rows: 1, at })
    if (group !== undefined) below.push({ title, columns: 1, rows: 1, at })
  })
  return isGrouped ? [above, below] : [above]
}

import { requireObject } from '../issues/index.ts'
import type { DocumentTable } from './DocumentTable.ts'

/**
 * Bảng không ngắt trang: whether a table is small enough to be kept on one page; a longer one repeats its head instead.
 *
 * @param table - the table
 * @returns true up to 15 rows
 * @example
 * ```ts
 * const row = { role: 'body', cells: [] } as const
 * isKeptWhole({ rows: Array.from({ length: 15 }, () => row) }) // => true
 * isKeptWhole({ rows: Array.from({ length: 16 }, () => row) }) // => false
 * ```
 */
export function isKeptWhole(table: Pick<DocumentTable, 'rows'>): boolean {
  requireObject('table', table, 'rows')
  const { rows } = table
  return rows.length <= 15
}

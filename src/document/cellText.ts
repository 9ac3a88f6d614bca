import { requireObject } from '../issues/index.ts'
import type { TableCell } from './DocumentTable.ts'
import { decimalText } from './numberText.ts'

/**
 * Chữ trong ô: what a cell of a table says on paper, as a Vietnamese reader expects it.
 *
 * @param cell - the cell
 * @returns its words; an empty string for one to be filled in
 * @example
 * ```ts
 * cellText({ kind: 'percent', value: 88.07, places: 2 }) // => '88,07 %'
 * cellText({ kind: 'sum', rows: [0, 1], places: 2 }) // => ''
 * ```
 */
export function cellText(cell: TableCell): string {
  requireObject('cell', cell)
  switch (cell.kind) {
    case 'text':
      return cell.spans.map(({ text }) => text).join('')
    case 'number':
      return decimalText(cell.value)
    case 'percent':
      return `${decimalText(cell.value)} %`
    case 'sum':
      return cell.value === undefined ? '' : decimalText(cell.value)
    case 'blank':
      return ''
  }
}

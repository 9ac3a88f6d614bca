import { placesOf } from '../points/index.ts'
import type { TableCell, TableRow } from './DocumentTable.ts'

/** A cell with a number. */
type NumberCell = Extract<TableCell, { readonly kind: 'number' | 'percent' }>

/** Points in ten-thousandths: no set prints finer. */
const units = (value: number): number => Math.round(value * 10_000)

/** A cell of points. */
export function points(value: number, from?: string): NumberCell {
  return { kind: 'number', value, places: Math.max(2, placesOf(value)), ...(from !== undefined && { from }) }
}

/** What could still be earned. */
export function openPoints({ earned, most }: { readonly earned: number; readonly most: number }): number {
  return (units(most) - units(earned)) / 10_000
}

/** A sum of the rows above where it comes to the value; a rescaled group has a value that no sum gives. */
export function sumOrPoints(
  rows: readonly TableRow[],
  column: number,
  of: readonly number[],
  value: number,
  from?: string,
): TableCell {
  return sumOrNumber(rows, column, of, points(value, from))
}

/** A sum of the rows above where it comes to the number of the cell, else the cell. */
export function sumOrNumber(
  rows: readonly TableRow[],
  column: number,
  of: readonly number[],
  cell: NumberCell,
): TableCell {
  const sum = of.reduce((total, row) => total + units(amountOf(rows[row]?.cells[column])), 0)
  return of.length > 0 && sum === units(cell.value) ? { ...cell, kind: 'sum', rows: of } : cell
}

function amountOf(cell: TableCell | undefined): number {
  if (cell === undefined || cell.kind === 'text' || cell.kind === 'blank') return 0
  return cell.value ?? 0
}

import { placesOf } from '../points/index.ts'
import type { TableCell, TableRow } from './DocumentTable.ts'

/** Points in ten-thousandths: no set prints finer. */
const units = (value: number): number => Math.round(value * 10_000)

/** A cell of points. */
export function points(value: number): TableCell {
  return { kind: 'number', value, places: Math.max(2, placesOf(value)) }
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
): TableCell {
  const sum = of.reduce((total, row) => total + units(amountOf(rows[row]?.cells[column])), 0)
  const cell = points(value)
  return sum === units(value) && cell.kind === 'number' ? { kind: 'sum', rows: of, places: cell.places, value } : cell
}

function amountOf(cell: TableCell | undefined): number {
  if (cell === undefined || cell.kind === 'text' || cell.kind === 'blank') return 0
  return cell.value ?? 0
}

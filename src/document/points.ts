import { placesOf } from '../points/index.ts'
import type { ScoreNode } from '../scoring/index.ts'
import type { TableCell, TableRow } from './DocumentTable.ts'

/** A cell with a number. */
type NumberCell = Extract<TableCell, { readonly kind: 'number' | 'percent' }>

/** Points in ten-thousandths: no set prints finer. */
const units = (value: number): number => Math.round(value * 10_000)

/** A cell of points: with the decimals of its set, or those it needs where its set is not at hand. */
export function points(value: number, from?: string, places = 2): NumberCell {
  return { kind: 'number', value, places: Math.max(places, placesOf(value)), ...(from !== undefined && { from }) }
}

/** What could still be earned. */
export function openPoints({ earned, most }: { readonly earned: number; readonly most: number }): number {
  return (units(most) - units(earned)) / 10_000
}

/** Path of what could still be earned: the ledger says it, except where points were rescaled; a path to another number would lie. */
export function openPath(
  { effective, ledger }: Pick<ScoreNode, 'effective' | 'ledger'>,
  at: string,
): string | undefined {
  return ledger.unknown === openPoints(effective) ? `${at}.ledger.unknown` : undefined
}

/** Stands where nothing is certain. */
export const notKnown: TableCell = { kind: 'text', spans: [{ text: 'chưa rõ' }] }

/** Whether anything of a node is certain: where nothing is, 0 would be a score that nobody gave. */
export function isCertain({ status, effective, children }: ScoreNode): boolean {
  if (children !== undefined) return children.some(isCertain)
  return effective.earned !== 0 || (status !== 'open' && status !== 'invalid')
}

/** A sum of the rows above where it comes to the value; a rescaled group has a value that no sum gives. */
export function sumOrPoints(
  rows: readonly TableRow[],
  column: number,
  of: readonly number[],
  value: number,
  from?: string,
  places?: number,
): TableCell {
  return sumOrNumber(rows, column, of, points(value, from, places))
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

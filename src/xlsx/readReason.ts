import type { Report } from './Faults.ts'
import type { ReadCell } from './readWorkbook.ts'
import { longestWords } from './scoringSheetForm.ts'

/** The reason that a cell gives, if it gives any; what is wrong with it is told. */
export function readReason(cell: ReadCell | undefined, sheet: string, report: Report): string | undefined {
  if (cell === undefined) return undefined
  const path = [sheet, cell.name]
  if (cell.isFormula) return void report('formula-as-value', path)
  if (cell.kind === 'error') return void report('error-value', path, { received: cell.text.slice(0, 40) })
  const reason = cell.text.trim()
  if (reason.length > longestWords)
    return void report('too-long', path, { most: longestWords, received: reason.length })
  return reason === '' ? undefined : reason
}

import { placesOf } from '../points/index.ts'
import type { Report } from './Faults.ts'
import type { ReadCell } from './readWorkbook.ts'
import { notApplicableText } from './scoringSheetForm.ts'

/**
 * The points that a cell says, if it says any; what is wrong with them is told. Numbers typed as words are read where
 * they can be read one way only: `1,5` and `1.5` are, `1.500` is not, for it may be a thousand and a half.
 */
export function readPoints(
  cell: ReadCell | undefined,
  { max, places }: { readonly max: number; readonly places: number },
  path: readonly [string, string],
  report: Report,
): number | undefined {
  if (cell === undefined) return undefined
  const { kind, text, isFormula } = cell
  if (isFormula) return void report('formula-as-value', path)
  if (kind === 'error') return void report('error-value', path, { received: text.slice(0, 40) })
  const words = text.trim()
  if (kind === 'text' && (words === '' || words === notApplicableText)) return undefined
  const typed = /^[+-]?\d{1,15}(?:[.,](?:\d{1,2}|\d{4}))?$/.test(words)
  const counted = text.length <= 40 && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(text)
  const points =
    kind === 'number' && counted
      ? Number(text)
      : kind === 'text' && typed
        ? Number(words.replace(',', '.'))
        : Number.NaN
  if (!Number.isFinite(points)) return void report('not-a-number', path, { received: text.slice(0, 80) })
  if (kind === 'text') report('number-as-text', path, { received: words, read: points }, 'warning')
  if (points < 0) return void report('claim-negative', path, { received: points })
  if (points > max) return void report('claim-above-max', path, { received: points, most: max })
  if (placesOf(points) > places) return void report('too-many-places', path, { received: points, places })
  return points === 0 ? 0 : points
}

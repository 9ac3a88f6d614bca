import type { ParseResult } from '../issues/index.ts'
import type { IsoDate } from './IsoDate.ts'
import { isIsoDate } from './isIsoDate.ts'

/**
 * Đọc ngày dương lịch: a civil date from input of unknown origin, or the reason why it is none.
 *
 * One form only, `YYYY-MM-DD`: a time of day would need a zone, and `1/2/2023` is read differently in different places.
 *
 * @param input - anything
 * @returns the date, or one issue: `wrong-type` (no string), `wrong-format` (another form), `not-a-date` (no such day)
 * @example
 * ```ts
 * parseCivilDate('2024-02-29') // => { success: true, data: '2024-02-29' }
 * parseCivilDate('2023-02-29').success // => false
 * ```
 */
export function parseCivilDate(input: unknown): ParseResult<IsoDate> {
  if (isIsoDate(input)) return { success: true, data: input }
  const refuse = (code: 'wrong-type' | 'wrong-format' | 'not-a-date', received: string): ParseResult<IsoDate> => ({
    success: false,
    issues: [{ code, path: [], severity: 'error', data: { expected: 'YYYY-MM-DD', received } }],
  })
  if (typeof input !== 'string') return refuse('wrong-type', input === null ? 'null' : typeof input)
  return refuse(/^\d{4}-\d{2}-\d{2}$/.test(input) ? 'not-a-date' : 'wrong-format', input.slice(0, 40))
}

import { DanvanError, deepFreeze, type Issue, type ParseResult, pathIndex, readShape } from '../issues/index.ts'
import type { CalendarOverlay } from './CalendarOverlay.ts'
import { calendarOverlaysSchema } from './calendarOverlaySchema.ts'
import { vietnamCalendar } from './vietnamCalendar.ts'

/**
 * Đọc lịch riêng của cơ quan: an agency's own days from input of unknown origin, checked.
 *
 * Shapes come first; then whether the Saturdays end after they begin and whether each day changes anything: a day off
 * must have been worked before, a day worked must have been off.
 *
 * @param input - a list of overlays, as in `CalendarOverlay`
 * @returns the overlays, frozen, for the option `overlays` of `vietnamCalendar`; or every issue found
 * @example
 * ```ts
 * parseOverlays([]) // => { success: true, data: [] }
 * parseOverlays([{ id: 'so-xay-dung' }]).success // => false
 * ```
 */
export function parseOverlays(input: unknown): ParseResult<readonly CalendarOverlay[]> {
  const { data, plain, issues: shapes } = readShape(calendarOverlaysSchema, input)
  const overlays = data ?? (Array.isArray(plain) ? (plain as CalendarOverlay[]) : [])
  const issues: Issue[] = [...shapes]
  const atFault = pathIndex(shapes)
  overlays.forEach((overlay, i) => {
    if (atFault.touches([i])) return
    const { saturdays } = overlay
    if (saturdays?.lastDay !== undefined && saturdays.lastDay < saturdays.from)
      issues.push({
        code: 'period-reversed',
        path: [i, 'saturdays', 'lastDay'],
        severity: 'error',
        data: { from: saturdays.from, to: saturdays.lastDay },
      })
  })
  if (data === undefined || issues.length > 0) return { success: false, issues }

  try {
    vietnamCalendar({ overlays: data })
  } catch (error) {
    if (!(error instanceof DanvanError)) throw error
    const { overlay, ...details } = error.details
    const at = data.findIndex(({ id }) => id === overlay)
    const path = at < 0 ? [] : [at]
    return { success: false, issues: [{ code: 'calendar-fault', path, severity: 'error', data: details }] }
  }
  return { success: true, data: deepFreeze(data) }
}

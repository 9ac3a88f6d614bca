import { DanvanError, deepFreeze, type Issue, type ParseResult, readPlainJson } from '../issues/index.ts'
import type { CalendarOverlay } from './CalendarOverlay.ts'
import { calendarOverlaySchema } from './calendarOverlaySchema.ts'
import { issueOf, shapeIssues } from './shapeIssues.ts'
import { vietnamCalendar } from './vietnamCalendar.ts'

const mostOverlays = 20

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
  const { value, issues: unsound } = readPlainJson(input)
  if (unsound.length > 0) return { success: false, issues: unsound }
  if (!Array.isArray(value)) return { success: false, issues: [issueOf('wrong-type', [], { expected: 'array' })] }
  if (value.length > mostOverlays) return { success: false, issues: [issueOf('too-large', [], { most: mostOverlays })] }

  const overlays: CalendarOverlay[] = []
  const issues: Issue[] = []
  value.forEach((item, i) => {
    const parsed = calendarOverlaySchema.safeParse(item, { reportInput: true })
    if (!parsed.success) {
      issues.push(...shapeIssues(parsed.error, [i]))
      return
    }
    const overlay = parsed.data as unknown as CalendarOverlay
    const { saturdays } = overlay
    if (saturdays?.lastDay !== undefined && saturdays.lastDay < saturdays.from)
      issues.push(issueOf('period-reversed', [i, 'saturdays', 'lastDay']))
    overlays.push(overlay)
  })
  if (issues.length > 0) return { success: false, issues }

  try {
    vietnamCalendar({ overlays })
  } catch (error) {
    if (!(error instanceof DanvanError)) throw error
    const { overlay, ...data } = error.details
    const at = overlays.findIndex(({ id }) => id === overlay)
    return { success: false, issues: [issueOf('invalid', at < 0 ? [] : [at], data)] }
  }
  return { success: true, data: deepFreeze(overlays) }
}

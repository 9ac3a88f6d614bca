import { toDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import { noticeFaults } from './noticeFaults.ts'
import type { VietnamCalendarOptions } from './VietnamCalendarOptions.ts'

/**
 * Kiểm tra tuỳ chọn của lịch: refuses an option that is unknown, of the wrong kind, or that contradicts another.
 *
 * @param options - the options of `vietnamCalendar`
 * @throws a {@link DanvanError} `invalid-option`, `invalid-date` or `invalid-notice`
 */
export function checkCalendarOptions(options: VietnamCalendarOptions): void {
  const refuse = (option: string, received: unknown): never => {
    throw new DanvanError('invalid-option', { option, received: String(received).slice(0, 40) })
  }
  if (typeof options !== 'object' || options === null) refuse('options', options)
  const {
    knownOn,
    audience,
    notices = [],
    overlays = [],
    estimates,
    weeklyRest,
    cultureDayOnWeekend,
    ...unknown
  } = options
  for (const [name, received] of Object.entries(unknown)) refuse(name, received)
  if (knownOn !== undefined) toDayNumber(knownOn)
  if (audience !== undefined && audience !== 'public-office' && audience !== 'other') refuse('audience', audience)
  if (estimates !== undefined && typeof estimates !== 'boolean') refuse('estimates', estimates)
  if (cultureDayOnWeekend !== undefined && !['made-up', 'not-made-up'].includes(cultureDayOnWeekend))
    refuse('cultureDayOnWeekend', cultureDayOnWeekend)
  if (weeklyRest !== undefined) {
    const isWeekday = (day: unknown) => Number.isInteger(day) && (day as number) >= 1 && (day as number) <= 7
    const isSound = Array.isArray(weeklyRest) && weeklyRest.every(isWeekday) && new Set(weeklyRest).size < 7
    if (!isSound || audience !== 'other') refuse('weeklyRest', weeklyRest)
  }
  if (!Array.isArray(notices)) refuse('notices', notices)
  for (const notice of notices) {
    if (typeof notice?.id !== 'string') refuse('notices', notice)
    for (const { reason, path } of noticeFaults(notice))
      throw new DanvanError('invalid-notice', { notice: notice.id, reason, path })
  }
  if (!Array.isArray(overlays)) refuse('overlays', overlays)
  for (const overlay of overlays) {
    if (typeof overlay?.id !== 'string' || overlay.source === undefined) refuse('overlays', overlay)
    for (const own of [overlay.off ?? [], overlay.worked ?? []].flat()) toDayNumber(own?.date)
    const { saturdays } = overlay
    if (saturdays !== undefined && !['reception', 'working-day'].includes(saturdays.countsAs))
      refuse('overlays', saturdays.countsAs)
  }
}

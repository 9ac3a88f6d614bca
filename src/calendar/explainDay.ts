import { toIsoDate, weekdayOf } from '../civil/index.ts'
import type { Source } from '../law/index.ts'
import type { CalendarOverlay } from './CalendarOverlay.ts'
import { calendarIndex } from './calendarIndex.ts'
import type { DayExplanation } from './DayExplanation.ts'
import { findDay } from './findDay.ts'
import type { HolidayLaw } from './HolidayLaw.ts'
import type { HolidayNotice } from './HolidayNotice.ts'
import { weeklyRestSource } from './holidayLaws.ts'
import { holidayNames } from './holidayNames.ts'
import { isWorkingDay } from './isWorkingDay.ts'
import { nameLaw } from './nameLaw.ts'
import { toLunar } from './toLunar.ts'
import type { CalendarDay, WorkingCalendar } from './WorkingCalendar.ts'

/**
 * Giải thích một ngày: whether a day is worked or off, why, by which law or notice, announced when.
 *
 * @param date - `YYYY-MM-DD`
 * @param calendar - made by `vietnamCalendar`
 * @returns the explanation; `unknown-calendar` with the sure days outside the years known
 * @throws a `DanvanError` `invalid-date` if the date does not exist
 * @example
 * ```ts
 * explainDay('2024-05-04', vietnamCalendar()).swappedWith // => '2024-04-29'
 * explainDay('2024-05-04', vietnamCalendar()).notice.announcedOn // => '2024-04-12'
 * explainDay('2024-05-04', vietnamCalendar({ knownOn: '2024-04-11' })).reason // => 'weekly-rest'
 * explainDay('2028-01-03', vietnamCalendar()).status // => 'unknown-calendar'
 * ```
 */
export function explainDay(date: string, calendar: WorkingCalendar): DayExplanation {
  const head = { kind: 'day-explanation', schema: 1, date: toIsoDate(date), weekday: weekdayOf(date) } as const
  const { rank } = calendarIndex(calendar)
  const { firstSureDate, lastSureDate, lastDate, years, audience } = calendar
  const year = years.find((known) => known.year === Number(date.slice(0, 4)))
  if (rank.length <= 1 || lastDate === null || year === undefined)
    return { ...head, status: 'unknown-calendar', firstSureDate, lastSureDate }

  const day = findDay(date, calendar)
  const working = isWorkingDay(date, calendar)
  const law = calendar.laws.find(({ id }) => id === day?.law)
  const notice = calendar.notices.find(({ id }) => id === day?.notice)
  const overlay = calendar.overlays.find(({ id }) => id === day?.overlay)
  const proposal = calendar.proposals.find((proposed) => proposed.off === date || proposed.worked === date)
  const source = sourceOf(day, { law, notice, overlay }) ?? (working ? ordinarySource(calendar) : weeklyRestSource)
  return {
    ...head,
    status: 'known',
    lunar: toLunar(date),
    working,
    reason: day?.reason ?? (working ? 'ordinary' : 'weekly-rest'),
    ...(day?.holiday && { holiday: { id: day.holiday, name: holidayNames[day.holiday] } }),
    ...(day?.inLieuOf && { inLieuOf: day.inLieuOf }),
    ...(day?.swappedWith && { swappedWith: day.swappedWith }),
    ...(day?.label && { label: day.label }),
    ...(day?.part && { part: day.part }),
    ...(day && { fixedBy: day.status }),
    ...(law && { law: nameLaw(law) }),
    ...(notice && { notice }),
    ...(proposal && { proposal }),
    source,
    provenance: day?.provenance ?? source.provenance,
    audience,
    isEstimatedYear: year.status === 'estimated',
    assumptions: date.endsWith('-11-24') ? calendar.assumptions : [],
  }
}

/** What fixes the day itself: an estimate or an assumption is not the word of the law or notice beside it. */
function sourceOf(
  day: CalendarDay | undefined,
  by: { law: HolidayLaw | undefined; notice: HolidayNotice | undefined; overlay: CalendarOverlay | undefined },
): Source | undefined {
  if (day?.status === 'estimated')
    return { provenance: 'inferred', basis: 'placement of Tết in 2015–2027 and of National Day in 2021–2027' }
  if (day?.status === 'assumed')
    return { provenance: 'assumed', basis: 'the placement of public offices; the employer may choose another' }
  return by.notice?.source ?? by.overlay?.source ?? (day?.reason === 'in-lieu' ? by.law?.inLieu : by.law?.source)
}

/** A working day is one of which nothing says otherwise. */
const ordinarySource = ({ knownOn, reviewedOn }: WorkingCalendar): Source => ({
  provenance: 'inferred',
  basis: `no law or notice known on ${knownOn ?? reviewedOn} gives this day off`,
})

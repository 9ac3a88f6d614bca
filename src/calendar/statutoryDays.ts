import { fromDayNumber, toDayNumber, type Weekday, weekdayOfDayNumber } from '../civil/index.ts'
import { type Provenance, weakestProvenance } from '../law/index.ts'
import type { Holiday } from './Holiday.ts'
import type { HolidayLaw } from './HolidayLaw.ts'
import { severalInLieu } from './holidayLaws.ts'
import { hungKingsDayOf } from './hungKingsDayOf.ts'
import { lawOn, type YearPlan } from './planYears.ts'
import type { CalendarAssumption, CalendarAudience, CalendarDay } from './WorkingCalendar.ts'

/** Days by day number while the calendar is built. */
export type DayMap = Map<number, CalendarDay>

/** The fixed days of the solar year. */
const fixedDays: readonly (readonly [Holiday, string])[] = [
  ['new-year', '01-01'],
  ['reunification', '04-30'],
  ['labour', '05-01'],
  ['national', '09-02'],
  ['culture', '11-24'],
]

/**
 * Ngày nghỉ lễ, tết và nghỉ bù: the statutory days of the years planned, by the law of their time, and the days in lieu
 * of those that fall on weekly rest days: one after another, each on the next working day not already off.
 *
 * @param plans - the years
 * @param laws - the laws known
 * @param rest - weekly rest days
 * @param audience - who is asked about
 * @param culture - whether 24/11 on a weekly rest day is made up
 * @returns the days by day number
 */
export function statutoryDays(
  plans: readonly YearPlan[],
  laws: readonly HolidayLaw[],
  rest: ReadonlySet<Weekday>,
  audience: CalendarAudience,
  culture: CalendarAssumption['taken'],
): DayMap {
  const days: DayMap = new Map()
  const add = (number: number, holiday: Holiday, placed?: Pick<CalendarDay, 'status' | 'notice' | 'provenance'>) => {
    const date = fromDayNumber(number)
    const law = lawOn(laws, date, holiday)
    if (law === undefined) return
    const byLaw = { status: 'by-law', provenance: law.source.provenance } as const
    days.set(number, { date, working: false, reason: 'holiday', holiday, law: law.id, ...(placed ?? byLaw) })
  }
  for (const plan of plans) {
    const placed = placedBy(plan, audience)
    for (const [holiday, day] of fixedDays) add(toDayNumber(`${plan.year}-${day}`), holiday)
    add(toDayNumber(hungKingsDayOf(plan.year)), 'hung-kings')
    for (let day = plan.tet[0]; day <= plan.tet[1]; day++) add(day, 'tet', placed)
    if (plan.nationalSecond !== undefined) add(plan.nationalSecond, 'national-second', placed)
  }

  const isRest = (day: number) => rest.has(weekdayOfDayNumber(day))
  for (const day of [...days.keys()].sort((a, b) => a - b)) {
    const holiday = days.get(day) as CalendarDay
    if (!isRest(day) || (holiday.holiday === 'culture' && culture === 'not-made-up')) continue
    let next = day + 1
    let several = false
    for (; isRest(next) || days.has(next); next++) several ||= days.get(next)?.reason === 'in-lieu'
    const inLieu = laws.find(({ id }) => id === holiday.law)?.inLieu
    const used: Provenance[] = [holiday.provenance, inLieu?.provenance ?? 'assumed']
    if (several) used.push(severalInLieu.provenance)
    days.set(next, {
      ...holiday,
      date: fromDayNumber(next),
      reason: 'in-lieu',
      inLieuOf: holiday.date,
      provenance: weakestProvenance(used),
    })
  }
  return days
}

function placedBy(plan: YearPlan, audience: CalendarAudience): Pick<CalendarDay, 'status' | 'notice' | 'provenance'> {
  const { notice } = plan
  if (notice === undefined) return { status: 'estimated', provenance: 'inferred' }
  if (audience === 'other') return { status: 'assumed', notice: notice.id, provenance: 'assumed' }
  return { status: statusOf(notice.source.provenance), notice: notice.id, provenance: notice.source.provenance }
}

/** A notice that the user gave stays marked as such. */
export const statusOf = (provenance: Provenance) => (provenance === 'supplied' ? 'supplied' : 'official')

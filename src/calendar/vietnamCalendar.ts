import { type IsoDate, toDayNumber, weekdayOf } from '../civil/index.ts'
import { DanvanError, deepFreeze } from '../issues/index.ts'
import { applyNotices } from './applyNotices.ts'
import { applyOverlay } from './applyOverlay.ts'
import { checkCalendarOptions } from './checkCalendarOptions.ts'
import type { HolidayNotice, SwapProposal } from './HolidayNotice.ts'
import { holidayLaws } from './holidayLaws.ts'
import { noticesReviewedOn, officialNotices, swapProposals } from './officialNotices.ts'
import { planYears } from './planYears.ts'
import { statutoryDays } from './statutoryDays.ts'
import type { VietnamCalendarOptions } from './VietnamCalendarOptions.ts'
import type { CalendarAssumption, WorkingCalendar } from './WorkingCalendar.ts'

const none: VietnamCalendarOptions = {}
let everything: WorkingCalendar | undefined
const made = new Map<string, WorkingCalendar>()
const mostMade = 64

/**
 * Lịch làm việc Việt Nam: the working calendar of public offices from 2010, by the law of the time and the notices of
 * each year: days off, days in lieu (nghỉ bù), swapped days (hoán đổi).
 *
 * It ends with the last year whose Tết and National Day have been announced. A notice may still add swaps to such a
 * year: see `bridgeDayRisk`, and keep `calendarDigest` beside every date counted.
 *
 * @param options - what is asked for
 * @returns the calendar, frozen; the same object for the same options without notices and overlays
 * @throws a {@link DanvanError} `invalid-option` or `invalid-date` for an option that is none
 * @throws a {@link DanvanError} `invalid-notice` if a notice contradicts the law, another notice or itself
 * @example
 * ```ts
 * vietnamCalendar().lastSureDate // => '2027-12-31'
 * vietnamCalendar({ knownOn: '2024-06-01' }).lastSureDate // => '2024-12-31'
 * ```
 */
export function vietnamCalendar(options: VietnamCalendarOptions = none): WorkingCalendar {
  if (options === none && everything !== undefined) return everything
  checkCalendarOptions(options)
  const { notices = [], overlays = [], ...simple } = options
  if (notices.length > 0 || overlays.length > 0) return make(options)
  const key = JSON.stringify(Object.entries(simple).sort(([a], [b]) => (a < b ? -1 : 1)))
  let calendar = made.get(key)
  if (calendar === undefined) {
    calendar = make(options)
    if (made.size >= mostMade) made.clear()
    made.set(key, calendar)
  }
  if (options === none) everything = calendar
  return calendar
}

function make(options: VietnamCalendarOptions): WorkingCalendar {
  const { audience = 'public-office', overlays = [], weeklyRest = [6, 7] } = options
  const culture = options.cultureDayOnWeekend ?? 'not-made-up'
  // Checked to be a date with the other options.
  const knownOn = options.knownOn as IsoDate | undefined
  const supplied = plainCopy(options.notices ?? []).filter(isNew)
  const all = [...officialNotices, ...supplied]
  const laws = holidayLaws.filter(({ adoptedOn = '' }) => knownOn === undefined || adoptedOn <= knownOn)
  const notices = all.filter((notice) => knownOn === undefined || knownFrom(notice) <= knownOn)

  const lastSettled = planYears(all, holidayLaws, false).at(-1)?.year ?? 0
  for (const { id, settles } of supplied)
    if (settles !== undefined && settles > lastSettled)
      throw new DanvanError('invalid-notice', { notice: id, reason: 'year-gap', lastYear: lastSettled })

  const plans = planYears(notices, laws, options.estimates ?? false)
  const official = plans.filter(({ status }) => status === 'official')
  const rest = new Set(weeklyRest)
  const days = statutoryDays(plans, laws, rest, audience, culture)
  const first = plans[0] && toDayNumber(`${plans[0].year}-01-01`)
  const last = plans[0] && toDayNumber(`${(plans.at(-1) ?? plans[0]).year}-12-31`)
  if (first !== undefined && last !== undefined) {
    if (audience === 'public-office') applyNotices(days, notices, rest, first, last)
    for (const overlay of overlays) applyOverlay(days, overlay, rest, first, last)
  }

  const open = plans.some(({ year }) => year >= 2026 && rest.has(weekdayOf(`${year}-11-24`)))
  return deepFreeze({
    kind: 'working-calendar',
    schema: 1,
    audience,
    ...(knownOn !== undefined && { knownOn }),
    reviewedOn: noticesReviewedOn as IsoDate,
    firstSureDate: official[0] ? (`${official[0].year}-01-01` as IsoDate) : null,
    lastSureDate: official[0] ? (`${official.at(-1)?.year}-12-31` as IsoDate) : null,
    lastDate: plans[0] ? (`${plans.at(-1)?.year}-12-31` as IsoDate) : null,
    years: plans.map(({ year, status }) => ({ year, status })),
    weeklyRest: [...weeklyRest],
    days: [...days.entries()].sort(([a], [b]) => a - b).map(([, day]) => day),
    laws,
    notices,
    proposals: swapProposals.flatMap((proposal) => asKnownOn(proposal, knownOn)),
    overlays: plainCopy(overlays),
    assumptions: open ? [assumptionOf(culture, options.cultureDayOnWeekend !== undefined)] : [],
  } as const)
}

/** Once the library has a notice too, the supplied one may stay, as long as both say the same. */
function isNew(notice: HolidayNotice, i: number, supplied: readonly HolidayNotice[]): boolean {
  const { id } = notice
  if (supplied.findIndex((other) => other.id === id) !== i)
    throw new DanvanError('invalid-notice', { notice: id, reason: 'id-taken' })
  const own = officialNotices.find((other) => other.id === id)
  if (own === undefined) return true
  const said = ({ settles, tet, nationalSecond, swaps = [], off = [] }: HolidayNotice) =>
    JSON.stringify([settles, tet?.from, nationalSecond, swaps.map((swap) => [swap.off, swap.worked]), off.length])
  if (said(own) !== said(notice)) throw new DanvanError('invalid-notice', { notice: id, reason: 'id-taken' })
  return false
}

/** The day from which a notice counts as known: announced, or else the first day that it covers. */
function knownFrom({ announcedOn, tet, swaps = [] }: HolidayNotice): string {
  if (announcedOn !== undefined) return announcedOn
  return (
    [tet?.from, ...swaps.flatMap(({ off, worked }) => [off, worked])].filter((day) => day !== undefined).sort()[0] ?? ''
  )
}

/** A proposal of a month counts as known once the month is over. */
function asKnownOn(proposal: SwapProposal, knownOn: IsoDate | undefined): readonly SwapProposal[] {
  if (knownOn === undefined) return [proposal]
  if (knownOn.slice(0, 7) <= proposal.proposedIn) return []
  const { rejectedOn, rejectedBy, ...proposed } = proposal
  return [rejectedOn !== undefined && knownOn < rejectedOn ? proposed : proposal]
}

function assumptionOf(taken: CalendarAssumption['taken'], isChosen: boolean): CalendarAssumption {
  const basis = isChosen
    ? 'chosen by the caller'
    : 'literal reading: 24/11 stands outside art. 112(1) of the Labour Code, which art. 111(3) speaks of'
  return { code: 'culture-day-on-weekend', taken, basis }
}

/** What the caller still holds must not freeze, nor change under the calendar. */
const plainCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value))

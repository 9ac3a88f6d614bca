import type { IsoDate } from '../civil/index.ts'
import { requireObject } from '../issues/index.ts'
import { calendarIndex, dateAt, placeOf } from './calendarIndex.ts'
import type { SwapProposal } from './HolidayNotice.ts'
import type { WorkingCalendar } from './WorkingCalendar.ts'

/** Ngày làm việc kẹp giữa: a single working day between days off. */
export interface BridgeDay {
  /** The day. */
  readonly date: IsoDate
  /** The days off before it. */
  readonly offBefore: {
    /** First. */
    readonly from: IsoDate
    /** Last, inclusive. */
    readonly lastDay: IsoDate
  }
  /** The days off after it. */
  readonly offAfter: {
    /** First. */
    readonly from: IsoDate
    /** Last, inclusive. */
    readonly lastDay: IsoDate
  }
  /** `open`: no word yet; `proposed`: a swap was proposed; `rejected`: the proposal was turned down. */
  readonly state: 'open' | 'proposed' | 'rejected'
  /** The proposal, when there is one. */
  readonly proposal?: SwapProposal
}

/**
 * Ngày có thể bị hoán đổi: the single working days between days off in a period. Of 24 such days in 2010–2027, 16 were
 * swapped away, one of them eight days before: a due date counted across one may still move.
 *
 * Swaps bind public offices only; for an audience `other` the list is empty. Ask from today on: a day that has passed
 * unswapped is listed as well.
 *
 * @param period - first and last day, inclusive, `YYYY-MM-DD`
 * @param calendar - made by `vietnamCalendar`
 * @returns the days, in order
 * @throws a `DanvanError` `invalid-date` if a date does not exist
 * @throws a `DanvanError` `calendar-unknown` if a part of the period lies outside the years known
 * @example
 * ```ts
 * bridgeDayRisk({ from: '2026-01-01', to: '2026-12-31' }, vietnamCalendar())[0].state // => 'rejected'
 * bridgeDayRisk({ from: '2026-01-01', to: '2026-01-31' }, vietnamCalendar({ knownOn: '2025-12-24' })).length // => 1
 * bridgeDayRisk({ from: '2027-01-01', to: '2027-12-31' }, vietnamCalendar()) // => []
 * ```
 */
export function bridgeDayRisk(
  period: {
    /** First day. */
    readonly from: string
    /** Last day, inclusive. */
    readonly to: string
  },
  calendar: WorkingCalendar,
): readonly BridgeDay[] {
  requireObject('period', period)
  requireObject('calendar', calendar)
  const index = calendarIndex(calendar)
  const from = placeOf(period.from, index, calendar)
  const to = placeOf(period.to, index, calendar)
  if (calendar.audience !== 'public-office') return []
  const { rank } = index
  const last = rank.length - 2
  const isOff = (i: number) => i >= 0 && i <= last && rank[i] === rank[i + 1]

  const found: BridgeDay[] = []
  for (let i = from; i <= to; i++) {
    if (isOff(i) || !isOff(i - 1) || !isOff(i + 1)) continue
    let first = i - 1
    let end = i + 1
    while (isOff(first - 1)) first--
    while (isOff(end + 1)) end++
    const date = dateAt(i, index)
    const proposal = calendar.proposals.find(({ off }) => off === date)
    found.push({
      date,
      offBefore: { from: dateAt(first, index), lastDay: dateAt(i - 1, index) },
      offAfter: { from: dateAt(i + 1, index), lastDay: dateAt(end, index) },
      state: proposal === undefined ? 'open' : proposal.rejectedOn === undefined ? 'proposed' : 'rejected',
      ...(proposal && { proposal }),
    })
  }
  return found
}

import { toDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { HolidayLaw } from './HolidayLaw.ts'
import type { HolidayNotice } from './HolidayNotice.ts'
import { estimateNationalSecond, estimateTet } from './placement.ts'

/** Where Tết and National Day of one year lie, and who says so. */
export interface YearPlan {
  /** The year. */
  readonly year: number
  /** Announced or estimated. */
  readonly status: 'official' | 'estimated'
  /** Day numbers of the first and the last statutory day of Tết. */
  readonly tet: readonly [number, number]
  /** Day number of the second National Day, in years that have one. */
  readonly nationalSecond?: number
  /** The notice; none for an estimate. */
  readonly notice?: HolidayNotice
}

/** First year of the data, and the last one for which the rules of placement are offered as an estimate. */
const firstYear = 2010
const lastEstimate = 2030

/** The law in force on a day that grants a day off. */
export const lawOn = (laws: readonly HolidayLaw[], date: string, holiday: string) =>
  laws.find(
    (law) =>
      (law.from ?? '') <= date &&
      date <= (law.lastDay ?? '9999') &&
      law.holidays.some((granted) => granted === holiday),
  )

/**
 * Các năm có lịch: the unbroken run of years from 2010 whose Tết and National Day are settled by a notice, and after it,
 * when asked for, years that are only estimated.
 *
 * @param notices - the notices known
 * @param laws - the laws known
 * @param estimates - whether to go on with estimates
 * @returns the plan of each year
 * @throws a {@link DanvanError} `invalid-notice` if two notices settle one year differently
 */
export function planYears(
  notices: readonly HolidayNotice[],
  laws: readonly HolidayLaw[],
  estimates: boolean,
): readonly YearPlan[] {
  const settled = new Map<number, HolidayNotice>()
  for (const notice of notices) {
    if (notice.settles === undefined) continue
    const before = settled.get(notice.settles)
    if (before === undefined) settled.set(notice.settles, notice)
    else if (before.tet?.from !== notice.tet?.from || before.nationalSecond !== notice.nationalSecond)
      throw new DanvanError('invalid-notice', { notice: notice.id, reason: 'conflict', with: before.id })
  }
  const plans: YearPlan[] = []
  for (let year = firstYear; ; year++) {
    const notice = settled.get(year)
    if (notice?.tet !== undefined) {
      plans.push({
        year,
        status: 'official',
        tet: [toDayNumber(notice.tet.from), toDayNumber(notice.tet.lastDay)],
        ...(notice.nationalSecond !== undefined && { nationalSecond: toDayNumber(notice.nationalSecond) }),
        notice,
      })
      continue
    }
    if (!estimates || year > lastEstimate) return plans
    const tetDays = lawOn(laws, `${year}-01-31`, 'tet')?.tetDays as number
    const hasSecond = lawOn(laws, `${year}-09-02`, 'national-second') !== undefined
    plans.push({
      year,
      status: 'estimated',
      tet: estimateTet(year, tetDays),
      ...(hasSecond && { nationalSecond: estimateNationalSecond(year) }),
    })
  }
}

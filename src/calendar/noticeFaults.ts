import { isIsoDate, toDayNumber } from '../civil/index.ts'
import type { HolidayNotice } from './HolidayNotice.ts'
import { tetOf } from './tetOf.ts'

/** What can be wrong with a notice, whatever else is in the calendar. */
type NoticeFault =
  | 'wrong-shape'
  | 'announcement-missing'
  | 'source-not-supplied'
  | 'not-a-date'
  | 'year-out-of-range'
  | 'tet-missing'
  | 'tet-without-year'
  | 'tet-not-five-days'
  | 'tet-not-around-new-year'
  | 'national-second-missing'
  | 'national-second-not-adjoining'

/** A fault and where it is. */
export interface NoticeFaultAt {
  /** What is wrong. */
  readonly reason: NoticeFault
  /** Keys and indexes from the top of the notice. */
  readonly path: readonly (string | number)[]
}

/**
 * Lỗi của thông báo: checks a supplied notice of well-formed shape by what the law fixes: five days of Tết around lunar
 * 1/1, a second National Day next to 2/9.
 *
 * @param notice - the notice
 * @returns every fault found
 */
export function noticeFaults(notice: HolidayNotice): readonly NoticeFaultAt[] {
  const faults: NoticeFaultAt[] = []
  const report = (reason: NoticeFault, ...path: (string | number)[]) => {
    faults.push({ reason, path })
  }
  const { announcedOn, settles, tet, nationalSecond, swaps = [], off = [] } = notice
  const isObject = (value: unknown) => typeof value === 'object' && value !== null
  const lists =
    Array.isArray(swaps) && Array.isArray(off) && [...swaps, ...off, tet === undefined ? {} : tet].every(isObject)
  if (!lists) report('wrong-shape')
  if (announcedOn === undefined) report('announcement-missing', 'announcedOn')
  if (notice.source?.provenance !== 'supplied') report('source-not-supplied', 'source', 'provenance')

  if (!lists) return faults

  const dates: [unknown, ...(string | number)[]][] = [
    [announcedOn, 'announcedOn'],
    [tet?.from, 'tet', 'from'],
    [tet?.lastDay, 'tet', 'lastDay'],
    [nationalSecond, 'nationalSecond'],
  ]
  swaps.forEach((swap, i) => {
    dates.push([swap.off, 'swaps', i, 'off'], [swap.worked, 'swaps', i, 'worked'])
  })
  off.forEach((day, i) => {
    dates.push([day.date, 'off', i, 'date'])
  })
  for (const [date, ...path] of dates) if (date !== undefined && !isIsoDate(date)) report('not-a-date', ...path)
  if (faults.some(({ reason }) => reason === 'not-a-date')) return faults

  if (settles === undefined) {
    if (tet !== undefined || nationalSecond !== undefined) report('tet-without-year', 'settles')
    return faults
  }
  // Rules of the Labour Code 2019, which no notice to come can fall outside of.
  if (!Number.isInteger(settles) || settles < 2021 || settles > 2100) {
    report('year-out-of-range', 'settles')
    return faults
  }
  if (tet === undefined) report('tet-missing', 'tet')
  else {
    const newYear = toDayNumber(tetOf(settles))
    const from = toDayNumber(tet.from)
    if (toDayNumber(tet.lastDay) - from !== 4) report('tet-not-five-days', 'tet')
    else if (from > newYear || from + 4 < newYear) report('tet-not-around-new-year', 'tet')
  }
  if (nationalSecond === undefined) report('national-second-missing', 'nationalSecond')
  else if (nationalSecond !== `${settles}-09-01` && nationalSecond !== `${settles}-09-03`)
    report('national-second-not-adjoining', 'nationalSecond')
  return faults
}

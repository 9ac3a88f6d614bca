import { toDayNumber, weekdayOfDayNumber } from '../civil/index.ts'
import { tetOf } from './tetOf.ts'

/**
 * Xếp ngày nghỉ Tết: where the statutory days of Tết would lie, as they did in every year 2015–2027. An estimate: the
 * Prime Minister decides each year.
 *
 * @param year - 1968 to 2100
 * @param length - how many days Tết has
 * @returns day numbers of the first and the last day
 */
export function estimateTet(year: number, length: number): readonly [number, number] {
  const newYear = toDayNumber(tetOf(year))
  const before = weekdayOfDayNumber(newYear) <= 2 ? 1 : 2
  return [newYear - before, newYear - before + length - 1]
}

/**
 * Xếp ngày nghỉ Quốc khánh: where the second day would lie, as it did in every year 2021–2027. On a Sunday either
 * neighbour gives the same days off.
 *
 * @param year - a year from 2021
 * @returns day number of 1/9 or 3/9
 */
export function estimateNationalSecond(year: number): number {
  const national = toDayNumber(`${year}-09-02`)
  const weekday = weekdayOfDayNumber(national)
  return weekday === 1 || weekday === 4 || weekday === 7 ? national + 1 : national - 1
}

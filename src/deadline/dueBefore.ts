import type { WorkingCalendar } from '../calendar/index.ts'
import type { Conventions } from './Conventions.ts'
import { computeDueDate } from './computeDueDate.ts'
import type { DueDate } from './DueDate.ts'

/**
 * Hạn "trước ngày": the last good day of a fixed date ("trước 31/01" is 30/01), and the one advised where that is off.
 *
 * It is a day counted back from the date, and so never moves on: the literal day decides. For "chậm nhất ngày 31/01",
 * where the date itself is good, use `computeDueDate` backward with 0 days.
 *
 * @param date - the date that is too late, `YYYY-MM-DD`
 * @param options - calendar and conventions
 * @returns the due date
 * @throws a `DanvanError` `invalid-date` if the date does not exist
 * @throws a `DanvanError` `invalid-option` for an unknown option
 * @example
 * ```ts
 * dueBefore('2024-01-31', { calendar: vietnamCalendar() }).dueOn // => '2024-01-30'
 * dueBefore('2023-05-04', { calendar: vietnamCalendar() }).dueOn // => '2023-05-03'
 * dueBefore('2023-05-04', { calendar: vietnamCalendar() }).advised // => '2023-04-28'
 * ```
 */
export function dueBefore(
  date: string,
  options: {
    /** Made by `vietnamCalendar`. */
    readonly calendar: WorkingCalendar
    /** The conventions that differ from the default. */
    readonly conventions?: Partial<Conventions>
  },
): DueDate {
  return computeDueDate({ ...options, start: date, limit: { amount: 1, unit: 'day' }, direction: 'backward' })
}

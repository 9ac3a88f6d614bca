import {
  addLimits,
  assessTimeliness,
  compareLimits,
  computeDueDate,
  type DueDate,
  type KnownDueDate,
  type TimeLimit,
  vietnamCalendar,
} from 'danvan'
import { expectTypeOf, test } from 'vitest'

declare const days: TimeLimit<'day'>
declare const workingDays: TimeLimit<'working-day'>

test('days and working days do not mix', () => {
  expectTypeOf(addLimits(days, days)).toEqualTypeOf<TimeLimit<'day'>>()
  expectTypeOf(compareLimits(workingDays, workingDays)).toBeNumber()
  // @ts-expect-error ngày and ngày làm việc are not added
  addLimits(days, workingDays)
  // @ts-expect-error nor compared
  compareLimits(workingDays, days)
  // @ts-expect-error literally neither
  addLimits({ amount: 10, unit: 'day' }, { amount: 5, unit: 'working-day' })
  // @ts-expect-error a limit of days is none of working days
  const mixed: TimeLimit<'working-day'> = days
  // @ts-expect-error units are closed
  computeDueDate({ start: '2023-10-20', limit: { amount: 1, unit: 'fortnight' }, calendar: vietnamCalendar() })
  return mixed
})

test('a due date has a day only when it is known, and is read-only', () => {
  const dueDate = computeDueDate({ start: '2023-10-20', limit: days, calendar: vietnamCalendar() })
  expectTypeOf(dueDate).toEqualTypeOf<DueDate>()
  // @ts-expect-error it may be paused, or outside the calendar
  dueDate.dueOn
  if (dueDate.status === 'known') {
    expectTypeOf(dueDate).toEqualTypeOf<KnownDueDate>()
    // @ts-expect-error a result is not edited
    dueDate.dueOn = dueDate.rawEnd
    // @ts-expect-error nor its trail
    dueDate.trail.push()
  }
})

test('the calendar and the day asked are required', () => {
  // @ts-expect-error
  computeDueDate({ start: '2023-10-20', limit: days })
  const dueDate = computeDueDate({ start: '2023-10-20', limit: days, calendar: vietnamCalendar() })
  // @ts-expect-error the library reads no clock
  assessTimeliness(dueDate, undefined, {})
})

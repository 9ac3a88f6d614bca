import { previousWorkingDay, type WorkingCalendar } from '../calendar/index.ts'
import { addDays, addMonths, type IsoDate } from '../civil/index.ts'
import { type Conventions, computeDueDate, type DueDate, type DueItemUndated, dueBefore } from '../deadline/index.ts'
import { isDanvanError } from '../issues/index.ts'
import type { Provenance } from '../law/index.ts'
import type { LimitedDue, SingleDue } from './DutyDue.ts'

/** When one occurrence is due. */
export interface DueOfOccurrence {
  readonly dueOn: IsoDate | null
  readonly advised?: IsoDate
  readonly undated?: DueItemUndated
  /** How it was counted, where something was. */
  readonly dueDate?: DueDate
  /** Weakest provenance of the count. */
  readonly provenance?: Provenance
}

/** From what a due date is counted: the day of the event, or the last day of the period. */
export interface DueBasis {
  readonly on: IsoDate | null
  readonly isSpecial: boolean
  readonly calendar: WorkingCalendar
  readonly conventions: Partial<Conventions> | undefined
}

/** The day by which one occurrence is due, as the text counts it. */
export function dueOfOccurrence(due: SingleDue | undefined, basis: DueBasis): DueOfOccurrence {
  if (due === undefined) return { dueOn: null, undated: 'no-day-in-text' }
  const { on, calendar, conventions } = basis
  switch (due.kind) {
    case 'unknown':
      return { dueOn: null, undated: 'text-not-read' }
    case 'continuous':
    case 'promptly':
    case 'none-stated':
      return { dueOn: null, undated: 'no-day-in-text' }
    default:
  }
  if (on === null) return { dueOn: null, undated: 'case-not-stated' }
  const year = Number(on.slice(0, 4))
  switch (due.kind) {
    case 'within':
      return counted(due, on, basis)
    case 'before-date': {
      const { month, day, yearOffset } = due
      const date = `${String(year + yearOffset).padStart(4, '0')}-${two(month)}-${two(day)}`
      return ofDueDate(dueBefore(date, { calendar, ...(conventions !== undefined && { conventions }) }))
    }
    case 'months-into-next-year':
      return { dueOn: addDays(addMonths(`${String(year + 1).padStart(4, '0')}-01-01`, due.month), -1) }
    case 'last-working-day-of':
      return lastWorkingDay(on, due.month, calendar)
    default:
      return { dueOn: on }
  }
}

const counts = new WeakMap<WorkingCalendar, Map<string, DueOfOccurrence>>()

/** The same limit from the same day is counted once for a calendar, however many agencies ask. */
function counted(due: LimitedDue, on: IsoDate, { isSpecial, calendar, conventions }: DueBasis): DueOfOccurrence {
  const limit = isSpecial && due.specialCase !== undefined ? due.specialCase.limit : due.limit
  const count = () =>
    ofDueDate(
      computeDueDate({
        start: on,
        limit,
        calendar,
        direction: due.direction === 'before' ? 'backward' : 'forward',
        ...(conventions !== undefined && { conventions }),
      }),
    )
  if (conventions !== undefined) return count()
  let known = counts.get(calendar)
  if (known === undefined) {
    known = new Map()
    counts.set(calendar, known)
  }
  const key = `${on} ${due.direction} ${limit.amount} ${limit.unit}`
  let answer = known.get(key)
  if (answer === undefined) {
    answer = count()
    if (known.size < mostCounts) known.set(key, answer)
  }
  return answer
}

/** A few limits over some decades of days: nobody asks for more. */
const mostCounts = 50_000

function ofDueDate(dueDate: DueDate): DueOfOccurrence {
  const { provenance } = dueDate
  if (dueDate.status !== 'known') return { dueOn: null, undated: 'unknown-calendar', dueDate, provenance }
  const { dueOn, advised } = dueDate
  return { dueOn, ...(advised !== undefined && { advised }), dueDate, provenance }
}

/** The first such day that does not lie before the end of the period. */
function lastWorkingDay(on: IsoDate, month: number, calendar: WorkingCalendar): DueOfOccurrence {
  const year = Number(on.slice(0, 4)) + (Number(on.slice(5, 7)) > month ? 1 : 0)
  const after = addMonths(`${String(year).padStart(4, '0')}-${two(month)}-01`, 1)
  try {
    return { dueOn: previousWorkingDay(after, calendar) }
  } catch (error) {
    if (isDanvanError(error) && error.code === 'calendar-unknown') return { dueOn: null, undated: 'unknown-calendar' }
    throw error
  }
}

const two = (value: number) => String(value).padStart(2, '0')

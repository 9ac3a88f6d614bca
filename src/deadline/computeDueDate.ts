import { calendarDigest, type WorkingCalendar } from '../calendar/index.ts'
import type { Issue } from '../issues/index.ts'
import { version } from '../stamp/index.ts'
import { besideClocks } from './besideClocks.ts'
import type { DeadlineFindingCode, DueDate, DueDateBase, KnownDueDate } from './DueDate.ts'
import type { DueDateInput } from './DueDateInput.ts'
import { dayRuns, textOf } from './dayRuns.ts'
import { momentText } from './readMoment.ts'
import { type ReadQuestion, readQuestion } from './readQuestion.ts'
import { reappoint } from './reappoint.ts'
import { type ClockRun, runClock } from './runClock.ts'
import { isOpen, provenanceOf, type Tally, use } from './Tally.ts'
import type { TimeUnit } from './TimeLimit.ts'

const none: readonly never[] = []
/** 2017-01-01. */
const firstDayOfCode = 17_167

/**
 * Tính ngày đến hạn: the last day of a time limit, with the trail of how it came about (Bộ luật Dân sự 91/2015/QH13
 * Đ.144–148, by analogy).
 *
 * The day of the event is day 0. Days (ngày) are counted one after another, and only the last one moves when it is off;
 * working days (ngày làm việc) leave out every day off. Months and years are added to the first day. Hours run from the
 * moment. Counted backwards, `dueOn` is the literal date, which decides; `advised` is the safe one.
 *
 * A calendar that ends too early is no error: the answer is then `unknown-calendar`, with the sure days.
 *
 * @param input - start, limit, calendar; pauses, restarts, extensions and conventions where there are any
 * @returns the due date: `known`, `paused` with what is left, or `unknown-calendar`
 * @throws a `DanvanError` `invalid-date` for a date that does not exist, or a start without the time that hours need
 * @throws a `DanvanError` `not-whole` if an amount is no whole number
 * @throws a `DanvanError` `invalid-option` for an option that is unknown or contradicts another
 * @throws a `DanvanError` `date-out-of-range` if a date would lie after 9999-12-31
 * @example
 * ```ts
 * const calendar = vietnamCalendar()
 * const permit = computeDueDate({ start: '2023-01-09', limit: { amount: 15, unit: 'day' }, calendar })
 * permit.rawEnd // => '2023-01-24'
 * permit.dueOn // => '2023-01-27'
 * permit.trail.map(({ to, days, why }) => `${to} ${days} ${why}`)
 * // => ['2023-01-09 1 start', '2023-01-23 14 counted', '2023-01-24 1 holiday', '2023-01-25 1 in-lieu', '2023-01-26 1 in-lieu', '2023-01-27 1 roll']
 * computeDueDate({ start: '2024-04-25', limit: { amount: 4, unit: 'working-day' }, calendar }).dueOn // => '2024-05-04'
 * computeDueDate({ start: '2023-05-04', limit: { amount: 1, unit: 'day' }, calendar, direction: 'backward' }).advised // => '2023-04-28'
 * computeDueDate({ start: '2027-12-30', limit: { amount: 5, unit: 'working-day' }, calendar }).status // => 'unknown-calendar'
 * ```
 */
export function computeDueDate<Unit extends TimeUnit>(input: DueDateInput<Unit>): DueDate {
  const read = readQuestion(input)
  const { calendar } = input
  const { conventions } = read
  const days = dayRuns(calendar, conventions)
  const tally: Tally = { days, conventions, trail: [], used: [], assumptions: [] }
  const run = runClock(tally, read, calendar)
  const { outcome } = run

  const dueOn =
    outcome.status === 'known' ? (read.question.direction === 'backward' ? outcome.rawEnd : outcome.end) : undefined
  const { reappointedOn, findings: ofReappointment } = reappoint(tally, read, dueOn)
  noteSaturdays(tally)
  noteEstimates(tally, dueOn, calendar)
  const { innerClocks, stops, findings: ofStops } = besideClocks(read.question, calendar, computeDueDate)
  const base: DueDateBase = {
    kind: 'due-date',
    schema: 'danvan/due-date@1',
    question: read.question,
    trail: outcome.status === 'unknown' ? none : tally.trail,
    conventions: tally.used,
    assumptions: [
      ...tally.used.filter(isOpen).map(({ option, value, source }) => ({ code: option, taken: taken(value), source })),
      ...tally.assumptions,
    ],
    innerClocks,
    stops,
    findings: [
      ...beforeTheCode(tally, read),
      ...run.findings,
      ...idlePauses(read, run),
      ...ofReappointment,
      ...ofStops,
    ],
    provenance: provenanceOf(tally),
    stamp: {
      library: { name: 'danvan', version },
      calendarDigest: calendarDigest(calendar),
      ...(calendar.knownOn !== undefined && { knownOn: calendar.knownOn }),
      reviewedOn: calendar.reviewedOn,
    },
  }
  const again = reappointedOn === undefined ? {} : { reappointedOn }
  switch (outcome.status) {
    case 'unknown': {
      const { firstSureDate, lastSureDate } = calendar
      const rawEnd = outcome.rawEnd === undefined ? {} : { rawEnd: textOf(outcome.rawEnd, days) }
      return { ...base, status: 'unknown-calendar', ...rawEnd, firstSureDate, lastSureDate, ...again }
    }
    case 'paused': {
      const { pausedFrom, left, unit } = outcome
      const remaining = run.remaining ?? { amount: left, unit }
      return { ...base, status: 'paused', pausedFrom: textOf(pausedFrom, days), remaining, ...again }
    }
    case 'known': {
      const known = { ...base, status: 'known', ...endOf(tally, read, run, outcome), ...again } as const
      return known
    }
  }
}

type Known = Extract<ClockRun['outcome'], { readonly status: 'known' }>

function endOf(
  { days, conventions }: Tally,
  { question }: ReadQuestion,
  { extensions }: ClockRun,
  { rawEnd, end, minute }: Known,
): Omit<KnownDueDate, keyof DueDateBase | 'status'> {
  const isBackward = question.direction === 'backward'
  const literal = textOf(rawEnd, days)
  const dueOn = isBackward ? literal : textOf(end, days)
  const closing = conventions.endOfDay === '24:00' ? undefined : `${dueOn}T${conventions.endOfDay}`
  const dueAt = minute === undefined ? closing : momentText(minute)
  return {
    dueOn,
    ...(dueAt !== undefined && { dueAt }),
    rawEnd: literal,
    ...(isBackward && { literal, advised: textOf(end, days) }),
    extensions,
  }
}

/** Saturdays worked in exchange, or with reception only, matter when they stand in the trail. */
function noteSaturdays(tally: Tally): void {
  for (const { why } of tally.trail)
    if (why === 'swapped-worked') use(tally, 'swappedSaturday')
    else if (why === 'reception') use(tally, 'receptionSaturday')
}

function noteEstimates(tally: Tally, dueOn: number | undefined, calendar: WorkingCalendar): void {
  const { lastSureDate, lastDate } = calendar
  if (dueOn === undefined || lastDate === lastSureDate) return
  const date = textOf(dueOn, tally.days)
  if (lastSureDate !== null && date <= lastSureDate) return
  tally.assumptions.push({
    code: 'estimated-days',
    taken: 'estimates',
    source: { provenance: 'inferred', basis: 'Tết and National Day of the year have not been announced' },
  })
  for (const { code, taken, basis } of calendar.assumptions)
    tally.assumptions.push({ code, taken, source: { provenance: 'inferred', basis } })
}

/** The Civil Code of 2015 is in force from 01/01/2017; the one before was not read. */
function beforeTheCode({ used }: Tally, { start }: ReadQuestion): Issue<DeadlineFindingCode>[] {
  if (start.day >= firstDayOfCode || !used.some(({ option }) => option === 'civilCode')) return []
  const data = { what: 'civil-code', on: start.text.slice(0, 10) }
  return [{ code: 'rule-not-read', path: ['start'], severity: 'warning', data }]
}

function idlePauses({ pauses }: ReadQuestion, { outcome, origin }: ClockRun): Issue<DeadlineFindingCode>[] {
  if (outcome.status !== 'known') return []
  return pauses.flatMap(({ from, to }, i) =>
    to > origin && from <= outcome.end
      ? []
      : [{ code: 'pause-without-effect' as const, path: ['pauses', i], severity: 'info' as const, data: {} }],
  )
}

const taken = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

import type { WorkingCalendar } from '../calendar/index.ts'
import type { IsoDate } from '../civil/index.ts'
import { besideClocks } from './besideClocks.ts'
import type { DueDate } from './DueDate.ts'
import type { DueDateInput } from './DueDateInput.ts'
import { dayRuns, textOf } from './dayRuns.ts'
import { momentText } from './readMoment.ts'
import { type ReadQuestion, readQuestion } from './readQuestion.ts'
import { reappoint } from './reappoint.ts'
import { type ClockRun, runClock } from './runClock.ts'
import { makeTally, provenanceOf, type Tally } from './Tally.ts'
import type { TimeUnit } from './TimeLimit.ts'

const kind = 'due-date'
const schema = 'danvan/due-date@1'
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
  const { question, conventions } = read
  const { calendar } = input
  const days = dayRuns(calendar, conventions)
  const tally = makeTally(days, conventions)
  const run = runClock(tally, read, calendar)
  const { outcome } = run
  const isBackward = question.direction === 'backward'
  const due = outcome.status !== 'known' ? undefined : isBackward ? outcome.rawEnd : outcome.end

  noteOldCode(tally, read)
  if (read.pauses.length > 0) noteIdlePauses(tally, read, run)
  const reappointedOn = reappoint(tally, read, due)
  if (due !== undefined && calendar.lastDate !== calendar.lastSureDate) noteEstimates(tally, due, calendar)
  const { innerClocks, stops } = besideClocks(tally, question, calendar, computeDueDate)
  const shared = {
    question,
    trail: outcome.status === 'unknown' ? none : tally.trail,
    conventions: tally.used,
    assumptions: tally.assumptions,
    innerClocks,
    stops,
    findings: tally.findings,
    provenance: provenanceOf(tally),
    stamp: days.stamp,
  }
  const again = reappointedOn === undefined ? undefined : { reappointedOn }
  switch (outcome.status) {
    case 'unknown': {
      const { firstSureDate, lastSureDate } = calendar
      const rawEnd = outcome.rawEnd === undefined ? undefined : { rawEnd: textOf(outcome.rawEnd, days) }
      return { kind, schema, status: 'unknown-calendar', ...rawEnd, firstSureDate, lastSureDate, ...again, ...shared }
    }
    case 'paused': {
      const { pausedFrom, left, unit } = outcome
      const remaining = run.remaining ?? { amount: left, unit }
      return { kind, schema, status: 'paused', pausedFrom: textOf(pausedFrom, days), remaining, ...again, ...shared }
    }
    case 'known': {
      const rawEnd = textOf(outcome.rawEnd, days)
      const end = textOf(outcome.end, days)
      const dueOn = isBackward ? rawEnd : end
      const { extensions } = run
      const dueAt = dueAtOf(dueOn, outcome.minute, conventions.endOfDay)
      if (dueAt === undefined && again === undefined && !isBackward)
        return { kind, schema, status: 'known', dueOn, rawEnd, extensions, ...shared }
      const both = isBackward ? { literal: rawEnd, advised: end } : undefined
      const time = dueAt === undefined ? undefined : { dueAt }
      return { kind, schema, status: 'known', dueOn, ...time, rawEnd, ...both, ...again, extensions, ...shared }
    }
  }
}

function dueAtOf(dueOn: IsoDate, minute: number | undefined, endOfDay: string): string | undefined {
  if (minute !== undefined) return momentText(minute)
  return endOfDay === '24:00' ? undefined : `${dueOn}T${endOfDay}`
}

/** The Civil Code of 2015 is in force from 01/01/2017; the one before was not read. */
function noteOldCode({ used, findings }: Tally, { start }: ReadQuestion): void {
  if (start.day >= firstDayOfCode || !used.some(({ option }) => option === 'civilCode')) return
  const data = { what: 'civil-code', on: start.text.slice(0, 10) }
  findings.push({ code: 'rule-not-read', path: ['start'], severity: 'warning', data })
}

function noteEstimates(tally: Tally, due: number, { lastSureDate, assumptions }: WorkingCalendar): void {
  const date = textOf(due, tally.days)
  if (lastSureDate !== null && date <= lastSureDate) return
  tally.assumptions.push({
    code: 'estimated-days',
    taken: 'estimates',
    source: { provenance: 'inferred', basis: 'Tết and National Day of the year have not been announced' },
  })
  for (const { code, taken, basis } of assumptions)
    tally.assumptions.push({ code, taken, source: { provenance: 'inferred', basis } })
}

function noteIdlePauses({ findings }: Tally, { pauses }: ReadQuestion, { outcome, origin }: ClockRun): void {
  if (outcome.status !== 'known') return
  pauses.forEach(({ from, to }, i) => {
    if (to > origin && from <= outcome.end) return
    findings.push({ code: 'pause-without-effect', path: ['pauses', i], severity: 'info', data: {} })
  })
}

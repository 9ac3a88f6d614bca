import type { WorkingCalendar } from '../calendar/index.ts'
import { DanvanError } from '../issues/index.ts'
import { clockRuleOn } from './clockRules.ts'
import { countBackward } from './countBackward.ts'
import { countForward } from './countForward.ts'
import { countHours } from './countHours.ts'
import { countOfficeHours } from './countOfficeHours.ts'
import type { ExtensionResult, RemainingTime } from './DueDate.ts'
import { textOf } from './dayRuns.ts'
import { leave } from './leaveDays.ts'
import type { Moment } from './readMoment.ts'
import type { ReadQuestion } from './readQuestion.ts'
import { resolveStart } from './resolveStart.ts'
import { makeTally, type Outcome, type Tally } from './Tally.ts'
import type { TimeLimit } from './TimeLimit.ts'
import { isOpen, use } from './useConvention.ts'

/** What a clock came to. */
export interface ClockRun {
  readonly outcome: Outcome
  readonly extensions: readonly ExtensionResult[]
  /** What is left in the unit of the limit, where nothing of it was used. */
  readonly remaining?: RemainingTime
  /** Day number of the day from which it was counted in the end. */
  readonly origin: number
}

const none: readonly never[] = []

/** Chạy đồng hồ: counts the whole question: restarts, the limit, its extensions. */
export function runClock(tally: Tally, read: ReadQuestion, calendar: WorkingCalendar): ClockRun {
  const { question, start } = read
  const { direction, extensions = none } = question
  if (direction === 'backward') return { outcome: runBackward(tally, read), extensions: none, origin: start.day }
  if (read.restarts.length === 0 && extensions.length === 0)
    return {
      outcome: runForward(tally, read, start, calendar, false),
      extensions: none,
      origin: start.day,
    }

  const origin = restartClock(tally, read, calendar)
  const last = read.restarts.at(-1)
  if (origin === undefined)
    return {
      outcome: { status: 'paused', pausedFrom: (last?.returned as number) + 1, left: 0, unit: 'day' },
      extensions: none,
      remaining: question.limit,
      origin: start.day,
    }
  const isRaw = extensions.length > 0 && tally.conventions.extensionFrom === 'raw-end'
  const outcome = runForward(tally, read, origin, calendar, isRaw)
  return { ...extend(tally, read, outcome), origin: origin.day }
}

function runBackward(tally: Tally, { question, start }: ReadQuestion): Outcome {
  const { limit } = question
  if (limit.unit === 'hour') return countHours(tally, minutesOf(start), -limit.amount, none)
  if (limit.unit === 'working-hour')
    throw new DanvanError('invalid-option', { option: 'unit', received: limit.unit, reason: 'counted-backwards' })
  return countBackward(tally, start.day, limit)
}

function runForward(
  tally: Tally,
  read: ReadQuestion,
  origin: Moment,
  calendar: WorkingCalendar,
  isRaw: boolean,
): Outcome {
  const { pauses, sessions, question } = read
  const { conventions } = tally
  let limit: TimeLimit = question.limit
  if (limit.unit === 'hour') {
    if (conventions.receiptCutOff !== 'none' || conventions.outOfHours !== 'none')
      throw new DanvanError('invalid-option', { option: 'conventions', reason: 'hours-start-at-once' })
    return countHours(tally, minutesOf(origin), limit.amount, pauses)
  }
  if (limit.unit === 'working-hour') {
    if (conventions.halfDay === 'exact')
      return countOfficeHours(tally, origin, limit.amount, pauses, question.officeHours, calendar)
    use(tally, 'halfDay')
    use(tally, 'hoursPerWorkingDay')
    limit = { amount: Math.ceil(limit.amount / conventions.hoursPerWorkingDay), unit: 'working-day' }
  }
  use(tally, 'civilCode')
  use(tally, 'startDay')
  use(tally, 'endOfDay')
  const day = resolveStart(tally, origin, sessions, calendar)
  if (day === undefined) return { status: 'unknown' }
  leave(tally, origin.day, day - 1, false, 'moved-start')
  const isIncluded = conventions.startDay === 'included' && limit.amount > 0
  if (!isIncluded) leave(tally, day, day, false, 'start')
  return countForward(tally, day, isIncluded ? day - 1 : day, limit, pauses, isRaw ? 'none' : conventions.endRoll)
}

function minutesOf({ day, minute, text }: Moment): number {
  if (minute === undefined) throw new DanvanError('invalid-date', { received: text, expected: 'YYYY-MM-DDTHH:MM' })
  return day * 1440 + minute
}

/** Gives up what was counted before each return; without a completion nothing runs, and the whole limit is left. */
function restartClock(tally: Tally, read: ReadQuestion, calendar: WorkingCalendar): Moment | undefined {
  const { findings } = tally
  let origin: Moment | undefined = read.start
  read.restarts.forEach(({ restart, returned, completed }, i) => {
    const before = runForward(makeTally(tally.days, tally.conventions), read, origin as Moment, calendar, false)
    if (before.status === 'known' && returned > before.end) {
      const data = { returnedOn: restart.returnedOn, dueOn: textOf(before.end, tally.days) }
      findings.push({ code: 'returned-after-due', path: ['restarts', i], severity: 'warning', data })
    }
    const source = restart.source ??
      clockRuleOn('restart', returned) ?? {
        provenance: 'assumed' as const,
        basis: 'NĐ 61/2018 Đ.19 k.4 was not in force that day, and what was has not been read',
      }
    if (restart.source === undefined && source.provenance === 'assumed') {
      const data = { what: 'restart', on: restart.returnedOn }
      findings.push({ code: 'rule-not-read', path: ['restarts', i], severity: 'warning', data })
    }
    if (isOpen(source)) tally.assumptions.push({ code: 'restart', taken: 'from-zero', source })
    const from = origin?.day ?? 0
    leave(tally, from, completed === undefined ? returned : completed.day - 1, false, 'restarted', {
      sources: [source],
    })
    origin = completed
  })
  return origin
}

function extend(tally: Tally, { question, pauses }: ReadQuestion, main: Outcome) {
  let outcome = main
  const extensions: ExtensionResult[] = []
  for (const { limit, source } of question.extensions ?? none) {
    if (limit.unit === 'hour' || limit.unit === 'working-hour' || question.limit.unit === 'hour')
      throw new DanvanError('invalid-option', { option: 'extensions', received: limit.unit, reason: 'hours' })
    if (question.limit.unit === 'working-hour' && tally.conventions.halfDay === 'exact')
      throw new DanvanError('invalid-option', { option: 'extensions', received: limit.unit, reason: 'hours' })
    if (outcome.status !== 'known') break
    use(tally, 'extensionFrom')
    const isRaw = tally.conventions.extensionFrom === 'raw-end'
    const from = isRaw ? outcome.rawEnd : outcome.end
    const isLast = extensions.length === (question.extensions?.length ?? 0) - 1
    const roll = isRaw && !isLast ? 'none' : tally.conventions.endRoll
    outcome = countForward(tally, from, from, limit, pauses, roll)
    if (source === undefined || isOpen(source))
      tally.assumptions.push({
        code: 'extension',
        taken: `${limit.amount} ${limit.unit}`,
        source: source ?? { provenance: 'assumed', basis: 'given by the caller without a rule' },
      })
    if (outcome.status !== 'known') break
    extensions.push({
      limit,
      from: textOf(from, tally.days),
      rawEnd: textOf(outcome.rawEnd, tally.days),
      dueOn: textOf(outcome.end, tally.days),
      ...(source && { source }),
    })
  }
  return { outcome, extensions }
}

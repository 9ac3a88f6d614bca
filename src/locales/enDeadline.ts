import { weekdayOf } from '../civil/index.ts'
import type { RemainingTime, TimeLimit, TrailRun } from '../deadline/index.ts'
import type { DeadlineWords } from './DeadlineWords.ts'
import { number } from './enWords.ts'
import { dayMonthYear, say } from './words.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const day = (iso: string) => `${weekdays[weekdayOf(iso) - 1]} ${dayMonthYear(iso)}`
const date = (value: unknown) => dayMonthYear(say(value))
const units: Readonly<Record<RemainingTime['unit'], string>> = {
  day: 'day',
  'working-day': 'working day',
  week: 'week',
  month: 'month',
  year: 'year',
  'working-hour': 'working hour',
  hour: 'hour',
  minute: 'minute',
}
const many = (amount: number, unit: string) => `${number(amount)} ${unit}${amount === 1 ? '' : 's'}`
const names: DeadlineWords['conventionNames'] = {
  civilCode: 'Civil Code',
  startDay: 'first day',
  startOnDayOff: 'start on a day off',
  endRoll: 'last day is a day off',
  endOfDay: 'the last day ends at',
  monthEnd: 'the last month has no such date',
  anchor: 'months and years are added to the first day',
  discontinuous: 'stretches that are not contiguous (30-day months, 365-day years)',
  hoursPerWorkingDay: 'hours of a working day',
  halfDay: 'half a working day',
  swappedSaturday: 'Saturday worked in exchange',
  receptionSaturday: 'Saturday with reception only',
  receiptCutOff: 'cut-off for receipt',
  outOfHours: 'received outside office hours',
  targetDay: 'day counted back from',
  backwardRoll: 'counted back to a day off',
  pauseInMonths: 'pause in a limit of weeks, months or years',
  extensionFrom: 'extension counted from',
}
const choices: Readonly<Record<string, string>> = {
  'by-analogy': 'by analogy',
  applies: 'the sector law refers to it',
  excluded: 'not counted',
  included: 'counted',
  'as-is': 'as it is',
  'next-working-day': 'moves to the next working day',
  'previous-working-day': 'the working day before is advised; the literal day decides',
  none: 'none',
  'last-day-of-month': 'its last day',
  error: 'refused',
  'original-start': 'always from the first',
  off: 'off',
  on: 'yes',
  exact: 'counted in hours',
  'round-up': 'rounded up',
  working: 'a working day',
  'next-opening': 'from the next opening',
  'paused-days-added': 'the paused days are added',
  'rolled-end': 'the end as moved',
  'raw-end': 'the last day counted',
}
const assumptions: Readonly<Record<string, string>> = {
  'estimated-days': 'Tết and National Day of the year have not been announced; days off are estimated',
  'hours-not-rolled': 'a limit in hours does not move, even where it ends on a day off',
  pause: 'paused time does not count; no rule was given for it',
  restart: 'counted again from zero once the file is complete',
  extension: 'extension',
  reappointment: 'one new return date',
  'culture-day-on-weekend': '24/11 on a weekly rest day',
}
const pauseReasons: DeadlineWords['pauseReasons'] = {
  supplement: 'supplement awaited',
  'content-errors': 'errors in the content',
  'financial-duty': 'tax or fee to be paid',
  suspension: 'suspended',
  'expert-assessment': 'expert assessment',
  'force-majeure': 'force majeure',
  'objective-obstacle': 'objective obstacle',
  'distant-mission-or-study': 'distant mission or study',
  other: 'another reason',
}

/** What is counted of a limit: of one in days, days off count too. */
const counted: Readonly<Record<TimeLimit['unit'], string>> = {
  day: 'calendar days',
  week: 'calendar days',
  month: 'calendar days',
  year: 'calendar days',
  hour: 'hours without a break',
  'working-day': 'working days',
  'working-hour': 'working hours',
}

/** Why days count or not. */
function reason(run: TrailRun, direction: 'forward' | 'backward', unit: TimeLimit['unit']): string {
  const { why, cause, reasons = [] } = run
  const name = cause?.name?.en ?? cause?.name?.vi ?? ''
  const label = cause?.label?.en ?? cause?.label?.vi ?? ''
  switch (why) {
    case 'start':
      return direction === 'forward' ? 'day of the event' : 'day counted back from'
    case 'moved-start':
      return 'waiting for the start'
    case 'restarted':
      return 'given up, counted again from zero'
    case 'counted':
      return counted[unit]
    case 'weekly-rest':
      return 'weekly rest'
    case 'paused':
      return reasons.length === 0 ? 'paused' : `paused: ${reasons.map((each) => pauseReasons[each]).join(', ')}`
    case 'roll':
      return direction === 'forward' ? 'next working day' : 'working day before'
    case 'holiday':
      return name
    case 'in-lieu':
      return `in lieu of ${name}${cause?.inLieuOf === undefined ? '' : ` on ${dayMonthYear(cause.inLieuOf)}`}`
    case 'swapped-off':
      return `swapped off${cause?.swappedWith === undefined ? '' : `, worked on ${dayMonthYear(cause.swappedWith)} instead`}`
    case 'swapped-worked':
      return `worked in exchange${cause?.swappedWith === undefined ? '' : ` for ${dayMonthYear(cause.swappedWith)}`}`
    case 'decided-off':
    case 'agency-off':
      return `off: ${label}`
    case 'agency-worked':
      return `worked: ${label}`
    case 'reception':
      return `reception only: ${label}`
  }
}

const untilTime = (dueOn: string, until: string) => `${dueOn}, until ${until}`

/** Time limits, due dates. */
export const enDeadline: DeadlineWords = {
  title: 'Due date',
  day,
  limit: ({ amount, unit }) => many(amount, units[unit]),
  asked: (limit, start, direction) =>
    direction === 'forward' ? `Limit: ${limit} from ${start}` : `At the latest ${limit} before ${start}`,
  due: (dueOn, until) => `Due: ${untilTime(dueOn, until)}`,
  untilTime,
  backward: (literal, advised) =>
    literal === advised ? `At the latest: ${literal}` : `At the latest: ${literal}; advised: ${advised}`,
  paused: (from, remaining) => `Paused from ${from}, ${remaining} left`,
  unknown: (first, last) => `Not known: the calendar is sure from ${first} to ${last} only`,
  rolled: (rawEnd, why, dueOn) => `${rawEnd} is off (${why}), so the limit ends on the next working day, ${dueOn}.`,
  rolledBack: (literal, why, advised) => `${literal} is off (${why}), so it is best done before, on ${advised}.`,
  reappointed: (again) => `New return date: ${again}; the first due date still decides what is late`,
  trail: 'How it was counted',
  reason,
  run: (span, why, { days, counted, minutes }) => {
    const time = minutes === undefined ? many(days, 'day') : many(minutes, 'minute')
    return `${span}: ${why}; ${counted ? `${time} counted` : 'not counted'}`
  },
  span: (from, to) => `${from} to ${to}`,
  pauseReasons,
  conventions: 'Conventions used',
  convention: ({ option, value }) => `${names[option]}: ${chosen(value)}`,
  conventionNames: names,
  assumptions: 'Settled by no text read',
  assumption: ({ code, taken }) =>
    Object.hasOwn(names, code) ? `${names[code as keyof typeof names]}: ${chosen(taken)}` : (assumptions[code] ?? code),
  extensions: 'Extensions',
  extension: (limit, from, dueOn) => `${limit} from ${from}: until ${dueOn}`,
  innerClocks: 'Clocks inside',
  consent: 'silence after it means consent',
  stops: 'Supplements',
  stop: (requestedOn, limit, stopOn, outcome) =>
    `asked for on ${requestedOn}, ${limit}, until ${stopOn}: ${outcomes[outcome]}`,
  findingsTitle: 'Findings',
  findings: {
    'pause-without-effect': () => 'a pause lies outside the limit and changes nothing',
    'returned-after-due': ({ returnedOn, dueOn }) =>
      `returned on ${date(returnedOn)}, after the due date ${date(dueOn)}`,
    'reappointed-twice': ({ kept, refused }) =>
      `only one new return date is allowed: ${date(kept)} is kept, ${date(refused)} is refused`,
    'reappointed-not-later': ({ dueOn, reappointedOn }) =>
      `the new return date ${date(reappointedOn)} is not later than the due date ${date(dueOn)}`,
    'reappointed-after-due': ({ dueOn, setOn }) =>
      `the new return date was set on ${date(setOn)}, after the due date ${date(dueOn)}`,
    'stopped-before-supplement': ({ stopOn, suppliedOn }) =>
      `supplied on ${date(suppliedOn)}, after ${date(stopOn)}: the file had been stopped`,
    'rule-not-read': ({ what, on }) => `${rules[say(what)] ?? say(what)}: the rule of ${date(on)} has not been read`,
  },
  timelinessTitle: 'Early, on time or late',
  timeliness: {
    early: 'early',
    'on-time': 'on time',
    late: 'late',
    'pending-in-time': 'pending, in time',
    'pending-overdue': 'pending, overdue',
    unknown: 'not known',
  },
  distance: (calendar, working) => {
    const inDays = `${many(Math.abs(calendar), 'day')}${working === null ? '' : ` (${many(Math.abs(working), 'working day')})`}`
    return calendar === 0 ? 'on the due date' : `${inDays} ${calendar > 0 ? 'after' : 'before'} the due date`
  },
  doneAndAsked: (doneOn, asOf) =>
    doneOn === undefined ? `not done, asked on ${asOf}` : `done ${doneOn}, asked on ${asOf}`,
  againstReappointed: (status) => `Against the new return date: ${status}`,
  recheckTitle: 'Due date counted again',
  moved: (before, after) => `The due date moved: it was ${before}, it is ${after}`,
  notMoved: 'The due date did not move',
  paper: (name, announcedOn) => (announcedOn === undefined ? name : `${name}, announced on ${announcedOn}`),
}

const outcomes = {
  open: 'nothing yet',
  averted: 'supplied in time',
  stopped: 'supplied too late, the file is stopped',
  unknown: 'not known',
} as const
const rules: Readonly<Record<string, string>> = {
  restart: 'counting again from zero',
  reappointment: 'new return date',
  'civil-code': 'the Civil Code on time limits',
}

function chosen(value: unknown): string {
  if (typeof value === 'object' && value !== null) return say((value as { at?: unknown }).at)
  const key = say(value)
  return (Object.hasOwn(choices, key) && choices[key]) || key
}

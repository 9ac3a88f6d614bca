import { enShare } from './enShare.ts'
import { amount, day, number } from './enWords.ts'
import type { ReceptionWords } from './PetitionWords.ts'
import { say } from './words.ts'

const duties: ReceptionWords['duties'] = {
  'hold-session': 'regular reception by the head',
  'post-schedule': 'posting the schedule',
  'answer-visitor': 'answering the visitor',
  'send-refusal': 'notice of refusal',
  'notify-online': 'notice of the online reception',
  'test-online': 'test of the online reception',
  'connect-online': 'connecting before the online reception',
}
const duty = (value: unknown): string => duties[say(value) as keyof typeof duties] ?? say(value)
const month = (value: unknown): string => `${say(value).slice(5)}/${say(value).slice(0, 4)}`
const many = (count: number, unit: string): string => `${number(count)} ${unit}${count === 1 ? '' : 's'}`
const late = (calendar: number, working: number | null): string =>
  `late by ${many(calendar, 'day')}${working === null ? '' : ` (${many(working, 'working day')})`}`
const rates = {
  monthsMet: 'Months with a reception by the head',
  schedulesInTime: 'Schedules posted in time',
  answersInTime: 'Answered in time',
} as const
const notices = { given: 'with notice', 'not-given': 'without notice', 'not-known': 'notice not known' } as const

/** Citizen reception. */
export const enReception: ReceptionWords = {
  title: 'Citizen reception',
  record: (id) => `Record ${id}`,
  subject: (what, id) => `${what === 'send-refusal' ? 'refusal' : 'session'} ${id}`,
  months: 'By month',
  monthColumns: ['Month', 'Verdict', 'By the head', 'By someone in his place', 'Urgent'],
  monthVerdict: {
    met: 'met',
    missed: 'NO SESSION',
    pending: 'not due yet',
    'not-yet': 'still to come',
    'not-known': 'not known',
    'no-duty': 'no rule yet',
  },
  monthBecause: {
    held: 'the head received citizens',
    'none-held': 'no session of the head',
    'month-not-over': 'the month is not over',
    'month-to-come': 'the month is still to come',
    'sessions-not-known': 'the sessions are not known',
    'session-not-stated': 'of a session it is not stated whether it was held, or by whom',
    'month-cut-by-period': 'the period holds part of the month only',
    'no-text-then': 'no text read for that month',
  },
  sessions: 'Sessions',
  session: (id, kind, plannedOn, heldOn) =>
    `session ${id}, ${kind}: planned for ${plannedOn}, ${heldOn === undefined ? 'not held' : `held on ${heldOn}`}`,
  postponed: (to, notice) => `moved to ${to}, ${notices[notice]}`,
  sessionsNotKnown: 'The sessions are not known.',
  duties,
  dutyVerdict: {
    'in-time': 'in time',
    late: 'late',
    'not-done': 'not done',
    pending: 'not due yet',
    'not-known': 'not known whether it was done',
    'not-applicable': 'no rule read for that day',
    undated: 'no due date',
  },
  late,
  duty: (name, verdict, due, done) =>
    [`${name}: ${verdict}`, ...(due === undefined ? [] : [due]), ...(done === undefined ? [] : [`done ${done}`])].join(
      '; ',
    ),
  visits: ({ status, count }) =>
    status === 'not-known'
      ? 'Visitors: not known'
      : status === 'no-visits'
        ? 'No visitors; that is no fault, and no 100 % either'
        : `Visitors: ${number(count ?? 0)}`,
  rate: ({ id, ...rate }) => enShare(rates[id], rate),
  refusals: 'Refusals',
  breaches: {
    'month-without-session': ({ month: each }) => `in ${month(each)} the head received citizens on no day`,
    late: ({ duty: what, dueOn, doneOn, days, workingDays }) =>
      `${duty(what)} on ${day(doneOn)}, due ${day(dueOn)}, ${late(Number(days), typeof workingDays === 'number' ? workingDays : null)}`,
    'not-done': ({ duty: what, dueOn }) => `${duty(what)}: not done, due ${day(dueOn)}`,
    'postponed-without-notice': ({ from, to }) => `session moved from ${day(from)} to ${day(to)} without notice`,
  },
  findings: {
    'visitors-differ': ({ stated, sum }) => `visitors stated: ${amount(stated)}, sum of the sessions: ${amount(sum)}`,
    'delegated-only': ({ month: each, days }) =>
      `in ${month(each)} only someone in his place received (${(days as string[]).map(day).join(', ')}), which does not count as the head`,
    'posting-not-stated': ({ on }) => `when the schedule for ${day(on)} was posted is not stated`,
    'no-visits': () => 'nobody came, so there is nothing to rate answers by',
  },
}

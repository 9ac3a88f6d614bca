import { openCondition } from './enCondition.ts'
import { enInstrument } from './enLaw.ts'
import { enReception } from './enReception.ts'
import { enShare } from './enShare.ts'
import { amount, day, number } from './enWords.ts'
import { placeText } from './instrumentName.ts'
import type { Locale } from './Locale.ts'
import type { PetitionWords } from './PetitionWords.ts'
import { say } from './words.ts'

const kinds: PetitionWords['kinds'] = {
  complaint: 'Complaint',
  denunciation: 'Denunciation',
  recommendation: 'Recommendation',
  feedback: 'Feedback',
  'information-request': 'Request for information',
}
const levels = { first: 'first level', second: 'second level', continued: 'made again' } as const
const complexities = { ordinary: 'ordinary', complex: 'complex', 'specially-complex': 'specially complex' } as const
const complexity = (value: unknown): string =>
  value === undefined ? 'not stated' : (complexities[say(value) as keyof typeof complexities] ?? say(value))
const pause = (value: unknown): string => say(value).replaceAll('-', ' ')
const many = (count: number, unit: string): string => `${number(count)} ${unit}${count === 1 ? '' : 's'}`
const limit = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return say(value)
  const { amount: count, unit } = value as { amount: number; unit: string }
  return many(count, unit.replace('-', ' '))
}
const lateness = ({ dueOn, doneOn, days }: Readonly<Record<string, unknown>>): string =>
  `due ${day(dueOn)}, ${doneOn === null ? 'not done' : `done ${day(doneOn)}`}, ${many(Number(days), 'day')} over`
const breaches: PetitionWords['breaches'] = {
  late: (data) => `late: ${lateness(data)}`,
  overdue: (data) => `overdue: ${lateness(data)}`,
  'late-when-ended': ({ dueOn, doneOn, days }) =>
    `overdue when the petition ended: due ${day(dueOn)}, ended ${day(doneOn)}, ${many(Number(days), 'day')} over`,
  unhandled: (data) => `petition left unhandled, for which there may be discipline: ${lateness(data)}`,
  'extension-not-allowed': ({ on }) => `extended on ${day(on)}, which the law does not allow in this case`,
  'extended-too-often': ({ on, times }) => `extended on ${day(on)}, more often than allowed (${amount(times)})`,
  'extended-too-long': ({ on, by, atMost }) =>
    `extended on ${day(on)} by ${limit(by)}, longer than the ${limit(atMost)} allowed`,
  'extended-not-in-writing': ({ on }) => `extended on ${day(on)}, but not in writing`,
  'extended-after-expiry': ({ on, dueOn }) => `extended on ${day(on)}, after the term ended on ${day(dueOn)}`,
}
const breachText = ({ breach, ...data }: Readonly<Record<string, unknown>>): string =>
  breaches[breach as keyof PetitionWords['breaches']](data)

/** Faults of petitions and of the record of receptions. */
export const enPetitionIssues: Pick<
  Locale['issues'],
  'event-before-cause' | 'event-without-cause' | 'event-repeated' | 'event-of-other-kind' | 'outside-period'
> = {
  'event-before-cause': ({ event: what, on, cause, causeOn }) =>
    `“${event(what)}” on ${day(on)}, before “${event(cause)}” on ${day(causeOn)}`,
  'event-without-cause': ({ event: what, cause }) => `“${event(what)}” without “${event(cause)}”`,
  'event-repeated': ({ event: what }) => `“${event(what)}” stands twice`,
  'event-of-other-kind': ({ event: what, kind }) =>
    `“${event(what)}” is no event of this kind of petition: ${say(kind)}`,
  'outside-period': ({ on, from, to }) => `${day(on)} is outside the period ${day(from)}–${day(to)}`,
}

const events: PetitionWords['events'] = {
  'contested-decision-received': 'contested decision received',
  'decision-or-act-known': 'decision or act known',
  'first-decision-received': 'first decision received',
  'first-term-expired': 'first term expired',
  'hindrance-began': 'hindrance began',
  'hindrance-ended': 'hindrance ended',
  received: 'received',
  'signatures-completed': 'signatures and representative complete',
  'request-completed': 'request valid',
  accepted: 'accepted',
  'not-accepted': 'not accepted',
  transferred: 'passed on',
  'acceptance-notice-sent': 'notice of acceptance sent',
  'papers-asked': 'information and papers asked for',
  'papers-given': 'information and papers given',
  'expert-assessment-began': 'expert assessment began',
  'expert-assessment-ended': 'expert assessment ended',
  suspended: 'suspended',
  'suspension-sent': 'suspension sent',
  resumed: 'resumed',
  'resumption-sent': 'resumption sent',
  extended: 'extended',
  'dialogue-planned': 'dialogue planned',
  'dialogue-notice-sent': 'notice of the dialogue sent',
  'dialogue-held': 'dialogue held',
  'supply-notice-sent': 'notice on the time of supply sent',
  supplied: 'information supplied',
  'error-found': 'error found in what was supplied',
  'correction-claimed': 'correction of what was supplied asked for',
  corrected: 'what was supplied corrected',
  'publication-disputed': 'published information disputed',
  'publication-corrected': 'published information corrected',
  answered: 'answered',
  concluded: 'conclusion issued',
  'conclusion-sent': 'conclusion sent',
  decided: 'decided',
  'decision-sent': 'decision sent',
  'conclusion-published': 'conclusion published',
  published: 'outcome published',
  'result-reported': 'result reported to who passed it on',
  'result-forwarded': 'result told to the person',
  withdrawn: 'withdrawn',
  terminated: 'terminated',
  'termination-sent': 'termination sent',
  'went-on': 'complaint gone on with',
  'further-denunciation-received': 'further denunciation received above',
  'report-asked': 'report asked for from above',
  reported: 'reported above',
}
const event = (value: unknown): string => events[say(value) as keyof typeof events] ?? say(value)

/** Petitions. */
export const enPetition: PetitionWords = {
  title: (id, kind, level) => `${kinds[kind]}${level === undefined ? '' : `, ${levels[level]}`}: ${id}`,
  kinds,
  status: {
    'not-received': 'not received',
    open: 'pending, in time',
    overdue: 'pending, overdue',
    undecided: 'pending, whether in time is not known',
    suspended: 'suspended',
    'resolved-in-time': 'resolved in time',
    'resolved-late': 'resolved late',
    resolved: 'resolved, whether in time is not known',
    'not-accepted': 'not accepted',
    transferred: 'passed on',
    withdrawn: 'withdrawn',
    terminated: 'terminated',
  },
  statusLabel: 'Status',
  on: {
    received: (on) => `Received: ${on}`,
    accepted: (on) => `Accepted: ${on}`,
    ended: (on) => `Ended: ${on}`,
  },
  complexity: ({ value, basis }) =>
    `Complexity: ${complexity(value)}${basis === 'grounds' ? ' (by the criteria stated)' : ''}`,
  tasks: {
    file: 'filing the complaint',
    handle: 'handling the petition',
    unhandled: 'petition left unhandled',
    transfer: 'passing it on',
    accept: 'accepting',
    'notify-acceptance': 'notice of acceptance',
    answer: 'answering',
    'answer-visitor': 'answering the visitor',
    'give-papers': 'giving information and papers',
    'send-suspension': 'sending the suspension',
    'send-resumption': 'sending the resumption',
    'notify-dialogue': 'notice of the dialogue',
    settle: 'settling',
    'send-conclusion': 'sending the conclusion',
    'send-decision': 'sending the decision',
    'publish-conclusion': 'publishing the conclusion',
    publish: 'publishing the outcome',
    'take-effect': 'waiting for the effect of the decision',
    'report-back': 'reporting back to who passed it on',
    'forward-result': 'telling the person the result',
    'send-termination': 'sending the termination',
    'go-on': 'going on after the termination',
    'ask-report': 'asking for a report',
    report: 'reporting to the superior',
    'notify-supply': 'notice on the time of supply',
    supply: 'supplying the information',
    correct: 'correcting what was supplied',
    'correct-published': 'correcting what was published',
  },
  events,
  standing: {
    'not-applicable': 'not applicable',
    undecided: 'not known whether it applies',
    waiting: 'not begun',
    open: 'running',
    done: 'done',
    closed: 'closed with the petition',
  },
  because: {
    started: 'its event has happened',
    'event-missing': 'its event has not happened or is not recorded',
    'no-text-then': 'no rule read for that day',
    'other-case': 'a rule for other cases',
    'case-not-stated': 'too little is stated of the case',
    'within-competence': 'the petition is within competence',
    'outside-competence': 'the petition is outside competence',
    'not-passed-on': 'no other body passed it on',
    'petition-ended': 'the petition had ended before',
    'settled-meanwhile': 'the petition was settled and this step is not recorded',
  },
  steps: 'Steps',
  columns: ['Step', 'Limit, law', 'Due', 'Done', 'Standing'],
  readings: {
    'other-text': 'by another text',
    'if-case': 'if',
    'resume-day-not-counted': 'if the day of the decision to resume does not count',
    'suspension-day-not-counted': 'if the day of the decision to suspend does not count',
    'pause-counted-in': 'if that time counts',
    'pause-counted-out': 'if that time does not count',
  },
  readingsTitle: 'Other readings, for comparison',
  reading: (name, limited, due, timeliness) => `${name}: ${limited}; ${due}; ${timeliness}`,
  assumptionsTitle: 'Settled by no text read',
  assumptions: {
    'conflicting-texts': ({ prevails, prevailsIn, yields, yieldsIn }) =>
      `two texts say different things: ${placeText(prevailsIn, enInstrument, say(prevails))} is taken, not ${placeText(yieldsIn, enInstrument, say(yields))}`,
    'resume-day-counted': ({ on }) => `${day(on)}, the day of the decision to resume, counts (“from the day of issue”)`,
    'pause-days': ({ reason, days }) =>
      `time of ${pause(reason)} does not count, ${days === 'both' ? 'the first day among it' : 'but the first day does'}`,
    'pause-not-read': ({ reason, from }) =>
      `${pause(reason)} from ${day(from)}: no rule was read, so whether the clock stood is not known`,
    'pending-follows-new-text': ({ from, on }) =>
      `the suspension of ${day(from)} still ran on ${day(on)}, so it follows the new text`,
    'keeps-earlier-text': ({ on }) => `received before ${day(on)}, so it keeps the text before that day`,
    'at-once-same-day': () => '“at once” is taken as the same day',
    'events-of-the-step': ({ doneBy }) =>
      `this step is taken as done by one of: ${(doneBy as string[]).map(event).join('; ')}`,
  },
  breachesTitle: 'Breaches',
  breaches,
  disputed: 'in time by another reading',
  weakest: (standing) => `the weakest part: ${standing}`,
  findingsTitle: 'Findings',
  findings: {
    'filed-out-of-time': (data) => `the complainant was out of time: ${lateness(data)}`,
    'other-body-late': (data) => `someone else is late: ${lateness(data)}`,
    'complexity-contradicts-grounds': ({ stated, counted }) =>
      `stated as ${complexity(stated)}, but ${complexity(counted)} by the criteria stated`,
    'complexity-not-in-writing': ({ complexity: value }) =>
      `${complexity(value)}, but no paper in the file determines it so`,
    'unknown-ground': ({ received }) => `there is no criterion with the letter “${say(received)}”`,
    'extension-paper-not-stated': ({ on }) => `the paper of the extension of ${day(on)} is not stated`,
    'case-not-stated': ({ undecided }) =>
      `still to be stated: ${(undecided as string[]).map((each) => openCondition(each)).join('; ')}`,
    'due-before-the-text': ({ dueOn, from }) =>
      `due on ${day(dueOn)}, before the rule came into force on ${day(from)}, so it is no breach`,
    'not-held-unverified': (data) =>
      `only by a limit that was not read in a text, so it is no breach: ${breachText(data)}`,
  },
  warningsTitle: 'On the law applied',
  otherSteps: 'Steps not begun or not applicable',
  none: 'none',
  stamp: (version, rules, calendarDigest) =>
    `danvan ${version}; ${rules}; calendar digest ${calendarDigest.slice(0, 12)}`,
  summary: {
    title: 'Summary of petitions',
    all: 'All',
    counts: {
      carriedOver: 'Carried over',
      received: 'Received',
      accepted: 'Accepted',
      resolved: 'Resolved',
      inTime: 'in time',
      late: 'late',
      timeNotKnown: 'not known',
      endedOtherwise: 'Ended otherwise',
      pending: 'Pending',
      overdue: 'overdue',
      undecided: 'in time or overdue not known',
      suspended: 'suspended',
    },
    kind: 'Kind',
    rates: 'Rates',
    rate: ({ id, ...rate }) =>
      enShare(id === 'resolvedOfToResolve' ? 'Resolved of those to be resolved' : 'In time of the resolved', rate),
    overdue: 'Overdue petitions',
    overdueItem: (name, step, dueOn, days) => `${name}: ${step}, due ${dueOn}, ${many(days, 'day')} over`,
  },
  reception: enReception,
}

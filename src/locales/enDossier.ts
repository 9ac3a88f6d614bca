import type { DossierEventKind } from '../dossier/index.ts'
import { asLimit, type DossierWords } from './DossierWords.ts'
import { enDeadline } from './enDeadline.ts'
import { amount, day, hint } from './enWords.ts'
import type { Locale, MessageData } from './Locale.ts'
import { say } from './words.ts'

const events: DossierWords['events'] = {
  submitted: 'online filing',
  received: 'reception',
  transferred: 'transfer inside',
  'supplement-requested': 'request for a supplement',
  supplemented: 'supplement',
  refused: 'refusal',
  consulted: 'consultation',
  answered: 'opinion given',
  'financial-duty': 'request to pay',
  'financial-duty-done': 'payment',
  suspended: 'suspension of the appraisal',
  resumed: 'resumption of the appraisal',
  extended: 'extension',
  'apology-sent': 'letter of apology',
  reappointed: 're-appointment',
  'result-issued': 'issue of the result',
  'handed-to-one-stop': 'hand-over to the one-stop shop',
  returned: 'return to the citizen',
  closed: 'closing in the system',
  withdrawn: 'withdrawal',
  stopped: 'stop',
}
const name = (kind: unknown): string => events[kind as DossierEventKind] ?? say(kind)
const time = (value: unknown): string => {
  const text = say(value)
  return text.length > 10 && text[10] === 'T' ? `${day(text.slice(0, 10))} ${text.slice(11)}` : day(text)
}
const limit = (value: unknown): string => enDeadline.limit(asLimit(value))
const after = ({ on, dueOn }: MessageData): string => `on ${time(on)}, after ${time(dueOn)}`

/** Sentences of the faults of a dossier. */
export const enDossierIssues = {
  'unknown-procedure': (data) => `the catalogue has no procedure “${say(data['received'])}”${hint(data)}`,
  'event-out-of-order': ({ kind, on, after: before, afterOn }) =>
    `${name(kind)} on ${time(on)} stands after ${name(before)} on ${time(afterOn)}`,
  'event-before-reception': ({ kind, isReceivedLater }) =>
    `${name(kind)} ${isReceivedLater === true ? 'before the reception' : 'without a reception'}`,
  'event-twice': ({ kind }) => `${name(kind)} stands twice`,
  'event-after-end': ({ kind, end }) => `${name(kind)} after ${name(end)}`,
  'event-cause-missing': ({ kind, needs }) => `${name(kind)} without ${name(needs)} before it`,
  'event-before-result': ({ kind }) => `${name(kind)} before the result`,
  'result-before-complete': ({ on, requestedOn }) =>
    `result issued on ${time(on)}, while a supplement asked for on ${time(requestedOn)} had not come`,
  'reappointed-without-apology': ({ on, dueOn }) =>
    `re-appointed on ${time(on)} (to ${time(dueOn)}) without an apology`,
} as const satisfies Partial<Locale['issues']>

/** Dossiers. */
export const enDossier: DossierWords = {
  title: 'Assessment of a dossier',
  subject: (id, procedure, field) =>
    `${id === undefined ? 'Dossier without a code' : `Dossier ${id}`}: ${procedure}; field ${field}`,
  events,
  outcomes: {
    early: 'solved early',
    'on-time': 'solved on time',
    late: 'solved late',
    'in-time': 'in process, in time',
    overdue: 'in process, overdue',
    paused: 'paused',
    stopped: 'stopped',
    withdrawn: 'withdrawn',
    refused: 'refused at reception',
    undecided: 'whether in time is not known',
    'not-received': 'not yet received',
  },
  states: {
    1: 'registered',
    2: 'received',
    3: 'not received',
    4: 'in process',
    5: 'supplement asked for',
    6: 'payment asked for',
    7: 'withdrawn by the citizen',
    8: 'stopped',
    9: 'solved',
    10: 'result returned',
  },
  headline: (outcome, state, asOf) => `As of ${asOf}: ${outcome} (state: ${state})`,
  measured: (event, isDefault, on) =>
    `Event measured: ${events[event]}${isDefault ? ' (default)' : ''}, ${on === undefined ? 'not yet' : on}`,
  dates: 'Dates',
  date: {
    submittedOn: 'Filed online',
    receivedOn: 'Received',
    resultIssuedOn: 'Result issued',
    handedToOneStopOn: 'Handed to the one-stop shop',
    returnedToApplicantOn: 'Returned to the citizen',
    closedInSystemOn: 'Closed in the system',
    apologySentOn: 'Apology sent',
  },
  statutory: 'Term by law',
  committed: (authority) => `Committed term${authority === undefined ? '' : ` (${authority})`}`,
  limit: (text, source) => `Limit: ${text} (${source})`,
  endedWhilePaused: (pausedFrom, remaining) =>
    `Ended while the clock stood since ${pausedFrom}, with ${remaining} left`,
  noDate: (why) => `No date: ${why}`,
  reading: ({ of, effect, isTaken }, text) =>
    `If the time of ${of === 'supplement' ? 'the supplement' : 'the payment'} ${effect === 'pause' ? 'is not counted' : 'is counted'}: ${text}${isTaken ? ' (taken)' : ''}`,
  receipt: (text, late) => `Date on the receipt: ${text}, ${late ? 'over' : 'not over'}`,
  lateBy: {
    law: 'Late by the term of the law',
    closing: 'The result was in time; late only by its closing in the system',
  },
  due: {
    result: 'Return the result',
    apology: 'Apology and re-appointment, if it will be late',
    transfer: 'Transfer the file inside',
    'online-accept': 'Accept or answer an online file',
    'return-notice': 'Notice of return, if not eligible',
    opinion: 'Opinion',
    supplement: 'Supplement by the applicant',
  },
  acts: {
    result: 'Return of the result',
    apology: 'Apology',
    transfer: 'Transfer inside',
    'online-accept': 'Online file accepted or answered',
    'return-notice': 'Notice of return',
    opinion: 'Opinion',
    supplement: 'Supplement by the applicant',
    refusal: 'Written refusal',
  },
  open: 'Still owed',
  owed: (what, who, when) => `${what}${who === undefined ? '' : ` (${who})`}: ${when}`,
  byDay: (text, advised) => `by ${text}${advised === undefined || advised === text ? '' : `; advised ${advised}`}`,
  done: 'Done',
  verdicts: { 'in-time': 'in time', late: 'late', silence: 'no answer, taken for consent', unknown: 'not known' },
  settled: (what, who, on, by, verdict) =>
    `${what}${who === undefined ? '' : ` (${who})`}: ${on === undefined ? '' : `${on}; `}${by}; ${verdict}`,
  breachesTitle: 'Breaches',
  breaches: {
    'apology-missing': ({ dueOn }) => `late, due ${time(dueOn)}, without an apology`,
    'apology-late': ({ on, dueOn }) => `apology sent on ${time(on)}, to be sent by ${time(dueOn)}`,
    'apology-more-than-once': ({ times }) => `${amount(times)} letters of apology, only one is allowed`,
    'apology-without-reason': ({ on }) => `the apology of ${time(on)} names no reason`,
    'reappointed-twice': ({ times, atMost }) =>
      `re-appointed ${amount(times)} times, at most ${amount(atMost)} allowed`,
    'reappointed-after-due': ({ on, dueOn }) => `re-appointed on ${time(on)}, when ${time(dueOn)} was over`,
    'supplement-more-than-once': ({ times, atMost, phase }) =>
      `${amount(times)} requests for a supplement ${phase === 'reception' ? 'at the reception' : 'after the reception'}, at most ${amount(atMost)} allowed`,
    'suspended-more-than-once': ({ on, atMost }) => `suspended again on ${time(on)}, at most ${amount(atMost)} allowed`,
    'return-notice-late': (data) => `notice of return ${after(data)}`,
    'refusal-late': (data) => `refusal ${after(data)}`,
    'transfer-late': (data) => `transfer inside ${after(data)}`,
    'online-accept-late': (data) => `online file accepted or answered ${after(data)}`,
    'opinion-late': ({ agency, on, dueOn }) =>
      `${say(agency)} ${on === undefined ? 'has not answered' : `answered on ${time(on)}`}, due ${time(dueOn)}`,
    'extension-beyond-rule': ({ limit: asked, reason, most }) =>
      `extension of ${limit(asked)}: ${reason === 'too-often' ? 'more often than allowed' : reason === 'too-long' ? `longer than ${limit(most)}` : 'in another unit than the rule'}, not counted`,
    'code-missing': () => 'the dossier has no code',
    'not-recorded': ({ on }) => `the immediate result of ${time(on)} was not entered in the system`,
    'early-without-notice': ({ on, dueOn }) =>
      `returned early on ${time(on)} (due ${time(dueOn)}) without telling the citizen beforehand`,
  },
  findingsTitle: 'To know',
  findings: {
    ...enDossierIssues,
    'late-only-by-system-closing': ({ resultOn, closedOn, dueOn }) =>
      `the result of ${time(resultOn)} was in time (${time(dueOn)}); ${closedOn === undefined ? 'not closed in the system' : `closed in the system on ${time(closedOn)}`}: late only by the closing, printed figures are not corrected`,
    'measured-event-missing': ({ event, taken, on }) =>
      `${name(event)} was not recorded; ${name(taken)} (${time(on)}) is taken as the latest day`,
    'law-not-read': ({ on }) =>
      `the text that governs on ${time(on)} was not read, and no older one is taken in its place`,
    'effect-not-read': ({ what, on }) =>
      `what ${what === 'supplement' ? 'a supplement' : 'a suspension'} does to the clock on ${time(on)} was not read`,
    'effect-not-said': ({ on, taken }) =>
      `the text does not say whether the time of the supplement asked for on ${time(on)} counts; ${taken === 'pause' ? 'not counted' : 'counted'} here, as an assumption`,
    'financial-duty-assumed': ({ on, taken }) =>
      `no article read stops the clock for a payment (asked for on ${time(on)}); ${taken === 'pause' ? 'not counted' : 'counted'} here, as an assumption`,
    'extension-not-counted': ({ on, limit: asked }) =>
      `the extension of ${limit(asked)} on ${time(on)} has no rule in the catalogue and is not counted`,
    'start-not-recorded': ({ events: needed }) =>
      Array.isArray(needed) && needed.includes('time')
        ? 'the time of the reception or the office hours are missing'
        : 'the term does not start with the reception, and its start was not recorded',
    'start-assumed': () => 'from when the term runs was not read; the day of reception is assumed',
    'new-application-needed': ({ stopOn }) =>
      `the time for the supplement ended on ${time(stopOn)}: refusal, and a new application`,
    'stopped-by-rule': ({ stopOn }) =>
      `the time for the supplement ended on ${time(stopOn)}: stopped by the rule; handed in again it counts from zero`,
    'committed-not-in-force': ({ on }) => `the committed term does not hold for a dossier received on ${time(on)}`,
    'receipt-differs': ({ printed, dueOn }) => `the receipt says ${time(printed)}, the law comes to ${time(dueOn)}`,
    'state-contradicts-events': ({ stateCode, expected }) =>
      `the system has state ${amount(stateCode)}, the events come to ${amount(expected)}`,
  },
  stamp: (version, rules, rulesVersion, digest) =>
    `danvan ${version}; catalogue ${rules} ${rulesVersion}; digest ${digest.slice(0, 12)}`,
}

import type { DisclosureVerdictWords } from './DisclosureVerdictWords.ts'
import { enDisclosure } from './enDisclosure.ts'
import { amount, day, hint } from './enWords.ts'
import { say } from './words.ts'

const { channel, evidence, reason: notApplicable } = enDisclosure
const named = (of: unknown): string =>
  (of as string[])
    .map((each) => channel[each as keyof typeof channel] ?? evidence[each as keyof typeof evidence] ?? each)
    .join('; ')
const missing = (of: unknown): string => (of === undefined ? '' : `: missing ${named(of)}`)
const days = (of: number) => `${amount(of)} ${of === 1 ? 'day' : 'days'}`
const lateBy = (calendar: number, working: number | null) =>
  `${days(calendar)} late${working === null ? '' : ` (${amount(working)} working ${working === 1 ? 'day' : 'days'})`}`

const reasons: DisclosureVerdictWords['reasons'] = {
  ...notApplicable,
  declared: 'the agency says so',
  seen: 'somebody saw it',
  recorded: 'a system recorded it',
  'looked-and-absent': 'looked for, and not there',
  'nothing-recorded': 'nothing is recorded and nobody looked',
  'look-undated': 'on which day somebody looked is not known',
  'looked-too-late': 'somebody looked when it could lawfully have come down: that shows nothing about the days before',
  'before-due': 'not due yet',
  'duty-not-known': 'whether it is owed is not known',
  'channel-satisfied': 'in the form asked for',
  'any-form': 'the text names no form',
  'no-form-asked': 'it is no disclosure',
  'channel-missing': 'a form that is compulsory is missing',
  'weak-form-alone': 'only forms that do not do alone',
  'observation-invalid': 'the disclosure is not valid',
  'validity-not-known': 'whether it is valid is not known',
  'channel-not-known': 'the form is not known',
  'not-told': 'only some forms are told; the rest is not known',
  'profile-not-known': 'what the form depends on is not known of the agency',
  'same-form-not-known': 'the form of the first disclosure is not known',
  'text-not-read': 'the text was not read',
  'calendar-unknown': 'the days off of the year are not known',
  'in-time': 'in time',
  'after-due': 'after the due date',
  'still-missing': 'still not there',
  'day-not-known': 'the day is not known',
  'no-day-in-text': 'the text names no number of days',
  complete: 'complete',
  'parts-missing': 'parts or forms are missing',
  inaccurate: 'wrong, and not corrected',
  'not-examined': 'the content was not examined',
  'nothing-prescribed': 'the text prescribes no parts',
  'minimum-reached': 'long enough',
  'too-short': 'taken down too early',
  interrupted: 'interrupted',
  'taken-down': 'taken down, though it must stay',
  'still-running': 'still within its time',
  'no-minimum': 'no minimum is prescribed',
  'evidence-there': 'the evidence is there',
  'evidence-missing': 'evidence is missing',
  'evidence-in-review': 'the evidence is in review',
  'evidence-not-asked': 'nobody asked for evidence',
  'none-asked': 'no evidence is asked for',
  waived: 'waived',
}

/** Plans, verdicts, registers and minutes of disclosure. */
export const enDisclosureVerdicts: DisclosureVerdictWords = {
  planTitle: 'Plan of disclosures',
  checkTitle: 'Check of disclosures',
  registerTitle: 'Register of what was disclosed',
  recordTitle: 'Disclosures by the report of the year',
  asOf: (of) => `As of ${of}`,
  span: (from, to) => `From ${from} to ${to}`,
  planColumns: ['Content', 'Form', 'Due', 'Keep until', 'Responsible', 'Source'],
  verdictColumns: ['Id', 'Content', 'Due', 'Verdict', 'Next step'],
  registerColumns: ['Content', 'Number and day', 'Form', 'Disclosed on', 'Until', 'Responsible', 'Link'],
  undated: 'Day not known',
  aspects: {
    exists: 'disclosed',
    channel: 'form',
    onTime: 'in time',
    content: 'content',
    kept: 'kept long enough',
    evidence: 'evidence',
  },
  status: {
    met: 'met',
    'not-met': 'not met',
    late: 'late',
    'not-yet-due': 'not yet due',
    running: 'running',
    unknown: 'not known',
    'not-applicable': 'not applicable',
    waived: 'waived',
  },
  reasons,
  verdicts: {
    'not-disclosed': 'Not disclosed',
    'wrong-channel': 'Wrong form',
    inaccurate: 'Inaccurate',
    incomplete: 'Incomplete',
    late: 'Late',
    'too-short': 'Too short',
    'no-evidence': 'No evidence',
    unknown: 'Not known',
    running: 'Running',
    'not-due': 'Not yet due',
    compliant: 'Compliant',
    'not-applicable': 'Not applicable',
    waived: 'Waived',
  },
  nextSteps: {
    disclose: 'disclose',
    'disclose-in-form': 'disclose in the form asked for',
    correct: 'correct it by the same form',
    complete: 'complete the content',
    'post-again': 'post it again for the whole time',
    'collect-evidence': 'collect evidence',
    look: 'look and confirm',
    'settle-profile': 'settle the profile of the agency',
    'keep-until': 'keep it; not to be taken down before',
    'may-take-down': 'may be taken down from',
  },
  nextStep: (step, of) => (of === undefined ? step : `${step} (${of})`),
  faults: {
    'quorum-not-met': 'no quorum',
    'quorum-not-known': 'how many were present is not known',
    'majority-not-met': 'no more than half agreed',
    'majority-not-known': 'how many agreed is not known',
    'signature-missing': 'a signature is missing in the minutes',
    'signatures-not-known': 'who signed is not known',
    'announced-too-late': 'the meeting was announced too late',
    'announcement-not-known': 'whether the meeting was announced in time is not known',
    'not-redacted': 'what must stay secret was not taken out',
    'redaction-not-known': 'whether what must stay secret was taken out is not known',
  },
  findings: {
    'not-disclosed': () => 'not disclosed: past its day, looked for, and not there',
    'wrong-channel': ({ reason, missing: of }) =>
      `wrong form (${reasons[reason as keyof typeof reasons] ?? say(reason)}${missing(of)})`,
    inaccurate: () => 'wrong, and not corrected',
    incomplete: ({ missing: of }) => `incomplete${missing(of)}`,
    late: ({ daysLate }) => {
      const { calendar, working } = daysLate as { calendar: number; working: number | null }
      return lateBy(calendar, working)
    },
    'too-short': ({ reason }) => `not kept long enough (${reasons[reason as keyof typeof reasons] ?? say(reason)})`,
    'no-evidence': ({ missing: of }) => `no evidence${missing(of)}`,
    'reason-missing': () => 'declared not applicable without a reason: not accepted',
    'reason-not-allowed': ({ reason, computed }) => {
      const why = notApplicable[reason as keyof typeof notApplicable] ?? say(reason)
      return computed === undefined
        ? `the text knows no exception “${why}”: not accepted`
        : `declared “${why}”, but by the law, the profile and the events told it is owed: not accepted`
    },
    'reference-missing': ({ reason }) =>
      `declared “${notApplicable[reason as keyof typeof notApplicable] ?? say(reason)}” without the paper it rests on: not accepted`,
    'waiver-incomplete': () => 'waived without naming by whom and by which paper: not accepted',
    'waiver-expired': ({ until }) => `the waiver ended on ${day(until)}`,
  },
  planFindings: {
    'duplicate-event': ({ received }) => `the id of event “${say(received)}” stands twice: the second is left out`,
    'unknown-concern': (data) =>
      `event ${say(data['event'])}: no subject or duty is called “${say(data['received'])}”${hint(data)}`,
    'concerns-nothing': ({ event }) => `event ${say(event)}: what it is about is not said`,
    'no-duty-for-event': ({ event, date }) =>
      `event ${say(event)}${date === undefined ? '' : ` of ${day(date)}`}: no duty of this content binds on that day`,
    'event-day-not-known': ({ event }) => `event ${say(event)}: its day is not known`,
    'no-special-case': ({ event, duty }) =>
      `event ${say(event)} is claimed to be special; ${say(duty)} has no time of its own for that`,
    'special-before-ordinary': ({ duty, dueOn, ordinaryDueOn }) =>
      `${say(duty)}: the day of the special case (${day(dueOn)}) lies before the ordinary one (${day(ordinaryDueOn)})`,
    'received-late': ({ duty, issuedOn, receivedOn, isPastDue }) =>
      `${say(duty)}: the paper of ${day(issuedOn)} was received on ${day(receivedOn)}${isPastDue === true ? ', past its due date' : ''}; the time runs from its issue`,
  },
  checkFindings: {
    'unknown-occurrence': (data) => `there is no occurrence “${say(data['received'])}”${hint(data)}`,
    'unknown-duty': (data) => `no catalogue has a row “${say(data['received'])}”${hint(data)}`,
    'duplicate-observation': ({ received }) =>
      `the id of observation “${say(received)}” stands twice: the second is left out`,
    'after-as-of': ({ observation, on, asOf }) =>
      `observation ${say(observation)} of ${day(on)} lies after the day asked, ${day(asOf)}: left out`,
    'exempted-twice': ({ received }) => `“${say(received)}” is declared twice: the first counts`,
  },
  notPlanned: {
    ...notApplicable,
    'trigger-differs': 'this event does not give rise to it',
    'day-not-known': 'the day is not known',
    heading: 'a heading, not judged by itself',
    'term-not-known': 'the term is not known',
  },
  assumption: ({ code, taken }) => {
    switch (code) {
      case 'law-by-trigger':
        return 'the law of the day of the event (issue, receipt, end of period) applies, not that of the posting'
      case 'counting':
        return taken === 'civil-code'
          ? 'times are counted by the Civil Code, by analogy'
          : 'times are counted as chosen'
      case 'period-end':
        return 'what is owed each month, half-year or year without a day is due on its last day'
      case 'posting-day':
        return taken === 'lenient' ? 'the day of posting is counted' : 'the day of posting is not counted'
      case 'interruption':
        return taken === 'sum-of-stretches'
          ? 'interrupted postings are added up'
          : 'consecutive: after a gap the time begins again'
      case 'one-posting':
        return taken === 'internal-also'
          ? 'what a special law makes public is posted inside as well'
          : 'what a special law makes public need not be posted inside again'
      case 'late-receipt':
        return taken === 'from-receipt'
          ? 'a paper from above received late counts from its receipt'
          : 'a paper from above received late still counts from its issue'
      case 'precedence':
        return 'the order of the verdicts is ours, inferred from Decree 59/2019/NĐ-CP Đ.81'
    }
  },
  assumptionsTitle: 'What no text read settles',
  findingsTitle: 'To note',
  notPlannedTitle: 'Not owed',
  portfolio: 'In all',
  worst: 'First to be dealt with',
  takeDown: 'Taking down',
  mayTakeDown: (occurrence, of, on) => `${occurrence}, ${of}: may be taken down from ${on}`,
  count: (name, of) => `${name}: ${amount(of)}`,
  isOpen: 'whether it is owed is not known',
  due: {
    disclose: 'disclose',
    'post-schedule': 'post beforehand',
    perform: 'carry out',
    'take-down': 'may be taken down',
  },
  stamp: (version, catalogues, calendarDigest) =>
    `danvan ${version}; ${catalogues}; calendar ${calendarDigest.slice(0, 12)}.`,
  posting: {
    title: 'MINUTES OF POSTING',
    endTitle: 'MINUTES OF THE END OF POSTING',
    motto: 'SOCIALIST REPUBLIC OF VIET NAM — Independence - Freedom - Happiness',
    blank: '……………………',
    opening: (of, agency) => `At …… o’clock on ${of}, at ${agency}.`,
    present: 'Present: ………………………………………………………',
    content: (label) => `Posted: ${label}.`,
    paper: (number, of) => `Paper: ${number} of ${of}.`,
    papers: 'Papers or declarations posted: ………………………………',
    boards: (boards) => `Where: ${boards}.`,
    duration: (of, isConsecutive) => `For at least ${days(of)}${isConsecutive ? ' on end' : ''}.`,
    removable: (of) => `May be taken down from: ${of}.`,
    dueOn: (of) => `To be posted by: ${of}.`,
    signatures: (names) => `Signatures: ${names}.`,
    signer: { head: 'Head of the agency', chair: 'Chair', union: 'Union' },
    ended: (agency) => `On ……/……/……… at ${agency} the posting was ended.`,
    opinions: 'Opinions received while it hung: ……………………………',
  },
  record: {
    counts: ({ owed, declared, notMentioned, ifItArises, ifItArisesDeclared, notArisen, open }) =>
      `${amount(owed)} duties are owed in the period: the report names ${amount(declared)} and not ${amount(notMentioned)}; ${amount(ifItArises)} only if they arise: the report names ${amount(ifItArisesDeclared)}; ${amount(notArisen)} did not arise; of ${amount(open)} it is not known whether they bind`,
    declared: 'Named in the report',
    notMentioned: 'Owed, and not named in the report',
    onlyByEvent: 'Not named in the report; owed if a paper or case comes up',
    inPart: 'Named in part only',
    restOf: (duty, rest) => `${duty}: not named: ${rest}`,
    headings: 'General rows: other texts or the agency’s own regulation say what',
    toSettle: 'Not known whether owed; to be settled first',
    urgent: 'First to be done',
    crossChecks: 'Beside the facts of the score (which stays as it is)',
    crossCheck: {
      'not-shown': 'counted as done; the report shows neither day nor evidence of the disclosure',
      'not-declared': 'counted as done; the report does not say that it was disclosed',
      agrees: 'agrees',
      contradicts: 'the report says it was disclosed, the fact says it was not',
      'fact-not-known': 'the report says it was disclosed, the fact is not known',
    },
    arises: { 'by-period': 'by period', always: 'always', 'by-event': 'by paper or case' },
    unknownAspects: 'The report names no day, duration or evidence of anything: these three are not known.',
  },
}

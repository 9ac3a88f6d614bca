import type { DisclosureParts, DisclosureWords } from './DisclosureWords.ts'
import { disclosureSentences } from './disclosureSentences.ts'
import { amount, day, hint } from './enWords.ts'
import type { Locale } from './Locale.ts'
import { say } from './words.ts'

const channel: DisclosureWords['channel'] = {
  'board-office': 'notice board of the office',
  'board-unit': 'notice board where the units concerned work',
  'board-reception': 'notice board of the reception room',
  'board-onestop': 'board or screen where files are received',
  'board-inspected': 'notice board of the inspected body',
  'board-community': 'notice board of the community house',
  intranet: 'internal website or system',
  portal: 'public website of the agency',
  'portal-official': 'portal of the Government, ministry or province',
  'national-bidding': 'national bidding network',
  'national-tthc': 'national database of administrative procedures',
  'onestop-system': 'information system of the one-stop shop',
  'staff-conference': 'staff conference',
  'meeting-all': 'meeting of all staff',
  'meeting-vote': 'reading at the meeting that votes',
  meeting: 'meeting',
  'notice-all-staff': 'written notice to all staff',
  'via-unit-heads': 'through heads of units',
  'notice-party-union': 'written notice to party and union',
  document: 'document issued',
  publication: 'publication',
  handout: 'copies handed out at the meeting',
  letter: 'letter to the person',
  'direct-answer': 'answer in person',
  print: 'newspaper',
  radio: 'radio',
  tv: 'television',
  'e-news': 'online newspaper',
  'press-conference': 'press conference',
  'on-request': 'supply on request',
  gazette: 'official gazette',
  loudspeaker: 'loudspeakers of the commune',
  'village-head': 'through heads of villages',
  'social-telecom': 'telecom and social networks',
  other: 'another form',
}
const reason: DisclosureWords['reason'] = {
  'no-trigger': 'nothing gave rise to it',
  'not-in-force': 'not in force',
  'role-absent': 'not a role of the agency',
  'profile-excludes': 'the agency is not of the kind',
  'state-secret': 'state secret',
  'work-secret': 'work secret',
  'business-secret': 'business secret',
  'not-yet-releasable': 'not yet releasable',
  'displaced-by-special': 'governed by a special law',
  'other-regime': 'army and police have rules of their own',
}
const flag: DisclosureWords['flag'] = {
  hasIntranet: 'has an internal website or system',
  hasPortal: 'has a public website',
  singleSite: 'all units at one site',
  hasOneStop: 'receives files at a one-stop shop',
  issuesInspections: 'has an inspectorate',
  inspected: 'was inspected',
  exploitsAssets: 'may earn from public assets',
  hasLoudspeaker: 'has loudspeakers',
  armyPolice: 'army or police',
  dispersed: 'works scattered',
  cannotLeavePosts: 'cannot leave posts',
  headcount: 'number of people',
  budgetRole: 'budget level',
  unitKind: 'kind of agency',
}
const values: Readonly<Record<string, string>> = {
  agency: 'state agency',
  'service-unit': 'public service unit',
  commune: 'commune',
  'state-enterprise': 'state enterprise',
  'level-1': 'level-1 budget unit',
  superior: 'superior budget unit',
  spending: 'spending unit',
}
const value = (of: unknown): string => (typeof of === 'boolean' ? (of ? 'yes' : 'no') : (values[say(of)] ?? amount(of)))
const flags = (of: unknown): string =>
  Object.entries(of as Readonly<Record<string, unknown>>)
    .map(([name, each]) => `${flag[name as keyof typeof flag]}: ${value(each)}`)
    .join('; ')
const two = (of: number) => String(of).padStart(2, '0')
const many = (of: number, one: string) => `${amount(of)} ${one}${of === 1 ? '' : 's'}`

const parts: DisclosureParts = {
  channel,
  reason,
  flag,
  value,
  event: {
    issued: 'issue of the paper or decision',
    received: 'receipt of the paper',
    assigned: 'assignment',
    approved: 'approval',
    'reported-up': 'report to the superior unit',
    'handed-over': 'hand-over of the declarations',
    signed: 'signing',
    completed: 'completion',
    'reception-day': 'reception day',
    'vote-meeting': 'meeting that votes',
    recognised: 'recognition of the result',
    created: 'creation of the information',
    'contract-effective': 'contract in effect',
    'procurement-step': 'each step of the tender',
    'decision-in-force': 'decision in force',
    'procedures-announced': 'decision announcing procedures',
    'rules-effective': 'legal text in effect',
    'file-due': 'day on which the file is due',
    'reception-postponed': 'reception postponed',
    'petition-received': 'receipt of the petition',
    disclosed: 'disclosure',
    changed: 'change of the information',
    'wrong-information': 'information found wrong',
    'correction-claim': 'claim that information is wrong',
    request: 'request',
    draft: 'draft',
    conference: 'conference',
    'conference-request': 'request for an extraordinary conference',
    'conference-fails': 'conference that cannot be held',
    'check-planned': 'check',
    'proposal-received': 'receipt of the inspectorate’s proposal',
    'council-session': 'regular session of the people’s council',
    'dialogue-request': 'request for dialogue',
  },
  amount: (of, unit) => many(of, { day: 'day', 'working-day': 'working day', times: 'time' }[unit]),
  within: (limit, direction) => (direction === 'after' ? `within ${limit}` : `at least ${limit} before`),
  special: (limit) => `special case ${limit}`,
  beforeDate: (of, month, yearOffset) =>
    `before ${two(of)}/${two(month)}${yearOffset === 1 ? ' of the next year' : ''}`,
  lastWorkingDayOf: (month) => `by the last working day of month ${month}`,
  monthsIntoNextYear: (months) => `after the year ends, within ${many(months, 'month')} of the next`,
  noNumber: {
    'at-event': 'at the event',
    'with-disclosure': 'together with the disclosure',
    'period-end': 'by the end of the period',
    continuous: 'at all times',
    promptly: 'promptly',
    'none-stated': 'none stated',
    unknown: 'not read',
  },
  noForm: {
    none: 'not a disclosure',
    'same-form': 'the same form as before',
    'none-stated': 'none stated',
    unknown: 'not read',
  },
  and: ' and ',
  or: ' or ',
  ifHolds: (condition, then, otherwise) =>
    `if ${condition}: ${then}${otherwise === undefined ? '' : `, else ${otherwise}`}`,
  atLeast: (channels, of, isConsecutive) => `${channels}: at least ${of}${isConsecutive ? ' in a row' : ''}`,
  lasting: (channels, how) => `${channels}: ${how === 'permanent' ? 'permanently' : 'while in force'}`,
  period: { month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year', term: 'term' },
  each: (periods) => `each ${periods}`,
  always: 'at all times',
  attendance: (allUpTo, delegatesIf) =>
    `up to ${many(allUpTo, 'person').replace('persons', 'people')} all; above, or ${delegatesIf}, all or delegates`,
  quorum: (numerator, denominator) => `at least ${numerator}/${denominator} of those called present`,
  majority: 'more than 50% of attendees agree',
  signed: (by) => `signed by ${by}`,
  signer: { head: 'head', chair: 'chair', union: 'union' },
  notice: (limits) => `announced ${limits} before`,
  none: 'none',
}

/** Duties of disclosure. */
export const enDisclosure: DisclosureWords = {
  ...disclosureSentences(parts, ({ vi, en }) => en ?? vi),
  title: (date) => `Duties of disclosure by the law of ${date}`,
  comparison: (before, after) => `Rules of disclosure: ${before} against ${after}`,
  channel,
  reason,
  flag,
  role: {
    head: 'head of the agency',
    'project-owner': 'project owner',
    'bid-inviter': 'inviting party',
    'verification-decider': 'who decided the verification',
    decider: 'who decided',
    'recruitment-council': 'recruitment council',
    'inspection-decider': 'who decided the inspection',
    'inspected-body': 'inspected body',
    'second-instance-resolver': 'who resolves the second complaint',
    'denunciation-resolver': 'who resolves the denunciation',
    'denunciation-handler': 'who acts on the denunciation',
    'reception-officer': 'reception officer',
    'one-stop-shop': 'one-stop shop',
    'provincial-chairman': 'chairman of the provincial people’s committee',
    'provincial-committee': 'provincial people’s committee',
    'staff-conference': 'staff conference',
    staff: 'staff',
    union: 'union’s committee',
    'peoples-inspectorate': 'people’s inspectorate',
    'commune-committee': 'commune people’s committee',
    'enterprise-representative': 'competent representative of the enterprise',
  },
  evidence: {
    'posting-minutes': 'minutes of posting',
    'removal-minutes': 'minutes of removal',
    photo: 'photo',
    'address-and-times': 'address, times of posting and removal',
    capture: 'screenshot',
    'signed-file': 'digitally signed file',
    'message-log': 'log of the message',
    minutes: 'minutes of the meeting',
    'document-copy': 'copy of the paper',
    'disclosure-decision': 'decision of disclosure',
    'media-issues': 'issues or dates of broadcast',
    'bidding-code': 'code on the bidding network',
    'letter-copy': 'copy of the letter',
    'reception-book': 'reception book',
  },
  status: {
    applies: 'applies',
    'not-applicable': 'does not apply',
    unknown: 'not known',
    'not-in-force': 'not in force',
    'unknown-in-force': 'not known whether in force',
  },
  level: {
    special: 'special law',
    regulation: 'agency’s regulation',
    general: 'general law',
    default: 'default of the audience',
  },
  field: {
    trigger: 'clock',
    due: 'time',
    channels: 'form',
    keep: 'duration',
    evidence: 'evidence',
    exceptions: 'exceptions',
    attendance: 'attendance',
    validity: 'validity',
  },
  relation: {
    same: 'same content',
    wider: 'wider content',
    narrower: 'narrower content',
    split: 'split out',
    new: 'new',
  },
  why: {
    'in-force': ({ from, lastDay }) =>
      `in force${from === undefined ? '' : ` from ${day(from)}`}${lastDay === undefined ? '' : ` to ${day(lastDay)}`}`,
    ended: ({ lastDay }) => `ended on ${day(lastDay)}`,
    'not-yet': ({ from }) => `in force from ${day(from)}`,
    'requirement-met': ({ flags: of }) => `conditions met (${flags(of)})`,
    'requirement-failed': ({ flags: of, reason: why }) => {
      const read = flags(of)
      return `${reason[why as keyof typeof reason]}${read === '' ? '' : ` (${read})`}`
    },
    'field-from': ({ level, by, fields }) =>
      `${enFields(fields)} by ${say(by)} (${enDisclosure.level[level as keyof DisclosureWords['level']]})`,
    displaced: ({ id, fields, certain }) =>
      `${enFields(fields)} of the same content ${certain === true ? '' : 'may be '}governed by ${say(id)}`,
    'same-as': ({ id, carriedBy }) =>
      `the same duty as ${say(id)}, counted once, ${carriedBy === 'other' ? 'there' : 'here'}`,
  },
  warning: {
    'unconfirmed-since': ({ on }) => `an amendment from ${day(on)} was not read: taken as unchanged`,
    'not-reviewed-since': ({ on }) => `not reviewed since ${day(on)}`,
    unverified: () => 'not verified against the text',
    'first-day-not-read': () => 'the first day in force was not read',
    'end-not-read': () => 'whether and when it ends was not read',
    'field-unknown': ({ field }) => `not read: ${enFields([field])}`,
    'outside-years': ({ from, to }) =>
      `the text governs the years ${say(from)}${to === undefined ? ' on' : `–${say(to)}`}`,
    'regulation-open': ({ by }) => `not known whether the agency’s row ${say(by)} applies`,
  },
  findings: {
    narrows: ({ by, duty, field }) =>
      `${say(by)} narrows ${enFields([field])} of ${say(duty)}: a regulation may only add, the law stands`,
    'not-comparable': ({ by, duty, field }) =>
      `${say(by)}: ${enFields([field])} cannot be compared with ${say(duty)}, the law stands`,
    'unknown-duty': (data) => `there is no row “${say(data['received'])}”${hint(data)}`,
    'duplicate-duty': ({ received }) => `the id “${say(received)}” is taken`,
  },
  what: 'Content',
  id: 'Id',
  applying: 'Applies',
  open: 'Not known',
  needs: (of) => `needed: ${of}`,
  excluded: 'Does not apply',
  warnings: 'To know',
  findingsTitle: 'Rows of the agency',
  count: (status, count) => `${status}: ${amount(count)}`,
  added: 'Added',
  dropped: 'Dropped',
  changed: 'Changed',
  unchanged: 'Unchanged',
  none: 'None.',
  stamp: (version, catalogues) => `danvan ${version}; ${catalogues}.`,
}

function enFields(fields: unknown): string {
  return (fields as (keyof DisclosureWords['field'])[]).map((each) => enDisclosure.field[each] ?? each).join(', ')
}

/** Sentences of the check of catalogues of duties and of profiles. */
export const enDisclosureFindings: Locale['disclosureFindings'] = {
  'duplicate-id': ({ received }) => `the id “${say(received)}” stands twice`,
  'unknown-duty': (data) => `there is no row “${say(data['received'])}”${hint(data)}`,
  'crosswalk-not-reciprocal': ({ duty, with: other }) => `${say(duty)} and ${say(other)}: the crosswalk is not mutual`,
  'regimes-overlap': ({ duty, with: other }) => `${say(duty)} and ${say(other)} are in force together`,
  'regimes-gap': ({ duty, with: other, from, lastDay }) =>
    `days without a rule between ${say(other)} (to ${day(lastDay)}) and ${say(duty)} (from ${day(from)})`,
  'keep-without-channel': ({ duty, channels }) =>
    `${say(duty)}: a minimum for a form that the row does not have (${say(channels)})`,
  'due-unit-missing': ({ duty }) => `${say(duty)}: a limit without amount or unit`,
  'unknown-gap': ({ duty, received }) => `${say(duty)}: there is no gap “${say(received)}”`,
  'last-day-before-first': ({ duty, from, lastDay }) =>
    `${say(duty)}: the last day ${day(lastDay)} lies before the first, ${day(from)}`,
  'provision-missing': ({ duty }) => `${say(duty)}: no provision`,
  'provision-not-canonical': ({ duty, received, expected }) =>
    `${say(duty)}: the provision “${say(received)}” is not in the form of the data${expected === undefined ? '' : `, “${say(expected)}”`}`,
  unverified: ({ duty }) => `${say(duty)}: not verified in part`,
  'unknown-instrument': (data) => `${say(data['duty'])}: the registry has no “${say(data['received'])}”${hint(data)}`,
  'instrument-not-yet': ({ duty, instrument, from, first }) =>
    `${say(duty)}: ${say(instrument)} is in force only from ${day(first)}, the row cites it from ${day(from)}`,
  'ended-instrument': ({ duty, instrument, lastDay }) =>
    `${say(duty)} refers to ${say(instrument)}, which ended on ${day(lastDay)}`,
  'flag-days-reversed': ({ flag: name, from, lastDay }) => `${say(name)}: from ${day(from)} to ${day(lastDay)}`,
  'flag-days-overlap': ({ flag: name }) => `${say(name)}: two values on the same day`,
}

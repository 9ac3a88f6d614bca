import type { Text } from '../law/index.ts'
import type { Grade, Reading } from '../scoring/index.ts'
import { enCohort } from './enCohort.ts'
import { enDeadline } from './enDeadline.ts'
import { enDisclosure, enDisclosureFindings } from './enDisclosure.ts'
import { enDisclosureVerdicts } from './enDisclosureVerdicts.ts'
import { enDocument } from './enDocument.ts'
import { enDossier, enDossierIssues } from './enDossier.ts'
import { enDossierForm, enPeriod } from './enDossierForm.ts'
import { enDue } from './enDue.ts'
import { enLaw, enRegistryFindings } from './enLaw.ts'
import { enPetition, enPetitionIssues } from './enPetition.ts'
import { enPlan } from './enPlan.ts'
import { enRecordFindings } from './enRecord.ts'
import { enSets } from './enSets.ts'
import { enStages } from './enStages.ts'
import { enTextFindings, enUnchecked } from './enText.ts'
import { enTimeLimit, enTimeLimitFindings } from './enTimeLimit.ts'
import { amount, hint, number, paper } from './enWords.ts'
import { enWorkbookIssues } from './enWorkbook.ts'
import type { Locale } from './Locale.ts'
import { recordField } from './recordFields.ts'
import { dayMonthYear, say } from './words.ts'

const text = ({ vi, en }: Text): string => en ?? vi
const label = (value: unknown): string => text(value as Text)
const bases = {
  document: 'document',
  event: 'dated event',
  count: 'counts',
  share: 'share without counts',
  assertion: 'asserted only',
} as const

const setFindings: Locale['setFindings'] = {
  'assumed-left': ({ id, figures }) => `${say(id)}: still assumed (${say(figures)})`,
  'duplicate-id': ({ received }) => `id “${say(received)}” stands twice`,
  'duplicate-number': ({ received }) => `number “${say(received)}” stands twice`,
  'parts-not-max': ({ id, max, sum }) =>
    `${say(id)}: the parts add up to ${amount(sum)}, the printed maximum is ${amount(max)}`,
  'groups-not-total': ({ max, sum }) => `the groups add up to ${amount(sum)}, the printed total is ${amount(max)}`,
  'points-above-max': ({ id, received, max }) =>
    `${say(id)}: ${amount(received)} points are above the maximum ${amount(max)}`,
  'points-not-reaching-max': ({ id, best, max }) =>
    `${say(id)}: the best level gives ${amount(best)}, the printed maximum is ${amount(max)}`,
  'too-many-places': ({ received, places }) => `${amount(received)} has more than ${amount(places)} decimal places`,
  'order-wrong': ({ id }) => `${say(id)}: the steps are not in order`,
  'count-without-cap': ({ id }) => `${say(id)}: a count without a cap`,
  'duplicate-level': ({ id, received }) => `${say(id)}: level “${say(received)}” stands twice`,
  'reads-differ': ({ id, expected }) => `${say(id)}: the facts read must be ${say(expected)}`,
  'band-hole': ({ id, above, below, from, to }) =>
    id === undefined
      ? `points ${above === undefined ? `below ${amount(below)}` : `above ${amount(above)}`} belong to no band`
      : `points between ${amount(from)} and ${amount(to)} belong to no band`,
  'band-overlap': ({ id, better }) => `bands “${say(id)}” and “${say(better)}” overlap`,
  'band-unreachable': ({ id }) => `no points lead to band “${say(id)}”`,
  'band-order': ({ id }) => `the lower bound of band “${say(id)}” is above its upper bound`,
  'unknown-band': (data) => `there is no band “${say(data['received'])}”${hint(data)}`,
  'unknown-stage': (data) => `there is no stage “${say(data['received'])}”${hint(data)}`,
  'level-unknown': (data) => `${say(data['id'])}: the catalogue has no level “${say(data['received'])}”${hint(data)}`,
  'unknown-fact': (data) => `the catalogue has no fact “${say(data['received'])}”${hint(data)}`,
  'example-fails': ({ expected, computed }) =>
    expected === undefined
      ? 'a worked example has faulty data'
      : `a worked example comes to ${say(computed)}, not ${say(expected)}`,
  'rounding-unsteady': () =>
    'rounding half to even works at the leaf only: rounded so, a sum does not keep step with its parts',
  'hole-in-text': ({ id, level }) => `${say(id)}: the text gives no points for the case “${label(level)}”`,
  'rescale-not-max': ({ id, max, to }) =>
    `${say(id)}: rescaled to ${amount(to)} points, while the printed maximum is ${amount(max)}`,
  'weights-wrong': ({ id, parts, received }) => `${say(id)}: ${amount(parts)} parts but ${amount(received)} weights`,
  'substitute-wrong': ({ id }) => `${say(id)}: a rule in place goes with “substitute” only, and “substitute” needs one`,
  'not-rescalable': ({ id }) => `${say(id)}: the group has one criterion only, so there is nothing to rescale`,
}

const calendarFaults: Readonly<Record<string, string>> = {
  'wrong-shape': 'wrong shape',
  'announcement-missing': 'the day of the announcement is missing',
  'source-not-supplied': 'the source must be marked as supplied',
  'not-a-date': 'no existing date',
  'year-out-of-range': 'the year is out of range',
  'tet-missing': 'the days of Tết are missing',
  'tet-without-year': 'days of Tết or National Day without the year they settle',
  'tet-not-five-days': 'Tết must be five days',
  'tet-not-around-new-year': 'the days of Tết must hold lunar 1/1',
  'national-second-missing': 'the second National Day is missing',
  'national-second-not-adjoining': 'the second National Day must be next to 2/9',
  'year-gap': 'a year in between has no notice yet',
  conflict: 'contradicts a notice that is already there',
  'id-taken': 'the id is taken',
  'swap-day-already-off': 'the day swapped off is off already',
  'swap-day-not-a-rest-day': 'the day to be worked is no rest day',
  'changes-nothing': 'the day changes nothing',
}

/** English. */
export const en: Locale = {
  id: 'en',
  text,
  number,
  date: dayMonthYear,
  value: (value) => {
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    if (typeof value === 'number') return number(value)
    return typeof value === 'string' ? dayMonthYear(value) : value.join('; ')
  },
  issues: {
    missing: ({ expected }) => `missing${expected === undefined ? '' : ` (expected: ${say(expected)})`}`,
    'wrong-type': ({ expected, received }) => `wrong type: expected ${say(expected)}, received ${say(received)}`,
    'wrong-format': ({ received }) => `wrong form: “${say(received)}”`,
    'not-one-of': (data) => `“${say(data['received'])}” is none of ${say(data['expected'])}${hint(data)}`,
    'unknown-key': (data) => `there is no field “${say(data['received'])}”${hint(data)}`,
    'forbidden-key': ({ key }) => `the name “${say(key)}” must not be used`,
    'too-small': ({ least }) => `too small (at least ${amount(least)})`,
    'too-large': ({ most }) => `too large (at most ${amount(most)})`,
    'too-long': ({ most }) => `too long (at most ${amount(most)} characters)`,
    'too-deep': ({ most }) => `nested too deep (at most ${amount(most)} levels)`,
    'not-json': ({ received }) => `not plain JSON (${say(received)})`,
    'not-finite': ({ received }) => `not a finite number (${say(received)})`,
    invalid: ({ reason }) =>
      reason === 'zero-of-zero' ? '0 of 0, and the set does not say what that is worth' : 'not valid',
    duplicate: ({ received }) => `“${say(received)}” stands twice`,
    'not-a-date': ({ received }) => `“${say(received)}” is no existing date of the form YYYY-MM-DD`,
    'period-reversed': ({ from, to }) => `the period runs backwards: from ${say(from)} to ${say(to)}`,
    'unknown-criterion': (data) => `there is no criterion “${say(data['received'])}”${hint(data)}`,
    'unknown-figure': (data) => `nothing has the id “${say(data['received'])}”${hint(data)}`,
    'unknown-fact': (data) => `there is no fact “${say(data['received'])}”${hint(data)}`,
    'criteria-set-mismatch': ({ expected, received }) =>
      `the assessment was made for “${say(received)}”, not for “${say(expected)}”`,
    'stage-unknown': (data) => `there is no stage “${say(data['received'])}”${hint(data)}`,
    'unknown-unit': (data) => `unit “${say(data['received'])}” stands in no group${hint(data)}`,
    'claim-above-max': ({ received, most }) =>
      `claimed points ${amount(received)} are above the maximum ${amount(most)}`,
    'claim-negative': ({ received }) => `claimed points ${amount(received)} are negative`,
    'fact-both-known-and-disputed': ({ fact }) => `fact “${say(fact)}” is given as known and as disputed`,
    'value-wrong-type': ({ expected, received }) =>
      `value of the wrong type: expected ${say(expected)}, received ${say(received)}`,
    'value-not-a-level': (data) => `“${say(data['received'])}” is no level of the criterion${hint(data)}`,
    'value-negative': ({ received }) => `value ${amount(received)} is negative`,
    'value-not-whole': ({ received }) => `value ${amount(received)} is not whole`,
    'value-out-of-range': ({ received, least, most, step }) =>
      `value ${amount(received)} is outside ${least === undefined ? 'the range up to' : `${amount(least)} to`} ${amount(most)}${step === undefined ? '' : `, in steps of ${amount(step)}`}`,
    'numerator-above-denominator': ({ numerator, denominator }) =>
      `numerator ${amount(numerator)} is above denominator ${amount(denominator)}`,
    'not-applicable-without-reason': () => '“not applicable” without a reason',
    'not-applicable-forbidden': () => 'this criterion may not be declared not applicable',
    'declarer-not-allowed': ({ received, expected }) =>
      `“${say(received)}” may not declare “not applicable”; who may: ${say(expected)}`,
    'stage-not-allowed': ({ received, expected }) =>
      `these points are not given at stage “${say(received)}”, only at ${say(expected)}`,
    'waiver-forbidden': () => 'this criterion may not be waived',
    'absence-with-details': () => 'nothing was found, yet a form or a day of it is given',
    'unknown-paper': (data) => `the record has no paper “${say(data['received'])}”${hint(data)}`,
    'unknown-path': ({ received }) => `the record has no place “${say(received)}”`,
    ...enDossierIssues,
    'received-before-issued': ({ issuedOn, receivedOn }) =>
      `received on ${dayMonthYear(say(receivedOn))}, before it was issued on ${dayMonthYear(say(issuedOn))}`,
    'calendar-fault': ({ reason }) => calendarFaults[say(reason)] ?? say(reason),
    'counts-not-balanced': ({ received, outcomes }) =>
      `${amount(received)} dossiers received, ${amount(outcomes)} by outcome`,
    ...enPetitionIssues,
    ...enWorkbookIssues,
    'registry-check': (data) => enRegistryFindings[data['check'] as keyof Locale['registryFindings']](data),
    'disclosure-check': (data) => enDisclosureFindings[data['check'] as keyof Locale['disclosureFindings']](data),
    'time-limit-check': (data) => enTimeLimitFindings[data['check'] as keyof Locale['timeLimitFindings']](data),
    'criteria-set-check': (data) => setFindings[data['check'] as keyof Locale['setFindings']](data),
  },
  findings: {
    'figures-assumed': ({ assumed, total }) => `${amount(assumed)} of ${amount(total)} figures of the set are assumed`,
    'set-not-in-force': ({ from, lastDay }) =>
      `the period lies outside the time of the set (from ${dayMonthYear(say(from))}${lastDay === undefined ? '' : ` to ${dayMonthYear(say(lastDay))} included`})`,
    'set-unconfirmed': ({ on }) =>
      `whether the set is still in force from ${dayMonthYear(say(on))} on is not confirmed`,
    'fact-unproven': ({ facts }) =>
      (facts as { fact: string; basis: keyof typeof bases }[])
        .map(({ fact, basis }) => `${fact}: ${bases[basis]}, nothing proves it`)
        .join('; '),
    'fact-disputed': ({ fact, readings }) =>
      `${say(fact)} has ${(readings as unknown[]).length} readings: ${(readings as { because: string }[])
        .map(({ because }, i) => `(${i + 1}) ${because}`)
        .join(' ')}`,
    'fact-not-read': (data) => `the set does not read fact “${say(data['fact'])}”${hint(data)}`,
    'share-contradicts-counts': ({ stated }) => `the stated share ${amount(stated)} % does not agree with the counts`,
    'zero-of-zero': ({ of, full, status }) =>
      `${label(of)} is 0: ${status === 'not-applicable' ? 'not applicable' : full ? 'full points' : 'no points'} by the case the set names for it`,
    'waived-but-failing': ({ max }) => `waived, but would not have earned the full ${amount(max)} points`,
    'waiver-ended': ({ fact }) => `the waiver of “${say(fact)}” ended before the period did`,
    'group-empty': ({ effect }) =>
      `nothing of the group applies: ${effect === 'zero' ? 'it counts 0 points' : 'no grade where nothing is left to rescale'}`,
    'missing-counted-zero': ({ facts }) => `${say(facts)} not known; the set counts 0 points`,
    'evidence-outside-window': ({ evidence }) => `${paper(evidence)} does not belong to the period`,
    'evidence-after-cut-off': ({ evidence, cutOff }) =>
      `${paper(evidence)} was issued after the cut-off ${dayMonthYear(say(cutOff))}`,
    'claim-differs': ({ claimed, computed, min, max }) =>
      `claimed ${amount(claimed)}, computed ${computed === undefined ? `${amount(min)}–${amount(max)}` : amount(computed)}`,
    'ceiling-not-stated': ({ most, max }) =>
      `the total may reach ${amount(most)}, above the maximum ${amount(max)}; the text names no ceiling`,
    'claim-not-computable': ({ claimed, min, max }) =>
      `claimed ${amount(claimed)} cannot be checked yet; the facts only say ${amount(min)}–${amount(max)}`,
  },
  setFindings,
  plan: enPlan,
  stages: enStages,
  cohort: enCohort,
  sets: enSets,
  recordFindings: enRecordFindings,
  registryFindings: enRegistryFindings,
  law: enLaw,
  disclosureFindings: enDisclosureFindings,
  disclosure: enDisclosure,
  disclosureVerdicts: enDisclosureVerdicts,
  timeLimitFindings: enTimeLimitFindings,
  timeLimit: enTimeLimit,
  deadline: enDeadline,
  document: enDocument,
  due: enDue,
  dossier: enDossier,
  dossierForm: enDossierForm,
  period: enPeriod,
  petition: enPetition,
  textFindings: enTextFindings,
  uncheckedText: enUnchecked,
  reading: (reading) => readings(reading),
  nodeStatus: {
    scored: 'scored',
    open: 'open',
    'not-applicable': 'not applicable',
    waived: 'waived',
    invalid: 'faulty data',
  },
  status: {
    complete: 'everything is known',
    incomplete: 'facts are missing',
    'not-applicable': 'no criterion applies',
    invalid: 'the data have faults',
  },
  missingReason: {
    missing: 'not known',
    disputed: 'two readings',
    unproven: 'unproven',
    'no-level': 'the text has no level',
  },
  missingUse: { criterion: 'criterion', bonus: 'bonus', penalty: 'penalty', gate: 'condition of the grade' },
  basis: bases,
  provenance: {
    read: 'read in the text',
    'read-secondary': 'read in a text about it',
    supplied: 'supplied by the user',
    inferred: 'inferred',
    unverified: 'unverified',
    assumed: 'assumed',
  },
  grade: (grade) => grades(grade),
  score: {
    table: 'Self-assessment table',
    number: 'No.',
    criterion: 'Criterion',
    max: 'Max',
    self: 'Self',
    appraised: 'Appraised',
    evidence: 'Evidence',
    explanation: 'Explanation',
    total: 'Sum',
    bonus: 'Bonus',
    penalty: 'Penalty',
    unit: 'Unit',
    period: 'Period',
    span: (from, to, cutOff) =>
      `${dayMonthYear(from)}–${dayMonthYear(to)}${cutOff === undefined ? '' : `, data to ${dayMonthYear(cutOff)}`}`,
    stage: 'Stage',
    asOf: 'As of',
    illustrative: 'ILLUSTRATION (MINH HOẠ)',
    assumedNotice: (assumed, total) =>
      `NOTICE: ${number(assumed)} of ${number(total)} figures of this scale (points, bands, conditions, methods) are ASSUMED by the library and have no legal force. The result below is not an official score of any decision.`,
    result: 'Result',
    earned: (earned, max) => `Earned for certain: ${number(earned)}/${number(max)}`,
    shares: (ofPrinted, ofApplicable) =>
      `Share: ${ofPrinted} % of the printed maximum; ${ofApplicable} % of what applies`,
    baseRange: (min, max) => `Range without bonus and penalty: ${number(min)} … ${number(max)}`,
    finalRange: (min, max) => `Final range: ${number(min)} … ${number(max)}`,
    points: (points) => `Total: ${number(points)}`,
    ledger: (earned, lost, unknown, notApplicable, max) =>
      `Earned ${number(earned)} + lost ${number(lost)} + unknown ${number(unknown)} + not applicable ${number(notApplicable)} = ${number(max)}`,
    missing: 'Missing, most points first',
    lost: 'Points lost, and why',
    findings: 'To be noted',
    issues: 'Faults of the data',
    atStake: (points) => (points === 0 ? 'decides the grade' : `${number(points)} points`),
    lostPoints: (points, max) => `${number(points)} of ${number(max)} points lost`,
    open: (min, max) => `${number(min)}…${number(max)}`,
    rescaled: (from, to) => `${number(from)} points apply, rescaled to ${number(to)}`,
    unproven: 'unproven',
    declared: (reason, by) => `${reason} (${by})`,
    needs: (facts) => `needs: ${facts}`,
    none: 'none',
    stamp: (version, set, setVersion, digest) =>
      `danvan ${version}; criteria set ${set} ${setVersion}; digest ${digest.slice(0, 12)}`,
    weakest: (provenance) => `Weakest provenance of the figures used: ${provenance}`,
  },
  calendar: {
    title: (year) => `Working calendar ${year}`,
    audience: {
      'public-office': 'For offices that rest on Saturday and Sunday',
      other: 'Other employers: no swapped days; the employer chooses the days of Tết',
    },
    unknown: (year, first, last) => `There is no calendar of ${year}; it is sure from ${first} to ${last} included.`,
    notAnnounced: 'NOTICE: Tết and National Day of this year have not been announced; those days are ESTIMATED.',
    workingDays: (days) => `${days} working days`,
    month: (month) => `Month ${month}`,
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    marks: {
      ordinary: '',
      'weekly-rest': '-',
      holiday: 'H',
      'in-lieu': 'L',
      'swapped-off': 'S',
      'swapped-worked': 'W',
      'decided-off': 'O',
      'agency-off': 'O',
      'agency-worked': 'A',
      reception: 'R',
    },
    legend:
      'Marks: H holiday; L in lieu; S off by swap; W worked by swap; O off by decision; A worked by the agency; R reception only; - weekly rest. The lunar day is in brackets; N after the month is a leap month.',
    holidays: 'Holidays',
    inLieu: (days) => `in lieu ${days}`,
    swaps: 'Swapped days',
    swap: (off, worked) => `off ${off}, worked ${worked}`,
    restPeriods: 'Three days off and more',
    restPeriod: (from, lastDay, days) => `${from} to ${lastDay}: ${days} days`,
    bridgeDays: 'Single working days between days off, which may be swapped',
    bridgeDay: (day, state) =>
      `${day}: ${state === 'open' ? 'no proposal' : state === 'proposed' ? 'a swap was proposed' : 'a proposed swap was turned down'}`,
    papers: 'Papers',
    paper: (name, announcedOn) => (announcedOn === undefined ? name : `${name}, announced ${announcedOn}`),
    noPaper: (announcedOn) =>
      announcedOn === undefined ? 'no notice was seen' : `announced ${announcedOn}, no paper was seen`,
    stamp: (version, digest, reviewedOn) =>
      `danvan ${version}; digest of the calendar ${digest.slice(0, 12)}; reviewed ${reviewedOn}`,
  },
  review: {
    record: 'Review of the annual record',
    text: 'Review of the text of the report',
    severity: { error: 'Wrong', warning: 'To be clarified', info: 'Note' },
    span: (start, end) => `characters ${start}–${end}`,
    nothing: 'Nothing was found',
    notChecked: 'Not looked for',
    dossiers: 'Dossiers of administrative procedures',
    balance: (whole, parts, status) =>
      `${whole} = ${parts}: ${status === 'holds' ? 'holds' : status === 'fails' ? 'DOES NOT HOLD' : 'not enough is known'}`,
    column: (path) => {
      const { vi, en = vi } = recordField(`dossiers.counts.${path}`)
      return en
    },
    rate: ({ id, numerator, denominator, percent }) =>
      `${enDossierForm.rateNames[id]}: ${number(numerator)}/${number(denominator)} = ${number(percent)} %`,
  },
}

function readings(reading: Reading): string {
  switch (reading.kind) {
    case 'met':
      return reading.met ? 'met' : 'not met'
    case 'levels':
      return text(reading.label)
    case 'levels-mean':
      return `mean of ${number(reading.total)}: ${reading.items.map((item) => `${text(item.label)} ${number(item.count)}`).join(', ')}`
    case 'no-level':
      return 'the text has no level for this case'
    case 'combined':
      return `${combined[reading.take]}${reading.spread === undefined ? '' : `; the parts lie ${number(reading.spread)} points apart and must be marked again`}`
    case 'ratio':
    case 'steps-share': {
      const { numerator, denominator, percent, special, of } = reading
      if (special === 'zero-of-zero') return `0 of 0 (${text(of)})`
      const share = percent === undefined ? '' : `${number(percent)} %`
      if (numerator === undefined) return `${share} (stated, without counts)`
      const why = special === 'below-floor' ? ', below the floor' : special === 'capped' ? ', counted as 100 %' : ''
      const aim = reading.target === undefined ? '' : ` (target ${number(reading.target)} %)`
      return `${number(numerator)}/${number(denominator ?? 0)} = ${share} of ${text(of)}${aim}${why}`
    }
    case 'steps':
      return number(reading.value)
    case 'count':
      return `${number(reading.count)} × ${number(reading.each)}${reading.capped ? ', up to the cap' : ''}`
    case 'deduct':
      return (
        reading.items.map(({ count, each }) => `minus ${number(count)} × ${number(each)}`).join(', ') +
        (reading.floored ? ', down to the floor' : '')
      )
    case 'judged':
      return `judged ${number(reading.points)} points`
    case 'deadline-days':
      if (reading.days === 'never') return 'never done'
      return `${number(reading.days)} days${reading.atMost === undefined ? ', beyond every tier' : ` (tier ≤ ${number(reading.atMost)})`}`
    case 'deadline-date':
      if (reading.date === 'never') return 'never done'
      return `${dayMonthYear(reading.date)}${reading.by === undefined ? ', late' : ` (due ${dayMonthYear(reading.by)})`}`
  }
}

const combined = {
  best: 'the best part counts',
  worst: 'the worst part counts',
  mean: 'mean of the parts',
  cap: 'sum of the parts, up to the maximum',
  weights: 'weighted sum of the parts',
} as const

function grades(grade: Grade): string {
  switch (grade.status) {
    case 'band':
      return `Grade: ${text(grade.band.title)}`
    case 'between':
      return `No single grade yet; still possible: ${grade.possible.map(({ title }) => text(title)).join('; ')}${grade.noBandPossible ? '; or no band' : ''}${grade.authorityPossible ? '; or the authority decides' : ''}${grade.ungradedPossible ? '; or not graded' : ''}`
    case 'no-band':
      return 'No band fits: the authority decides'
    case 'authority-decides':
      return 'The points fit but a condition of the grade fails: the authority decides'
    case 'not-gradable':
      return `Not graded: ${grade.because.map((why) => notGradable[why]).join('; ')}`
  }
}

const notGradable = {
  'nothing-applies': 'no criterion applies',
  'group-empty': 'nothing of a group applies',
  'invalid-input': 'the data have faults',
  'no-bands': 'the set has no bands',
  gate: 'a case that is not graded',
} as const

import { amount, paper } from './enWords.ts'
import type { Locale } from './Locale.ts'
import { recordField } from './recordFields.ts'
import { dayMonthYear, say } from './words.ts'

const field = (path: unknown): string => {
  const { vi, en = vi } = recordField(say(path))
  return en
}
const fields = (paths: unknown): string => (paths as string[]).map(field).join('; ')
const span = (value: unknown): string => {
  const { from, to } = value as { from: string; to: string }
  return `${dayMonthYear(from)}–${dayMonthYear(to)}`
}

/** Words of the review of an annual record. */
export const enRecordFindings: Locale['recordFindings'] = {
  'days-not-counted': ({ from, to, lastSureDate }) =>
    `the working days from ${dayMonthYear(say(from))} to ${dayMonthYear(say(to))} cannot be counted: the calendar is sure up to ${dayMonthYear(say(lastSureDate))}`,
  'fact-stated-twice': ({ fact }) =>
    `fact “${say(fact)}” follows from the record and is stated apart: the latter is taken`,
  'paper-without-day': (data) => `${paper(data)} has no day: no due date of its disclosure can be counted`,
  'paper-without-subject': (data) => `${paper(data)}: which content to disclose it is, is not known`,
  'conference-without-day': ({ year }) =>
    `the conference of ${say(year)} has no day: what is tied to it cannot be counted`,
  'reception-days-not-told': () =>
    'the reception days are not told: when each schedule had to be posted cannot be counted',
  'disclosure-not-mapped': ({ label }) => `“${say(label)}” matches no duty of disclosure`,
  'period-label': ({ counted, labelled, wording }) =>
    `the share is said to be of ${span(labelled)}${wording === undefined ? '' : ` (“${say(wording)}”)`}, the figures are of ${span(counted)}`,
  'statement-contradicted': ({ readings }) =>
    `said twice, differently: ${(readings as { because: string }[]).map(({ because }, i) => `(${i + 1}) ${because}`).join(' ')}`,
  'score-missing': ({ missing }) => `a self-assessment is due, but there is no ${(missing as string[]).join(', no ')}`,
  'assessment-contradicted': ({ about, outcome, judged }) =>
    `${field(about)}: judged ${say(outcome)} in one place, ${say(judged)} in another`,
  'zero-denominator': ({ numerators, denominator }) =>
    `${field(denominator)}: none, so a share of them (${fields(numerators)}) is 0 of 0`,
  'claim-without-base': ({ title, restsOn }) =>
    `effects of “${say(title)}” are claimed without the counts they rest on (${fields(restsOn)})`,
  'heading-not-covered': ({ number, missing }) => `heading ${say(number)} has nothing on: ${fields(missing)}`,
  'one-paper-two-roles': (data) => `${paper(data)} is cited for ${fields(data['roles'])}`,
  'apologies-expected': ({ late, count, published }) =>
    `${amount(late)} late dossiers call for ${amount(late)} apologies; ${count === undefined ? (published ? 'said to be published, without a number' : 'no number is given') : `only ${amount(count)} are given`}`,
  'title-mismatch': ({ paper: own, action, follows, followsAction }) =>
    `${paper(own)} publishes procedures as ${say(action)}, the paper it follows (${paper(follows)}) has them as ${say(followsAction)}`,
  'sum-off': ({ whole, sum }) => `the parts add up to ${amount(sum)}, the total is ${amount(whole)}`,
  'percentage-off': ({ numerator, denominator, percent, exact }) =>
    `${amount(numerator)}/${amount(denominator)} is ${amount(exact)} %, printed ${amount(percent)} %`,
  'parts-do-not-match': ({ count, names }) => `${amount(count)} stated, ${amount(names)} named`,
  'numbers-not-rising': ({ earlier, later }) => `${paper(later)} has a lower number than ${paper(earlier)} before it`,
  'kind-mismatch': (data) => `${paper(data)}: the kind in the record differs from the kind that the symbol tells`,
}

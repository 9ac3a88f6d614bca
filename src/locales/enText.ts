import { instrumentKinds } from '../law/index.ts'
import type { UncheckedText } from '../record/index.ts'
import { amount, day } from './enWords.ts'
import type { Locale } from './Locale.ts'
import { dayMonthYear, say } from './words.ts'

const paper = (value: unknown): string => {
  const { kind, symbol, title, issuedOn } = value as {
    kind?: keyof typeof instrumentKinds
    symbol?: string
    title?: string
    issuedOn?: string
  }
  const name = symbol ?? title ?? (kind === undefined ? 'a paper' : instrumentKinds[kind])
  return `${name}${issuedOn === undefined ? '' : ` of ${dayMonthYear(issuedOn)}`}`
}
const weekdays = ['a Sunday', 'a Monday', 'a Tuesday', 'a Wednesday', 'a Thursday', 'a Friday', 'a Saturday']
const reasons: Readonly<Record<UncheckedText['reason'], string>> = {
  'needs-grammar': 'no general rule tells a sentence without a predicate from a heading or a list item',
  'no-cut-off': 'neither the cut-off nor the day of the report is known',
  'no-period': 'the year of the report is not known',
  'unknown-calendar': 'outside the years that the calendar is sure of',
  'end-not-read': 'its interval was not read',
  'too-many': 'too many, only the first are given',
}

/** Words of the review of a report's text. */
export const enTextFindings: Locale['textFindings'] = {
  'dated-after-cut-off': (data) => {
    const { cutOff, reportDate, sameDayYearBefore: hint } = data
    const after = cutOff === undefined ? `the day of the report, ${day(reportDate)}` : `the cut-off, ${day(cutOff)}`
    const before =
      hint === undefined
        ? ''
        : `; that is a day off, ${day((hint as { date: string }).date)} was a working day: the year may be a slip`
    return `${paper(data)} is dated after ${after}${before}`
  },
  'period-mismatch': (data) =>
    `${data['symbol'] === undefined ? 'the report' : paper(data)} speaks of ${say(data['years'])}, the report is of ${say(data['reportYear'])}`,
  'number-duplicate': ({ number }) => `number “${say(number)}” stands above already`,
  'number-missing': ({ missing, next }) => `before “${say(next)}” there is no ${say(missing)}`,
  'number-under-wrong-parent': ({ number, parent }) => `“${say(number)}” stands under “${say(parent)}”`,
  'share-without-counts': ({ percent }) => `${amount(percent)} % without counts: of how many is not said`,
  'paper-without-number': () => 'said to be issued, without number and date',
  'header-missing': ({ missing }) =>
    `the head has no ${(missing as string[]).join(', no ').replace('issuing-line', 'issuing line')}`,
  'instrument-ended': (data) =>
    `${paper(data)} was in force until ${day(data['lastDay'])}, ${data['within'] === true ? 'within' : 'before'} the year of the report; whether what it is cited for lies before or after is to be seen`,
  'dated-on-rest-day': (data) =>
    `${paper(data)} is dated on ${data['reason'] === 'weekly-rest' ? (weekdays[Number(data['weekday'])] ?? 'a day off') : 'a day off'}`,
  'date-impossible': ({ printed }) => `“${say(printed)}” is no day of the calendar`,
  'symbol-misspelt': ({ written, meant }) => `written “${say(written)}”; is “${say(meant)}” meant?`,
  'bracket-unbalanced': ({ bracket, missing }) => `“${say(bracket)}” has no “${say(missing)}”`,
  'percentage-off': ({ numerator, denominator, printed, computed }) =>
    `${amount(numerator)}/${amount(denominator)} is ${amount(computed)} %, printed ${amount(printed)} %`,
  'numerator-above-denominator': ({ numerator, denominator }) => `${amount(numerator)} of ${amount(denominator)}`,
  'parts-do-not-match': ({ count, listed, what }) => `${amount(count)} ${say(what)} stated, ${amount(listed)} listed`,
  'numbers-not-rising': (data) => `${paper(data)} does not follow the numbering of ${paper(data['other'])}`,
  'sum-off': ({ total, sum }) => `the parts add up to ${amount(sum)}, the total is ${amount(total)}`,
}

/** Why something was not looked for. */
export const enUnchecked: Locale['uncheckedText'] = ({ code, reason, dates = [], symbols = [] }) => {
  const of = [...dates.map(dayMonthYear), ...symbols].join(', ')
  return `not looked for: ${code.replaceAll('-', ' ')}: ${reasons[reason]}${of === '' ? '' : ` (${of})`}`
}

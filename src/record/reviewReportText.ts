import { calendarDigest, vietnamCalendar, type WorkingCalendar } from '../calendar/index.ts'
import { isIsoDate } from '../civil/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import type { InstrumentRegistry } from '../law/index.ts'
import { instruments } from '../rulesets/index.ts'
import { version } from '../stamp/index.ts'
import { findEndedInstruments } from './reviewText/findEndedInstruments.ts'
import { findNumeratorsAbove, findPercentagesOff } from './reviewText/findFractionFaults.ts'
import { findImpossibleDates } from './reviewText/findImpossibleDates.ts'
import { findLatePapers } from './reviewText/findLatePapers.ts'
import { findMissingHeader } from './reviewText/findMissingHeader.ts'
import { findMisspeltSymbols } from './reviewText/findMisspeltSymbols.ts'
import { findNumberFaults } from './reviewText/findNumberFaults.ts'
import { findNumbersNotRising } from './reviewText/findNumbersNotRising.ts'
import { findPapersWithoutNumber } from './reviewText/findPapersWithoutNumber.ts'
import { findPartsThatDoNotMatch } from './reviewText/findPartsThatDoNotMatch.ts'
import { findPeriodMismatch } from './reviewText/findPeriodMismatch.ts'
import { findRestDays } from './reviewText/findRestDays.ts'
import { findSharesWithoutCounts } from './reviewText/findSharesWithoutCounts.ts'
import { findSumsOff } from './reviewText/findSumsOff.ts'
import { findUnbalancedBrackets } from './reviewText/findUnbalancedBrackets.ts'
import { mostFindings, type PartialRule, type ReviewContext, type Rule, type RuleFinding } from './reviewText/Rule.ts'
import { headingAt, readReport } from './reviewText/readReport.ts'
import type { TextFinding, TextFindingCode, TextReview, TextSpan, UncheckedText } from './TextReview.ts'

/** Lựa chọn rà soát: what the text does not say of itself. */
export interface ReviewTextOptions {
  /** Ngày báo cáo `YYYY-MM-DD`. */
  readonly reportDate?: string
  /** Ngày chốt số liệu `YYYY-MM-DD`. */
  readonly cutOff?: string
  /** Năm báo cáo; the year of the title if left out. */
  readonly year?: number
  /** Days off; `vietnamCalendar()` if left out. */
  readonly calendar?: WorkingCalendar
  /** Force of the instruments cited; `instruments` if left out. */
  readonly registry?: InstrumentRegistry
}

const rules: readonly Rule[] = [
  findMissingHeader,
  findImpossibleDates,
  findNumberFaults,
  findSharesWithoutCounts,
  findPapersWithoutNumber,
  findMisspeltSymbols,
  findUnbalancedBrackets,
  findPercentagesOff,
  findNumeratorsAbove,
  findPartsThatDoNotMatch,
  findNumbersNotRising,
  findSumsOff,
]
const partialRules: readonly PartialRule[] = [findLatePapers, findPeriodMismatch, findEndedInstruments, findRestDays]

/**
 * Rà soát văn bản báo cáo: what a reader would ask about the text of a report as it stands, found by rules that know
 * nothing of the report: dates that do not exist, lie after the cut-off or on days off, numbers of headings, papers without number, shares
 * without counts, sums, instruments that had ended, brackets.
 *
 * It reports and never corrects. What no rule can tell is named in `notChecked`. Spans count in the text as given, with
 * whatever forms of letters and line ends it has.
 *
 * @param text - the report, pasted; a page break within a sentence does no harm
 * @param options - the dates and the year; rules that need one that is missing are named in `notChecked`
 * @returns the findings in text order; codes and data, no sentences
 * @throws a {@link DanvanError} `invalid-date` if a date does not exist
 * @throws a {@link DanvanError} `invalid-option` if the cut-off is after the report, the year is none, or the text no string
 * @example
 * ```ts
 * const text = 'II. KẾT QUẢ\n1. Hồ sơ\nĐã giải quyết 694/788 hồ sơ, chiếm tỷ lệ 89%.\n3. Đơn thư'
 * const { findings } = reviewReportText(text, { cutOff: '2023-10-31' })
 * findings.map(({ code, place }) => [code, place])
 * // => [['header-missing', undefined], ['number-missing', undefined], ['percentage-off', 'II.1'], ['number-missing', 'II']]
 * ```
 */
export function reviewReportText(text: string, options: ReviewTextOptions = {}): TextReview {
  requireObject('options', options)
  const { calendar = vietnamCalendar(), registry = instruments } = options
  const context: ReviewContext = { ...checked(text, options), calendar, registry }
  const reading = readReport(text)
  const partial = partialRules.map((rule) => rule(reading, context))
  const found = [...rules.flatMap((rule) => rule(reading, context)), ...partial.flatMap(({ findings }) => findings)]
  const placed = ({ code, severity, span, place, data }: RuleFinding): TextFinding => {
    const { start, end } = trimmed(reading.text, span)
    const above = place === undefined ? headingAt(reading.headings, start)?.place : (place ?? undefined)
    return {
      code,
      severity,
      span: { start: reading.toSource(start), end: reading.toSource(end) },
      ...(above !== undefined && { place: above }),
      data,
    }
  }
  const needsGrammar: UncheckedText = { code: 'sentence-without-predicate', reason: 'needs-grammar' }
  const findings = found.map(placed).sort(inTextOrder)
  const { told, tooMany } = firstOfEach(findings)
  return {
    kind: 'text-review',
    schema: 'danvan/text-review@1',
    findings: told,
    citations: reading.citations.length,
    notChecked: [...partial.flatMap(({ notChecked }) => notChecked), ...tooMany, needsGrammar],
    stamp: {
      library: { name: 'danvan', version },
      calendarDigest: calendarDigest(calendar),
      registry: { id: registry.id, version: registry.version },
    },
  }
}

function checked(text: string, { reportDate, cutOff, year }: ReviewTextOptions) {
  if (typeof text !== 'string') throw new DanvanError('invalid-option', { option: 'text', received: typeof text })
  for (const date of [reportDate, cutOff])
    if (date !== undefined && !isIsoDate(date)) throw new DanvanError('invalid-date', { received: String(date) })
  if (cutOff !== undefined && reportDate !== undefined && cutOff > reportDate)
    throw new DanvanError('invalid-option', { option: 'cutOff', received: cutOff, reportDate })
  if (year !== undefined && !(Number.isInteger(year) && year >= 1900 && year <= 9999))
    throw new DanvanError('invalid-option', { option: 'year', received: String(year) })
  return {
    ...(isIsoDate(reportDate) && { reportDate }),
    ...(isIsoDate(cutOff) && { cutOff }),
    ...(year !== undefined && { year }),
  }
}

function firstOfEach(findings: readonly TextFinding[]): { told: TextFinding[]; tooMany: UncheckedText[] } {
  const counts = new Map<TextFindingCode, number>()
  const told = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= mostFindings
  })
  const tooMany = [...counts].filter(([, count]) => count > mostFindings).map(([code]) => code)
  return { told, tooMany: tooMany.map((code) => ({ code, reason: 'too-many' })) }
}

function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end)
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}

function inTextOrder(a: TextFinding, b: TextFinding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}

import type { Locale } from '../locales/index.ts'
import type { RecordFinding, RecordReview, TextReview } from '../record/index.ts'
import type { Block } from './Block.ts'

/** The findings about an annual record, each with its place. */
export function recordReviewBlocks({ findings }: RecordReview, locale: Locale): Block[] {
  return [
    { kind: 'heading', level: 1, text: locale.review.record },
    { kind: 'list', items: recordFindingItems(findings, locale) },
  ]
}

/** The findings in a text, each with its place, and what was not looked for. */
export function textReviewBlocks({ findings, notChecked }: TextReview, locale: Locale): Block[] {
  const { review, textFindings } = locale
  const items = findings.map(({ code, severity, place, span, data }) => {
    const where = [...(place === undefined ? [] : [place]), review.span(span.start, span.end)].join(', ')
    return `${review.severity[severity]} (${where}): ${textFindings[code](data)}`
  })
  return [
    { kind: 'heading', level: 1, text: review.text },
    { kind: 'list', items: items.length > 0 ? items : [review.nothing] },
    ...(notChecked.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: review.notChecked },
          { kind: 'list', items: notChecked.map(locale.uncheckedText) },
        ] as const)),
  ]
}

/** One line for each finding about a record. */
export function recordFindingItems(findings: readonly RecordFinding[], locale: Locale): string[] {
  const { review, recordFindings } = locale
  if (findings.length === 0) return [review.nothing]
  return findings.map(
    ({ code, severity, place, path, data }) =>
      `${review.severity[severity]} (${place ?? path.join('.')}): ${recordFindings[code](data)}`,
  )
}

import type { PeriodComparison, PeriodOn, ReportPeriod } from '../deadline/index.ts'
import type { Locale } from '../locales/index.ts'
import type { Block } from './Block.ts'

/** The period of a day for people. */
export function periodBlocks(answer: PeriodOn, locale: Locale): Block[] {
  const { period: words, law, score } = locale
  const { period, periodKind, index, year, reason, gaps } = answer
  return [
    { kind: 'heading', level: 1, text: words.title(locale.text(answer.label)) },
    {
      kind: 'list',
      items: [
        ...(period === undefined || index === undefined || year === undefined
          ? [words.kinds[periodKind]]
          : [`${words.place(periodKind, index, year)}: ${periodText(period, locale)}`]),
        `${locale.date(answer.date)}: ${law.status[answer.status]}${reason === undefined ? '' : ` (${words.unknown[reason]})`}`,
        ...gaps.map(({ text }) => locale.text(text)),
      ],
    },
    { kind: 'paragraph', text: score.weakest(locale.provenance[answer.provenance]) },
  ]
}

/** Two periods held against each other, for people. */
export function periodComparisonBlocks(
  { first, second, relation, findings }: PeriodComparison,
  locale: Locale,
): Block[] {
  const { period: words, review } = locale
  return [
    { kind: 'heading', level: 1, text: words.comparison },
    { kind: 'list', items: [periodText(first, locale), periodText(second, locale)] },
    { kind: 'paragraph', text: words.relation[relation] },
    ...(findings.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: findings.map(
              ({ code, severity, data }) => `${review.severity[severity]}: ${words.findings[code](data)}`,
            ),
          } as const,
        ]),
  ]
}

function periodText({ from, to, cutOff, periodSet, sendBy }: ReportPeriod, { period: words, date }: Locale): string {
  const send = sendBy === undefined ? '' : `, ${words.sendBy(date(sendBy))}`
  return `${words.span(date(from), date(to))}, ${words.cutOff(date(cutOff), periodSet)}${send}`
}

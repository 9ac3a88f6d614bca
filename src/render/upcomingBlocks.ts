import type { DueItem, Upcoming } from '../deadline/index.ts'
import type { Locale } from '../locales/index.ts'
import type { Block } from './Block.ts'
import { momentText } from './momentText.ts'
import { sourceText } from './sourceText.ts'

/** What falls due, as tables: overdue, to be confirmed, due, and owed without a day. */
export function upcomingBlocks(result: Upcoming, locale: Locale): Block[] {
  const { due: words, score } = locale
  const { overdue, unconfirmed, due, undated, later } = result
  const dated = overdue.length + unconfirmed.length + due.length
  const span = words.span(momentText(result.asOf, locale), locale.date(result.until))
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: span },
    ...(dated === 0 ? ([{ kind: 'paragraph', text: words.nothing }] as const) : []),
    ...tableOf(words.overdue, overdue, locale),
    ...tableOf(words.unconfirmed, unconfirmed, locale),
    ...tableOf(words.due, due, locale),
    ...tableOf(words.undated, undated, locale),
    ...(later === 0 ? [] : ([{ kind: 'paragraph', text: words.later(later) }] as const)),
    ...(dated + undated.length === 0
      ? []
      : ([{ kind: 'paragraph', text: score.weakest(locale.provenance[result.provenance]) }] as const)),
  ]
}

/** What is owed and on what, in one line. */
export function dueItemTitle(item: DueItem, locale: Locale): string {
  const { subject } = item
  const label = subject.label === undefined ? undefined : locale.text(subject.label)
  const named = locale.due.subject(subject, label)
  // To disclose is the word of the subject already.
  return item.code === 'disclose' && label !== undefined ? named : `${whatOf(item, locale)}: ${named}`
}

/** By when, in one phrase. */
export function dueItemDay({ dueOn, dueAt, advised, undated }: DueItem, locale: Locale): string {
  const { deadline, due } = locale
  if (dueOn === null) return undated === undefined ? '–' : due.why[undated]
  const day = dueAt === undefined ? deadline.day(dueOn) : `${deadline.day(dueOn)} ${dueAt.slice(11)}`
  return advised === undefined || advised === dueOn ? day : due.advised(deadline.day(advised), day)
}

/** A code of a later version has no words here yet. */
function whatOf({ code, subject }: DueItem, { due }: Locale): string {
  const codes: Readonly<Record<string, string>> = due.codes[subject.kind]
  return Object.hasOwn(codes, code) ? (codes[code] as string) : code
}

function tableOf(title: string, items: readonly DueItem[], locale: Locale): Block[] {
  if (items.length === 0) return []
  const widths = [24, 30, 26, 14, 18] as const
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      columns: locale.due.columns.map((title, i) => ({ title, align: 'left', width: widths[i] as number })),
      rows: items.map((item) => {
        const { subject, responsible, source } = item
        const label = subject.label === undefined ? undefined : locale.text(subject.label)
        const cells = [
          dueItemDay(item, locale),
          whatOf(item, locale),
          locale.due.subject(subject, label),
          responsible === undefined ? '' : locale.text(responsible),
          sourceText(source, locale),
        ]
        return { cells, isGroup: false }
      }),
    },
  ]
}

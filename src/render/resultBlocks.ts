import type { Locale } from '../locales/index.ts'
import type { FactCatalogue, FactValue, Period, Range, ScoreResult } from '../scoring/index.ts'
import type { Stamp } from '../stamp/index.ts'
import type { Block, Table } from './Block.ts'

/** The notice that stands first while any figure is assumed. */
export function assumedNotice(figures: ScoreResult['figures'], { score }: Locale): Block[] {
  const { assumed = 0 } = figures
  const total = Object.values(figures).reduce((sum, count) => sum + count, 0)
  return assumed > 0 ? [{ kind: 'notice', text: score.assumedNotice(assumed, total) }] : []
}

/** What made a result, in one line. */
export function stampBlock({ library, criteriaSet }: Stamp, { score }: Locale): Block {
  const { id, version, digest } = criteriaSet
  return { kind: 'paragraph', text: score.stamp(library.version, id, version, digest) }
}

/** A heading and a list; nothing at all when the list is empty. */
export function section(text: string, items: readonly string[]): Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'list', items },
  ]
}

/** A heading and a table; nothing at all when it has no rows. */
export function tableSection(
  text: string,
  columns: readonly { readonly title: string; readonly width: number; readonly align?: 'right' }[],
  rows: readonly (readonly string[])[],
): Block[] {
  if (rows.length === 0) return []
  const table: Table = {
    kind: 'table',
    columns: columns.map(({ title, width, align }) => ({ title, width, align: align ?? 'left' })),
    rows: rows.map((cells) => ({ cells, isGroup: false })),
  }
  return [{ kind: 'heading', level: 2, text }, table]
}

/** A sentence begins with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A number of points, or what it can still come to. */
export function rangeText({ min, max }: Range, { number, score }: Locale): string {
  return min === max ? number(min) : score.open(min, max)
}

/** A period in one phrase. */
export function periodText({ from, to, cutOff }: Period, { score }: Locale): string {
  return score.span(from, to, cutOff)
}

/** Names facts and their values by the catalogue, where there is one. */
export function factNames(
  locale: Locale,
  catalogue: FactCatalogue | undefined,
): { readonly nameOf: (key: string) => string; readonly valueText: (key: string, value: FactValue) => string } {
  const facts = new Map(catalogue?.facts.map((fact) => [fact.id, fact]))
  const nameOf = (key: string) => {
    const label = facts.get(key)?.label
    return label === undefined ? key : locale.text(label)
  }
  const valueText = (key: string, value: FactValue): string => {
    const levels = new Map(facts.get(key)?.levels?.map(({ id, label }) => [id, locale.text(label)]))
    if (typeof value === 'string') return levels.get(value) ?? locale.value(value)
    return Array.isArray(value) ? value.map((each) => levels.get(each) ?? each).join(', ') : locale.value(value)
  }
  return { nameOf, valueText }
}

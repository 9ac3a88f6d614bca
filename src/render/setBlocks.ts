import type { Locale } from '../locales/index.ts'
import type { FactCatalogue, FigureChange, Migration, SetComparison, Verification } from '../scoring/index.ts'
import type { Block } from './Block.ts'
import { factNames, section, tableSection } from './resultBlocks.ts'

/** Two sets side by side: only what differs. */
export function comparisonBlocks(result: SetComparison, locale: Locale, catalogue: FactCatalogue | undefined): Block[] {
  const { sets: words } = locale
  const { nameOf } = factNames(locale, catalogue)
  const { changes, factsAdded, factsRemoved } = result
  const [part, name, change, figures] = words.columns
  const facts = (keys: readonly string[], say: (facts: string) => string) =>
    keys.length === 0 ? [] : [{ kind: 'paragraph', text: say(keys.map(nameOf).join('; ')) } as const]
  return [
    { kind: 'heading', level: 1, text: words.comparison },
    {
      kind: 'list',
      items: (['before', 'after'] as const).map((side) =>
        words.set(side, locale.text(result[side].title), result[side].id, result[side].version),
      ),
    },
    ...(changes.length === 0 ? [{ kind: 'paragraph', text: words.same } as const] : []),
    ...tableSection(
      words.columns[2],
      [
        { title: part, width: 14 },
        { title: name, width: 34 },
        { title: change, width: 9 },
        { title: figures, width: 46 },
      ],
      changes.map((each) => [
        words.part[each.part],
        each.title === undefined ? each.id : `${each.id}: ${locale.text(each.title)}`,
        words.change[each.change],
        each.change === 'changed' ? each.figures.map((figure) => figureText(figure, locale)).join('; ') : '',
      ]),
    ),
    ...facts(factsAdded, words.factsAdded),
    ...facts(factsRemoved, words.factsRemoved),
  ]
}

/** What was lost on the way to another set, and what is asked for there. */
export function migrationBlocks(result: Migration, locale: Locale, catalogue: FactCatalogue | undefined): Block[] {
  const { sets: words, score } = locale
  const { nameOf } = factNames(locale, catalogue)
  const { from, to, assessment, lost, open } = result
  const list = (text: string, items: readonly string[]) => section(text, items.length === 0 ? [score.none] : items)
  return [
    { kind: 'heading', level: 1, text: words.migration(from.id, to.id) },
    { kind: 'list', items: [`${score.unit}: ${assessment.unit}`] },
    ...list(
      words.lost,
      lost.map(({ what, id, reason }) => {
        const name = what === 'fact' ? nameOf(id) : id
        return `${words.what[what]} ${name}: ${words.why[reason]}`
      }),
    ),
    ...list(
      words.open,
      open.map(
        ({ number, use, title, facts }) =>
          `${number === undefined ? `${locale.missingUse[use]}: ` : `${number}. `}${locale.text(title)}: ${score.needs(facts.map(nameOf).join('; '))}`,
      ),
    ),
  ]
}

/** Whether a stored result is what is computed again. */
export function verificationBlocks(result: Verification, locale: Locale): Block[] {
  const { sets: words, score } = locale
  const { status, unit, library, sameSet, differences, more } = result
  return [
    { kind: 'heading', level: 1, text: words.verification },
    {
      kind: 'list',
      items: [
        `${score.unit}: ${unit}`,
        words.status[status],
        words.library(library.stored, library.now),
        words.sameSet(sameSet),
      ],
    },
    ...section(words.differences, [
      ...differences.map(({ path, stored, computed }) =>
        words.difference(path.join('.'), figure(stored, locale), figure(computed, locale)),
      ),
      ...(more === 0 ? [] : [words.more(more)]),
    ]),
  ]
}

function figureText({ figure: name, before, after }: FigureChange, locale: Locale): string {
  return `${name}: ${figure(before, locale)} → ${figure(after, locale)}`
}

function figure(value: unknown, { number }: Locale): string {
  if (value === undefined) return '–'
  if (typeof value === 'number') return number(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

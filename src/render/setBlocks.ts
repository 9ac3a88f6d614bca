import type { Text } from '../law/index.ts'
import type { Locale } from '../locales/index.ts'
import type {
  FactCatalogue,
  FigureChange,
  Migration,
  SetChange,
  SetComparison,
  Verification,
} from '../scoring/index.ts'
import type { Block } from './Block.ts'
import { capitalised, factNames, section, tableSection } from './resultBlocks.ts'

/** Two sets side by side: only what differs. */
export function comparisonBlocks(result: SetComparison, locale: Locale, catalogue: FactCatalogue | undefined): Block[] {
  const { sets: words } = locale
  const { nameOf } = factNames(locale, catalogue)
  const { changes, factsAdded, factsRemoved } = result
  const [part, name, change, figures] = words.columns
  const textOf = valueTextOf(result, locale, nameOf)
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
        nameOfChange(each, locale),
        words.change[each.change],
        each.change === 'changed' ? each.figures.map((figure) => figureText(figure, textOf)).join('; ') : '',
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

/** By number and title; what has neither, by the word for it. */
function nameOfChange({ id, number, title }: SetChange, locale: Locale): string {
  if (title === undefined) return capitalised(wordOf(id, locale))
  return number === undefined ? locale.text(title) : `${number}. ${locale.text(title)}`
}

function wordOf(code: string, { sets: { codes } }: Locale): string {
  return (Object.hasOwn(codes, code) && codes[code]) || code
}

/** A figure in words: ids by the titles they stand for, facts by the catalogue, names and codes by the locale. */
function valueTextOf(
  { names }: SetComparison,
  locale: Locale,
  nameOf: (key: string) => string,
): (value: unknown) => string {
  const ofText = (value: string): string => {
    const title = Object.hasOwn(names, value) ? names[value] : undefined
    if (title !== undefined) return `“${locale.text(title)}”`
    const word = wordOf(value, locale)
    return word === value ? locale.date(nameOf(value)) : word
  }
  const textOf = (value: unknown): string => {
    if (value === undefined || value === null) return '–'
    if (typeof value === 'number') return locale.number(value)
    if (typeof value === 'boolean') return locale.value(value)
    if (typeof value === 'string') return ofText(value)
    if (Array.isArray(value))
      return value.map((each) => (isPlain(each) ? `(${textOf(each)})` : textOf(each))).join(', ')
    if (!isPlain(value)) return String(value)
    if (typeof value['vi'] === 'string') return `“${locale.text(value as unknown as Text)}”`
    return Object.entries(value)
      .filter(([key, each]) => each !== undefined && key !== 'source' && key !== 'figureSources')
      .map(
        ([key, each]) =>
          `${wordOf(key, locale)} ${isPlain(each) && each['vi'] === undefined ? `(${textOf(each)})` : textOf(each)}`,
      )
      .join(', ')
  }
  return textOf
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function figureText({ figure: name, before, after }: FigureChange, textOf: (value: unknown) => string): string {
  return `${textOf(name)}: ${textOf(before)} → ${textOf(after)}`
}

function figure(value: unknown, { number }: Locale): string {
  if (value === undefined) return '–'
  if (typeof value === 'number') return number(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

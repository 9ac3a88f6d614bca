import { sourcesOf } from 'danvan'

import { standingCounts } from './criteriaSetPage.mjs'
import { groupBy } from './groupBy.mjs'
import { heading, list, plain, table } from './markdown.mjs'
import { openFigures } from './openFigures.mjs'
import { sourceText, standingMark } from './sources.mjs'

/** The page of everything open, by instrument: what nobody has read, what is assumed, what is only remembered, what settles it. */
export function notReadPage(data, context) {
  const { locale, words, page } = context
  const say = words.notReadAbout
  const items = openFigures(data, linksOf(context))
  const gaps = items.filter(({ standing }) => standing === 'gap')
  const figures = (standing) => items.filter((item) => item.standing === standing)
  const groups = groupBy(items, ({ instrument }) => instrument ?? '')
  const known = data.instruments.instruments.map(({ key }) => key)
  const order = ['', ...known, ...[...groups.keys()].filter((key) => key !== '' && !known.includes(key))].filter(
    (key) => groups.has(key),
  )
  const name = (key) => (key === '' ? say.ours : plain(locale.law.instrument(key)))
  return [
    heading(1, words.notRead),
    say.top(gaps.length, figures('assumed').length, figures('unverified').length),
    words.assumedSet,
    heading(2, say.perSet, 'sets'),
    table(
      [words.headings.criteria, say.total],
      data.sets.map((set) => [
        page('criteria', set.id, plain(locale.text(set.title))),
        standingCounts(sourcesOf(set), context),
      ]),
    ),
    ...order.flatMap((key) => [
      heading(2, name(key), `of-${key === '' ? 'none' : key}`),
      ...(key === '' ? [] : [page('instruments', undefined, words.titles.instruments, key)]),
      ...groupSection(groups.get(key), key === '' ? undefined : key, context),
    ]),
  ]
}

function groupSection(items, key, context) {
  const { locale, words } = context
  const say = words.notReadAbout
  const name = key === undefined ? '' : plain(locale.law.instrument(key))
  const settled = (by) =>
    `${say.settles}: ${typeof say.settleBy[by] === 'function' ? say.settleBy[by](name) : say.settleBy[by]}`
  const gaps = groupBy(
    items.filter(({ standing }) => standing === 'gap'),
    ({ text }) => text.vi,
  )
  const gapLines = [...gaps.values()].map((same) => {
    const [{ text, settledBy }] = same
    const places = [...new Set(same.map(({ where }) => where))]
    return `${plain(locale.text(text))} (${places.join(', ')}). ${settled(key === undefined ? 'find' : settledBy)}.`
  })
  const figureLines = ['assumed', 'unverified'].flatMap((standing) => {
    const own = items.filter((item) => item.standing === standing)
    const lines = groupBy(own, ({ label, where, source }) =>
      JSON.stringify([label, where, source.basis ?? source.copy ?? '']),
    )
    return [...lines.values()].map((same) => {
      const [{ label, where, source, settledBy }] = same
      const times = same.length === 1 ? '' : ` ${say.times(same.length)}`
      return `${[where, label].filter(Boolean).join(': ')} ${sourceText({ ...source, instrument: undefined }, context)}${times}. ${settled(key === undefined && settledBy === 'text' ? 'ours' : settledBy)}.`
    })
  })
  return [
    ...(gapLines.length === 0 ? [] : [`**${say.gaps}**`, list(gapLines)]),
    ...(figureLines.length === 0
      ? []
      : [
          ['assumed', 'unverified']
            .filter((standing) => items.some((item) => item.standing === standing))
            .map(
              (standing) =>
                `${standingMark(standing, context)} ${items.filter((item) => item.standing === standing).length}`,
            )
            .join(', '),
          list(figureLines),
        ]),
  ]
}

/** How the page names and links what is open. */
function linksOf(context) {
  const { locale, words, page } = context
  const text = (label) => plain(locale.text(label))
  return {
    set: (set) => page('criteria', set.id, text(set.title)),
    setFigure: (set, id, figure) => setFigureText(set, id, figure, context),
    instrument: (key) => page('instruments', undefined, plain(locale.law.instrument(key)), key),
    procedure: context.procedureLink,
    duty: (catalogue, { id }) => page('disclosure', catalogue.id, plain(id), id),
    catalogue: ({ id, title }) => page('disclosure', id, text(title)),
    periods: (kind, { id, label }) => page('periods', undefined, text(label), `${kind}-${id}`),
    other: (kind, { title }) => page(kind, undefined, text(title)),
    convention: (name) =>
      page('conventions', undefined, plain(locale.deadline.conventionNames[name]), `convention-${name}`),
    field: (path) => {
      const named = path.map((key) => words.fieldNames[key] ?? locale.disclosure.field[key]).filter(Boolean)
      return plain([...new Set(named)].slice(-1).join(', '))
    },
  }
}

/** A figure of a set as `sourcesOf` names it, in words: what it belongs to, and which figure of it. */
function setFigureText(set, id, figure, { locale, words }) {
  const nodes = (criteria) =>
    criteria.flatMap((each) => [each, ...(each.rule.kind === 'sum' ? nodes(each.rule.parts) : [])])
  const named = [
    ...set.groups,
    ...set.groups.flatMap(({ criteria }) => nodes(criteria)),
    ...[set.bonus, set.penalty].flatMap((pot) => pot?.items ?? []),
    ...set.bands,
    ...set.gates,
    ...(set.rewards ?? []),
    ...set.stages,
  ].find((each) => each.id === id)
  const owner =
    named === undefined
      ? (words.pots[id] ?? words.policyNames[id.replace(/^policies\./, '')] ?? words.setItself)
      : plain([named.number, locale.text(named.title)].filter(Boolean).join(' '))
  const of = words.setFigures[figure.split('.')[0]]
  return [owner, of].filter(Boolean).join(': ')
}

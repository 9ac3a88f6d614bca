import { instrumentKinds, parseInstrumentKey, sourcesOf } from 'danvan'

import { standingCounts } from './criteriaSetPage.mjs'
import { groupBy } from './groupBy.mjs'
import { anchor, heading, list, plain, table } from './markdown.mjs'
import { openFigures } from './openFigures.mjs'
import { sourceText, standingMark } from './sources.mjs'

/** The page of everything open, by instrument: what nobody has read, what is assumed, what is only remembered, what settles it. */
export function notReadPage(data, context) {
  const { locale, words, page } = context
  const say = words.notReadAbout
  const items = openFigures(data, linksOf(context))
  const groups = groupBy(items, ({ instrument }) => instrument ?? '')
  const ours = groups.get('') ?? []
  const known = data.instruments.instruments.map(({ key }) => key)
  const order = [...known, ...[...groups.keys()].filter((key) => key !== '' && !known.includes(key))].filter((key) =>
    groups.has(key),
  )
  const ofKind = groupBy(order, (key) => parseInstrumentKey(key).kind)
  const kinds = Object.keys(instrumentKinds).filter((kind) => ofKind.has(kind))
  const itemsOf = (kind) => ofKind.get(kind).flatMap((key) => groups.get(key))
  const kindName = (kind) => capital(words.instrumentKind[kind])
  return [
    heading(1, words.notRead),
    openingByAddress,
    say.top(...standings.map((standing) => countOf(items, standing))),
    words.assumedSet,
    list([
      ...kinds.map(
        (kind) =>
          `[${kindName(kind)}](#${anchor(`kind-${kind}`)}) (${ofKind.get(kind).length}): ${countsText(itemsOf(kind), say)}`,
      ),
      ...(ours.length === 0 ? [] : [`[${say.ours}](#of-none): ${countsText(ours, say)}`]),
    ]),
    heading(2, say.perSet, 'sets'),
    table(
      [words.headings.criteria, say.total],
      data.sets.map((set) => [
        page('criteria', set.id, plain(locale.text(set.title))),
        standingCounts(sourcesOf(set), context),
      ]),
    ),
    ...kinds.flatMap((kind) => [
      heading(2, `${kindName(kind)} (${ofKind.get(kind).length})`, `kind-${kind}`),
      ...ofKind.get(kind).flatMap((key) => instrumentSection(key, groups.get(key), context)),
    ]),
    ...(ours.length === 0 ? [] : [heading(2, say.ours, 'of-none'), ...groupSection(ours, undefined, context)]),
  ]
}

/** A folded part is opened where the address names a place in it. */
const openingByAddress = `<script setup>
import { onMounted, onUnmounted } from 'vue'

function openNamed() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const part = named?.closest('details')
  if (!part) return
  part.open = true
  // Below what stays at the top of the window.
  window.scrollTo(0, window.scrollY + part.getBoundingClientRect().top - 120)
}
onMounted(() => {
  openNamed()
  window.addEventListener('hashchange', openNamed)
})
onUnmounted(() => window.removeEventListener('hashchange', openNamed))
</script>`

const standings = ['gap', 'assumed', 'unverified']

function countOf(items, standing) {
  return items.filter((item) => item.standing === standing).length
}

function countsText(items, say) {
  return standings
    .map((standing) => [standing, countOf(items, standing)])
    .filter(([, count]) => count > 0)
    .map(([standing, count]) => say.counts[standing](count))
    .join(', ')
}

/** An instrument folded to one line; its heading is within, so that search and an address find it. */
function instrumentSection(key, items, context) {
  const { locale, words, page } = context
  const name = locale.law.instrument(key)
  return [
    `<details class="open-points"><summary>${summaryText(`${name} – ${countsText(items, words.notReadAbout)}`)}</summary>`,
    heading(3, plain(name), `of-${key}`),
    page('instruments', undefined, words.titles.instruments, key),
    ...groupSection(items, key, context),
    '</details>',
  ]
}

/** What is open, by what settles it: that is said once, with the points below it. */
function groupSection(items, key, context) {
  const { locale, words } = context
  const say = words.notReadAbout
  const name = key === undefined ? '' : plain(locale.law.instrument(key))
  const settledBy = (item) => {
    if (key !== undefined) return item.settledBy
    if (item.standing === 'gap') return 'find'
    return item.settledBy === 'text' ? 'ours' : item.settledBy
  }
  const settled = (by) => {
    const said = say.settleBy[by]
    return `${say.settles}: ${typeof said === 'function' ? said(name) : said}`
  }
  const parts = (own, linesOf) =>
    Object.keys(say.settleBy).flatMap((by) => {
      const settling = own.filter((item) => settledBy(item) === by)
      return settling.length === 0 ? [] : [`${settled(by)}:`, list(linesOf(settling))]
    })
  const gaps = items.filter(({ standing }) => standing === 'gap')
  const figures = items.filter(({ standing }) => standing !== 'gap')
  return [
    ...(gaps.length === 0 ? [] : [`**${say.gaps}**`, ...parts(gaps, (own) => gapLines(own, context))]),
    ...(figures.length === 0
      ? []
      : [
          ['assumed', 'unverified']
            .filter((standing) => countOf(items, standing) > 0)
            .map((standing) => `${standingMark(standing, context)} ${countOf(items, standing)}`)
            .join(', '),
          ...parts(figures, (own) => figureLines(own, context)),
        ]),
  ]
}

/** Each gap once, with every place where it stands. */
function gapLines(gaps, { locale }) {
  return [...groupBy(gaps, ({ text }) => text.vi).values()].map((same) => {
    const places = [...new Set(same.map(({ where }) => where))]
    return `${plain(locale.text(same[0].text))} (${places.join(', ')})`
  })
}

/** The figures of one place with one source in one line. */
function figureLines(figures, context) {
  const { words } = context
  const order = ['assumed', 'unverified']
  const sorted = [...figures].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
  const lines = groupBy(sorted, ({ where, source }) => `${where} ${sourceOf(source, context)}`)
  return [...lines.values()].map((same) => {
    const [{ where, source }] = same
    const labels = [...groupBy(same, ({ label }) => label)].map(([label, { length }]) =>
      [label, length === 1 ? '' : words.notReadAbout.times(length)].filter(Boolean).join(' '),
    )
    return `${[where, labels.filter(Boolean).join('; ')].filter(Boolean).join(': ')} ${sourceOf(source, context)}`
  })
}

/** The source without its instrument, which the part is of. */
function sourceOf(source, context) {
  return sourceText({ ...source, instrument: undefined }, context)
}

/** A summary is HTML, where Markdown's own escapes would be seen. */
function summaryText(text) {
  return plain(text).replace(/\\([\\`*_[\]|~])/g, '$1')
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
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

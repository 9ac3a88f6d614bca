import { groupBy } from './groupBy.mjs'
import { code, heading, plain } from './markdown.mjs'
import { sourceText, weakFigures } from './sources.mjs'
import { uniqueById } from './timeLimitPage.mjs'

/** The page of everything open: what nobody has read, what is assumed, what is only remembered. */
export function notReadPage({ instruments, timeLimits, sets, disclosureCatalogues, others }, context) {
  const { locale, words, page } = context
  const text = (label) => plain(locale.text(label))
  const gapsOf = (things, link) =>
    things.flatMap((thing) => (thing.gaps ?? []).map((gap) => ({ ...gap, where: link(thing) })))
  const byText = (gaps) => {
    const places = groupBy(gaps, ({ id, text: of }) => `${id} ${of.vi}`)
    return uniqueById(gaps)
      .map(
        (gap) =>
          `- ${text(gap.text)} (${[...new Set(places.get(`${gap.id} ${gap.text.vi}`).map(({ where }) => where))].join(', ')})`,
      )
      .join('\n')
  }
  const field = new Map(timeLimits.procedures.map((procedure) => [procedure.id, procedure]))
  const gapSections = [
    [words.instruments, gapsOf(instruments.instruments, ({ key }) => plain(locale.law.instrument(key)))],
    [
      words.headings.limits,
      gapsOf(timeLimits.rules, ({ procedure }) =>
        page('limits', field.get(procedure).field, text(field.get(procedure).label), procedure),
      ),
    ],
    ...disclosureCatalogues.map((catalogue) => [
      text(catalogue.title),
      gapsOf(catalogue.duties, ({ id }) => page('disclosure', catalogue.id, plain(id), id)),
    ]),
  ]
  const weak = (standing) =>
    [
      ...sets.map((set) => [page('criteria', set.id, text(set.title)), weakFigures(set, standing)]),
      [words.headings.limits, weakFigures(timeLimits, standing)],
      ...disclosureCatalogues.map((catalogue) => [
        page('disclosure', catalogue.id, text(catalogue.title)),
        weakFigures(catalogue.duties, standing),
      ]),
      [words.instruments, weakFigures(instruments, standing)],
      ...others.map((other) => [
        other.title === undefined ? words.headings.calendar : text(other.title),
        weakFigures(other, standing),
      ]),
    ].filter(([, figures]) => figures.length > 0)
  const assumed = weak('assumed')
  const unverified = weak('unverified')
  const count = (sections) => sections.reduce((sum, [, list]) => sum + list.length, 0)
  const figures = (sections) => sections.flatMap(([title, list]) => [heading(3, title), figureList(list, context)])
  const gaps = gapSections.filter(([, list]) => list.length > 0)
  return [
    heading(1, words.notRead),
    words.open(
      gaps.reduce((sum, [, list]) => sum + uniqueById(list).length, 0),
      count(assumed),
      count(unverified),
    ),
    words.wrong,
    heading(2, words.gaps, 'gaps'),
    ...gaps.flatMap(([title, list]) => [heading(3, title), byText(list)]),
    heading(2, words.assumed, 'assumed'),
    words.assumedSet,
    ...figures(assumed),
    heading(2, words.unverified, 'unverified'),
    ...figures(unverified),
  ]
}

/** The figures with one name and one source as one line. */
function figureList(list, context) {
  const { locale } = context
  const lines = groupBy(list, ({ name, source }) => {
    const label = name?.label === undefined ? '' : `${plain(locale.text(name.label))} `
    return `- ${label}${name?.id === undefined ? '' : code(name.id)}: ${sourceText(source, context)}`
  })
  return [...lines].map(([line, same]) => (same.length === 1 ? line : `${line} (×${same.length})`)).join('\n')
}

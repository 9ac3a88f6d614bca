import { code, heading, place, plain, table } from './markdown.mjs'

/** The page of a fact catalogue: what each fact is, in which unit, what proves it, and which criteria read it. */
export function factPage(catalogue, { sets, given }, context) {
  const { locale, words, api, page } = context
  const { columns, columnsMore } = words
  const text = (label) => plain(locale.text(label))
  const nameOf = ({ title }) => text(title).replace(/ \(.*$/, '')
  const readers = new Map()
  const note = (fact, link) => {
    const links = readers.get(fact) ?? new Set()
    readers.set(fact, links.add(link))
  }
  for (const set of sets) {
    const walk = (criterion) => {
      if (criterion.rule.kind === 'sum') for (const part of criterion.rule.parts) walk(part)
      else
        for (const fact of criterion.reads)
          note(fact, page('criteria', set.id, `${nameOf(set)} ${plain(criterion.number)}`, `criterion-${criterion.id}`))
    }
    for (const { criteria } of set.groups) criteria.forEach(walk)
    for (const pot of [set.bonus, set.penalty])
      for (const { id, title, rule } of pot?.items ?? [])
        note(rule.fact, page('criteria', set.id, `${nameOf(set)}: ${text(title)}`, `pot-${id}`))
    for (const { title, when } of set.gates)
      for (const fact of factsIn(when)) note(fact, page('criteria', set.id, `${nameOf(set)}: ${text(title)}`, 'gates'))
  }
  return [
    heading(1, text(catalogue.title)),
    `${words.version}: ${catalogue.version}.`,
    words.functions([api('schemas', 'parseFactCatalogue'), api('record', 'deriveFacts')].join(', ')),
    words.data(catalogue.id === 'danvan-facts' ? 'fact-catalogue' : 'evaluation-fact-catalogue'),
    ...(given === undefined ? [] : [`${words.factsFromDossiers}: ${given.map(context.fact).join('; ')}.`]),
    table(
      [columns.what, columns.code, columnsMore.kind, columnsMore.unit, columnsMore.proof, columnsMore.readBy],
      catalogue.facts.map(({ id, label, kind, unit, provedBy, levels }) => [
        `${place(id)}${text(label)}`,
        code(id),
        [words.factKind[kind], levels?.map((level) => text(level.label ?? level.title)).join('; ')]
          .filter(Boolean)
          .join(': '),
        unit === undefined ? '' : text(unit),
        provedBy.map((each) => words.evidenceKind[each]).join('; '),
        [...(readers.get(id) ?? [])].join('<br>'),
      ]),
    ),
  ]
}

/** The facts that a condition asks for. */
function factsIn(condition) {
  if (typeof condition !== 'object' || condition === null) return []
  return Object.entries(condition).flatMap(([key, value]) =>
    key === 'fact' && typeof value === 'string' ? [value] : factsIn(value),
  )
}

import { countingConventions } from 'danvan'

import { code, heading, place, plain, table } from './markdown.mjs'
import { sourceText } from './sources.mjs'

/** The glossary: the Vietnamese term, the English of the code behind it, the provision the data take it from, its pages. */
export function glossaryPage(glossary, rulesets, sets, context) {
  const { words } = context
  const { columns, columnsMore } = words
  return [
    heading(1, words.glossary),
    words.glossaryAbout,
    table(
      [columns.vietnamese, columns.english, columns.code, columnsMore.provision, columnsMore.pages],
      glossary.map(({ code: names, vi, en, from }) => {
        const found = from === undefined ? undefined : origin(from, rulesets, sets, context)
        return [
          `${place(`term-${names[0]}`)}${context.isVietnamese ? plain(vi) : `<span lang="vi">${plain(vi)}</span>`}`,
          context.isVietnamese ? `<span lang="en">${plain(en)}</span>` : plain(en),
          names.map(code).join(', '),
          sourceText(found?.source, context),
          found?.link ?? '',
        ]
      }),
    ),
  ]
}

/** The source and the page of what a term is taken from: a procedure, a duty, a part of a criteria set, a convention, a page. */
function origin([kind, id, part], { timeLimits, disclosureCatalogues }, sets, context) {
  const { locale, page } = context
  switch (kind) {
    case 'procedure': {
      const rule = timeLimits.rules.find(
        ({ procedure, source, figure }) =>
          procedure === id && source.provision !== undefined && figure.kind !== 'not-read',
      )
      return { source: rule?.source, link: context.procedureLink(id) }
    }
    case 'duty':
      return {
        source: disclosureCatalogues.flatMap(({ duties }) => duties).find((duty) => duty.id === id).source,
        link: context.dutyLink(id),
      }
    case 'set': {
      const set = sets.find((each) => each.id === id)
      const value = set[part]
      return {
        source: (Array.isArray(value) ? value[0] : value).source,
        link: page('criteria', id, plain(locale.text(set.title)), part === 'groups' ? 'criteria' : part),
      }
    }
    case 'convention': {
      const { default: usual, sources } = countingConventions[id]
      return {
        source: sources[usual],
        link: page('conventions', undefined, plain(locale.deadline.conventionNames[id]), `convention-${id}`),
      }
    }
    case 'page':
      return { link: page(id, part, plain(context.words.titles[id])) }
    default:
      throw new Error(`a term cannot be taken from ${kind}`)
  }
}

import { code, heading, list, plain, table } from './markdown.mjs'
import { sourceText } from './sources.mjs'

/** The page of the outline of a report: its sections, the passages in each, and what each must know. */
export function outlinePage(outline, context) {
  const { locale, words, api } = context
  const { columnsMore } = words
  const text = (label) => plain(locale.text(label))
  const passages = (names) => list(names.map((name) => plain(words.passageNames[name])))
  const section = ({ id, title, passages: own = [], needs = [], sections = [] }, level, number) => [
    heading(level, `${number} ${text(title)}`, `section-${id}`),
    ...(own.length === 0 ? [] : [`${words.passages}:`, passages(own)]),
    ...(needs.length === 0
      ? []
      : [
          table(
            [words.needs, words.pathIn],
            needs.map(({ path, what }) => [text(what), code(path)]),
          ),
        ]),
    ...sections.flatMap((each, i) => section(each, Math.min(level + 1, 4), `${number}${i + 1}.`)),
  ]
  return [
    heading(1, text(outline.title)),
    `${words.version}: ${outline.version}. ${sourceText(outline.source, context)}`,
    words.functions([api('document', 'composeAnnualReport'), api('schemas', 'parseOutline')].join(', ')),
    words.data(outline.id),
    heading(2, words.outlineOpening, 'opening'),
    passages(outline.opening),
    ...outline.sections.flatMap((each, i) =>
      section(each, 2, `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][i]}.`),
    ),
    heading(2, words.outlineClosing, 'closing'),
    passages(outline.closing),
    `${columnsMore.where}: ${context.wrongHere(outline.id)}`,
  ]
}

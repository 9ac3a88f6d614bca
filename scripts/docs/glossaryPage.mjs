import { code, escape, heading, table } from './markdown.mjs'

/** The glossary: the English of the code, the Vietnamese behind it. */
export function glossaryPage(glossary, { words }) {
  const { columns } = words
  return [
    heading(1, words.glossary),
    words.glossaryAbout,
    table(
      [columns.vietnamese, columns.code, columns.english],
      glossary.map(({ code: names, vi, en }) => [escape(vi), names.map(code).join(', '), escape(en)]),
    ),
  ]
}

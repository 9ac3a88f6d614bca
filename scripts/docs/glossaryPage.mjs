import { code, heading, plain, table } from './markdown.mjs'

/** The glossary: the English of the code, the Vietnamese behind it. */
export function glossaryPage(glossary, { words }) {
  const { columns } = words
  return [
    heading(1, words.glossary),
    words.glossaryAbout,
    table(
      [columns.vietnamese, columns.code, columns.english],
      glossary.map(({ code: names, vi, en }) => [plain(vi), names.map(code).join(', '), plain(en)]),
    ),
  ]
}

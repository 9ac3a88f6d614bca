import { heading, plain, table } from './markdown.mjs'
import { sourceText } from './sources.mjs'

/** The page of the form of a paper: paper, margins, type. */
export function stylePage(style, context) {
  const { locale, words, api } = context
  const { columns } = words
  const say = words.style
  const number = locale.number
  const { width, height } = style.paper
  const { top, right, bottom, left } = style.margins
  return [
    heading(1, plain(locale.text(style.title))),
    sourceText(style.source, context),
    words.functions(api('docx', 'toDocx')),
    words.data('page-style'),
    table(
      [columns.what, columns.figure],
      [
        [say.paper, say.millimetres(number(width), number(height))],
        [say.margins, say.list(...[top, right, bottom, left].map(number))],
        [say.font, plain(style.font)],
        ...Object.entries(style.sizes).map(([name, size]) => [say[name], say.pointsOf(number(size))]),
      ],
    ),
    context.wrongHere(style.id),
  ]
}

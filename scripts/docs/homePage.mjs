import { heading, list, plain, table } from './markdown.mjs'
import { standingMark } from './sources.mjs'

/** The index of the generated pages, and what the marks of the figures mean. */
export function homePage(groups, context) {
  const { locale, words } = context
  return [
    heading(1, words.home),
    words.about,
    ...groups.flatMap(({ text, link, items }) => [
      heading(2, text, link.split('#')[1]),
      list(items.map(({ text: title, link }) => `[${plain(title)}](${link})`)),
    ]),
    heading(2, words.standings, 'standings'),
    table(
      [words.columnsMore.mark, words.columnsMore.meaning],
      Object.keys(locale.provenance).map((each) => [standingMark(each, context), words.standingsAbout[each]]),
    ),
    words.wrongPage(context.wrongLink('')),
  ]
}

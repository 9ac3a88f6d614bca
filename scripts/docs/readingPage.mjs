import { code, heading, plain, table } from './markdown.mjs'

/** The page of how disclosures are read in the record of a year: which words and places speak of which duties. */
export function readingPage(reading, context) {
  const { locale, words, api, dutyLink } = context
  const { columnsMore } = words
  const text = (label) => plain(locale.text(label))
  const duties = (ids) => ids.map(dutyLink).join(', ')
  const value = (of) => (typeof of === 'boolean' ? (of ? words.caseWords.yes : words.caseWords.no) : code(of))
  return [
    heading(1, words.titles.reading),
    `${words.version}: ${reading.version}.`,
    words.functions([api('record', 'checkRecordDisclosures'), api('disclosure', 'reviewDeclaredDuties')].join(', ')),
    context.live('review'),
    words.data(reading.id),
    heading(2, words.phrases, 'phrases'),
    table(
      [words.contains, columnsMore.where, columnsMore.duty, columnsMore.meaning],
      reading.phrases.map(({ contains, list, duties: of, partly = [] }) => [
        `“${context.isVietnamese ? plain(contains) : `<span lang="vi">${plain(contains)}</span>`}”`,
        words.inList[list],
        duties(of),
        partly.map(({ duty, rest }) => words.partly(dutyLink(duty), text(rest))).join('<br>'),
      ]),
    ),
    heading(2, words.placesTitle, 'places'),
    table(
      [words.pathIn, columnsMore.given, columnsMore.duty],
      reading.places.map(({ path, values = [], channels = [], duties: of }) => [
        code(path),
        [...values.map(value), ...channels.map((each) => plain(locale.disclosure.channel[each]))].join(', '),
        duties(of),
      ]),
    ),
    heading(2, words.papersTitle, 'papers'),
    table(
      [words.pathIn, columnsMore.given],
      reading.papers.map(({ path, event }) => [
        code(path),
        plain(locale.disclosure.trigger({ kind: 'event', events: [event] })),
      ]),
    ),
    heading(2, words.noneTitle, 'none'),
    table(
      [words.pathIn, columnsMore.duty],
      reading.none.map(({ path, duties: of }) => [code(path), duties(of)]),
    ),
    heading(2, words.factsTitle, 'facts'),
    table(
      [columnsMore.fact, columnsMore.duty],
      reading.facts.map(({ fact, duties: of }) => [context.fact(fact), duties(of)]),
    ),
    context.wrongHere(reading.id),
  ]
}

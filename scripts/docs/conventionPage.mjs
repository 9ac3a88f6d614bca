import { countingConventions } from 'danvan'

import { caseCitation, foreignNote } from './caseText.mjs'
import { heading, plain, table } from './markdown.mjs'
import { sourceText } from './sources.mjs'

/** The page of the conventions of counting, and the due dates worked out by hand that rest on them. */
export function conventionPage(cases, context) {
  const { locale, words, api } = context
  const { columns, columnsMore } = words
  const choiceText = (option, choice) => {
    const own = words.conventionChoices[`${option} ${choice}`] ?? words.conventionChoices[choice]
    if (own !== undefined) return own
    const value = /^\d+$/.test(choice) ? Number(choice) : choice
    const written = plain(locale.deadline.convention({ option, value, isDefault: false, source: {} }))
    return written.slice(plain(locale.deadline.conventionNames[option]).length + 2)
  }
  return [
    heading(1, words.titles.conventions),
    words.conventionsAbout,
    words.functions(['computeDueDate', 'assessTimeliness', 'recheck'].map((name) => api('deadline', name)).join(', ')),
    context.live('limits'),
    ...Object.entries(countingConventions).flatMap(([name, { default: usual, sources }]) => [
      heading(2, capital(plain(locale.deadline.conventionNames[name])), `convention-${name}`),
      table(
        [columnsMore.choice, columns.source],
        Object.entries(sources).map(([choice, source]) => [
          `${choiceText(name, choice)}${String(usual) === choice ? ` (**${words.isDefault}**)` : ''}`,
          sourceText(source, context),
        ]),
      ),
    ]),
    heading(2, words.vectors, 'cases'),
    words.boundaryAbout,
    table(
      [columnsMore.given, columns.expected, columns.citation, columns.why],
      cases
        .filter(({ input, expected }) => input.limit !== undefined && expected.dueOn !== undefined)
        .map(({ citation, input, expected, note }) => [
          givenText(input, choiceText, context),
          locale.deadline.day(expected.dueOn),
          caseCitation(citation, context),
          foreignNote(note, context),
        ]),
    ),
  ]
}

/** What a case of a due date gives, in words. */
function givenText(input, choiceText, { locale, words }) {
  const { limit, start, direction, conventions = {}, pauses = [], restarts = [], extensions = [] } = input
  const span = ({ from, to }) => plain(locale.deadline.span(locale.date(from), locale.date(to)))
  return [
    plain(
      locale.deadline.asked(
        locale.deadline.limit(limit),
        locale.deadline.day(start.slice(0, 10)),
        direction ?? 'forward',
      ),
    ),
    ...Object.entries(conventions).map(
      ([option, choice]) => `${plain(locale.deadline.conventionNames[option])}: ${choiceText(option, String(choice))}`,
    ),
    ...pauses.map((each) => `${words.pauses}: ${span(each)}`),
    ...restarts.map(({ returnedOn, completedOn }) =>
      words.restarted(locale.date(returnedOn), locale.date(completedOn)),
    ),
    ...extensions.map((each) => `${words.mechanics.extensions}: ${plain(locale.deadline.limit(each.limit))}`),
  ].join('<br>')
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

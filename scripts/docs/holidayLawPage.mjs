import { explainDay } from 'danvan'

import { heading, plain, table } from './markdown.mjs'
import { forceText, sourceText } from './sources.mjs'

/** The page of the laws on public holidays: which days each grants, from when to when. */
export function holidayLawPage(calendar, context) {
  const { laws, years, days } = calendar
  const { locale, words, api, holidayNames } = context
  const { columns } = words
  const nameOf = ({ id }) => explainDay(days.find(({ law }) => law === id).date, calendar).law.name
  return [
    heading(1, words.titles.holidayLaws),
    words.functions([api('calendar', 'vietnamCalendar'), api('calendar', 'explainDay')].join(', ')),
    table(
      [columns.paper, columns.force, words.holidayDays, columns.source],
      laws.map((law) => [
        plain(locale.text(nameOf(law))),
        forceText(law, context),
        [
          law.holidays.map((each) => plain(locale.text(holidayNames[each]))).join(', '),
          law.tetDays !== undefined && words.tetDays(law.tetDays),
        ]
          .filter(Boolean)
          .join('; '),
        [sourceText(law.source, context), law.inLieu && `${words.inLieuLaw}: ${sourceText(law.inLieu, context)}`]
          .filter(Boolean)
          .join('<br>'),
      ]),
    ),
    `${words.headings.calendar}: ${years.map(({ year }) => context.page('calendar', year, String(year))).join(', ')}.`,
    context.wrongHere('holiday-laws'),
  ]
}

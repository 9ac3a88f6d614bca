import { render, yearCalendar } from 'danvan'

import { heading, plain, table } from './markdown.mjs'
import { sourceText } from './sources.mjs'

/** The page of a year: the calendar as `render` writes it, and each day that is no plain one with its paper. */
export function calendarPage(year, calendar, context) {
  const { locale, words, api } = context
  const { columns } = words
  const drawn = render(yearCalendar(year, calendar), { locale, format: 'markdown' })
  const laws = new Map(calendar.laws.map((law) => [law.id, law]))
  const notices = new Map(calendar.notices.map((notice) => [notice.id, notice]))
  const days = calendar.days.filter(({ date }) => date.startsWith(`${year}-`))
  const paper = ({ notice, law }) => {
    const { source, instrument } = notices.get(notice) ?? laws.get(law) ?? {}
    return source === undefined
      ? ''
      : sourceText(instrument === undefined ? source : { ...source, instrument }, context)
  }
  const [title, ...rest] = drawn.trimEnd().split('\n\n')
  return [
    title,
    [context.live('calendar', `?year=${year}`), context.page('holidayLaws', undefined, words.titles.holidayLaws)].join(
      ' · ',
    ),
    ...rest.map((block) => block.replace(/^## .*?(\d+).*$/, (line, month) => `${line} {#month-${month}}`)),
    heading(2, words.days, 'days'),
    table(
      [columns.day, columns.what, columns.source],
      days.map((day) => [
        `<span id="${day.date}"></span>${locale.deadline.day(day.date)}`,
        plain(nameOf(day, context)),
        paper(day),
      ]),
    ),
    words.functions(['vietnamCalendar', 'yearCalendar', 'explainDay'].map((name) => api('calendar', name)).join(', ')),
    context.wrongHere(String(year)),
  ]
}

function nameOf({ holiday, reason }, { locale, holidayNames }) {
  const mark = locale.calendar.marks[reason]
  const meaning = locale.calendar.legend.match(new RegExp(`(?:^|[ :;])${mark} ([^;.]+)`))?.[1] ?? reason
  return holiday === undefined ? meaning : `${locale.text(holidayNames[holiday])} (${meaning})`
}

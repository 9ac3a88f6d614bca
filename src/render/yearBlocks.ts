import type { UnknownYear, YearCalendar, YearDay } from '../calendar/index.ts'
import type { Locale } from '../locales/index.ts'
import type { Block, Table } from './Block.ts'
import { noticeText } from './noticeText.ts'

/** The calendar of a year for people: month by month, with holidays, swaps, lunar days and the papers behind them. */
export function yearBlocks(year: YearCalendar | UnknownYear, locale: Locale): Block[] {
  const { calendar, score } = locale
  const title: Block = { kind: 'heading', level: 1, text: calendar.title(year.year) }
  if (year.status === 'unknown-calendar') {
    const first = locale.date(year.firstSureDate ?? '–')
    const last = locale.date(year.lastSureDate ?? '–')
    return [title, { kind: 'notice', text: calendar.unknown(year.year, first, last) }]
  }
  const dates = (days: readonly string[]) => days.map(locale.date).join(', ')
  const list = (text: string, items: readonly string[]): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text },
          { kind: 'list', items },
        ]
  const { stamp } = year
  return [
    ...(year.announced ? [] : [{ kind: 'notice', text: calendar.notAnnounced } as const]),
    title,
    { kind: 'list', items: [calendar.audience[year.audience], calendar.workingDays(year.workingDays)] },
    { kind: 'paragraph', text: calendar.legend },
    ...year.months.flatMap(({ month, days, workingDays }): Block[] => [
      { kind: 'heading', level: 2, text: `${calendar.month(month)} (${calendar.workingDays(workingDays)})` },
      weeksOf(days, locale),
    ]),
    ...list(
      calendar.holidays,
      year.holidays.map(({ name, days, inLieu }) => {
        const made = inLieu.length === 0 ? '' : `; ${calendar.inLieu(dates(inLieu))}`
        return `${locale.text(name)}: ${dates(days)}${made}`
      }),
    ),
    ...list(
      calendar.swaps,
      year.swaps.map(({ off, worked }) => calendar.swap(locale.date(off), locale.date(worked))),
    ),
    ...list(
      calendar.restPeriods,
      year.restPeriods.map(({ from, lastDay, days }) =>
        calendar.restPeriod(locale.date(from), locale.date(lastDay), days),
      ),
    ),
    ...list(
      calendar.bridgeDays,
      year.bridgeDays.map(({ date, state }) => calendar.bridgeDay(locale.date(date), state)),
    ),
    ...list(calendar.papers, [
      ...year.laws.map(({ name }) => locale.text(name)),
      ...year.notices.map((notice) => noticeText(notice, locale)),
    ]),
    { kind: 'paragraph', text: score.weakest(locale.provenance[year.provenance]) },
    {
      kind: 'paragraph',
      text: calendar.stamp(stamp.library.version, stamp.calendarDigest, locale.date(stamp.reviewedOn)),
    },
  ]
}

/** A row a week, Monday first. */
function weeksOf(days: readonly YearDay[], { calendar }: Locale): Table {
  const rows: { cells: string[]; isGroup: boolean }[] = []
  for (const { date, weekday, reason, lunar } of days) {
    if (rows.length === 0 || weekday === 1) rows.push({ cells: Array(7).fill(''), isGroup: false })
    const mark = calendar.marks[reason]
    const day = `${Number(date.slice(8))}${mark === '' ? '' : ` ${mark}`}`
    const cells = rows.at(-1)?.cells as string[]
    cells[weekday - 1] = `${day} (${lunar.day}/${lunar.month}${lunar.leap ? 'N' : ''})`
  }
  return { kind: 'table', columns: calendar.weekdays.map((title) => ({ title, align: 'left', width: 12 })), rows }
}

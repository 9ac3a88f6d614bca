/**
 * Working days and lunar dates against other packages, in one run, ISO strings in and out, answers checked.
 *
 *     npm run build && cd bench && npm ci && npm run calendar
 */
process.env.TZ = 'UTC'

const { addWorkingDays, fromLunar, hungKingsDayOf, tetOf, toLunar, vietnamCalendar } = await import(
  '../dist/calendar/index.js'
)
const { addBusinessDays, addDays, formatISO, parseISO } = await import('date-fns')
const dayjs = (await import('dayjs')).default
dayjs.extend((await import('dayjs-business-days2')).default)
const moment = (await import('moment-business-days')).default
const { DateTime } = (await import('luxon-business-days')).default
const { Temporal } = await import('temporal-polyfill')
const { CalendarChinese, CalendarVietnamese } = await import('date-chinese')
const { Solar } = await import('lunar-typescript')
const { rateOf } = await import('./rateOf.mjs')

const calendar = vietnamCalendar()
const isWeekend = (date) => [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay())
const off = calendar.days.filter(({ date, working }) => !working && !isWeekend(date)).map(({ date }) => date)
const worked = calendar.days.filter(({ working }) => working).map(({ date }) => date)
const offSet = new Set(off)
const workedSet = new Set(worked)

dayjs.setHolidays(off)
dayjs.setHolidayFormat('YYYY-MM-DD')
dayjs.setAdditionalWorkingDays(worked)
dayjs.setAdditionalWorkingDayFormat('YYYY-MM-DD')
moment.updateLocale('en', { holidays: off, holidayFormat: 'YYYY-MM-DD' })
DateTime.prototype.setupBusiness({ holidayMatchers: [(day) => offSet.has(day.toISODate())] })

/** Each with the best it can be given: swaps too where it can express them. */
const contenders = {
  danvan: (start, n) => addWorkingDays(start, n, calendar),
  'date-fns, weekends only': (start, n) => formatISO(addBusinessDays(parseISO(start), n), { representation: 'date' }),
  'date-fns, day loop with sets': (start, n) => {
    let day = parseISO(start)
    for (let left = n; left > 0; ) {
      day = addDays(day, 1)
      const date = formatISO(day, { representation: 'date' })
      const weekday = day.getDay()
      if (weekday === 0 || weekday === 6 ? workedSet.has(date) : !offSet.has(date)) left--
    }
    return formatISO(day, { representation: 'date' })
  },
  'dayjs-business-days2, with swaps': (start, n) => dayjs(start).businessDaysAdd(n).format('YYYY-MM-DD'),
  'moment-business-days, days off': (start, n) => moment(start, 'YYYY-MM-DD').businessAdd(n).format('YYYY-MM-DD'),
  'luxon-business-days, days off': (start, n) => DateTime.fromISO(start).plusBusiness({ days: n }).toISODate(),
  'temporal-polyfill, day loop with sets': (start, n) => {
    let day = Temporal.PlainDate.from(start)
    for (let left = n; left > 0; ) {
      day = day.add({ days: 1 })
      const date = day.toString()
      if (day.dayOfWeek > 5 ? workedSet.has(date) : !offSet.has(date)) left--
    }
    return day.toString()
  },
}

const isoOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const dayOf = (date) => Date.parse(`${date}T00:00Z`) / 86_400_000
const range = (from, to) => Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, i) => isoOf(dayOf(from) + i))

/** A calculation of its own, by the lists alone: what every answer is checked against. */
function oracle(start, n) {
  let day = dayOf(start)
  for (let left = n; left > 0; ) {
    const date = isoOf(++day)
    if (isWeekend(date) ? workedSet.has(date) : !offSet.has(date)) left--
  }
  return isoOf(day)
}

const row = (cells, widths) =>
  cells.map((cell, i) => String(cell)[i === 0 ? 'padEnd' : 'padStart'](widths[i])).join('  ')
const count = (rate) =>
  rate >= 1e6 ? `${(rate / 1e6).toFixed(1)} M` : rate >= 1e3 ? `${(rate / 1e3).toFixed(1)} k` : rate.toFixed(0)

// Due dates ----------------------------------------------------------------------------------------------------------

const starts = range('2024-01-01', '2026-12-31')
const amounts = [1, 3, 5, 7, 10, 15, 20, 30, 45, 60]
console.log(`Due dates of 2024–2026: ${starts.length * amounts.length} cases, n = ${amounts.join(', ')}\n`)
console.log(row(['wrong', '2024', '2025', '2026', 'all', 'worst'], [40, 8, 8, 8, 8, 8]))
const wrongOf = {}
for (const [name, add] of Object.entries(contenders)) {
  const wrong = { 2024: 0, 2025: 0, 2026: 0 }
  const cases = { 2024: 0, 2025: 0, 2026: 0 }
  let worst = 0
  for (const start of starts)
    for (const n of amounts) {
      const year = start.slice(0, 4)
      const expected = oracle(start, n)
      const answer = add(start, n)
      cases[year]++
      if (answer === expected) continue
      wrong[year]++
      worst = Math.max(worst, Math.abs(dayOf(answer) - dayOf(expected)))
    }
  const sum = (counts) => Object.values(counts).reduce((a, b) => a + b, 0)
  wrongOf[name] = sum(wrong)
  const shares = [2024, 2025, 2026].map((year) => `${((100 * wrong[year]) / cases[year]).toFixed(1)} %`)
  console.log(
    row([name, ...shares, `${((100 * sum(wrong)) / sum(cases)).toFixed(1)} %`, `${worst} d`], [40, 8, 8, 8, 8, 8]),
  )
}

// Speed --------------------------------------------------------------------------------------------------------------

const sizes = [5, 20, 100, 250]
const widths = [40, 22, 22, 22, 22]
console.log('\nWorking days added a second, and how many times faster danvan is in this run\n')
console.log(row(['', ...sizes.map((n) => `n = ${n}`)], widths))
const early = range('2024-01-01', '2026-10-31').filter((_, i) => i % 3 === 0)
const own = {}
for (const [name, add] of Object.entries(contenders)) {
  const cells = sizes.map((n) => {
    const rate = rateOf((start) => add(start, n), early)
    own[n] ??= rate
    const right = early.filter((_, i) => i % 20 === 0).every((start) => add(start, n) === oracle(start, n))
    const ratio = name === 'danvan' ? '' : ` (× ${(own[n] / rate).toFixed(own[n] / rate < 10 ? 1 : 0)})`
    return `${count(rate)}${ratio}${right ? '' : ' wrong'}`
  })
  console.log(row([name, ...cells], widths))
}
const loop = rateOf((start) => contenders['date-fns, day loop with sets'](start, 20), early)
const again = rateOf((start) => contenders.danvan(start, 20), early)
console.log(
  `\ndanvan against the date-fns day loop at n = 20: × ${(again / loop).toFixed(0)} (at least × 60 is promised)`,
)
if (again / loop < 60 || wrongOf.danvan > 0) process.exitCode = 1

// Lunar dates --------------------------------------------------------------------------------------------------------

const days = range('1968-01-29', '2100-12-31')
const vietnamese = new CalendarVietnamese()
const chinese = new CalendarChinese()
const intl = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
})
const dateChinese = (converter) => (date) => {
  converter.fromGregorian(...date.split('-').map(Number))
  const [, , month, leap, day] = converter.get()
  return { month, day, leap }
}
const lunarContenders = {
  danvan: toLunar,
  'date-chinese, Vietnamese': dateChinese(vietnamese),
  'date-chinese, Chinese': dateChinese(chinese),
  'lunar-typescript (Chinese)': (date) => {
    const lunar = Solar.fromYmd(...date.split('-').map(Number)).getLunar()
    return { month: Math.abs(lunar.getMonth()), day: lunar.getDay(), leap: lunar.getMonth() < 0 }
  },
  'Intl chinese': (date) => {
    const parts = Object.fromEntries(intl.formatToParts(new Date(date)).map(({ type, value }) => [type, value]))
    return { month: Number.parseInt(parts.month, 10), day: Number(parts.day), leap: /bis/.test(parts.month) }
  },
}
const same = (a, b) => a.month === b.month && a.day === b.day && a.leap === b.leap
const years = Array.from({ length: 133 }, (_, i) => 1968 + i)
const sample = days.filter((_, i) => i % 23 === 0)
console.log(
  `\nLunar dates 1968–2100: calls a second; every Tết, every 10/3 and ${sample.length} days compared with the table\n`,
)
console.log(row(['', 'a second', 'Tết differs', '10/3 differs', 'days differ'], [40, 22, 14, 14, 14]))
let ownRate
for (const [name, convert] of Object.entries(lunarContenders)) {
  const rate = rateOf(convert, days, 40)
  ownRate ??= rate
  const differs = (dates) => dates.filter((date) => !same(convert(date), toLunar(date))).length
  const ratio = name === 'danvan' ? '' : ` (× ${(ownRate / rate).toFixed(0)})`
  const share = `${((100 * differs(sample)) / sample.length).toFixed(1)} %`
  console.log(
    row(
      [name, count(rate) + ratio, differs(years.map(tetOf)), differs(years.map(hungKingsDayOf)), share],
      [40, 22, 14, 14, 14],
    ),
  )
}
const lunarDays = days.map((date) => toLunar(date))
const roundTrip = lunarDays.every((lunar, i) => fromLunar(lunar) === days[i])
console.log(
  `\nlunar to solar: ${count(rateOf(fromLunar, lunarDays))} a second; there and back on every day: ${roundTrip}`,
)

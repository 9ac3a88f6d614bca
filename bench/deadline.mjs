/**
 * Due dates with their trail against a day loop without one, in one run, ISO strings in and out, answers checked.
 *
 *     npm run build && cd bench && npm ci && npm run deadline
 */
process.env.TZ = 'UTC'

const { computeDueDate, recheck } = await import('../dist/deadline/index.js')
const { vietnamCalendar } = await import('../dist/calendar/index.js')
const { addDays, formatISO, parseISO } = await import('date-fns')
const { rateOf } = await import('./rateOf.mjs')

const calendar = vietnamCalendar()
const isWeekend = (date) => [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay())
const offSet = new Set(
  calendar.days.filter(({ date, working }) => !working && !isWeekend(date)).map(({ date }) => date),
)
const workedSet = new Set(calendar.days.filter(({ working }) => working).map(({ date }) => date))

const isoOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const dayOf = (date) => Date.parse(`${date}T00:00Z`) / 86_400_000
const range = (from, to) => Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, i) => isoOf(dayOf(from) + i))
const isWorked = (date) => (isWeekend(date) ? workedSet.has(date) : !offSet.has(date))

/** The day loop: working days, or days of which the last moves to a working day; no trail, no sources. */
function dayLoop(start, amount, unit) {
  let day = parseISO(start)
  let date = start
  for (let left = amount; left > 0; ) {
    day = addDays(day, 1)
    date = formatISO(day, { representation: 'date' })
    const weekday = day.getDay()
    if (unit === 'day' || (weekday === 0 || weekday === 6 ? workedSet.has(date) : !offSet.has(date))) left--
  }
  while (!isWorked(date)) {
    day = addDays(day, 1)
    date = formatISO(day, { representation: 'date' })
  }
  return date
}

const row = (cells) =>
  cells.map((cell, i) => String(cell)[i === 0 ? 'padEnd' : 'padStart'](i === 0 ? 34 : 16)).join('  ')
const count = (rate) => (rate >= 1e6 ? `${(rate / 1e6).toFixed(1)} M` : `${(rate / 1e3).toFixed(1)} k`)

const starts = range('2024-01-01', '2026-10-31').filter((_, i) => i % 3 === 0)
console.log(
  'Due dates a second: danvan with trail, conventions and sources; the date-fns day loop with the date alone\n',
)
console.log(row(['', 'danvan', 'day loop', 'times faster', 'differ']))
let promised
for (const [amount, unit] of [
  [5, 'working-day'],
  [20, 'working-day'],
  [60, 'working-day'],
  [15, 'day'],
  [90, 'day'],
]) {
  const own = (start) => computeDueDate({ start, limit: { amount, unit }, calendar })
  const loop = (start) => dayLoop(start, amount, unit)
  const differ = starts.filter((start) => own(start).dueOn !== loop(start)).length
  const rates = [rateOf(own, starts), rateOf(loop, starts)]
  const ratio = rates[0] / rates[1]
  if (amount === 20) promised = ratio
  if (differ > 0) process.exitCode = 1
  console.log(row([`${amount} ${unit}s`, ...rates.map(count), `× ${ratio.toFixed(1)}`, differ]))
}

const limit = { amount: 20, unit: 'working-day' }
const pauses = [{ from: '2024-06-01', to: '2024-06-10' }]
const paused = rateOf((start) => computeDueDate({ start, limit, calendar, pauses }), starts)
const kept = starts.map((start) => computeDueDate({ start, limit, calendar }))
console.log(
  `\n20 working days with a pause: ${count(paused)} a second; checked again: ${count(rateOf((due) => recheck(due, calendar), kept))}`,
)
console.log(`20 working days against the day loop: × ${promised.toFixed(1)} (at least × 5 is promised)`)
if (promised < 5) process.exitCode = 1

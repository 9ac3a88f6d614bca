import { readFileSync } from 'node:fs'

/** What is asked of the oracle: dates as text, days one by one. */
export interface Asked {
  start: string
  limit: { amount: number; unit: 'day' | 'working-day' | 'week' | 'month' | 'year' }
  pauses?: readonly { from: string; to?: string }[]
  direction?: 'forward' | 'backward'
  startDay?: 'excluded' | 'included'
  endRoll?: 'next-working-day' | 'none'
}

const listed = JSON.parse(readFileSync(new URL('../cases/calendar-days.json', import.meta.url), 'utf8')) as {
  cases: { expected: { off: { date: string }[]; worked: { date: string }[] } }[]
}
const off = new Set(listed.cases.flatMap(({ expected }) => expected.off.map(({ date }) => date)))
const worked = new Set(listed.cases.flatMap(({ expected }) => expected.worked.map(({ date }) => date)))
const firstDay = '2010-01-01'
const lastDay = '2027-12-31'

/** The day after or before, by the host's own calendar. */
export function step(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whether a day is worked, by the listed days and the weekday alone. */
export function isWorked(date: string): boolean {
  if (date < firstDay || date > lastDay) throw new RangeError(date)
  const weekday = new Date(`${date}T00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? worked.has(date) : !off.has(date)
}

function sameDateLater(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const index = year * 12 + month - 1 + months
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}-${two(Math.min(day, last))}`
}

const daysBetween = (a: string, b: string) => (Date.parse(`${b}T00:00Z`) - Date.parse(`${a}T00:00Z`)) / 86_400_000

/** Counts day by day. Gives `dueOn`, or `paused <left>`, or `unknown`. */
export function oracle({ start, limit, pauses = [], direction, startDay, endRoll }: Asked): string {
  const { amount, unit } = limit
  const months = unit === 'year' ? 12 * amount : amount
  try {
    if (direction === 'backward') {
      if (unit === 'month' || unit === 'year') return sameDateLater(start, -months)
      let at = start
      for (let left = unit === 'week' ? 7 * amount : amount; left > 0; ) {
        at = step(at, -1)
        if (unit !== 'working-day' || isWorked(at)) left--
      }
      return at
    }
    const pauseAt = (date: string) => pauses.find(({ from, to = '9999-12-31' }) => from <= date && date <= to)
    const isOpen = (date: string) => pauses.some(({ from, to }) => to === undefined && from <= date)
    let left =
      unit === 'week'
        ? 7 * amount
        : unit === 'month' || unit === 'year'
          ? daysBetween(start, sameDateLater(start, months))
          : amount
    let at = startDay === 'included' && amount > 0 ? step(start, -1) : start
    while (left > 0) {
      at = step(at, 1)
      if (isOpen(at)) return `paused ${left}`
      if (pauseAt(at) === undefined && (unit !== 'working-day' || isWorked(at))) left--
    }
    if (endRoll === 'none' && unit !== 'working-day') return at
    if (isWorked(at)) return at
    if (endRoll === 'none') return at
    do {
      at = step(at, 1)
      if (isOpen(at)) {
        // Unless the calendar ends before there is a working day to move to.
        for (let next = at; !isWorked(next); next = step(next, 1));
        return 'paused 0'
      }
    } while (!isWorked(at) || pauseAt(at) !== undefined)
    return at
  } catch (error) {
    if (error instanceof RangeError) return 'unknown'
    throw error
  }
}

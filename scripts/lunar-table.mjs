import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import * as astronomy from 'astronomy-engine'

/**
 * Makes `src/calendar/lunarTable.ts` from astronomical theory; anyone can run it again:
 *
 *     node scripts/lunar-table.mjs           writes the table
 *     node scripts/lunar-table.mjs --check   fails if the table written differs from a fresh computation
 *
 * Rules: a month begins on the civil day at UTC+7 that contains the astronomical new moon (apparent geocentric
 * longitudes of Sun and Moon equal); the month that contains the winter solstice is month 11; if 13 new moons fall
 * between two such months, the first month in which the Sun enters no sign (no multiple of 30°) is leap and takes the
 * number of the month before. ΔT by the polynomials of Espenak and Meeus.
 */
const firstYear = 1968
const lastYear = 2100
const target = new URL('../src/calendar/lunarTable.ts', import.meta.url)

const millisecondsOfDay = 86_400_000
const lightTimeOfMoon = 1.282 / 86_400
/** Degrees by which the Moon gains on the Sun in a day, on the average. */
const gain = 12.190749

/** Civil day number of an instant, so many hours ahead of UTC. */
const dayAt = (time, hours) => Math.floor((time.date.getTime() + hours * 3_600_000) / millisecondsOfDay)
/** The instant at which that civil day begins. */
const midnightAt = (day, hours) => astronomy.MakeTime(new Date(day * millisecondsOfDay - hours * 3_600_000))
const isoOf = (day) => new Date(day * millisecondsOfDay).toISOString().slice(0, 10)
const signed = (degrees) => ((((degrees + 180) % 360) + 360) % 360) - 180

/** The library's own search for new moons leaves the aberration of the Sun out, 40 seconds of time: hence this one. */
function newMoonNear(time) {
  let at = time
  for (let step = 0; step < 30; step++) {
    const moon = astronomy.EclipticGeoMoon(at.AddDays(-lightTimeOfMoon)).lon
    const ahead = signed(moon - astronomy.SunPosition(at).elon)
    at = at.AddDays(-ahead / gain)
    if (Math.abs(ahead) < 1e-8) return at
  }
  throw new Error(`no new moon near ${time}`)
}

/**
 * Every lunar month from month 12 of 1967 to month 12 of 2100: year, month, leap, first day as a day number. Viet Nam
 * counts days at UTC+7; at UTC+8 the same rules give the Chinese calendar.
 */
export function computeLunarMonths(deltaT = astronomy.DeltaT_EspenakMeeus, hours = 7) {
  const dayOf = (time) => dayAt(time, hours)
  astronomy.SetDeltaTFunction(deltaT)
  try {
    const starts = []
    for (
      let at = newMoonNear(astronomy.MakeTime(new Date('1966-11-12T12:00Z')));
      starts.at(-1) < 48_000 || !starts.length;
    ) {
      starts.push(dayOf(at))
      at = newMoonNear(at.AddDays(29.530588))
    }
    const signs = starts.map((day) => Math.floor(astronomy.SunPosition(midnightAt(day, hours)).elon / 30))
    const hasSign = (i) => signs[i] !== signs[i + 1]
    const solsticeMonth = (year) => {
      const day = dayOf(astronomy.Seasons(year).dec_solstice)
      return starts.findLastIndex((start) => start <= day)
    }

    const months = []
    for (let year = firstYear - 1; year <= lastYear; year++) {
      // From month 11 of the year before to month 10 of this year.
      const from = solsticeMonth(year - 1)
      const to = solsticeMonth(year)
      let leapAt = -1
      if (to - from === 13) for (let i = to - 1; i > from; i--) if (!hasSign(i)) leapAt = i
      let number = 10
      for (let i = from; i < to; i++) {
        const leap = i === leapAt
        if (!leap) number += 1
        const month = ((number - 1) % 12) + 1
        months.push({
          year: number > 12 ? year : year - 1,
          month,
          leap,
          start: starts[i],
          length: starts[i + 1] - starts[i],
        })
      }
    }
    // The months 11 and 12 of the last year.
    for (let i = solsticeMonth(lastYear), month = 11; month <= 12; i++, month++)
      months.push({ year: lastYear, month, leap: false, start: starts[i], length: starts[i + 1] - starts[i] })
    return months.filter(({ year, month }) => year >= firstYear || (year === firstYear - 1 && month === 12))
  } finally {
    astronomy.SetDeltaTFunction(astronomy.DeltaT_EspenakMeeus)
  }
}

/** The month starts that move when ΔT is taken from 60 s to 40 s above Espenak and Meeus. */
export function uncertainStarts() {
  const table = computeLunarMonths()
  const moved = new Set()
  const trials = [() => 60, (ut) => astronomy.DeltaT_EspenakMeeus(ut) + 40]
  for (const trial of trials)
    computeLunarMonths(trial).forEach((month, i) => {
      if (month.start !== table[i].start) moved.add(table[i].start)
    })
  return [...moved].sort((a, b) => a - b)
}

/** The text of the data file. */
export function lunarTableFile() {
  const months = computeLunarMonths()
  const rows = []
  for (let year = firstYear; year <= lastYear; year++) {
    const own = months.filter((month) => month.year === year)
    const leap = own.find((month) => month.leap)?.month ?? 0
    const lengths = own.reduce((bits, month, i) => bits | (month.length === 30 ? 1 << i : 0), 0)
    rows.push(((leap << 13) | lengths).toString(16).padStart(5, '0'))
  }
  const lines = []
  for (let i = 0; i < rows.length; i += 20) lines.push(`    '${rows.slice(i, i + 20).join('')}',`)
  const starts = uncertainStarts()
  const list = starts.map((day) => `${day}`).join(', ')
  return `/**
 * Made by \`scripts/lunar-table.mjs\`; not to be edited by hand.
 *
 * Five hexadecimal digits for each lunar year from ${firstYear} to ${lastYear}: bit 0 to 12 say which of its months, in order, have
 * 30 days and not 29; the bits above hold the number that the leap month repeats, 0 for none. Days are day numbers.
 */
export const lunarTable = {
  firstYear: ${firstYear},
  /** ${isoOf(months[1].start)}, Tết of ${firstYear}. */
  firstDay: ${months[1].start},
  /** ${isoOf(months[0].start)}, where month 12 of ${firstYear - 1} begins. */
  monthBefore: ${months[0].start},
  years: [
${lines.join('\n')}
  ].join(''),
  /** Month starts that depend on how the Earth will turn: ${starts.map(isoOf).join(', ')}. */
  uncertainStarts: [${list}],
} as const
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = lunarTableFile()
  if (!process.argv.includes('--check')) writeFileSync(target, fresh)
  else if (readFileSync(target, 'utf8') !== fresh) {
    console.error('src/calendar/lunarTable.ts differs from a fresh computation.')
    process.exitCode = 1
  } else console.log('src/calendar/lunarTable.ts is what a fresh computation gives.')
}

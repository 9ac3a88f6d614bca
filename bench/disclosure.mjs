/**
 * Disclosures of 10,000 agencies over a year, in one process: what is owed, by when, and the verdicts on it; processor time and
 * memory.
 *
 *     npm run build && node bench/disclosure.mjs
 */
process.env.TZ = 'UTC'

const { checkDisclosures, planDisclosures } = await import('../dist/disclosure/index.js')
const { disclosureCatalogues } = await import('../dist/rulesets/index.js')
const { vietnamCalendar } = await import('../dist/calendar/index.js')

const agencies = Number(process.argv[2] ?? 10_000)
const calendar = vietnamCalendar()
const options = { asOf: '2024-03-31', calendar, period: { from: '2023-01-01', to: '2023-12-31' } }
const subjects = [
  'work-plan',
  'personnel',
  'internal-rules',
  'superior-direction',
  'budget-assigned',
  'bidding',
  'declarations',
]
const kinds = { 'superior-direction': 'received', 'budget-assigned': 'assigned', declarations: 'handed-over' }
const dayOf = (n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10)

/** An agency like no other: its headcount, what it has, and forty events of a year. */
function agencyOf(n) {
  const flags = {
    unitKind: { value: n % 5 === 0 ? 'service-unit' : 'agency' },
    armyPolice: { value: false },
    hasIntranet:
      n % 3 === 0
        ? [
            { value: false, lastDay: '2023-08-31' },
            { value: true, from: '2023-09-01' },
          ]
        : { value: true },
    hasPortal: { value: n % 2 === 0 },
    singleSite: { value: n % 7 !== 0 },
    headcount: { value: 5 + (n % 400) },
    hasOneStop: { value: n % 4 !== 0 },
    budgetRole: { value: n % 3 === 0 ? 'level-1' : 'spending' },
    exploitsAssets: { value: n % 6 === 0 },
    issuesInspections: { value: n % 9 === 0 },
  }
  const events = Array.from({ length: 40 }, (_, i) => {
    const subject = subjects[(n + i) % subjects.length]
    const date = dayOf((n * 7 + i * 9) % 365)
    return { id: `e${i}`, event: kinds[subject] ?? 'issued', date, concerns: [subject] }
  })
  return { profile: { schema: 'danvan/disclosure-profile@1', agency: `Cơ quan ${n}`, flags }, events }
}

/** Processor time in milliseconds: other programs on the machine do not count. */
const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const megabytes = () => Math.round(process.memoryUsage().heapUsed / 1_048_576)
globalThis.gc?.()
const before = megabytes()

const begun = spent()
const plans = []
let occurrences = 0
for (let n = 0; n < agencies; n++) {
  const { profile, events } = agencyOf(n)
  const plan = planDisclosures(disclosureCatalogues, profile, events, options)
  occurrences += plan.occurrences.length
  plans.push(plan.occurrences)
}
const planned = spent() - begun
globalThis.gc?.()
const kept = megabytes() - before
console.log(
  `${agencies} agencies, ${occurrences} occurrences planned in ${(planned / 1000).toFixed(1)} s: ${Math.round(occurrences / (planned / 1000))} a second, ${(planned / agencies).toFixed(2)} ms an agency`,
)
console.log(
  `all of them kept in memory: ${kept} MB, ${Math.round((kept * 1_048_576) / occurrences)} bytes an occurrence`,
)

const checks = Math.min(agencies, 1000)
const again = spent()
let verdicts = 0
for (let n = 0; n < checks; n++) {
  const { profile, events } = agencyOf(n)
  const observations = plans[n]
    .filter((_, i) => i % 2 === 0)
    .map(({ id, dueOn }, i) => ({
      id: `o${i}`,
      occurrence: id,
      found: true,
      channel: 'intranet',
      origin: 'system',
      ...(dueOn !== null && { startedOn: dueOn }),
    }))
  verdicts += checkDisclosures({ catalogues: disclosureCatalogues, profile, events, observations }, options).verdicts
    .length
}
const judged = spent() - again
console.log(
  `${checks} agencies judged: ${verdicts} verdicts, ${Math.round(verdicts / (judged / 1000))} a second, ${(judged / checks).toFixed(2)} ms an agency`,
)
if (planned / agencies > 20) process.exitCode = 1

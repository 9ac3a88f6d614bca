/**
 * A million dossiers counted without trails, on one thread: time a dossier, and the memory it takes.
 *
 *     npm run build && node --expose-gc bench/count-dossier.mjs
 *
 * The dossiers are made before the clock starts, a thousand at a time; the processor's time is measured, so that other programs on the machine do not count.
 */
process.env.TZ = 'UTC'

const { countDossier } = await import('../dist/dossier/index.js')
const { vietnamCalendar } = await import('../dist/calendar/index.js')
const { timeLimits } = await import('../dist/rulesets/index.js')

const total = Number(process.env.DOSSIERS ?? 1_000_000)
const options = { rules: timeLimits, asOf: '2023-12-31', calendar: vietnamCalendar() }
const kinds = [
  { procedure: 'permit.house' },
  { procedure: 'permit.works', case: { request: 'new' } },
  { procedure: 'feasibility', case: { projectGroup: 'B', share: 'whole' } },
  { procedure: 'planning.info' },
  { procedure: 'feasibility', case: { projectGroup: 'C', share: 'whole' } },
  { procedure: 'permit.extend' },
]
const channels = ['online', 'online', 'online', 'direct', 'post']
const days = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10))

/** Every twentieth is returned for a supplement; one in ten is still pending. */
function dossier(n) {
  const first = (n * 7) % 330
  const kind = kinds[n % kinds.length]
  const isSupplemented = n % 20 === 0 && kind.procedure !== 'feasibility'
  const events = [{ kind: 'received', on: days[first] }]
  if (isSupplemented)
    events.push(
      { kind: 'supplement-requested', on: days[Math.min(364, first + 2)] },
      { kind: 'supplemented', on: days[Math.min(364, first + 6)], complete: true },
    )
  if (n % 10 !== 3) {
    const done = days[Math.min(364, first + 6 + (n % 19))]
    events.push({ kind: 'result-issued', on: done }, { kind: 'closed', on: done })
  }
  return { schema: 'danvan/dossier@1', id: `H-${n}`, field: 'xay-dung', channel: channels[n % 5], ...kind, events }
}

function run(amount) {
  const counts = {}
  let spent = 0
  let most = 0
  for (let from = 0; from < amount; from += 1000) {
    const batch = Array.from({ length: Math.min(1000, amount - from) }, (_, i) => dossier(from + i))
    const begin = process.cpuUsage()
    for (const each of batch) {
      const { outcome } = countDossier(each, options)
      counts[outcome] = (counts[outcome] ?? 0) + 1
    }
    const { user, system } = process.cpuUsage(begin)
    spent += user + system
    most = Math.max(most, process.memoryUsage().rss)
  }
  return { counts, seconds: spent / 1e6, megabytes: most / 2 ** 20 }
}

run(20_000)
globalThis.gc?.()
const { counts, seconds, megabytes } = run(total)
console.log(counts)
console.log(
  `${total} dossiers in ${seconds.toFixed(2)} s: ${((seconds * 1e6) / total).toFixed(2)} µs each; at most ${megabytes.toFixed(0)} MB`,
)
if ((seconds * 1e6) / total > 3 || megabytes > 200) process.exitCode = 1

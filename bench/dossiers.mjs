/**
 * Statistics of 1,000,000 dossiers with their events on one thread, without trails: due date, outcome and count of each;
 * time and peak memory. Then 1,000 parts merged against one pass.
 *
 *     npm run build && node bench/dossiers.mjs
 */
process.env.TZ = 'UTC'

const { emptySummary, mergeSummaries, summarizeDossiers } = await import('../dist/dossier/index.js')
const { vietnamCalendar } = await import('../dist/calendar/index.js')
const { timeLimits } = await import('../dist/rulesets/index.js')

const million = 1_000_000
const options = {
  period: { from: '2023-01-01', to: '2023-12-31' },
  rules: timeLimits,
  calendar: vietnamCalendar(),
}
const kinds = [
  { procedure: 'permit.house' },
  { procedure: 'permit.works', case: { request: 'new' } },
  { procedure: 'feasibility', case: { projectGroup: 'B', share: 'whole' } },
  { procedure: 'planning.info' },
  { procedure: 'broker.cert' },
  { procedure: 'permit.extend' },
]
const channels = ['online', 'online', 'online', 'direct', 'post']
const days = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10))
const last = days.length - 1

/** Dossiers one after another, as a cursor gives them; every twentieth is returned for a supplement, one in ten is pending. */
function* dossiers(from, to) {
  for (let n = from; n < to; n++) {
    const first = (n * 7) % 330
    const kind = kinds[n % kinds.length]
    const events = [{ kind: 'received', on: days[first] }]
    if (n % 20 === 0 && kind.procedure !== 'feasibility')
      events.push(
        { kind: 'supplement-requested', on: days[Math.min(last, first + 2)] },
        { kind: 'supplemented', on: days[Math.min(last, first + 6)], complete: true },
      )
    if (n % 10 !== 3) {
      const done = days[Math.min(last, first + 6 + (n % 19))]
      events.push({ kind: 'result-issued', on: done }, { kind: 'closed', on: done })
    }
    yield {
      schema: 'danvan/dossier@1',
      id: `H-${n}`,
      field: `Lĩnh vực ${n % 20}`,
      channel: channels[n % channels.length],
      ...kind,
      events,
    }
  }
}

let peak = process.memoryUsage().rss
const watched = function* (source) {
  let seen = 0
  for (const dossier of source) {
    if (++seen % 20_000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
    yield dossier
  }
}
const began = performance.now()
const usedBefore = process.cpuUsage()
const whole = summarizeDossiers(watched(dossiers(0, million)), options)
// The promise is about the work, so the time of the processor is judged; the clock also counts waiting for a busy machine.
const used = process.cpuUsage(usedBefore)
const seconds = (used.user + used.system) / 1e6
const clock = (performance.now() - began) / 1000
peak = Math.max(peak, process.memoryUsage().rss)

const parts = Array.from({ length: 1000 }, (_, i) =>
  summarizeDossiers(dossiers((i * million) / 1000, ((i + 1) * million) / 1000), options),
)
const mergeBegan = performance.now()
const merged = parts.reduce(mergeSummaries, emptySummary(options.period))
const mergeSeconds = (performance.now() - mergeBegan) / 1000
const isSame = JSON.stringify(merged) === JSON.stringify(whole)

const megabytes = Math.round(peak / 1_048_576)
const cells = whole.fields.reduce((sum, { procedures }) => sum + procedures.length, 0)
console.log(
  `1,000,000 dossiers, ${cells} procedures, one thread: ${seconds.toFixed(2)} s of processor, ${clock.toFixed(2)} s by the clock (at most 3 s is promised)`,
)
console.log(`Peak memory of the process: ${megabytes} MB (at most 200 MB is promised)`)
console.log(
  `1,000 parts merged in ${mergeSeconds.toFixed(2)} s: ${isSame ? 'the bytes of one pass' : 'NOT the bytes of one pass'}`,
)
if (seconds > 3 || megabytes > 200 || !isSame) process.exitCode = 1

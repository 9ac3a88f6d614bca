/**
 * Statistics of 1,000,000 counted dossiers on one thread: time and peak memory; 1,000 parts merged against one pass.
 *
 *     npm run build && cd bench && npm run dossiers
 */
process.env.TZ = 'UTC'

const { emptySummary, mergeSummaries, summarizeDossiers } = await import('../dist/dossier/index.js')

const million = 1_000_000
const period = { from: '2023-01-01', to: '2023-10-31' }
const days = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2022, 11, 1 + i)).toISOString().slice(0, 10))
const channels = ['online', 'direct', 'post', undefined]
const outcomes = ['early', 'on-time', 'late', 'in-time', 'overdue', 'paused', 'withdrawn', 'refused']
const isPending = new Set(['in-time', 'overdue', 'paused'])

/** Dossiers one after another, as a cursor gives them: 20 fields of 50 procedures; the same every time. */
function* dossiers(from, to) {
  for (let i = from; i < to; i++) {
    const mixed = Math.imul(i + 1, 2_654_435_761) >>> 0
    const field = mixed % 20
    const outcome = outcomes[(mixed >>> 5) % outcomes.length]
    const received = (mixed >>> 8) % 300
    const channel = channels[(mixed >>> 17) % channels.length]
    yield {
      field: `Lĩnh vực ${field}`,
      procedure: `Thủ tục ${field}.${(mixed >>> 12) % 50}`,
      ...(channel !== undefined && { channel }),
      receivedOn: days[received],
      outcome,
      ...(!isPending.has(outcome) && { endedOn: days[received + ((mixed >>> 20) % 60)] }),
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
const whole = summarizeDossiers(watched(dossiers(0, million)), { period })
// The promise is about the work, so the time of the processor is judged; the clock also counts waiting for a busy machine.
const used = process.cpuUsage(usedBefore)
const seconds = (used.user + used.system) / 1e6
const clock = (performance.now() - began) / 1000
peak = Math.max(peak, process.memoryUsage().rss)

const parts = Array.from({ length: 1000 }, (_, i) =>
  summarizeDossiers(dossiers((i * million) / 1000, ((i + 1) * million) / 1000), { period }),
)
const mergeBegan = performance.now()
const merged = parts.reduce(mergeSummaries, emptySummary(period))
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

import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

import { emptySummary, mergeSummaries, parseDossierSummary, summarizeDossiers } from 'danvan'

/** Counts dossiers in shards, a worker thread each, and merges what they send: the bytes are those of one pass. */

const period = { from: '2023-01-01', to: '2023-10-31' }
const dossiersInAll = 200_000

/** A shard of made-up dossiers; in practice a part of a table or a file of a province. */
function* shard(from, to) {
  const outcomes = ['early', 'early', 'on-time', 'late', 'in-time', 'withdrawn']
  for (let i = from; i < to; i++) {
    const outcome = outcomes[i % outcomes.length]
    const month = String((i % 10) + 1).padStart(2, '0')
    yield {
      field: i % 3 === 0 ? 'Hoạt động xây dựng' : 'Nhà ở',
      procedure: `Thủ tục ${i % 7}`,
      channel: i % 8 === 0 ? 'direct' : 'online',
      receivedOn: `2023-${month}-05`,
      outcome,
      ...(outcome !== 'in-time' && { endedOn: `2023-${month}-20` }),
    }
  }
}

if (isMainThread) {
  const workers = Math.max(2, availableParallelism())
  const bounds = Array.from({ length: workers + 1 }, (_, i) => Math.round((i * dossiersInAll) / workers))
  const parts = await Promise.all(
    bounds.slice(1).map(
      (to, i) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: { from: bounds[i], to } })
          worker.once('message', resolve)
          worker.once('error', reject)
        }),
    ),
  )
  // What comes from elsewhere is checked before it is added up.
  const checked = parts.map((part) => {
    const parsed = parseDossierSummary(JSON.parse(part))
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
    return parsed.data
  })
  const merged = checked.reduce(mergeSummaries, emptySummary(period))
  const whole = summarizeDossiers(shard(0, dossiersInAll), { period })
  const isSame = JSON.stringify(merged) === JSON.stringify(whole)
  console.log(`${dossiersInAll} hồ sơ, ${workers} luồng: ${isSame ? 'khớp từng byte với một lượt đếm' : 'KHÔNG KHỚP'}`)
  if (!isSame) process.exitCode = 1
} else {
  parentPort.postMessage(JSON.stringify(summarizeDossiers(shard(workerData.from, workerData.to), { period })))
}

/**
 * The 40 criteria of the benchmark's set by four peers: every answer held against danvan's exact points, then the time
 * of each as a multiple of danvan's, in one run. danvan answers with the trail, the range, the grade and the gates; the
 * peers with the points alone. Inputs stand ready in the form that each reads.
 *
 *     npm run build && cd bench && npm ci && npm run scoring-peers
 */
import { score } from '../dist/scoring/index.js'
import { peers } from './peerCompilers.mjs'
import { criteriaSet, seededAssessments } from './scoring-set.mjs'

const asOf = '2023-12-31'
const assessments = seededAssessments(200)
const exact = assessments.map((assessment) => score(criteriaSet, assessment, { asOf }).points)

const danvan = {
  name: 'danvan',
  trail: 'full, with evidence',
  helped: 'nothing',
  compile: () => ({
    prepare: (assessment) => assessment,
    run: (assessment) => score(criteriaSet, assessment, { asOf }).points,
  }),
}
const engines = []
for (const { compile, ...peer } of [danvan, ...peers]) {
  const { prepare, run } = compile(criteriaSet)
  const inputs = assessments.map(prepare)
  const answers = []
  for (const input of inputs) answers.push(await run(input))
  const isExact = answers.map((answer, i) => answer === exact[i])
  const isNear = answers.map((answer, i) => Math.round(answer * 100) / 100 === exact[i])
  engines.push({ ...peer, run, inputs, answers, isExact, isNear, best: Number.POSITIVE_INFINITY })
}

/** Microseconds of the processor for one of so many calls; a promise is waited for where there is one. */
async function timed({ run, inputs }, calls) {
  const begun = process.cpuUsage()
  for (let i = 0; i < calls; i++) {
    const answer = run(inputs[i % inputs.length])
    if (answer instanceof Promise) await answer
  }
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / calls
}

// Turns of about a sixth of a second, long enough to pay for the memory used, all of them in every round; the best counts.
const rounds = 8
for (const engine of engines) {
  const first = await timed(engine, engine.inputs.length)
  const warm = await timed(engine, Math.ceil(150_000 / first))
  engine.calls = Math.ceil(150_000 / warm)
}
for (let round = 0; round < rounds; round++)
  for (const engine of engines) engine.best = Math.min(engine.best, await timed(engine, engine.calls))

const [own] = engines
const count = (list) => `${list.filter(Boolean).length}/${list.length}`
const widths = [22, 16, 18, 16]
const row = ([first, ...rest]) =>
  [first.padEnd(widths[0]), ...rest.map((cell, i) => cell.padStart(widths[i + 1] ?? 0))].join('')
console.log(
  `Scoring, the same 40 criteria, ${assessments.length} seeded assessments; time as a multiple of danvan's, best of ${rounds} rounds\n`,
)
console.log(row(['', 'equal exactly', 'equal at 2 places', 'times the time', '   trail']))
for (const { name, trail, isExact, isNear, best } of engines)
  console.log(row([name, count(isExact), count(isNear), `× ${(best / own.best).toFixed(2)}`, `   ${trail}`]))

console.log('\nPoints as the decision prints them, summed in binary floating point; for instance:')
for (const { name, answers, isExact } of engines) {
  const i = isExact.indexOf(false)
  if (i >= 0) console.log(`  ${name.padEnd(20)}  ${answers[i]} for ${exact[i]}`)
}
console.log('\nHelped where the peer cannot say it:')
for (const { name, helped } of engines.slice(1)) console.log(`  ${name.padEnd(20)}  ${helped}`)

for (const { name, answers, isNear } of engines) {
  const i = isNear.indexOf(false)
  if (i < 0) continue
  console.error(`${name} is wrong even at two places: ${answers[i]} for ${exact[i]}, assessment ${i}`)
  process.exitCode = 1
}

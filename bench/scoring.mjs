import { isDeepStrictEqual } from 'node:util'

import { score } from '../dist/scoring/index.js'
import { criteriaSet, handWritten, seededAssessments } from './scoring-set.mjs'

/**
 * What the engine costs over code written by hand for one set: 40 criteria, the full trail, both in one run, the
 * answers checked equal first. Only the ratio says something: the microseconds are of this machine.
 */
const asOf = '2023-12-31'
const assessments = seededAssessments(64)

for (const assessment of assessments) {
  const ours = score(criteriaSet, assessment, { asOf })
  const theirs = handWritten(assessment, asOf)
  for (const part of Object.keys(theirs))
    if (!isDeepStrictEqual(ours[part], theirs[part])) {
      console.error(`The two differ in ${part}.`, JSON.stringify(ours[part]), JSON.stringify(theirs[part]))
      process.exit(1)
    }
}

const calls = 4_000
const rounds = 25
const timed = (work) => {
  const start = process.hrtime.bigint()
  for (let i = 0; i < calls; i++) work(assessments[i % assessments.length])
  return Number(process.hrtime.bigint() - start) / calls / 1000
}
const byEngine = (assessment) => score(criteriaSet, assessment, { asOf })
const byHand = (assessment) => handWritten(assessment, asOf)
const samples = { engine: [], hand: [], ratio: [] }
for (let round = 0; round < rounds + 5; round++) {
  // Alternating in short rounds, so that a busy machine weighs on both alike; five rounds to warm up.
  const hand = timed(byHand)
  const engine = timed(byEngine)
  if (round < 5) continue
  samples.hand.push(hand)
  samples.engine.push(engine)
  samples.ratio.push(engine / hand)
}
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

console.log(
  `Scoring, 40 criteria, full trail, ${assessments.length} assessments, answers equal; medians of ${rounds} rounds of ${calls}`,
)
console.log(`  hand-written  ${median(samples.hand).toFixed(2).padStart(7)} µs`)
console.log(`  danvan        ${median(samples.engine).toFixed(2).padStart(7)} µs`)
console.log(`  ratio         ${median(samples.ratio).toFixed(2).padStart(7)} ×   (to be at most 4)`)

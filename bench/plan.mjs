import { readFileSync } from 'node:fs'

import { quangNgai1211 } from '../dist/rulesets/index.js'
import { planToGrade, score } from '../dist/scoring/index.js'

/** What a plan costs on the 42 leaves of the built-in set: the report of 2023, where 15 leaves and the vetoes are open. */
const assessment = JSON.parse(
  readFileSync(new URL('../examples/so-xay-dung-quang-ngai-2023.facts.json', import.meta.url), 'utf8'),
)
const asOf = '2023-10-31'
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const timed = (run, times) => {
  const spent = []
  for (let i = 0; i < times + 5; i++) {
    const begun = performance.now()
    run()
    if (i >= 5) spent.push(performance.now() - begun)
  }
  return median(spent)
}

console.log('Plans on the 42 leaves of the built-in set; medians of 40 calls (to be at most 50 ms)')
for (const { id } of quangNgai1211.bands.slice(0, 3)) {
  const { reachable, plan, others } = planToGrade(quangNgai1211, assessment, id, { asOf })
  const spent = timed(() => planToGrade(quangNgai1211, assessment, id, { asOf }), 40)
  const size = plan === undefined ? '' : `, ${plan.changes.length} changes, ${others.length} others`
  console.log(`  ${id.padEnd(20)} ${spent.toFixed(2).padStart(7)} ms   ${reachable}${size}`)
}
// Without the condition on zero criteria and the vetoes there is a choice, and others to be found.
const free = { ...quangNgai1211, gates: [] }
const { plan, others } = planToGrade(free, assessment, 'hoan-thanh-tot', { asOf })
const spent = timed(() => planToGrade(free, assessment, 'hoan-thanh-tot', { asOf }), 40)
console.log(
  `  without gates        ${spent.toFixed(2).padStart(7)} ms   ${plan.changes.length} changes, ${others.length} others`,
)
console.log(
  `  one score            ${timed(() => score(quangNgai1211, assessment, { asOf }), 200)
    .toFixed(3)
    .padStart(7)} ms`,
)

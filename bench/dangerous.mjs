/**
 * The dangerous cases, live: what each peer answers when it is asked as its own manual would have it, and what danvan
 * answers, with the reason. danvan's answers are held against test/cases/dangerous-cases.json; one that changed fails.
 *
 *     npm run build && cd bench && npm ci && npm run dangerous
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'

import { buildSync } from 'esbuild'

import { parseAssessment, parseCriteriaSet } from '../dist/schemas/index.js'
import { score } from '../dist/scoring/index.js'
import { answerOf, peers, questions } from './dangerousQuestions.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const { cases } = JSON.parse(readFileSync(at('../test/cases/dangerous-cases.json'), 'utf8'))
// The sets of the cases are built as the tests build them.
const [built] = buildSync({
  entryPoints: [at('../test/scoring/dangerousCase.ts')],
  bundle: true,
  format: 'esm',
  write: false,
}).outputFiles
const { answerTo } = await import(`data:text/javascript;base64,${Buffer.from(built.text).toString('base64')}`)
const library = { score, parseCriteriaSet, parseAssessment }

/** What is certain of our points: a number, a range, or why there is none. */
function pointsOf({ status, points, range }) {
  if (status === 'incomplete') return `${range[0]}…${range[1]}`
  return status === 'complete' ? `${points}` : status
}

/** Our answer in a cell, in the form in which the peers were asked. */
function cellOf(row, answer) {
  const { grade, nodes, findings = [] } = answer
  if (row === '0.7 + 0.1 ≥ 0.8') return grade === 'dat' ? 'yes' : 'no'
  if (row === 'round 2.345, 1.005') return [nodes.a, nodes.b].map((node) => node.split(' ')[1]).join(', ')
  return [pointsOf(answer), ...findings.filter((code) => code === 'waived-but-failing')].join(', ')
}

const answers = cases.map((each) => ({ ...each, answer: answerTo(each, library) }))
const ofRow = (row) => answers.filter((each) => each.row === row)
const table = [['', ...peers, 'danvan']]
for (const [row, asked] of Object.entries(questions)) {
  const cells = []
  for (const peer of peers) cells.push(await answerOf(asked[peer], asked.name))
  table.push([
    row,
    ...cells,
    ofRow(row)
      .map(({ answer }) => cellOf(row, answer))
      .join(' | '),
  ])
}
const widths = table[0].map((_, i) => Math.max(...table.map((cells) => cells[i].length)))
console.log('Dangerous cases, asked live of four peers and of danvan\n')
for (const cells of table)
  console.log(
    cells
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  )
console.log(`
Several answers of danvan (|) are those of several sets or places: what 0 of 0 is worth and how to round stand in the set.
json-rules-engine as it is, and with allowUndefinedFacts (lenient); it has no arithmetic, so shares and sums are functions
of the caller. json-logic-js and @marcbachmann/cel-js have no rounding and use a formula. Only publicodes knows "not
applicable"; with the others it is a status, which is not "met". "Passed" is asked as "none failed". A waiver is a fact
like any other, except for danvan.`)

console.log('\nWhat danvan answers, and why\n')
for (const row of Object.keys(questions)) {
  console.log(row)
  for (const { title, answer, note, expected } of ofRow(row)) {
    const { status, grade, because = [], missing = [], findings = [], issues = [] } = answer
    const points = pointsOf(answer)
    const said = [
      points === status ? status : `${status} ${points}`,
      `grade ${grade}${because.length > 0 ? ` (${because.join(', ')})` : ''}`,
      ...missing,
      ...findings,
      ...issues,
    ]
    console.log(`  ${title}: ${said.join('; ')}\n    ${note}`)
    if (isDeepStrictEqual(answer, expected)) continue
    console.error(`    CHANGED: ${JSON.stringify(answer)}\n    to be:   ${JSON.stringify(expected)}`)
    process.exitCode = 1
  }
}
const unasked = answers.filter(({ row }) => !Object.hasOwn(questions, row))
const unanswered = Object.keys(questions).filter((row) => ofRow(row).length === 0)
if (unasked.length + unanswered.length > 0) {
  console.error('The rows of the cases and those asked of the peers are not the same.')
  process.exitCode = 1
}

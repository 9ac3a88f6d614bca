import { evaluate } from '@marcbachmann/cel-js'
import jsonLogic from 'json-logic-js'
import rulesEngine from 'json-rules-engine'
import Publicodes from 'publicodes'

/** The peers, in the order of the table. */
export const peers = ['json-logic-js', '@marcbachmann/cel-js', 'json-rules-engine', 'publicodes']

// What a peer answers, in a word.
const silent = { log() {}, warn() {}, error() {} }
const shown = (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))
const attempt = async (ask, name) => {
  try {
    return shown(await ask())
  } catch ({ message }) {
    const [named] = name?.exec(message) ?? []
    return named === undefined ? 'throws' : `throws, names ${named}`
  }
}
const logic = (rule, data) => () => jsonLogic.apply(rule, data)
const cel = (expression, data) => () => evaluate(expression, data)
const publicodes = (rules, situation) => () => {
  const { nodeValue, missingVariables } = new Publicodes(rules, { logger: silent })
    .setSituation(situation)
    .evaluate('total')
  if (nodeValue === null) return 'not applicable'
  return nodeValue === undefined ? `unknown, names ${Object.keys(missingVariables)}` : nodeValue
}

/** Rules of conditions and points; the caller adds up what fired. `functions` are facts that the caller computes. */
const rulesOf = (rules, facts, { functions = {}, any = false } = {}) => {
  const run = async (allowUndefinedFacts) => {
    const engine = new rulesEngine.Engine([], { allowUndefinedFacts, replaceFactsInEventParams: true })
    for (const [points, ...conditions] of rules)
      engine.addRule({
        conditions: { [any ? 'any' : 'all']: conditions.map(([fact, operator, value]) => ({ fact, operator, value })) },
        event: { type: 'points', params: { points } },
      })
    for (const [id, compute] of Object.entries(functions)) engine.addFact(id, () => compute(facts))
    const { events } = await engine.run(facts)
    return events.reduce((sum, { params }) => sum + params.points, 0)
  }
  return { strict: () => run(false), lenient: () => run(true) }
}

const statuses = { a: 'not applicable', b: 'not applicable' }
const celRound = 'double(int(x * 100.0 + 0.5)) / 100.0'
const logicRound = (() => {
  const half = { '+': [{ '*': [{ var: 'x' }, 100] }, 0.5] }
  return { '/': [{ '-': [half, { '%': [half, 1] }] }, 100] }
})()
const share = (part, whole) => ({
  'json-logic-js': logic({ '*': [{ '/': [{ var: 'part' }, { var: 'whole' }] }, 10] }, { part, whole }),
  '@marcbachmann/cel-js': cel('part / whole * 10.0', { part, whole }),
  'json-rules-engine': rulesOf(
    [[{ fact: 'points' }, ['points', 'greaterThanInclusive', 0]]],
    { part, whole },
    { functions: { points: (facts) => (facts.part / facts.whole) * 10 } },
  ),
  publicodes: publicodes({ part: null, whole: null, total: 'part / whole * 10' }, { part, whole }),
})

/** Each row as its own manual would have each peer asked; `name` is what a message would name that helps. */
export const questions = {
  'every criterion not applicable': {
    'json-logic-js': logic(
      { '+': ['a', 'b'].map((part) => ({ if: [{ '==': [{ var: part }, 'met'] }, 5, 0] })) },
      statuses,
    ),
    '@marcbachmann/cel-js': cel('(a == "met" ? 5.0 : 0.0) + (b == "met" ? 5.0 : 0.0)', statuses),
    'json-rules-engine': rulesOf(
      ['a', 'b'].map((part) => [5, [part, 'equal', 'met']]),
      statuses,
    ),
    publicodes: publicodes(
      {
        a: { 'non applicable si': 'oui', valeur: 5 },
        b: { 'non applicable si': 'oui', valeur: 5 },
        total: { somme: ['a', 'b'] },
      },
      {},
    ),
  },
  'one input missing in a sum': {
    name: /\bc\b/,
    'json-logic-js': logic({ '+': [{ var: 'a' }, { var: 'b' }, { var: 'c' }] }, { a: 1, b: 1.5 }),
    '@marcbachmann/cel-js': cel('a + b + c', { a: 1, b: 1.5 }),
    'json-rules-engine': rulesOf(
      ['a', 'b', 'c'].map((fact) => [{ fact }, [fact, 'greaterThanInclusive', 0]]),
      { a: 1, b: 1.5 },
    ),
    publicodes: publicodes({ a: null, b: null, c: null, total: { somme: ['a', 'b', 'c'] } }, { a: 1, b: 1.5 }),
  },
  'an input missing under a negative test': {
    name: /violations/,
    'json-logic-js': logic({ if: [{ '!=': [{ var: 'violations' }, 1] }, 10, 0] }, {}),
    '@marcbachmann/cel-js': cel('violations != 1.0 ? 10.0 : 0.0', {}),
    'json-rules-engine': rulesOf([[10, ['violations', 'notEqual', 1]]], {}),
    publicodes: publicodes(
      { violations: null, total: { variations: [{ si: 'violations != 1', alors: 10 }, { sinon: 0 }] } },
      {},
    ),
  },
  '0 of 0': share(0, 0),
  '3 of 0': share(3, 0),
  '0.7 + 0.1 ≥ 0.8': {
    'json-logic-js': logic({ '>=': [{ '+': [{ var: 'a' }, { var: 'b' }] }, 0.8] }, { a: 0.7, b: 0.1 }),
    '@marcbachmann/cel-js': cel('a + b >= 0.8', { a: 0.7, b: 0.1 }),
    'json-rules-engine': async () => {
      const functions = { sum: ({ a, b }) => a + b }
      const { strict } = rulesOf([[1, ['sum', 'greaterThanInclusive', 0.8]]], { a: 0.7, b: 0.1 }, { functions })
      return (await strict()) === 1
    },
    publicodes: publicodes({ a: null, b: null, total: 'a + b >= 0.8' }, { a: 0.7, b: 0.1 }),
  },
  'round 2.345, 1.005': {
    'json-logic-js': () => [2.345, 1.005].map((x) => jsonLogic.apply(logicRound, { x })).join(', '),
    '@marcbachmann/cel-js': () => [2.345, 1.005].map((x) => evaluate(celRound, { x })).join(', '),
    'json-rules-engine': () => 'no arithmetic',
    publicodes: () =>
      [2.345, 1.005]
        .map((x) => publicodes({ x: null, total: { valeur: 'x', arrondi: '2 décimales' } }, { x })())
        .join(', '),
  },
  'a mistyped name': {
    name: /onTi?me/,
    'json-logic-js': logic({ if: [{ var: 'onTime' }, 10, 0] }, { onTme: true }),
    '@marcbachmann/cel-js': cel('onTime ? 10.0 : 0.0', { onTme: true }),
    'json-rules-engine': rulesOf([[10, ['onTime', 'equal', true]]], { onTme: true }),
    publicodes: publicodes(
      { onTime: null, total: { variations: [{ si: 'onTime', alors: 10 }, { sinon: 0 }] } },
      { onTme: 'oui' },
    ),
  },
  'passed + skipped': {
    'json-logic-js': logic(
      { none: [{ var: 'parts' }, { '==': [{ var: '' }, 'failed'] }] },
      { parts: ['passed', 'skipped'] },
    ),
    '@marcbachmann/cel-js': cel('parts.all(part, part != "failed")', { parts: ['passed', 'skipped'] }),
    'json-rules-engine': async () => {
      const rule = [1, ['a', 'notEqual', 'failed'], ['b', 'notEqual', 'failed']]
      return (await rulesOf([rule], { a: 'passed', b: 'skipped' }).strict()) === 1
    },
    publicodes: publicodes(
      { a: null, b: null, total: { 'toutes ces conditions': ["a != 'failed'", "b != 'failed'"] } },
      { a: "'passed'", b: "'skipped'" },
    ),
  },
  'waived but failing': {
    'json-logic-js': logic({ if: [{ or: [{ var: 'waived' }, { var: 'met' }] }, 10, 0] }, { waived: true, met: false }),
    '@marcbachmann/cel-js': cel('waived || met ? 10.0 : 0.0', { waived: true, met: false }),
    'json-rules-engine': rulesOf(
      [[10, ['waived', 'equal', true], ['met', 'equal', true]]],
      { waived: true, met: false },
      { any: true },
    ),
    publicodes: publicodes(
      {
        waived: null,
        met: null,
        total: { 'non applicable si': 'waived', variations: [{ si: 'met', alors: 10 }, { sinon: 0 }] },
      },
      { waived: 'oui', met: 'non' },
    ),
  },
}

/** What a peer answers; a rules engine in both modes, where they differ. */
export async function answerOf(asked, name) {
  if (typeof asked === 'function') return attempt(asked, name)
  const [strict, lenient] = [await attempt(asked.strict, name), await attempt(asked.lenient, name)]
  return strict === lenient ? strict : `${strict}; lenient ${lenient}`
}

import { Environment } from '@marcbachmann/cel-js'
import jsonLogic from 'json-logic-js'
import rulesEngine from 'json-rules-engine'
import Publicodes from 'publicodes'

/**
 * The eight rule kinds of the benchmark's set, from its data, for each peer: `prepare` puts an assessment in the form
 * that the peer reads, `run` answers with the points as the peer's own arithmetic makes them. Where a peer has no
 * means of its own it is `helped`, and what it says of how it came to the answer is its `trail`.
 */
export const peers = [
  { name: 'json-logic-js', trail: 'none', helped: 'rounding, by the remainder of 1', compile: toJsonLogic },
  { name: '@marcbachmann/cel-js', trail: 'none', helped: 'rounding, by int()', compile: toCel },
  {
    name: 'json-rules-engine',
    trail: 'conditions of each rule',
    helped: 'all arithmetic, by functions in JavaScript; the sum, by the caller',
    compile: toRulesEngine,
  },
  { name: 'publicodes', trail: 'tree of values', helped: 'nothing', compile: toPublicodes },
]

const criteriaOf = ({ groups }) => groups.flatMap(({ criteria }) => criteria)
const valuesOf = ({ facts }, write = (value) => value) =>
  Object.entries(facts).map(([key, { value }]) => [key, write(value)])
const partsOf = ({ numerator, denominator }) => [numerator.facts[0], denominator.facts[0]]

/** Keys with a dot as members of a map. */
function nested(entries) {
  const whole = {}
  for (const [key, value] of entries) {
    const [head, tail] = key.split('.')
    if (tail === undefined) whole[head] = value
    else whole[head] = { ...whole[head], [tail]: value }
  }
  return whole
}

function toJsonLogic(set) {
  const read = (fact) => ({ var: fact })
  const rounded = (hundredths) => {
    const half = { '+': [hundredths, 0.5] }
    return { '/': [{ '-': [half, { '%': [half, 1] }] }, 100] }
  }
  const leaf = ({ max, rule }) => {
    switch (rule.kind) {
      case 'met':
        return { if: [read(rule.fact), max, 0] }
      case 'levels': {
        const level = read(rule.reading.fact)
        return { if: [...rule.levels.flatMap(({ id, points }) => [{ '==': [level, id] }, points]), 0] }
      }
      case 'ratio': {
        const [part, whole] = partsOf(rule.share).map(read)
        const isBelow = { '<': [{ '*': [part, 100] }, { '*': [whole, rule.floorPercent] }] }
        return { if: [isBelow, 0, rounded({ '/': [{ '*': [max * 100, part] }, whole] })] }
      }
      case 'steps': {
        const [part, whole] = partsOf(rule.of.share).map(read)
        const steps = rule.steps.flatMap(({ atLeast, above, points }) => [
          { [above === undefined ? '>=' : '>']: [{ '*': [part, 100] }, { '*': [whole, above ?? atLeast] }] },
          points,
        ])
        return { if: [...steps, rule.otherwise] }
      }
      case 'count':
        return { min: [{ '*': [read(rule.fact), rule.each] }, rule.cap] }
      case 'deduct': {
        const [{ fact, each }] = rule.items
        return { max: [{ '-': [max, { '*': [read(fact), each] }] }, rule.floor] }
      }
      case 'judged':
        return read(rule.fact)
      default: {
        const tiers = rule.of.tiers.flatMap(({ atMost, points }) => [
          { '<=': [read(rule.of.daysFact), atMost] },
          points,
        ])
        return { if: [...tiers, rule.otherwise] }
      }
    }
  }
  const total = { '+': criteriaOf(set).map(leaf) }
  return { prepare: (assessment) => nested(valuesOf(assessment)), run: (input) => jsonLogic.apply(total, input) }
}

function toCel(set) {
  const number = (value) => (Number.isInteger(value) ? `${value}.0` : `${value}`)
  const choose = (cases, otherwise) => `(${cases.map(([when, then]) => `${when} ? ${then} : `).join('')}${otherwise})`
  const leaf = ({ max, rule }) => {
    switch (rule.kind) {
      case 'met':
        return choose([[rule.fact, number(max)]], '0.0')
      case 'levels':
        return choose(
          rule.levels.map(({ id, points }) => [`${rule.reading.fact} == "${id}"`, number(points)]),
          '0.0',
        )
      case 'ratio': {
        const [part, whole] = partsOf(rule.share)
        const isBelow = `${part} * 100.0 < ${whole} * ${number(rule.floorPercent)}`
        return choose([[isBelow, '0.0']], `double(int(${number(max * 100)} * ${part} / ${whole} + 0.5)) / 100.0`)
      }
      case 'steps': {
        const [part, whole] = partsOf(rule.of.share)
        const steps = rule.steps.map(({ atLeast, above, points }) => [
          `${part} * 100.0 ${above === undefined ? '>=' : '>'} ${whole} * ${number(above ?? atLeast)}`,
          number(points),
        ])
        return choose(steps, number(rule.otherwise))
      }
      case 'count': {
        const counted = `${rule.fact} * ${number(rule.each)}`
        return choose([[`${counted} > ${number(rule.cap)}`, number(rule.cap)]], counted)
      }
      case 'deduct': {
        const [{ fact, each }] = rule.items
        const left = `${number(max)} - ${fact} * ${number(each)}`
        return choose([[`${left} < ${number(rule.floor)}`, number(rule.floor)]], left)
      }
      case 'judged':
        return rule.fact
      default:
        return choose(
          rule.of.tiers.map(({ atMost, points }) => [`${rule.of.daysFact} <= ${number(atMost)}`, number(points)]),
          number(rule.otherwise),
        )
    }
  }
  const environment = new Environment({ unlistedVariablesAreDyn: true })
  const total = environment.parse(criteriaOf(set).map(leaf).join(' + '))
  return { prepare: (assessment) => nested(valuesOf(assessment)), run: total }
}

function toRulesEngine(set) {
  const engine = new rulesEngine.Engine([], { replaceFactsInEventParams: true })
  const rule = (points, ...all) =>
    engine.addRule({ conditions: { all }, event: { type: 'points', params: { points } } })
  const when = (fact, operator, value) => ({ fact, operator, value })
  /** What the peer cannot say: a number made of facts, by a function. */
  const computed = (id, facts, compute) => {
    engine.addFact(id, async (_, almanac) =>
      compute(...(await Promise.all(facts.map((fact) => almanac.factValue(fact))))),
    )
    return id
  }
  for (const { id, max, rule: each } of criteriaOf(set))
    switch (each.kind) {
      case 'met':
        rule(max, when(each.fact, 'equal', true))
        break
      case 'levels':
        for (const { id: level, points } of each.levels) rule(points, when(each.reading.fact, 'equal', level))
        break
      case 'ratio': {
        const percent = computed(`${id} %`, partsOf(each.share), (part, whole) => (part * 100) / whole)
        const points = computed(id, partsOf(each.share), (part, whole) => Math.round((max * 100 * part) / whole) / 100)
        rule({ fact: points }, when(percent, 'greaterThanInclusive', each.floorPercent))
        break
      }
      case 'steps': {
        const percent = computed(`${id} %`, partsOf(each.of.share), (part, whole) => (part * 100) / whole)
        each.steps.forEach(({ atLeast, above, points }, i) => {
          const reached = when(percent, above === undefined ? 'greaterThanInclusive' : 'greaterThan', above ?? atLeast)
          rule(points, reached, ...(i === 0 ? [] : [when(percent, 'lessThan', each.steps[i - 1].atLeast)]))
        })
        break
      }
      case 'count': {
        const points = computed(id, [each.fact], (count) => Math.min(count * each.each, each.cap))
        rule({ fact: points }, when(each.fact, 'greaterThan', 0))
        break
      }
      case 'deduct': {
        const [item] = each.items
        const points = computed(id, [item.fact], (count) => Math.max(max - count * item.each, each.floor))
        rule({ fact: points }, when(item.fact, 'greaterThanInclusive', 0))
        break
      }
      case 'judged':
        rule({ fact: each.fact }, when(each.fact, 'greaterThanInclusive', 0))
        break
      default:
        each.of.tiers.forEach(({ atMost, points }, i, tiers) => {
          const isKept = when(each.of.daysFact, 'lessThanInclusive', atMost)
          rule(points, isKept, ...(i === 0 ? [] : [when(each.of.daysFact, 'greaterThan', tiers[i - 1].atMost)]))
        })
    }
  return {
    prepare: (assessment) => Object.fromEntries(valuesOf(assessment)),
    run: async (input) => {
      const { events } = await engine.run(input)
      return events.reduce((sum, { params }) => sum + params.points, 0)
    },
  }
}

function toPublicodes(set) {
  const named = (fact) => fact.replace('.', ' ')
  const choose = (cases, otherwise) => ({
    variations: [...cases.map(([si, alors]) => ({ si, alors })), { sinon: otherwise }],
  })
  const leaf = ({ max, rule }) => {
    switch (rule.kind) {
      case 'met':
        return choose([[rule.fact, max]], 0)
      case 'levels':
        return choose(
          rule.levels.map(({ id, points }) => [`${rule.reading.fact} = '${id}'`, points]),
          0,
        )
      case 'ratio': {
        const [part, whole] = partsOf(rule.share).map(named)
        const isBelow = `${part} * 100 < ${whole} * ${rule.floorPercent}`
        return choose([[isBelow, 0]], { valeur: `${max} * ${part} / ${whole}`, arrondi: '2 décimales' })
      }
      case 'steps': {
        const [part, whole] = partsOf(rule.of.share).map(named)
        const steps = rule.steps.map(({ atLeast, above, points }) => [
          `${part} * 100 ${above === undefined ? '>=' : '>'} ${whole} * ${above ?? atLeast}`,
          points,
        ])
        return choose(steps, rule.otherwise)
      }
      case 'count':
        return { valeur: `${rule.fact} * ${rule.each}`, plafond: rule.cap }
      case 'deduct': {
        const [{ fact, each }] = rule.items
        return { valeur: `${max} - ${fact} * ${each}`, plancher: rule.floor }
      }
      case 'judged':
        return { valeur: rule.fact }
      default:
        return choose(
          rule.of.tiers.map(({ atMost, points }) => [`${rule.of.daysFact} <= ${atMost}`, points]),
          rule.otherwise,
        )
    }
  }
  const criteria = criteriaOf(set)
  const nameOf = ({ id }) => `c${id.replace('.', ' ')}`
  const facts = criteria.flatMap(({ reads }) => reads.map(named))
  const engine = new Publicodes({
    ...Object.fromEntries(facts.map((fact) => [fact, null])),
    ...Object.fromEntries(criteria.map((each) => [nameOf(each), leaf(each)])),
    total: { somme: criteria.map(nameOf) },
  })
  const written = (value) =>
    typeof value === 'string' ? `'${value}'` : typeof value === 'boolean' ? (value ? 'oui' : 'non') : value
  return {
    prepare: (assessment) =>
      Object.fromEntries(valuesOf(assessment, written).map(([key, value]) => [named(key), value])),
    run: (input) => engine.setSituation(input).evaluate('total').nodeValue,
  }
}

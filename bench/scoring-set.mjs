/** A set of five groups of eight criteria, one of each rule kind, and the same set as code written by hand. */

const source = { provenance: 'assumed', basis: 'made up for the benchmark' }
const title = (text) => ({ vi: text })
const groups = 5
const kinds = ['met', 'levels', 'ratio', 'steps', 'count', 'deduct', 'judged', 'deadline']
const maxima = { met: 2, levels: 3, ratio: 4, steps: 3, count: 2, deduct: 2, judged: 2, deadline: 2 }

const sum = (text, ...facts) => ({ label: title(text), facts })
const levels = ['both', 'one', 'none'].map((id, i) => ({ id, label: title(id), points: [3, 1.5, 0][i] }))
const total = title('the total')

function ruleOf(kind, g) {
  const share = (name) => ({
    numerator: sum('the part', `${name}.part${g}`),
    denominator: { label: total, facts: [`${name}.whole${g}`] },
  })
  switch (kind) {
    case 'met':
      return [{ kind, fact: `met${g}` }, [`met${g}`]]
    case 'levels':
      return [{ kind, reading: { fact: `level${g}` }, levels }, [`level${g}`]]
    case 'ratio':
      return [
        { kind, share: share('ratio'), floorPercent: 50, zeroOfZero: 'full', above: 'invalid' },
        [`ratio.part${g}`, `ratio.whole${g}`],
      ]
    case 'steps':
      return [
        {
          kind,
          of: { share: share('steps'), zeroOfZero: 'full' },
          steps: [
            { atLeast: 100, points: 3 },
            { atLeast: 90, points: 2 },
            { above: 0, points: 0.5 },
          ],
          otherwise: 0,
        },
        [`steps.part${g}`, `steps.whole${g}`],
      ]
    case 'count':
      return [{ kind, fact: `count${g}`, each: 0.5, cap: 2 }, [`count${g}`]]
    case 'deduct':
      return [{ kind, items: [{ fact: `deduct${g}`, each: 0.5 }], floor: 0 }, [`deduct${g}`]]
    case 'judged':
      return [{ kind, fact: `judged${g}`, from: 0, to: 2, step: 0.5 }, [`judged${g}`]]
    default:
      return [
        {
          kind,
          of: {
            daysFact: `days${g}`,
            tiers: [
              { atMost: 5, points: 2 },
              { atMost: 10, points: 1 },
            ],
          },
          otherwise: 0,
        },
        [`days${g}`],
      ]
  }
}

const groupPlans = Array.from({ length: groups }, (_, g) => ({
  id: `G${g + 1}`,
  number: `${g + 1}`,
  title: title(`Group ${g + 1}`),
  max: 20,
  criteria: kinds.map((kind, k) => {
    const [rule, reads] = ruleOf(kind, g)
    const number = `${g + 1}.${k + 1}`
    return {
      id: number,
      number,
      title: title(`Criterion ${number}`),
      max: maxima[kind],
      rule,
      reads,
      evidence: [],
      source,
    }
  }),
  source,
}))

const bands = [
  ['a', 90, undefined],
  ['b', 80, 90],
  ['c', 65, 80],
  ['d', undefined, 65],
].map(([id, lower, upper]) => ({
  id,
  title: title(id),
  ...(lower === undefined ? {} : { lower: { points: lower, inclusive: true } }),
  ...(upper === undefined ? {} : { upper: { points: upper, inclusive: false } }),
  source,
}))

/** The set as data. */
export const criteriaSet = {
  schema: 'danvan/criteria-set@1',
  id: 'bench',
  version: '1',
  title: title('Benchmark'),
  source,
  inForce: { from: '2000-01-01', source },
  maxPoints: 100,
  places: 2,
  groups: groupPlans,
  bands,
  gates: [
    {
      id: 'zero',
      title: title('No criterion scored 0'),
      bands: ['a', 'b'],
      when: { kind: 'criterion-zero' },
      effect: { kind: 'next-band' },
      source,
    },
  ],
  policies: {
    notApplicable: { policy: 'forbidden', source },
    missing: { effect: 'incomplete', source },
    evidence: { weakBases: ['assertion', 'share'], effect: 'keep', source },
    waived: { effect: 'forbidden', source },
    emptyGroup: { effect: 'zero', source },
    rounding: { mode: 'half-up', at: 'leaf', compare: 'rounded', source },
    total: { clamp: { min: 0, max: 100 }, source },
    official: { stage: 'self', source },
  },
  stages: [{ id: 'self', title: title('Self'), actor: title('Unit'), source }],
  examples: [],
}

/** Assessments with every fact known, the same ones in every run. */
export function seededAssessments(count) {
  let seed = 42
  const random = (most) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % most
  }
  const paper = (g) => [{ title: 'Plan', symbol: `${g + 1}/KH-SXD`, issuedOn: '2023-02-28' }]
  return Array.from({ length: count }, () => {
    const facts = {}
    const put = (key, value, basis = 'count', evidence) => {
      facts[key] = evidence === undefined ? { value, basis } : { value, basis, evidence }
    }
    for (let g = 0; g < groups; g++) {
      put(`met${g}`, random(8) > 0, 'document', paper(g))
      put(`level${g}`, ['both', 'one', 'none'][random(3)], 'event')
      const whole = 1 + random(900)
      put(`ratio.part${g}`, random(whole + 1))
      put(`ratio.whole${g}`, whole)
      put(`steps.part${g}`, whole - random(Math.min(whole, 3)))
      put(`steps.whole${g}`, whole)
      put(`count${g}`, random(6))
      put(`deduct${g}`, random(6))
      put(`judged${g}`, random(5) / 2, 'document', paper(g))
      put(`days${g}`, random(14), 'document', paper(g))
    }
    return {
      schema: 'danvan/assessment@1',
      criteriaSet: { id: 'bench' },
      unit: 'Unit',
      period: { from: '2023-01-01', to: '2023-12-31' },
      stage: 'self',
      facts,
    }
  })
}

/** The same set by hand: as one would write it for this decision alone, in hundredths of a point. */
export function handWritten({ facts }, _asOf) {
  const tree = []
  let earned = 0
  let zeros
  for (let g = 0; g < groups; g++) {
    const group = groupPlans[g]
    const { criteria } = group
    const children = []
    let sum = 0
    const leaf = (k, max, points, reading, used) => {
      const { id, number, title } = criteria[k]
      sum += points
      if (points === 0) {
        if (zeros === undefined) zeros = []
        zeros.push(id)
      }
      children.push({
        id,
        number,
        title,
        status: 'scored',
        ledger: ledger(max, points),
        effective: effective(max, points),
        reading,
        facts: used,
      })
    }

    const met = facts[`met${g}`]
    leaf(0, 200, met.value ? 200 : 0, { kind: 'met', met: met.value }, [known(`met${g}`, met)])

    const level = facts[`level${g}`]
    const found = levels.find(({ id }) => id === level.value)
    leaf(1, 300, found.points * 100, { kind: 'levels', level: level.value, label: found.label }, [
      known(`level${g}`, level),
    ])

    const part = facts[`ratio.part${g}`]
    const whole = facts[`ratio.whole${g}`]
    const ratio = share('ratio', part.value, whole.value)
    const isBelow = part.value * 100 < whole.value * 50
    if (isBelow) ratio.special = 'below-floor'
    leaf(2, 400, isBelow ? 0 : Math.round((400 * part.value) / whole.value), ratio, [
      known(`ratio.part${g}`, part),
      known(`ratio.whole${g}`, whole),
    ])

    const done = facts[`steps.part${g}`]
    const all = facts[`steps.whole${g}`]
    const reached = done.value >= all.value ? 300 : done.value * 10 >= all.value * 9 ? 200 : done.value > 0 ? 50 : 0
    leaf(3, 300, reached, share('steps-share', done.value, all.value), [
      known(`steps.part${g}`, done),
      known(`steps.whole${g}`, all),
    ])

    const count = facts[`count${g}`]
    const counted = count.value * 50
    leaf(4, 200, Math.min(counted, 200), { kind: 'count', count: count.value, each: 0.5, capped: counted > 200 }, [
      known(`count${g}`, count),
    ])

    const deduct = facts[`deduct${g}`]
    const left = 200 - deduct.value * 50
    const items = [{ fact: `deduct${g}`, count: deduct.value, each: 0.5 }]
    leaf(5, 200, Math.max(left, 0), { kind: 'deduct', items, floored: left < 0 }, [known(`deduct${g}`, deduct)])

    const judged = facts[`judged${g}`]
    leaf(6, 200, judged.value * 100, { kind: 'judged', points: judged.value }, [known(`judged${g}`, judged)])

    const days = facts[`days${g}`]
    const tier = days.value <= 5 ? 5 : days.value <= 10 ? 10 : undefined
    const kept = { kind: 'deadline-days', days: days.value }
    if (tier !== undefined) kept.atMost = tier
    leaf(7, 200, tier === 5 ? 200 : tier === 10 ? 100 : 0, kept, [known(`days${g}`, days)])

    earned += sum
    tree.push({
      id: group.id,
      number: group.number,
      title: group.title,
      status: 'scored',
      ledger: ledger(2000, sum),
      effective: effective(2000, sum),
      children,
    })
  }

  const points = earned / 100
  const byPoints = earned >= 9000 ? 0 : earned >= 8000 ? 1 : earned >= 6500 ? 2 : 3
  const hasZero = zeros !== undefined
  const band = bands[hasZero && byPoints < 2 ? 2 : byPoints]
  const because = hasZero && byPoints < 2 ? ['zero'] : []
  const gate = { id: 'zero', title: criteriaSet.gates[0].title, state: hasZero ? 'struck' : 'clear' }
  if (hasZero) gate.criteria = zeros
  const range = { min: points, max: points }
  return {
    kind: 'score-result',
    status: 'complete',
    points,
    earned: points,
    ledger: ledger(10_000, earned),
    effective: effective(10_000, earned),
    range: { base: range, final: range, beforeClamp: range },
    grade: { status: 'band', band: { id: band.id, title: band.title }, because },
    tree,
    gates: [gate],
    missing: [],
    issues: [],
  }
}

function ledger(max, earned) {
  return { max: max / 100, earned: earned / 100, lost: (max - earned) / 100, unknown: 0, notApplicable: 0 }
}

function effective(max, earned) {
  return { earned: earned / 100, most: earned / 100, max: max / 100 }
}

function share(kind, numerator, denominator) {
  return { kind, numerator, denominator, of: total, percent: Math.round((numerator * 10_000) / denominator) / 100 }
}

function known(key, { value, basis, evidence }) {
  const used = { key, state: 'known', value, basis }
  if (evidence !== undefined) used.evidence = evidence.map((paper) => ({ ...paper }))
  return used
}

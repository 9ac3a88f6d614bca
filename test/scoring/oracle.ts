import type { Assessment, CriteriaSet, Criterion, FactValue, Rule } from 'danvan/scoring'

/** A fraction, never shortened: slow, naive, and nothing of it is shared with the library. */
export interface Q {
  readonly n: bigint
  readonly d: bigint
}

export const q = (n: bigint, d = 1n): Q => (d < 0n ? { n: -n, d: -d } : { n, d })
export const plus = (a: Q, b: Q): Q => q(a.n * b.d + b.n * a.d, a.d * b.d)
export const times = (a: Q, b: Q): Q => q(a.n * b.n, a.d * b.d)
const over = (a: Q, b: Q): Q => q(a.n * b.d, a.d * b.n)
export const side = (a: Q, b: Q): number => {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
const zero = q(0n)
const minus = (a: Q): Q => q(-a.n, a.d)
const smaller = (a: Q, b: Q) => (side(a, b) < 0 ? a : b)
const larger = (a: Q, b: Q) => (side(a, b) > 0 ? a : b)

/** A decimal as it is written, without exponent. */
function decimal(value: number): Q {
  const [whole, fraction = ''] = String(value).split('.')
  return q(BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length))
}

/** Rounds to whole numbers; each mode by its definition, through the two neighbours. */
export function rounded({ n, d }: Q, mode: string): bigint {
  const isNegative = n < 0n
  const size = isNegative ? -n : n
  const low = size / d
  if (low * d === size) return isNegative ? -low : low
  const half = 2n * (size - low * d) - d
  const up = {
    up: true,
    down: false,
    'half-up': half >= 0n,
    'half-down': half > 0n,
    'half-even': half > 0n || (half === 0n && low % 2n === 1n),
  }[mode]
  const result = up ? low + 1n : low
  return isNegative ? -result : result
}

/** What a rule gives: points, nothing for want of facts, a fault, or left out of its group. */
export type Outcome = Q | 'open' | 'invalid' | 'left-out'
type Facts = Readonly<Record<string, FactValue | undefined>>

/** The points of a leaf, read straight off the definition of its rule. */
export function oracleOf(rule: Rule, printedMax: number, facts: Facts, year: string): Outcome {
  const max = decimal(printedMax)
  const within = (points: Q) => larger(zero, smaller(points, max))
  const number = (key: string) => facts[key] as number | undefined

  switch (rule.kind) {
    case 'met':
      return facts[rule.fact] === undefined ? 'open' : facts[rule.fact] === true ? max : zero
    case 'levels': {
      const id = levelOf(rule.reading, facts)
      const level = rule.levels.find((each) => each.id === id)
      return id === undefined ? 'open' : level === undefined ? 'invalid' : within(decimal(level.points))
    }
    case 'ratio': {
      const share = shareOf(rule.share, rule.above, rule.zeroOfZero, facts)
      if (share === 'full') return max
      if (share === 'zero') return zero
      if (typeof share === 'string') return share
      const isBelow = rule.floorPercent !== undefined && side(times(share, q(100n)), decimal(rule.floorPercent)) < 0
      return isBelow ? zero : times(max, share)
    }
    case 'steps': {
      let value: Q
      if ('fact' in rule.of) {
        const stated = number(rule.of.fact)
        if (stated === undefined) return 'open'
        value = decimal(stated)
      } else {
        const share = shareOf(rule.of.share, 'invalid', rule.of.zeroOfZero, facts)
        if (share === 'full') return max
        if (share === 'zero') return zero
        if (typeof share === 'string') return share
        value = times(share, q(100n))
      }
      const reached = rule.steps.find((step) =>
        'atLeast' in step ? side(value, decimal(step.atLeast)) >= 0 : side(value, decimal(step.above)) > 0,
      )
      return within(decimal(reached?.points ?? rule.otherwise))
    }
    case 'count': {
      const count = countOf(facts[rule.fact])
      if (count === undefined) return 'open'
      const points = times(q(BigInt(count)), decimal(rule.each))
      return within(rule.cap === undefined ? points : smaller(points, decimal(rule.cap)))
    }
    case 'deduct': {
      let left = max
      for (const { fact, each } of rule.items) {
        const count = countOf(facts[fact])
        if (count === undefined) return 'open'
        left = plus(left, minus(times(q(BigInt(count)), decimal(each))))
      }
      return within(larger(left, decimal(rule.floor)))
    }
    case 'judged': {
      const points = number(rule.fact)
      return points === undefined ? 'open' : within(decimal(points))
    }
    case 'deadline':
      return deadlineOf(rule, facts, year)
    case 'sum':
      throw new Error('no leaf')
  }
}

function countOf(value: FactValue | undefined): number | undefined {
  if (Array.isArray(value)) return value.length
  return value === undefined ? undefined : Number(value)
}

function levelOf(reading: Extract<Rule, { kind: 'levels' }>['reading'], facts: Facts): string | undefined {
  if ('fact' in reading) return facts[reading.fact] as string | undefined
  if ('countTrue' in reading) {
    const values = reading.countTrue.map((key) => facts[key])
    return values.includes(undefined) ? undefined : `${values.filter((value) => value === true).length}`
  }
  const [first, second] = reading.compare.map((key) => facts[key] as number | undefined)
  if (first === undefined || second === undefined) return undefined
  return ['below', 'equal', 'above'][side(decimal(first), decimal(second)) + 1]
}

type ShareRule = Extract<Rule, { kind: 'ratio' }>

function shareOf(
  share: ShareRule['share'],
  above: ShareRule['above'],
  zeroOfZero: ShareRule['zeroOfZero'],
  facts: Facts,
): Q | 'open' | 'invalid' | 'left-out' | 'full' | 'zero' {
  const sum = (keys: readonly string[]): Q | undefined =>
    keys.some((key) => facts[key] === undefined)
      ? undefined
      : keys.reduce((total, key) => plus(total, decimal(facts[key] as number)), zero)
  const one = q(1n)
  const bounded = (value: Q) => (side(value, one) <= 0 ? value : above === 'cap' ? one : 'invalid')
  const numerator = sum(share.numerator.facts)
  const denominator = sum(share.denominator.facts)
  const stated = share.percentFact === undefined ? undefined : (facts[share.percentFact] as number | undefined)
  if (numerator === undefined || denominator === undefined)
    return stated === undefined ? 'open' : bounded(over(decimal(stated), q(100n)))
  if (denominator.n !== 0n) return bounded(over(numerator, denominator))
  if (numerator.n !== 0n) return 'invalid'
  return zeroOfZero === 'rescale-group' ? 'left-out' : zeroOfZero
}

function deadlineOf({ of, otherwise }: Extract<Rule, { kind: 'deadline' }>, facts: Facts, year: string): Outcome {
  if ('daysFact' in of) {
    const days = facts[of.daysFact] as number | 'never' | undefined
    if (days === undefined) return 'open'
    return decimal((days === 'never' ? undefined : of.tiers.find((tier) => days <= tier.atMost))?.points ?? otherwise)
  }
  const date = facts[of.dateFact] as string | undefined
  if (date === undefined) return 'open'
  if (date === 'never') return decimal(otherwise)
  for (const { by, points } of of.tiers) {
    const due = 'fact' in by ? (facts[by.fact] as string | undefined) : `${year}-${by.monthDay}`
    if (due === undefined) return 'open'
    if (due !== 'never' && date <= due) return decimal(points)
  }
  return decimal(otherwise)
}

/** The leaves of a criterion, in order. */
export const leavesOf = (criterion: Criterion): readonly Criterion[] =>
  criterion.rule.kind === 'sum' ? criterion.rule.parts.flatMap(leavesOf) : [criterion]

/** The least and the most that every group can come to, in units, exact, where nothing is declared or waived. */
export function groupsOf(set: CriteriaSet, { facts, period }: Assessment): { min: Q; most: Q; max: Q }[] {
  const values = Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [key, 'value' in fact ? fact.value : undefined]),
  )
  const units = q(10n ** BigInt(set.places))
  const { at, mode } = set.policies.rounding
  return set.groups.map((group) => {
    const max = times(decimal(group.max), units)
    let [min, most, applies] = [zero, zero, zero]
    for (const leaf of group.criteria.flatMap(leavesOf)) {
      const leafMax = times(decimal(leaf.max), units)
      const outcome = oracleOf(leaf.rule, leaf.max, values, period.from.slice(0, 4))
      if (outcome === 'left-out') continue
      applies = plus(applies, leafMax)
      const exact = typeof outcome === 'string' ? undefined : times(outcome, units)
      const points = exact !== undefined && at === 'leaf' ? q(rounded(exact, mode)) : exact
      min = plus(min, points ?? zero)
      most = plus(most, points ?? leafMax)
    }
    const factor = applies.n === 0n ? q(0n) : over(max, applies)
    const round = (value: Q) => (at === 'total' ? value : q(rounded(value, mode)))
    return { min: round(times(min, factor)), most: round(times(most, factor)), max }
  })
}

import type { Assessment, CriteriaSet, Criterion, FactCondition, FactValue, LeaveOut, Rule } from 'danvan/scoring'

/** A fraction, never shortened: slow, naive, and nothing of it is shared with the library. */
export interface Q {
  readonly n: bigint
  readonly d: bigint
}

export const q = (n: bigint, d = 1n): Q => (d < 0n ? { n: -n, d: -d } : { n, d })
const plus = (a: Q, b: Q): Q => q(a.n * b.d + b.n * a.d, a.d * b.d)
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

/** What a rule gives: points, nothing for want of facts or of a level, a fault, or how it is left out. */
export type Outcome = Q | 'open' | 'invalid' | LeaveOut
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
      if ('tally' in rule.reading) return tallyOf(rule, max, facts)
      if ('first' in rule.reading) {
        if (rule.reading.first.some(({ when }) => isAtFault(when, facts))) return 'invalid'
        for (const { level: id, when } of rule.reading.first) {
          const held = holds(when, facts)
          if (held === undefined) return 'open'
          if (!held) continue
          const points = rule.levels.find((each) => each.id === id)?.points
          return points === undefined ? 'open' : within(decimal(points))
        }
        return 'open'
      }
      const id = levelOf(rule.reading, facts)
      const level = rule.levels.find((each) => each.id === id)
      return id === undefined
        ? 'open'
        : level === undefined
          ? 'invalid'
          : level.points === undefined
            ? 'open'
            : within(decimal(level.points))
    }
    case 'ratio': {
      const share = shareOf(rule.share, rule.above, rule.zeroOfZero, facts)
      if (share === 'full') return max
      if (share === 'zero') return zero
      if (typeof share === 'string') return share
      const isBelow = rule.floorPercent !== undefined && side(times(share, q(100n)), decimal(rule.floorPercent)) < 0
      if (isBelow) return zero
      if (rule.targetPercent === undefined) return times(max, share)
      return smaller(max, over(times(times(max, share), q(100n)), decimal(rule.targetPercent)))
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
      if (rule.items.some((item) => 'when' in item && isAtFault(item.when, facts))) return 'invalid'
      for (const item of rule.items) {
        const count = 'when' in item ? holds(item.when, facts) : countOf(facts[item.fact])
        if (count === undefined) return 'open'
        const each = 'each' in item ? decimal(item.each) : over(times(max, decimal(item.eachPercent)), q(100n))
        left = plus(left, minus(times(q(BigInt(count)), each)))
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

type Levels = Extract<Rule, { kind: 'levels' }>
type Plain = Exclude<Levels['reading'], { tally: unknown } | { first: unknown }>

function tallyOf({ reading, levels }: Levels, max: Q, facts: Facts): Outcome {
  if (!('tally' in reading)) throw new Error('no tally')
  if (reading.tally.some(({ fact }) => facts[fact] === undefined)) return 'open'
  const items = reading.tally.flatMap(({ level, fact }) =>
    Array.from({ length: Number(facts[fact]) }, () => levels.find(({ id }) => id === level)?.points),
  )
  if (items.length === 0)
    return reading.zeroOfZero === 'full' ? max : reading.zeroOfZero === 'zero' ? zero : reading.zeroOfZero
  if (items.includes(undefined)) return 'open'
  return over(
    items.reduce<Q>((sum, points) => plus(sum, decimal(points as number)), zero),
    q(BigInt(items.length)),
  )
}

/** Whether a share in a condition cannot be read. */
function isAtFault(condition: FactCondition, facts: Facts): boolean {
  if ('share' in condition) return shareOf(condition.share, 'cap', condition.zeroOfZero, facts) === 'invalid'
  if (condition.kind === 'not') return isAtFault(condition.of, facts)
  return 'of' in condition && condition.of.some((part) => isAtFault(part, facts))
}

/** Whether a condition holds, read straight off its definition; undefined when an unknown fact could turn it. */
export function holds(condition: FactCondition, facts: Facts): boolean | undefined {
  switch (condition.kind) {
    case 'fact-is': {
      const value = facts[condition.fact]
      return value === undefined ? undefined : condition.values.some((each) => each === value)
    }
    case 'fact-at-least': {
      const value = facts[condition.fact]
      return value === undefined ? undefined : side(decimal(value as number), decimal(condition.value)) >= 0
    }
    case 'not': {
      const inner = holds(condition.of, facts)
      return inner === undefined ? undefined : !inner
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => holds(part, facts))
      if (condition.kind === 'any' ? parts.some((part) => part === true) : parts.some((part) => part === false))
        return condition.kind === 'any'
      return parts.some((part) => part === undefined) ? undefined : condition.kind === 'all'
    }
    default: {
      const share = shareOf(condition.share, 'cap', condition.zeroOfZero, facts)
      if (share === 'open' || share === 'invalid') return undefined
      const value = share === 'full' ? q(1n) : typeof share === 'string' ? zero : share
      const by = side(times(value, q(100n)), decimal(condition.percent))
      if (share === 'full' || share === 'zero') return share === 'full'
      return condition.kind === 'share-above' ? by > 0 : by >= 0
    }
  }
}

function levelOf(reading: Plain, facts: Facts): string | undefined {
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
): Q | 'open' | 'invalid' | LeaveOut | 'full' | 'zero' {
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
  return zeroOfZero
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

interface Range {
  readonly min: Q
  readonly most: Q
  readonly of: Q
}

/** The least and the most of a whole, group by group, in units, exact, where nothing is declared or waived. */
export function rangeOf(set: CriteriaSet, { facts, period }: Assessment): Range {
  const values = Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [key, 'value' in fact ? fact.value : undefined]),
  )
  const units = q(10n ** BigInt(set.places))
  const { at, mode } = set.policies.rounding
  const rounds = (value: Q, where: 'leaf' | 'group') => {
    const isDone = where === 'leaf' ? at === 'leaf' : at !== 'total'
    return isDone ? q(rounded(value, mode)) : value
  }
  const gone = { shrink: zero, 'rescale-total': zero }

  const partsOf = (criterion: Criterion, left: Record<keyof typeof gone, Q>): readonly Range[] => {
    const { rule } = criterion
    const max = times(decimal(criterion.max), units)
    if (rule.kind === 'sum') {
      if (rule.combine === undefined) return rule.parts.flatMap((part) => partsOf(part, left))
      const lost = { ...gone }
      const parts = rule.parts
        .map((part) => sumOf(partsOf(part, lost)))
        .map((part, i) => ({ ...part, weight: rule.combine?.take === 'weights' ? rule.combine.weights[i] : 1 }))
        .filter(({ of }) => of.n > 0n)
      if (parts.length === 0) {
        // Nothing of it applies: it goes the way of its first part.
        const [first] = rule.parts.flatMap(leavesOf)
        const way = oracleOf((first as Criterion).rule, (first as Criterion).max, values, period.from.slice(0, 4))
        if (way === 'shrink' || way === 'rescale-total') left[way] = plus(left[way], max)
        return [{ min: zero, most: zero, of: zero }]
      }
      const weighted = (name: keyof Range) =>
        parts.reduce<Q>((sum, part) => plus(sum, times(part[name], q(BigInt(part.weight as number)))), zero)
      const combined = (name: 'min' | 'most'): Q => {
        const all = parts.map((part) => part[name])
        switch (rule.combine?.take) {
          case 'best':
            return all.reduce(larger)
          case 'worst':
            return all.reduce(smaller)
          case 'cap':
            return smaller(weighted(name), max)
          default:
            return over(times(weighted(name), max), weighted('of'))
        }
      }
      const limit = rule.combine.take === 'mean' ? rule.combine.spreadBelow : undefined
      if (limit !== undefined) {
        const apart = plus(
          parts.map(({ most }) => most).reduce(larger),
          minus(parts.map(({ min }) => min).reduce(smaller)),
        )
        if (side(apart, times(decimal(limit), units)) >= 0) return [{ min: zero, most: max, of: max }]
      }
      return [{ min: rounds(combined('min'), 'leaf'), most: rounds(combined('most'), 'leaf'), of: max }]
    }
    const outcome = oracleOf(rule, criterion.max, values, period.from.slice(0, 4))
    if (outcome === 'shrink' || outcome === 'rescale-total') left[outcome] = plus(left[outcome], max)
    if (outcome === 'rescale-group' || outcome === 'shrink' || outcome === 'rescale-total')
      return [{ min: zero, most: zero, of: zero }]
    if (typeof outcome === 'string') return [{ min: zero, most: max, of: max }]
    const points = rounds(times(outcome, units), 'leaf')
    return [{ min: points, most: points, of: max }]
  }

  let toTotal = zero
  const groups = set.groups.map((group): Range => {
    const left = { ...gone }
    const { min, most, of } = sumOf(group.criteria.flatMap((criterion) => partsOf(criterion, left)))
    toTotal = plus(toTotal, left['rescale-total'])
    const max = plus(times(decimal(group.max), units), minus(plus(left.shrink, left['rescale-total'])))
    const factor = of.n === 0n ? zero : over(max, of)
    return { min: rounds(times(min, factor), 'group'), most: rounds(times(most, factor), 'group'), of: max }
  })
  const { min, most, of } = sumOf(groups)
  const factor = of.n === 0n ? q(1n) : over(plus(of, toTotal), of)
  return { min: times(min, factor), most: times(most, factor), of: plus(of, toTotal) }
}

function sumOf(parts: readonly Range[]): Range {
  return parts.reduce<Range>(
    (sum, part) => ({ min: plus(sum.min, part.min), most: plus(sum.most, part.most), of: plus(sum.of, part.of) }),
    { min: zero, most: zero, of: zero },
  )
}

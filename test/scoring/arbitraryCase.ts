import type {
  Assessment,
  Combine,
  CriteriaSet,
  Criterion,
  Fact,
  FactCondition,
  FactValue,
  GateEffect,
  Rule,
} from 'danvan/scoring'
import fc, { type Arbitrary } from 'fast-check'

import { assess, buildSet, type CriterionParts, factsIn, supplied } from './buildSet.ts'

/** A random sound set and random facts for it; every value is one that its rules can read. */
export interface Case {
  readonly set: CriteriaSet
  readonly assessment: Assessment
  /** For each fact of the set, a value it may take. */
  readonly values: Readonly<Record<string, FactValue>>
}

/** What a random case may hold. */
export interface CaseOptions {
  /** Anything left out of its group, so that the rest is rescaled. */
  readonly rescaling?: boolean
  /** Shares stated in percent. */
  readonly stated?: boolean
  /** Facts declared not applicable, waived or disputed. */
  readonly special?: boolean
  /** What does not apply shared among its siblings. */
  readonly sharing?: boolean
}

type Leaf = Exclude<Rule, { kind: 'sum' }>
const whole = (max: number) => fc.integer({ min: 0, max })
const label = { vi: 'mức' }
const sources = [
  supplied,
  { provenance: 'read', copy: 'bản chụp' },
  { provenance: 'read-secondary', copy: 'báo chí' },
  { provenance: 'inferred', basis: 'suy ra' },
  { provenance: 'unverified', confidence: 'low' },
  { provenance: 'assumed', basis: 'giả định' },
] as const

/** Facts are shared between rules; the first letter of a key says what values it takes. */
const pick = (letter: string, most = 3) => whole(most).map((i) => `${letter}${i}`)
const some = (letter: string, most = 3) => fc.uniqueArray(pick(letter, most), { minLength: 1, maxLength: 3 })

/** A condition over a few facts, at most two deep. */
function condition(depth: number): Arbitrary<FactCondition> {
  const share = fc.record({ numerator: some('c'), denominator: some('c') }).map(({ numerator, denominator }) => ({
    numerator: { label, facts: numerator },
    denominator: { label, facts: denominator },
  }))
  const atom: Arbitrary<FactCondition> = fc.oneof(
    fc.tuple(pick('b'), fc.boolean()).map(([fact, value]) => ({ kind: 'fact-is' as const, fact, values: [value] })),
    fc.tuple(pick('c'), whole(8)).map(([fact, value]) => ({ kind: 'fact-at-least' as const, fact, value })),
    fc.record({
      kind: fc.constantFrom('share-at-least', 'share-above'),
      share,
      percent: whole(100),
      zeroOfZero: fc.constantFrom('full', 'zero', 'invalid'),
    }),
  )
  if (depth === 0) return atom
  const parts = fc.array(condition(depth - 1), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { arbitrary: atom, weight: 2 },
    { arbitrary: fc.record({ kind: fc.constantFrom('all', 'any'), of: parts }), weight: 1 },
    { arbitrary: condition(depth - 1).map((of) => ({ kind: 'not' as const, of })), weight: 1 },
  )
}

function leafRule(max: number, factor: number, own: string, { rescaling, stated }: CaseOptions): Arbitrary<Leaf> {
  const points = whole(max).map((units) => units / factor)
  const best = max / factor
  const zeroOfZero = fc.constantFrom(
    'full',
    'zero',
    'invalid',
    ...(rescaling ? (['rescale-group', 'rescale-total', 'shrink'] as const) : []),
  )
  const share = fc
    .record({ numerator: some('c'), denominator: some('c'), percentFact: fc.option(pick('p'), { nil: undefined }) })
    .map(({ numerator, denominator, percentFact }) => ({
      numerator: { label, facts: numerator },
      denominator: { label, facts: denominator },
      ...(stated && percentFact !== undefined ? { percentFact } : {}),
    }))
  const level = (id: string) => points.map((each) => ({ id, label, points: each }))
  const descending = (values: readonly number[]) => [...values].sort((a, b) => b - a)
  const steps = (most: number) =>
    fc
      .uniqueArray(whole(most), { minLength: 1, maxLength: 3 })
      .chain((bounds) =>
        fc.tuple(
          ...descending(bounds).map((bound) =>
            fc
              .tuple(fc.boolean(), points)
              .map(([isIn, each]) => (isIn ? { atLeast: bound, points: each } : { above: bound, points: each })),
          ),
        ),
      )
  return fc.oneof(
    pick('b').map((fact) => ({ kind: 'met', fact }) as const),
    fc.array(points, { minLength: 1, maxLength: 4 }).map((all) => ({
      kind: 'levels' as const,
      reading: { fact: `l.${own}.${all.length}` },
      levels: all.map((each, i) => ({ id: `muc-${i}`, label, points: each })),
    })),
    some('b').chain((countTrue) =>
      fc
        .tuple(...Array.from({ length: countTrue.length + 1 }, (_, i) => level(`${i}`)))
        .map((levels) => ({ kind: 'levels' as const, reading: { countTrue }, levels })),
    ),
    fc
      .tuple(pick('n'), pick('n'), level('below'), level('equal'), level('above'))
      .map(([a, b, ...levels]) => ({ kind: 'levels' as const, reading: { compare: [a, b] as const }, levels })),
    fc
      .array(fc.tuple(condition(1), fc.option(points, { nil: undefined })), { minLength: 1, maxLength: 3 })
      .map((all) => ({
        kind: 'levels' as const,
        reading: { first: all.map(([when], i) => ({ level: `muc-${i}`, when })) },
        levels: all.map(([, each], i) => ({ id: `muc-${i}`, label, ...(each === undefined ? {} : { points: each }) })),
      })),
    fc
      .tuple(some('c'), fc.array(fc.option(points, { nil: undefined }), { minLength: 3, maxLength: 3 }), zeroOfZero)
      .map(([facts, all, zeroOfZero]) => ({
        kind: 'levels' as const,
        reading: { tally: facts.map((fact, i) => ({ level: `muc-${i}`, fact })), zeroOfZero },
        levels: all.map((each, i) => ({ id: `muc-${i}`, label, ...(each === undefined ? {} : { points: each }) })),
      })),
    fc
      .record({
        share,
        floor: fc.option(whole(200), { nil: undefined }),
        target: fc.option(whole(199), { nil: undefined }),
        zeroOfZero,
        above: fc.constantFrom('cap', 'invalid'),
      })
      .map(({ floor, target, ...rest }) => ({
        kind: 'ratio' as const,
        ...rest,
        ...(target === undefined ? {} : { targetPercent: (target + 1) / 2 }),
        ...(floor === undefined ? {} : { floorPercent: floor / 2 }),
      })),
    fc.record({
      kind: fc.constant('steps'),
      of: pick('n').map((fact) => ({ fact })),
      steps: steps(20),
      otherwise: points,
    }),
    fc.record({
      kind: fc.constant('steps'),
      of: fc.record({ share, zeroOfZero }),
      steps: steps(100),
      otherwise: points,
    }),
    fc.record({
      kind: fc.constant('count'),
      fact: fc.oneof(pick('c'), pick('b'), pick('i')),
      each: points,
      cap: points,
    }),
    fc.record({
      kind: fc.constant('deduct'),
      items: fc.array(
        fc.oneof(
          fc.record({ fact: pick('c'), each: points }),
          fc.record({ fact: pick('c'), eachPercent: fc.constantFrom(0, 100, ...(max % 4 === 0 ? [25, 50] : [])) }),
          fc.record({ when: condition(1), each: points }),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      floor: points,
    }),
    fc.tuple(whole(max), whole(4), whole(5)).map(([from, step, many]) => {
      const width = Math.min(step + 1, max - from + 1)
      const to = from + width * Math.min(many, Math.floor((max - from) / width))
      return {
        kind: 'judged' as const,
        fact: `j.${own}.${from}.${width}.${(to - from) / width}.${factor}`,
        from: from / factor,
        to: to / factor,
        step: width / factor,
      }
    }),
    fc
      .tuple(
        fc.uniqueArray(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 3 }),
        points,
        points,
        pick('k'),
      )
      .map(([days, first, otherwise, daysFact]) => ({
        kind: 'deadline' as const,
        of: {
          daysFact,
          tiers: descending(days)
            .reverse()
            .map((atMost, i) => ({ atMost, points: i === 0 ? best : first })),
        },
        otherwise,
      })),
    fc
      .tuple(pick('d'), fc.option(pick('d'), { nil: undefined }), points, points)
      .map(([dateFact, due, first, otherwise]) => ({
        kind: 'deadline' as const,
        of: {
          dateFact,
          tiers: [
            { by: { monthDay: '01-31' }, points: best },
            ...(due === undefined ? [] : [{ by: { fact: due }, points: first }]),
            { by: { monthDay: '02-29' }, points: first },
          ],
        },
        otherwise,
      })),
  ) as Arbitrary<Leaf>
}

function criterion(id: string, factor: number, depth: number, options: CaseOptions): Arbitrary<CriterionParts> {
  const policies = [
    'full',
    'zero',
    'forbidden',
    ...(options.rescaling ? (['rescale-group', 'rescale-total', 'shrink'] as const) : []),
    ...(options.sharing ? (['share-siblings'] as const) : []),
  ] as const
  const notApplicable = fc.option(fc.record({ policy: fc.constantFrom(...policies) }), { nil: undefined })
  const more = fc.record({ notApplicable, source: fc.constantFrom(...sources) })
  const leaf = whole(300).chain((max) =>
    fc.tuple(leafRule(max, factor, id, options), more).map(([rule, { notApplicable: policy, source }]) => ({
      id,
      max: max / factor,
      rule,
      source,
      ...(policy === undefined ? {} : { notApplicable: policy }),
    })),
  )
  if (depth === 0) return leaf
  const sum = whole(2).chain((more) =>
    fc
      .tuple(...Array.from({ length: more + 1 }, (_, i) => criterion(`${id}.${i}`, factor, depth - 1, options)))
      .map((parts) => ({
        id,
        max: parts.reduce((total, part) => total + Math.round(part.max * factor), 0) / factor,
        rule: { kind: 'sum' as const, parts: parts as unknown as Criterion[] },
      }))
      .chain((plain) => combinedOf(plain, factor)),
  )
  return fc.oneof({ arbitrary: leaf, weight: 3 }, { arbitrary: sum, weight: 1 })
}

type PlainSum = { id: string; max: number; rule: { kind: 'sum'; parts: Criterion[] } }

/** The sum as it is, or its parts combined otherwise, with the maximum that this asks for. */
function combinedOf(plain: PlainSum, factor: number): Arbitrary<PlainSum> {
  const { parts } = plain.rule
  const maxima = parts.map(({ max }) => Math.round(max * factor))
  const most = Math.max(...maxima)
  const total = maxima.reduce((sum, each) => sum + each, 0)
  const combined = (combine: Combine, max: number) => ({
    ...plain,
    max: max / factor,
    rule: { ...plain.rule, combine },
  })
  const mean =
    maxima.every((each) => each === most) && most > 0
      ? [
          fc
            .option(fc.integer({ min: 1, max: most + 1 }), { nil: undefined })
            .map((spread) =>
              combined({ take: 'mean', ...(spread === undefined ? {} : { spreadBelow: spread / factor }) }, most),
            ),
        ]
      : []
  return fc.oneof(
    { arbitrary: fc.constant(plain), weight: 3 },
    { arbitrary: fc.constantFrom(...(['best', 'worst'] as const)).map((take) => combined({ take }, most)), weight: 1 },
    { arbitrary: whole(total).map((max) => combined({ take: 'cap' }, max)), weight: 1 },
    {
      arbitrary: fc
        .array(fc.integer({ min: 1, max: 4 }), { minLength: parts.length, maxLength: parts.length })
        .map((weights) =>
          combined(
            { take: 'weights', weights },
            weights.reduce((sum, weight, i) => sum + weight * (maxima[i] as number), 0),
          ),
        ),
      weight: 1,
    },
    ...mean.map((arbitrary) => ({ arbitrary, weight: 3 })),
  )
}

function arbitrarySet(options: CaseOptions): Arbitrary<CriteriaSet> {
  const many = fc.tuple(whole(4), fc.array(whole(2), { minLength: 1, maxLength: 3 }))
  return many.chain(([places, sizes]) => {
    const factor = 10 ** places
    const units = whole(500).map((each) => each / factor)
    const groups = sizes.map((size, i) =>
      fc
        .tuple(...Array.from({ length: size + 1 }, (_, j) => criterion(`${i}.${j}`, factor, 2, options)))
        .map((criteria) => ({ id: `G${i}`, criteria })),
    )
    const pot = (name: string) =>
      fc.option(
        fc.record({
          cap: units,
          items: fc
            .array(fc.record({ fact: pick('c'), each: units }), { minLength: 1, maxLength: 3 })
            .map((items) => items.map((item, i) => ({ id: `${name}.${i}`, ...item }))),
        }),
        { nil: undefined },
      )
    const when = fc.oneof(
      fc.constant({ kind: 'criterion-zero' } as const),
      pick('b').map((fact) => ({ kind: 'fact-is', fact, values: [true] }) as const),
      pick('c').map((fact) => ({ kind: 'fact-at-least', fact, value: 3 }) as const),
      whole(99).map((percent) => ({ kind: 'group-below', percent: percent + 1 }) as const),
      condition(2),
    )
    const effect: Arbitrary<GateEffect> = fc.constantFrom(
      { kind: 'next-band' } as const,
      { kind: 'no-band' } as const,
      { kind: 'drop' } as const,
      { kind: 'authority-decides' } as const,
      { kind: 'not-gradable' } as const,
      { kind: 'cap', band: 'kha' } as const,
      { kind: 'fix', band: 'kem' } as const,
    )
    const policies = fc.record({
      notApplicable: fc.record({
        policy: fc.constantFrom('full', 'zero', 'forbidden', options.rescaling ? 'rescale-group' : 'zero'),
      }),
      missing: fc.record({ effect: fc.constant('incomplete') }),
      evidence: fc.record({
        weakBases: fc.subarray(['assertion', 'share'] as const),
        effect: fc.constantFrom('keep', 'open', 'zero'),
      }),
      waived: fc.record({ effect: fc.constantFrom('full', 'zero', 'as-scored', 'forbidden') }),
      emptyGroup: fc.record({ effect: fc.constantFrom('zero', 'not-gradable') }),
      rounding: fc
        .record({
          mode: fc.constantFrom('half-up', 'half-even', 'half-down', 'up', 'down'),
          at: fc.constantFrom('leaf', 'group', 'total'),
          compare: fc.constantFrom('rounded', 'exact'),
        })
        // The check of a set refuses half to even anywhere but at the leaf.
        .filter(({ mode, at }) => mode !== 'half-even' || at === 'leaf'),
    })
    return fc
      .record({
        groups: fc.tuple(...groups),
        bonus: pot('bonus'),
        penalty: pot('penalty'),
        gates: fc.array(fc.record({ when, effect }), { maxLength: 3 }),
        policies,
        clamped: fc.boolean(),
      })
      .map(({ groups: all, gates, bonus, penalty, policies: chosen, clamped }) => {
        const max = all.flatMap((group) => group.criteria).reduce((sum, each) => sum + Math.round(each.max * factor), 0)
        const cuts = [...new Set([Math.ceil(max * 0.9), Math.ceil(max * 0.6)])].filter((cut) => cut > 0)
        const bands =
          cuts.length === 2
            ? [
                { id: 'tot', from: (cuts[0] as number) / factor },
                { id: 'kha', from: (cuts[1] as number) / factor },
                { id: 'kem' },
              ]
            : []
        return buildSet({
          places,
          groups: all,
          bands,
          gates: bands.length === 0 ? [] : gates.map((gate, i) => ({ id: `gate.${i}`, ...gate })),
          ...(bonus ? { bonus } : {}),
          ...(penalty ? { penalty } : {}),
          policies: { ...chosen, total: clamped ? { clamp: { min: 0, max: max / factor } } : {} } as never,
        })
      })
  })
}

/** A value that every rule can read from this fact. */
function valueIn(key: string): Arbitrary<FactValue> {
  const [, , from, step, many, factor] = key.split('.').length > 4 ? key.split('.').slice(-6) : []
  switch (key[0]) {
    case 'b':
      return fc.boolean()
    case 'c':
      return whole(12)
    case 'i':
      return fc.array(fc.constant('nội dung'), { maxLength: 6 })
    case 'n':
      return whole(80).map((each) => each / 4)
    case 'p':
      return whole(240).map((each) => each / 2)
    case 'k':
      return fc.oneof(fc.constant('never'), fc.integer({ min: -8, max: 25 }))
    case 'd':
      return fc.constantFrom(
        'never',
        '2024-01-30',
        '2024-01-31',
        '2024-02-01',
        '2024-02-28',
        '2024-02-29',
        '2024-03-01',
        '2023-12-31',
      )
    case 'l':
      return whole(Number(key.split('.').at(-1)) - 1).map((i) => `muc-${i}`)
    case 'j':
      return whole(Number(many)).map((i) => (Number(from) + i * Number(step)) / Number(factor))
    default:
      throw new Error(key)
  }
}

function factOf(value: FactValue, { special }: CaseOptions): Arbitrary<Fact | 'missing' | 'disputed'> {
  const bases = ['document', 'event', 'count', 'share', 'assertion'] as const
  const known = fc
    .constantFrom(...bases)
    .map((basis): Fact => ({ value, basis, ...(basis === 'document' ? { evidence: [{ title: 'Văn bản' }] } : {}) }))
  const rare: Arbitrary<Fact | 'disputed'> = fc.constantFrom<Fact | 'disputed'>(
    { notApplicable: 'không phát sinh', by: 'Sở Nội vụ' },
    { waived: 'thiên tai', by: 'UBND tỉnh', value },
    { waived: 'thiên tai', by: 'UBND tỉnh' },
    { waived: 'thiên tai', by: 'UBND tỉnh', value, until: '2024-06-30' },
    'disputed',
  )
  const missing = fc.constant('missing' as const)
  return fc.oneof(
    { arbitrary: known, weight: 8 },
    { arbitrary: missing, weight: 2 },
    ...(special ? [{ arbitrary: rare, weight: 2 }] : []),
  )
}

/** Every fact that a set reads. */
export function factsOfSet({ groups, bonus, penalty, gates }: CriteriaSet): string[] {
  const rules = [...groups.flatMap(({ criteria }) => criteria), ...(bonus?.items ?? []), ...(penalty?.items ?? [])]
  return [...new Set([...rules.flatMap(({ rule }) => factsIn(rule)), ...gates.flatMap(({ when }) => factsIn(when))])]
}

/** A random case. */
export function arbitraryCase(options: CaseOptions = {}): Arbitrary<Case> {
  return arbitrarySet(options).chain((set) => {
    const keys = factsOfSet(set)
    return fc.tuple(...keys.map(valueIn)).chain((values) =>
      fc.tuple(...values.map((value) => factOf(value, options))).map((all) => {
        const entries = keys.map((key, i) => [key, all[i] as Fact | string] as const)
        const facts = Object.fromEntries(entries.filter(([, fact]) => typeof fact !== 'string')) as Record<string, Fact>
        const readings = {
          readings: [
            { value: 0, because: 'báo cáo' },
            { value: 1, because: 'phụ lục' },
          ],
        }
        const disputed = Object.fromEntries(
          entries.filter(([, fact]) => fact === 'disputed').map(([key]) => [key, readings]),
        )
        return {
          set,
          assessment: assess(facts, { disputed }),
          values: Object.fromEntries(keys.map((key, i) => [key, values[i] as FactValue])),
        }
      }),
    )
  })
}

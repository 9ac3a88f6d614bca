import { DanvanError, mistyped } from '../../issues/index.ts'
import { compare, type Exact, powers, toUnits } from '../../points/index.ts'
import type { Assessment } from '../Assessment.ts'
import type { CriteriaSet, Criterion, Gate } from '../CriteriaSet.ts'
import { FactReader } from '../FactReader.ts'
import type { PlanChange } from '../GradePlan.ts'
import { judgeGates } from '../judgeGates.ts'
import { type LeafPlan, type NodePlan, planSet } from '../planSet.ts'
import type { FactCondition, FactKey, Rule, SumRule } from '../Rule.ts'
import { factsOfCriterion, placesOfCondition } from '../rules/factsOfRule.ts'
import type { GateResult } from '../ScoreResult.ts'
import { type LeafScore, scoreLeaf } from '../scoreLeaf.ts'
import { scorePot } from '../scorePot.ts'
import { choicesOf, type Named, namedIn, otherThan } from './choicesOf.ts'
import { provenFacts, type Setting, type Settings, type View, viewOf } from './FactView.ts'
import { type Move, type MoveTerms, movesOfRule, ofCount, ofJudged, ofPenalty, put } from './movesOfRule.ts'
import type { Target } from './targetOf.ts'

/** A criterion without parts, a pot item or a gate on a fact: what a plan may change by moves of its own. */
export interface PlanItem {
  readonly use: PlanChange['use']
  readonly id: string
  readonly number?: string
  readonly title: PlanChange['title']
  readonly facts: readonly FactKey[]
  readonly moves: readonly Move[]
  /** Cost of a move, in millionths, unless its facts have costs of their own. */
  readonly cost: number
  /** Whether the cost was given for this very item. */
  readonly isPriced: boolean
  /** Of a criterion: where it stands, and its rule. */
  readonly leaf?: {
    readonly group: number
    /** Place of its criterion, parts taken together, among all. */
    readonly criterion: number
    readonly plan: NodePlan
    readonly leaf: LeafPlan
    /** The rule by which it is scored: its own, or the one in the place of one that does not apply. */
    readonly rule: Exclude<Rule, SumRule>
    readonly isSubstitute: boolean
    readonly terms: MoveTerms
    /** Whether it is a part of something that is not the plain sum of its parts. */
    readonly isCombined: boolean
  }
  /** Of a gate: its place in the set. */
  readonly gate?: number
}

/** What an item comes to under some facts. */
export interface ItemState {
  /** Guaranteed points: of a leaf before rescaling, of a bonus, or less the most a penalty takes. */
  readonly points: Exact
  /** The most they can still come to. */
  readonly most: Exact
  /** Of how many, of a leaf. */
  readonly of: number
  /** Of a leaf: whether it gives anything, gives nothing, or is out. */
  readonly zero: 'some' | 'none' | 'out'
  readonly gate: GateResult['state'] | undefined
}

/** What the plan of one assessment works on. */
export interface PlanGround {
  readonly set: CriteriaSet
  readonly assessment: Assessment
  readonly view: View
  readonly items: readonly PlanItem[]
  /** Cost of a fact, in millionths. */
  readonly factCosts: ReadonlyMap<FactKey, number>
  /** How many criteria there are, parts taken together. */
  readonly criteria: number
}

const millionths = 6

/** Every item of a set with its moves; a move stands only where it makes something certain that was not. */
export function planItems(
  set: CriteriaSet,
  assessment: Assessment,
  asOf: string,
  costs: Readonly<Record<string, number>>,
  { roles }: Target,
): PlanGround {
  const plan = planSet(set)
  const view = viewOf(assessment, set)
  const isOver = asOf > assessment.period.to
  const yesNo = yesNoFacts(set)
  const termsOf = (isIrrecoverable: boolean): MoveTerms => ({
    asOf,
    isOver,
    isIrrecoverable,
    period: assessment.period,
    isYesNo: (key) => yesNo.has(key),
  })
  const terms = termsOf(false)
  const prices = pricesOf(costs)
  const items: PlanItem[] = []
  const inCriteria = new Set(set.groups.flatMap((group) => group.criteria.flatMap(({ reads }) => reads)))
  const add = (item: Omit<PlanItem, 'cost' | 'isPriced'>) => {
    const priced = prices.get(item.id)
    prices.delete(item.id)
    // What only is to be confirmed costs nothing, unless a criterion gains by it.
    const isDone = item.use === 'criterion' || item.use === 'bonus' || item.facts.some((fact) => inCriteria.has(fact))
    const standard = isDone ? (powers[millionths] as number) : 0
    items.push({ ...item, cost: priced ?? standard, isPriced: priced !== undefined })
  }

  let criteria = 0
  const visit = (criterion: Criterion, node: NodePlan, group: number, isCombined: boolean): void => {
    const { rule: printed, notApplicable } = criterion
    if (printed.kind === 'sum') {
      printed.parts.forEach((part, i) => {
        visit(part, node.children[i] as NodePlan, group, isCombined || node.combine !== undefined)
      })
      return
    }
    const { id, number, title } = node
    const own = termsOf(criterion.irrecoverable === true)
    const substitute = isDeclaredAway(node.leaf as LeafPlan, set, assessment) ? notApplicable?.rule : undefined
    const rule = substitute ?? printed
    const isSubstitute = substitute !== undefined
    const made = { plan: node, leaf: node.leaf as LeafPlan, rule, isSubstitute, terms: own, isCombined }
    const leaf = { group, criterion: criteria, ...made }
    add({
      use: 'criterion',
      id,
      number,
      title,
      facts: factsOfCriterion(criterion),
      moves: movesOfRule(rule, view, own),
      leaf,
    })
  }
  set.groups.forEach((group, g) => {
    group.criteria.forEach((criterion, i) => {
      visit(criterion, plan.groups[g]?.children[i] as NodePlan, g, false)
      criteria++
    })
  })
  for (const use of ['bonus', 'penalty'] as const) {
    const pot = set[use]
    for (const { id, title, rule } of pot?.items ?? []) {
      const movesOfBonus = () =>
        rule.kind === 'judged'
          ? ofJudged(rule, view, terms)
          : ofCount(rule, Math.min(rule.cap ?? Number.POSITIVE_INFINITY, pot?.cap ?? 0), view, terms)
      const moves = use === 'bonus' ? movesOfBonus() : ofPenalty(rule, view, terms)
      add({ use, id, title, facts: [rule.fact], moves })
    }
  }
  set.gates.forEach(({ id, title, when }, gate) => {
    if (when.kind === 'criterion-zero' || when.kind === 'group-below') return
    add({
      use: 'gate',
      id,
      title,
      facts: [...new Set(placesOfCondition(when).map(({ fact }) => fact))],
      moves: roles[gate] === 'ignored' ? [] : put(choicesOfGate(set, when, view)),
      gate,
    })
  })
  const factCosts = new Map([...prices].filter(([key]) => plan.facts.has(key)))
  for (const key of prices.keys())
    if (!factCosts.has(key)) {
      const known = [...items.map(({ id }) => id), ...plan.facts]
      throw new DanvanError('invalid-option', { option: 'costs', ...mistyped(key, known) })
    }
  const ground = { set, assessment, view, items, factCosts, criteria }
  const gaining = items.map((item) => ({ ...item, moves: movesThatGain(item, ground) }))
  return { ...ground, items: gaining.map((item, i) => ({ ...item, moves: movesOfItsOwn(item, i, gaining, ground) })) }
}

/** What an item comes to when a plan has set some facts. */
export function stateOf(item: PlanItem, ground: PlanGround, reader: FactReader): ItemState {
  const { set } = ground
  const none = { points: 0, most: 0, of: 0, zero: 'out', gate: undefined } as const
  if (item.leaf !== undefined) {
    const { status, counts, most, of } = scoreOf(item.leaf, set, reader)
    const zero = counts !== 0 ? 'some' : status === 'not-applicable' || of === 0 ? 'out' : 'none'
    return { ...none, points: counts, most, of, zero }
  }
  if (item.gate !== undefined) {
    const plan = planSet(set)
    const gates = [plan.gates[item.gate] as NodePlan]
    const one = { ...set, gates: [set.gates[item.gate] as Gate] }
    return { ...none, gate: judgeGates({ ...plan, set: one, gates }, [], reader).results[0]?.state }
  }
  const use = item.use as 'bonus' | 'penalty'
  const { policies, [use]: all } = planSet(set)
  const pot = all as NonNullable<typeof all>
  const own = { cap: pot.cap, items: pot.items.filter(({ id }) => id === item.id) }
  const { min, max } = scorePot(own, use, reader, policies.pot, powers[set.places] as number)
  return use === 'bonus' ? { ...none, points: min, most: max } : { ...none, points: -max, most: -min }
}

/** The leaf scored by the facts of the reader. */
export function scoreOf(leaf: NonNullable<PlanItem['leaf']>, { policies }: CriteriaSet, reader: FactReader): LeafScore {
  return scoreLeaf(leaf.plan, leaf.leaf, reader, policies)
}

/** Reads the assessment with the settings of a plan. */
export function readerWith(
  { assessment, set }: Pick<PlanGround, 'assessment' | 'set'>,
  settings: Settings,
): FactReader {
  return new FactReader(withSettings(assessment, set, settings), set)
}

/** The assessment with the settings of a plan as proven facts. */
export function withSettings(assessment: Assessment, set: CriteriaSet, settings: Settings): Assessment {
  if (settings.size === 0) return assessment
  const facts = { ...assessment.facts, ...provenFacts(settings, set) }
  if (assessment.disputed === undefined) return { ...assessment, facts }
  const disputed = Object.entries(assessment.disputed).filter(([key]) => !settings.has(key))
  return { ...assessment, facts, disputed: Object.fromEntries(disputed) }
}

/**
 * A move stands where the item gains by it. A late one also stands where another item may set one of its facts, for
 * what it comes to then is not told yet.
 */
function movesThatGain(item: PlanItem, ground: PlanGround): readonly Move[] {
  const before = stateOf(item, ground, readerWith(ground, new Map()))
  const isShared = ground.items.some((other) => other !== item && other.moves.length > 0 && shares(other.facts, item))
  const seen = new Set<string>()
  const kept: { readonly settings: Settings; readonly after: ItemState }[] = []
  return item.moves.filter(({ settle, isLate }) => {
    const settings = settle(ground.view)
    const mayGain = isLate && isShared
    if (settings === undefined || settings.size === 0) return mayGain
    const key = JSON.stringify([...settings].map(([fact, { value }]) => [fact, value]))
    if (!mayGain && seen.has(key)) return false
    seen.add(key)
    const after = stateOf(item, ground, readerWith(ground, settings))
    if (mayGain || !gainsOver(before, after)) return mayGain
    // What more facts bring no more by is no move of its own.
    const isIn = (fewer: Settings) =>
      fewer.size < settings.size && [...fewer].every(([fact, { value }]) => settings.get(fact)?.value === value)
    if (!isLate && kept.some((other) => isIn(other.settings) && !gainsOver(other.after, after))) return false
    if (!isLate) kept.push({ settings, after })
    return true
  })
}

/** What a gate or a penalty asks to be confirmed is left out where another item's move confirms it on the way. */
function movesOfItsOwn(item: PlanItem, at: number, items: readonly PlanItem[], ground: PlanGround): readonly Move[] {
  if (item.use !== 'gate' && item.use !== 'penalty') return item.moves
  const before = stateOf(item, ground, readerWith(ground, new Map()))
  const others = items.filter(({ use, facts }, i) => i !== at && (i < at || use === 'criterion') && shares(facts, item))
  const isConfirmed = others.some(({ moves }) =>
    moves.some(({ settle }) => {
      const settings = settle(ground.view)
      return settings !== undefined && gainsOver(before, stateOf(item, ground, readerWith(ground, settings)))
    }),
  )
  return isConfirmed ? [] : item.moves
}

function shares(facts: readonly FactKey[], item: PlanItem): boolean {
  return facts.some((fact) => item.facts.includes(fact))
}

/** Whether something is certain after that was not before. */
function gainsOver(before: ItemState, after: ItemState): boolean {
  if (before.gate !== undefined) return before.gate !== 'clear' && after.gate === 'clear'
  return compare(after.points, before.points) > 0
}

/** Facts that a rule or a gate reads as yes or no. */
function yesNoFacts(set: CriteriaSet): ReadonlySet<FactKey> {
  const facts = new Set<FactKey>()
  const conditions = set.gates.flatMap(conditionsIn)
  const visit = ({ rule }: Criterion): void => {
    if (rule.kind === 'sum') rule.parts.forEach(visit)
    if (rule.kind === 'met') facts.add(rule.fact)
    if (rule.kind === 'levels' && 'countTrue' in rule.reading) for (const key of rule.reading.countTrue) facts.add(key)
    if (rule.kind === 'levels' && 'first' in rule.reading)
      conditions.push(...rule.reading.first.map(({ when }) => when))
    if (rule.kind === 'deduct') for (const item of rule.items) if ('when' in item) conditions.push(item.when)
  }
  for (const { criteria } of set.groups) criteria.forEach(visit)
  for (const [key, { values }] of namedIn(conditions))
    if (values.length > 0 && values.every((value) => typeof value === 'boolean')) facts.add(key)
  return facts
}

/**
 * What may clear a gate: values that no gate on these facts strikes at. What is known stays; undefined when there is
 * too much to go through.
 */
export function choicesOfGate(set: CriteriaSet, when: FactCondition, view: View): readonly Settings[] | undefined {
  const all = namedIn(set.gates.flatMap(conditionsIn))
  const other = (key: FactKey, named: Named): Setting | undefined =>
    otherThan(key, all.get(key) ?? named, levelsOf(set, key))
  return choicesOf([when], view, (key) => view(key).state === 'free', other)
}

function conditionsIn({ when }: Gate): readonly FactCondition[] {
  return when.kind === 'criterion-zero' || when.kind === 'group-below' ? [] : [when]
}

/** Whether the facts, as far as they are read, declare the criterion away so that another rule takes its place. */
function isDeclaredAway({ rule, substitute }: LeafPlan, set: CriteriaSet, assessment: Assessment): boolean {
  if (substitute === undefined) return false
  const reader = new FactReader(assessment, set)
  rule(reader)
  return reader.notApplicable
}

/** The levels that rules read from a fact, fewest points first: any of the others gives no less. */
function levelsOf(set: CriteriaSet, fact: FactKey): readonly string[] {
  const levels: { id: string; points: number }[] = []
  const visit = ({ rule }: Criterion): void => {
    if (rule.kind === 'sum') rule.parts.forEach(visit)
    if (rule.kind === 'levels' && 'fact' in rule.reading && rule.reading.fact === fact)
      levels.push(...rule.levels.map(({ id, points = -1 }) => ({ id, points })))
  }
  for (const { criteria } of set.groups) criteria.forEach(visit)
  return levels.sort((a, b) => a.points - b.points).map(({ id }) => id)
}

function pricesOf(costs: Readonly<Record<string, number>>): Map<string, number> {
  return new Map(
    Object.entries(costs).map(([key, cost]) => {
      const price = Number.isFinite(cost) && cost >= 0 ? toUnits(cost, millionths) : undefined
      if (price === undefined) throw new DanvanError('invalid-option', { option: 'costs', key, received: String(cost) })
      return [key, price]
    }),
  )
}

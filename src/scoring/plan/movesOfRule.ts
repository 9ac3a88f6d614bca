import { isIsoDate } from '../../civil/index.ts'
import { add, compare, type Exact, exactly, least, round, scale, subtract, toNumber } from '../../points/index.ts'
import type { FactValue } from '../Assessment.ts'
import type { FactBound, IrrecoverableReason } from '../GradePlan.ts'
import type {
  CountRule,
  DeadlineByDate,
  DeadlineRule,
  DeductRule,
  FactCondition,
  FactKey,
  JudgedRule,
  LevelReading,
  LevelsRule,
  RatioRule,
  Rule,
  Share,
  Step,
  StepsRule,
  SumRule,
} from '../Rule.ts'
import { choicesOf } from './choicesOf.ts'
import type { FactView, Setting, Settings, View } from './FactView.ts'

/** One way in which a rule may come to give more. */
export interface Move {
  /** The facts it sets, given how they stand; undefined when it cannot. */
  readonly settle: (view: View) => Settings | undefined
  /** True when what it sets follows from other facts, so that it is settled after all moves that do not. */
  readonly isLate: boolean
}

/** What bounds the moves. */
export interface MoveTerms {
  /** The day asked. */
  readonly asOf: string
  /** Whether the period had ended by then. */
  readonly isOver: boolean
  /** Whether what is lost stays lost. */
  readonly isIrrecoverable: boolean
  /** First and last day of the period. */
  readonly period: { readonly from: string; readonly to: string }
  /** Whether a fact is one of yes or no. */
  readonly isYesNo: (key: FactKey) => boolean
}

/** More options than these are not gone through one by one: the best one stands for all. */
const most = 50

/**
 * The steps of a rule as moves: a fact that is not known may become anything; a fact that is known may still become
 * better while the period runs, where the rule counts something that can be caught up with. A ratio is made full or left.
 */
export function movesOfRule(rule: Exclude<Rule, SumRule>, view: View, terms: MoveTerms): readonly Move[] {
  switch (rule.kind) {
    case 'met':
      return [at({ [rule.fact]: [true, 'exactly'] }, view, terms)]
    case 'levels':
      return ofLevels(rule, view, terms)
    case 'ratio':
      return [late((now) => fullRatio(rule, now, terms))]
    case 'steps':
      return ofSteps(rule, view, terms)
    case 'count':
      return ofCount(rule, rule.cap ?? 0, view, terms)
    case 'deduct':
      return ofDeduct(rule, view, terms)
    case 'judged':
      return ofJudged(rule, view, terms)
    case 'deadline':
      return ofDeadline(rule, view, terms)
  }
}

/** Why a rule gives no more than it does. */
export function reasonOf(rule: Exclude<Rule, SumRule>, { isOver, isIrrecoverable }: MoveTerms): IrrecoverableReason {
  switch (rule.kind) {
    case 'deadline':
      return 'day-passed'
    case 'deduct':
      return 'stays-counted'
    case 'met':
    case 'levels':
    case 'ratio':
    case 'steps':
    case 'count':
    case 'judged':
      if (isIrrecoverable) return 'stays-counted'
      if (isOver) return 'period-over'
      return rule.kind === 'levels' && 'compare' in rule.reading ? 'figures-known' : 'rule-limit'
  }
}

/** So many for each, up to the cap. */
export function ofCount({ fact, each }: CountRule, cap: number, view: View, terms: MoveTerms): readonly Move[] {
  if (each <= 0) return []
  if (terms.isYesNo(fact)) return [at({ [fact]: [true, 'exactly'] }, view, terms)]
  const full = round(scale(exactly(cap), 1, exactly(each)), 'up')
  const { value } = view(fact)
  const now = Array.isArray(value) ? value.length : Number(value ?? 0)
  return stepsTo(now, full).map((count) => at({ [fact]: [count, 'at-least'] }, view, terms))
}

/** The item of a penalty: nothing of it happened, or the least is taken, if that is not known. */
export function ofPenalty(rule: CountRule | JudgedRule, view: View, terms: MoveTerms): readonly Move[] {
  const { fact } = rule
  if (rule.kind === 'judged') return [at({ [fact]: [view(fact).value ?? rule.from, 'exactly'] }, view, terms)]
  return ofDeduct({ kind: 'deduct', items: [{ fact, each: 0 }], floor: 0 }, view, terms)
}

function stepsTo(now: number, full: number): readonly number[] {
  if (full - now > most) return [full]
  return Array.from({ length: Math.max(0, full - now) }, (_, i) => now + 1 + i)
}

type Targets = Readonly<Record<FactKey, readonly [to: FactValue, bound: FactBound]>>

/** A move to fixed values; nothing at all where a known fact cannot come to its value any more. */
function at(targets: Targets, view: View, terms: MoveTerms): Move {
  const settings = settle(targets, view, (key) => canImprove(view(key), terms))
  return { settle: () => settings, isLate: false }
}

function late(settleLate: Move['settle']): Move {
  return { settle: settleLate, isLate: true }
}

function canImprove({ state }: FactView, { isOver, isIrrecoverable }: MoveTerms): boolean {
  return state === 'free' || (state === 'known' && !isOver && !isIrrecoverable)
}

/** Puts values to facts; what is so already stays, what needs proof gets it. */
function settle(targets: Targets, view: View, mayChange: (key: FactKey) => boolean): Settings | undefined {
  const settings = new Map<FactKey, Setting>()
  for (const [key, [to, bound]] of Object.entries(targets)) {
    const { state, value, needsProof } = view(key)
    if (state === 'fixed') return undefined
    const isSo = value !== undefined && JSON.stringify(value) === JSON.stringify(to)
    if (isSo && needsProof) settings.set(key, { value: to, to, bound: 'exactly', needsProof: true })
    else if (!isSo && !mayChange(key)) return undefined
    else if (!isSo) settings.set(key, { value: to, to, bound })
  }
  return settings
}

/** Facts whose values stay as they are, which may still need proof. */
function asTheyAre(keys: readonly FactKey[], view: View): Targets {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const { value } = view(key)
      return value === undefined ? [] : [[key, [value, 'exactly'] as const]]
    }),
  )
}

/** Moves that each put these settings. */
export function put(choices: readonly Settings[] = []): readonly Move[] {
  return choices.map((settings) => ({ settle: () => settings, isLate: false }))
}

/** Every way in which the conditions of levels may come to stand; undefined when there are too many. */
export function choicesOfLevels(
  { first }: Extract<LevelReading, { readonly first: unknown }>,
  view: View,
  terms: MoveTerms,
): readonly Settings[] | undefined {
  return choicesOf(
    first.map(({ when }) => when),
    view,
    (key) => canImprove(view(key), terms),
  )
}

/** All items at a level that gives most; what was counted at other levels stays counted. */
export function fullTally(
  { levels }: LevelsRule,
  { tally }: Extract<LevelReading, { readonly tally: unknown }>,
  view: View,
  terms: MoveTerms,
): Settings | undefined {
  const pointsOf = (level: string) => levels.find(({ id }) => id === level)?.points ?? -1
  const best = Math.max(...tally.map(({ level }) => pointsOf(level)))
  const isBest = (level: string) => pointsOf(level) === best
  const counted = tally.some(({ level, fact }) => isBest(level) && Number(view(fact).value ?? 0) > 0)
  const raised = counted ? undefined : tally.find(({ level, fact }) => isBest(level) && canImprove(view(fact), terms))
  if (!counted && raised === undefined) return undefined
  const targets: Record<FactKey, readonly [FactValue, FactBound]> = {}
  for (const { level, fact } of tally) {
    const value = view(fact).value ?? 0
    if (!isBest(level) && value !== 0) return undefined
    targets[fact] = raised?.fact === fact ? [1, 'at-least'] : [value, 'exactly']
  }
  return settle(targets, view, (key) => canImprove(view(key), terms))
}

function ofLevels(rule: LevelsRule, view: View, terms: MoveTerms): readonly Move[] {
  const { reading, levels } = rule
  if ('first' in reading) return put(choicesOfLevels(reading, view, terms))
  if ('tally' in reading) {
    const full = fullTally(rule, reading, view, terms)
    const proven = settle(
      asTheyAre(
        reading.tally.map(({ fact }) => fact),
        view,
      ),
      view,
      () => false,
    )
    return put([full, proven].flatMap((each) => each ?? []))
  }
  if ('fact' in reading) return levels.map(({ id }) => at({ [reading.fact]: [id, 'exactly'] }, view, terms))
  if ('compare' in reading) {
    const [first, second] = reading.compare
    return (['below', 'equal', 'above'] as const).map((side) => late((now) => compared(first, second, side, now)))
  }
  const keys = reading.countTrue
  const trueNow = keys.filter((key) => view(key).value === true)
  const open = keys.filter((key) => view(key).value === undefined)
  const falseNow = keys.filter((key) => view(key).value === false)
  const candidates = [...open, ...falseNow.filter((key) => canImprove(view(key), terms))]
  return candidates.map((_, more) => {
    const chosen = candidates.slice(0, more + 1)
    const rest = open.filter((key) => !chosen.includes(key))
    const kept = [...trueNow, ...falseNow.filter((key) => !chosen.includes(key))]
    const toBe = (some: readonly FactKey[], value: boolean): Targets =>
      Object.fromEntries(some.map((key) => [key, [value, 'exactly'] as const]))
    return at({ ...asTheyAre(kept, view), ...toBe(chosen, true), ...toBe(rest, false) }, view, terms)
  })
}

/** A figure beside another: one that is not known may come to lie on any side of it; two known ones stay. */
function compared(
  first: FactKey,
  second: FactKey,
  side: 'below' | 'equal' | 'above',
  view: View,
): Settings | undefined {
  const a = view(first).value
  const b = view(second).value
  const off = { below: -1, equal: 0, above: 1 }[side]
  // Any pair in the right order stands for all of them.
  const [x, y] =
    typeof a === 'number'
      ? [a, typeof b === 'number' ? b : a - off]
      : typeof b === 'number'
        ? [b + off, b]
        : [2 + off, 2]
  if (x < 0 || y < 0) return undefined
  return settle({ [first]: [x, 'exactly'], [second]: [y, 'exactly'] }, view, (key) => view(key).state === 'free')
}

function ofSteps({ of, steps }: StepsRule, view: View, terms: MoveTerms): readonly Move[] {
  if ('share' in of) {
    const { share } = of
    return [
      late((now) => fullShare(share, now, terms)),
      ...steps.map((step) => late((now) => shareAt(share, step, now, terms))),
      late((now) => noShare(share, now)),
    ]
  }
  const { fact } = of
  const { value } = view(fact)
  const from = (step: Step) => Math.max(0, firstOf(step))
  const rising = steps.filter((step) => value === undefined || from(step) > Number(value) || from(step) === value)
  const lowest = steps.at(-1)
  return [
    ...rising.map((step) => at({ [fact]: [from(step), 'at-least'] }, view, terms)),
    ...(value === undefined && lowest !== undefined
      ? [{ settle: () => new Map([[fact, { value: 0, to: boundOf(lowest), bound: 'below' as const }]]), isLate: false }]
      : [at(asTheyAre([fact], view), view, terms)]),
  ]
}

function boundOf(step: Step): number {
  return 'atLeast' in step ? step.atLeast : step.above
}

/** The first number that reaches a step, whole where the bound is. */
function firstOf(step: Step): number {
  if ('atLeast' in step) return step.atLeast
  return Number.isInteger(step.above) ? step.above + 1 : Math.ceil(step.above)
}

function ofDeduct(rule: DeductRule, view: View, terms: MoveTerms): readonly Move[] {
  const targets = Object.fromEntries(
    rule.items.flatMap((item) => {
      if (!('fact' in item)) return []
      const { value } = view(item.fact)
      return [[item.fact, [value ?? (terms.isYesNo(item.fact) ? false : 0), 'exactly'] as const]]
    }),
  )
  const counted = settle(targets, view, (key) => canImprove(view(key), terms))
  if (counted === undefined) return []
  return put([new Map(), ...(choicesOfDeduction(rule, view) ?? [])].map((more) => new Map([...more, ...counted])))
}

/** Every way in which what is taken off once may come to stand; undefined when there are too many. */
export function choicesOfDeduction({ items }: DeductRule, view: View): readonly Settings[] | undefined {
  const conditions = items.flatMap((item): FactCondition[] => ('when' in item ? [item.when] : []))
  return choicesOf(conditions, view, (key) => view(key).state === 'free')
}

export function ofJudged({ fact, from, to, step }: JudgedRule, view: View, terms: MoveTerms): readonly Move[] {
  const many = round(scale(subtract(exactly(to), exactly(from)), 1, exactly(step)), 'down')
  const { value } = view(fact)
  const points = many > most ? [many] : Array.from({ length: many + 1 }, (_, i) => i)
  return points
    .map((i) => toNumber(add(exactly(from), scale(exactly(step), i))))
    .filter((each) => value === undefined || each >= Number(value))
    .map((each) => at({ [fact]: [each, 'exactly'] }, view, terms))
}

function ofDeadline({ of }: DeadlineRule, view: View, terms: MoveTerms): readonly Move[] {
  if ('dateFact' in of) return of.tiers.map((_, i) => late((now) => dateAt(of, i, now, terms)))
  const { daysFact } = of
  // Days that are known have passed, and of a thing not done they do not say whether there is still time.
  const only = (key: FactKey) => view(key).state === 'free'
  const known = view(daysFact).value !== undefined
  const targets = known
    ? [asTheyAre([daysFact], view)]
    : of.tiers.map(({ atMost }): Targets => ({ [daysFact]: [atMost, 'at-most'] }))
  return targets.map((target) => {
    const settings = settle(target, view, only)
    return { settle: () => settings, isLate: false }
  })
}

/** A day in time for a tier: of a thing whose day is not known, or not done yet while there is time. */
function dateAt({ dateFact, tiers }: DeadlineByDate, tier: number, view: View, terms: MoveTerms): Settings | undefined {
  const targets: Record<FactKey, readonly [FactValue, FactBound]> = {}
  let due = ''
  for (const { by } of tiers.slice(0, tier + 1)) {
    if ('fact' in by) {
      due = String(view(by.fact).value ?? terms.period.to)
      targets[by.fact] = [due, 'at-least']
    } else {
      const day = `${terms.period.from.slice(0, 4)}-${by.monthDay}`
      due = isIsoDate(day) ? day : `${day.slice(0, 7)}-28`
    }
  }
  const { state, value } = view(dateFact)
  const isKept = value !== undefined && (state === 'set' || value !== 'never')
  targets[dateFact] = isKept ? [value, 'exactly'] : [due, 'at-most']
  if (!isIsoDate(due)) return undefined
  return settle(targets, view, (key) => {
    const is = view(key)
    return (
      is.state === 'free' || (key === dateFact && is.state === 'known' && !terms.isIrrecoverable && terms.asOf <= due)
    )
  })
}

/** As much as gives full points: all of the whole, or the target. */
function fullRatio({ share, targetPercent = 100, floorPercent = 0 }: RatioRule, view: View, terms: MoveTerms) {
  const percent = Math.min(100, Math.max(targetPercent, floorPercent))
  const part = (whole: Exact) => least(whole, round(scale(scale(whole, exactly(percent)), 1, 100), 'up'))
  return percent === 100 ? fullShare(share, view, terms) : settleShare(share, view, terms, { percent, part })
}

/** All of the whole: every one of what was counted, or one of one where nothing was. */
function fullShare(share: Share, view: View, terms: MoveTerms): Settings | undefined {
  return settleShare(share, view, terms, { percent: 100, part: (whole) => whole })
}

/** As much of the whole as a step asks for; of a whole that is not known there is no such number. */
function shareAt(share: Share, step: Step, view: View, terms: MoveTerms): Settings | undefined {
  if (!isStated(share, view) && share.denominator.facts.some((key) => view(key).value === undefined)) return undefined
  const percent = firstOf(step)
  if (percent > 100) return undefined
  const part = (whole: Exact): Exact => {
    const bound = scale(scale(whole, exactly(boundOf(step))), 1, 100)
    return 'atLeast' in step ? round(bound, 'up') : round(bound, 'down') + 1
  }
  return settleShare(share, view, terms, { percent, part })
}

/** None of it, for steps that give most for least. */
function noShare({ numerator, denominator }: Share, view: View): Settings | undefined {
  const isFree = (key: FactKey) => view(key).state === 'free'
  const none = Object.fromEntries(
    numerator.facts.filter((key) => view(key).value === undefined).map((key) => [key, [0, 'exactly'] as const]),
  )
  const whole = Object.fromEntries(
    denominator.facts
      .filter((key) => view(key).value === undefined && !(key in none))
      .map((key, i) => [key, [i === 0 ? 1 : 0, 'at-least'] as const]),
  )
  const all = asTheyAre([...numerator.facts, ...denominator.facts], view)
  return settle({ ...all, ...whole, ...none }, view, isFree)
}

/** Whether only a percentage is stated, without its counts. */
function isStated({ numerator, denominator, percentFact }: Share, view: View): boolean {
  if (percentFact === undefined || view(percentFact).value === undefined) return false
  return [...numerator.facts, ...denominator.facts].some((key) => view(key).value === undefined)
}

function settleShare(
  share: Share,
  view: View,
  terms: MoveTerms,
  goal: { readonly percent: number; readonly part: (whole: Exact) => Exact },
): Settings | undefined {
  const { numerator, denominator, percentFact } = share
  const mayImprove = (key: FactKey) => canImprove(view(key), terms)
  if (percentFact !== undefined && isStated(share, view)) {
    const stated = view(percentFact).value as FactValue
    const isThere = typeof stated === 'number' && stated >= goal.percent
    return settle({ [percentFact]: isThere ? [stated, 'exactly'] : [goal.percent, 'at-least'] }, view, mayImprove)
  }
  const values = new Map<FactKey, Exact>()
  for (const key of [...numerator.facts, ...denominator.facts]) {
    const { state, value } = view(key)
    if (state === 'fixed' || (value !== undefined && (typeof value !== 'number' || value < 0))) return undefined
    if (typeof value === 'number') values.set(key, exactly(value))
  }
  const sum = (keys: readonly FactKey[]) => keys.reduce<Exact>((total, key) => add(total, values.get(key) ?? 0), 0)
  const openIn = (keys: readonly FactKey[]) => keys.filter((key) => !values.has(key))
  const openWhole = openIn(denominator.facts)
  if (openWhole.length > 0) {
    const known = sum(denominator.facts)
    const part = sum(numerator.facts)
    const canHaveOne = openIn(numerator.facts).length > 0 || numerator.facts.some(mayImprove)
    const lowest = compare(part, known) > 0 ? part : known
    const whole = compare(lowest, 0) > 0 || !canHaveOne ? lowest : 1
    openWhole.forEach((key, i) => {
      values.set(key, i === 0 ? subtract(whole, known) : 0)
    })
  }
  const target = goal.part(sum(denominator.facts))
  const openPart = openIn(numerator.facts)
  const lacking = subtract(target, sum(numerator.facts))
  const raised = openPart[0] ?? numerator.facts.find(mayImprove)
  for (const key of openPart) values.set(key, 0)
  if (compare(lacking, 0) > 0) {
    if (raised === undefined) return undefined
    values.set(raised, add(values.get(raised) ?? 0, lacking))
  }
  const targets = Object.fromEntries([...values].map(([key, value]) => [key, [toNumber(value), 'at-least'] as const]))
  return settle(targets, view, mayImprove)
}

import type { Text } from '../law/index.ts'
import { canonicalJson, digestOf } from '../stamp/index.ts'
import type { CriteriaSet, Criterion, Pot } from './CriteriaSet.ts'
import { planSet } from './planSet.ts'
import type { FactKey } from './Rule.ts'

/** So sánh hai bộ tiêu chí. */
export interface SetComparison {
  /** What it is. */
  readonly kind: 'set-comparison'
  /** Version of this format. */
  readonly schema: 'danvan/set-comparison@1'
  /** The set before. */
  readonly before: ComparedSet
  /** The set after. */
  readonly after: ComparedSet
  /** What was added, removed or changed, in the order of the set after; what was removed comes last. */
  readonly changes: readonly SetChange[]
  /** Facts that only the set after reads. */
  readonly factsAdded: readonly FactKey[]
  /** Facts that only the set before reads. */
  readonly factsRemoved: readonly FactKey[]
}

/** One of two sets compared. */
export interface ComparedSet {
  /** Id. */
  readonly id: string
  /** Version. */
  readonly version: string
  /** Title. */
  readonly title: Text
  /** SHA-256 of its canonical form. */
  readonly digest: string
}

/** A part of a criteria set that has figures of its own. */
export type SetPart =
  | 'set'
  | 'group'
  | 'criterion'
  | 'bonus'
  | 'penalty'
  | 'item'
  | 'band'
  | 'gate'
  | 'reward'
  | 'policy'
  | 'stage'

/** One part of a set that is not what it was. */
export interface SetChange {
  /** Which kind of part. */
  readonly part: SetPart
  /** Its id; the name of a policy or pot. */
  readonly id: string
  /** Its title, where it has one. */
  readonly title?: Text
  /** What became of it. */
  readonly change: 'added' | 'removed' | 'changed'
  /** The figures that differ; for what was added or removed, all of them. */
  readonly figures: readonly FigureChange[]
}

/** One figure, before and after. */
export interface FigureChange {
  /** Name: `max`, `rule`, `lower` … */
  readonly figure: string
  /** Before; absent = there was none. */
  readonly before?: unknown
  /** After; absent = there is none. */
  readonly after?: unknown
}

/** A part with the figures by which it is compared. */
interface Figured {
  readonly part: SetPart
  readonly id: string
  readonly title: Text | undefined
  readonly figures: Readonly<Record<string, unknown>>
}

/**
 * So sánh hai bộ tiêu chí: what a new decision, or a new version of one, changes: criteria, points, rules, bands, gates,
 * policies, stages, and the facts that are asked for. Parts are the same when their ids are.
 *
 * Sources and worked examples are not compared: where a figure comes from is no change of the figure.
 *
 * @param before - the set before
 * @param after - the set after
 * @returns every part that differs, with its figures before and after
 * @example
 * ```ts
 * const [best, ...others] = quangNgai1211.bands
 * const stricter = { ...quangNgai1211, version: '0.2.0', bands: [{ ...best, lower: { points: 95, inclusive: true } }, ...others] }
 * const { changes } = compareSets(quangNgai1211, stricter)
 * changes.map(({ part, id, change }) => `${part} ${id} ${change}`) // => ['band hoan-thanh-xuat-sac changed']
 * changes[0].figures[0].figure // => 'lower'
 * ```
 */
export function compareSets(before: CriteriaSet, after: CriteriaSet): SetComparison {
  const old = partsOf(before)
  const now = partsOf(after)
  const changes: SetChange[] = []
  for (const [key, part] of now) {
    const was = old.get(key)
    const figures = figuresThatDiffer(was?.figures ?? {}, part.figures)
    if (was === undefined || figures.length > 0) changes.push(changeOf(part, was ? 'changed' : 'added', figures))
  }
  for (const [key, part] of old)
    if (!now.has(key)) changes.push(changeOf(part, 'removed', figuresThatDiffer(part.figures, {})))
  const factsBefore = planSet(before).facts
  const factsAfter = planSet(after).facts
  return {
    kind: 'set-comparison',
    schema: 'danvan/set-comparison@1',
    before: nameOf(before),
    after: nameOf(after),
    changes,
    factsAdded: [...factsAfter].filter((fact) => !factsBefore.has(fact)).sort(),
    factsRemoved: [...factsBefore].filter((fact) => !factsAfter.has(fact)).sort(),
  }
}

function nameOf(set: CriteriaSet): ComparedSet {
  return { id: set.id, version: set.version, title: { ...set.title }, digest: digestOf(set) }
}

function changeOf({ part, id, title }: Figured, change: SetChange['change'], figures: SetChange['figures']): SetChange {
  return title === undefined ? { part, id, change, figures } : { part, id, title: { ...title }, change, figures }
}

function figuresThatDiffer(before: Figured['figures'], after: Figured['figures']): FigureChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((figure): FigureChange[] => {
    const [old, now] = [before[figure], after[figure]]
    const isSame = old === undefined || now === undefined ? old === now : canonicalJson(old) === canonicalJson(now)
    if (isSame) return []
    return [{ figure, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }]
  })
}

/** Every part of a set by kind and id. */
function partsOf(set: CriteriaSet): Map<string, Figured> {
  const parts = new Map<string, Figured>()
  const put = (part: SetPart, id: string, title: Text | undefined, figures: Figured['figures']) =>
    parts.set(`${part} ${id}`, { part, id, title, figures })
  const { title, inForce, maxPoints, places } = set
  const { from, lastDay, unconfirmedFrom } = inForce
  put('set', 'set', undefined, { title, from, lastDay, unconfirmedFrom: unconfirmedFrom?.on, maxPoints, places })
  const visit = (criterion: Criterion, under: string) => {
    const { source: _, figureSources: __, content: ___, reads: ____, id, rule, ...figures } = criterion
    // The parts of a sum are compared by themselves.
    put('criterion', id, criterion.title, {
      ...figures,
      under,
      rule: rule.kind === 'sum' ? { ...rule, parts: undefined } : rule,
    })
    if (rule.kind === 'sum') for (const part of rule.parts) visit(part, id)
  }
  for (const group of set.groups) {
    put('group', group.id, group.title, {
      number: group.number,
      title: group.title,
      max: group.max,
      rescaleTo: group.rescaleTo,
    })
    for (const criterion of group.criteria) visit(criterion, group.id)
  }
  const putPot = (name: 'bonus' | 'penalty', pot: Pot | undefined) => {
    if (pot === undefined) return
    put(name, name, undefined, { cap: pot.cap })
    for (const item of pot.items) put('item', item.id, item.title, { title: item.title, rule: item.rule, pot: name })
  }
  putPot('bonus', set.bonus)
  putPot('penalty', set.penalty)
  set.bands.forEach((band, place) => {
    put('band', band.id, band.title, { title: band.title, place: place + 1, lower: band.lower, upper: band.upper })
  })
  for (const gate of set.gates) {
    const { id, title, bands, when, effect } = gate
    put('gate', id, title, { title, bands, when, effect })
  }
  for (const { id, title, bands, quotas } of set.rewards ?? []) put('reward', id, title, { title, bands, quotas })
  for (const [name, policy] of Object.entries(set.policies)) {
    const { source: _, figureSources: __, ...figures } = policy as Readonly<Record<string, unknown>>
    put('policy', name, undefined, figures)
  }
  set.stages.forEach(({ id, title, actor, window }, place) => {
    put('stage', id, title, { title, place: place + 1, actor, window: window && { ...window, source: undefined } })
  })
  return parts
}

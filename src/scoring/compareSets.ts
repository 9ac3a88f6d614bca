import { requireObject } from '../issues/index.ts'
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
  /** By id: the titles of bands, stages, groups, criteria and levels that stand in the figures. */
  readonly names: Readonly<Record<string, Text>>
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
  /** Its printed number, where it has one. */
  readonly number?: string
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
 * policies, stages, and the facts that are asked for. Parts are the same when their ids are. What changed its order among
 * those that both sets have is reported with its `place`; what only moved up or down with something new is not.
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
  requireObject('before', before, 'inForce', 'maxPoints', 'groups', 'bands', 'gates', 'policies', 'stages', 'examples')
  requireObject('after', after, 'inForce', 'maxPoints', 'groups', 'bands', 'gates', 'policies', 'stages', 'examples')
  const old = partsOf(before)
  const now = partsOf(after)
  const changes: SetChange[] = []
  const moved = movedIn(old, now)
  for (const [key, part] of now) {
    const was = old.get(key)
    // A place that only follows from what was put before it or taken away is none of its own.
    const place = was !== undefined && !moved.has(key) ? was.figures['place'] : part.figures['place']
    const figures = figuresThatDiffer(was?.figures ?? {}, { ...part.figures, place })
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
    names: namesIn(changes, [...old.values(), ...now.values()]),
    factsAdded: [...factsAfter].filter((fact) => !factsBefore.has(fact)).sort(),
    factsRemoved: [...factsBefore].filter((fact) => !factsAfter.has(fact)).sort(),
  }
}

/** Keys of the parts that stand in another order among those of their kind, under the same whole, that both sets have. */
function movedIn(old: ReadonlyMap<string, Figured>, now: ReadonlyMap<string, Figured>): ReadonlySet<string> {
  const moved = new Set<string>()
  const rows = new Map<string, { readonly key: string; readonly before: number }[]>()
  for (const [key, { part, figures }] of now) {
    const was = old.get(key)?.figures
    const { place, under } = figures
    if (place === undefined || was === undefined || was['under'] !== under) continue
    const row = rows.get(`${part} ${under}`) ?? []
    row.push({ key, before: was['place'] as number })
    rows.set(`${part} ${under}`, row)
  }
  for (const row of rows.values()) {
    // The longest run that kept its order stays; whatever is not in it has moved.
    const runs: (typeof row)[] = []
    for (const each of row) {
      const before = runs.filter((run) => (run.at(-1)?.before ?? 0) < each.before)
      const longest = before.reduce<typeof row>((a, b) => (b.length > a.length ? b : a), [])
      runs.push([...longest, each])
    }
    const kept = runs.reduce<typeof row>((a, b) => (b.length >= a.length ? b : a), [])
    for (const each of row) if (!kept.includes(each)) moved.add(each.key)
  }
  return moved
}

function nameOf(set: CriteriaSet): ComparedSet {
  return { id: set.id, version: set.version, title: { ...set.title }, digest: digestOf(set) }
}

function changeOf(
  { part, id, title, figures: { number } }: Figured,
  change: SetChange['change'],
  figures: SetChange['figures'],
): SetChange {
  return {
    part,
    id,
    ...(typeof number === 'string' ? { number } : {}),
    ...(title === undefined ? {} : { title: { ...title } }),
    change,
    figures,
  }
}

/** The titles of whatever the figures name by an id. */
function namesIn(changes: readonly SetChange[], parts: readonly Figured[]): Readonly<Record<string, Text>> {
  const titles = new Map(parts.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title] as const])))
  const names = new Map<string, Text>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const title = titles.get(value)
      if (title !== undefined) names.set(value, { ...title })
    } else if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      const { id, label } = value as { readonly id?: unknown; readonly label?: Text }
      if (typeof id === 'string' && label !== undefined) names.set(id, { ...label })
      Object.values(value).forEach(visit)
    }
  }
  for (const { figures } of changes) for (const { before, after } of figures) visit([before, after])
  return Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)))
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
  const visit = (criterion: Criterion, under: string, place: number) => {
    const { source: _, figureSources: __, content: ___, reads: ____, id, rule, ...figures } = criterion
    // The parts of a sum are compared by themselves.
    put('criterion', id, criterion.title, {
      ...figures,
      under,
      place: place + 1,
      rule: rule.kind === 'sum' ? { ...rule, parts: undefined } : rule,
    })
    if (rule.kind === 'sum')
      rule.parts.forEach((part, i) => {
        visit(part, id, i)
      })
  }
  set.groups.forEach((group, i) => {
    put('group', group.id, group.title, {
      number: group.number,
      title: group.title,
      place: i + 1,
      max: group.max,
      rescaleTo: group.rescaleTo,
    })
    group.criteria.forEach((criterion, at) => {
      visit(criterion, group.id, at)
    })
  })
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
  set.gates.forEach(({ id, title, bands, when, effect }, i) => {
    put('gate', id, title, { title, place: i + 1, bands, when, effect })
  })
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

import type { FactValue } from '../Assessment.ts'
import type { FactCondition, FactKey } from '../Rule.ts'
import type { Setting, Settings, View } from './FactView.ts'

/** What the conditions say of one fact: the values and the thresholds they name. */
export interface Named {
  readonly values: readonly FactValue[]
  readonly bounds: readonly number[]
}

/** So many choices are gone through one by one, and not more. */
const most = 200

/** Every fact that these conditions name outside of shares. */
export function namedIn(conditions: readonly FactCondition[]): ReadonlyMap<FactKey, Named> {
  const named = new Map<FactKey, Named>()
  const visit = (condition: FactCondition): void => {
    switch (condition.kind) {
      case 'fact-is':
      case 'fact-at-least': {
        const { values, bounds } = named.get(condition.fact) ?? { values: [], bounds: [] }
        const more = condition.kind === 'fact-is' ? condition.values : []
        named.set(condition.fact, {
          values: [...values, ...more.filter((value) => !values.includes(value))],
          bounds: condition.kind === 'fact-is' ? bounds : [...bounds, condition.value],
        })
        return
      }
      case 'not':
        visit(condition.of)
        return
      case 'all':
      case 'any':
        condition.of.forEach(visit)
        return
      case 'share-at-least':
      case 'share-above':
        return
    }
  }
  conditions.forEach(visit)
  return named
}

/** Whether a condition asks for a share. */
export function asksForShare(condition: FactCondition): boolean {
  if ('share' in condition) return true
  return 'of' in condition && [condition.of].flat().some(asksForShare)
}

/**
 * Every way in which the facts that conditions name may come to stand, fewest changes first: each as it is, proven where
 * it needs proof, or, where it may change, at each value that makes a difference. Undefined when there are too many.
 */
export function choicesOf(
  conditions: readonly FactCondition[],
  view: View,
  mayChange: (key: FactKey) => boolean,
  other: (key: FactKey, named: Named) => Setting | undefined = otherThan,
): readonly Settings[] | undefined {
  let choices: Settings[] = [new Map()]
  for (const [key, named] of namedIn(conditions)) {
    const { value, needsProof } = view(key)
    const settings: Setting[] = []
    if (value !== undefined && needsProof) settings.push({ value, to: value, bound: 'exactly', needsProof: true })
    if (mayChange(key)) settings.push(...settingsOf(key, named, other).filter((each) => each.value !== value))
    choices = [
      ...choices,
      ...settings.flatMap((setting) => choices.map((each): Settings => new Map([...each, [key, setting]]))),
    ]
    if (choices.length > most) return undefined
  }
  return choices.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size)
}

function settingsOf(
  key: FactKey,
  named: Named,
  other: (key: FactKey, named: Named) => Setting | undefined,
): readonly Setting[] {
  const highest = Math.max(...named.bounds)
  const rest = other(key, named)
  return [
    ...named.values.map((value) => ({ value, to: value, bound: 'exactly' }) as const),
    ...[...new Set(named.bounds)].map((value) => {
      const isOpenAbove = value === highest && named.values.length === 0
      return { value, to: value, bound: isOpenAbove ? 'at-least' : 'exactly' } as const
    }),
    ...(rest === undefined ? [] : [rest]),
  ].filter(({ value }, i, all) => all.findIndex((each) => each.value === value) === i)
}

/** A value that none of the conditions names. */
export function otherThan(_: FactKey, { values, bounds }: Named, levels: readonly string[] = []): Setting | undefined {
  const below = bounds.length > 0 ? Math.min(...bounds) : undefined
  const [first] = values
  const candidates: readonly FactValue[] =
    levels.length > 0
      ? levels
      : typeof first === 'boolean'
        ? [!first]
        : typeof first === 'string'
          ? ['none', 'no', '-']
          : [0, 1, 2]
  const value = candidates.find((each) => !values.includes(each) && (below === undefined || Number(each) < below))
  if (value === undefined) return undefined
  if (below !== undefined) return { value, to: below, bound: 'below' }
  if (typeof value === 'boolean') return { value, to: value, bound: 'exactly' }
  return { value, to: values.map(String), bound: 'none-of' }
}

import { requireObject } from '../issues/index.ts'
import type { Source } from '../law/index.ts'
import type { CriteriaSet, Criterion, FigureSources, Pot } from './CriteriaSet.ts'

/** One figure of a set: the address a reader can find it by, and where it comes from. */
export interface FigureSource {
  /** Id of the group, criterion, pot, pot item, band, gate, reward, policy or stage; `set` for the set itself. */
  readonly id: string
  /** Which figure of it. */
  readonly figure: string
  /** Where it comes from. */
  readonly source: Source
}

interface Sourced {
  readonly source: Source
  readonly figureSources?: FigureSources
}

/** The names of the figures that an entry of a set may have, in the order in which each has them. */
const names = [
  'max',
  'rescaleTo',
  'rule',
  'evidence',
  'notApplicable',
  'irrecoverable',
  'each',
  'cap',
  'from',
  'to',
  'step',
  'lower',
  'upper',
  'bands',
  'when',
  'effect',
  'quotas',
]

/**
 * Nguồn của từng con số: every figure of a criteria set with its source. Tree, rule kinds, windows, gates and policies
 * are figures too.
 *
 * @param set - the criteria set
 * @returns the figures, in the order of the set
 */
export function sourcesOf(set: CriteriaSet): readonly FigureSource[] {
  requireObject('set', set, 'inForce', 'maxPoints', 'groups', 'bands', 'gates', 'policies', 'stages', 'examples')
  const figures: FigureSource[] = []
  const add = (id: string, { source, figureSources = {} }: Sourced, own: readonly string[]) => {
    for (const figure of new Set([...own, ...Object.keys(figureSources)]))
      figures.push({ id, figure, source: figureSources[figure] ?? source })
  }
  const addEntry = (id: string, entry: Sourced, holder: object = entry) =>
    add(
      id,
      entry,
      names.filter((name) => name in holder),
    )
  const addCriterion = (criterion: Criterion) => {
    const { id, rule, ...rest } = criterion
    if (rule.kind !== 'sum') return addEntry(id, criterion)
    // That a criterion is the plain sum of its parts belongs to the tree.
    addEntry(id, criterion, rule.combine ? criterion : rest)
    rule.parts.forEach(addCriterion)
  }
  const addPot = (id: string, pot: Pot | undefined) => {
    if (pot === undefined) return
    addEntry(id, pot)
    for (const item of pot.items) addEntry(item.id, item, item.rule)
  }

  add('set', set, ['tree'])
  const { unconfirmedFrom } = set.inForce
  add('set', set.inForce, ['inForce'])
  if (unconfirmedFrom !== undefined) add('set', unconfirmedFrom, ['unconfirmedFrom'])
  for (const group of set.groups) {
    addEntry(group.id, group)
    group.criteria.forEach(addCriterion)
  }
  addPot('bonus', set.bonus)
  addPot('penalty', set.penalty)
  for (const entry of [...set.bands, ...set.gates, ...(set.rewards ?? [])]) addEntry(entry.id, entry)
  for (const [name, policy] of Object.entries(set.policies)) {
    const own = Object.keys(policy).filter((key) => key !== 'source' && key !== 'figureSources')
    add(`policies.${name}`, policy, own.length > 0 ? own : ['none'])
  }
  for (const stage of set.stages) {
    add(stage.id, stage, ['stage'])
    if (stage.window !== undefined) add(stage.id, stage.window, ['window'])
  }
  return figures
}

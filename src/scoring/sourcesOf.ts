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

/**
 * Nguồn của từng con số: every figure of a criteria set with its source. Tree, rule kinds, windows, gates and policies
 * are figures too.
 *
 * @param set - the criteria set
 * @returns the figures, in the order of the set
 */
export function sourcesOf(set: CriteriaSet): readonly FigureSource[] {
  const figures: FigureSource[] = []
  const add = (
    id: string,
    { source, figureSources = {} }: { readonly source: Source; readonly figureSources?: FigureSources },
    names: readonly string[],
  ) => {
    for (const figure of new Set([...names, ...Object.keys(figureSources)]))
      figures.push({ id, figure, source: figureSources[figure] ?? source })
  }
  const addCriterion = (criterion: Criterion) => {
    const { id, rule } = criterion
    const own = namesIn(criterion, ['max', 'rule', 'evidence', 'notApplicable', 'irrecoverable'])
    // That a criterion is the plain sum of its parts belongs to the tree.
    add(id, criterion, rule.kind === 'sum' && !rule.combine ? own.filter((name) => name !== 'rule') : own)
    if (rule.kind === 'sum') rule.parts.forEach(addCriterion)
  }
  const addPot = (id: string, pot: Pot | undefined) => {
    if (pot === undefined) return
    add(id, pot, ['cap'])
    for (const item of pot.items) add(item.id, item, namesIn(item.rule, ['each', 'cap', 'from', 'to', 'step']))
  }

  add('set', set, ['tree'])
  add('set', set.inForce, ['inForce'])
  for (const group of set.groups) {
    add(group.id, group, namesIn(group, ['max', 'rescaleTo']))
    group.criteria.forEach(addCriterion)
  }
  addPot('bonus', set.bonus)
  addPot('penalty', set.penalty)
  for (const band of set.bands) add(band.id, band, namesIn(band, ['lower', 'upper']))
  for (const gate of set.gates) add(gate.id, gate, namesIn(gate, ['bands', 'when', 'effect']))
  for (const reward of set.rewards ?? []) add(reward.id, reward, namesIn(reward, ['bands', 'quotas']))
  for (const [name, policy] of Object.entries(set.policies)) {
    const names = Object.keys(policy).filter((key) => key !== 'source' && key !== 'figureSources')
    add(`policies.${name}`, policy, names.length > 0 ? names : ['none'])
  }
  for (const stage of set.stages) {
    add(stage.id, stage, ['stage'])
    if (stage.window !== undefined) add(stage.id, stage.window, ['window'])
  }
  return figures
}

function namesIn(object: object, names: readonly string[]): readonly string[] {
  return names.filter((name) => name in object)
}

import type { Source } from '../law/index.ts'
import type { CriteriaSet, Criterion, Pot } from './CriteriaSet.ts'

/** One figure of a set: the address a reader can find it by, and where it comes from. */
export interface FigureSource {
  /** Id of the group, criterion, pot item, band, gate or stage, or the name of a part of the set. */
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
  const figures: FigureSource[] = [
    { id: 'set', figure: 'tree', source: set.source },
    { id: 'set', figure: 'inForce', source: set.inForce.source },
  ]
  for (const group of set.groups) {
    figures.push({ id: group.id, figure: 'max', source: group.source })
    for (const criterion of group.criteria) collect(criterion, figures)
  }
  collectPot('bonus', set.bonus, figures)
  collectPot('penalty', set.penalty, figures)
  for (const { id, source } of set.bands) figures.push({ id, figure: 'bounds', source })
  for (const { id, source } of set.gates) figures.push({ id, figure: 'gate', source })
  for (const [id, { source }] of Object.entries(set.policies)) figures.push({ id, figure: 'policy', source })
  for (const { id, source } of set.stages) figures.push({ id, figure: 'stage', source })
  return figures
}

function collect(criterion: Criterion, figures: FigureSource[]): void {
  const { id, source, figureSources } = criterion
  figures.push({ id, figure: 'max', source: figureSources?.max ?? source })
  figures.push({ id, figure: 'rule', source: figureSources?.rule ?? source })
  figures.push({ id, figure: 'evidence', source: figureSources?.evidence ?? source })
  if (criterion.notApplicable !== undefined)
    figures.push({ id, figure: 'notApplicable', source: figureSources?.notApplicable ?? source })
  if (criterion.rule.kind === 'sum') for (const part of criterion.rule.parts) collect(part, figures)
}

function collectPot(id: string, pot: Pot | undefined, figures: FigureSource[]): void {
  if (pot === undefined) return
  figures.push({ id, figure: 'cap', source: pot.source })
  for (const item of pot.items) figures.push({ id: item.id, figure: 'rule', source: item.source })
}

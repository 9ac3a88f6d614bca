import type { Path } from '../../issues/index.ts'
import type { CriteriaSet, Criterion } from '../CriteriaSet.ts'
import type { ReportSet } from './SetFinding.ts'

/** The parts of a set that have ids. */
export type WithIds = Pick<CriteriaSet, 'groups' | 'bonus' | 'penalty' | 'bands' | 'gates' | 'rewards'>

/** One id names one thing in the whole set, and one printed number one criterion. */
export function checkIds(set: WithIds, report: ReportSet): void {
  const ids = new Map<string, Path>()
  const numbers = new Map<string, Path>()
  const once = (seen: Map<string, Path>, code: 'duplicate-id' | 'duplicate-number', name: string, path: Path) => {
    const first = seen.get(name)
    if (first === undefined) seen.set(name, path)
    else report(code, 'error', path, { received: name, first })
  }
  const visit = (criterion: Criterion, path: Path) => {
    once(ids, 'duplicate-id', criterion.id, [...path, 'id'])
    once(numbers, 'duplicate-number', criterion.number, [...path, 'number'])
    if (criterion.rule.kind === 'sum')
      criterion.rule.parts.forEach((part, i) => {
        visit(part, [...path, 'rule', 'parts', i])
      })
  }
  set.groups.forEach((group, i) => {
    once(ids, 'duplicate-id', group.id, ['groups', i, 'id'])
    once(numbers, 'duplicate-number', group.number, ['groups', i, 'number'])
    group.criteria.forEach((criterion, j) => {
      visit(criterion, ['groups', i, 'criteria', j])
    })
  })
  for (const pot of ['bonus', 'penalty'] as const)
    set[pot]?.items.forEach(({ id }, i) => {
      once(ids, 'duplicate-id', id, [pot, 'items', i, 'id'])
    })
  for (const part of ['bands', 'gates', 'rewards'] as const)
    set[part]?.forEach(({ id }, i) => {
      once(ids, 'duplicate-id', id, [part, i, 'id'])
    })
}

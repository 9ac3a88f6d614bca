import type { Path } from '../../issues/index.ts'
import { add, compare, type Exact, exactly, placesOf, scale, toNumber } from '../../points/index.ts'
import type { Criterion } from '../CriteriaSet.ts'
import type { SumRule } from '../Rule.ts'
import type { ReportSet } from './SetFinding.ts'

/** The maxima of parts against the printed maximum of the whole, by the way in which the parts are combined. */
export function checkCombine(
  { parts, combine }: SumRule,
  { id, max }: Criterion,
  path: Path,
  places: number,
  report: ReportSet,
): void {
  const maxima = parts.map((part) => part.max)
  const differs = (found: Exact) => {
    report('parts-not-max', 'error', path, { id, max, sum: toNumber(found) })
  }
  const total = (weights: readonly number[] = []) =>
    maxima.reduce<Exact>((sum, each, i) => add(sum, scale(exactly(each), weights[i] ?? 1)), 0)
  const at = [...path, 'rule', 'combine']
  switch (combine?.take) {
    case 'best':
    case 'worst': {
      const best = Math.max(...maxima)
      if (best !== max) differs(exactly(best))
      return
    }
    case 'mean': {
      const other = maxima.find((each) => each !== max)
      if (other !== undefined) differs(exactly(other))
      const { spreadBelow = 0 } = combine
      if (placesOf(spreadBelow) > places)
        report('too-many-places', 'error', [...at, 'spreadBelow'], { id, received: spreadBelow, places })
      return
    }
    case 'cap':
      if (compare(total(), exactly(max)) < 0) differs(total())
      return
    case 'weights':
      if (combine.weights.length !== parts.length)
        report('weights-wrong', 'error', [...at, 'weights'], {
          id,
          parts: parts.length,
          received: combine.weights.length,
        })
      else if (compare(total(combine.weights), exactly(max)) !== 0) differs(total(combine.weights))
      return
    default:
      if (compare(total(), exactly(max)) !== 0) differs(total())
  }
}

import { requireObject } from '../issues/index.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import type { BandRef, Grade } from './ScoreResult.ts'

/** Whether a grade may be proposed for a reward. */
export interface RewardEligibility {
  /** The reward. */
  readonly reward: BandRef
  /** Whether it may; `unknown` while a band that may and one that may not are both possible, or somebody else decides. */
  readonly state: 'eligible' | 'not-eligible' | 'unknown'
}

/**
 * Điều kiện đề nghị khen thưởng: for each reward of the set, whether a unit with this grade may be proposed for it.
 *
 * @param set - the criteria set
 * @param grade - the grade of a score by that set
 * @returns one entry for each reward, in the order of the set
 * @example
 * ```ts
 * const good = { id: 'hoan-thanh-tot', title: { vi: 'Hoàn thành tốt nhiệm vụ' } }
 * const rewards = rewardsFor(canTho2579, { status: 'band', band: good, because: [] })
 * rewards.map(({ state }) => state) // => ['eligible', 'not-eligible']
 * ```
 */
export function rewardsFor(set: CriteriaSet, grade: Grade): readonly RewardEligibility[] {
  requireObject('set', set)
  requireObject('grade', grade)
  const { rewards = [] } = set
  return rewards.map(({ id, title, bands }) => ({
    reward: { id, title: { ...title } },
    state: stateOf(grade, bands),
  }))
}

function stateOf(grade: Grade, bands: readonly string[]): RewardEligibility['state'] {
  if (grade.status === 'band') return bands.includes(grade.band.id) ? 'eligible' : 'not-eligible'
  if (grade.status === 'not-gradable') return grade.gates ? 'not-eligible' : 'unknown'
  if (grade.status !== 'between') return 'unknown'
  const isSure = !grade.noBandPossible && !grade.authorityPossible && !grade.ungradedPossible
  const may = grade.possible.filter(({ id }) => bands.includes(id)).length
  if (may === 0 && isSure) return 'not-eligible'
  return may === grade.possible.length && isSure ? 'eligible' : 'unknown'
}

import { DanvanError, mistyped, requireList, requireObject } from '../issues/index.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import { rewardsFor } from './rewardsFor.ts'
import type { BandRef, ScoreResult } from './ScoreResult.ts'

/** Who is chosen for a reward, as far as the points choose. */
export interface RewardSelection {
  /** The reward. */
  readonly reward: BandRef
  /** Chosen by their points, most first. */
  readonly selected: readonly RewardCandidate[]
  /** Equal at the cut: the authority chooses among them. */
  readonly tied: readonly RewardCandidate[]
  /** How many places are left for those who are equal; 0 when nobody is. */
  readonly left: number
  /** Units whose points or grade are not certain yet: nobody can say that the choice is final. */
  readonly undecided: readonly string[]
}

/** A unit with its points. */
export interface RewardCandidate {
  /** Đơn vị. */
  readonly unit: string
  /** Total. */
  readonly points: number
}

/**
 * Xét khen thưởng theo điểm từ cao xuống thấp: chooses by descending total among the units that may be proposed. Equal
 * totals at the cut stay equal: no order among them is made up.
 *
 * @param set - the criteria set
 * @param reward - id of the reward
 * @param results - scores by that set, one for each unit
 * @param places - how many may be chosen, whole, ≥ 0
 * @returns who is chosen, who is equal at the cut, whose result is not certain
 * @throws a {@link DanvanError} `invalid-option` if the set has no such reward or the number of places is not whole
 * @example
 * ```ts
 * selectForReward(canTho2579, 'bang-khen', [], 3).selected // => []
 * ```
 */
export function selectForReward(
  set: CriteriaSet,
  reward: string,
  results: readonly ScoreResult[],
  places: number,
): RewardSelection {
  requireObject('set', set)
  requireList('results', results)
  const index = set.rewards?.findIndex(({ id }) => id === reward) ?? -1
  const known = set.rewards?.[index]
  if (known === undefined)
    throw new DanvanError('invalid-option', {
      option: 'reward',
      ...mistyped(reward, set.rewards?.map(({ id }) => id) ?? []),
    })
  if (!Number.isSafeInteger(places) || places < 0)
    throw new DanvanError('invalid-option', { option: 'places', received: String(places) })

  const candidates: RewardCandidate[] = []
  const undecided: string[] = []
  for (const { unit, points, grade } of results) {
    const state = rewardsFor(set, grade)[index]?.state
    if (state === 'not-eligible') continue
    if (state === 'eligible' && points !== undefined) candidates.push({ unit, points })
    else undecided.push(unit)
  }
  candidates.sort((a, b) => b.points - a.points)
  const cut = candidates[places - 1]?.points
  const isTied = cut !== undefined && candidates[places]?.points === cut
  const selected = isTied ? candidates.filter(({ points }) => points > cut) : candidates.slice(0, places)
  return {
    reward: { id: known.id, title: { ...known.title } },
    selected,
    tied: isTied ? candidates.filter(({ points }) => points === cut) : [],
    left: isTied ? places - selected.length : 0,
    undecided,
  }
}

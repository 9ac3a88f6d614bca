import { type IsoDate, isIsoDate } from '../civil/index.ts'
import { DanvanError, mistyped, requireObject } from '../issues/index.ts'
import { digestOf } from '../stamp/index.ts'
import type { Assessment, Period } from './Assessment.ts'
import type { CriteriaSet, StageWindow } from './CriteriaSet.ts'
import { claimedTotal } from './claimedTotal.ts'
import { planSet } from './planSet.ts'
import type { StageRef, StageResult } from './StageResult.ts'
import { type ScoreOptions, score } from './score.ts'

/**
 * Chấm một bước: scores the assessment of one stage (tự chấm, thẩm định, quyết định …) and keeps with it the points that
 * were claimed at this stage, each with reason, author and day, what they come to by the arithmetic of the set, and which
 * stage is official. `compareStages` takes several of them.
 *
 * @param set - the criteria set, which names the stages
 * @param assessment - facts and claims as this stage has them
 * @param options - `asOf`
 * @returns the stage, its claims and its score
 * @throws a {@link DanvanError} `invalid-option` if the set has no such stage or names none as official, `invalid-date` if `asOf` is no date, `not-serialisable` if a fact is not JSON
 * @example
 * ```ts
 * const { assessment } = quangNgai1211.examples[0]
 * const claimed = { ...assessment, claims: { '1.1': { points: 4, by: 'Văn phòng', on: '2023-12-10' } } }
 * const stage = scoreStage(quangNgai1211, claimed, { asOf: '2023-12-31' })
 * stage.stage.id // => 'self'
 * stage.official.id // => 'appraised'
 * stage.claims['1.1'].points // => 4
 * stage.total.sums // => {}
 * ```
 */
export function scoreStage(set: CriteriaSet, assessment: Assessment, options: ScoreOptions): StageResult {
  requireObject('assessment', assessment, 'criteriaSet', 'period', 'facts')
  const { claims = {}, period, facts, disputed = {} } = assessment
  const scored = score(set, assessment, options)
  const isRead = ([key]: readonly [string, unknown]) => planSet(set).facts.has(key)
  const written = [facts, disputed].map((all) => Object.fromEntries(Object.entries(all).filter(isRead)))
  return {
    kind: 'stage-result',
    schema: 'danvan/stage-result@1',
    stage: stageOf(set, assessment.stage, period),
    official: stageOf(set, set.policies.official.stage, period),
    claims: Object.fromEntries(
      Object.entries(claims)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, claim]) => [id, { ...claim }]),
    ),
    total: claimedTotal(set, claims, scored),
    factsDigest: digestOf(written),
    score: scored,
  }
}

function stageOf({ stages }: CriteriaSet, id: string, period: Period): StageRef {
  const place = stages.findIndex((stage) => stage.id === id)
  const stage = stages[place]
  if (stage === undefined) {
    const known = stages.map((each) => each.id)
    throw new DanvanError('invalid-option', { option: 'stage', ...mistyped(id, known) })
  }
  const ref = { id, title: { ...stage.title }, actor: { ...stage.actor }, place }
  return stage.window === undefined ? ref : { ...ref, window: daysOf(stage.window, period) }
}

function daysOf({ from, to, year }: StageWindow, period: Period): NonNullable<StageRef['window']> {
  const of = Number(period.to.slice(0, 4)) + (year === 'next' ? 1 : 0)
  const day = (monthDay: string): IsoDate => {
    const date = `${of}-${monthDay}`
    // 29/02 of a common year is the last day of February.
    return isIsoDate(date) ? date : (`${of}-02-28` as IsoDate)
  }
  return { from: day(from), to: day(to) }
}

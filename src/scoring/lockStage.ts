import { toIsoDate } from '../civil/index.ts'
import type { DanvanError } from '../issues/index.ts'
import { requireObject } from '../issues/index.ts'
import { digestOf } from '../stamp/index.ts'
import { nodesIn } from './nodesIn.ts'
import type { StageLock, StageResult } from './StageResult.ts'

/** Who locks a stage, and when. */
export interface LockStageOptions {
  /** Who. */
  readonly by: string
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
}

/**
 * Khoá một bước chấm: fixes what a stage held when it was closed, so that `compareStages` shows whether it was touched
 * afterwards. The lock holds a digest of claims and facts, with reasons, notes and disputed readings, and nothing of them.
 *
 * @param result - the stage
 * @param options - who and when
 * @returns the lock, to be kept beside the stage
 * @throws a {@link DanvanError} `invalid-date` if `on` is no date
 * @example
 * ```ts
 * const { assessment } = quangNgai1211.examples[0]
 * const self = scoreStage(quangNgai1211, assessment, { asOf: '2023-12-31' })
 * const lock = lockStage(self, { by: 'Văn phòng Sở', on: '2023-12-15' })
 * compareStages([self], { locks: [lock] }).findings.some(({ code }) => code === 'locked-changed') // => false
 * const touched = scoreStage(quangNgai1211, { ...assessment, claims: { '1.1': { points: 4 } } }, { asOf: '2023-12-31' })
 * compareStages([touched], { locks: [lock] }).findings.some(({ code }) => code === 'locked-changed') // => true
 * ```
 */
export function lockStage(result: StageResult, options: LockStageOptions): StageLock {
  requireObject('result', result, 'stage', 'claims', 'score')
  requireObject('options', options)
  const { by, on } = options
  return {
    kind: 'stage-lock',
    schema: 'danvan/stage-lock@1',
    stage: result.stage.id,
    by,
    on: toIsoDate(on),
    digest: digestOfStage(result),
  }
}

/** SHA-256 of what people wrote at a stage: nothing of the library, its version or the day asked. */
export function digestOfStage({ stage, claims, factsDigest, score }: StageResult): string {
  const { unit, period, tree, bonus, penalty, gates } = score
  const facts = [
    ...nodesIn(tree).flatMap((node) => node.facts ?? []),
    ...[...(bonus?.items ?? []), ...(penalty?.items ?? [])].map(({ fact }) => fact),
    ...gates.flatMap(({ fact }) => fact ?? []),
  ]
  return digestOf({ stage: stage.id, claims, factsDigest, unit, period, set: score.stamp.criteriaSet, facts })
}

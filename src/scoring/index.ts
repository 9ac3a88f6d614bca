export type * from './Assessment.ts'
export type * from './Cohort.ts'
export type * from './CriteriaSet.ts'
export { type CheckCriteriaSetOptions, checkCriteriaSet } from './checkCriteriaSet.ts'
export type { SetFinding } from './checks/SetFinding.ts'
export {
  type ComparedSet,
  compareSets,
  type FigureChange,
  type SetChange,
  type SetComparison,
  type SetPart,
} from './compareSets.ts'
export { type CompareStagesOptions, compareStages } from './compareStages.ts'
export { type DefineOptions, defineCriteriaSet } from './defineCriteriaSet.ts'
export type * from './FactCatalogue.ts'
export type * from './FindingCode.ts'
export type * from './GradePlan.ts'
export { type LockStageOptions, lockStage } from './lockStage.ts'
export {
  type MigrateOptions,
  type Migration,
  type MigrationLoss,
  migrateAssessment,
  type SetRef,
} from './migrateAssessment.ts'
export { type PlanToGradeOptions, planToGrade } from './planToGrade.ts'
export type * from './Rule.ts'
export { type RewardEligibility, rewardsFor } from './rewardsFor.ts'
export type * from './ScoreResult.ts'
export type * from './SetMapping.ts'
export type * from './StageComparison.ts'
export type * from './StageResult.ts'
export { type ScoreOptions, score } from './score.ts'
export { type ScoreAllOptions, scoreAll } from './scoreAll.ts'
export { scoreStage } from './scoreStage.ts'
export { type RewardCandidate, type RewardSelection, selectForReward } from './selectForReward.ts'
export { type FigureSource, sourcesOf } from './sourcesOf.ts'
export { type ResultDifference, type Verification, verifyResult } from './verifyResult.ts'
export { type Change, type NodeDifference, type ScoreDifferences, type WhatIf, whatIf } from './whatIf.ts'

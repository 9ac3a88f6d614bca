export { type CheckTimeLimitsOptions, checkTimeLimits } from './checkTimeLimits.ts'
export type { TimeLimit, TimeUnit } from './TimeLimit.ts'
export type { TimeLimitAnswer, TimeLimitWarning, TimeLimitWarningCode, UnknownTimeLimit } from './TimeLimitAnswer.ts'
export type { TimeLimitCatalogue, TimeLimitField, TimeLimitProcedure } from './TimeLimitCatalogue.ts'
export {
  type TimeLimitCase,
  type TimeLimitCondition,
  type TimeLimitWhen,
  timeLimitConditions,
} from './TimeLimitConditions.ts'
export { type TimeLimitEvent, timeLimitEvents } from './TimeLimitEvent.ts'
export type { MonthlyDate, TimeLimitFigure } from './TimeLimitFigure.ts'
export type {
  ClockEffect,
  ExcludedTime,
  Sourced,
  SourcedEffect,
  TimeLimitExtension,
  TimeLimitMechanics,
} from './TimeLimitMechanics.ts'
export type {
  TimeLimitAuthority,
  TimeLimitKind,
  TimeLimitNote,
  TimeLimitRule,
  TimeLimitStart,
  TimeLimitTransition,
} from './TimeLimitRule.ts'
export type { TimeLimitFinding, TimeLimitFindingCode } from './timeLimitChecks/TimeLimitFinding.ts'
export { type TimeLimitOnOptions, timeLimitOn } from './timeLimitOn.ts'

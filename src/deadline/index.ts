export { addLimits } from './addLimits.ts'
export { assessTimeliness, type Timeliness, type TimelinessReading, type TimelinessStatus } from './assessTimeliness.ts'
export type { ConventionName, Conventions } from './Conventions.ts'
export { compareLimits } from './compareLimits.ts'
export { computeDueDate } from './computeDueDate.ts'
export { type ConventionRule, countingConventions } from './countingConventions.ts'
export type {
  DeadlineFindingCode,
  DueDate,
  DueDateAssumption,
  DueDateBase,
  DueDateStamp,
  ExtensionResult,
  InnerClockResult,
  KnownDueDate,
  PausedDueDate,
  RemainingTime,
  StopResult,
  UnknownDueDate,
  UsedConvention,
} from './DueDate.ts'
export type {
  DueDateInput,
  DueDateQuestion,
  Extension,
  InnerClock,
  Reappointment,
  Restart,
  Stop,
} from './DueDateInput.ts'
export { dueBefore } from './dueBefore.ts'
export type { Pause, PauseReason } from './Pause.ts'
export { pauseBetween } from './pauseBetween.ts'
export { type MovingNotice, type Recheck, recheck } from './recheck.ts'
export type { TimeLimit, TimeUnit } from './TimeLimit.ts'
export type { TrailCause, TrailReason, TrailRun } from './TrailRun.ts'

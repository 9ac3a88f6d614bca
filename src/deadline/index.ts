export { addLimits } from './addLimits.ts'
export { assessTimeliness, type Timeliness, type TimelinessReading, type TimelinessStatus } from './assessTimeliness.ts'
export type { ConventionName, Conventions } from './Conventions.ts'
export { type CheckTimeLimitsOptions, checkTimeLimits } from './checkTimeLimits.ts'
export { compareDueItems } from './compareDueItems.ts'
export { compareLimits } from './compareLimits.ts'
export {
  comparePeriods,
  type PeriodComparison,
  type PeriodFinding,
  type PeriodFindingCode,
  type ReportPeriodInput,
} from './comparePeriods.ts'
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
export type { DueItem, DueItemUndated } from './DueItem.ts'
export { dueBefore } from './dueBefore.ts'
export { dueDay } from './dueDay.ts'
export type { Pause, PauseReason } from './Pause.ts'
export {
  type PeriodKind,
  type PeriodRule,
  type PeriodSet,
  periodKinds,
  type ReportingPeriods,
  type ReportingRegime,
  type SendRule,
} from './PeriodSet.ts'
export { pauseBetween } from './pauseBetween.ts'
export { type PeriodOn, type PeriodUnknown, periodOn } from './periodOn.ts'
export { periodSeam } from './periodSeam.ts'
export type { DaySpan, ReportPeriod } from './ReportPeriod.ts'
export { type MovingNotice, type Recheck, recheck } from './recheck.ts'
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
export type { TrailCause, TrailReason, TrailRun } from './TrailRun.ts'
export type { TimeLimitFinding, TimeLimitFindingCode } from './timeLimitChecks/TimeLimitFinding.ts'
export { type TimeLimitMatch, timeLimitMatches } from './timeLimitMatches.ts'
export { type TimeLimitOnOptions, timeLimitOn } from './timeLimitOn.ts'
export { unreadSource } from './unreadSource.ts'
export { type Upcoming, upcoming } from './upcoming.ts'

export {
  type Aspect,
  type AspectName,
  type AspectReason,
  type AspectStatus,
  aspectNames,
  aspectReasons,
  type DaysLate,
  type KeptChannel,
} from './Aspect.ts'
export { type Channel, disclosureChannels } from './Channel.ts'
export type { DisclosureFinding, DisclosureFindingCode } from './catalogueChecks/DisclosureFinding.ts'
export {
  type CheckDisclosureCataloguesOptions,
  checkDisclosureCatalogues,
} from './checkDisclosureCatalogues.ts'
export { checkDisclosures, type DisclosureCase } from './checkDisclosures.ts'
export {
  compareRegimes,
  type FieldChange,
  type RegimeChange,
  type RegimeComparison,
  type RegimeFieldChange,
  type RegimeItem,
  type RegimePair,
} from './compareRegimes.ts'
export type { AssumptionBasis, DisclosureCatalogue, DutyDefault } from './DisclosureCatalogue.ts'
export type {
  CheckFinding,
  CheckFindingCode,
  DisclosureCheck,
  DisclosurePortfolio,
  TakeDown,
} from './DisclosureCheck.ts'
export type { DisclosureEvent, EventDocument } from './DisclosureEvent.ts'
export type { DeclaredNotApplicable, DeclaredWaiver, DisclosureExemption } from './DisclosureExemption.ts'
export type { DisclosureEvidence, DisclosureObservation, ObservationGap } from './DisclosureObservation.ts'
export type { DisclosureOptions, DisclosurePeriod } from './DisclosureOptions.ts'
export type {
  DisclosureAssumption,
  DisclosureAssumptionCode,
  DisclosurePlan,
  DisclosureStamp,
  NotPlanned,
  NotPlannedReason,
  PlanFinding,
  PlanFindingCode,
} from './DisclosurePlan.ts'
export type { DisclosureProfile } from './DisclosureProfile.ts'
export type {
  DisclosureReading,
  ReadingFact,
  ReadingNone,
  ReadingPaper,
  ReadingPhrase,
  ReadingPlace,
} from './DisclosureReading.ts'
export type { DisclosureRecord } from './DisclosureRecord.ts'
export {
  type JudgedObservation,
  type NextStep,
  type NextStepCode,
  nextStepCodes,
  type ObservationFault,
  observationFaults,
  type PortfolioState,
  portfolioStates,
  type Verdict,
  type VerdictCode,
  type VerdictFinding,
  type VerdictFindingCode,
  verdictCodes,
} from './DisclosureVerdict.ts'
export {
  type Duty,
  type DutyAlias,
  type DutyAudience,
  type DutyCrosswalk,
  type DutyDisplacement,
  type DutyField,
  type DutyKind,
  type DutyNote,
  type DutyResponsible,
  type DutyRole,
  type DutyRules,
  type DutyTemplate,
  type DutyTimeLimit,
  dutyFields,
  dutyKinds,
  dutyRoles,
  type FormerSource,
} from './Duty.ts'
export type {
  DisplacedBy,
  DutiesOn,
  DutiesStamp,
  DutyLevel,
  DutyOn,
  DutyOnFinding,
  DutyOnFindingCode,
  DutyReason,
  DutyReasonCode,
  DutyStatus,
  DutyWarning,
  DutyWarningCode,
  EffectiveField,
  EffectiveFields,
  TemplateOn,
} from './DutyAnswer.ts'
export type { ChannelRule, DutyChannels } from './DutyChannels.ts'
export {
  type DutyCondition,
  type DutyException,
  type DutyRequirement,
  type NotApplicableReason,
  notApplicableReasons,
  type ProfileFlagName,
} from './DutyCondition.ts'
export type { DatedDue, DutyDue, LimitedDue, SeveralDue, SingleDue } from './DutyDue.ts'
export type { DutyKeep, KeepRule } from './DutyKeep.ts'
export {
  type DutyAttendance,
  type DutyContent,
  type DutyEvidence,
  type DutyEvidenceKind,
  type DutyValidity,
  dutyEvidenceKinds,
} from './DutyProof.ts'
export { type DutySubject, dutySubjects } from './DutySubject.ts'
export {
  type DutyEvent,
  type DutyFrequency,
  type DutyPeriod,
  type DutyTrigger,
  dutyEvents,
  dutyFrequencies,
} from './DutyTrigger.ts'
export { type DisclosureRegister, disclosureRegister, type RegisterRow } from './disclosureRegister.ts'
export { type DisclosureDueCode, dueItemsOfDisclosures } from './dueItemsOfDisclosures.ts'
export { type DutiesForPeriod, type DutySpan, dutiesForPeriod } from './dutiesForPeriod.ts'
export { type DutiesOnOptions, dutiesOn } from './dutiesOn.ts'
export type { Occurrence, OccurrenceRule, OccurrenceTrigger } from './Occurrence.ts'
export { type PlanDisclosuresOptions, planDisclosures } from './planDisclosures.ts'
export { type PostingRecord, postingRecord } from './postingRecord.ts'
export {
  type DeclaredCounts,
  type DeclaredDisclosure,
  type DeclaredDuties,
  type DeclaredDuty,
  type DeclaredPart,
  type ReviewDeclaredDutiesOptions,
  reviewDeclaredDuties,
} from './reviewDeclaredDuties.ts'
export type { UnknownField } from './UnknownField.ts'

export { type Channel, disclosureChannels } from './Channel.ts'
export type { DisclosureFinding, DisclosureFindingCode } from './catalogueChecks/DisclosureFinding.ts'
export {
  type CheckDisclosureCataloguesOptions,
  checkDisclosureCatalogues,
} from './checkDisclosureCatalogues.ts'
export {
  compareRegimes,
  type FieldChange,
  type RegimeChange,
  type RegimeComparison,
  type RegimeFieldChange,
  type RegimeItem,
  type RegimePair,
} from './compareRegimes.ts'
export type { DisclosureCatalogue, DutyDefault } from './DisclosureCatalogue.ts'
export type { DisclosureProfile } from './DisclosureProfile.ts'
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
  dutyFields,
  dutyKinds,
  dutyRoles,
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
export {
  type DutyEvent,
  type DutyFrequency,
  type DutyPeriod,
  type DutyTrigger,
  dutyEvents,
  dutyFrequencies,
} from './DutyTrigger.ts'
export { type DutiesForPeriod, type DutySpan, dutiesForPeriod } from './dutiesForPeriod.ts'
export { type DutiesOnOptions, dutiesOn } from './dutiesOn.ts'
export type { UnknownField } from './UnknownField.ts'

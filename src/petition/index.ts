export { type AssessPetitionOptions, assessPetition } from './assessPetition.ts'
export { type CheckReceptionsOptions, checkReceptions } from './checkReceptions.ts'
export { dueItemsOfPetition, type PetitionDueCode } from './dueItemsOfPetition.ts'
export { dueItemsOfReceptions } from './dueItemsOfReceptions.ts'
export type { Petition, PetitionCase } from './Petition.ts'
export {
  type PetitionAssessment,
  type PetitionAssumption,
  type PetitionAssumptionCode,
  type PetitionBreach,
  type PetitionBreachCode,
  type PetitionComplexity,
  type PetitionFindingCode,
  type PetitionReading,
  type PetitionReadingCode,
  type PetitionStatus,
  type PetitionStep,
  petitionStatuses,
  type StepLaw,
  type StepReason,
  type StepStanding,
  type StepStart,
} from './PetitionAssessment.ts'
export {
  type DialogueEvent,
  type EventBase,
  type HindranceEvent,
  type NotAcceptedEvent,
  type PetitionEvent,
  type PetitionEventKind,
  type PetitionExtendedEvent,
  type PetitionTransferredEvent,
  type PlainEvent,
  petitionEvents,
} from './PetitionEvent.ts'
export {
  type PetitionChannel,
  type PetitionKind,
  type PetitionLevel,
  petitionChannels,
  petitionKinds,
  petitionLevels,
} from './PetitionKind.ts'
export {
  type ComplexityRule,
  type PetitionPauseRule,
  type PetitionProcess,
  type PetitionRules,
  type PetitionStepRule,
  type PetitionTask,
  petitionTasks,
} from './PetitionProcess.ts'
export type { OverduePetition, PetitionCounts, PetitionSummary } from './PetitionSummary.ts'
export type { PetitionStamp } from './petitionStamp.ts'
export {
  type DutyCheck,
  type ReceptionBreach,
  type ReceptionCheck,
  type ReceptionDueCode,
  type ReceptionDuties,
  type ReceptionFindingCode,
  type ReceptionMonth,
  receptionDueCodes,
  type SessionCheck,
  type SubjectDuty,
} from './ReceptionCheck.ts'
export type { ReceptionMatter, ReceptionRecord, ReceptionRefusal, ReceptionSession } from './ReceptionRecord.ts'
export type { SharedRate } from './sharedRate.ts'
export { type SummarizePetitionsOptions, summarizePetitions } from './summarizePetitions.ts'

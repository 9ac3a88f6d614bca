export { type AssessPetitionOptions, assessPetition } from './assessPetition.ts'
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
  type ExtendedEvent,
  type HindranceEvent,
  type NotAcceptedEvent,
  type PetitionEvent,
  type PetitionEventKind,
  type PlainEvent,
  petitionEvents,
  type TransferredEvent,
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
export type { PetitionStamp } from './petitionStamp.ts'

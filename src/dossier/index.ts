export { assessDossier } from './assessDossier.ts'
export { type CountedDossier, type DossierChannel, type DossierOutcome, dossierOutcomes } from './CountedDossier.ts'
export { countDossier } from './countDossier.ts'
export { countedOf } from './countedOf.ts'
export type { CommittedTerm, Dossier, DossierStateCode, DossierTerm } from './Dossier.ts'
export {
  type ClockReading,
  type DoneObligation,
  type DossierAssessment,
  type DossierBreach,
  type DossierBreachCode,
  type DossierClock,
  type DossierDates,
  type DossierDueCode,
  type DossierEnd,
  type DossierFindingCode,
  type DossierObligations,
  type DossierStamp,
  type DossierSubject,
  dossierEnds,
  type MeasuredEvent,
  type ReceiptReading,
} from './DossierAssessment.ts'
export type { DossierCounts } from './DossierCounts.ts'
export {
  type AnsweredEvent,
  type ApologySentEvent,
  type ClosedEvent,
  type ConsultedEvent,
  type DossierEvent,
  type DossierEventBase,
  type DossierEventKind,
  dossierEventKinds,
  type ExtendedEvent,
  type FinancialDutyDoneEvent,
  type FinancialDutyEvent,
  type HandedToOneStopEvent,
  type ReappointedEvent,
  type ReceivedEvent,
  type RefusedEvent,
  type ResultIssuedEvent,
  type ResumedEvent,
  type ReturnedEvent,
  type StoppedEvent,
  type SubmittedEvent,
  type SupplementedEvent,
  type SupplementRequestedEvent,
  type SuspendedEvent,
  type TransferredEvent,
  type WithdrawnEvent,
} from './DossierEvent.ts'
export type {
  DossierForm,
  DossierFormColumn,
  DossierFormColumns,
  DossierFormFinding,
  DossierFormFindingCode,
  DossierFormRow,
  DossierFormSources,
} from './DossierForm.ts'
export type { DossierOptions } from './DossierOptions.ts'
export { type DossierReading, dossierReadings } from './DossierReading.ts'
export type { DossierSummary, FieldSummary, NotCounted, ProcedureSummary, SummaryPeriod } from './DossierSummary.ts'
export type { DossierColumn, DossierTally } from './DossierTally.ts'
export { type DossierBalance, dossierBalances } from './dossierBalances.ts'
export { type DossierRate, dossierRates } from './dossierRates.ts'
export { dueItemsOfDossier } from './dueItemsOfDossier.ts'
export { emptySummary } from './emptySummary.ts'
export type { DossierEventCode } from './eventFaults.ts'
export { type CountsFormOptions, formII06a, type SummaryFormOptions } from './formII06a.ts'
export { mergeSummaries } from './mergeSummaries.ts'
export { type DossierNotCounted, type SummarizeDossiersOptions, summarizeDossiers } from './summarizeDossiers.ts'
export { summarizeDossiersAsync } from './summarizeDossiersAsync.ts'
export { type DossierCountRow, summaryFromCounts } from './summaryFromCounts.ts'
export { totalDossierCounts } from './totalDossierCounts.ts'

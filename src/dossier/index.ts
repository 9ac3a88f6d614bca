export { type CountedDossier, type DossierChannel, type DossierOutcome, dossierOutcomes } from './CountedDossier.ts'
export type { DossierCounts } from './DossierCounts.ts'
export type {
  DossierForm,
  DossierFormColumn,
  DossierFormColumns,
  DossierFormFinding,
  DossierFormFindingCode,
  DossierFormRow,
} from './DossierForm.ts'
export { type DossierReading, dossierReadings } from './DossierReading.ts'
export type { DossierSummary, FieldSummary, NotCounted, ProcedureSummary, SummaryPeriod } from './DossierSummary.ts'
export type { DossierColumn, DossierTally } from './DossierTally.ts'
export { type DossierBalance, dossierBalances } from './dossierBalances.ts'
export { type DossierRate, dossierRates } from './dossierRates.ts'
export { emptySummary } from './emptySummary.ts'
export { type CountsFormOptions, formII06a, type SummaryFormOptions } from './formII06a.ts'
export { mergeSummaries } from './mergeSummaries.ts'
export { type DossierNotCounted, type SummarizeDossiersOptions, summarizeDossiers } from './summarizeDossiers.ts'
export { summarizeDossiersAsync } from './summarizeDossiersAsync.ts'
export { type DossierCountRow, summaryFromCounts } from './summaryFromCounts.ts'
export { totalDossierCounts } from './totalDossierCounts.ts'

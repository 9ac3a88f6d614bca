export { type CountedDossier, type DossierChannel, type DossierOutcome, dossierOutcomes } from './CountedDossier.ts'
export type { DossierCounts } from './DossierCounts.ts'
export { type DossierBalance, dossierBalances } from './dossierBalances.ts'
export { type DossierRate, dossierRates } from './dossierRates.ts'

export type { DossierCounts } from './DossierCounts.ts'
export { type DossierBalance, dossierBalances } from './dossierBalances.ts'
export { type DossierRate, dossierRates } from './dossierRates.ts'

export { canTho2579 } from './can-tho-2579-2025.ts'
export { disclosureCatalogues } from './disclosureCatalogues.ts'
export { disclosureReading } from './disclosureReading.ts'
export { dossierFormSources } from './dossierFormSources.ts'
export { evaluationFactCatalogue } from './evaluationFactCatalogue.ts'
export { factCatalogue } from './factCatalogue.ts'
export { factsFromDossiers } from './factsFromDossiers.ts'
export { instruments } from './instruments.ts'
export { danVan2023Outline } from './outlines/danVan2023Outline.ts'
export {
  type NeededFact,
  type Outline,
  type OutlineSection,
  type ReportPassage,
  reportPassages,
} from './outlines/Outline.ts'
export { officialPageStyle } from './outlines/officialPageStyle.ts'
export type { PageStyle } from './outlines/PageStyle.ts'
export { petitionProcess } from './petitionProcess.ts'
export { petitionRules } from './petitionRules.ts'
export { quangNgai1211 } from './quang-ngai-1211-2022.ts'
export { receptionDuties } from './receptionDuties.ts'
export { reportingPeriods } from './reportingPeriods.ts'
export { timeLimits } from './timeLimits.ts'
export { portal766 } from './ttg-766-2022.ts'
export { bodies012018 } from './vpcp-01-2018-bodies.ts'
export { officials012018 } from './vpcp-01-2018-officials.ts'

export { cellText } from './cellText.ts'
export { checkOutline } from './checkOutline.ts'
export { type ComposeReportOptions, composeAnnualReport } from './composeAnnualReport.ts'
export { composeDisclosureRegister } from './composeDisclosureRegister.ts'
export { type ComposeFormOptions, composeDossierForm } from './composeDossierForm.ts'
export { composeEvidenceIndex } from './composeEvidenceIndex.ts'
export { composeSelfScoring } from './composeSelfScoring.ts'
export type { TableOptions } from './composeTable.ts'
export type {
  DocumentBlock,
  DocumentHeading,
  DocumentList,
  DocumentModel,
  DocumentNotice,
  DocumentParagraph,
  DocumentTitle,
  Letterhead,
  MissingFact,
  SignatureBlock,
} from './DocumentModel.ts'
export type { DocumentTable, TableCell, TableColumn, TableRow } from './DocumentTable.ts'
export { isKeptWhole } from './isKeptWhole.ts'
export { occurrencePeriod } from './occurrencePeriod.ts'
export type { Span, Spans } from './Spans.ts'
export { type HeadCell, tableHead } from './tableHead.ts'

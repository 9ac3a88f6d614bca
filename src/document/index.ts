export { cellText } from './cellText.ts'
export { type ComposeReportOptions, composeAnnualReport } from './composeAnnualReport.ts'
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
export type { Span, Spans } from './Spans.ts'

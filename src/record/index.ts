export type { AnnualRecord } from './AnnualRecord.ts'
export { type AssessYearOptions, assessYear, type DossierTable, type YearAssessment } from './assessYear.ts'
export {
  type CheckRecordDisclosuresOptions,
  checkRecordDisclosures,
  type FactCrossCheck,
  type ListedDisclosure,
  type NotMentioned,
  type RecordDisclosures,
  type ToSettle,
} from './checkRecordDisclosures.ts'
export { type DerivedEvents, deriveEvents } from './deriveEvents.ts'
export { type DerivedFacts, type DeriveFactsOptions, deriveFacts } from './deriveFacts.ts'
export type { Paper, PaperId, PaperRef } from './Paper.ts'
export type { RecordFinding, RecordFindingCode } from './RecordFinding.ts'
export { receptionRecordOf } from './receptionRecordOf.ts'
export { valueAt } from './recordPlace.ts'
export { type RecordReview, type ReviewRecordOptions, reviewRecord } from './reviewRecord.ts'
export { type ReviewTextOptions, reviewReportText } from './reviewReportText.ts'
export type { Contradicted, Deed, Remark, Stated } from './Stated.ts'
export type { AdministrativeReform, ReformConference, ReformIndex } from './sections/AdministrativeReform.ts'
export type { CitizenReception } from './sections/CitizenReception.ts'
export type { Dialogue, DialogueSession, ProcedureAction, ProcedurePublication } from './sections/Dialogue.ts'
export type { Direction, Programme } from './sections/Direction.ts'
export type { DisclosedItem, DisclosureChannel, DisclosureList } from './sections/DisclosureList.ts'
export type { CountedPeriod, DossierYear, LateCause, PrintedShare } from './sections/DossierYear.ts'
export type { Evaluation, Judgement, Outcome } from './sections/Evaluation.ts'
export type { FatherlandFront } from './sections/FatherlandFront.ts'
export type { InspectionYear } from './sections/InspectionYear.ts'
export type { DisciplinaryMeasure, Integrity } from './sections/Integrity.ts'
export type { MobilizationTraining } from './sections/MobilizationTraining.ts'
export type { PetitionCount, PetitionYear } from './sections/PetitionYear.ts'
export type { Replies } from './sections/Replies.ts'
export type { Heading, ReportFrame } from './sections/ReportFrame.ts'
export type { SelfAssessment } from './sections/SelfAssessment.ts'
export type { SkilfulMobilization, SkilfulModel } from './sections/SkilfulMobilization.ts'
export type {
  PersonnelDecision,
  SpendingRules,
  StaffConference,
  WorkplaceDemocracy,
} from './sections/WorkplaceDemocracy.ts'
export type { TextFinding, TextFindingCode, TextReview, TextSpan, UncheckedText } from './TextReview.ts'

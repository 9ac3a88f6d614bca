export { type ReadAssessmentOptions, readAssessment, type ScoringSheetReading } from './readAssessment.ts'
export { type ScoringSheetOptions, toScoringSheet } from './toScoringSheet.ts'
export { toXlsx, type XlsxOptions } from './toXlsx.ts'

export { type ReviewTextOptions, reviewReportText } from './reviewReportText.ts'
export type { TextFinding, TextFindingCode, TextReview, TextSpan, UncheckedText } from './TextReview.ts'

export type { CohortWords } from './CohortWords.ts'
export type { DeadlineWords } from './DeadlineWords.ts'
export type { DisclosureVerdictWords, PostingWords, RecordDisclosureWords } from './DisclosureVerdictWords.ts'
export type { DisclosureSentences, DisclosureWords } from './DisclosureWords.ts'
export type { DocumentWords } from './DocumentWords.ts'
export type { DossierFormWords, PeriodWords } from './DossierFormWords.ts'
export type { DossierWords } from './DossierWords.ts'
export type { DueWords } from './DueWords.ts'
export { en } from './en.ts'
export type {
  CalendarWords,
  LawWords,
  Locale,
  Message,
  MessageData,
  ReviewWords,
  ScoreWords,
  TimeLimitWords,
} from './Locale.ts'
export type { PetitionWords, ReceptionWords, SummaryWords } from './PetitionWords.ts'
export type { PlanWords } from './PlanWords.ts'
export type { SetWords } from './SetWords.ts'
export type { StageWords } from './StageWords.ts'
export { vi } from './vi.ts'

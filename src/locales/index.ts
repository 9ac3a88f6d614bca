export type { DeadlineWords } from './DeadlineWords.ts'
export type { DocumentWords } from './DocumentWords.ts'
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
export { vi } from './vi.ts'

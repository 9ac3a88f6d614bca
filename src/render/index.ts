export type {
  CalendarWords,
  DeadlineWords,
  DisclosureSentences,
  DisclosureVerdictWords,
  DisclosureWords,
  DueWords,
  LawWords,
  Locale,
  Message,
  MessageData,
  PostingWords,
  RecordDisclosureWords,
  ReviewWords,
  ScoreWords,
  TimeLimitWords,
} from '../locales/index.ts'
export { type Renderable, type RenderOptions, render } from './render.ts'
export { type CalendarEvent, toICalendar } from './toICalendar.ts'

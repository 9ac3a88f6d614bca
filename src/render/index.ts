export type {
  CalendarWords,
  DeadlineWords,
  DisclosureSentences,
  DisclosureVerdictWords,
  DisclosureWords,
  DocumentWords,
  DossierFormWords,
  DossierWords,
  DueWords,
  LawWords,
  Locale,
  Message,
  MessageData,
  PeriodWords,
  PetitionWords,
  PostingWords,
  ReceptionWords,
  RecordDisclosureWords,
  ReviewWords,
  ScoreWords,
  SummaryWords,
  TimeLimitWords,
} from '../locales/index.ts'
export { type Renderable, type RenderOptions, render } from './render.ts'
export { type CalendarEvent, toICalendar } from './toICalendar.ts'
export { type PrintOptions, toPrintHtml } from './toPrintHtml.ts'

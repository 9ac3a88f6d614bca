export type {
  CalendarWords,
  DeadlineWords,
  DossierFormWords,
  DossierWords,
  DueWords,
  LawWords,
  Locale,
  Message,
  MessageData,
  PeriodWords,
  PetitionWords,
  ReceptionWords,
  ReviewWords,
  ScoreWords,
  SummaryWords,
  TimeLimitWords,
} from '../locales/index.ts'
export { type Renderable, type RenderOptions, render } from './render.ts'
export { type CalendarEvent, toICalendar } from './toICalendar.ts'

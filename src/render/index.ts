export type {
  CalendarWords,
  DeadlineWords,
  DisclosureSentences,
  DisclosureWords,
  DueWords,
  LawWords,
  Locale,
  Message,
  MessageData,
  ReviewWords,
  ScoreWords,
  TimeLimitWords,
} from '../locales/index.ts'
export { type Renderable, type RenderOptions, render } from './render.ts'
export { type CalendarEvent, toICalendar } from './toICalendar.ts'

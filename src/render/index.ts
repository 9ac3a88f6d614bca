export type {
  CalendarWords,
  DeadlineWords,
  DocumentWords,
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
export { type PrintOptions, toPrintHtml } from './toPrintHtml.ts'

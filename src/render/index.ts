export type {
  CalendarWords,
  CohortWords,
  DeadlineWords,
  DueWords,
  LawWords,
  Locale,
  Message,
  MessageData,
  PlanWords,
  ReviewWords,
  ScoreWords,
  SetWords,
  StageWords,
  TimeLimitWords,
} from '../locales/index.ts'
export { type Renderable, type RenderOptions, render } from './render.ts'
export { type CalendarEvent, toICalendar } from './toICalendar.ts'

export type {
  CalendarWords,
  LawWords,
  Locale,
  Message,
  MessageData,
  ReviewWords,
  ScoreWords,
} from '../locales/index.ts'
export { type Renderable, type RenderOptions, render } from './render.ts'

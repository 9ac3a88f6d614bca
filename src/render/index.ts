export type { CalendarWords, Locale, Message, MessageData, ScoreWords } from '../locales/index.ts'
export { type Renderable, type RenderOptions, render } from './render.ts'

export type { Locale, Message, MessageData, ScoreWords } from '../locales/index.ts'
export { type RenderOptions, render } from './render.ts'

export { en } from './en.ts'
export type { CalendarWords, Locale, Message, MessageData, ScoreWords } from './Locale.ts'
export { vi } from './vi.ts'

import { isIsoDate } from '../civil/index.ts'
import type { Message } from './Locale.ts'

/** A part of the data of a message, as text. */
export function say(value: unknown): string {
  if (Array.isArray(value)) return value.map(say).join(', ')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

/** An ISO date as dd/mm/yyyy; anything else as it is. */
export function dayMonthYear(iso: string): string {
  return isIsoDate(iso) ? `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}` : iso
}

/** A number in plain decimals with the given separators. */
export function decimal(value: number, point: string, thousands: string): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`
}

/** Messages that stand within a line as sentences of their own. */
export function asSentences<Code extends string>(messages: Readonly<Record<Code, Message>>): Record<Code, Message> {
  const sentence =
    (message: Message): Message =>
    (data) => {
      const text = message(data)
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
    }
  const entries = Object.entries<Message>(messages).map(([code, message]) => [code, sentence(message)])
  return Object.fromEntries(entries) as Record<Code, Message>
}

import { dayMonthYear, decimal, say } from './words.ts'

/** A number as the language writes it. */
export const number = (value: number): string => decimal(value, ',', '.')

/** A part of the data that may be a number. */
export const amount = (value: unknown): string => (typeof value === 'number' ? number(value) : say(value))

/** A part of the data that is a day. */
export const day = (value: unknown): string => dayMonthYear(say(value))

/** The nearest name known, for one that is not. */
export const hint = ({ nearest }: Readonly<Record<string, unknown>>): string =>
  nearest === undefined ? '' : `; có phải là “${say(nearest)}”?`

/** A paper by its symbol, or else by its title, and its day. */
export const paper = (value: unknown): string => {
  const { symbol, title, issuedOn } = value as { symbol?: string; title?: string; issuedOn?: string }
  return `${symbol ?? `“${title ?? '?'}”`}${issuedOn === undefined ? '' : ` ngày ${dayMonthYear(issuedOn)}`}`
}

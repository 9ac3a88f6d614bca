import { fromDayNumber, isIsoDate, toDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'

/** A Vietnamese day, and the minute of it where one is given. */
export interface Moment {
  /** Day number. */
  readonly day: number
  /** Minutes after midnight. */
  readonly minute?: number
  /** The one form in which it is kept: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly text: string
}

const time = /^T([01]\d|2[0-3]):([0-5]\d)(?::00)?(?:\+07:00)?$/

/**
 * Đọc thời điểm: a day, or a Vietnamese time to the minute. Another offset is refused: `vietnameseDay` knows what day it
 * is here. Seconds are refused too: dropping them could make a late result one in time.
 *
 * @param value - `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM`, with `:00` and `+07:00` or without
 * @returns the day and the minute
 * @throws a {@link DanvanError} `invalid-date` for anything else
 */
export function readMoment(value: string): Moment {
  if (typeof value === 'string' && value.length > 10 && value.length <= 25) {
    const date = value.slice(0, 10)
    const [, hour, minute] = time.exec(value.slice(10)) ?? []
    if (isIsoDate(date) && hour !== undefined)
      return { day: toDayNumber(date), minute: Number(hour) * 60 + Number(minute), text: `${date}T${hour}:${minute}` }
  }
  return { day: toDayNumber(value), text: value }
}

/** A Vietnamese time `YYYY-MM-DDTHH:MM` from minutes since 1970-01-01T00:00 here. */
export function momentText(minutes: number): string {
  const day = Math.floor(minutes / 1440)
  return `${fromDayNumber(day)}T${clockText(minutes - day * 1440)}`
}

/** `HH:MM` of minutes after midnight. */
const clockText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Minutes after midnight of `HH:MM`; undefined for anything else. */
export function minuteOf(value: unknown): number | undefined {
  const [, hour, minute] = (typeof value === 'string' && /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value)) || []
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute)
}

import { DanvanError } from '../issues/index.ts'
import { fromDayNumber } from './fromDayNumber.ts'
import type { IsoDate } from './IsoDate.ts'
import { isIsoDate } from './isIsoDate.ts'
import { toDayNumber } from './toDayNumber.ts'

const offset = 7 * 3_600_000
const millisecondsOfDay = 86_400_000
/** 1975-06-13T00:00+07:00; until then the South kept +08:00, and no fixed offset holds. */
const since = 171_824_400_000

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Ngày ở Việt Nam của một thời điểm: the civil day on which an instant falls in Viet Nam, by +07:00, whatever the zone
 * of the machine.
 *
 * The offset has not changed since 13/06/1975. Earlier instants are refused.
 *
 * @param instant - ISO 8601 with `Z` or an offset, a `Date`, or milliseconds from 1970-01-01T00:00Z
 * @returns the day `YYYY-MM-DD`
 * @throws a {@link DanvanError} `invalid-date` if it is no instant; a date without time and offset is none
 * @throws a {@link DanvanError} `before-1975` if it lies before 13/06/1975 in Viet Nam
 * @throws a {@link DanvanError} `date-out-of-range` if it lies after 9999-12-31
 * @example
 * ```ts
 * vietnameseDay('2026-11-20T18:30:00Z') // => '2026-11-21'
 * vietnameseDay('2026-11-20T16:59:59Z') // => '2026-11-20'
 * vietnameseDay('1975-06-13T00:00:00+07:00') // => '1975-06-13'
 * ```
 */
export function vietnameseDay(instant: string | number | Date): IsoDate {
  const time =
    typeof instant === 'string' ? readInstant(instant) : instant instanceof Date ? instant.getTime() : instant
  if (typeof time !== 'number' || !Number.isFinite(time))
    throw new DanvanError('invalid-date', {
      received: typeof instant === 'string' ? instant.slice(0, 40) : typeof instant,
    })
  if (time < since) throw new DanvanError('before-1975', { received: time, since: '1975-06-13' })
  return fromDayNumber(Math.floor((time + offset) / millisecondsOfDay))
}

function readInstant(text: string): number | undefined {
  const [, day, hour, minute, second = '0', fraction = '0', zone] = shape.exec(text) ?? []
  if (!isIsoDate(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const shift = zone === 'Z' ? 0 : (zone?.[0] === '-' ? -1 : 1) * minutesOf(zone as string)
  if (Number.isNaN(shift)) return undefined
  const minutes = toDayNumber(day) * 1440 + Number(hour) * 60 + Number(minute) - shift
  return minutes * 60_000 + Number(second) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000)
}

function minutesOf(zone: string): number {
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4, 6))
  return hours > 18 || minutes > 59 ? Number.NaN : hours * 60 + minutes
}

import type { OfficeSession } from '../calendar/index.ts'
import { DanvanError } from '../issues/index.ts'
import { minuteOf } from './readMoment.ts'

/** A session in minutes after midnight: from opening to closing. */
export type Session = readonly [opens: number, closes: number]

const noon = 12 * 60

/**
 * Đọc giờ làm việc của cơ quan: the sessions of a day in minutes.
 *
 * @param officeHours - sessions in order
 * @returns the sessions
 * @throws a {@link DanvanError} `invalid-option` if one is no session or they overlap
 */
export function readSessions(officeHours: readonly OfficeSession[]): readonly Session[] {
  let last = -1
  return officeHours.map(({ opens, closes }) => {
    const from = minuteOf(opens)
    const to = minuteOf(closes)
    if (from === undefined || to === undefined || from < last || to <= from)
      throw new DanvanError('invalid-option', { option: 'officeHours', received: `${opens}–${closes}`.slice(0, 40) })
    last = to
    return [from, to] as const
  })
}

/** The sessions of a day on which the office may be open in the morning only. */
export const sessionsOn = (sessions: readonly Session[], isMorningOnly: boolean): readonly Session[] =>
  isMorningOnly ? sessions.filter(([opens]) => opens < noon) : sessions

/** Minutes open between two minutes of a day. */
export function openMinutes(sessions: readonly Session[], from: number, to: number): number {
  let sum = 0
  for (const [opens, closes] of sessions) sum += Math.max(0, Math.min(closes, to) - Math.max(opens, from))
  return sum
}

import type { InstrumentKey } from '../law/index.ts'
import { leave, leavePause } from './leaveDays.ts'
import type { DayPause } from './mergePauses.ts'
import type { Outcome, Tally } from './Tally.ts'

const minutesOfDay = 1440

/**
 * Tính theo giờ: consecutive hours from a moment, which is counted from at once (Đ.147 k.1). Days paused have no hours.
 * Its end does not move to a working day: Đ.148 k.5 speaks of a last day.
 *
 * @param tally - the count under way
 * @param start - minutes since 1970-01-01T00:00 in Viet Nam
 * @param hours - whole hours, negative to count backwards
 * @param pauses - merged, in order; none backwards
 * @returns how it ended
 */
export function countHours(tally: Tally, start: number, hours: number, pauses: readonly DayPause[]): Outcome {
  tally.assumptions.push({
    code: 'hours-not-rolled',
    taken: 'moment',
    source: {
      instrument: 'code:91/2015/QH13:quoc-hoi:undated' as InstrumentKey,
      provision: 'Đ.148 k.5',
      provenance: 'inferred',
      basis: 'it speaks of a last day, not of a last hour',
    },
  })
  const counted = (from: number, to: number) => {
    const lastDay = dayOf(to > from ? to - 1 : to)
    leave(tally, dayOf(from), lastDay, true, 'counted', { minutes: to - from })
  }
  const endAt = (moment: number, minute: number): Outcome => ({ status: 'known', rawEnd: moment, end: moment, minute })
  if (hours < 0) {
    const end = start + hours * 60
    counted(end, start)
    return endAt(dayOf(end), end)
  }
  let at = start
  let left = hours * 60
  for (const pause of pauses) {
    const begin = pause.from * minutesOfDay
    const over = (pause.to + 1) * minutesOfDay
    if (over <= at) continue
    const free = Math.max(0, begin - at)
    if (free >= left) break
    if (free > 0) counted(at, at + free)
    left -= free
    at += free
    const first = Math.max(pause.from, dayOf(at))
    if (pause.to === Number.POSITIVE_INFINITY) return { status: 'paused', pausedFrom: first, left, unit: 'minute' }
    leavePause(tally, first, pause)
    at = over
  }
  counted(at, at + left)
  return endAt(dayOf(at + left), at + left)
}

const dayOf = (minutes: number) => Math.floor(minutes / minutesOfDay)

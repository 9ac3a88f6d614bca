import { addDays, toIsoDate } from '../civil/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import type { Source } from '../law/index.ts'
import type { Pause, PauseReason } from './Pause.ts'

/**
 * Thời gian chờ bổ sung hồ sơ: the pause of a file that was returned on one day and complete on another. The day of the
 * return is still the agency's; the day on which the file is complete is day 0 of what is left, so it does not count.
 *
 * @param returned - the two days, why, and by which rule; without `completedOn` the pause lasts
 * @returns the pause; undefined when the file was complete on the day it was returned
 * @throws a {@link DanvanError} `invalid-date` if a day does not exist
 * @throws a {@link DanvanError} `invalid-option` if the file was complete before it was returned
 * @example
 * ```ts
 * pauseBetween({ returnedOn: '2023-10-04', completedOn: '2023-10-10' }) // => { from: '2023-10-05', to: '2023-10-10' }
 * pauseBetween({ returnedOn: '2023-10-04' }) // => { from: '2023-10-05' }
 * pauseBetween({ returnedOn: '2023-10-04', completedOn: '2023-10-04' }) // => undefined
 * ```
 */
export function pauseBetween(returned: {
  /** The day it was returned `YYYY-MM-DD`. */
  readonly returnedOn: string
  /** The day it was complete. */
  readonly completedOn?: string
  /** Why. */
  readonly reason?: PauseReason
  /** By which rule. */
  readonly source?: Source
}): Pause | undefined {
  requireObject('returned', returned)
  const { returnedOn, completedOn, reason, source } = returned
  const from = addDays(returnedOn, 1)
  const to = completedOn === undefined ? undefined : toIsoDate(completedOn)
  if (to !== undefined && to < returnedOn)
    throw new DanvanError('invalid-option', { option: 'completedOn', reason: 'reversed', returnedOn, completedOn })
  if (to !== undefined && to < from) return undefined
  return {
    from,
    ...(to !== undefined && { to }),
    ...(reason !== undefined && { reasons: [reason] }),
    ...(source !== undefined && { sources: [source] }),
  }
}

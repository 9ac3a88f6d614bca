import { daysOf } from './countForward.ts'
import { nthWorkingDay, runOf } from './dayRuns.ts'
import { leave, leaveDays, leaveRun } from './leaveDays.ts'
import type { Outcome, Tally } from './Tally.ts'
import type { TimeLimit } from './TimeLimit.ts'
import { use } from './useConvention.ts'

/**
 * Tính lùi: counts a limit back from a day. The literal date decides whether it was kept; the one advised is the working
 * day before, where the literal one is off.
 *
 * @param tally - the count under way
 * @param target - day number of the day counted back from
 * @param limit - days, working days, weeks, months or years
 * @returns `rawEnd` the literal date, `end` the one advised
 */
export function countBackward(tally: Tally, target: number, limit: TimeLimit): Outcome {
  const { days, conventions } = tally
  use(tally, 'targetDay')
  const isIncluded = conventions.targetDay === 'included' && limit.amount > 0
  const base = isIncluded ? target + 1 : target
  const literal =
    limit.unit !== 'working-day'
      ? base - daysOf(tally, target, limit, -1)
      : limit.amount === 0
        ? base
        : nthWorkingDay(base, -limit.amount, days)
  if (literal === undefined) return { status: 'unknown' }

  const run = runOf(literal, days)
  let advised = literal
  if (run === undefined && conventions.backwardRoll !== 'none') return { status: 'unknown', rawEnd: literal }
  if (run?.working === false) {
    use(tally, 'backwardRoll')
    if (conventions.backwardRoll !== 'none') {
      const before = nthWorkingDay(literal, -1, days)
      if (before === undefined) return { status: 'unknown', rawEnd: literal }
      advised = before
    }
  }
  if (advised < literal) {
    leave(tally, advised, advised, false, 'roll')
    leaveDays(tally, advised + 1, literal - 1, false)
  }
  if (limit.unit === 'working-day') leaveDays(tally, literal, base - 1, true)
  else if (literal < base) {
    const isPlain = run?.cause === undefined
    if (!isPlain) leaveRun(tally, literal, literal, true)
    leave(tally, isPlain ? literal : literal + 1, base - 1, true, 'counted')
  }
  if (!isIncluded) leave(tally, target, target, false, 'start')
  return { status: 'known', rawEnd: literal, end: advised }
}

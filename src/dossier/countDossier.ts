import { toDayNumber } from '../civil/index.ts'
import { dueDay, type TimeLimit } from '../deadline/index.ts'
import { assessDossier } from './assessDossier.ts'
import type { CountedDossier } from './CountedDossier.ts'
import { countedOf } from './countedOf.ts'
import { type CountingPlan, countingPlan, isRestart } from './countingPlan.ts'
import type { Dossier } from './Dossier.ts'
import type { DossierEnd } from './DossierAssessment.ts'
import { checkDossierOptions, type DossierOptions } from './DossierOptions.ts'
import { type Ending, endingOf, lateByOf, outcomeOf, resultBy, type Standing } from './outcomeOf.ts'
import { type DossierFacts, readEvents } from './readEvents.ts'

/**
 * Tính một hồ sơ cho thống kê: what `countedOf(assessDossier(…))` says, without a trail and many times faster. What is out
 * of the ordinary (a financial duty, a suspension, an extension, conventions of one's own) goes the long way by itself.
 *
 * The dossier must be sound: give it to `parseDossier` first. A catalogue and a calendar are read once for each object, so
 * give the same ones to every call.
 *
 * @param dossier - see `parseDossier`
 * @param options - as for `assessDossier`
 * @returns the counted dossier; undefined where it was neither received nor refused by the day asked
 * @throws a `DanvanError` `invalid-option` or `invalid-date` for an option that is none
 * @example
 * ```ts
 * const dossier = {
 *   schema: 'danvan/dossier@1',
 *   procedure: 'permit.house',
 *   field: 'xay-dung',
 *   channel: 'online',
 *   events: [{ kind: 'received', on: '2023-10-02' }, { kind: 'result-issued', on: '2023-10-18' }],
 * }
 * const options = { rules: timeLimits, calendar: vietnamCalendar() }
 * countDossier(dossier, { ...options, asOf: '2023-10-31' }).outcome // => 'late'
 * countDossier(dossier, { ...options, asOf: '2023-10-17' }).outcome // => 'in-time'
 * countDossier(dossier, { ...options, asOf: '2023-10-01' }) // => undefined
 * ```
 */
export function countDossier(dossier: Dossier, options: DossierOptions): CountedDossier | undefined {
  checkDossierOptions(options)
  const { asOf, event = 'result-issued' } = options
  const facts = readEvents(dossier.events, asOf)
  const ending = endingOf(facts, event)
  if (ending.kind === 'none') return undefined
  const plan = facts.received === undefined ? undefined : countingPlan(dossier, facts.received, options)
  const clock = plan === undefined ? noClock : shortClock(facts, plan, dossier.term?.statutory?.limit, options)
  if (clock === undefined) return countedOf(assessDossier(dossier, options))
  return counted(dossier, facts, ending, event, clock, asOf)
}

/** A due day, a clock that stands, or nothing known. */
interface Clock {
  /** Day number of the last day. */
  readonly due: number | undefined
  readonly isPaused: boolean
  /** Whether anything is left of a clock that stands. */
  readonly isLeft: boolean
}

const noClock: Clock = { due: undefined, isPaused: false, isLeft: false }
const standing: Clock = { due: undefined, isPaused: true, isLeft: true }

/** The ordinary clock; undefined where it takes more than that. */
function shortClock(
  facts: DossierFacts,
  plan: CountingPlan,
  own: TimeLimit | undefined,
  options: DossierOptions,
): Clock | undefined {
  const { extended, financial, suspensions, supplements } = facts
  if (options.conventions !== undefined || extended || financial !== undefined || suspensions !== undefined)
    return undefined
  const limit = own ?? plan.limit
  if (limit !== undefined && limit.unit !== 'day' && limit.unit !== 'working-day') return undefined
  let start = facts.received as string
  if (supplements !== undefined)
    for (const { from, until } of supplements) {
      if (limit === undefined || !isRestart(plan, from, options)) return undefined
      if (until === undefined) return limit.amount > 0 ? standing : { ...standing, isLeft: false }
      start = until
    }
  if (limit === undefined) return noClock
  const due = dueDay(dayNumber(start), limit as TimeLimit<'day' | 'working-day'>, options.calendar)
  return due === undefined ? noClock : { due, isPaused: false, isLeft: false }
}

function counted(
  dossier: Dossier,
  facts: DossierFacts,
  ending: Ending,
  event: DossierEnd,
  clock: Clock,
  asOf: string,
): CountedDossier | undefined {
  const { kind, on } = ending
  const isTimed = kind === 'solved' || kind === 'pending'
  const stands = isTimed ? standingBy(ending, clock, asOf) : 'unknown'
  const outcome = outcomeOf(ending, stands)
  if (outcome === undefined) return undefined
  const isLate = stands === 'late' || stands === 'pending-overdue'
  const lateBy = isTimed ? lateByShort(facts, event, isLate, clock) : undefined
  const { field, procedure, channel } = dossier
  const result: { -readonly [Key in keyof CountedDossier]: CountedDossier[Key] } = {
    field,
    procedure,
    receivedOn: dayOf(facts.received ?? facts.submitted ?? (on as string)),
    outcome,
  }
  if (channel !== undefined) result.channel = channel
  if (on !== undefined) result.endedOn = dayOf(on)
  if (kind === 'solved' && outcome === 'undecided') result.solved = true
  if (isLate && lateBy !== 'closing') result.apology = facts.apology !== undefined
  if (lateBy !== undefined) result.lateBy = lateBy
  const again = facts.reappointed ?? facts.proposed
  if (stands === 'late' && again !== undefined) result.withinReappointed = dayOf(on as string) <= again
  return result
}

function standingBy({ kind, on, taken }: Ending, { due, isPaused, isLeft }: Clock, asOf: string): Standing {
  if (kind === 'pending') {
    if (isPaused) return 'paused'
    if (due === undefined) return 'unknown'
    return dayNumber(asOf) > due ? 'pending-overdue' : 'pending-in-time'
  }
  if (isPaused) return isLeft ? 'early' : 'unknown'
  if (due === undefined || on === undefined) return 'unknown'
  const day = dayNumber(on)
  if (day > due) return taken === undefined ? 'late' : 'unknown'
  return day < due ? 'early' : 'on-time'
}

function lateByShort(facts: DossierFacts, event: DossierEnd, isLate: boolean, clock: Clock): CountedDossier['lateBy'] {
  if (isLate && event !== 'closed') return 'law'
  const { due, isPaused } = clock
  if (due === undefined && !isPaused) return lateByOf(event, isLate, undefined, false)
  const isOver = (on: string) => due !== undefined && dayNumber(on) > due
  const result = resultBy(facts)
  const isResultLate = result === undefined || (isOver(result.on) && !result.isSure) ? undefined : isOver(result.on)
  return lateByOf(event, isLate, isResultLate, facts.closed !== undefined && isOver(facts.closed))
}

const dayOf = (on: string): string => (on.length === 10 ? on : on.slice(0, 10))

const dayNumber = (on: string): number => toDayNumber(dayOf(on))

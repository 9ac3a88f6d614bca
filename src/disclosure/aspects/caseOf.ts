import type { IsoDate } from '../../civil/index.ts'
import type { DisclosureObservation } from '../DisclosureObservation.ts'
import type { DisclosureOptions } from '../DisclosureOptions.ts'
import { judgeObservation } from '../judgeObservation.ts'
import { firstRemovable } from '../keepUntil.ts'
import type { Occurrence } from '../Occurrence.ts'
import type { Case } from './Case.ts'

/** One occurrence and what was observed of it, made ready to be judged. */
export function caseOf(
  occurrence: Occurrence,
  observations: readonly DisclosureObservation[],
  asOf: IsoDate,
  options: DisclosureOptions,
): Case {
  const { rule, dueOn, lawOn } = occurrence
  const looks = observations.flatMap((observation) => lookOf(observation, occurrence, options) ?? [])
  const judged = observations.map((observation) => judgeObservation(observation, rule, options))
  return {
    occurrence,
    asOf,
    options,
    judged,
    found: judged.filter(({ observation }) => observation.found),
    isAbsent: looks.includes('absent'),
    silence: looks.find((look) => look !== 'absent') ?? 'nothing-recorded',
    isEarly: dueOn === null ? asOf < lawOn : asOf <= dueOn,
  }
}

/**
 * What looking shows: something is missing only on a day on which it had to be there: after its due date, and as long as
 * what was disclosed at once could not yet have been taken down; at any time if it is owed at all times. A look without a
 * day shows nothing.
 */
function lookOf(
  { found, collectedOn }: DisclosureObservation,
  { dueOn, lawOn, rule, trigger }: Occurrence,
  { duration }: DisclosureOptions,
): 'absent' | 'look-undated' | 'looked-too-late' | undefined {
  if (found) return undefined
  if (collectedOn === undefined) return 'look-undated'
  const due = rule.fields.due?.value
  if (dueOn === null)
    return (due?.kind === 'continuous' || due?.kind === 'promptly') && collectedOn >= lawOn ? 'absent' : undefined
  if (collectedOn <= dueOn) return undefined
  const first = trigger.kind === 'event' ? trigger.date : trigger.kind === 'period' ? trigger.to : null
  const gone = first === null || first > dueOn ? undefined : firstRemovable(rule.fields, first, duration)
  return gone !== undefined && collectedOn >= gone ? 'looked-too-late' : 'absent'
}

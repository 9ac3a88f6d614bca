import type { IsoDate } from '../../civil/index.ts'
import type { DisclosureObservation } from '../DisclosureObservation.ts'
import type { DisclosureOptions } from '../DisclosureOptions.ts'
import { judgeObservation } from '../judgeObservation.ts'
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
  const judged = observations.map((observation) => judgeObservation(observation, rule, options))
  return {
    occurrence,
    asOf,
    options,
    judged,
    found: judged.filter(({ observation }) => observation.found),
    isAbsent: observations.some((observation) => showsAbsence(observation, occurrence, asOf)),
    isEarly: dueOn === null ? asOf < lawOn : asOf <= dueOn,
  }
}

/** Looking shows something missing only once it had to be there: after its day, or at any time if it is owed at all times. */
function showsAbsence(
  { found, collectedOn }: DisclosureObservation,
  { dueOn, lawOn, rule }: Occurrence,
  asOf: IsoDate,
): boolean {
  if (found) return false
  const lookedOn = collectedOn ?? asOf
  if (dueOn !== null) return lookedOn > dueOn
  const due = rule.fields.due?.value.kind
  return (due === 'continuous' || due === 'promptly') && lookedOn >= lawOn
}

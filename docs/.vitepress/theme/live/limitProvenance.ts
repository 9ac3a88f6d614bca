import {
  type Provenance,
  type TimeLimitCase,
  type TimeLimitRule,
  timeLimitOn,
  timeLimits,
  weakestProvenance,
} from 'danvan'

/**
 * How well a row is known as the answer of a day: its figure, its start and its interval. A row that is not the law of
 * that day is assumed to hold on it.
 */
export function limitProvenance(rule: TimeLimitRule, date: string): Provenance {
  const when = Object.fromEntries(
    Object.entries(rule.when ?? {}).flatMap(([condition, values]) => {
      const [first] = values ?? []
      return first === undefined ? [] : [[condition, first]]
    }),
  ) as TimeLimitCase
  const { kind, authority } = rule
  const answer = timeLimitOn(timeLimits, rule.procedure, date, {
    kind,
    when,
    ...(authority !== undefined && { authority: authority.id }),
  })
  if (answer.status !== 'in-force' || !answer.candidates.includes(rule)) return 'assumed'
  return weakestProvenance([rule.source.provenance, ...(answer.provenance === undefined ? [] : [answer.provenance])])
}

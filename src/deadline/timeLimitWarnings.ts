import type { TimeLimitWarning } from './TimeLimitAnswer.ts'
import type { TimeLimitCatalogue } from './TimeLimitCatalogue.ts'
import type { TimeLimitRule } from './TimeLimitRule.ts'

/** What to know before the figure of one row is used for a day. */
export function timeLimitWarnings(
  rule: TimeLimitRule,
  day: string,
  { reviewedOn }: TimeLimitCatalogue,
): readonly TimeLimitWarning[] {
  const warnings: TimeLimitWarning[] = []
  const { source, start, unconfirmedFrom, inForce, transitions = [] } = rule
  const warn = (code: TimeLimitWarning['code'], data: TimeLimitWarning['data'] = {}) =>
    warnings.push({ code, data: { rule: rule.id, ...data } })
  if (source.provenance === 'unverified') warn('unverified', { confidence: source.confidence })
  if (start?.events.includes('not-read')) warn('start-not-read')
  if (start?.source?.provenance === 'inferred') warn('start-inferred', { events: start.events })
  if (unconfirmedFrom !== undefined && day >= unconfirmedFrom.on) warn('unconfirmed-since', { on: unconfirmedFrom.on })
  for (const { on, pending, effect } of transitions) warn('transition', { on, pending, effect })
  const reviewed = (inForce.end.kind === 'open' && inForce.end.asOf) || reviewedOn
  if (inForce.end.kind === 'open' && day > reviewed) warn('not-reviewed-since', { on: reviewed })
  return warnings
}

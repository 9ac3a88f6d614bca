import { addDays } from '../civil/index.ts'
import type { TimeLimit } from './TimeLimit.ts'
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
  for (const { on, pending, effect } of transitions)
    if (mayRunOn(on, day, rule)) warn('transition', { on, pending, effect })
  const reviewed = (inForce.end.kind === 'open' && inForce.end.asOf) || reviewedOn
  if (inForce.end.kind === 'open' && day > reviewed) warn('not-reviewed-since', { on: reviewed })
  return warnings
}

/** A year for pauses and extensions on top of the figure itself: a term that is over by then meets no later text. */
const slack = 366

/** No term of a unit is longer, holidays and weekends within it included. */
const most: Readonly<Record<TimeLimit['unit'], number>> = {
  day: 1,
  'working-day': 3,
  week: 7,
  month: 31,
  year: 366,
  hour: 1,
  'working-hour': 3,
}

/** Whether a term that began on a day may still run on another; one whose length is not a figure may run for ever. */
function mayRunOn(on: string, day: string, { figure }: TimeLimitRule): boolean {
  if (figure.kind !== 'within') return true
  const { amount, unit } = figure.limit
  return addDays(day, Math.ceil(amount * most[unit]) + slack) >= on
}

import { weakestProvenance } from '../law/index.ts'
import type { TimeLimitAnswer, TimeLimitWarning } from './TimeLimitAnswer.ts'
import type { TimeLimitCatalogue } from './TimeLimitCatalogue.ts'
import { type Choice, type DatedRule, decide, gapsOf, rulesIn } from './timeLimitChoice.ts'
import { timeLimitIndex } from './timeLimitIndex.ts'
import { timeLimitWarnings } from './timeLimitWarnings.ts'

/** The day lies behind the last day of every row. */
export function afterAll(ended: readonly DatedRule[]): Partial<TimeLimitAnswer> & { status: 'ended' } {
  const lastDay = ended.reduce((last, { rule: { inForce } }) => {
    return inForce.end.kind === 'last-day' && inForce.end.on > last ? inForce.end.on : last
  }, '')
  const latest = ended.filter(({ rule: { inForce } }) => inForce.end.kind === 'last-day' && inForce.end.on === lastDay)
  const [continued] = latest.flatMap(({ rule }) => rule.continuedBy ?? [])
  return {
    status: 'ended',
    candidates: rulesIn(latest),
    provenance: weakestProvenance(latest.flatMap(({ force }) => force.sources.map(({ provenance }) => provenance))),
    warnings: [
      { code: 'after-last-text', data: { lastDay, ...(continued !== undefined && { continuedBy: continued }) } },
    ],
    gaps: gapsOf(latest),
  }
}

/** The day lies before the first day of every row. */
export function beforeAll(
  later: readonly DatedRule[],
  { rules }: TimeLimitCatalogue,
  procedure: string,
): Partial<TimeLimitAnswer> & { status: 'not-yet' } {
  const froms = later.flatMap(({ rule }) => rule.inForce.from?.on ?? []).sort()
  const [from] = froms
  const first = later.filter(({ rule }) => rule.inForce.from?.on === from)
  const precededBy = [
    ...new Set(rules.flatMap((rule) => (rule.continuedBy?.procedure === procedure ? rule.procedure : []))),
  ]
  return {
    status: 'not-yet',
    candidates: rulesIn(first),
    provenance: weakestProvenance(first.flatMap(({ force }) => force.sources.map(({ provenance }) => provenance))),
    warnings: [{ code: 'before-first-text', data: { from, ...(precededBy.length > 0 && { precededBy }) } }],
    gaps: gapsOf(first),
  }
}

/** The procedure exists no longer: the row that says so answers. */
export function abolished(
  current: readonly DatedRule[],
  choice: Choice,
): Partial<TimeLimitAnswer> & { status: 'ended' } {
  const decided = decide(current, choice)
  const continued = rulesIn(current).flatMap(({ continuedBy }) => continuedBy ?? [])
  const warnings: TimeLimitWarning[] = continued.map((continuedBy) => ({
    code: 'after-last-text',
    data: { continuedBy },
  }))
  return { status: 'ended', ...decided, warnings: [...warnings, ...decided.warnings] }
}

/** The text that governs was not read. The earlier one is named where the data allow it, and taken only if asked for. */
export function unread(
  current: readonly DatedRule[],
  choice: Choice,
  whenUnread: 'unknown' | 'assume-earlier',
): Partial<TimeLimitAnswer> & { status: 'unknown' } {
  const { catalogue, day } = choice
  const { rules } = timeLimitIndex(catalogue)
  const earlier = rulesIn(current).flatMap(({ mayAssume }) => rules.get(mayAssume ?? '') ?? [])
  const isAssumed = whenUnread === 'assume-earlier' && earlier.length > 0
  const code = isAssumed ? 'earlier-text-assumed' : 'earlier-text-available'
  const warnings: TimeLimitWarning[] = [
    ...earlier.map(({ id }) => ({ code, data: { rule: id } }) as const),
    ...rulesIn(current).flatMap((rule) => timeLimitWarnings(rule, day, catalogue)),
  ]
  const gaps = gapsOf(current)
  const answer = { status: 'unknown', reason: 'text-not-read' } as const
  if (!isAssumed) return { ...answer, candidates: rulesIn(current), warnings, gaps }
  const decided = decide(
    earlier.map((rule) => ({ rule, force: { status: 'unknown', sources: [] } })),
    choice,
  )
  return {
    ...answer,
    ...decided,
    provenance: 'assumed',
    warnings: [...warnings, ...decided.warnings],
    gaps: [...gaps, ...decided.gaps],
  }
}

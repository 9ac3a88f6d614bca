import { weakestProvenance } from '../law/index.ts'
import type { TimeLimitAnswer } from './TimeLimitAnswer.ts'
import type { TimeLimitCatalogue } from './TimeLimitCatalogue.ts'
import { type DatedRule, gapsOf, rulesIn } from './timeLimitChoice.ts'

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

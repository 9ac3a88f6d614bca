import type { IsoDate } from '../civil/index.ts'
import { type ForceOn, weakestProvenance } from '../law/index.ts'
import { canonicalJson } from '../stamp/index.ts'
import type { TimeLimitAnswer, TimeLimitWarning } from './TimeLimitAnswer.ts'
import type { TimeLimitCatalogue } from './TimeLimitCatalogue.ts'
import { type TimeLimitCase, type TimeLimitCondition, timeLimitConditions } from './TimeLimitConditions.ts'
import type { TimeLimitRule } from './TimeLimitRule.ts'
import { conditionsOf, valuesOf } from './timeLimitMatches.ts'
import { timeLimitWarnings } from './timeLimitWarnings.ts'

/** A row and its force on the day. */
export interface DatedRule {
  readonly rule: TimeLimitRule
  readonly force: ForceOn
}

/** What a choice between rows is made by. */
export interface Choice {
  readonly catalogue: TimeLimitCatalogue
  readonly day: IsoDate
  readonly when: TimeLimitCase
  readonly authority: string | undefined
}

/** The figure of the rows left, where they agree; and what must be stated where they do not. */
export function decide(dated: readonly DatedRule[], { catalogue, day, when, authority }: Choice) {
  const rules = rulesIn(dated)
  const [first] = rules as [TimeLimitRule]
  const isOf = (...parts: readonly ((rule: TimeLimitRule) => unknown)[]) => {
    const text = (rule: TimeLimitRule) => canonicalJson(parts.map((part) => part(rule) ?? null))
    return (rule: TimeLimitRule, other: TimeLimitRule) => text(rule) === text(other)
  }
  const sameFigure = isOf(({ figure, direction }) => [figure, direction ?? 'after'])
  const sameStart = isOf(({ start }) => start?.events)
  const isForeign = authority === undefined && rules.some((rule) => rule.authority !== undefined)
  const isDecided = !isForeign && rules.every((rule) => sameFigure(rule, first))
  const hasOneStart = isDecided && rules.every((rule) => sameStart(rule, first))

  const stated = (condition: TimeLimitCondition) => when[condition] !== undefined
  const named = new Set(rules.flatMap((rule) => conditionsOf(rule.when)))
  const unstated = [...named].filter((condition) => !stated(condition))
  const undecided = unstated.filter((condition) =>
    rules.some((rule) =>
      rules.some(
        (other) =>
          !(sameFigure(rule, other) && sameStart(rule, other)) &&
          valuesOf(rule.when, condition).join() !== valuesOf(other.when, condition).join(),
      ),
    ),
  )
  const warnings: TimeLimitWarning[] = unstated.map((condition) => ({
    code: 'condition-unstated',
    data: {
      condition,
      values: timeLimitConditions[condition].filter((value) =>
        rules.some((rule) => (rule.when?.[condition] as readonly string[] | undefined)?.includes(value)),
      ),
      decides: undecided.includes(condition),
    },
  }))
  if (isForeign)
    warnings.push({
      code: 'authority-unstated',
      data: { authorities: [...new Set(rules.flatMap((rule) => rule.authority?.id ?? []))] },
    })
  const { figure, direction, start } = first
  return {
    ...(rules.length === 1 && !isForeign && { rule: first }),
    ...(isDecided && { figure, ...(direction !== undefined && { direction }) }),
    ...(isDecided && (figure.kind === 'within' || figure.kind === 'lasts') && { limit: figure.limit }),
    ...(hasOneStart && start !== undefined && { start }),
    candidates: rules,
    undecided: [...(isForeign ? (['authority'] as const) : []), ...undecided],
    provenance: weakestProvenance(dated.flatMap((each) => provenancesOf(each, day))),
    warnings: [...warnings, ...rules.flatMap((rule) => timeLimitWarnings(rule, day, catalogue))],
    gaps: gapsOf(dated),
  }
}

/** Adds the rows that give way to the rows chosen: that they do is a conclusion of ours. */
export function conflictsWith<Decided extends Pick<TimeLimitAnswer, 'candidates' | 'warnings' | 'provenance'>>(
  chosen: readonly DatedRule[],
  dated: readonly DatedRule[],
  decided: Decided,
) {
  const ids = new Set(rulesIn(chosen).map(({ id }) => id))
  const yielding = dated.filter(
    ({ rule, force }) =>
      ids.has(rule.yieldsTo?.rule ?? '') && (force.status === 'in-force' || force.status === 'unknown'),
  )
  if (yielding.length === 0) return decided
  const conflicts = rulesIn(yielding)
  const reasons = conflicts.flatMap(({ yieldsTo }) => yieldsTo?.source.provenance ?? [])
  return {
    ...decided,
    conflicts,
    provenance: weakestProvenance([...reasons, ...(decided.provenance === undefined ? [] : [decided.provenance])]),
    warnings: [
      ...decided.warnings,
      ...conflicts.map(({ id, yieldsTo, figure, source }) => ({
        code: 'conflicting-texts' as const,
        data: { rule: yieldsTo?.rule, with: id, figure, source },
      })),
    ],
  }
}

function provenancesOf({ rule, force }: DatedRule, day: string) {
  const { source, start, figure, unconfirmedFrom } = rule
  return [
    source.provenance,
    ...(figure.kind === 'earlier-of' && figure.source !== undefined ? [figure.source.provenance] : []),
    ...(start?.source === undefined ? [] : [start.source.provenance]),
    ...force.sources.map(({ provenance }) => provenance),
    ...(unconfirmedFrom !== undefined && day >= unconfirmedFrom.on ? [unconfirmedFrom.source.provenance] : []),
  ]
}

export const rulesIn = (dated: readonly DatedRule[]): readonly TimeLimitRule[] => dated.map(({ rule }) => rule)

export function gapsOf(dated: readonly DatedRule[]): TimeLimitAnswer['gaps'] {
  const byId = new Map(dated.flatMap(({ rule }) => (rule.gaps ?? []).map((gap) => [gap.id, gap] as const)))
  return [...byId.values()]
}

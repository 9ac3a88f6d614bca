import { toIsoDate } from '../civil/index.ts'
import { DanvanError, nearestName, requireObject } from '../issues/index.ts'
import { type ForceOn, forceOn } from '../law/index.ts'
import type { TimeLimitAnswer } from './TimeLimitAnswer.ts'
import type { TimeLimitCatalogue } from './TimeLimitCatalogue.ts'
import { type TimeLimitCase, type TimeLimitCondition, timeLimitConditions } from './TimeLimitConditions.ts'
import type { TimeLimitFigure } from './TimeLimitFigure.ts'
import type { TimeLimitKind } from './TimeLimitRule.ts'
import { type Choice, conflictsWith, type DatedRule, decide, gapsOf, rulesIn } from './timeLimitChoice.ts'
import { timeLimitIndex } from './timeLimitIndex.ts'
import { timeLimitMatches } from './timeLimitMatches.ts'
import { abolished, afterAll, beforeAll, unread } from './timeLimitOutside.ts'

/** What {@link timeLimitOn} may be told beside procedure and day. */
export interface TimeLimitOnOptions {
  /** By law, unless something else is asked for. */
  readonly kind?: TimeLimitKind
  /** Whose commitment is asked for, by id; without it a commitment is shown and not applied. */
  readonly authority?: string
  /** What is stated of the case. */
  readonly when?: TimeLimitCase
  /** What to do where the text in force was not read; `assume-earlier` takes the earlier text, if the data allow it. */
  readonly whenUnread?: 'unknown' | 'assume-earlier'
}

/**
 * Thời hạn giải quyết theo luật của ngày nộp hồ sơ: which limit applies to a procedure, by the law of the day that chooses
 * it: the day of filing or receipt, never the day on which the question is asked.
 *
 * A text that nobody has read is answered `unknown` and never by the text before it. A condition that decides and is not
 * stated gives no figure but the rows among which it decides.
 *
 * @param catalogue - the time limits
 * @param procedure - id of the procedure, `permit.house`
 * @param date - the day that chooses the law, `YYYY-MM-DD`
 * @param options - kind of limit, authority, what is stated of the case
 * @returns the limit with its row, or what is open about it
 * @throws a {@link DanvanError} `invalid-date` if the day does not exist
 * @throws a {@link DanvanError} `invalid-option` if an option or a condition has a value that does not exist
 * @example
 * ```ts
 * timeLimitOn(timeLimits, 'permit.house', '2026-06-30').limit // => { amount: 15, unit: 'day' }
 * timeLimitOn(timeLimits, 'permit.house', '2026-07-01').limit // => { amount: 7, unit: 'working-day' }
 * const complaint = timeLimitOn(timeLimits, 'complaint.resolve-first', '2023-04-21', { when: { place: 'ordinary' } })
 * complaint.limit // => undefined
 * complaint.undecided // => ['complexity']
 * const { status, reason } = timeLimitOn(timeLimits, 'cert.practice', '2025-08-01', { when: { request: 'new' } })
 * status // => 'unknown'
 * reason // => 'text-not-read'
 * timeLimitOn(timeLimits, 'permit.huose', '2023-01-09').nearest // => 'permit.house'
 * ```
 */
export function timeLimitOn(
  catalogue: TimeLimitCatalogue,
  procedure: string,
  date: string,
  options: TimeLimitOnOptions = {},
): TimeLimitAnswer {
  requireObject('catalogue', catalogue, 'procedures', 'rules')
  requireObject('options', options)
  const day = toIsoDate(date)
  const { kind = 'statutory', authority, when = {}, whenUnread = 'unknown' } = options
  refuseUnknown('kind', kind, ['statutory', 'committed', 'sla-example'])
  refuseUnknown('whenUnread', whenUnread, ['unknown', 'assume-earlier'])
  refuseUnknownCase(when)

  const { procedures, rulesOf } = timeLimitIndex(catalogue)
  const answer = (fields: Partial<TimeLimitAnswer> & Pick<TimeLimitAnswer, 'status'>): TimeLimitAnswer => ({
    procedure,
    date: day,
    ...fields,
    candidates: fields.candidates ?? [],
    undecided: fields.undecided ?? [],
    conflicts: fields.conflicts ?? [],
    warnings: fields.warnings ?? [],
    gaps: fields.gaps ?? [],
  })
  const ofProcedure = rulesOf.get(procedure) ?? []
  if (ofProcedure.length === 0 && !procedures.has(procedure)) {
    const nearest = nearestName(procedure, procedures.keys())
    return answer({ status: 'unknown', reason: 'unknown-procedure', ...(nearest !== undefined && { nearest }) })
  }
  const ofKind = ofProcedure.filter(
    (rule) => rule.kind === kind && (authority === undefined || rule.authority?.id === authority),
  )
  if (ofKind.length === 0) return answer({ status: 'unknown', reason: 'no-rule' })

  const dated: readonly DatedRule[] = ofKind.map((rule) => ({
    rule,
    force: forceOn(rule.inForce, day, catalogue.reviewedOn),
  }))
  const main = dated.filter(({ rule }) => rule.yieldsTo === undefined)
  const applicable = main.filter(({ rule }) => timeLimitMatches(rule.when, when) !== 'no')
  const having = (status: ForceOn['status']) => applicable.filter(({ force }) => force.status === status)
  const choice: Choice = { catalogue, day, when, authority }

  const current = having('in-force')
  if (current.length > 0) {
    const kinds = new Set(current.map(({ rule }) => rule.figure.kind))
    const isOnly = (figure: TimeLimitFigure['kind']) => kinds.size === 1 && kinds.has(figure)
    if (isOnly('not-read')) return answer(unread(current, choice, whenUnread))
    if (isOnly('abolished')) return answer(abolished(current, choice))
    return answer({ status: 'in-force', ...conflictsWith(current, dated, decide(current, choice)) })
  }

  const open = having('unknown')
  if (open.length > 0) {
    return answer({ status: 'unknown', reason: 'interval-not-read', candidates: rulesIn(open), gaps: gapsOf(open) })
  }
  const isOtherCase = main.some(({ force }) => force.status === 'in-force')
  if (applicable.length === 0 || isOtherCase) return answer({ status: 'unknown', reason: 'case-not-covered' })
  const ended = having('ended')
  const later = having('not-yet')
  if (ended.length > 0 && later.length > 0)
    return answer({ status: 'unknown', reason: 'between-texts', candidates: rulesIn(applicable) })
  return ended.length > 0 ? answer(afterAll(ended)) : answer(beforeAll(later, catalogue, procedure))
}

function refuseUnknown(option: string, received: unknown, known: readonly string[]): void {
  if (typeof received !== 'string' || !known.includes(received))
    throw new DanvanError('invalid-option', { option, received: String(received).slice(0, 80) })
}

function refuseUnknownCase(when: TimeLimitCase): void {
  for (const [condition, value] of Object.entries(when)) {
    if (!Object.hasOwn(timeLimitConditions, condition))
      throw new DanvanError('invalid-option', { option: 'when', received: condition.slice(0, 80) })
    if (value !== undefined)
      refuseUnknown(`when.${condition}`, value, timeLimitConditions[condition as TimeLimitCondition])
  }
}

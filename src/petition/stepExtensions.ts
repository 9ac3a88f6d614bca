import {
  type DueDate,
  type Extension,
  type TimeLimit,
  type TimeLimitRule,
  timeLimitMatches,
} from '../deadline/index.ts'
import type { PetitionBreachCode } from './PetitionAssessment.ts'
import type { PetitionSetting } from './PetitionSetting.ts'

/** The extensions of a step: those that count, and what is wrong with the others. */
export interface StepExtensions {
  /** Those that count. */
  readonly counted: readonly Extension[]
  /** What the law does not allow. */
  readonly breaches: readonly { readonly code: PetitionBreachCode; readonly data: Readonly<Record<string, unknown>> }[]
  /** Written paper not stated, by the day of the extension. */
  readonly paperNotStated: readonly string[]
  /** Whether it is allowed hangs on what is not stated of the case. */
  readonly isUndecided: boolean
}

/**
 * Gia hạn: holds the extensions made against those that the row allows. One that is too many, not in writing where the law
 * asks for it, or made after the term ran out does not count; one that is too long counts as far as it is allowed.
 *
 * @param row - the row of the limit
 * @param limit - the first term
 * @param setting - the petition
 * @param dueWith - counts the due date with some extensions
 * @returns what counts
 */
export function stepExtensions(
  row: TimeLimitRule | undefined,
  limit: TimeLimit,
  { story, when }: PetitionSetting,
  dueWith: (extensions: readonly Extension[]) => DueDate,
): StepExtensions {
  const made = story.of('extended')
  const counted: Extension[] = []
  const breaches: StepExtensions['breaches'][number][] = []
  const paperNotStated: string[] = []
  const offered = (row?.mechanics?.extensions ?? []).map((rule) => ({ rule, match: timeLimitMatches(rule.when, when) }))
  const allowed = offered.find(({ match }) => match === 'yes')?.rule
  const isUndecided = made.length > 0 && allowed === undefined && offered.some(({ match }) => match === 'open')
  if (isUndecided) return { counted, breaches, paperNotStated, isUndecided }

  for (const { on, by, paper } of made) {
    const refuse = (code: PetitionBreachCode, data: Readonly<Record<string, unknown>> = {}) =>
      breaches.push({ code, data: { on, by, ...data } })
    if (allowed === undefined) {
      refuse('extension-not-allowed')
      continue
    }
    if (allowed.times !== undefined && counted.length >= allowed.times) {
      refuse('extended-too-often', { times: allowed.times })
      continue
    }
    if (allowed.inWriting === true && paper === false) {
      refuse('extended-not-in-writing')
      continue
    }
    if (allowed.inWriting === true && paper === undefined) paperNotStated.push(on)
    const before = dueWith(counted)
    if (before.status === 'known' && on > before.dueOn) {
      refuse('extended-after-expiry', { dueOn: before.dueOn })
      continue
    }
    const atMost = allowed.atMost === 'as-long-again' ? limit : allowed.atMost
    const source = allowed.source ?? row?.source
    const extension = (longer: TimeLimit): Extension => ({ limit: longer, ...(source !== undefined && { source }) })
    const isTooLong = endOf(dueWith([...counted, extension(by)])) > endOf(dueWith([...counted, extension(atMost)]))
    if (isTooLong) refuse('extended-too-long', { atMost })
    counted.push(extension(isTooLong ? atMost : by))
  }
  return { counted, breaches, paperNotStated, isUndecided }
}

/** The last day counted; empty while the clock stands or outside the calendar, when nothing can be compared. */
function endOf(dueDate: DueDate): string {
  return dueDate.status === 'known' ? (dueDate.extensions.at(-1)?.rawEnd ?? dueDate.rawEnd) : ''
}

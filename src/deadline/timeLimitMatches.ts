import { requireObject } from '../issues/index.ts'
import {
  type TimeLimitCase,
  type TimeLimitCondition,
  type TimeLimitWhen,
  timeLimitConditions,
} from './TimeLimitConditions.ts'

/** Whether a rule holds for a case: yes, no, or open as long as a condition is not stated. */
export type TimeLimitMatch = 'yes' | 'no' | 'open'

/**
 * Điều kiện áp dụng: holds the conditions of a rule against what is stated of a case.
 *
 * @param when - the conditions of a rule
 * @param stated - what is stated of the case
 * @returns `yes`, `no`, or `open` as long as a condition that decides is not stated
 * @example
 * ```ts
 * timeLimitMatches({ place: ['remote'] }, { place: 'ordinary' }) // => 'no'
 * timeLimitMatches({ place: ['remote'] }, {}) // => 'open'
 * ```
 */
export function timeLimitMatches(when: TimeLimitWhen | undefined, stated: TimeLimitCase): TimeLimitMatch {
  requireObject('stated', stated)
  let match: TimeLimitMatch = 'yes'
  for (const condition of conditionsOf(when)) {
    const value = stated[condition]
    if (value === undefined) match = 'open'
    else if (!valuesOf(when, condition).includes(value)) return 'no'
  }
  return match
}

/** Conditions that a rule names, in the order in which they are declared. */
export function conditionsOf(when: TimeLimitWhen | undefined): readonly TimeLimitCondition[] {
  if (when === undefined) return []
  return (Object.keys(timeLimitConditions) as TimeLimitCondition[]).filter((condition) => when[condition] !== undefined)
}

/** Values of a condition for which a rule holds: all, where it does not name the condition. */
export function valuesOf(when: TimeLimitWhen | undefined, condition: TimeLimitCondition): readonly string[] {
  return when?.[condition] ?? timeLimitConditions[condition]
}

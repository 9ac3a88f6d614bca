import type { AgencyProfile } from '../department/index.ts'
import type { Source } from '../law/index.ts'

/** Đặc điểm của cơ quan, by its name in the profile. */
export type ProfileFlagName = keyof AgencyProfile

/**
 * Điều kiện áp dụng: a predicate over the profile, as data. Where a flag is not known the answer is not known either,
 * unless the rest decides it.
 */
export type DutyCondition =
  | {
      /** A flag has one of these values. */
      readonly kind: 'is'
      /** Which flag. */
      readonly flag: ProfileFlagName
      /** The values. */
      readonly of: readonly (boolean | string)[]
    }
  | {
      /** A number of the profile lies between two bounds, both included. */
      readonly kind: 'between'
      /** Which flag. */
      readonly flag: ProfileFlagName
      /** Lower bound. */
      readonly atLeast?: number
      /** Upper bound. */
      readonly atMost?: number
    }
  | {
      /** All hold, or any does. */
      readonly kind: 'all-of' | 'any-of'
      /** The parts. */
      readonly of: readonly DutyCondition[]
    }

/** Một điều kiện và lý do không áp dụng khi thiếu nó. */
export interface DutyRequirement {
  /** What must hold. */
  readonly when: DutyCondition
  /** Why the duty does not apply where it does not hold. */
  readonly otherwise: NotApplicableReason
  /** Where that was read, if not where the row was. */
  readonly source?: Source
}

/** Lý do không áp dụng. */
export type NotApplicableReason = (typeof notApplicableReasons)[number]

/** Every reason why a duty or one occurrence of it does not apply. */
export const notApplicableReasons = [
  'no-trigger',
  'not-in-force',
  'role-absent',
  'profile-excludes',
  'state-secret',
  'work-secret',
  'business-secret',
  'not-yet-releasable',
  'displaced-by-special',
  'other-regime',
] as const

/** Ngoại lệ: the reasons for which a text lets a content be withheld. */
export type DutyException = Extract<
  NotApplicableReason,
  'state-secret' | 'work-secret' | 'business-secret' | 'not-yet-releasable'
>

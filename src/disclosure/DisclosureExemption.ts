import type { NotApplicableReason } from './DutyCondition.ts'

/** Không áp dụng, được miễn: what takes one occurrence out, declared by somebody; neither ever counts as done. */
export type DisclosureExemption = DeclaredNotApplicable | DeclaredWaiver

/**
 * Không áp dụng: a secret must be one that the text allows and name its marking; any other reason is accepted only where
 * law, profile and events leave open whether the duty binds, and names its paper.
 */
export interface DeclaredNotApplicable {
  /** Id of the occurrence. */
  readonly occurrence: string
  /** Not applicable. */
  readonly kind: 'not-applicable'
  /** Why; without one it is not accepted. */
  readonly reason?: NotApplicableReason
  /** Văn bản xác định độ mật, other paper it rests on; without it, it is not accepted. */
  readonly reference?: string
}

/** Được miễn: by whom, by which paper, until when. */
export interface DeclaredWaiver {
  /** Id of the occurrence. */
  readonly occurrence: string
  /** Waived. */
  readonly kind: 'waived'
  /** Who waived it; without it, it is not accepted. */
  readonly by?: string
  /** The paper; without it, it is not accepted. */
  readonly reference?: string
  /** Last day on which it holds; without end if left out. */
  readonly until?: string
}

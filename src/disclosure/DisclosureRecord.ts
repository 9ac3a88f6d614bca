import type { DisclosureEvent } from './DisclosureEvent.ts'
import type { DisclosureExemption } from './DisclosureExemption.ts'
import type { DisclosureObservation } from './DisclosureObservation.ts'

/** Hồ sơ theo dõi công khai: what happened, what was observed and what is declared, as an agency keeps it. */
export interface DisclosureRecord {
  /** Version of this format. */
  readonly schema: 'danvan/disclosure-record@1'
  /** Sự kiện. */
  readonly events: readonly DisclosureEvent[]
  /** Ghi nhận. */
  readonly observations: readonly DisclosureObservation[]
  /** Khai báo không áp dụng, được miễn. */
  readonly exemptions?: readonly DisclosureExemption[]
}

import type { AgencyProfile } from '../department/index.ts'
import type { Duty } from './Duty.ts'

/** Hồ sơ công khai của cơ quan: what of it decides which duties bind it, and what its own regulation adds. */
export interface DisclosureProfile {
  /** Version of this format. */
  readonly schema: 'danvan/disclosure-profile@1'
  /** Tên cơ quan. */
  readonly agency: string
  /** Đặc điểm, each dated. */
  readonly flags: AgencyProfile
  /**
   * Quy chế dân chủ của cơ quan, quy định của địa phương: rows of its own, and rows that extend one of the law. Such a row
   * may only add; where it says less than the law, the law stands and a finding says so.
   */
  readonly extraDuties?: readonly Duty[]
}

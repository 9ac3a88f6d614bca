import type { PaperId } from '../Paper.ts'
import type { Deed } from '../Stated.ts'

/** Tập huấn, bồi dưỡng kiến thức, kỹ năng công tác dân vận. */
export interface MobilizationTraining {
  /** Chương trình đào tạo, bồi dưỡng của tỉnh. */
  readonly provincePlan?: PaperId
  /** Số lớp bồi dưỡng nghiệp vụ công tác dân vận theo kế hoạch của tỉnh. */
  readonly provinceClasses?: number
  /** Đăng ký tham gia. */
  readonly registered?: Deed
  /** Số người được phân công. */
  readonly assigned?: number
  /** Số người đã tham gia. */
  readonly attended?: number
  /** Quán triệt đến toàn thể, một bộ phận, không thực hiện. */
  readonly disseminated?: 'all' | 'part' | 'none'
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}

import type { ReceptionSession } from '../../petition/index.ts'
import type { PaperRef } from '../Paper.ts'
import type { DisclosureChannel } from './DisclosureList.ts'

/** Tiếp công dân. */
export interface CitizenReception {
  /** Quy chế tiếp công dân. */
  readonly rules?: PaperRef
  /** Nội quy tiếp công dân. */
  readonly houseRules?: PaperRef
  /** Quy chế, nội quy có được niêm yết. */
  readonly rulesPosted?: boolean
  /** Nơi niêm yết. */
  readonly rulesPostedAt?: string
  /** Địa điểm tiếp công dân. */
  readonly address?: string
  /** Lịch tiếp công dân. */
  readonly schedule?: {
    /** Tháng nào cũng công bố, có tháng không, không công bố. */
    readonly frequency: 'every-month' | 'some-months' | 'none'
    /** Số thông báo. */
    readonly notices?: number
    /** Thông báo lịch tiếp công dân. */
    readonly paper?: PaperRef
    /** Nơi công bố. */
    readonly channels?: readonly DisclosureChannel[]
  }
  /** Các buổi tiếp, all of them; left out where they are not known. */
  readonly sessions?: readonly ReceptionSession[]
  /** Lượt công dân đến. */
  readonly visitors?: number
  /** Lượt đã tiếp và xử lý. */
  readonly handled?: number
  /** As asserted, in the words of the report. */
  readonly claims?: readonly string[]
}

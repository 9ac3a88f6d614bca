/**
 * Số liệu hồ sơ thủ tục hành chính của một kỳ, in the columns of form II.06a/VPCP/KSTT. A column that was not printed is
 * not known, which is not zero; early and on time may be known as a sum only.
 */
export interface DossierCounts {
  /** Tiếp nhận (columns 3–6). */
  readonly received?: {
    /** Tổng số (3). */
    readonly total?: number
    /** Trực tuyến (4). */
    readonly online?: number
    /** Trực tiếp, dịch vụ bưu chính (5). */
    readonly directOrPost?: number
    /** Từ kỳ trước chuyển qua (6). */
    readonly carriedOver?: number
  }
  /** Đã giải quyết (columns 7–10). */
  readonly solved?: {
    /** Tổng số (7). */
    readonly total?: number
    /** Trước hạn (8). */
    readonly early?: number
    /** Đúng hạn (9). */
    readonly onTime?: number
    /** Trước hạn và đúng hạn, where only the sum is known (8 + 9). */
    readonly earlyOrOnTime?: number
    /** Quá hạn (10). */
    readonly late?: number
    /** Công dân rút hồ sơ, where the system counts it among the solved, in a column of its own. */
    readonly withdrawn?: number
  }
  /** Đang giải quyết (columns 11–13). */
  readonly inProcess?: {
    /** Tổng số (11). */
    readonly total?: number
    /** Trong hạn (12). */
    readonly inTime?: number
    /** Quá hạn (13). */
    readonly overdue?: number
  }
  /** Đang tạm dừng, where the system counts it apart: neither solved (7) nor in process (11). */
  readonly paused?: number
  /** Dừng xử lý, where the system counts it apart: neither solved (7) nor in process (11). */
  readonly stopped?: number
  /** Công dân rút hồ sơ, where the system counts it apart: neither solved (7) nor in process (11). */
  readonly withdrawn?: number
}

/**
 * Hồ sơ cơ quan: what of an agency's equipment and seat decides which duties bind it (Luật 10/2022/QH15 Đ.47, Đ.48 and the
 * special laws). An absent flag is not known, never "no".
 */
export interface AgencyProfile {
  /** Có trang, hệ thống thông tin điện tử nội bộ; it is not the public portal. */
  readonly hasIntranet?: ProfileFlag
  /** Có cổng, trang thông tin điện tử công khai. */
  readonly hasPortal?: ProfileFlag
  /** Mọi đơn vị làm việc tại một trụ sở. */
  readonly singleSite?: ProfileFlag
  /** Tiếp nhận hồ sơ tại Bộ phận Một cửa. */
  readonly hasOneStop?: ProfileFlag
  /** Có cơ quan thanh tra. */
  readonly issuesInspections?: ProfileFlag
  /** Được phép khai thác tài sản công. */
  readonly exploitsAssets?: ProfileFlag
}

/** Một đặc điểm của cơ quan, with the days between which it held. */
export interface ProfileFlag {
  /** Có or không. */
  readonly value: boolean
  /** First day. */
  readonly from?: string
  /** Last day, included. */
  readonly lastDay?: string
}

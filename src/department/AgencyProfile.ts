import type { Source } from '../law/index.ts'

/**
 * Hồ sơ cơ quan: what of an agency's equipment and seat decides which duties bind it (Luật 10/2022/QH15 Đ.47, Đ.48 and the
 * special laws). An absent flag is not known, never "no"; so is a flag on a day that none of its values covers.
 */
export interface AgencyProfile {
  /** Có trang, hệ thống thông tin điện tử nội bộ; it is not the public portal. */
  readonly hasIntranet?: ProfileFlag | readonly ProfileFlag[]
  /** Có cổng, trang thông tin điện tử công khai. */
  readonly hasPortal?: ProfileFlag | readonly ProfileFlag[]
  /** Mọi đơn vị làm việc tại một trụ sở. */
  readonly singleSite?: ProfileFlag | readonly ProfileFlag[]
  /** Tiếp nhận hồ sơ tại Bộ phận Một cửa. */
  readonly hasOneStop?: ProfileFlag | readonly ProfileFlag[]
  /** Có cơ quan thanh tra. */
  readonly issuesInspections?: ProfileFlag | readonly ProfileFlag[]
  /** Là đối tượng của một cuộc thanh tra. */
  readonly inspected?: ProfileFlag | readonly ProfileFlag[]
  /** Được phép khai thác tài sản công. */
  readonly exploitsAssets?: ProfileFlag | readonly ProfileFlag[]
  /** Có hệ thống truyền thanh cấp xã. */
  readonly hasLoudspeaker?: ProfileFlag | readonly ProfileFlag[]
  /** Thuộc quân đội, công an: bound by rules of their own ministries. */
  readonly armyPolice?: ProfileFlag | readonly ProfileFlag[]
  /** Làm việc phân tán. */
  readonly dispersed?: ProfileFlag | readonly ProfileFlag[]
  /** Không thể rời vị trí làm việc cùng lúc. */
  readonly cannotLeavePosts?: ProfileFlag | readonly ProfileFlag[]
  /** Tổng số công chức, viên chức, người lao động. */
  readonly headcount?: ProfileFlag<number> | readonly ProfileFlag<number>[]
  /** Cấp dự toán: đơn vị dự toán cấp I, đơn vị cấp trên, đơn vị sử dụng ngân sách. */
  readonly budgetRole?:
    | ProfileFlag<'level-1' | 'superior' | 'spending'>
    | readonly ProfileFlag<'level-1' | 'superior' | 'spending'>[]
  /** Cơ quan, đơn vị sự nghiệp, cấp xã, doanh nghiệp nhà nước. */
  readonly unitKind?: ProfileFlag<UnitKind> | readonly ProfileFlag<UnitKind>[]
}

/** Loại hình: cơ quan nhà nước, đơn vị sự nghiệp công lập, cấp xã, doanh nghiệp nhà nước. */
export type UnitKind = 'agency' | 'service-unit' | 'commune' | 'state-enterprise'

/** Một đặc điểm của cơ quan, with the days between which it held. */
export interface ProfileFlag<Value extends boolean | number | string = boolean> {
  /** Giá trị: có hay không, a number, or one of a few words. */
  readonly value: Value
  /** First day; from ever if left out. */
  readonly from?: string
  /** Last day, included; still so if left out. */
  readonly lastDay?: string
  /** Where it is known from. */
  readonly source?: Source
}

import type { Text } from '../law/index.ts'

/** Sổ tiếp công dân của một kỳ. What is left out is not known; `false` where something was not done. */
export interface ReceptionRecord {
  /** Version of this format. */
  readonly schema: 'danvan/reception-record@1'
  /** Id: the agency, the year. */
  readonly id: string
  /** Kỳ. */
  readonly period: {
    /** First day. */
    readonly from: string
    /** Last day. */
    readonly to: string
  }
  /** Người, đơn vị lập lịch và trả lời. */
  readonly responsible?: Text
  /** Các buổi tiếp, planned and held, all of them; left out where they are not known. */
  readonly sessions?: readonly ReceptionSession[]
  /** Lượt công dân đến trong kỳ, where the sessions do not say it. */
  readonly visitors?: number
  /** Từ chối tiếp: repeated matters, or matters already answered. */
  readonly refusals?: readonly ReceptionRefusal[]
}

/** Một buổi tiếp công dân. */
export interface ReceptionSession {
  /** Id. */
  readonly id: string
  /** Định kỳ, or đột xuất, which is beside the monthly one. */
  readonly kind: 'regular' | 'urgent'
  /** Trực tiếp, if left out; or trực tuyến. */
  readonly form?: 'in-person' | 'online'
  /** Ngày tiếp theo lịch. */
  readonly plannedOn: string
  /** Giờ bắt đầu, `HH:MM`. */
  readonly startsAt?: string
  /** Ngày tiếp; `false` where it was not held. */
  readonly heldOn?: string | false
  /** Người tiếp: the head, a deputy or someone else in his place, the official on duty. */
  readonly by?: 'head' | 'delegate' | 'official'
  /** Ngày niêm yết lịch. */
  readonly schedulePostedOn?: string | false
  /** Dời lịch. */
  readonly postponed?: {
    /** Ngày mới. */
    readonly to: string
    /** Ngày thông báo. */
    readonly noticeOn?: string | false
  }
  /** Chuẩn bị buổi tiếp trực tuyến. */
  readonly online?: {
    /** Ngày thông báo. */
    readonly noticeOn?: string | false
    /** Ngày kiểm tra kỹ thuật. */
    readonly testedOn?: string | false
    /** Lúc kết nối, Vietnamese time `YYYY-MM-DDTHH:MM`. */
    readonly connectedAt?: string | false
  }
  /** Lượt công dân đến. */
  readonly visitors?: number
  /** Vụ việc đã trình bày. */
  readonly matters?: readonly ReceptionMatter[]
}

/** Một vụ việc được trình bày tại buổi tiếp. */
export interface ReceptionMatter {
  /** Id. */
  readonly id: string
  /** Ngày trả lời. */
  readonly answeredOn?: string | false
}

/** Một lần từ chối tiếp. */
export interface ReceptionRefusal {
  /** Id. */
  readonly id: string
  /** Ngày đủ căn cứ. */
  readonly groundsOn: string
  /** Ngày ra thông báo từ chối. */
  readonly noticeOn?: string | false
}

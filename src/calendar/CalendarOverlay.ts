import type { Source, Text } from '../law/index.ts'

/** Ngày riêng: a day of an agency's own. */
export interface OverlayDay {
  /** The day `YYYY-MM-DD`. */
  readonly date: string
  /** Why. */
  readonly label: Text
}

/** Lịch riêng của cơ quan: days that one agency adds to the calendar of all. */
export interface CalendarOverlay {
  /** Id, by which a day names its overlay. */
  readonly id: string
  /** Whose days they are. */
  readonly label: Text
  /** Working days that it has off: a local anniversary, a founding day. */
  readonly off?: readonly OverlayDay[]
  /** Days off on which it works. */
  readonly worked?: readonly OverlayDay[]
  /**
   * Tiếp nhận sáng thứ Bảy (QĐ 14/2010/QĐ-TTg), holidays excepted. Nothing read makes such a Saturday count for a time
   * limit, so `countsAs` has to say it.
   */
  readonly saturdays?: {
    /** First day. */
    readonly from: string
    /** Last day, inclusive. */
    readonly lastDay?: string
    /** Which part of the day. */
    readonly part: 'morning' | 'full-day'
    /** `reception`: shown only; `working-day`: counted. */
    readonly countsAs: 'reception' | 'working-day'
  }
  /** Where this was decided. */
  readonly source: Source
}

import type { IsoDate } from '../civil/index.ts'

/** Kỳ của một báo cáo: what its figures cover. Figures of other days or another cut-off are not compared silently. */
export interface ReportPeriod {
  /** Ngày đầu kỳ. */
  readonly from: IsoDate
  /** Ngày cuối kỳ, inclusive. */
  readonly to: IsoDate
  /** Ngày chốt số liệu: the last day that the figures cover. */
  readonly cutOff: IsoDate
  /** Id of the set of periods, where the period is one of a set. */
  readonly periodSet?: string
  /** Hạn gửi, inclusive; left out where it was not read. */
  readonly sendBy?: IsoDate
}

/** Một khoảng ngày. */
export interface DaySpan {
  /** First day. */
  readonly from: IsoDate
  /** Last day, inclusive. */
  readonly to: IsoDate
  /** How many days. */
  readonly days: number
}

import type { InstrumentKey, Source, Text } from '../law/index.ts'

/** Hoán đổi ngày làm việc: a working day off, made up by working on a weekly rest day. */
export interface Swap {
  /** Ngày nghỉ hoán đổi `YYYY-MM-DD`. */
  readonly off: string
  /** Ngày làm bù `YYYY-MM-DD`. */
  readonly worked: string
}

/** Thông báo nghỉ lễ, tết: what one official paper says about days off; dates are `YYYY-MM-DD`. */
export interface HolidayNotice {
  /** Id, by which a day names its notice. */
  readonly id: string
  /** The paper, where its number is known. */
  readonly instrument?: InstrumentKey
  /** Papers before or beside it. */
  readonly related?: readonly InstrumentKey[]
  /** The day it was announced; left out where not known, and then it counts as known from the first day it covers. */
  readonly announcedOn?: string
  /** Said when `announcedOn` is no exact day: the press had it by then, or about then. */
  readonly announcedOnIs?: 'latest' | 'about'
  /** The year whose Tết and National Day it settles. */
  readonly settles?: number
  /** The statutory days of Tết, without days in lieu. */
  readonly tet?: {
    /** First day. */
    readonly from: string
    /** Last day, inclusive. */
    readonly lastDay: string
  }
  /** The second day of National Day, 1/9 or 3/9. */
  readonly nationalSecond?: string
  /** Swapped days. */
  readonly swaps?: readonly Swap[]
  /** Other days off that it decides. */
  readonly off?: readonly {
    /** The day. */
    readonly date: string
    /** Why it is off. */
    readonly label: Text
  }[]
  /** Where this was read. */
  readonly source: Source
  /** How sure the reading is. */
  readonly confidence?: 'high' | 'medium' | 'low'
  /** What else is to be known about it. */
  readonly note?: Text
}

/** Đề xuất hoán đổi: a swap that was only proposed, or proposed and rejected. It changes no day. */
export interface SwapProposal extends Swap {
  /** Month in which it was proposed, `YYYY-MM`. */
  readonly proposedIn: string
  /** Day on which it was rejected. */
  readonly rejectedOn?: string
  /** The paper that rejected it. */
  readonly rejectedBy?: InstrumentKey
  /** Where this was read. */
  readonly source: Source
}

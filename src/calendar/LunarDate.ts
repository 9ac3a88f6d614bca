/** Ngày âm lịch: a day of the Vietnamese lunar calendar. */
export interface LunarDate {
  /** Năm âm lịch, by the number of the solar year in which it begins. */
  readonly year: number
  /** Tháng, 1 to 12; a leap month has the number of the month before it. */
  readonly month: number
  /** Ngày, 1 to 30. */
  readonly day: number
  /** Tháng nhuận: true in a leap month. */
  readonly leap: boolean
  /**
   * Only where the calendar depends on how the Earth will turn: `start`, this month may begin a day sooner or later, so
   * each of its days may; `length`, this day 30 may turn out to be day 1 of the next month.
   */
  readonly uncertain?: 'start' | 'length'
}

/** Tháng âm lịch: one month of the Vietnamese lunar calendar. */
export interface LunarMonth extends Omit<LunarDate, 'day' | 'uncertain'> {
  /** Day number of the first day. */
  readonly firstDay: number
  /** 29 or 30 days. */
  readonly length: number
  /** `start`, it may begin a day sooner or later; `length`, it may have a day more or less. */
  readonly uncertain?: 'start' | 'length'
}

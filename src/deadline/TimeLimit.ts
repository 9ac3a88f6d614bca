/** Đơn vị thời hạn: ngày, ngày làm việc, tuần, tháng, năm, giờ làm việc, giờ. Half a working day is 4 working hours. */
export type TimeUnit = 'day' | 'working-day' | 'week' | 'month' | 'year' | 'working-hour' | 'hour'

/** Thời hạn: an amount of one unit. Limits of different units are different types: days and working days do not mix. */
export interface TimeLimit<Unit extends TimeUnit = TimeUnit> {
  /** How many, a whole number; not negative. */
  readonly amount: number
  /** Of what. */
  readonly unit: Unit
}

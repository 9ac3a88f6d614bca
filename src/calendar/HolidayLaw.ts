import type { Source, Text } from '../law/index.ts'
import type { Holiday } from './Holiday.ts'

/** Luật về ngày nghỉ lễ, tết: which days a law makes statutory days off, and from when to when. */
export interface HolidayLaw {
  /** Id, by which a day names its law. */
  readonly id: string
  /** First day in force; left out where that lies before the calendar. */
  readonly from?: string
  /** Last day in force, inclusive; left out while no end is known. */
  readonly lastDay?: string
  /** Day of adoption, where known: before it nobody could know. */
  readonly adoptedOn?: string
  /** The days it grants. */
  readonly holidays: readonly Holiday[]
  /** How many days Tết has. */
  readonly tetDays?: number
  /** Where it says so. */
  readonly source: Source
  /** Where it says that a day off on a weekly rest day is made up (nghỉ bù). */
  readonly inLieu?: Source
}

/** Luật kèm tên gọi: a law with what it is called. */
export interface NamedHolidayLaw extends HolidayLaw {
  /** What it is called. */
  readonly name: Text
}

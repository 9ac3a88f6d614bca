import type { CalendarDay, DayReason } from '../calendar/index.ts'
import type { IsoDate } from '../civil/index.ts'
import type { InstrumentKey, Provenance, Source, Text } from '../law/index.ts'
import type { PauseReason } from './Pause.ts'

/**
 * Vì sao một đoạn được tính hay không được tính:
 *
 * - `start`: the day of the event; `moved-start`: days before the start that a convention moved; `restarted`: time given
 *   up when the count began again;
 * - `counted`: ordinary days;
 * - `paused`: time not counted;
 * - `roll`: the working day to which the last day moved, or the one advised before a limit counted backwards;
 * - otherwise why the calendar has the days off or worked.
 */
export type TrailReason =
  | 'start'
  | 'moved-start'
  | 'restarted'
  | 'counted'
  | 'weekly-rest'
  | 'paused'
  | 'roll'
  | DayReason

/** Một đoạn của quá trình tính: consecutive days of the same verdict, for the same reason. */
export interface TrailRun {
  /** First day. */
  readonly from: IsoDate
  /** Last day, inclusive. */
  readonly to: IsoDate
  /** How many days. */
  readonly days: number
  /** Whether they count. */
  readonly counted: boolean
  /** Why. */
  readonly why: TrailReason
  /** Minutes counted, where the limit is in hours. */
  readonly minutes?: number
  /** What makes the days off or worked. */
  readonly cause?: TrailCause
  /** Why time is not counted. */
  readonly reasons?: readonly PauseReason[]
  /** By which rule time is not counted, or the count began again. */
  readonly sources?: readonly Source[]
}

/** Căn cứ của một ngày: what makes a day off, or a day worked that would be off. */
export interface TrailCause extends Pick<CalendarDay, 'holiday' | 'inLieuOf' | 'swappedWith' | 'label'> {
  /** What the holiday is called. */
  readonly name?: Text
  /** The law, by its id in the calendar. */
  readonly law?: string
  /** The notice, by its id in the calendar. */
  readonly notice?: string
  /** The agency's own days, by their id in the calendar. */
  readonly overlay?: string
  /** The paper of the notice, or else the law. */
  readonly instrument?: InstrumentKey
  /** The day the notice was announced, where known. */
  readonly announcedOn?: string
  /** True when Tết and National Day of the year are only estimated. */
  readonly isEstimated?: true
  /** Where it was read. */
  readonly source: Source
  /** Weakest provenance of the day. */
  readonly provenance: Provenance
}

import type { OfficeSession, WorkingCalendar } from '../calendar/index.ts'
import type { Source } from '../law/index.ts'
import type { Conventions } from './Conventions.ts'
import type { Pause } from './Pause.ts'
import type { TimeLimit, TimeUnit } from './TimeLimit.ts'

/** Dữ kiện để tính ngày đến hạn: what is counted, from when, with which calendar, and what happened on the way. */
export interface DueDateInput<Unit extends TimeUnit = TimeUnit> extends DueDateQuestion<Unit> {
  /** Made by `vietnamCalendar`. A due date names the calendar with which it was counted. */
  readonly calendar: WorkingCalendar
}

/** Everything asked but the calendar, as a due date keeps it to be counted again. */
export interface DueDateQuestion<Unit extends TimeUnit = TimeUnit> {
  /** The day of the event `YYYY-MM-DD`; for hours and cut-offs Vietnamese time `YYYY-MM-DDTHH:MM`, also with `+07:00`. */
  readonly start: string
  /** The time limit. */
  readonly limit: TimeLimit<Unit>
  /** Forward from an event, or backward from a day ("chậm nhất N ngày trước"); `forward` when left out. */
  readonly direction?: 'forward' | 'backward'
  /** The conventions that differ from the default. */
  readonly conventions?: Partial<Conventions>
  /** Days not counted. */
  readonly pauses?: readonly Pause[]
  /** Returned for a supplement, and counted again from zero once complete. */
  readonly restarts?: readonly Restart[]
  /** Statutory extensions, in order. */
  readonly extensions?: readonly Extension[]
  /** Hẹn lại: new return dates. One is kept; any more are refused, with a finding. */
  readonly reappointments?: readonly Reappointment[]
  /** Within which time a supplement must come, or the file is stopped. */
  readonly stops?: readonly Stop[]
  /** Clocks that run inside this one, which runs on. */
  readonly innerClocks?: readonly InnerClock[]
  /** The office hours: needed for working hours, and for `outOfHours`. */
  readonly officeHours?: readonly OfficeSession[]
}

/** Tính lại từ đầu: the file went back, and the limit is counted from zero once it is complete (NĐ 61/2018 Đ.19 k.4). */
export interface Restart {
  /** The day it was returned for a supplement. */
  readonly returnedOn: string
  /** The day it was complete, a day or a time; left out while it is not. */
  readonly completedOn?: string
  /** By which rule; NĐ 61/2018 Đ.19 k.4 while that was in force when left out. */
  readonly source?: Source
}

/** Gia hạn theo luật. */
export interface Extension {
  /** How much longer. */
  readonly limit: TimeLimit
  /** By which rule. */
  readonly source?: Source
}

/** Hẹn lại ngày trả kết quả. */
export interface Reappointment {
  /** The new return date. */
  readonly dueOn: string
  /** The day on which it was set. */
  readonly setOn?: string
  /** By which rule; NĐ 61/2018 Đ.19 k.9 while that was in force when left out. */
  readonly source?: Source
}

/** Dừng khi không bổ sung: after so long without a supplement the file is stopped. */
export interface Stop {
  /** The day on which the supplement was asked for. */
  readonly requestedOn: string
  /** Within which time it must come. */
  readonly limit: TimeLimit
  /** The day on which it came. */
  readonly suppliedOn?: string
  /** By which rule. */
  readonly source?: Source
}

/** Thời hạn bên trong: a step with a limit of its own, an opinion of another agency for instance. The main limit runs on. */
export interface InnerClock {
  /** Id, by which the result names it. */
  readonly id: string
  /** The day of its event. */
  readonly start: string
  /** Its limit. */
  readonly limit: TimeLimit
  /** What the law makes of silence. */
  readonly silence?: 'consent'
  /** By which rule. */
  readonly source?: Source
}

export { addWorkingDays } from './addWorkingDays.ts'
export { addWorkingHours, type OfficeSession, type WorkingHoursOptions } from './addWorkingHours.ts'
export { type BridgeDay, bridgeDayRisk } from './bridgeDayRisk.ts'
export type { CalendarOverlay, OverlayDay } from './CalendarOverlay.ts'
export { calendarDigest } from './calendarDigest.ts'
export { countWorkingDays } from './countWorkingDays.ts'
export type { DayExplanation, KnownDay, UnknownDay } from './DayExplanation.ts'
export { explainDay } from './explainDay.ts'
export { fromLunar } from './fromLunar.ts'
export type { Holiday } from './Holiday.ts'
export type { HolidayLaw, NamedHolidayLaw } from './HolidayLaw.ts'
export type { HolidayNotice, Swap, SwapProposal } from './HolidayNotice.ts'
export { holidayNames } from './holidayNames.ts'
export { hungKingsDayOf } from './hungKingsDayOf.ts'
export { isWorkingDay } from './isWorkingDay.ts'
export type { LunarDate, LunarMonth } from './LunarDate.ts'
export { nextWorkingDay } from './nextWorkingDay.ts'
export { previousWorkingDay } from './previousWorkingDay.ts'
export { tetOf } from './tetOf.ts'
export { toLunar } from './toLunar.ts'
export type { VietnamCalendarOptions } from './VietnamCalendarOptions.ts'
export { vietnamCalendar } from './vietnamCalendar.ts'
export type {
  CalendarAssumption,
  CalendarAudience,
  CalendarDay,
  DayReason,
  WorkingCalendar,
} from './WorkingCalendar.ts'
export { workingHoursIn } from './workingHoursIn.ts'
export type { UnknownYear, YearCalendar, YearDay } from './YearDay.ts'
export { yearCalendar } from './yearCalendar.ts'

export { calendarOverlaySchema } from '../calendar/calendarOverlaySchema.ts'
export { holidayNoticeSchema } from '../calendar/holidayNoticeSchema.ts'
export { parseNotices } from '../calendar/parseNotices.ts'
export { parseOverlays } from '../calendar/parseOverlays.ts'

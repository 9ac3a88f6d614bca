export { holidayNoticeSchema } from '../calendar/holidayNoticeSchema.ts'
export { parseNotices } from '../calendar/parseNotices.ts'

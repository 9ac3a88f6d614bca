import { countWorkingDays, type WorkingCalendar } from '../../calendar/index.ts'
import { isDanvanError } from '../../issues/index.ts'
import type { FactSheet } from './FactSheet.ts'

/** Lãnh đạo, chỉ đạo, chương trình công tác. */
export function directionFacts(sheet: FactSheet, calendar: WorkingCalendar): void {
  const { direction = {}, programme, report } = sheet.record
  const { provincePlan, plan } = direction
  sheet.issuedOn('plan.province.issuedOn', 'direction.provincePlan')
  sheet.issued('plan.dv', 'direction.plan')
  sheet.issuedOn('plan.dv.issuedOn', 'direction.plan')
  const [from, to] = [sheet.paper(provincePlan), sheet.paper(plan)]
  if (plan === false) sheet.put('plan.dv.workingDaysAfterProvince', 'direction', 'never', 'document')
  if (typeof plan === 'string' && from?.symbol && from.issuedOn && to?.symbol && to.issuedOn) {
    const days = countDays(sheet, 'direction', from.issuedOn, to.issuedOn, calendar)
    sheet.put('plan.dv.workingDaysAfterProvince', 'direction', days, 'document', [plan, provincePlan])
  }
  sheet.done('staff.dvAssigned', 'direction.assignedStaff')
  if (report?.dueOn !== undefined && report.sentOn !== undefined) {
    const late = report.sentOn > report.dueOn ? countDays(sheet, 'report', report.dueOn, report.sentOn, calendar) : 0
    sheet.put('report.workingDaysLate', 'report.sentOn', late, 'event')
  }
  sheet.issuedOn('programme.issuedOn', 'programme.paper')
  sheet.put('tasks.assigned', 'programme.tasks.assigned', programme?.tasks?.assigned, 'count')
  sheet.put('tasks.done', 'programme.tasks.done', programme?.tasks?.done, 'count')
}

/** A year without calendar data gives no number: the fact stays unknown, and the finding says why. */
function countDays(
  sheet: FactSheet,
  path: string,
  from: string,
  to: string,
  calendar: WorkingCalendar,
): number | undefined {
  try {
    return countWorkingDays(from, to, calendar)
  } catch (error) {
    if (!isDanvanError(error) || error.code !== 'calendar-unknown') throw error
    const { firstSureDate, lastSureDate } = calendar
    sheet.find('days-not-counted', 'warning', path, { from, to, firstSureDate, lastSureDate })
    return undefined
  }
}

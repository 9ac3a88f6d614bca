import type { StaffConference } from '../sections/WorkplaceDemocracy.ts'
import type { FactSheet } from './FactSheet.ts'

const everyMeeting = ['month', 'quarter', 'half-year', 'year'] as const

/** Dân chủ ở cơ quan. */
export function democracyFacts(sheet: FactSheet): void {
  const { democracy = {}, disclosures } = sheet.record
  const { staffConference, spendingRules, meetings, personnel, consultations } = democracy
  if (staffConference !== undefined) {
    const { on, paper } = staffConference
    const basis = paper !== undefined ? 'document' : on !== undefined ? 'event' : 'assertion'
    sheet.put('conference.staff', 'democracy.staffConference', levelOf(staffConference), basis, [paper])
  }
  sheet.issued('rules.working', 'democracy.workingRules')
  if (spendingRules !== undefined)
    sheet.stated('rules.spending', 'democracy.spendingRules.issued', spendingRules.issued, 'document', [
      spendingRules.paper,
    ])
  const internal = disclosures?.internal?.map(({ label }) => label)
  sheet.put('publication.internal.items', 'disclosures.internal', internal, 'assertion')
  if (meetings !== undefined) {
    const all = everyMeeting.every((kind) => meetings.includes(kind))
    sheet.put('meetings.periodic', 'democracy.meetings', all, 'assertion')
  }
  sheet.done('staff.classification', 'democracy.classification')
  sheet.issued('training.plan', 'democracy.trainingPlan')
  const planning = personnel?.filter(({ action }) => action === 'planning')
  if (planning !== undefined)
    sheet.put(
      'personnel.planning',
      'democracy.personnel',
      planning.length > 0,
      'document',
      planning.map(({ paper }) => paper),
    )
  sheet.put('consultation.required', 'democracy.consultations.required', consultations?.required, 'count')
  sheet.put('consultation.done', 'democracy.consultations.done', consultations?.done, 'count')
}

/** In time and in form, one of them, or neither; nothing where a half is not known and decides. */
function levelOf({ held, inTime, inForm }: StaffConference): string | undefined {
  if (!held) return 'neither'
  if (inTime === undefined || inForm === undefined) return undefined
  return inTime && inForm ? 'in-time-and-form' : inTime || inForm ? 'in-time-or-form' : 'neither'
}

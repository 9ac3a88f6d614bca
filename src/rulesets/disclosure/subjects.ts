import type { Duty, DutySubject } from '../../disclosure/index.ts'

/** Nội dung của văn bản, sự kiện và các dòng cùng nội dung ấy, in every regime: the day of the event chooses among them. */
const rowsAbout: Readonly<Record<DutySubject, readonly string[]>> = {
  policy: ['N04-7.1', 'L10-46.1'],
  'work-plan': ['N04-7.2', 'L10-46.2'],
  'budget-assigned': ['N04-7.3', 'L10-46.3', 'NS-1'],
  'budget-adjusted': ['N04-7.3', 'L10-46.3', 'NS-2'],
  'budget-year-executed': ['N04-7.3', 'L10-46.3', 'NS-4'],
  'final-accounts': ['N04-7.3', 'L10-46.3', 'NS-5'],
  'audit-followed-up': ['N04-7.3', 'L10-46.3', 'NS-6'],
  'assets-planned': ['N04-7.3', 'L10-46.4', 'TS-1'],
  'assets-acquired': ['N04-7.3', 'L10-46.4', 'TS-2'],
  bidding: ['N04-7.4', 'L10-46.5', 'DT-1', 'DT-2', 'DT-3'],
  'public-investment': ['N04-7.4', 'L10-46.5', 'DTC-1'],
  personnel: ['N04-7.4', 'L10-46.6', 'NSU-1'],
  'position-changes': ['N04-7.4', 'L10-46.6', 'NSU-2'],
  rating: ['N04-7.4', 'L10-46.6', 'NSU-3'],
  'recruitment-notice': ['N04-7.4', 'L10-46.6', 'NSU-4'],
  'recruitment-result': ['N04-7.4', 'L10-46.6', 'NSU-5'],
  'suspension-lifted': ['N04-7.4', 'L10-46.6', 'NSU-7'],
  'discipline-complaint': ['N04-7.4', 'L10-46.6', 'NSU-8'],
  declarations: ['N04-7.5', 'L10-46.7', 'KK-1'],
  'candidate-declaration': ['KK-2'],
  'declaration-verified': ['N04-7.5', 'L10-46.7', 'KK-3'],
  'misconduct-case': ['N04-7.5', 'L10-46.7'],
  'inspection-conclusion': ['N04-7.6', 'L10-46.8', 'TTR-1', 'TTR-2'],
  'internal-check': ['N04-7.6', 'L10-46.8', 'NB-1'],
  'complaint-decision': ['N04-7.6', 'L10-46.8', 'KN-1'],
  'denunciation-conclusion': ['N04-7.6', 'L10-46.8', 'TC-1'],
  'internal-rules': ['N04-7.7', 'L10-46.9', 'QC-4'],
  'spending-rules': ['N04-7.7', 'L10-46.9', 'QC-1', 'QC-2'],
  'consultation-result': ['N04-7.8', 'L10-46.10', 'YK-R'],
  'superior-direction': ['N04-7.9', 'L10-46.11'],
  procedures: ['TTHC-1'],
  'late-file': ['TTHC-3'],
  'reception-schedule': ['TCD-1'],
  'reception-postponed': ['TCD-2'],
  petition: ['TCD-5'],
  'public-information': ['TCTT-1'],
  'wrong-information': ['TCTT-3', 'TCTT-4'],
  conference: ['HN04-3', 'HN04-4', 'HN10-3', 'HN10-4', 'HN10-5', 'HN10-6', 'HN10-8'],
  'consultation-draft': ['YK-P'],
}

const subjectsOf = new Map<string, DutySubject[]>()
for (const [subject, ids] of Object.entries(rowsAbout) as [DutySubject, readonly string[]][])
  for (const id of ids) subjectsOf.set(id, [...(subjectsOf.get(id) ?? []), subject])

/** The rows, each with what it is about. */
export function withSubjects(duties: readonly Duty[]): readonly Duty[] {
  return duties.map((duty) => {
    const subjects = subjectsOf.get(duty.id)
    return subjects === undefined ? duty : { ...duty, subjects }
  })
}

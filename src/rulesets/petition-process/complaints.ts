import type { ComplexityRule, PetitionPauseRule, PetitionStepRule } from '../../petition/index.ts'
import { day, open } from '../instruments/row.ts'
import { inferred, read } from '../instruments/sources.ts'
import { text } from '../time-limits/build.ts'
import { agency, complainant, whoeverIsAsked } from './build.ts'

const complaint = { kinds: ['complaint'] } as const
const first = { ...complaint, levels: ['first'] } as const
const second = { ...complaint, levels: ['second'] } as const
const fromAcceptance = { acceptance: ['accepted'] } as const
const fromDecision = { 'decision-issued': ['decided'] } as const

/** From receipt, or from the day on which all who complain together have signed; the law is that of the receipt. */
const accepting = {
  ...agency,
  competence: 'own',
  from: { receipt: ['received'], 'signatures-and-representative-complete': ['signatures-completed'] },
  chosenBy: 'received',
  doneBy: ['accepted', 'not-accepted', 'transferred'],
} as const

export const complaintSteps: readonly PetitionStepRule[] = [
  {
    id: 'complaint.file',
    task: 'file',
    procedures: ['complaint.file'],
    ...first,
    ...complainant,
    from: {
      'decision-received': ['contested-decision-received'],
      'decision-or-act-known': ['decision-or-act-known'],
    },
    doneBy: ['received'],
  },
  {
    id: 'complaint.file-second',
    task: 'file',
    procedures: ['complaint.file-second'],
    ...second,
    ...complainant,
    from: { 'decision-received': ['first-decision-received'], 'first-term-expired': ['first-term-expired'] },
    doneBy: ['received'],
  },
  {
    id: 'complaint.accept-first',
    task: 'accept',
    procedures: ['complaint.accept-first', 'complaint.accept'],
    ...first,
    ...accepting,
  },
  {
    id: 'complaint.accept-second',
    task: 'accept',
    procedures: ['complaint.accept-second', 'complaint.accept'],
    ...second,
    ...accepting,
  },
  {
    id: 'complaint.documents',
    task: 'give-papers',
    procedures: ['complaint.documents'],
    ...complaint,
    ...whoeverIsAsked,
    from: { 'information-asked-for': ['papers-asked'] },
    doneBy: ['papers-given'],
  },
  {
    id: 'complaint.suspension-sent',
    task: 'send-suspension',
    procedures: ['complaint.suspend-sent'],
    ...complaint,
    ...agency,
    from: { 'suspension-decision': ['suspended'] },
    doneBy: ['suspension-sent'],
  },
  {
    id: 'complaint.resumption-sent',
    task: 'send-resumption',
    procedures: ['complaint.suspend-sent'],
    ...complaint,
    ...agency,
    from: { 'suspension-decision': ['resumed'] },
    doneBy: ['resumption-sent'],
  },
  {
    id: 'complaint.dialogue-notice',
    task: 'notify-dialogue',
    procedures: ['complaint.dialogue-notice'],
    ...complaint,
    ...agency,
    from: { 'dialogue-day': ['dialogue-planned'] },
    doneBy: ['dialogue-notice-sent'],
  },
  {
    id: 'complaint.resolve-first',
    task: 'settle',
    procedures: ['complaint.resolve-first'],
    ...first,
    ...agency,
    from: fromAcceptance,
    doneBy: ['decided'],
  },
  {
    id: 'complaint.resolve-second',
    task: 'settle',
    procedures: ['complaint.resolve-second'],
    ...second,
    ...agency,
    from: fromAcceptance,
    doneBy: ['decided'],
  },
  {
    id: 'complaint.send-first',
    task: 'send-decision',
    procedures: ['complaint.send-first'],
    ...first,
    ...agency,
    from: fromDecision,
    doneBy: ['decision-sent'],
  },
  {
    id: 'complaint.send-second',
    task: 'send-decision',
    procedures: ['complaint.send-second'],
    ...second,
    ...agency,
    from: fromDecision,
    doneBy: ['decision-sent'],
  },
  {
    id: 'complaint.publish-second',
    task: 'publish',
    procedures: ['complaint.publish-second'],
    ...second,
    ...agency,
    from: fromDecision,
    doneBy: ['published'],
  },
  {
    id: 'complaint.effect-first',
    task: 'take-effect',
    procedures: ['complaint.effect-first'],
    ...first,
    ...agency,
    from: fromDecision,
    doneBy: [],
  },
  {
    id: 'complaint.effect-second',
    task: 'take-effect',
    procedures: ['complaint.effect-second'],
    ...second,
    ...agency,
    from: fromDecision,
    doneBy: [],
  },
  {
    id: 'complaint.termination-sent',
    task: 'send-termination',
    procedures: ['complaint.suspend-sent'],
    ...complaint,
    ...agency,
    from: { 'suspension-decision': ['terminated'] },
    doneBy: ['termination-sent'],
  },
  {
    id: 'complaint.lapse',
    task: 'go-on',
    procedures: ['complaint.lapse'],
    ...complaint,
    ...complainant,
    from: { 'termination-notice': ['termination-sent'] },
    doneBy: ['went-on'],
  },
]

export const complaintPauses: readonly PetitionPauseRule[] = [
  {
    ...complaint,
    tasks: ['file'],
    procedure: 'complaint.file',
    from: 'hindrance-began',
    to: 'hindrance-ended',
    reason: 'objective-obstacle',
    days: 'both',
    source: inferred('whoever is hindered on a day is hindered on the first and on the last'),
  },
  {
    ...complaint,
    tasks: ['settle'],
    procedure: 'complaint.suspend-sent',
    from: 'suspended',
    to: 'resumed',
    reason: 'suspension',
    days: 'last',
    source: inferred('the day of the decision to suspend still counts, as the mirror of Bộ luật Dân sự Đ.147 k.3'),
    resumeDay: inferred(
      'the term goes on from the day the decision is issued; Bộ luật Dân sự Đ.147 k.3 would leave that day out',
    ),
  },
]

const decree124 = 'decree:124/2020/NĐ-CP:chinh-phu:2020-10-19'
const newText = read('decrees2026')

export const complaintComplexity: ComplexityRule = {
  ...complaint,
  grounds: [
    { id: 'a', label: { vi: 'Xác minh từ hai địa điểm cho một nội dung', en: 'Two places or more for one content' } },
    { id: 'b', label: { vi: 'Từ hai nội dung phải xác minh', en: 'Two contents or more to verify' } },
    {
      id: 'c',
      label: {
        vi: 'Nhiều người cùng khiếu nại một nội dung, hoặc liên quan lợi ích của nhiều người',
        en: 'Several complain of one content, or the interests of many',
      },
    },
    { id: 'd', label: { vi: 'Có yếu tố nước ngoài', en: 'Abroad, or a foreigner' } },
    { id: 'đ', label: { vi: 'Trách nhiệm của nhiều cơ quan', en: 'Several bodies are responsible' } },
    { id: 'e', label: { vi: 'Ý kiến các cơ quan khác nhau', en: 'The bodies disagree' } },
    {
      id: 'g',
      label: { vi: 'Chứng cứ mâu thuẫn, cần ý kiến chuyên môn', en: 'Contradictory evidence, an expert is needed' },
    },
  ],
  levels: [{ atLeast: 1, complexity: 'complex' }],
  inWriting: true,
  inForce: { from: day('2026-07-01', newText), end: open(newText) },
  source: text(newText, decree124, 'Đ.3a'),
}

import type { ComplexityRule, PetitionPauseRule, PetitionStepRule } from '../../petition/index.ts'
import { day, open } from '../instruments/row.ts'
import { inferred, read } from '../instruments/sources.ts'
import { text } from '../time-limits/build.ts'
import { agency, fromReceipt, handled, superior } from './build.ts'

const denunciation = { kinds: ['denunciation'] } as const
const ofPauses = inferred('the first day still counts, as the mirror of Bộ luật Dân sự Đ.147 k.3')

export const denunciationSteps: readonly PetitionStepRule[] = [
  {
    id: 'denunciation.intake',
    task: 'accept',
    procedures: ['denunciation.intake'],
    ...denunciation,
    levels: ['first'],
    ...agency,
    competence: 'own',
    from: fromReceipt,
    doneBy: ['accepted', 'not-accepted'],
  },
  {
    id: 'denunciation.continued',
    task: 'accept',
    procedures: ['denunciation.continued'],
    ...denunciation,
    levels: ['continued'],
    ...agency,
    from: fromReceipt,
    doneBy: handled,
  },
  {
    id: 'denunciation.transfer',
    task: 'transfer',
    procedures: ['denunciation.transfer'],
    ...denunciation,
    ...agency,
    competence: 'other',
    from: fromReceipt,
    doneBy: ['transferred'],
  },
  {
    id: 'denunciation.accept-notice',
    task: 'notify-acceptance',
    procedures: ['denunciation.accept-notice', 'denunciation.notice'],
    ...denunciation,
    ...agency,
    from: { 'acceptance-decision': ['accepted'] },
    doneBy: ['acceptance-notice-sent'],
  },
  {
    id: 'denunciation.suspended-notice',
    task: 'send-suspension',
    procedures: ['denunciation.suspended-notice'],
    ...denunciation,
    ...agency,
    from: { 'suspension-decision': ['suspended'] },
    doneBy: ['suspension-sent'],
  },
  {
    id: 'denunciation.resolve',
    task: 'settle',
    procedures: ['denunciation.resolve'],
    ...denunciation,
    ...agency,
    from: { acceptance: ['accepted'] },
    doneBy: ['concluded', 'decided'],
    source: inferred('no row says which paper ends the time limit: the conclusion is taken, or else the decision'),
  },
  {
    id: 'denunciation.conclusion-sent',
    task: 'send-conclusion',
    procedures: ['denunciation.conclusion-sent'],
    ...denunciation,
    ...agency,
    from: { 'conclusion-issued': ['concluded'] },
    doneBy: ['conclusion-sent'],
  },
  {
    id: 'denunciation.publish-conclusion',
    task: 'publish-conclusion',
    procedures: ['denunciation.publish'],
    ...denunciation,
    ...agency,
    from: { 'conclusion-issued': ['concluded'] },
    doneBy: ['conclusion-published'],
  },
  {
    id: 'denunciation.publish-decision',
    task: 'publish',
    procedures: ['denunciation.publish'],
    ...denunciation,
    ...agency,
    from: { 'decision-issued': ['decided'] },
    doneBy: ['published'],
  },
  {
    id: 'denunciation.ask-report',
    task: 'ask-report',
    procedures: ['denunciation.overdue'],
    ...denunciation,
    ...superior,
    step: 'ask-report',
    from: { 'further-denunciation-received': ['further-denunciation-received'] },
    doneBy: ['report-asked'],
  },
  {
    id: 'denunciation.report',
    task: 'report',
    procedures: ['denunciation.overdue'],
    ...denunciation,
    ...agency,
    step: 'report',
    from: { 'report-asked-for': ['report-asked'] },
    doneBy: ['reported'],
  },
]

export const denunciationPauses: readonly PetitionPauseRule[] = [
  {
    ...denunciation,
    tasks: ['settle'],
    procedure: 'denunciation.suspended',
    from: 'suspended',
    to: 'resumed',
    reason: 'suspension',
    days: 'last',
    source: ofPauses,
  },
  {
    ...denunciation,
    tasks: ['settle'],
    procedure: 'denunciation.expert',
    from: 'expert-assessment-began',
    to: 'expert-assessment-ended',
    reason: 'expert-assessment',
    days: 'last',
    source: ofPauses,
  },
]

const decree31 = read('denunciationLaws')

export const denunciationComplexity: ComplexityRule = {
  ...denunciation,
  // What each point says stands in the decree; the sheet holds their letters and how many are needed.
  grounds: ['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((id) => ({ id })),
  levels: [
    { atLeast: 2, complexity: 'specially-complex' },
    { atLeast: 1, complexity: 'complex' },
  ],
  inWriting: false,
  inForce: { from: day('2019-05-28', decree31), end: open(read('petitions')) },
  source: text(decree31, 'decree:31/2019/NĐ-CP:chinh-phu:undated', 'Đ.3'),
}

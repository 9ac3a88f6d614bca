import type { PetitionStepRule } from '../../petition/index.ts'
import { inferred } from '../instruments/sources.ts'
import { agency, forwarder, fromReceipt, handled } from './build.ts'

const information = { kinds: ['information-request'], ...agency } as const
const valid = { 'valid-request': ['request-completed', 'received'] } as const
const supplying = { task: 'supply', ...information, from: valid, doneBy: ['supplied', 'not-accepted'] } as const
const notifying = {
  task: 'notify-supply',
  ...information,
  step: 'notice',
  from: valid,
  doneBy: ['supply-notice-sent', 'supplied', 'not-accepted'],
} as const
const simple = { when: { complexity: ['ordinary'] } } as const
const complex = { when: { complexity: ['complex'] } } as const
const whatIsHandled = inferred('accepting, not accepting, passing on and answering are taken as handling a petition')

/** Steps of every petition, whatever its kind. */
export const commonSteps: readonly PetitionStepRule[] = [
  {
    id: 'petition.handle',
    task: 'handle',
    procedures: ['petition.handle'],
    kinds: ['complaint', 'denunciation'],
    ...agency,
    from: fromReceipt,
    doneBy: handled,
    source: whatIsHandled,
  },
  {
    id: 'petition.answer',
    task: 'answer',
    procedures: ['petition.handle'],
    kinds: ['recommendation'],
    ...agency,
    from: fromReceipt,
    doneBy: ['answered', 'not-accepted', 'transferred'],
    source: whatIsHandled,
  },
  {
    id: 'petition.unhandled',
    task: 'unhandled',
    procedures: ['petition.unhandled'],
    kinds: ['complaint', 'denunciation', 'recommendation', 'feedback'],
    ...agency,
    from: fromReceipt,
    doneBy: handled,
    source: whatIsHandled,
  },
  {
    id: 'reception.on-the-spot',
    task: 'answer-visitor',
    procedures: ['reception.on-the-spot'],
    kinds: ['complaint', 'denunciation', 'recommendation', 'feedback'],
    channels: ['reception'],
    ...agency,
    from: { 'matter-presented': ['received'] },
    doneBy: handled,
    source: whatIsHandled,
  },
  {
    id: 'reception.answer',
    task: 'answer-visitor',
    procedures: ['reception.answer'],
    kinds: ['complaint', 'denunciation', 'recommendation', 'feedback'],
    channels: ['reception'],
    ...agency,
    from: { 'matter-presented': ['received'] },
    doneBy: handled,
    source: whatIsHandled,
  },
]

/** What a petition passed on by another body brings after it is settled. */
export const reportingSteps: readonly PetitionStepRule[] = [
  {
    id: 'reception.report-back',
    task: 'report-back',
    procedures: ['reception.report-back'],
    kinds: ['complaint', 'denunciation'],
    passedOn: true,
    ...agency,
    from: { 'matter-settled': ['decided', 'concluded'] },
    doneBy: ['result-reported'],
  },
  {
    id: 'reception.forward-result',
    task: 'forward-result',
    procedures: ['reception.forward-result'],
    kinds: ['complaint', 'denunciation'],
    passedOn: true,
    ...forwarder,
    from: { 'settlement-reported': ['result-reported'] },
    doneBy: ['result-forwarded'],
  },
]

export const feedbackSteps: readonly PetitionStepRule[] = [
  {
    id: 'feedback.pass-on',
    task: 'transfer',
    procedures: ['feedback.pass-on'],
    kinds: ['feedback'],
    ...agency,
    competence: 'other',
    from: { receipt: ['received'] },
    chosenBy: 'received',
    doneBy: ['transferred'],
  },
  {
    id: 'feedback.handle',
    task: 'answer',
    procedures: ['feedback.handle'],
    kinds: ['feedback'],
    ...agency,
    competence: 'own',
    from: { receipt: ['received'] },
    chosenBy: 'received',
    doneBy: ['answered', 'not-accepted'],
  },
  {
    id: 'feedback.publish',
    task: 'publish',
    procedures: ['feedback.publish'],
    kinds: ['feedback'],
    ...agency,
    competence: 'own',
    from: { 'matter-settled': ['answered'] },
    chosenBy: 'answered',
    doneBy: ['published'],
  },
]

export const informationSteps: readonly PetitionStepRule[] = [
  { id: 'info.office', procedures: ['info.office'], channels: ['direct', 'reception'], ...supplying },
  { id: 'info.online-simple', procedures: ['info.online-simple'], channels: ['online'], ...simple, ...supplying },
  {
    id: 'info.online-complex.notice',
    procedures: ['info.online-complex'],
    channels: ['online'],
    ...complex,
    ...notifying,
  },
  {
    id: 'info.online-complex.supply',
    procedures: ['info.online-complex'],
    channels: ['online'],
    ...complex,
    ...supplying,
    step: 'supply',
  },
  { id: 'info.post-simple', procedures: ['info.post-simple'], channels: ['post'], ...simple, ...supplying },
  { id: 'info.post-complex.notice', procedures: ['info.post-complex'], channels: ['post'], ...complex, ...notifying },
  {
    id: 'info.post-complex.supply',
    procedures: ['info.post-complex'],
    channels: ['post'],
    ...complex,
    ...supplying,
    step: 'supply',
  },
  {
    id: 'info.correct-supplied.own',
    task: 'correct',
    procedures: ['info.correct-supplied'],
    ...information,
    step: 'own-correction',
    from: { 'own-discovery': ['error-found'] },
    doneBy: ['corrected'],
  },
  {
    id: 'info.correct-supplied.claimed',
    task: 'correct',
    procedures: ['info.correct-supplied'],
    ...information,
    step: 'requested-correction',
    from: { 'claim-received': ['correction-claimed'] },
    doneBy: ['corrected'],
  },
  {
    id: 'info.correct-published',
    task: 'correct-published',
    procedures: ['info.correct-published'],
    ...information,
    from: { 'claim-received': ['publication-disputed'] },
    doneBy: ['publication-corrected'],
  },
]

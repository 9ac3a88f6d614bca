import type { Provenance } from '../law/index.ts'
import type { PetitionStatus, PetitionStep } from './PetitionAssessment.ts'
import type { PetitionEventKind } from './PetitionEvent.ts'
import type { PetitionTask } from './PetitionProcess.ts'
import type { PetitionStory } from './petitionStory.ts'
import type { CountedStep } from './startedStep.ts'

/** Events with which a petition ends otherwise than by being settled. */
export const endings = [
  'not-accepted',
  'transferred',
  'withdrawn',
  'terminated',
] as const satisfies readonly PetitionEventKind[]

/** Events with which a petition is settled: a recommendation, feedback by the answer. */
export const settlings = [
  'concluded',
  'decided',
  'answered',
  'supplied',
] as const satisfies readonly PetitionEventKind[]

/** Steps whose due date is that of the petition. */
export const settlingTasks: readonly PetitionTask[] = ['settle', 'answer', 'supply']

const notHeld: readonly (Provenance | undefined)[] = ['unverified', 'assumed']

/** Whether something may be held against a step: a figure that nobody has read in a text breaks nothing. */
export const isHeld = ({ law }: PetitionStep): boolean => !notHeld.includes(law?.source?.provenance)

/** Whether a pending petition is in time by this step: accepting and settling, or passing it on where it is another's. */
export const decides = ({ task, duty }: Pick<PetitionStep, 'task' | 'duty'>): boolean =>
  duty === 'agency' && (task === 'accept' || task === 'transfer' || settlingTasks.includes(task))

/** Tình trạng của đơn at the day asked. */
export function petitionStatus(story: PetitionStory, counted: readonly CountedStep[]): PetitionStatus {
  if (story.first(['received']) === undefined) return 'not-received'
  if (story.earliest(settlings) !== undefined) {
    const settled = counted
      .map(({ step }) => step)
      .find(({ task, done }) => settlingTasks.includes(task) && done !== null)
    switch (settled?.timeliness?.status) {
      case 'early':
      case 'on-time':
        return 'resolved-in-time'
      case 'late':
        return isHeld(settled) ? 'resolved-late' : 'resolved'
      default:
        return 'resolved'
    }
  }
  const ended = story.latest(endings)
  if (ended !== undefined) return ended.kind as (typeof endings)[number]
  if (story.of('suspended').length > story.of('resumed').length) return 'suspended'
  return pendingStatus(counted)
}

/** Overdue if one step is, in every case that is possible; in time only if all of them are. */
function pendingStatus(counted: readonly CountedStep[]): PetitionStatus {
  const isPending = ({ step: { standing } }: CountedStep) => standing === 'open' || standing === 'undecided'
  const pending = counted.filter(isPending)
  const own = pending.filter(({ step }) => decides(step))
  const isOfAnother = counted.some(({ step }) => step.because === 'outside-competence')
  const deciding = own.length === 0 && isOfAnother ? pending.filter(({ step }) => step.task === 'handle') : own
  const all = ({ standings }: CountedStep, status: CountedStep['standings'][number]) =>
    standings.length > 0 && standings.every((each) => each === status)
  if (deciding.some((each) => isHeld(each.step) && all(each, 'pending-overdue'))) return 'overdue'
  return deciding.length > 0 && deciding.every((each) => all(each, 'pending-in-time')) ? 'open' : 'undecided'
}

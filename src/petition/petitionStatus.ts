import type { Provenance } from '../law/index.ts'
import type { PetitionStatus, PetitionStep } from './PetitionAssessment.ts'
import type { PetitionEventKind } from './PetitionEvent.ts'
import type { PetitionTask } from './PetitionProcess.ts'
import type { PetitionStory } from './petitionStory.ts'

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

/** Tình trạng của đơn at the day asked. */
export function petitionStatus(story: PetitionStory, steps: readonly PetitionStep[]): PetitionStatus {
  if (story.first(['received']) === undefined) return 'not-received'
  if (story.earliest(settlings) !== undefined) {
    const settled = steps.find(({ task, done }) => settlingTasks.includes(task) && done !== null)
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
  const isOverdue = steps.some(
    (step) =>
      step.duty === 'agency' &&
      (settlingTasks.includes(step.task) || step.task === 'accept') &&
      step.timeliness?.status === 'pending-overdue' &&
      isHeld(step),
  )
  return isOverdue ? 'overdue' : 'open'
}

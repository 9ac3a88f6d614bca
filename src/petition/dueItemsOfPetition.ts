import { compareDueItems, type DueItem } from '../deadline/index.ts'
import { requireKind } from '../issues/index.ts'
import type { Source } from '../law/index.ts'
import type { PetitionAssessment, PetitionStep } from './PetitionAssessment.ts'
import type { PetitionTask } from './PetitionProcess.ts'

/** Việc đến hạn của một đơn: every task but the waiting time and the day after which there is blame. */
export type PetitionDueCode = Exclude<PetitionTask, 'take-effect' | 'unhandled'>

/**
 * Việc còn phải làm với một đơn: what is owed on the day asked, by the agency or by others, in the order of the days; what
 * has no day comes last and says why.
 *
 * @param assessment - a result of `assessPetition`, or its stored JSON
 * @returns what is owed
 * @example
 * ```ts
 * const petition = {
 *   schema: 'danvan/petition@1',
 *   id: '3/TC',
 *   kind: 'denunciation',
 *   channel: 'post',
 *   case: { verification: 'one-place' },
 *   events: [{ kind: 'received', on: '2023-04-24' }],
 * } as const
 * const options = { rules: petitionRules, asOf: '2023-04-25', calendar: vietnamCalendar() }
 * const owed = dueItemsOfPetition(assessPetition(petition, options))
 * owed.find(({ code }) => code === 'accept').dueOn // => '2023-05-08'
 * ```
 */
export function dueItemsOfPetition(assessment: PetitionAssessment): readonly DueItem<PetitionDueCode>[] {
  requireKind('assessment', assessment, 'petition-assessment')
  const { petition, steps } = assessment
  return steps
    .flatMap((step): DueItem<PetitionDueCode>[] => {
      const { task, standing, law, dueDate } = step
      if (standing !== 'open' || task === 'take-effect' || task === 'unhandled') return []
      const known = dueDate?.status === 'known' ? dueDate : undefined
      return [
        {
          id: `${petition.id}/${step.id}`,
          code: task,
          subject: { kind: 'petition', id: petition.id, label: step.label },
          dueOn: known?.dueOn ?? null,
          ...(known?.dueAt !== undefined && { dueAt: known.dueAt }),
          ...(known?.advised !== undefined && { advised: known.advised }),
          ...(step.undated !== undefined && { undated: step.undated }),
          responsible: ownerOf(step, petition),
          source: law?.source ?? unknownSource,
          provenance: step.provenance,
        },
      ]
    })
    .sort(compareDueItems)
}

const ownerOf = ({ duty, by }: PetitionStep, { responsible }: PetitionAssessment['petition']) =>
  duty === 'agency' ? (responsible ?? by) : by

const unknownSource: Source = { provenance: 'assumed', basis: 'no row of the catalogue tells the limit' }

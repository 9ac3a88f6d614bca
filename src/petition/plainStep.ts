import type { TimeLimitProcedure } from '../deadline/index.ts'
import type { PetitionStep, StepReason, StepStanding } from './PetitionAssessment.ts'
import type { PetitionStepRule } from './PetitionProcess.ts'
import type { PetitionSetting } from './PetitionSetting.ts'
import type { ChosenLaw } from './stepLaw.ts'

/** A step of which only is known how it stands, and why. */
export function plainStep(
  rule: PetitionStepRule,
  { rules }: PetitionSetting,
  standing: StepStanding,
  because: StepReason,
  law?: ChosenLaw,
  index = 0,
): PetitionStep {
  const { id, task, duty, by, procedures } = rule
  const procedure = law?.procedure ?? (procedures[0] as string)
  const { label } = rules.limits.procedures.find((each) => each.id === procedure) as TimeLimitProcedure
  return {
    id: index === 0 ? id : `${id}/${index + 1}`,
    task,
    procedure,
    label,
    duty,
    by,
    standing,
    because,
    done: null,
    alternatives: [],
    assumptions: [],
    warnings: [],
    provenance: law?.answer.provenance ?? 'read',
  }
}

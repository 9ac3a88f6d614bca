import { timeLimitMatches } from '../deadline/index.ts'
import type { StepReason, StepStanding } from './PetitionAssessment.ts'
import type { PetitionEventKind } from './PetitionEvent.ts'
import type { PetitionStepRule } from './PetitionProcess.ts'
import type { PetitionSetting } from './PetitionSetting.ts'
import type { ToldEvent } from './petitionStory.ts'
import { plainStep } from './plainStep.ts'
import { type CountedStep, startedStep } from './startedStep.ts'
import { dayOf, stepLaw } from './stepLaw.ts'

/** The steps that one rule makes: one for each time its event happened, or one that says why there is none. */
export function petitionSteps(rule: PetitionStepRule, setting: PetitionSetting): readonly CountedStep[] {
  const { petition, story } = setting
  const { kinds, levels, channels } = rule
  const isOf = <T>(list: readonly T[] | undefined, value: T) => list === undefined || list.includes(value)
  if (!kinds.includes(petition.kind) || !isOf(levels, petition.level ?? 'first') || !isOf(channels, petition.channel))
    return []
  const plain = (standing: StepStanding, because: StepReason) => [
    { step: plainStep(rule, setting, standing, because), row: undefined, extensions: undefined, standings: [] },
  ]
  const exempt = exemption(rule, setting)
  if (exempt !== undefined) return plain('not-applicable', exempt)
  const match = timeLimitMatches(rule.when, setting.when)
  if (match === 'no') return plain('not-applicable', 'other-case')
  if (match === 'open') return plain('undecided', 'case-not-stated')

  const kind = (rule.chosenBy === undefined ? startsOf(rule) : [rule.chosenBy]).find(
    (each) => story.of(each).length > 0,
  )
  if (kind === undefined) return plain('waiting', 'event-missing')
  const choosers = rule.chosenBy === undefined ? story.of(kind) : story.of(kind).slice(0, 1)
  const used = new Set<ToldEvent>()
  return choosers.flatMap((chooser, i) => {
    const law = stepLaw(rule, dayOf(chooser), setting)
    if (law === undefined) return plain('not-applicable', 'no-text-then')
    if (law.answer.reason === 'case-not-covered') return plain('not-applicable', 'other-case')
    return [startedStep(rule, chooser, law, setting, used, i)]
  })
}

const startsOf = (rule: PetitionStepRule): readonly PetitionEventKind[] => Object.values(rule.from).flat()

function exemption({ competence, passedOn }: PetitionStepRule, setting: PetitionSetting): StepReason | undefined {
  if (competence === 'own' && !setting.isCompetent) return 'outside-competence'
  if (competence === 'other' && setting.isCompetent) return 'within-competence'
  return passedOn === true && setting.petition.passedOnBy === undefined ? 'not-passed-on' : undefined
}

import type { IsoDate } from '../civil/index.ts'
import { type TimeLimit, type TimeLimitAnswer, type TimeLimitStart, timeLimitOn } from '../deadline/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { StepLaw } from './PetitionAssessment.ts'
import type { PetitionStepRule } from './PetitionProcess.ts'
import type { PetitionSetting } from './PetitionSetting.ts'
import type { ToldEvent } from './petitionStory.ts'

/** The law of a step on a day. */
export interface ChosenLaw {
  readonly procedure: string
  readonly answer: TimeLimitAnswer
  readonly kind: StepLaw['kind']
}

/** The day for which an event counts: of a dialogue the day on which it is held. */
export const dayOf = (event: ToldEvent): IsoDate =>
  event.kind === 'dialogue-planned' ? (event.dialogueOn as IsoDate) : event.on

/** The event that a row counts from; where the row names none, the one that chooses the law. */
export function startOf(
  { chosenBy, from }: PetitionStepRule,
  chooser: ToldEvent,
  start: TimeLimitStart | undefined,
  { story }: PetitionSetting,
): ToldEvent | undefined {
  if (chosenBy === undefined || start === undefined) return chooser
  return story.first(start.events.flatMap((event) => from[event] ?? []))
}

/**
 * Quy định của ngày: of the procedures of a step the first that has a text on the day. Where the law has no number of
 * days, the limit to which the agency has bound itself, if the rules name an authority.
 *
 * @returns undefined where no text of that day knows the step
 */
export function stepLaw(
  { procedures, step, kinds }: PetitionStepRule,
  day: string,
  { rules, when, petition }: PetitionSetting,
): ChosenLaw | undefined {
  const matter = petition.kind
  const stated = {
    ...when,
    ...(step !== undefined && { step }),
    ...((matter === 'complaint' || matter === 'denunciation' || matter === 'recommendation') && { matter }),
  }
  const look = (procedure: string, kind: StepLaw['kind']) =>
    timeLimitOn(rules.limits, procedure, day, {
      when: stated,
      kind,
      ...(kind === 'committed' && rules.authority !== undefined && { authority: rules.authority }),
    })
  for (const procedure of procedures) {
    const answer = look(procedure, 'statutory')
    if (answer.reason === 'unknown-procedure')
      throw new DanvanError('invalid-option', { option: 'rules', received: procedure, kinds })
    const committed =
      rules.authority === undefined || limitOf(answer) !== undefined ? undefined : look(procedure, 'committed')
    if (committed !== undefined && limitOf(committed) !== undefined)
      return { procedure, answer: committed, kind: 'committed' }
    if (answer.status === 'in-force' || answer.status === 'unknown') return { procedure, answer, kind: 'statutory' }
  }
  return undefined
}

/** The limit that can be counted: `ngay` is taken as the same day. */
export function limitOf({ figure }: Pick<TimeLimitAnswer, 'figure'>): TimeLimit | undefined {
  if (figure?.kind === 'within' || figure?.kind === 'lasts') return figure.limit
  return figure?.kind === 'at-once' ? { amount: 0, unit: 'day' } : undefined
}

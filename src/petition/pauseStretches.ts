import { addDays, type IsoDate } from '../civil/index.ts'
import { type Pause, type PauseReason, type TimeLimitRule, timeLimitOn } from '../deadline/index.ts'
import type { PetitionPauseRule, PetitionTask } from './PetitionProcess.ts'
import type { PetitionSetting } from './PetitionSetting.ts'
import type { ToldEvent } from './petitionStory.ts'

/** A stretch between two events for which a clock may stand. */
export interface PauseStretch {
  readonly rule: PetitionPauseRule
  readonly reason: PauseReason
  readonly began: ToldEvent
  readonly ended: ToldEvent | undefined
  /** The row by which the clock stands; left out where no text of that day was read. */
  readonly law?: TimeLimitRule
  /** The first day of a text that takes over pending cases, where the stretch began before it. */
  readonly takenOverOn?: string
}

/** The stretches that may stop the clock of a step; those during which it runs on by law are left out. */
export function pauseStretches(task: PetitionTask, setting: PetitionSetting): readonly PauseStretch[] {
  const { petition, rules, story } = setting
  return rules.process.pauses
    .filter(({ kinds, tasks }) => kinds.includes(petition.kind) && tasks.includes(task))
    .flatMap((rule) =>
      story.of(rule.from).flatMap((began, i) => {
        const ended = story.of(rule.to)[i]
        const reason = began.kind === 'hindrance-began' ? began.reason : rule.reason
        return withLaw({ rule, reason, began, ended }, setting) ?? []
      }),
    )
}

/** Days that do not count: whether the two days of the stretch are among them. */
export function pauseOf({ reason, began, ended, law }: PauseStretch, first: boolean, last: boolean): readonly Pause[] {
  const from: IsoDate = first ? began.on : addDays(began.on, 1)
  const to = ended === undefined ? undefined : last ? ended.on : addDays(ended.on, -1)
  if (to !== undefined && to < from) return []
  return [
    {
      from,
      ...(to !== undefined && { to }),
      reasons: [reason],
      ...(law !== undefined && { sources: [law.source] }),
    },
  ]
}

/** The row of the day on which it began, or the new text that takes over what is pending. */
function withLaw(stretch: PauseStretch, setting: PetitionSetting): PauseStretch | undefined {
  const { rules, when, story, asOf } = setting
  const { rule, began, ended } = stretch
  const answer = timeLimitOn(rules.limits, rule.procedure, began.on, { when })
  const row = answer.candidates.find((candidate) => stops(candidate, stretch.reason))
  if (answer.status === 'in-force') return row === undefined ? undefined : { ...stretch, law: row }
  const until = [ended?.on ?? asOf, story.earliest(['decided', 'concluded'])?.on ?? asOf].sort()[0] as IsoDate
  const later = rules.limits.rules.filter(
    (each) =>
      each.procedure === rule.procedure && stops(each, stretch.reason) && (each.inForce.from?.on ?? '') > began.on,
  )
  for (const law of later) {
    const takenOver = law.transitions?.find(
      ({ on, pending, effect }) => pending === 'undecided' && effect === 'new-text' && until >= on,
    )
    if (takenOver !== undefined) return { ...stretch, law, takenOverOn: takenOver.on }
  }
  return stretch
}

function stops({ mechanics }: TimeLimitRule, reason: PauseReason): boolean {
  const excluded: readonly string[] = mechanics?.excluded?.times ?? []
  return excluded.includes(reason) || (reason === 'suspension' && mechanics?.onSuspension?.effect === 'pause')
}

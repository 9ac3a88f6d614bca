import type { IsoDate } from '../civil/index.ts'
import { assessTimeliness, type TimeLimitRule, type TimelinessStatus, unreadSource } from '../deadline/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { countStep, type StepCount } from './countStep.ts'
import type { PetitionAssumption, PetitionStep, StepLaw } from './PetitionAssessment.ts'
import type { PetitionStepRule } from './PetitionProcess.ts'
import type { PetitionSetting } from './PetitionSetting.ts'
import { endings, settlings } from './petitionStatus.ts'
import type { ToldEvent } from './petitionStory.ts'
import { plainStep } from './plainStep.ts'
import type { StepExtensions } from './stepExtensions.ts'
import { type ChosenLaw, dayOf, startOf } from './stepLaw.ts'

/** A step with what only the judging of breaches needs. */
export interface CountedStep {
  readonly step: PetitionStep
  readonly row: TimeLimitRule | undefined
  readonly extensions: StepExtensions | undefined
  /** How it stands, in each case that what is stated leaves open; none where nothing of it is known. */
  readonly standings: readonly TimelinessStatus[]
}

/** A step whose law is known: counted, once the event has happened from which it runs. */
export function startedStep(
  rule: PetitionStepRule,
  chooser: ToldEvent,
  law: ChosenLaw,
  setting: PetitionSetting,
  used: Set<ToldEvent>,
  index: number,
): CountedStep {
  const { story, asOf, calendar } = setting
  const { answer } = law
  const start = startOf(rule, chooser, answer.start, setting)
  const done = rule.doneBy
    .flatMap((each) => story.of(each))
    .sort((a, b) => a.place - b.place)
    .find((event) => event.place > chooser.place && !used.has(event))
  if (done !== undefined) used.add(done)
  const ended = done === undefined ? endAfter(rule, chooser, setting) : undefined
  const [row] = answer.candidates
  const shared = {
    ...plainStep(rule, setting, 'waiting', 'event-missing', law, index),
    law: lawOf(law, chooser, row),
    warnings: relevant(law, setting, done?.on),
  }
  if (start === undefined) return { step: shared, row, extensions: undefined, standings: [] }

  const measured = done?.on ?? (ended?.because === 'petition-ended' ? ended.event.on : undefined)
  const counted = countStep(rule, law, dayOf(start), measured, setting, (candidate) => {
    const event = startOf(rule, chooser, candidate.start, setting)
    return event && dayOf(event)
  })
  const { extensions, assumptions: taken, isWhole, ...days } = counted
  const assumptions = [...taken, ...keeping(row, setting, done?.on), ...eventsTaken(rule)]
  const standing = done !== undefined ? 'done' : ended !== undefined ? 'closed' : 'open'
  const isMeasured = rule.task !== 'take-effect' && ended?.because !== 'settled-meanwhile'
  const timeliness =
    isMeasured && days.dueDate !== undefined ? assessTimeliness(days.dueDate, measured, { asOf, calendar }) : undefined
  return {
    step: {
      ...shared,
      standing,
      because: ended?.because ?? 'started',
      startedBy: { event: start.kind, on: dayOf(start) },
      ...days,
      done: done === undefined ? null : { event: done.kind, on: done.on },
      ...(timeliness !== undefined && { timeliness }),
      assumptions,
      provenance: provenanceOf(law, counted, assumptions),
    },
    row,
    extensions,
    standings:
      timeliness !== undefined
        ? [timeliness.status]
        : isWhole
          ? days.alternatives.map((reading) => reading.timeliness.status)
          : [],
  }
}

/** What closes a step that nobody recorded as done. */
function endAfter(rule: PetitionStepRule, chooser: ToldEvent, { story }: PetitionSetting) {
  const precedes = rule.doneBy.includes('accepted') || rule.doneBy.includes('answered')
  const settled = precedes ? story.earliest(settlings) : undefined
  if (settled !== undefined && settled.place > chooser.place)
    return { event: settled, because: 'settled-meanwhile' as const }
  const ended = story.earliest(endings)
  return ended !== undefined && ended.place > chooser.place
    ? { event: ended, because: 'petition-ended' as const }
    : undefined
}

function lawOf({ answer, kind }: ChosenLaw, chooser: ToldEvent, row: TimeLimitRule | undefined): StepLaw {
  const { status, reason, figure, limit, undecided } = answer
  const source = status === 'in-force' ? row?.source : unreadSource(answer)
  return {
    on: dayOf(chooser),
    chosenBy: chooser.kind,
    status,
    ...(reason !== undefined && { reason }),
    ...(row !== undefined && answer.candidates.length === 1 && { rule: row.id }),
    kind,
    ...(figure !== undefined && { figure }),
    ...(limit !== undefined && { limit }),
    undecided,
    ...(source !== undefined && { source }),
  }
}

/**
 * A transition is worth a word only where something was pending on its day: the step, where it keeps the earlier text; the
 * case, where it follows the new one.
 */
function relevant({ answer }: ChosenLaw, setting: PetitionSetting, doneOn: IsoDate | undefined) {
  const settledOn = setting.story.earliest([...settlings, ...endings])?.on
  return answer.warnings.filter(
    ({ code, data }) =>
      code !== 'transition' ||
      isPending(String(data['on']), setting, data['effect'] === 'new-text' ? settledOn : doneOn),
  )
}

function isPending(on: string, { story, asOf }: PetitionSetting, doneOn: IsoDate | undefined): boolean {
  const received = story.first(['received'])
  return received !== undefined && received.on < on && asOf >= on && (doneOn === undefined || doneOn >= on)
}

/** The text that goes on from here leaves what was filed before to this one. */
function keeping(
  row: TimeLimitRule | undefined,
  setting: PetitionSetting,
  doneOn: IsoDate | undefined,
): PetitionAssumption[] {
  const next = setting.rules.limits.rules.find(({ procedure }) => procedure === row?.continuedBy?.procedure)
  return (next?.transitions ?? [])
    .filter(({ on, effect }) => effect === 'earlier-text' && isPending(on, setting, doneOn))
    .map(({ on, source }) => ({ code: 'keeps-earlier-text', data: { on }, source }))
}

function eventsTaken({ source, doneBy }: PetitionStepRule): PetitionAssumption[] {
  return source === undefined ? [] : [{ code: 'events-of-the-step', data: { doneBy }, source }]
}

function provenanceOf({ answer }: ChosenLaw, { dueDate }: StepCount, assumptions: readonly PetitionAssumption[]) {
  return weakestProvenance([
    ...(answer.provenance === undefined ? [] : [answer.provenance]),
    ...(dueDate === undefined ? [] : [dueDate.provenance]),
    ...assumptions.map(({ source }) => source.provenance),
  ])
}

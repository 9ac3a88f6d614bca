import type { IsoDate } from '../civil/index.ts'
import {
  assessTimeliness,
  computeDueDate,
  type DueDate,
  type DueItemUndated,
  type Extension,
  type Pause,
  type TimeLimit,
  type TimeLimitRule,
} from '../deadline/index.ts'
import type { PetitionAssumption, PetitionReading } from './PetitionAssessment.ts'
import type { PetitionStepRule } from './PetitionProcess.ts'
import type { PetitionSetting } from './PetitionSetting.ts'
import { type StepExtensions, stepExtensions } from './stepExtensions.ts'
import { type ChosenLaw, limitOf } from './stepLaw.ts'
import { stepPauses } from './stepPauses.ts'

/** What a step comes to in days. */
export interface StepCount {
  readonly dueDate?: DueDate
  readonly undated?: DueItemUndated
  readonly alternatives: readonly PetitionReading[]
  readonly assumptions: readonly PetitionAssumption[]
  readonly extensions?: StepExtensions
  /** True where the alternatives are all that can be: one for each case that is not stated. */
  readonly isWhole?: boolean
}

/** Counts a step from its day: the reading taken, and the others beside it. */
export function countStep(
  rule: PetitionStepRule,
  { answer }: ChosenLaw,
  start: IsoDate,
  end: IsoDate | undefined,
  setting: PetitionSetting,
  startFor: (row: TimeLimitRule) => IsoDate | undefined,
): StepCount {
  const { calendar, conventions, asOf } = setting
  const direction = answer.direction === 'before' ? 'backward' : 'forward'
  const due = (limit: TimeLimit, from: string, pauses: readonly Pause[] = [], extensions: readonly Extension[] = []) =>
    computeDueDate({
      start: from,
      limit,
      calendar,
      direction,
      ...(conventions !== undefined && { conventions }),
      ...(direction === 'forward' && { pauses, extensions }),
    })
  const reading = (
    code: PetitionReading['code'],
    limit: TimeLimit,
    dueDate: DueDate,
    more: Pick<PetitionReading, 'rule' | 'source' | 'when' | 'because'>,
  ): PetitionReading => {
    return { code, limit, dueDate, timeliness: assessTimeliness(dueDate, end, { asOf, calendar }), ...more }
  }
  const beside = (
    row: TimeLimitRule,
    code: PetitionReading['code'],
    from: IsoDate | undefined,
    because?: TimeLimitRule['source'],
  ) => {
    const limit = limitOf(row)
    if (limit === undefined || from === undefined) return []
    const { id, source, when } = row
    return [
      reading(code, limit, due(limit, from, pauses.taken), {
        rule: id,
        source,
        ...(when !== undefined && { when }),
        ...(because !== undefined && { because }),
      }),
    ]
  }

  const pauses = stepPauses(rule.task, setting)
  const limit = limitOf(answer)
  const isUndecided = answer.undecided.length > 0
  if (isUndecided) {
    const alternatives = answer.candidates.flatMap((row) => beside(row, 'if-case', startFor(row)))
    const isWhole = alternatives.length === answer.candidates.length
    return { undated: 'case-not-stated', alternatives, assumptions: [], isWhole }
  }
  if (limit === undefined) return { undated: undatedOf(answer), alternatives: [], assumptions: [] }

  const [row] = answer.candidates
  // What was done in time by the longer count is held against nobody.
  const longest = pauses.withUnread ?? pauses.taken
  const extensions = stepExtensions(row, limit, setting, (made) => due(limit, start, longest, made))
  const { counted } = extensions
  const assumptions: PetitionAssumption[] = [
    ...(answer.figure?.kind === 'at-once' ? [sameDay] : []),
    ...answer.conflicts.flatMap((other) => prevailing(other, row)),
    ...pauses.assumptions,
  ]
  const dueDate = due(limit, start, pauses.taken, counted)
  const isPauseOpen = lastDayOf(dueDate) !== lastDayOf(due(limit, start, longest, counted))
  const alternatives = [
    ...answer.conflicts.flatMap((other) => beside(other, 'other-text', start, other.yieldsTo?.source)),
    ...pauses.readings
      .filter(({ code }) => isPauseOpen || (code !== 'pause-counted-in' && code !== 'pause-counted-out'))
      .map(({ code, pauses: others, because }) =>
        reading(code, limit, due(limit, start, others, counted), { because: because.source }),
      ),
  ]
  if (extensions.isUndecided) return { undated: 'case-not-stated', alternatives, assumptions, extensions }
  if (isPauseOpen) return { undated: 'text-not-read', alternatives, assumptions, extensions }
  const undated =
    dueDate.status === 'paused' ? 'paused' : dueDate.status === 'unknown-calendar' ? 'unknown-calendar' : undefined
  return { dueDate, ...(undated !== undefined && { undated }), alternatives, assumptions, extensions }
}

const lastDayOf = (due: DueDate): string => (due.status === 'known' ? due.dueOn : due.status)

const sameDay: PetitionAssumption = {
  code: 'at-once-same-day',
  data: {},
  source: { provenance: 'inferred', basis: '“ngay” is taken as the same day' },
}

function undatedOf({ status, figure }: ChosenLaw['answer']): DueItemUndated {
  const isUnread = status === 'unknown' || figure?.kind === 'not-read' || figure?.kind === 'one-of'
  return isUnread ? 'text-not-read' : 'no-day-in-text'
}

function prevailing(other: TimeLimitRule, row: TimeLimitRule | undefined): PetitionAssumption[] {
  const { yieldsTo, id, source } = other
  if (yieldsTo === undefined) return []
  const data = { prevails: row?.id, prevailsIn: row?.source, yields: id, yieldsIn: source }
  return [{ code: 'conflicting-texts', data, source: yieldsTo.source }]
}

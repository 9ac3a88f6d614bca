import type { Pause } from '../deadline/index.ts'
import type { PetitionAssumption, PetitionReadingCode } from './PetitionAssessment.ts'
import type { PetitionTask } from './PetitionProcess.ts'
import type { PetitionSetting } from './PetitionSetting.ts'
import { type PauseStretch, pauseOf, pauseStretches } from './pauseStretches.ts'

/** What stops the clock of a step. */
export interface StepPauses {
  /** As taken; without the stretches of which no text was read. */
  readonly taken: readonly Pause[]
  /** All pauses in each other reading. */
  readonly readings: readonly {
    readonly code: PetitionReadingCode
    readonly pauses: readonly Pause[]
    readonly because: PetitionAssumption
  }[]
  readonly assumptions: readonly PetitionAssumption[]
  /** All pauses with the stretches of which no text was read; left out where there are none. */
  readonly withUnread?: readonly Pause[]
}

const goesOn = ({ law }: PauseStretch) => law?.mechanics?.onSuspension?.resumes === 'resume-decision-issued'
const asRuled = (stretch: PauseStretch) => pauseOf(stretch, stretch.rule.days === 'both', !goesOn(stretch))

/**
 * Thời gian không tính vào thời hạn của một bước. Where the text lets the clock go on "kể từ ngày ban hành" the decision to
 * resume, that day counts; by the general rule of counting it would not. The reading taken gives the earlier due date, the
 * others stand beside it. Where no text was read, whether the clock stood is not known, and both counts stand side by side.
 */
export function stepPauses(task: PetitionTask, setting: PetitionSetting): StepPauses {
  const stretches = pauseStretches(task, setting)
  const known = stretches.filter(({ law }) => law !== undefined)
  const unread = stretches.filter(({ law }) => law === undefined)
  const resumed = known.filter((stretch) => goesOn(stretch) && stretch.ended !== undefined)

  const days = new Map(known.map(({ rule }) => [rule, daysTaken(rule)]))
  const goingOn = resumed.map(resumeDay)
  const takenOver = known.flatMap((stretch) => (stretch.takenOverOn === undefined ? [] : [pendingCase(stretch)]))
  const notRead = unread.map(notKnown)
  const taken = known.flatMap(asRuled)
  const vary = (first: boolean, last: boolean) =>
    known.flatMap((stretch) => (resumed.includes(stretch) ? pauseOf(stretch, first, last) : asRuled(stretch)))
  const [because] = goingOn
  const [silent] = notRead
  const withUnread = [...taken, ...unread.flatMap((stretch) => pauseOf(stretch, false, true))]
  return {
    taken,
    readings: [
      ...(because === undefined
        ? []
        : [
            { code: 'resume-day-not-counted' as const, pauses: vary(false, true), because },
            { code: 'suspension-day-not-counted' as const, pauses: vary(true, false), because },
          ]),
      ...(silent === undefined
        ? []
        : [
            { code: 'pause-counted-in' as const, pauses: taken, because: silent },
            { code: 'pause-counted-out' as const, pauses: withUnread, because: silent },
          ]),
    ],
    assumptions: [...days.values(), ...goingOn, ...takenOver, ...notRead],
    ...(silent !== undefined && { withUnread }),
  }
}

function daysTaken({ days, reason, source }: PauseStretch['rule']): PetitionAssumption {
  return { code: 'pause-days', data: { days, reason }, source }
}

function resumeDay({ rule, ended, law }: PauseStretch): PetitionAssumption {
  const { instrument, provision } = law?.mechanics?.onSuspension?.source ?? {}
  return {
    code: 'resume-day-counted',
    data: { on: ended?.on },
    source: {
      ...(rule.resumeDay ?? rule.source),
      ...(instrument !== undefined && { instrument }),
      ...(provision !== undefined && { provision }),
    },
  }
}

function pendingCase({ began, law, takenOverOn }: PauseStretch): PetitionAssumption {
  const { instrument, provision } = law?.transitions?.find(({ on }) => on === takenOverOn)?.source ?? {}
  return {
    code: 'pending-follows-new-text',
    data: { from: began.on, on: takenOverOn },
    source: {
      provenance: 'inferred',
      basis: 'a suspension that was still running when the new text took over pending cases is taken to follow it',
      ...(instrument !== undefined && { instrument }),
      ...(provision !== undefined && { provision }),
    },
  }
}

function notKnown({ began, reason }: PauseStretch): PetitionAssumption {
  return {
    code: 'pause-not-read',
    data: { from: began.on, reason },
    source: { provenance: 'inferred', basis: 'no text was read for that day: whether the clock stood is not known' },
  }
}

import type { Pause } from '../deadline/index.ts'
import type { PetitionAssumption, PetitionReadingCode } from './PetitionAssessment.ts'
import type { PetitionTask } from './PetitionProcess.ts'
import type { PetitionSetting } from './PetitionSetting.ts'
import { type PauseStretch, pauseOf, pauseStretches } from './pauseStretches.ts'

/** What stops the clock of a step. */
export interface StepPauses {
  /** As taken. */
  readonly taken: readonly Pause[]
  /** All pauses in each other reading. */
  readonly readings: readonly {
    readonly code: PetitionReadingCode
    readonly pauses: readonly Pause[]
    readonly because: PetitionAssumption
  }[]
  readonly assumptions: readonly PetitionAssumption[]
}

const goesOn = ({ law }: PauseStretch) => law?.mechanics?.onSuspension?.resumes === 'resume-decision-issued'
const asRuled = (stretch: PauseStretch) => pauseOf(stretch, stretch.rule.days === 'both', !goesOn(stretch))

/**
 * Thời gian không tính vào thời hạn của một bước. Where the text lets the clock go on "kể từ ngày ban hành" the decision to
 * resume, that day counts; by Bộ luật Dân sự Đ.147 k.3 it would not. The reading taken gives the earlier due date, the
 * others stand beside it.
 */
export function stepPauses(task: PetitionTask, setting: PetitionSetting): StepPauses {
  const stretches = pauseStretches(task, setting)
  const known = stretches.filter(({ law }) => law !== undefined)
  const unread = stretches.filter(({ law }) => law === undefined)
  const resumed = known.filter((stretch) => goesOn(stretch) && stretch.ended !== undefined)

  const days = new Map(known.map(({ rule }) => [rule, daysTaken(rule)]))
  const goingOn = resumed.map(resumeDay)
  const takenOver = known.flatMap((stretch) => (stretch.takenOverOn === undefined ? [] : [pendingCase(stretch)]))
  const notRead = unread.map(runsOn)
  const taken = known.flatMap(asRuled)
  const vary = (first: boolean, last: boolean) =>
    known.flatMap((stretch) => (resumed.includes(stretch) ? pauseOf(stretch, first, last) : asRuled(stretch)))
  const [because] = goingOn
  const [silent] = notRead
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
            {
              code: 'pause-counted-out' as const,
              pauses: [...taken, ...unread.flatMap((stretch) => pauseOf(stretch, false, true))],
              because: silent,
            },
          ]),
    ],
    assumptions: [...days.values(), ...goingOn, ...takenOver, ...notRead],
  }
}

function daysTaken({ days, reason, source }: PauseStretch['rule']): PetitionAssumption {
  return { code: 'pause-days', data: { days, reason }, source }
}

function resumeDay({ ended, law }: PauseStretch): PetitionAssumption {
  const { instrument, provision } = law?.mechanics?.onSuspension?.source ?? {}
  return {
    code: 'resume-day-counted',
    data: { on: ended?.on },
    source: {
      provenance: 'inferred',
      basis: 'the term goes on from the day the decision is issued; Bộ luật Dân sự Đ.147 k.3 would leave that day out',
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

function runsOn({ began, reason }: PauseStretch): PetitionAssumption {
  return {
    code: 'pause-not-read',
    data: { from: began.on, reason },
    source: { provenance: 'inferred', basis: 'no text read for that day stops the clock: it is taken to run on' },
  }
}

import type { Source } from '../law/index.ts'
import type { TimeLimit } from './TimeLimit.ts'
import type { TimeLimitWhen } from './TimeLimitConditions.ts'

/** What an event does to a clock: count again from zero, stand still, end, need a new application, or nothing. */
export type ClockEffect = 'restart' | 'pause' | 'stop' | 'new-application' | 'runs-on'

/** Time that is left out of the count. */
export type ExcludedTime =
  | 'force-majeure'
  | 'objective-obstacle'
  | 'distant-mission-or-study'
  | 'expert-assessment'
  | 'suspension'
  | 'supplement'

/**
 * Cơ chế của thời hạn: what moves a clock beside the calendar. A part without a source of its own rests on the source of
 * the rule.
 */
export interface TimeLimitMechanics {
  /** The file goes back for a supplement. */
  readonly onSupplement?: SourcedEffect
  /** The agency suspends: at most how often, and from when the clock goes on. */
  readonly onSuspension?: SourcedEffect & {
    /** At most how often. */
    readonly atMost?: number
    /** From when it goes on. */
    readonly resumes?: 'resume-decision-issued'
  }
  /** Nothing, or not enough, comes inside the limit. */
  readonly ifUnmet?: SourcedEffect
  /** A file handed in again after the stop. */
  readonly onResubmission?: SourcedEffect
  /** Another agency is asked. */
  readonly onConsultation?: SourcedEffect
  /** Time not counted. */
  readonly excluded?: Sourced & {
    /** Which. */
    readonly times: readonly ExcludedTime[]
  }
  /** Gia hạn: extensions that the law allows; not a re-appointment. */
  readonly extensions?: readonly TimeLimitExtension[]
  /** Không trả lời là đồng ý: silence means consent. */
  readonly silence?: Sourced & {
    /** What it means. */
    readonly means: 'consent'
  }
  /** How often the agency may ask. */
  readonly asks?: Sourced & {
    /** At most how often. */
    readonly atMost: number
  }
  /** Hẹn lại ngày trả kết quả. */
  readonly reappointments?: Sourced & {
    /** At most how often. */
    readonly atMost: number
  }
  /** Limits of steps inside this one. */
  readonly inner?: readonly (Sourced & {
    /** The step. */
    readonly step: 'appraisal-and-site-check' | 'processing'
    /** Its limit. */
    readonly limit: TimeLimit
  })[]
  /** Procedures inside whose clock this one runs. */
  readonly innerOf?: readonly string[]
}

/** Something with a source of its own. */
export interface Sourced {
  /** Where it was read, if not where the rule was. */
  readonly source?: Source
}

/** What an event does to the clock. */
export interface SourcedEffect extends Sourced {
  /** The effect. */
  readonly effect: ClockEffect
}

/** Một lần gia hạn theo luật. */
export interface TimeLimitExtension extends Sourced {
  /** In which cases. */
  readonly when?: TimeLimitWhen
  /** The longest. */
  readonly atMost: TimeLimit | 'as-long-again'
  /** How often; left out where the text read does not say. */
  readonly times?: number
  /** Bằng văn bản; left out where the text read does not say. */
  readonly inWriting?: true
  /** From when it counts. */
  readonly from: 'expiry'
}

import type { InForce, InstrumentGap, Source, SourcedDay, Text } from '../law/index.ts'
import type { TimeLimitWhen } from './TimeLimitConditions.ts'
import type { TimeLimitEvent } from './TimeLimitEvent.ts'
import type { TimeLimitFigure } from './TimeLimitFigure.ts'
import type { TimeLimitMechanics } from './TimeLimitMechanics.ts'

/** Theo luật, theo công bố của tỉnh, hoặc ví dụ về cam kết nội bộ của một bộ. */
export type TimeLimitKind = 'statutory' | 'committed' | 'sla-example'

/** Một dòng thời hạn: what one text says of one procedure, for the cases it names, from one day to another. */
export interface TimeLimitRule {
  /** Id of the row. */
  readonly id: string
  /** Id of the procedure. */
  readonly procedure: string
  /** Who binds whom. */
  readonly kind: TimeLimitKind
  /** Who announced it, for all that is not statutory. */
  readonly authority?: TimeLimitAuthority
  /** For which cases; left out for all. */
  readonly when?: TimeLimitWhen
  /** What it says. */
  readonly figure: TimeLimitFigure
  /** Counted from the event, or back from it; `after` if left out. */
  readonly direction?: 'before'
  /** What it is counted from; left out where there is nothing to count. */
  readonly start?: TimeLimitStart
  /** From when to when it holds, as far as it was read. */
  readonly inForce: InForce
  /** From this day on it is not sure that it still reads so: a text that amends it was not read. */
  readonly unconfirmedFrom?: SourcedDay
  /** Văn bản, điều khoản and how they are known. */
  readonly source: Source
  /** Other texts behind it: the law that it details, the text whose amendment gave the wording. */
  readonly restsOn?: readonly Source[]
  /** What moves the clock. */
  readonly mechanics?: TimeLimitMechanics
  /** A row of another text says otherwise and prevails. */
  readonly yieldsTo?: {
    /** Id of that row. */
    readonly rule: string
    /** Why. */
    readonly source: Source
  }
  /** An earlier row that may be taken for want of a text read, marked as assumed, if the caller asks for it. */
  readonly mayAssume?: string
  /** The procedure under which it goes on after its end. */
  readonly continuedBy?: {
    /** Id of the procedure. */
    readonly procedure: string
    /** In which cases. */
    readonly when?: TimeLimitWhen
  }
  /** Điều khoản chuyển tiếp. */
  readonly transitions?: readonly TimeLimitTransition[]
  /** What else the text ties to the limit. */
  readonly notes?: readonly TimeLimitNote[]
  /** What nobody has read yet. */
  readonly gaps?: readonly InstrumentGap[]
}

/** Cơ quan công bố. */
export interface TimeLimitAuthority {
  /** Id, by which a look-up names it. */
  readonly id: string
  /** Label. */
  readonly label: Text
}

/** Mốc tính thời hạn. */
export interface TimeLimitStart {
  /** The events; of several the one that applies to the case. */
  readonly events: readonly TimeLimitEvent[]
  /** Where that was read, if not where the rule was. */
  readonly source?: Source
}

/** Ghi chú: what the text ties to the limit and no field holds. */
export interface TimeLimitNote {
  /** Id, by which a rendering names it. */
  readonly id: string
  /** The note. */
  readonly text: Text
}

/** Chuyển tiếp: what happens to files pending on a day. */
export interface TimeLimitTransition {
  /** The day. */
  readonly on: string
  /** Which files. */
  readonly pending:
    | 'filed-before'
    | 'eligible-without-result'
    | 'not-eligible'
    | 'without-result'
    | 'undecided'
    | 'issued-by-district'
  /** What becomes of them. */
  readonly effect: 'earlier-text' | 'new-text' | 'stopped-and-returned' | 'commune-decides'
  /** Where that was read. */
  readonly source: Source
}

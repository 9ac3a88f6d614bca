import type { WorkingCalendar } from '../../calendar/index.ts'
import type { IsoDate } from '../../civil/index.ts'
import type { InstrumentRegistry } from '../../law/index.ts'
import type { TextFinding, UncheckedText } from '../TextReview.ts'
import type { ReportReading } from './readReport.ts'

/** Điều kiện rà soát: what the options say, checked. */
export interface ReviewContext {
  readonly reportDate?: IsoDate
  readonly cutOff?: IsoDate
  readonly year?: number
  readonly calendar: WorkingCalendar
  readonly registry: InstrumentRegistry
}

/** Of one code no more are told: nobody reads on, and ten megabytes of brackets would fill the memory. */
export const mostFindings = 1000

/** A finding in offsets of the normalised text. The place is that of the heading above, unless the rule names one. */
export type RuleFinding = Omit<TextFinding, 'place'> & { readonly place?: string | null }

/** A rule: it looks at the reading and says what it found. */
export type Rule = (reading: ReportReading, context: ReviewContext) => RuleFinding[]

/** A rule that may be unable to look everywhere. */
export type PartialRule = (
  reading: ReportReading,
  context: ReviewContext,
) => { readonly findings: RuleFinding[]; readonly notChecked: UncheckedText[] }

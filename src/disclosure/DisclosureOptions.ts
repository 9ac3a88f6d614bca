import type { WorkingCalendar } from '../calendar/index.ts'
import type { Conventions } from '../deadline/index.ts'
import type { DutiesOnOptions } from './dutiesOn.ts'

/** How disclosures are planned and judged: the day asked, the calendar, the period, and how open points of the law are taken. */
export interface DisclosureOptions extends DutiesOnOptions {
  /** The day the question is asked, `YYYY-MM-DD`; it chooses no rule. */
  readonly asOf: string
  /** Made by `vietnamCalendar`. */
  readonly calendar: WorkingCalendar
  /** Kỳ: what is owed for each month, quarter, half-year and year that ends in it, and what is owed at all times. */
  readonly period?: DisclosurePeriod
  /** Counting conventions that differ from the default: the Civil Code by analogy. */
  readonly conventions?: Partial<Conventions>
  /**
   * Thời gian duy trì: `strict` (default) does not count the day of posting, so that removed − posted ≥ N; `lenient` counts
   * it. No text read settles it.
   */
  readonly duration?: 'strict' | 'lenient'
  /** Liên tục: the longest unbroken stretch counts (default), or all stretches together. */
  readonly consecutive?: 'longest-stretch' | 'sum-of-stretches'
  /**
   * Văn bản cấp trên đến muộn: where the text counts from the issue of a paper, from that day though it came later
   * (default), or from its receipt. The Law of 2022 provides no relief.
   */
  readonly receivedPapers?: 'from-issue' | 'from-receipt'
}

/** Kỳ, both days included. */
export interface DisclosurePeriod {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string
  /**
   * Tính cả theo hạn: also what is owed for a period that ended in the year before and falls due in this one; what came up
   * outside it is left out unless it falls due in it.
   */
  readonly byDueDate?: true
}

import type { InForce, InstrumentGap, Source, SourcedDay, Text } from '../law/index.ts'
import type { TimeLimit } from './TimeLimit.ts'

/** Kỳ báo cáo tháng, quý, 6 tháng, 9 tháng, năm. */
export type PeriodKind = (typeof periodKinds)[number]

/** Every kind of period. */
export const periodKinds = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const

/** Danh mục kỳ báo cáo: sets of periods and when reports are sent, as JSON data. */
export interface ReportingPeriods {
  /** Version of this format. */
  readonly schema: 'danvan/reporting-periods@1'
  /** Id of the catalogue. */
  readonly id: string
  /** Version of the data. */
  readonly version: string
  /** Tên danh mục. */
  readonly title: Text
  /** Các bộ kỳ báo cáo. */
  readonly sets: readonly PeriodSet[]
  /** Chế độ báo cáo: which set each reports by, and when it sends. */
  readonly regimes: readonly ReportingRegime[]
}

/** Bộ kỳ báo cáo: the days between which one text counts. */
export interface PeriodSet {
  /** Id. */
  readonly id: string
  /** Tên. */
  readonly label: Text
  /** When it is in force, as far as that was read. */
  readonly inForce: InForce
  /** The day on which it was last held against the texts read. */
  readonly reviewedOn: string
  /** By kind of period; a kind left out is none of the set. */
  readonly periods: Readonly<Partial<Record<PeriodKind, PeriodRule>>>
  /** Open points. */
  readonly gaps?: readonly InstrumentGap[]
}

/** Ngày đầu và ngày cuối của một loại kỳ. */
export type PeriodRule =
  | {
      /** From that day of the month before the first one to the day before it of the last one; 1 is the calendar's. */
      readonly kind: 'from-day'
      /** 15 for the periods of the 15th to the 14th; 1 to 28. */
      readonly firstDay: number
      /** Where it was read. */
      readonly source: Source
    }
  | {
      /** Periods of which only the days are known, not a rule. */
      readonly kind: 'dated'
      /** One a year. */
      readonly spans: readonly {
        /** Năm báo cáo. */
        readonly year: number
        /** First day. */
        readonly from: SourcedDay
        /** Last day, inclusive. */
        readonly to: SourcedDay
      }[]
    }
  | {
      /** There is such a period; its days were not read. */
      readonly kind: 'not-read'
      /** Where it was read that there is one. */
      readonly source: Source
    }

/** Chế độ báo cáo. */
export interface ReportingRegime {
  /** Id. */
  readonly id: string
  /** Tên. */
  readonly label: Text
  /** Ids of the sets by which it reports. */
  readonly periodSets: readonly string[]
  /** Hạn gửi. */
  readonly send: SendRule
  /** Open points. */
  readonly gaps?: readonly InstrumentGap[]
}

/** Hạn gửi báo cáo. */
export type SendRule =
  | {
      /** Before that day of the last month of the period: the day before it is the last. */
      readonly kind: 'before-day'
      /** 20 for "trước ngày 20"; 2 to 28. */
      readonly day: number
      /** For which periods the text says so; for all of the set if left out. */
      readonly kinds?: readonly PeriodKind[]
      /** Where it was read. */
      readonly source: Source
    }
  | {
      /** Before that day of the year. */
      readonly kind: 'before-date'
      /** 1 to 12. */
      readonly month: number
      /** 2 to 28. */
      readonly day: number
      /** Where it was read. */
      readonly source: Source
    }
  | {
      /** Each regime names its days for each level, so long after the cut-off at least. */
      readonly kind: 'named-by-regime'
      /** How long after the cut-off at least. */
      readonly atLeast: TimeLimit
      /** Where it was read. */
      readonly source: Source
    }
  | {
      /** It was not read. */
      readonly kind: 'not-read'
    }

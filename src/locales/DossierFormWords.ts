import type { PeriodFindingCode, PeriodKind, PeriodUnknown } from '../deadline/index.ts'
import type { DossierForm, DossierFormColumn, DossierFormFindingCode, DossierRate } from '../dossier/index.ts'
import type { Message } from './Locale.ts'

/** Từ ngữ của biểu số liệu hồ sơ. */
export interface DossierFormWords {
  /** Heading of the form, by its number. */
  readonly title: (form: string) => string
  /** Label: unit. */
  readonly unit: (unit: string) => string
  /** Label: period, its cut-off and the day of sending. */
  readonly period: (from: string, to: string, cutOff: string, sendBy: string | undefined) => string
  /** How waiting and withdrawn dossiers entered the columns. */
  readonly reading: Readonly<Record<DossierForm['reading'], string>>
  /** Column 1. */
  readonly number: string
  /** Column 2. */
  readonly field: string
  /** Columns 3 to 13. */
  readonly columns: Readonly<Record<DossierFormColumn, string>>
  /** Columns beside those of the form. */
  readonly besideColumns: Readonly<Record<'solvedWithdrawn' | 'paused' | 'stopped' | 'withdrawn', string>>
  /** Columns 8 and 9 where only their sum is known. */
  readonly earlyOrOnTime: (count: string) => string
  /** Row: sum. */
  readonly total: string
  /** A cell is blank where nothing is known. */
  readonly blank: string
  /** Heading: balances. */
  readonly balances: string
  /** Columns of the balances: equation, content, left side, right side, result. */
  readonly balanceColumns: readonly [string, string, string, string, string]
  /** Whether a balance holds. */
  readonly balanceStatus: Readonly<Record<'holds' | 'fails' | 'unknown', string>>
  /** Heading and first column: rates, and by which reading. */
  readonly rates: (reading: DossierForm['reading']) => string
  /** Columns of the rates: numerator, denominator, percent. */
  readonly rateColumns: readonly [string, string, string]
  /** What each rate is of. */
  readonly rateNames: Readonly<Record<DossierRate['id'], string>>
  /** Heading: what the form has no column for. */
  readonly beside: string
  /** What the form has no column for. */
  readonly besideNames: Readonly<
    Record<Exclude<keyof NonNullable<DossierForm['beside']>, 'lateByUnknown' | 'apologyUnknown'>, string>
  >
  /** A count beside which there are so many of which nobody says. */
  readonly besideUnknown: (count: number, unknown: number) => string
  /** Heading: findings. */
  readonly findingsTitle: string
  /** Sentence of each finding. */
  readonly findings: Readonly<Record<DossierFormFindingCode, Message>>
  /** Where the form and the readings were read. */
  readonly source: string
  /** The stamp in one line. */
  readonly stamp: (version: string) => string
}

/** Từ ngữ của kỳ báo cáo. */
export interface PeriodWords {
  /** Heading: the period of a day. */
  readonly title: (label: string) => string
  /** Kinds of period, with which of the year. */
  readonly place: (kind: PeriodKind, index: number, year: number) => string
  /** Kinds of period. */
  readonly kinds: Readonly<Record<PeriodKind, string>>
  /** A period from its first to its last day. */
  readonly span: (from: string, to: string) => string
  /** The day of cut-off and the set. */
  readonly cutOff: (cutOff: string, periodSet: string | undefined) => string
  /** The last day of sending. */
  readonly sendBy: (day: string) => string
  /** Why a period or its force is not known. */
  readonly unknown: Readonly<Record<PeriodUnknown, string>>
  /** Heading: two periods. */
  readonly comparison: string
  /** How they lie to each other. */
  readonly relation: Readonly<Record<'same' | 'overlap' | 'adjacent' | 'gap', string>>
  /** Sentence of each finding. */
  readonly findings: Readonly<Record<PeriodFindingCode, Message>>
}

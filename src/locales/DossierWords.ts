import type { TimeLimit } from '../deadline/index.ts'
import type {
  ClockReading,
  DoneObligation,
  DossierBreachCode,
  DossierDates,
  DossierDueCode,
  DossierEnd,
  DossierEventKind,
  DossierFindingCode,
  DossierOutcome,
  DossierStateCode,
} from '../dossier/index.ts'
import type { Message } from './Locale.ts'

/** Từ ngữ của hồ sơ thủ tục hành chính. Dates and papers come in as they are to be printed. */
export interface DossierWords {
  /** Heading: an assessment. */
  readonly title: string
  /** Which dossier: its code, its procedure, its field. */
  readonly subject: (id: string | undefined, procedure: string, field: string) => string
  /** Every kind of event. */
  readonly events: Readonly<Record<DossierEventKind, string>>
  /** What became of it. */
  readonly outcomes: Readonly<Record<DossierOutcome | 'not-received', string>>
  /** The states of the national portal. */
  readonly states: Readonly<Record<DossierStateCode, string>>
  /** The outcome and the state, as of a day. */
  readonly headline: (outcome: string, state: string, asOf: string) => string
  /** Which event was measured, and when it happened. */
  readonly measured: (event: DossierEnd, isDefault: boolean, on: string | undefined) => string
  /** Heading: the days. */
  readonly dates: string
  /** One of them. */
  readonly date: Readonly<Record<keyof DossierDates, string>>
  /** Heading: the term by law. */
  readonly statutory: string
  /** Heading: the committed term, and who committed to it. */
  readonly committed: (authority: string | undefined) => string
  /** A limit and on what it rests. */
  readonly limit: (limit: string, source: string) => string
  /** There is no date, and why. */
  readonly noDate: (why: string) => string
  /** It ended while its clock stood: since when, and what was left. */
  readonly endedWhilePaused: (pausedFrom: string, remaining: string) => string
  /** One reading of what is open. */
  readonly reading: (reading: ClockReading, day: string) => string
  /** Against the date on the receipt. */
  readonly receipt: (day: string, late: boolean) => string
  /** Late by the law, or by the closing only. */
  readonly lateBy: Readonly<Record<'law' | 'closing', string>>
  /** What is owed, and on which condition. */
  readonly due: Readonly<Record<DossierDueCode, string>>
  /** What was done. */
  readonly acts: Readonly<Record<DoneObligation['code'], string>>
  /** Heading: what is still owed. */
  readonly open: string
  /** One thing owed: what, by whom, by when. */
  readonly owed: (what: string, who: string | undefined, when: string) => string
  /** The day that decides and the one advised. */
  readonly byDay: (day: string, advised: string | undefined) => string
  /** Heading: what was done. */
  readonly done: string
  /** How it was done. */
  readonly verdicts: Readonly<Record<DoneObligation['verdict'], string>>
  /** One thing done. */
  readonly settled: (
    what: string,
    who: string | undefined,
    on: string | undefined,
    by: string,
    verdict: string,
  ) => string
  /** Heading: breaches. */
  readonly breachesTitle: string
  /** Sentence of each breach. */
  readonly breaches: Readonly<Record<DossierBreachCode, Message>>
  /** Heading: findings. */
  readonly findingsTitle: string
  /** Sentence of each finding. */
  readonly findings: Readonly<Record<DossierFindingCode, Message>>
  /** What made it. */
  readonly stamp: (version: string, rules: string, rulesVersion: string, digest: string) => string
}

/** A limit in the data of a message. */
export const asLimit = (value: unknown): TimeLimit => value as TimeLimit

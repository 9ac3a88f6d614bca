import type { BridgeDay, CalendarAudience, YearDay } from '../calendar/index.ts'
import type { TimeLimitFindingCode, TimeLimitWarningCode, TimeLimitWhen, UnknownTimeLimit } from '../deadline/index.ts'
import type { DisclosureFindingCode } from '../disclosure/index.ts'
import type { DossierBalance, DossierRate } from '../dossier/index.ts'
import type { IssueCode, Severity } from '../issues/index.ts'
import type { InForceStatus, Provenance, RegistryFindingCode, RelationKind, Text, UnknownForce } from '../law/index.ts'
import type { RecordFindingCode, TextFindingCode, UncheckedText } from '../record/index.ts'
import type {
  FactBasis,
  FactValue,
  FindingCode,
  Grade,
  Missing,
  NodeStatus,
  Reading,
  ScoreResult,
  SetFindingCode,
} from '../scoring/index.ts'
import type { CohortWords } from './CohortWords.ts'
import type { DeadlineWords } from './DeadlineWords.ts'
import type { DisclosureVerdictWords } from './DisclosureVerdictWords.ts'
import type { DisclosureWords } from './DisclosureWords.ts'
import type { DocumentWords } from './DocumentWords.ts'
import type { DossierFormWords, PeriodWords } from './DossierFormWords.ts'
import type { DossierWords } from './DossierWords.ts'
import type { DueWords } from './DueWords.ts'
import type { PetitionWords } from './PetitionWords.ts'
import type { PlanWords } from './PlanWords.ts'
import type { SetWords } from './SetWords.ts'
import type { StageWords } from './StageWords.ts'

/** Data of an issue or a finding, as its sentence gets them. */
export type MessageData = Readonly<Record<string, unknown>>

/** Câu chữ: makes the sentence of one code from its data. */
export type Message = (data: MessageData) => string

/**
 * Ngôn ngữ: all words of the library in one language. Results hold codes; only a locale makes sentences of them, so a
 * stored result can be read in another language, years later.
 */
export interface Locale {
  /** Language tag. */
  readonly id: 'vi' | 'en'
  /** The label of something in the data. */
  readonly text: (text: Text) => string
  /** A number as written in the language, as many decimals as it has. */
  readonly number: (value: number) => string
  /** A civil date. */
  readonly date: (iso: string) => string
  /** Value of a fact. */
  readonly value: (value: FactValue) => string
  /** Sentence of each issue. */
  readonly issues: Readonly<Record<IssueCode, Message>>
  /** Sentence of each finding of a score. */
  readonly findings: Readonly<Record<FindingCode, Message>>
  /** Sentence of each finding of the check of a set. */
  readonly setFindings: Readonly<Record<SetFindingCode, Message>>
  /** Sentence of each finding about an annual record. */
  readonly recordFindings: Readonly<Record<RecordFindingCode, Message>>
  /** Sentence of each finding of the check of a registry. */
  readonly registryFindings: Readonly<Record<RegistryFindingCode, Message>>
  /** Words of force and relations of instruments. */
  readonly law: LawWords
  /** Sentence of each finding of the check of a catalogue of time limits. */
  readonly timeLimitFindings: Readonly<Record<TimeLimitFindingCode, Message>>
  /** Words of the look-up of time limits. */
  readonly timeLimit: TimeLimitWords
  /** Sentence of each finding of the check of catalogues of duties of disclosure. */
  readonly disclosureFindings: Readonly<Record<DisclosureFindingCode, Message>>
  /** Words of the duties of disclosure. */
  readonly disclosure: DisclosureWords
  /** Words of plans, verdicts, registers and minutes of disclosure. */
  readonly disclosureVerdicts: DisclosureVerdictWords
  /** Words of time limits and due dates. */
  readonly deadline: DeadlineWords
  /** Words around a document. */
  readonly document: DocumentWords
  /** Words of what falls due. */
  readonly due: DueWords
  /** Words of dossiers. */
  readonly dossier: DossierWords
  /** Words of the form of dossiers. */
  readonly dossierForm: DossierFormWords
  /** Words of reporting periods. */
  readonly period: PeriodWords
  /** Words of petitions and citizen reception. */
  readonly petition: PetitionWords
  /** Sentence of each finding in the text of a report. */
  readonly textFindings: Readonly<Record<TextFindingCode, Message>>
  /** What was not looked for in a text, and why. */
  readonly uncheckedText: (unchecked: UncheckedText) => string
  /** How the points of a leaf came about. */
  readonly reading: (reading: Reading) => string
  /** What became of a node. */
  readonly nodeStatus: Readonly<Record<NodeStatus, string>>
  /** Whether everything was known. */
  readonly status: Readonly<Record<ScoreResult['status'], string>>
  /** Why something is missing. */
  readonly missingReason: Readonly<Record<Missing['reason'], string>>
  /** What a missing fact is needed for, beside a criterion. */
  readonly missingUse: Readonly<Record<Missing['use'], string>>
  /** On what a fact rests. */
  readonly basis: Readonly<Record<FactBasis, string>>
  /** Standing of a figure. */
  readonly provenance: Readonly<Record<Provenance, string>>
  /** The grade in one sentence. */
  readonly grade: (grade: Grade) => string
  /** Words of the self-assessment table and what surrounds it. */
  readonly score: ScoreWords
  /** Words of plans and of facts tried out. */
  readonly plan: PlanWords
  /** Words of the stages of scoring. */
  readonly stages: StageWords
  /** Words of many units. */
  readonly cohort: CohortWords
  /** Words of a change of decision and of verified results. */
  readonly sets: SetWords
  /** Words of the calendar of a year. */
  readonly calendar: CalendarWords
  /** Words of reviews and of the dossier table. */
  readonly review: ReviewWords
}

/** Từ ngữ về hiệu lực và quan hệ của văn bản. */
export interface LawWords {
  /** An instrument by its key: its number, behind its kind where the number does not tell it. */
  readonly instrument: (key: string) => string
  /** Tình trạng hiệu lực. */
  readonly status: Readonly<Record<InForceStatus, string>>
  /** Why nothing can be said of a day. */
  readonly reason: Readonly<Record<UnknownForce, string>>
  /** What one instrument does to another. */
  readonly relation: Readonly<Record<RelationKind, string>>
}

/** Từ ngữ của việc tra thời hạn. */
export interface TimeLimitWords {
  /** Why nothing is known of a limit. */
  readonly reason: Readonly<Record<UnknownTimeLimit, string>>
  /** A case: its conditions with their values. */
  readonly caseOf: (when: TimeLimitWhen) => string
  /** What to know before a limit is used. */
  readonly warning: Readonly<Record<TimeLimitWarningCode, Message>>
}

/** Từ ngữ của việc rà soát và của bảng số liệu hồ sơ. */
export interface ReviewWords {
  /** Heading: review of a record. */
  readonly record: string
  /** Heading: review of a text. */
  readonly text: string
  /** How bad a finding is. */
  readonly severity: Readonly<Record<Severity, string>>
  /** Where a finding stands in a text, by its units. */
  readonly span: (start: number, end: number) => string
  /** Nothing was found. */
  readonly nothing: string
  /** Heading: what was not looked for. */
  readonly notChecked: string
  /** Heading: dossiers. */
  readonly dossiers: string
  /** One balance. */
  readonly balance: (whole: string, parts: string, status: DossierBalance['status']) => string
  /** Name of a column of the dossier counts, by its path. */
  readonly column: (path: string) => string
  /** One rate, with its two numbers. */
  readonly rate: (rate: DossierRate) => string
}

/** Từ ngữ của lịch năm. */
export interface CalendarWords {
  /** Heading. */
  readonly title: (year: number) => string
  /** For whom it holds. */
  readonly audience: Readonly<Record<CalendarAudience, string>>
  /** The year has no calendar; between which days there is one. */
  readonly unknown: (year: number, first: string, last: string) => string
  /** Tết and National Day of the year are not announced. */
  readonly notAnnounced: string
  /** Working days of a year or a month. */
  readonly workingDays: (days: number) => string
  /** A month. */
  readonly month: (month: number) => string
  /** Monday to Sunday, short. */
  readonly weekdays: readonly [string, string, string, string, string, string, string]
  /** The mark of a day, by why it is what it is; empty for an ordinary one. */
  readonly marks: Readonly<Record<YearDay['reason'], string>>
  /** What the marks mean. */
  readonly legend: string
  /** Heading: holidays. */
  readonly holidays: string
  /** Days in lieu. */
  readonly inLieu: (days: string) => string
  /** Heading: swaps. */
  readonly swaps: string
  /** One swap. */
  readonly swap: (off: string, worked: string) => string
  /** Heading: runs of days off. */
  readonly restPeriods: string
  /** One run. */
  readonly restPeriod: (from: string, lastDay: string, days: number) => string
  /** Heading: bridge days. */
  readonly bridgeDays: string
  /** One bridge day, by its state. */
  readonly bridgeDay: (day: string, state: BridgeDay['state']) => string
  /** Heading: papers. */
  readonly papers: string
  /** One paper and when it was announced. */
  readonly paper: (name: string, announcedOn: string | undefined) => string
  /** A notice of which no paper was seen. */
  readonly noPaper: (announcedOn: string | undefined) => string
  /** The stamp in one line. */
  readonly stamp: (version: string, digest: string, reviewedOn: string) => string
}

/** Từ ngữ của bảng tự chấm điểm. */
export interface ScoreWords {
  /** Heading of the table. */
  readonly table: string
  /** Column: number. */
  readonly number: string
  /** Column: criterion. */
  readonly criterion: string
  /** Column: maximum. */
  readonly max: string
  /** Column: self score. */
  readonly self: string
  /** Column: appraised score. */
  readonly appraised: string
  /** Column: evidence. */
  readonly evidence: string
  /** Column: explanation. */
  readonly explanation: string
  /** Row: sum of the groups. */
  readonly total: string
  /** Row: bonus. */
  readonly bonus: string
  /** Row: penalty. */
  readonly penalty: string
  /** Label: unit. */
  readonly unit: string
  /** Label: period. */
  readonly period: string
  /** A period. */
  readonly span: (from: string, to: string, cutOff: string | undefined) => string
  /** Label: stage. */
  readonly stage: string
  /** Label: day asked. */
  readonly asOf: string
  /** Mark of an example. */
  readonly illustrative: string
  /** The notice that stands first while figures are assumed. */
  readonly assumedNotice: (assumed: number, total: number) => string
  /** Heading: result. */
  readonly result: string
  /** Earned for certain. */
  readonly earned: (earned: number, max: number) => string
  /** Share of the printed maximum, and of what applies. */
  readonly shares: (ofPrinted: string, ofApplicable: string) => string
  /** Base range. */
  readonly baseRange: (min: number, max: number) => string
  /** Final range. */
  readonly finalRange: (min: number, max: number) => string
  /** Final points. */
  readonly points: (points: number) => string
  /** Ledger in one line. */
  readonly ledger: (earned: number, lost: number, unknown: number, notApplicable: number, max: number) => string
  /** Heading: missing. */
  readonly missing: string
  /** Heading: lost. */
  readonly lost: string
  /** Heading: findings. */
  readonly findings: string
  /** Heading: issues. */
  readonly issues: string
  /** Points at stake. */
  readonly atStake: (points: number) => string
  /** Points lost. */
  readonly lostPoints: (points: number, max: number) => string
  /** An open score. */
  readonly open: (min: number, max: number) => string
  /** Rescaled group. */
  readonly rescaled: (from: number, to: number) => string
  /** Nothing proves a fact. */
  readonly unproven: string
  /** A declared reason, and by whom. */
  readonly declared: (reason: string, by: string) => string
  /** Facts still needed. */
  readonly needs: (facts: string) => string
  /** Nothing in a list. */
  readonly none: string
  /** The stamp in one line. */
  readonly stamp: (version: string, set: string, setVersion: string, digest: string) => string
  /** Weakest provenance. */
  readonly weakest: (provenance: string) => string
}

import type {
  AspectName,
  AspectReason,
  AspectStatus,
  CheckFindingCode,
  DeclaredCounts,
  DisclosureAssumption,
  DisclosureDueCode,
  NextStepCode,
  NotPlannedReason,
  ObservationFault,
  PlanFindingCode,
  VerdictCode,
  VerdictFindingCode,
} from '../disclosure/index.ts'
import type { FactCrossCheck, NotMentioned } from '../record/index.ts'
import type { Message } from './Locale.ts'

/** Từ ngữ của kế hoạch, kết luận, sổ theo dõi và biên bản công khai. Dates come in as they are to be printed. */
export interface DisclosureVerdictWords {
  /** Heading: plan. */
  readonly planTitle: string
  /** Heading: check. */
  readonly checkTitle: string
  /** Heading: register. */
  readonly registerTitle: string
  /** Heading: the disclosures of a record. */
  readonly recordTitle: string
  /** The day asked. */
  readonly asOf: (day: string) => string
  /** A period. */
  readonly span: (from: string, to: string) => string
  /** Columns of a plan: content, form, due, until, who, source. */
  readonly planColumns: readonly [string, string, string, string, string, string]
  /** Columns of the verdicts: id, content, due, verdict, next step. */
  readonly verdictColumns: readonly [string, string, string, string, string]
  /** Columns of the register: content, number and day, form, time, until, who, link. */
  readonly registerColumns: readonly [string, string, string, string, string, string, string]
  /** Heading: without a day. */
  readonly undated: string
  /** Các mặt. */
  readonly aspects: Readonly<Record<AspectName, string>>
  /** Tình trạng của một mặt. */
  readonly status: Readonly<Record<AspectStatus, string>>
  /** Vì sao; reasons of what does not apply are those of the duties. */
  readonly reasons: Readonly<Record<AspectReason, string>>
  /** Kết luận. */
  readonly verdicts: Readonly<Record<VerdictCode, string>>
  /** Việc tiếp theo. */
  readonly nextSteps: Readonly<Record<NextStepCode, string>>
  /** A next step and its day. */
  readonly nextStep: (step: string, day: string | undefined) => string
  /** Vì sao một ghi nhận không có giá trị. */
  readonly faults: Readonly<Record<ObservationFault, string>>
  /** Sentence of each fault of an occurrence, and of what a declaration lacks. */
  readonly findings: Readonly<Record<VerdictFindingCode, Message>>
  /** Sentence of each finding about events. */
  readonly planFindings: Readonly<Record<PlanFindingCode, Message>>
  /** Sentence of each finding about observations and declarations. */
  readonly checkFindings: Readonly<Record<CheckFindingCode, Message>>
  /** Vì sao không phát sinh. */
  readonly notPlanned: Readonly<Record<NotPlannedReason, string>>
  /** One assumption. */
  readonly assumption: (assumption: DisclosureAssumption) => string
  /** Heading: assumptions. */
  readonly assumptionsTitle: string
  /** Heading: findings. */
  readonly findingsTitle: string
  /** Heading: rows that give nothing. */
  readonly notPlannedTitle: string
  /** Heading: headlines counted. */
  readonly portfolio: string
  /** Heading: the worst. */
  readonly worst: string
  /** Heading: what may be taken down. */
  readonly takeDown: string
  /** One posting that may come down. */
  readonly mayTakeDown: (occurrence: string, channel: string, day: string) => string
  /** How many. */
  readonly count: (name: string, count: number) => string
  /** Not known whether it is owed. */
  readonly isOpen: string
  /** Việc đến hạn. */
  readonly due: Readonly<Record<DisclosureDueCode, string>>
  /** The stamp in one line. */
  readonly stamp: (version: string, catalogues: string, calendarDigest: string) => string
  /** Words of the minutes of a posting. */
  readonly posting: PostingWords
  /** Words of the disclosures of a record. */
  readonly record: RecordDisclosureWords
}

/** Từ ngữ của biên bản niêm yết. */
export interface PostingWords {
  /** Heading: posting. */
  readonly title: string
  /** Heading: end of posting. */
  readonly endTitle: string
  /** National title, in the form of the country. */
  readonly motto: string
  /** A place to be filled in. */
  readonly blank: string
  /** At what time, on which day, where. */
  readonly opening: (day: string, agency: string) => string
  /** Who was there. */
  readonly present: string
  /** What was posted. */
  readonly content: (label: string) => string
  /** The paper. */
  readonly paper: (number: string, day: string) => string
  /** The list of the papers. */
  readonly papers: string
  /** Where. */
  readonly boards: (boards: string) => string
  /** How long. */
  readonly duration: (days: number, isConsecutive: boolean) => string
  /** From which day it may be taken down. */
  readonly removable: (day: string) => string
  /** By when. */
  readonly dueOn: (day: string) => string
  /** Signatures: of those the law names, or left open. */
  readonly signatures: (names: string) => string
  /** Who signs. */
  readonly signer: Readonly<Record<'head' | 'chair' | 'union', string>>
  /** The end. */
  readonly ended: (agency: string) => string
  /** Opinions received while it hung. */
  readonly opinions: string
}

/** Từ ngữ của việc đối chiếu hồ sơ năm. */
export interface RecordDisclosureWords {
  /** How many duties, declared, not mentioned, owed only if they arise, open. */
  readonly counts: (counts: DeclaredCounts) => string
  /** Heading: declared. */
  readonly declared: string
  /** Heading: owed and not mentioned. */
  readonly notMentioned: string
  /** Heading: owed only once something happens. */
  readonly onlyByEvent: string
  /** Heading: named in part. */
  readonly inPart: string
  /** A duty, and what of it is not named. */
  readonly restOf: (duty: string, rest: string) => string
  /** Heading: rows that hold only what the agency adds. */
  readonly headings: string
  /** Heading: what must be settled first. */
  readonly toSettle: string
  /** Heading: most pressing. */
  readonly urgent: string
  /** Heading: facts of the score. */
  readonly crossChecks: string
  /** What a fact and the duties say to each other. */
  readonly crossCheck: Readonly<Record<FactCrossCheck['code'], string>>
  /** When it arises. */
  readonly arises: Readonly<Record<NotMentioned['arises'], string>>
  /** What no report of this kind shows. */
  readonly unknownAspects: string
}

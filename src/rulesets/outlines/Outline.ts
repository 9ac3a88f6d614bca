import type { Source, Text } from '../../law/index.ts'

/** Dàn ý báo cáo: which passages a report has, in which order, under which headings, and what each must know. */
export interface Outline {
  /** Version of this format. */
  readonly schema: 'danvan/outline@1'
  /** Id. */
  readonly id: string
  /** Version of the data. */
  readonly version: string
  /** Tên dàn ý. */
  readonly title: Text
  /** Trích yếu of the report, where the record has no title of its own; the period is put behind it. */
  readonly subject: string
  /** Where the order of the headings comes from. */
  readonly source: Source
  /** Passages above the first heading. */
  readonly opening: readonly ReportPassage[]
  /** Các phần; their numbers follow from their order. */
  readonly sections: readonly OutlineSection[]
  /** Passages behind the last section. */
  readonly closing: readonly ReportPassage[]
}

/** Một mục của dàn ý. */
export interface OutlineSection {
  /** Id, unique in the outline. */
  readonly id: string
  /** Đề mục. */
  readonly title: Text
  /** What it tells, in order. */
  readonly passages?: readonly ReportPassage[]
  /** What it must know: where the record does not say it, a blank is left. */
  readonly needs?: readonly NeededFact[]
  /** Các mục con. */
  readonly sections?: readonly OutlineSection[]
}

/** Một nội dung phải có. */
export interface NeededFact {
  /** Path in the annual record: `dialogue.sessions`. */
  readonly path: string
  /** What it is called beside the blank. */
  readonly what: Text
}

/** Đoạn của báo cáo: what a report can tell of a record, each by a passage of its own. */
export type ReportPassage = (typeof reportPassages)[number]

/** Every passage there is, in the order of the record. */
export const reportPassages = [
  'request',
  'functions',
  'subordination',
  'organization',
  'direction',
  'programme',
  'public-disclosures',
  'dossiers',
  'reception',
  'petitions',
  'dialogue',
  'procedures',
  'replies',
  'administrative-reform',
  'staff-democracy',
  'staff-rules',
  'personnel',
  'internal-disclosures',
  'consultations',
  'inspection',
  'self-assessment',
  'skilful-mobilization',
  'fatherland-front',
  'training',
  'integrity',
  'other-papers',
  'strengths',
  'limitations',
  'causes',
  'tasks',
  'closing',
] as const

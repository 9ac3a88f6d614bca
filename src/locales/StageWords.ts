import type { OfficialValue, StageFindingCode } from '../scoring/index.ts'

import type { Message } from './Locale.ts'

/** Từ ngữ của việc so sánh các bước chấm. */
export interface StageWords {
  /** Heading. */
  readonly title: string
  /** Heading: the stages. */
  readonly stages: string
  /** Columns: stage, who, days, claimed, computed, grade. */
  readonly columns: readonly [string, string, string, string, string, string]
  /** So many criteria and pot items were left blank. */
  readonly blank: (count: number) => string
  /** Closed by whom, when. */
  readonly locked: (by: string, on: string) => string
  /** Heading: values by criterion. */
  readonly values: string
  /** Column: reasons. */
  readonly reasons: string
  /** Heading: the official value. */
  readonly official: string
  /** The official value in one sentence. */
  readonly officialValue: (stage: string, status: OfficialValue['status'], points: string) => string
  /** Sentence of each finding. */
  readonly findings: Readonly<Record<StageFindingCode, Message>>
}

import type { TimeLimit, TimeLimitCase } from '../deadline/index.ts'
import type { Source, Text } from '../law/index.ts'
import type { DossierChannel } from './CountedDossier.ts'
import type { DossierEvent } from './DossierEvent.ts'

/**
 * Hồ sơ thủ tục hành chính: what was asked for, by which channel, for which term, and what happened to it. The applicant
 * is left out on purpose: nothing here needs the name.
 */
export interface Dossier {
  /** Version of this format. */
  readonly schema: 'danvan/dossier@1'
  /** Mã hồ sơ: one code for each dossier, given by the system. */
  readonly id?: string
  /** Id of the procedure in the catalogue of time limits, `permit.house`. */
  readonly procedure: string
  /** Lĩnh vực. */
  readonly field: string
  /** Kênh tiếp nhận; left out where it is not known. */
  readonly channel?: DossierChannel
  /** What is stated of the case, where the limit depends on it: group of the project, grade of the works. */
  readonly case?: TimeLimitCase
  /** Thời hạn, where the dossier brings its own. */
  readonly term?: DossierTerm
  /** Mã trạng thái of the national portal, 1 to 10, as the system has it. */
  readonly stateCode?: DossierStateCode
  /** Who is in charge: a person or a role. */
  readonly responsible?: Text
  /** What happened, in the order of time. */
  readonly events: readonly DossierEvent[]
}

/**
 * Mã trạng thái hồ sơ of the national portal: 1 mới đăng ký, 2 được tiếp nhận, 3 không được tiếp nhận, 4 đang xử lý, 5 yêu
 * cầu bổ sung giấy tờ, 6 yêu cầu thực hiện nghĩa vụ tài chính, 7 công dân yêu cầu rút hồ sơ, 8 dừng xử lý, 9 đã xử lý xong,
 * 10 đã trả kết quả.
 */
export type DossierStateCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** Thời hạn riêng của hồ sơ. */
export interface DossierTerm {
  /** Theo luật: a limit of its own, which goes before the catalogue. */
  readonly statutory?: {
    /** The limit. */
    readonly limit: TimeLimit
    /** On what it rests. */
    readonly source: Source
  }
  /** Theo cam kết của cơ quan, của tỉnh. */
  readonly committed?: CommittedTerm
  /** Ngày hẹn trả in trên giấy tiếp nhận. */
  readonly receiptDueOn?: string
}

/** Thời hạn cam kết: what an authority announced, for dossiers received from one day to another. */
export interface CommittedTerm {
  /** The limit. */
  readonly limit: TimeLimit
  /** Who announced it. */
  readonly authority?: Text
  /** On what it rests. */
  readonly source: Source
  /** First day of reception for which it holds. */
  readonly from?: string
  /** Last day of reception for which it holds. */
  readonly lastDay?: string
}

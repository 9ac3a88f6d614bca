import type { TimeLimitCase } from '../deadline/index.ts'
import type { Text } from '../law/index.ts'
import type { PetitionEvent } from './PetitionEvent.ts'
import type { PetitionChannel, PetitionKind, PetitionLevel } from './PetitionKind.ts'

/** Đơn: a complaint, denunciation, recommendation, feedback or request for information, and what happened to it. */
export interface Petition {
  /** Version of this format. */
  readonly schema: 'danvan/petition@1'
  /** Số đơn, mã vụ việc. */
  readonly id: string
  /** Loại đơn. */
  readonly kind: PetitionKind
  /** Lần giải quyết: `first` or `second` for a complaint; `continued` for a denunciation made again. */
  readonly level?: PetitionLevel
  /** Kênh tiếp nhận. */
  readonly channel: PetitionChannel
  /** Nội dung. */
  readonly label?: Text
  /** Người, đơn vị được giao giải quyết. */
  readonly responsible?: Text
  /** Thuộc thẩm quyền; taken as such while nothing else is said and it was not passed on. */
  readonly competent?: boolean
  /** Cơ quan chuyển đơn: đại biểu, cơ quan của Quốc hội, ban tiếp công dân. */
  readonly passedOnBy?: Text
  /** Vụ việc: what the limits depend on; what is left out is not known. */
  readonly case?: PetitionCase
  /** Diễn biến, in any order, all of it up to the day asked: what is not among it has not happened. */
  readonly events: readonly PetitionEvent[]
}

/** Đặc điểm của vụ việc. */
export interface PetitionCase {
  /** Vùng sâu, vùng xa, đi lại khó khăn. */
  readonly place?: NonNullable<TimeLimitCase['place']>
  /** Mức độ phức tạp; `specially-complex` for denunciations only. */
  readonly complexity?: NonNullable<TimeLimitCase['complexity']>
  /** Một người, hay nhiều người cùng khiếu nại. */
  readonly complainants?: NonNullable<TimeLimitCase['complainants']>
  /** Xác minh tại nhiều địa điểm hoặc ủy quyền xác minh. */
  readonly verification?: NonNullable<TimeLimitCase['verification']>
  /** Nội dung trình bày tại buổi tiếp rõ ràng; `false` if it is complex. Not the complexity of the case. */
  readonly isClear?: boolean
  /** Căn cứ xác định phức tạp: the letters of the points that apply (`a`, `đ`); none where the list is empty. */
  readonly complexityGrounds?: readonly string[]
  /** Văn bản xác định vụ việc phức tạp; `false` where there is none. */
  readonly complexityPaper?: string | false
}

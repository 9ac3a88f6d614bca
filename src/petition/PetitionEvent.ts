import type { TimeLimit } from '../deadline/index.ts'
import type { PetitionKind } from './PetitionKind.ts'

/** Sự kiện của đơn: what happened to a petition, and on which day. */
export type PetitionEvent =
  | PlainEvent
  | NotAcceptedEvent
  | PetitionTransferredEvent
  | HindranceEvent
  | DialogueEvent
  | PetitionExtendedEvent

/** What every event holds. */
export interface EventBase<Kind extends PetitionEventKind> {
  /** What happened. */
  readonly kind: Kind
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
  /** Số, ký hiệu văn bản; `false` where nothing was written. */
  readonly paper?: string | false
}

/** Sự kiện chỉ có ngày. */
export type PlainEvent = EventBase<
  Exclude<PetitionEventKind, 'not-accepted' | 'transferred' | 'hindrance-began' | 'dialogue-planned' | 'extended'>
>

/** Không thụ lý. */
export interface NotAcceptedEvent extends EventBase<'not-accepted'> {
  /** Lý do, in the words of the paper. */
  readonly reason?: string
}

/** Chuyển đơn. */
export interface PetitionTransferredEvent extends EventBase<'transferred'> {
  /** Nơi nhận. */
  readonly to?: string
}

/** Trở ngại của người khiếu nại; it lasts to the day of `hindrance-ended`, that day included. */
export interface HindranceEvent extends EventBase<'hindrance-began'> {
  /** Which. */
  readonly reason: 'force-majeure' | 'objective-obstacle' | 'distant-mission-or-study'
}

/** Ấn định ngày đối thoại: `on` is the day on which it was planned. */
export interface DialogueEvent extends EventBase<'dialogue-planned'> {
  /** Ngày đối thoại. */
  readonly dialogueOn: string
}

/** Gia hạn. */
export interface PetitionExtendedEvent extends EventBase<'extended'> {
  /** By how much. */
  readonly by: TimeLimit
}

/** Loại sự kiện. */
export type PetitionEventKind = keyof typeof petitionEvents

const all: readonly PetitionKind[] = ['complaint', 'denunciation', 'recommendation', 'feedback', 'information-request']
const both: readonly PetitionKind[] = ['complaint', 'denunciation']
const complaint: readonly PetitionKind[] = ['complaint']
const denunciation: readonly PetitionKind[] = ['denunciation']
const information: readonly PetitionKind[] = ['information-request']
const opinions: readonly PetitionKind[] = ['recommendation', 'feedback']

/** Every event there is with the kinds of petition that have it, in the order in which those of one day are taken. */
export const petitionEvents = {
  /** Nhận được quyết định bị khiếu nại. */
  'contested-decision-received': complaint,
  /** Biết được quyết định, hành vi bị khiếu nại. */
  'decision-or-act-known': complaint,
  /** Nhận được quyết định giải quyết lần đầu. */
  'first-decision-received': complaint,
  /** Hết thời hạn giải quyết lần đầu. */
  'first-term-expired': complaint,
  /** Trở ngại bắt đầu. */
  'hindrance-began': complaint,
  /** Ngày cuối của trở ngại. */
  'hindrance-ended': complaint,
  /** Tiếp nhận. */
  received: all,
  /** Đủ chữ ký và văn bản cử người đại diện. */
  'signatures-completed': complaint,
  /** Yêu cầu hợp lệ sau khi bổ sung. */
  'request-completed': information,
  /** Thụ lý, with the decision on it. */
  accepted: both,
  /** Không thụ lý, từ chối. */
  'not-accepted': all,
  /** Chuyển đến cơ quan có thẩm quyền. */
  transferred: all,
  /** Gửi thông báo thụ lý. */
  'acceptance-notice-sent': both,
  /** Yêu cầu cung cấp thông tin, tài liệu. */
  'papers-asked': complaint,
  /** Đã cung cấp thông tin, tài liệu. */
  'papers-given': complaint,
  /** Trưng cầu giám định. */
  'expert-assessment-began': both,
  /** Có kết quả giám định. */
  'expert-assessment-ended': both,
  /** Quyết định tạm đình chỉ. */
  suspended: both,
  /** Gửi quyết định tạm đình chỉ. */
  'suspension-sent': both,
  /** Quyết định tiếp tục giải quyết. */
  resumed: both,
  /** Gửi quyết định tiếp tục giải quyết. */
  'resumption-sent': both,
  /** Gia hạn. */
  extended: all,
  /** Ấn định ngày đối thoại. */
  'dialogue-planned': complaint,
  /** Thông báo về buổi đối thoại. */
  'dialogue-notice-sent': complaint,
  /** Đối thoại. */
  'dialogue-held': complaint,
  /** Thông báo thời hạn cung cấp thông tin. */
  'supply-notice-sent': information,
  /** Cung cấp thông tin. */
  supplied: information,
  /** Phát hiện thông tin đã cung cấp không chính xác. */
  'error-found': information,
  /** Người yêu cầu đề nghị đính chính. */
  'correction-claimed': information,
  /** Đính chính. */
  corrected: information,
  /** Công dân cho rằng thông tin đã công khai không chính xác. */
  'publication-disputed': information,
  /** Đính chính, hoặc trả lời về, thông tin đã công khai. */
  'publication-corrected': information,
  /** Trả lời. */
  answered: all,
  /** Kết luận nội dung tố cáo. */
  concluded: denunciation,
  /** Gửi kết luận. */
  'conclusion-sent': denunciation,
  /** Quyết định giải quyết khiếu nại, xử lý tố cáo. */
  decided: both,
  /** Gửi quyết định. */
  'decision-sent': both,
  /** Công khai kết luận. */
  'conclusion-published': denunciation,
  /** Công khai quyết định, kết quả xử lý. */
  published: ['complaint', 'denunciation', ...opinions],
  /** Báo kết quả cho nơi chuyển đơn. */
  'result-reported': both,
  /** Nơi chuyển đơn báo người gửi. */
  'result-forwarded': both,
  /** Rút đơn. */
  withdrawn: all,
  /** Quyết định đình chỉ. */
  terminated: both,
  /** Gửi quyết định, thông báo đình chỉ. */
  'termination-sent': both,
  /** Người khiếu nại tiếp tục khiếu nại sau thông báo đình chỉ. */
  'went-on': complaint,
  /** Cấp trên nhận tố cáo tiếp vì quá thời hạn. */
  'further-denunciation-received': denunciation,
  /** Cấp trên yêu cầu báo cáo. */
  'report-asked': denunciation,
  /** Báo cáo cấp trên. */
  reported: denunciation,
} as const satisfies Readonly<Record<string, readonly PetitionKind[]>>

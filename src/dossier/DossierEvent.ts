import type { TimeLimit } from '../deadline/index.ts'
import type { Source, Text } from '../law/index.ts'

/** Sự kiện của hồ sơ: what happened to a dossier, and when; `kind` says what. */
export type DossierEvent =
  | SubmittedEvent
  | ReceivedEvent
  | TransferredEvent
  | SupplementRequestedEvent
  | SupplementedEvent
  | RefusedEvent
  | ConsultedEvent
  | AnsweredEvent
  | FinancialDutyEvent
  | FinancialDutyDoneEvent
  | SuspendedEvent
  | ResumedEvent
  | ExtendedEvent
  | ApologySentEvent
  | ReappointedEvent
  | ResultIssuedEvent
  | HandedToOneStopEvent
  | ReturnedEvent
  | ClosedEvent
  | WithdrawnEvent
  | StoppedEvent

/** Loại sự kiện. */
export type DossierEventKind = DossierEvent['kind']

/** Every kind there is. */
export const dossierEventKinds = [
  'submitted',
  'received',
  'transferred',
  'supplement-requested',
  'supplemented',
  'refused',
  'consulted',
  'answered',
  'financial-duty',
  'financial-duty-done',
  'suspended',
  'resumed',
  'extended',
  'apology-sent',
  'reappointed',
  'result-issued',
  'handed-to-one-stop',
  'returned',
  'closed',
  'withdrawn',
  'stopped',
] as const satisfies readonly DossierEventKind[]

/** What every event has. */
export interface DossierEventBase<Kind extends string> {
  /** What happened. */
  readonly kind: Kind
  /** The day `YYYY-MM-DD`, or the Vietnamese time `YYYY-MM-DDTHH:MM`. */
  readonly on: string
}

/** Nộp hồ sơ trực tuyến: the system has it; nobody has accepted it yet. */
export type SubmittedEvent = DossierEventBase<'submitted'>

/** Tiếp nhận: accepted as complete and valid, with a receipt. */
export type ReceivedEvent = DossierEventBase<'received'>

/** Chuyển hồ sơ đến nơi giải quyết. */
export type TransferredEvent = DossierEventBase<'transferred'>

/** Yêu cầu bổ sung: guidance at the counter before the reception, the return of the file after it. */
export interface SupplementRequestedEvent extends DossierEventBase<'supplement-requested'> {
  /** Phiếu yêu cầu bổ sung, by its number. */
  readonly paper?: string
  /** Nội dung cần bổ sung. */
  readonly reasons?: string
}

/** Đã bổ sung. */
export interface SupplementedEvent extends DossierEventBase<'supplemented'> {
  /** Whether the file is now complete; if not, the agency goes on waiting. */
  readonly complete: boolean
}

/** Từ chối: at the counter before the reception; after it a written refusal, which is a result. */
export interface RefusedEvent extends DossierEventBase<'refused'> {
  /** Lý do. */
  readonly reasons?: string
}

/** Lấy ý kiến cơ quan khác. */
export interface ConsultedEvent extends DossierEventBase<'consulted'> {
  /** Who was asked. */
  readonly agency: string
  /** The day on which it received the file; where that is not known, the day of asking is taken for it. */
  readonly receivedOn?: string
  /** The day by which an answer was asked for. */
  readonly dueOn?: string
  /** The time given, where no day was named. */
  readonly limit?: TimeLimit
}

/** Cơ quan được hỏi trả lời. */
export interface AnsweredEvent extends DossierEventBase<'answered'> {
  /** Who answered. */
  readonly agency: string
}

/** Yêu cầu thực hiện nghĩa vụ tài chính. */
export type FinancialDutyEvent = DossierEventBase<'financial-duty'>

/** Đã thực hiện nghĩa vụ tài chính. */
export type FinancialDutyDoneEvent = DossierEventBase<'financial-duty-done'>

/** Tạm dừng thẩm định. */
export type SuspendedEvent = DossierEventBase<'suspended'>

/** Tiếp tục thẩm định. */
export type ResumedEvent = DossierEventBase<'resumed'>

/** Gia hạn theo luật: no re-appointment. */
export interface ExtendedEvent extends DossierEventBase<'extended'> {
  /** How much longer. */
  readonly limit: TimeLimit
  /** By which rule, where the catalogue has none. */
  readonly source?: Source
}

/** Gửi văn bản xin lỗi. */
export interface ApologySentEvent extends DossierEventBase<'apology-sent'> {
  /** Lý do. */
  readonly reason?: string
  /** The new return date that it names. */
  readonly newDueOn?: string
}

/** Bộ phận một cửa hẹn lại ngày trả kết quả. */
export interface ReappointedEvent extends DossierEventBase<'reappointed'> {
  /** The new return date. */
  readonly dueOn: string
}

/** Ký, ban hành kết quả. */
export type ResultIssuedEvent = DossierEventBase<'result-issued'>

/** Chuyển kết quả cho bộ phận một cửa. */
export type HandedToOneStopEvent = DossierEventBase<'handed-to-one-stop'>

/** Trả kết quả cho công dân. */
export interface ReturnedEvent extends DossierEventBase<'returned'> {
  /** Whether the applicant was told beforehand, where the result came early; left out where it is not known. */
  readonly notified?: boolean
}

/** Kết thúc xử lý trên phần mềm. */
export type ClosedEvent = DossierEventBase<'closed'>

/** Công dân rút hồ sơ. */
export type WithdrawnEvent = DossierEventBase<'withdrawn'>

/** Dừng xử lý. */
export interface StoppedEvent extends DossierEventBase<'stopped'> {
  /** Lý do, in the words of the data. */
  readonly reason?: Text
}

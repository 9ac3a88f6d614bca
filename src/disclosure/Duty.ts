import type { GovernedYears, InForce, InstrumentGap, Source, SourcedDay, Text } from '../law/index.ts'
import type { DutyChannels } from './DutyChannels.ts'
import type { DutyCondition, DutyException, DutyRequirement } from './DutyCondition.ts'
import type { DutyDue } from './DutyDue.ts'
import type { DutyKeep } from './DutyKeep.ts'
import type { DutyAttendance, DutyContent, DutyEvidence, DutyValidity } from './DutyProof.ts'
import type { DutySubject } from './DutySubject.ts'
import type { DutyFrequency, DutyTrigger } from './DutyTrigger.ts'

/** Loại nghĩa vụ: công khai, cung cấp, lấy ý kiến, quyết định, tổ chức, kiểm tra, giám sát, báo cáo, ban hành. */
export type DutyKind = (typeof dutyKinds)[number]

/** Every kind of duty there is. */
export const dutyKinds = [
  'disclose',
  'supply',
  'consult',
  'decide',
  'hold',
  'check',
  'supervise',
  'report',
  'issue',
] as const

/** Đối tượng: nội bộ, công chúng, cá nhân, cấp trên. */
export type DutyAudience = 'internal' | 'public' | 'person' | 'superior'

/** Người chịu trách nhiệm, by role. */
export type DutyRole = (typeof dutyRoles)[number]

/** Every role there is. */
export const dutyRoles = [
  'head',
  'project-owner',
  'bid-inviter',
  'verification-decider',
  'decider',
  'recruitment-council',
  'inspection-decider',
  'inspected-body',
  'second-instance-resolver',
  'denunciation-resolver',
  'denunciation-handler',
  'reception-officer',
  'one-stop-shop',
  'provincial-chairman',
  'provincial-committee',
  'staff-conference',
  'staff',
  'union',
  'peoples-inspectorate',
  'commune-committee',
  'enterprise-representative',
] as const

/** The fields of a row that another level may supply. */
export type DutyField = (typeof dutyFields)[number]

/** Every such field. */
export const dutyFields = ['due', 'channels', 'keep', 'evidence', 'exceptions'] as const

/** Quy tắc chung: what a row says of the fields that another level may supply; left out where it is silent. */
export interface DutyRules {
  /** Thời hạn. */
  readonly due?: DutyDue
  /** Hình thức. */
  readonly channels?: DutyChannels
  /** Thời gian duy trì. */
  readonly keep?: DutyKeep
  /** Minh chứng. */
  readonly evidence?: readonly DutyEvidence[]
  /** Ngoại lệ: for which reasons a content may be withheld; none where the list is empty. */
  readonly exceptions?: readonly DutyException[]
}

/** Mục phải công khai, or another duty of democracy at the workplace: one row of a catalogue, whole in itself. */
export interface Duty extends DutyRules {
  /** Id of the row: `N04-7.1`, `NS-3`. */
  readonly id: string
  /** Group of rows: `N04`, `NS`. */
  readonly catalogue: string
  /** The row it stands under. */
  readonly parent?: string
  /** A heading, an umbrella or an open place for rows of the agency: nothing is judged on the row itself. */
  readonly assessable?: false
  /** Loại nghĩa vụ. */
  readonly kind: DutyKind
  /** Nhãn. */
  readonly label: Text
  /** Đối tượng; the first is the one whose default fills what the row leaves out. */
  readonly audience: readonly DutyAudience[]
  /** Người chịu trách nhiệm. */
  readonly responsible: readonly DutyResponsible[]
  /** Điều kiện áp dụng: each must hold; none where left out. */
  readonly applies?: readonly DutyRequirement[]
  /** Khi nào phát sinh. */
  readonly trigger: DutyTrigger
  /** Theo kỳ hay theo vụ việc. */
  readonly frequency: readonly DutyFrequency[]
  /** Nội dung phải có. */
  readonly content?: readonly DutyContent[]
  /** The parts are kinds of paper, and each disclosure is of one of them; all of them are asked for if left out. */
  readonly oneContent?: true
  /** Biểu mẫu. */
  readonly templates?: readonly DutyTemplate[]
  /** Bí mật về người tố cáo, bí mật khác must be taken out before. */
  readonly redaction?: true
  /** Điều kiện hợp lệ. */
  readonly validity?: readonly DutyValidity[]
  /** Thành phần hội nghị. */
  readonly attendance?: DutyAttendance
  /** Căn cứ. */
  readonly source: Source
  /** Căn cứ trước đó: the texts on which the row rested before, each up to its last day, in order. */
  readonly formerly?: readonly FormerSource[]
  /** Why the time of the default governs, where no text read says so. */
  readonly dueByDefault?: Source
  /** Other texts behind it. */
  readonly restsOn?: readonly Source[]
  /** Hiệu lực. */
  readonly inForce: InForce
  /** From this day on it is not sure that it still reads so: a text that amends it was not read. */
  readonly unconfirmedFrom?: SourcedDay
  /** Năm điều chỉnh. */
  readonly governs?: GovernedYears
  /** Loại nội dung: by which an event finds the row without naming it. */
  readonly subjects?: readonly DutySubject[]
  /** Đối chiếu với chế độ trước hoặc sau. */
  readonly crosswalk?: readonly DutyCrosswalk[]
  /** Quy định riêng: rows of special texts that govern fields of the same content. */
  readonly special?: readonly DutyDisplacement[]
  /** Rows of the general law whose content this special row is a part of. */
  readonly serves?: readonly string[]
  /** The same duty as another row: one occurrence, never two. */
  readonly alias?: readonly DutyAlias[]
  /** Thời hạn cùng việc: where the catalogue of time limits follows the same matter, also after the end of the row. */
  readonly timeLimit?: DutyTimeLimit
  /** An agency's row: the row to which it adds. */
  readonly extends?: string
  /** What else the text ties to the duty. */
  readonly notes?: readonly DutyNote[]
  /** Điểm chưa đọc được. */
  readonly gaps?: readonly InstrumentGap[]
}

/** Người chịu trách nhiệm. */
export interface DutyResponsible {
  /** Role. */
  readonly role: DutyRole
  /** Where that is known from, if not where the row is. */
  readonly source?: Source
}

/** Căn cứ đến hết một ngày. */
export interface FormerSource {
  /** Last day, included. */
  readonly lastDay: string
  /** Where the row stood then. */
  readonly source: Source
}

/** Biểu mẫu. */
export interface DutyTemplate {
  /** Number of the form, as printed. */
  readonly form: string
  /** For which agencies; for all if left out. */
  readonly when?: DutyCondition
  /** Of which part of the content, where the parts have times of their own; of all if left out. */
  readonly part?: string
  /** Where that is known from, if not where the row is. */
  readonly source?: Source
}

/** Đối chiếu: what the other row is to this one. */
export interface DutyCrosswalk {
  /** The other row; left out where there is none. */
  readonly id?: string
  /** The other is the same, wider, narrower, one of several it was split into; `new` where it begins only there. */
  readonly relation: 'same' | 'wider' | 'narrower' | 'split' | 'new'
  /** Where that is known from, if not where the row is. */
  readonly source?: Source
}

/** Dòng của luật chuyên ngành và những phần do dòng ấy quy định. */
export interface DutyDisplacement {
  /** Id of the special row. */
  readonly id: string
  /** The fields of which it speaks. */
  readonly fields: readonly DutyField[]
}

/** Cùng một nghĩa vụ. */
export interface DutyAlias {
  /** The other row. */
  readonly id: string
  /** Under which row the one occurrence is counted. */
  readonly carriedBy: 'this' | 'other'
  /** Only for this audience; for all if left out. */
  readonly audience?: DutyAudience
}

/** Thủ tục có thời hạn cùng việc. */
export interface DutyTimeLimit {
  /** Id of the procedure in the catalogue of time limits: `onestop.apology`. */
  readonly procedure: string
  /** Where it is known from that both are about the same. */
  readonly source: Source
}

/** Ghi chú. */
export interface DutyNote {
  /** Id. */
  readonly id: string
  /** The note. */
  readonly text: Text
}

import type { Department } from '../department/index.ts'
import type { Fact, FactKey, Period } from '../scoring/index.ts'
import type { Paper, PaperId } from './Paper.ts'
import type { Remark } from './Stated.ts'
import type { AdministrativeReform } from './sections/AdministrativeReform.ts'
import type { CitizenReception } from './sections/CitizenReception.ts'
import type { Dialogue, ProcedurePublication } from './sections/Dialogue.ts'
import type { Direction, Programme } from './sections/Direction.ts'
import type { DisclosureList } from './sections/DisclosureList.ts'
import type { DossierYear } from './sections/DossierYear.ts'
import type { Evaluation } from './sections/Evaluation.ts'
import type { FatherlandFront } from './sections/FatherlandFront.ts'
import type { InspectionYear } from './sections/InspectionYear.ts'
import type { Integrity } from './sections/Integrity.ts'
import type { MobilizationTraining } from './sections/MobilizationTraining.ts'
import type { PetitionYear } from './sections/PetitionYear.ts'
import type { Replies } from './sections/Replies.ts'
import type { ReportFrame } from './sections/ReportFrame.ts'
import type { SelfAssessment } from './sections/SelfAssessment.ts'
import type { SkilfulMobilization } from './sections/SkilfulMobilization.ts'
import type { WorkplaceDemocracy } from './sections/WorkplaceDemocracy.ts'

/**
 * Hồ sơ năm: what a department did in a year of *dân vận chính quyền* and *dân chủ ở cơ sở*, from which facts, score and
 * review follow. What is absent is not known: it is neither zero nor "no".
 */
export interface AnnualRecord {
  /** Version of this format. */
  readonly schema: 'danvan/annual-record@1'
  /** True for an example: every rendering then says "minh hoạ". */
  readonly illustrative?: boolean
  /** Kỳ, with the day of the figures. */
  readonly period: Period
  /** Đơn vị. */
  readonly department: Department
  /** Khung của báo cáo. */
  readonly report?: ReportFrame
  /** Văn bản của năm, by their id in this record. */
  readonly papers: Readonly<Record<PaperId, Paper>>
  /** Lãnh đạo, chỉ đạo. */
  readonly direction?: Direction
  /** Chương trình công tác. */
  readonly programme?: Programme
  /** Nội dung công khai. */
  readonly disclosures?: DisclosureList
  /** Hồ sơ thủ tục hành chính. */
  readonly dossiers?: DossierYear
  /** Tiếp công dân. */
  readonly reception?: CitizenReception
  /** Đơn thư. */
  readonly petitions?: PetitionYear
  /** Đối thoại. */
  readonly dialogue?: Dialogue
  /** Công bố thủ tục hành chính. */
  readonly procedures?: readonly ProcedurePublication[]
  /** Trả lời kiến nghị, chất vấn. */
  readonly replies?: Replies
  /** Cải cách hành chính. */
  readonly administrativeReform?: AdministrativeReform
  /** Dân chủ ở cơ quan. */
  readonly democracy?: WorkplaceDemocracy
  /** Kiểm tra, giám sát. */
  readonly inspection?: InspectionYear
  /** Tự đánh giá, chấm điểm. */
  readonly selfAssessment?: SelfAssessment
  /** “Dân vận khéo”. */
  readonly skilfulMobilization?: SkilfulMobilization
  /** Phối hợp với Mặt trận. */
  readonly fatherlandFront?: FatherlandFront
  /** Tập huấn, bồi dưỡng. */
  readonly training?: MobilizationTraining
  /** Kỷ luật, liêm chính. */
  readonly integrity?: Integrity
  /** Đánh giá chung. */
  readonly evaluation?: Evaluation
  /** Nhiệm vụ, giải pháp thời gian tới. */
  readonly tasks?: readonly string[]
  /** Facts that this record has no field for, and what is declared not applicable or waived. */
  readonly facts?: Readonly<Record<FactKey, Fact>>
  /** Remarks on places of this record, by their path: `dossiers.counts.received.total`. */
  readonly remarks?: Readonly<Record<string, Remark>>
}

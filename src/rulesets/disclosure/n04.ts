import type { DisclosureCatalogue, DutyDefault } from '../../disclosure/index.ts'
import { day, until } from '../instruments/row.ts'
import { about, inferred, press, remembered } from '../instruments/sources.ts'
import { assetDuties } from './assets.ts'
import { bidDuties } from './bidding.ts'
import { budgetDuties } from './budget.ts'
import {
  agencies,
  any,
  atLeast,
  dutiesOf,
  force,
  gap,
  governedBy,
  keep,
  note,
  on,
  rule,
  text,
  within,
} from './build.ts'
import { declarationDuties } from './declarations.ts'
import { internalEvidence } from './evidence.ts'
import { inspectionDuties } from './inspections.ts'
import { personnelDuties } from './personnel.ts'
import { regulationDuties } from './regulations.ts'

const key = 'decree:04/2015/NĐ-CP:chinh-phu:2015-01-09'
const high = remembered('high')
const quoted = press('thuvienphapluat.vn, Q&A on Thông tư 05/2021/TT-BYT that quotes Đ.8 k.2')
const listed = press('lawnet.vn 148310, 159100')
const inForce = force(
  day('2015-02-25', about('decree04')),
  until(
    '2023-06-30',
    inferred(
      'Luật 10/2022/QH15 Đ.90 k.2 ends Nghị quyết 55/1998, and Luật Ban hành VBQPPL 2015 Đ.154 k.4 ends a detailing text with the text it details; no clause that names and repeals the decree was read',
    ),
  ),
)

const rules = {
  due: {
    ...within(3, 'working-day', text(quoted, key, 'Đ.8 k.2')),
    specialCase: { limit: { amount: 5, unit: 'day' }, gap: 'special-case' },
  },
  channels: rule(
    any('board-office', 'staff-conference', 'notice-all-staff', 'via-unit-heads', 'notice-party-union', 'intranet'),
    { source: text(high, key, 'Đ.8 k.1') },
  ),
  keep: keep([atLeast(30, ['board-office'], { consecutive: true })], text(quoted, key, 'Đ.8 k.2')),
  exceptions: ['state-secret'],
} as const

/** Nghị định 04/2015/NĐ-CP Đ.8: default of what is disclosed inside, until 30/06/2023. */
const internal: DutyDefault = {
  id: 'N04-8',
  audience: 'internal',
  ...rules,
  evidence: internalEvidence,
  source: text(quoted, key, 'Đ.8'),
  inForce,
}

const row = dutiesOf({
  catalogue: 'N04',
  key,
  source: listed,
  inForce,
  audience: ['internal'],
  responsible: [{ role: 'head', source: high }],
  applies: agencies,
  ...rules,
  trigger: on('issued'),
  gaps: [
    gap(
      'special-case',
      'Chưa đọc được trường hợp nào là trường hợp đặc biệt (05 ngày).',
      'What makes a case special (5 days) was not read.',
    ),
    gap(
      'channel-wording',
      'Chưa đọc được nguyên văn Đ.8 k.1 và hình thức nào là bắt buộc.',
      'The wording of Đ.8 k.1, and whether any form was compulsory, was not read.',
    ),
  ],
})

/** Chín nội dung phải công khai, Nghị định 04/2015/NĐ-CP Đ.7. */
export const n04: DisclosureCatalogue = {
  schema: 'danvan/disclosure-catalogue@1',
  id: 'disclosure-n04',
  version: '0.1.0',
  title: {
    vi: 'Nội dung công khai theo Nghị định 04/2015/NĐ-CP',
    en: 'What to disclose by Decree 04/2015/NĐ-CP',
  },
  reviewedOn: '2026-11-23',
  level: 'general',
  defaults: [internal],
  duties: [
    row(
      'N04-7.1',
      'Chủ trương, chính sách của Đảng, pháp luật của Nhà nước liên quan đến công việc của cơ quan',
      'Policies of the Party and laws of the State that concern the work of the agency',
      'Đ.7 k.1',
      {
        trigger: on('issued', 'received'),
        frequency: ['document'],
        crosswalk: [{ id: 'L10-46.1', relation: 'same' }],
      },
    ),
    row(
      'N04-7.2',
      'Kế hoạch công tác hằng năm, quý, tháng',
      'Work plans of the year, the quarter, the month',
      'Đ.7 k.2',
      { frequency: ['year', 'quarter', 'month'], crosswalk: [{ id: 'L10-46.2', relation: 'same' }] },
    ),
    row(
      'N04-7.3',
      'Kinh phí hoạt động hằng năm từ ngân sách nhà nước và nguồn khác; quyết toán kinh phí hằng năm; tài sản, trang thiết bị; kết quả kiểm toán',
      'Yearly operating funds from the budget and other sources; final accounts; assets and equipment; audit results',
      'Đ.7 k.3',
      {
        frequency: ['year', 'event'],
        crosswalk: [
          { id: 'L10-46.3', relation: 'wider' },
          { id: 'L10-46.4', relation: 'split' },
        ],
        ...governedBy('N04-7.3', budgetDuties, assetDuties, bidDuties),
      },
    ),
    row(
      'N04-7.4',
      'Tuyển dụng, đào tạo, bồi dưỡng, điều động, bổ nhiệm, luân chuyển, biệt phái, từ chức, miễn nhiệm; hợp đồng làm việc và vị trí việc làm; đi công tác nước ngoài; chế độ, nâng lương, nâng ngạch, đánh giá, xếp loại; khen thưởng, kỷ luật, thôi việc, nghỉ hưu; đề án, dự án, xây dựng văn bản quy phạm pháp luật',
      'Recruitment, training, transfer, appointment, rotation, secondment, resignation, dismissal; contracts and positions; missions abroad; benefits, pay, promotion, rating; rewards, discipline, leaving, retirement; schemes, projects, drafting of legal texts',
      'Đ.7 k.4',
      {
        frequency: ['decision'],
        crosswalk: [
          { id: 'L10-46.6', relation: 'wider' },
          { id: 'L10-46.5', relation: 'new' },
        ],
        ...governedBy('N04-7.4', bidDuties, personnelDuties),
        notes: [
          note(
            'planning-not-listed',
            'Danh mục đọc được không nêu “quy hoạch”.',
            'The list as read does not name personnel planning ("quy hoạch").',
          ),
        ],
      },
    ),
    row(
      'N04-7.5',
      'Vụ việc tiêu cực, tham nhũng trong cơ quan đã được kết luận; bản kê khai tài sản, thu nhập',
      'Concluded cases of misconduct and corruption in the agency; declarations of assets and income',
      'Đ.7 k.5',
      {
        trigger: on('issued', 'handed-over'),
        frequency: ['case', 'year'],
        crosswalk: [{ id: 'L10-46.7', relation: 'wider' }],
        ...governedBy('N04-7.5', declarationDuties),
      },
    ),
    row(
      'N04-7.6',
      'Kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo trong nội bộ',
      'Results of inspections, checks, complaints and denunciations inside the agency',
      'Đ.7 k.6',
      {
        frequency: ['case'],
        crosswalk: [{ id: 'L10-46.8', relation: 'wider' }],
        ...governedBy('N04-7.6', inspectionDuties),
      },
    ),
    row('N04-7.7', 'Nội quy, quy chế của cơ quan', 'Internal rules and regulations', 'Đ.7 k.7', {
      source: press('lawnet.vn 148310'),
      frequency: ['document'],
      crosswalk: [{ id: 'L10-46.9', relation: 'wider' }],
      ...governedBy('N04-7.7', regulationDuties),
    }),
    row(
      'N04-7.8',
      'Kết quả tiếp thu ý kiến của cán bộ, công chức, viên chức về những việc quy định tại Điều 9',
      'What was taken up of the opinions of staff on the matters of Article 9',
      'Đ.7 k.8',
      {
        source: press('lawnet.vn 148310'),
        frequency: ['consultation'],
        crosswalk: [{ id: 'L10-46.10', relation: 'wider' }],
      },
    ),
    row(
      'N04-7.9',
      'Văn bản chỉ đạo, điều hành của cơ quan quản lý cấp trên liên quan đến công việc của cơ quan',
      'Directions of higher authorities that concern the work of the agency',
      'Đ.7 k.9',
      {
        source: about('decree04Summary'),
        trigger: on('received'),
        frequency: ['document'],
        crosswalk: [{ id: 'L10-46.11', relation: 'same' }],
      },
    ),
  ],
}

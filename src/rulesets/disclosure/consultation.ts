import type { Duty } from '../../disclosure/index.ts'
import { day, until } from '../instruments/row.ts'
import { about, inferred, remembered } from '../instruments/sources.ts'
import { agencies, due, dutiesOf, force, gap, item, noForm, noFormStated, noMinimum, note, on } from './build.ts'
import { law10Text, rules10 } from './l10Rules.ts'

const decree04 = {
  key: 'decree:04/2015/NĐ-CP:chinh-phu:2015-01-09',
  source: remembered('high'),
  inForce: force(
    day('2015-02-25', about('decree04')),
    until('2023-06-30', inferred('ends with Nghị quyết 55/1998, which it details, by Luật 10/2022/QH15 Đ.90 k.2')),
  ),
} as const
const shared = { audience: ['internal'], applies: agencies, keep: noMinimum } as const
const consult = {
  ...shared,
  kind: 'consult',
  channels: noForm,
  trigger: on('draft'),
  due: due('none-stated'),
  frequency: ['consultation'],
} as const
const supervise = {
  ...shared,
  kind: 'supervise',
  responsible: [{ role: 'staff' }],
  due: due('continuous'),
  channels: noForm,
} as const
const notRead = [
  gap('wording', 'Chưa đọc được nguyên văn và số khoản.', 'Wording and clause numbers were not read.'),
  gap(
    'forms',
    'Ba hình thức lấy ý kiến tại Đ.10 chưa đọc được nguyên văn.',
    'The three forms of consultation in Đ.10 were not read in wording.',
  ),
]
const same = (id: string) => ({
  crosswalk: [{ id, relation: 'same', source: inferred('both are about the same matter') }] as const,
})

const decide = dutiesOf({
  catalogue: 'QD',
  ...law10Text,
  ...shared,
  kind: 'decide',
  responsible: [{ role: 'staff-conference' }],
  trigger: on('conference'),
  due: due('at-event'),
  channels: noForm,
  frequency: ['year'],
})
const consult04 = dutiesOf({
  catalogue: 'YK04',
  ...decree04,
  ...consult,
  gaps: notRead,
})
const consult10 = dutiesOf({
  catalogue: 'YK10',
  ...law10Text,
  ...consult,
  notes: [
    note(
      'six-forms',
      'Sáu hình thức tại Đ.54: trực tiếp hoặc qua người phụ trách; hội nghị, cuộc họp; phiếu hoặc dự thảo; hòm thư, đường dây nóng, hệ thống nội bộ, cổng; qua công đoàn, đoàn thể; khác.',
      'Six forms of Đ.54: directly or through heads of units; conference, meeting; slips or drafts; letter box, hotline, internal system, portal; through union and organisations; other.',
    ),
  ],
})
const plan = dutiesOf({ catalogue: 'YK', ...law10Text, ...shared })
const supervise04 = dutiesOf({
  catalogue: 'GS04',
  ...decree04,
  ...supervise,
  gaps: [gap('wording', 'Chưa đọc được nguyên văn và số khoản.', 'Wording and clause numbers were not read.')],
})
const supervise10 = dutiesOf({ catalogue: 'GS10', ...law10Text, ...supervise })
const partOf = (id: string) => ({
  crosswalk: [
    { id, relation: 'wider', source: inferred('supervision of democracy and law holds the former items') },
  ] as const,
})

/** Nội dung quyết định, tham gia ý kiến, kiểm tra, giám sát. */
export const consultationDuties: readonly Duty[] = [
  decide(
    'QD-1',
    'Bầu, cho thôi làm thành viên Ban Thanh tra nhân dân',
    'Election and release of members of the people’s inspectorate',
    'Đ.49',
  ),
  decide(
    'QD-2',
    'Việc thu, chi, quản lý các khoản đóng góp ngoài các khoản pháp luật quy định',
    'Collecting, spending and managing contributions beyond those of the law',
    'Đ.49',
  ),
  decide('QD-3', 'Nội dung nghị quyết hội nghị', 'Resolution of the conference', 'Đ.49'),
  decide('QD-4', 'Các công việc tự quản khác trong nội bộ', 'Other matters of self-management', 'Đ.49'),

  consult04(
    'YK04-1',
    'Giải pháp thực hiện nghị quyết, pháp luật',
    'Ways to carry out resolutions and laws',
    'Đ.9',
    same('YK10-1'),
  ),
  consult04('YK04-2', 'Kế hoạch công tác hằng năm', 'Work plan of the year', 'Đ.9', same('YK10-2')),
  consult04('YK04-3', 'Tổ chức phong trào thi đua', 'Emulation campaigns', 'Đ.9', same('YK10-3')),
  consult04('YK04-4', 'Báo cáo sơ kết, tổng kết', 'Interim and final reports', 'Đ.9', same('YK10-4')),
  consult04(
    'YK04-5',
    'Cải tiến tổ chức, lề lối làm việc; phòng, chống tham nhũng; tiết kiệm; chống phiền hà',
    'Better organization and working ways; anti-corruption; thrift; less trouble for citizens',
    'Đ.9',
    same('YK10-5'),
  ),
  consult04(
    'YK04-6',
    'Kế hoạch tuyển dụng, đào tạo, bồi dưỡng; bầu cử, bổ nhiệm',
    'Plans of recruitment and training; elections, appointments',
    'Đ.9',
    same('YK10-6'),
  ),
  consult04('YK04-7', 'Thực hiện chế độ, chính sách', 'Benefits and policies for staff', 'Đ.9', same('YK10-7')),
  consult04('YK04-8', 'Nội quy, quy chế của cơ quan', 'Internal rules and regulations', 'Đ.9', same('YK10-10')),

  consult10(
    'YK10-1',
    'Giải pháp thực hiện chủ trương, chính sách, pháp luật',
    'Ways to carry out policies and laws',
    'Đ.53 k.1',
    same('YK04-1'),
  ),
  consult10('YK10-2', 'Kế hoạch công tác hằng năm', 'Work plan of the year', 'Đ.53 k.2', same('YK04-2')),
  consult10('YK10-3', 'Tổ chức phong trào thi đua', 'Emulation campaigns', 'Đ.53 k.3', same('YK04-3')),
  consult10('YK10-4', 'Báo cáo sơ kết, tổng kết', 'Interim and final reports', 'Đ.53 k.4', same('YK04-4')),
  consult10(
    'YK10-5',
    'Cải tiến tổ chức, lề lối làm việc; phòng, chống tham nhũng; thực hành tiết kiệm; chống quan liêu, phiền hà',
    'Better organization and working ways; anti-corruption; thrift; less trouble for citizens',
    'Đ.53 k.5',
    same('YK04-5'),
  ),
  consult10(
    'YK10-6',
    'Kế hoạch tuyển dụng, đào tạo, bồi dưỡng; bầu cử, bổ nhiệm',
    'Plans of recruitment and training; elections, appointments',
    'Đ.53 k.6',
    same('YK04-6'),
  ),
  consult10('YK10-7', 'Thực hiện chế độ, chính sách', 'Benefits and policies for staff', 'Đ.53 k.7', same('YK04-7')),
  consult10('YK10-8', 'Dự thảo quy chế thực hiện dân chủ', 'Draft of the regulation on democracy', 'Đ.53 k.8', {
    crosswalk: [{ relation: 'new' }],
  }),
  consult10(
    'YK10-9',
    'Dự thảo quy chế chi tiêu nội bộ (nếu có)',
    'Draft of the internal spending regulation, if any',
    'Đ.53 k.9',
    { crosswalk: [{ relation: 'new' }] },
  ),
  consult10('YK10-10', 'Dự thảo nội quy, quy chế khác', 'Drafts of other internal rules', 'Đ.53 k.10', same('YK04-8')),
  consult10('YK10-11', 'Nội dung khác', 'Other contents', 'Đ.53 k.11', { crosswalk: [{ relation: 'new' }] }),
  plan(
    'YK-P',
    'Kế hoạch lấy ý kiến: nội dung, hình thức, cách thức, thời hạn, trách nhiệm; công đoàn giám sát',
    'Plan of consultation: content, form, manner, time, responsibility; watched by the union',
    'Đ.55 k.1, Đ.55 k.2',
    {
      kind: 'issue',
      trigger: on('draft'),
      due: due('none-stated'),
      channels: noFormStated,
      frequency: ['consultation'],
      content: [
        item('content', 'Nội dung', 'Content'),
        item('form', 'Hình thức', 'Form'),
        item('manner', 'Cách thức', 'Manner'),
        item('time', 'Thời hạn', 'Time'),
        item('responsibility', 'Trách nhiệm', 'Responsibility'),
      ],
    },
  ),
  plan(
    'YK-R',
    'Công khai kết quả giải trình, tiếp thu ý kiến',
    'Disclosure of what was explained and taken up',
    'Đ.46 k.10, Đ.55 k.1',
    {
      kind: 'disclose',
      ...rules10,
      trigger: on('issued'),
      frequency: ['consultation'],
      serves: ['L10-46.10'],
      alias: [
        { id: 'N04-7.8', carriedBy: 'other' },
        { id: 'L10-46.10', carriedBy: 'other' },
      ],
    },
  ),

  supervise04(
    'GS04-1',
    'Thực hiện chủ trương, pháp luật, kế hoạch công tác',
    'Policies, laws and work plans carried out',
    'Đ.11',
    partOf('GS10-2'),
  ),
  supervise04('GS04-2', 'Sử dụng kinh phí, tài sản', 'Use of funds and assets', 'Đ.11', partOf('GS10-2')),
  supervise04('GS04-3', 'Thực hiện nội quy, quy chế', 'Internal rules kept', 'Đ.11', partOf('GS10-2')),
  supervise04(
    'GS04-4',
    'Thực hiện chế độ, chính sách, quyền lợi',
    'Benefits and rights of staff',
    'Đ.11',
    partOf('GS10-2'),
  ),
  supervise04(
    'GS04-5',
    'Giải quyết khiếu nại, tố cáo trong nội bộ',
    'Complaints and denunciations inside',
    'Đ.11',
    partOf('GS10-2'),
  ),
  supervise10(
    'GS10-1',
    'Kiểm tra việc thực hiện các nội dung đã quyết định tại Điều 49',
    'Check of what was decided under Article 49',
    'Đ.56, Đ.57',
  ),
  supervise10(
    'GS10-2',
    'Giám sát việc thực hiện dân chủ, chính sách, pháp luật và việc thực hiện nhiệm vụ, đạo đức của người đứng đầu, lãnh đạo, công chức',
    'Supervision of democracy, policies and laws, and of the conduct of head, leaders and officials',
    'Đ.56, Đ.57',
    {
      crosswalk: ['GS04-1', 'GS04-2', 'GS04-3', 'GS04-4', 'GS04-5'].map((id) => ({
        id,
        relation: 'narrower' as const,
        source: inferred('supervision of democracy and law holds the former items'),
      })),
    },
  ),
]

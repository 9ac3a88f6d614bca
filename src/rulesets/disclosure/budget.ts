import type { Duty } from '../../disclosure/index.ts'
import { day, until } from '../instruments/row.ts'
import { codified, inferred, read } from '../instruments/sources.ts'
import {
  agencies,
  all,
  any,
  beforeDate,
  days,
  due,
  dutiesOf,
  each,
  force,
  gap,
  is,
  item,
  massMedia,
  needs,
  noForm,
  notRead,
  on,
  portalIfAny,
  rule,
  text,
  workingDays,
} from './build.ts'
import { budgetDecision, budgetFiles } from './evidence.ts'

const key = 'circular:61/2017/TT-BTC:bo-tai-chinh:undated'
const decree163 = 'decree:163/2016/NĐ-CP:chinh-phu:undated'
const law83 = 'law:83/2015:quoc-hoi:undated'
const source = read('budget')

/** Luật 83/2015 Đ.15 k.1 đ.b; Thông tư 61/2017/TT-BTC Đ.5. */
const channels = rule(
  all(portalIfAny, any('meeting', 'board-office', 'publication', 'document', 'portal', ...massMedia)),
  {
    source: text(source, key, 'Đ.5'),
  },
)
const explanation = item('explanation', 'Thuyết minh', 'Explanation')
const figures = item('figures', 'Số liệu', 'Figures')
const bySize = [
  { form: '01', when: is('budgetRole', 'superior', 'level-1') },
  { form: '02', when: is('budgetRole', 'spending') },
]
const formOrder = inferred('the text names both forms; which is of which part follows from their order')
const decision = { evidence: [budgetDecision, budgetFiles] }
const files = { evidence: [budgetFiles] }

const shared = {
  catalogue: 'NS',
  key,
  source,
  inForce: force(
    day('2017-08-01', read('budget', 'Đ.13')),
    until('2026-03-24', inferred('the day before Thông tư 26/2026/TT-BTC, which replaces it, applies')),
  ),
  audience: ['public'],
  applies: agencies,
  channels,
  serves: ['N04-7.3', 'L10-46.3'],
  gaps: [
    gap(
      'circular-26',
      'Từ năm ngân sách 2026 theo Thông tư 26/2026/TT-BTC; thời hạn tại Nghị định 73/2026/NĐ-CP Đ.37 chưa đọc được.',
      'From budget year 2026 Circular 26/2026/TT-BTC governs; its times, in Decree 73/2026/NĐ-CP Đ.37, were not read.',
    ),
    gap(
      'exceptions',
      'Ngoại lệ quốc phòng, an ninh, dự trữ quốc gia chưa ghi thành mã.',
      'The exceptions of defence, security and national reserves have no code here.',
    ),
  ],
} as const
const ofDecree = dutiesOf(shared)
const row = dutiesOf({
  ...shared,
  governs: { period: 'budget-year', from: 2017, to: 2025, source: read('budget', 'Đ.13') },
})
const toSuperiors = { audience: ['superior'], channels: noForm, serves: [] } as const

/** Công khai ngân sách của đơn vị dự toán. */
export const budgetDuties: readonly Duty[] = [
  row(
    'NS-1',
    'Dự toán được giao đầu năm; đơn vị cấp trên công khai cả phân bổ cho đơn vị trực thuộc, căn cứ và định mức',
    'Budget assigned at the beginning of the year; a superior unit also its allocation to subordinates, with grounds and norms',
    'Đ.3 k.1, Đ.6 k.1',
    { trigger: on('assigned'), due: days(15), templates: bySize, frequency: ['year'], content: [figures], ...decision },
  ),
  row(
    'NS-2',
    'Điều chỉnh giảm hoặc bổ sung dự toán trong năm',
    'Cuts and additions to the budget within the year',
    'Đ.6 k.1',
    {
      trigger: on('assigned'),
      due: days(15),
      templates: bySize,
      frequency: ['event'],
      content: [figures],
      ...decision,
    },
  ),
  row(
    'NS-3',
    'Tình hình thực hiện dự toán quý và 6 tháng',
    'Execution of the budget in a quarter and in half a year',
    'Đ.3 k.2, Đ.6 k.2',
    {
      trigger: each('quarter', 'half-year'),
      due: days(15),
      templates: [{ form: '03' }],
      frequency: ['quarter', 'half-year'],
      content: [figures, explanation],
      ...files,
    },
  ),
  row('NS-4', 'Tình hình thực hiện dự toán cả năm', 'Execution of the budget in the year', 'Đ.6 k.3', {
    trigger: on('reported-up'),
    due: workingDays(5),
    templates: [{ form: '03' }],
    frequency: ['year'],
    content: [figures, explanation],
    ...files,
  }),
  row('NS-5', 'Quyết toán được duyệt', 'Final accounts as approved', 'Đ.3 k.3, Đ.6 k.4', {
    trigger: on('approved'),
    due: days(15),
    templates: [{ form: '04' }, { form: '05' }],
    frequency: ['year'],
    content: [figures, explanation],
    ...decision,
  }),
  ofDecree(
    'NS-6',
    'Kết quả thực hiện kiến nghị của Kiểm toán Nhà nước',
    'What was done on the recommendations of the State Audit',
    'Đ.50',
    {
      key: decree163,
      inForce: force(day('2017-01-01', read('budget')), notRead, codified),
      trigger: on('issued'),
      due: days(30),
      channels: { ...channels, source: text(source, law83, 'Đ.15 k.1 đ.b') },
      frequency: ['event'],
      content: [
        item('done', 'Kiến nghị đã thực hiện', 'Recommendations carried out'),
        item('not-done', 'Kiến nghị chưa thực hiện và lý do', 'Recommendations not carried out, and why'),
      ],
      ...files,
    },
  ),
  row(
    'NS-7',
    'Gửi tài liệu công khai cho cơ quan quản lý cấp trên, cơ quan tài chính',
    'Sending what is disclosed to the superior and the finance authority',
    'Đ.11 k.1',
    {
      ...toSuperiors,
      kind: 'report',
      trigger: on('disclosed'),
      due: due('with-disclosure'),
      frequency: ['disclosure'],
    },
  ),
  row('NS-8', 'Báo cáo tổng hợp tình hình công khai', 'Summary report on disclosure', 'Đ.11 k.3', {
    ...toSuperiors,
    kind: 'report',
    applies: [...agencies, needs(is('budgetRole', 'level-1'), 'role-absent')],
    trigger: each('year'),
    due: {
      kind: 'several',
      of: [
        {
          id: 'budget',
          label: { vi: 'Công khai dự toán', en: 'Disclosure of the budget' },
          due: beforeDate(30, 4, 0, inferred('read as 30/04 of the budget year; the text does not name the year')),
        },
        {
          id: 'final-accounts',
          label: { vi: 'Công khai quyết toán', en: 'Disclosure of final accounts' },
          due: beforeDate(28, 2, 1),
        },
      ],
    },
    templates: [
      { form: '01/CKNS-BC', part: 'budget', source: formOrder },
      { form: '02/CKNS-BC', part: 'final-accounts', source: formOrder },
    ],
    frequency: ['year'],
  }),
]

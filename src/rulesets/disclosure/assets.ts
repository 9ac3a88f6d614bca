import type { Duty } from '../../disclosure/index.ts'
import { day, until } from '../instruments/row.ts'
import { read, remembered } from '../instruments/sources.ts'
import {
  agencies,
  any,
  atLeast,
  beforeDate,
  days,
  dutiesOf,
  each,
  force,
  gap,
  is,
  keep,
  needs,
  note,
  on,
  rule,
  text,
} from './build.ts'

const key = 'decree:151/2017/NĐ-CP:chinh-phu:undated'
const source = read('assets')

const row = dutiesOf({
  catalogue: 'TS',
  key,
  source,
  inForce: force(day('2018-01-01', source), until('2025-06-30', remembered('high'))),
  audience: ['public', 'internal'],
  applies: agencies,
  channels: rule(any('board-office', 'meeting'), { source: text(source, key, 'Đ.121, Đ.122, Đ.123') }),
  keep: keep([atLeast(30, ['board-office'])]),
  serves: ['N04-7.3', 'L10-46.4'],
  notes: [
    note(
      'forms-from',
      'Biểu mẫu của Thông tư 144/2017 từ ngày 15/02/2018.',
      'Forms of Circular 144/2017 from 15/02/2018.',
    ),
  ],
  gaps: [
    gap(
      'decree-186',
      'Chưa đọc được thời hạn tại Nghị định 186/2025/NĐ-CP.',
      'The times of Decree 186/2025/NĐ-CP were not read.',
    ),
  ],
})
const yearly = { trigger: each('year'), due: beforeDate(31, 1, 1), frequency: ['year'] } as const
const perEvent = { due: days(30), frequency: ['event'] } as const

/** Công khai tài sản công ở cơ quan, đơn vị. */
export const assetDuties: readonly Duty[] = [
  row(
    'TS-1',
    'Dự toán, số lượng, chủng loại, kế hoạch, phương thức đầu tư xây dựng, mua sắm, giao, thuê tài sản công',
    'Budget, number, kind, plan and manner of building, buying, allocating or leasing public assets',
    'Đ.121 k.2, Đ.121 k.3',
    { ...perEvent, trigger: on('assigned', 'approved'), templates: [{ form: '09a-CK/TSC' }] },
  ),
  row(
    'TS-2',
    'Kết quả đầu tư xây dựng, mua sắm, giao, thuê tài sản công',
    'Results of building, buying, allocating or leasing public assets',
    'Đ.121',
    { ...perEvent, trigger: on('completed'), templates: [{ form: '09a-CK/TSC' }] },
  ),
  row(
    'TS-3',
    'Sử dụng trụ sở; xe ô tô và tài sản cố định khác',
    'Use of offices, cars and other fixed assets',
    'Đ.122 k.3, Đ.130 k.2',
    { ...yearly, templates: [{ form: '09b-CK/TSC' }, { form: '09c-CK/TSC' }] },
  ),
  row(
    'TS-4',
    'Thu hồi, điều chuyển, thanh lý, bán, tiêu hủy tài sản công; thu, chi liên quan; hoa hồng, chiết khấu nhận được',
    'Recovery, transfer, disposal, sale, destruction of public assets; income and costs; commissions and discounts received',
    'Đ.122',
    { ...yearly, templates: [{ form: '09d-CK/TSC' }] },
  ),
  row(
    'TS-5',
    'Khai thác nguồn lực tài chính từ tài sản công (kinh doanh, cho thuê, liên doanh, liên kết)',
    'Income from public assets (business, lease, joint ventures)',
    'Đ.123',
    {
      ...yearly,
      applies: [...agencies, needs(is('exploitsAssets', true), 'profile-excludes')],
      templates: [{ form: '09đ-CK/TSC' }],
    },
  ),
]

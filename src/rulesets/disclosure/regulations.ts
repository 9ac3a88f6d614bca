import type { Duty } from '../../disclosure/index.ts'
import { day, until } from '../instruments/row.ts'
import { codified, inferred, press, read } from '../instruments/sources.ts'
import {
  agencies,
  dutiesOf,
  force,
  gap,
  is,
  needs,
  noForm,
  noMinimum,
  note,
  notRead,
  on,
  text,
  unknown,
} from './build.ts'
import { law10Text, rules10 } from './l10Rules.ts'

const staff = read('staff')
const laws = read('laws')
const { unconfirmedFrom, ...law10 } = law10Text
const common = { catalogue: 'QC', audience: ['internal'], applies: agencies, frequency: ['document'] } as const
const row = dutiesOf({ ...law10, ...common, unconfirmedFrom })
const other = dutiesOf({ ...law10, ...common })

/** Công khai quy chế, nội quy. */
export const regulationDuties: readonly Duty[] = [
  row(
    'QC-1',
    'Quy chế chi tiêu nội bộ: lấy ý kiến trước khi ban hành, sau đó công khai',
    'Internal spending regulation: put to the staff before it is issued, then disclosed',
    'Đ.46 k.9, Đ.53 k.9',
    {
      ...rules10,
      trigger: on('issued'),
      serves: ['L10-46.9'],
      alias: [{ id: 'L10-46.9', carriedBy: 'other' }],
      notes: [
        note(
          'opinion-first',
          'Dự thảo phải lấy ý kiến cán bộ, công chức, viên chức, người lao động trước khi ban hành (Đ.53 k.9).',
          'The draft is put to the staff before it is issued (Đ.53 k.9).',
        ),
      ],
    },
  ),
  other(
    'QC-2',
    'Quy chế chi tiêu nội bộ trong danh mục công khai về thực hành tiết kiệm, chống lãng phí',
    'Internal spending regulation in the public list on thrift',
    'Đ.5 k.2 đ.đ',
    {
      key: 'law:44/2013:quoc-hoi:undated',
      source: laws,
      inForce: force(
        day('2014-07-01', laws),
        until('2026-06-30', inferred('the day before Luật 110/2025 and Nghị định 266/2026/NĐ-CP apply')),
      ),
      audience: ['public'],
      trigger: on('issued'),
      due: unknown('decree-84'),
      channels: unknown('forms'),
      keep: unknown('decree-84'),
      serves: ['L10-46.9'],
      gaps: [
        gap(
          'decree-84',
          'Chưa đọc được thời hạn tại Nghị định 84/2014/NĐ-CP.',
          'The times of Decree 84/2014/NĐ-CP were not read.',
        ),
        gap(
          'forms',
          'Sáu hình thức do người đứng đầu chọn, chưa ghi thành danh sách.',
          'The head chooses among six forms; they are not recorded here.',
        ),
      ],
    },
  ),
  other(
    'QC-3',
    'Quy chế chi tiêu nội bộ của đơn vị sự nghiệp: ban hành sau khi thảo luận rộng rãi, dân chủ, công khai và có ý kiến thống nhất của công đoàn',
    'Internal spending regulation of a service unit: issued after wide discussion and with the agreement of the union',
    'Đ.15 k.3',
    {
      key: 'circular:145/2017/TT-BTC:bo-tai-chinh:undated',
      source: staff,
      inForce: force(day('2018-02-14', staff), notRead, codified),
      kind: 'consult',
      applies: [...agencies, needs(is('unitKind', 'service-unit'), 'profile-excludes')],
      trigger: on('draft'),
      due: { kind: 'none-stated' },
      channels: noForm,
      keep: noMinimum,
      serves: ['N04-7.7', 'L10-46.9'],
    },
  ),
  row(
    'QC-4',
    'Quy chế làm việc, quy chế tiếp công dân, quy tắc ứng xử',
    'Working regulation, reception regulation, code of conduct',
    'Đ.46 k.9',
    {
      inForce: force(
        day('2015-02-25', inferred('before 01/07/2023 as Nghị định 04/2015/NĐ-CP Đ.7 k.7')),
        law10Text.inForce.end,
      ),
      formerly: [
        {
          lastDay: '2023-06-30',
          source: text(press('lawnet.vn 148310'), 'decree:04/2015/NĐ-CP:chinh-phu:2015-01-09', 'Đ.7 k.7'),
        },
      ],
      trigger: on('issued'),
      serves: ['N04-7.7', 'L10-46.9'],
      alias: [
        { id: 'N04-7.7', carriedBy: 'other' },
        { id: 'L10-46.9', carriedBy: 'other' },
      ],
    },
  ),
]

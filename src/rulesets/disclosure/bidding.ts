import type { Duty } from '../../disclosure/index.ts'
import { day, open, until } from '../instruments/row.ts'
import { about, inferred, read, remembered } from '../instruments/sources.ts'
import {
  agencies,
  amended,
  by,
  dutiesOf,
  force,
  gap,
  item,
  note,
  on,
  rule,
  text,
  unknown,
  workingDays,
} from './build.ts'

const law22 = 'law:22/2023:quoc-hoi:undated'
const source = read('laws')
const high = remembered('high')
const owner = { role: 'project-owner', source: text(source, law22, 'Đ.8 k.1') } as const
const inviter = { role: 'bid-inviter', source: text(source, law22, 'Đ.8 k.1') } as const
const bidding = { catalogue: 'DT', audience: ['public'], applies: agencies, exceptions: ['state-secret'] } as const
const evidence = [
  { channels: ['national-bidding'], kind: 'bidding-code', requirement: 'by-practice', source: high },
] as const
const serves = ['N04-7.3', 'N04-7.4', 'L10-46.4', 'L10-46.5']
const former = inferred('the rows of both laws are about the same steps of a tender')

const row63 = dutiesOf({
  ...bidding,
  key: 'decree:63/2014/NĐ-CP:chinh-phu:undated',
  source: about('decree63'),
  inForce: force(day('2014-08-15', high), until('2023-12-31', text(read('laws'), law22, 'Đ.95'))),
  channels: rule(by('national-bidding'), { optional: ['print'] }),
})
const row22 = dutiesOf({
  ...bidding,
  key: law22,
  source,
  inForce: force(day('2024-01-01', source), open(source)),
  ...amended('2025-07-01', 'the amendments of 2024 and 2025'),
  channels: rule(by('national-bidding')),
  gaps: [
    gap(
      'amendments-2024-2025',
      'Chưa đọc được các sửa đổi năm 2024, 2025.',
      'The amendments of 2024 and 2025 were not read.',
    ),
  ],
})

/** Công khai thông tin về đấu thầu. */
export const bidDuties: readonly Duty[] = [
  row63(
    'DT-1',
    'Kế hoạch lựa chọn nhà thầu, danh sách ngắn, kết quả lựa chọn nhà thầu, xử lý vi phạm và thông tin khác (Luật 43/2013 Đ.8 k.1 đ.a, d, đ, g, h)',
    'Procurement plans, short lists, results, sanctions and other information (Law 43/2013 Đ.8 k.1 đ.a, d, đ, g, h)',
    'Đ.8 k.1 đ.c',
    {
      trigger: on('issued'),
      due: workingDays(7),
      frequency: ['document'],
      evidence,
      serves,
      crosswalk: [{ id: 'DT-2', relation: 'same', source: former }],
    },
  ),
  row22(
    'DT-2',
    'Thông tin dự án, kế hoạch lựa chọn nhà thầu; danh sách ngắn; kết quả lựa chọn nhà thầu; thông tin chủ yếu của hợp đồng; xử lý vi phạm',
    'Project information and procurement plans; short lists; results; main terms of contracts; sanctions',
    'Đ.7 k.1, Đ.8 k.4',
    {
      trigger: on('issued', 'contract-effective'),
      due: { ...workingDays(5), source: text(source, law22, 'Đ.8 k.4') },
      frequency: ['document'],
      responsible: [owner, inviter],
      evidence,
      serves,
      crosswalk: [{ id: 'DT-1', relation: 'same', source: former }],
      oneContent: true,
      content: [
        item('a', 'Thông tin dự án, kế hoạch lựa chọn nhà thầu', 'Project, procurement plan'),
        item('d', 'Danh sách ngắn', 'Short list'),
        item('g', 'Kết quả lựa chọn nhà thầu', 'Result'),
        item('h', 'Thông tin chủ yếu của hợp đồng', 'Main terms of the contract'),
        item('i', 'Xử lý vi phạm', 'Sanctions'),
      ],
      notes: [
        note(
          'who',
          'Chủ đầu tư công khai các điểm a, g, h, i, k; bên mời thầu công khai các điểm b, c, d, đ.',
          'The project owner discloses points a, g, h, i, k; the inviting party points b, c, d, đ.',
        ),
      ],
    },
  ),
  row22(
    'DT-3',
    'Thông báo mời quan tâm, mời sơ tuyển; thông báo mời thầu; hồ sơ mời thầu',
    'Invitations to express interest, to prequalify and to bid; bidding documents',
    'Đ.7 k.1',
    {
      trigger: on('procurement-step'),
      due: unknown('per-procedure'),
      frequency: ['event'],
      responsible: [inviter],
      evidence,
      serves,
      oneContent: true,
      content: [
        item('b', 'Mời quan tâm, mời sơ tuyển', 'Expression of interest, prequalification'),
        item('c', 'Mời thầu', 'Invitation to bid'),
        item('đ', 'Hồ sơ mời thầu', 'Bidding documents'),
      ],
      gaps: [
        gap(
          'per-procedure',
          'Thời điểm theo từng thủ tục lựa chọn nhà thầu, chưa ghi ở đây.',
          'The time follows each tender procedure and is not recorded here.',
        ),
        gap(
          'amendments-2024-2025',
          'Chưa đọc được các sửa đổi năm 2024, 2025.',
          'The amendments of 2024 and 2025 were not read.',
        ),
      ],
    },
  ),
]

/** Công khai đầu tư công. */
export const investmentDuties: readonly Duty[] = [
  dutiesOf({
    catalogue: 'DTC',
    key: 'law:39/2019:quoc-hoi:undated',
    source,
    inForce: force(day('2020-01-01', source), until('2024-12-31', high)),
    audience: ['public', 'internal'],
    applies: agencies,
  })(
    'DTC-1',
    'Công khai đầu tư công: mười một nội dung a, b, c, d, đ, e, g, h, i, k, l',
    'Public investment: eleven contents a, b, c, d, đ, e, g, h, i, k, l',
    'Đ.14',
    {
      trigger: on('issued'),
      frequency: ['document'],
      serves: ['L10-46.5'],
      alias: [{ id: 'L10-46.5', carriedBy: 'other', audience: 'internal' }],
      gaps: [gap('law-58', 'Chưa đọc được Luật 58/2024.', 'Law 58/2024 was not read.')],
    },
  ),
]

import type { Duty } from '../../disclosure/index.ts'
import { day, open } from '../instruments/row.ts'
import { read } from '../instruments/sources.ts'
import {
  agencies,
  all,
  amended,
  any,
  atLeast,
  days,
  due,
  dutiesOf,
  force,
  gap,
  keep,
  noMinimum,
  note,
  on,
  rule,
  text,
  workingDays,
} from './build.ts'
import { declarationMinutes } from './evidence.ts'

const decree130 = 'decree:130/2020/NĐ-CP:chinh-phu:undated'
const source = read('corruption')
const at = (provision: string) => text(source, decree130, provision)

const shared = {
  channels: rule(any('board-office', 'meeting-all'), { source: at('Đ.11 k.1 đ.b') }),
  keep: keep([atLeast(15, ['board-office'])], at('Đ.11 k.4')),
  evidence: declarationMinutes,
  validity: [
    { channels: ['board-office'], signatures: ['head', 'union'], source: at('Đ.11 k.4') },
    {
      channels: ['meeting-all'],
      quorum: { numerator: 2, denominator: 3 },
      signatures: ['chair', 'union'],
      source: at('Đ.11 k.5'),
    },
  ],
} as const

const row = dutiesOf({
  catalogue: 'KK',
  key: decree130,
  source,
  inForce: force(day('2020-12-20', source), open(source)),
  ...amended('2025-07-01', 'Luật 81/2025 and Luật 132/2025/QH15'),
  audience: ['internal'],
  applies: agencies,
  gaps: [
    gap(
      'amendments-2025',
      'Chưa đọc được tác động của các luật sửa đổi năm 2025.',
      'The effect of the amending laws of 2025 was not read.',
    ),
  ],
})

/** Công khai bản kê khai tài sản, thu nhập. */
export const declarationDuties: readonly Duty[] = [
  row(
    'KK-1',
    'Bản kê khai tài sản, thu nhập hằng năm, lần đầu, bổ sung của người thuộc sở, ngành cấp tỉnh',
    'Yearly, first and additional declarations of assets and income of people in a provincial department',
    'Đ.11 k.1, Đ.11 k.3, Đ.11 k.4, Đ.11 k.5',
    {
      ...shared,
      trigger: on('handed-over'),
      due: { ...days(5), source: at('Đ.11 k.3') },
      frequency: ['year', 'event'],
      serves: ['N04-7.5', 'L10-46.7'],
      alias: [
        { id: 'N04-7.5', carriedBy: 'this' },
        { id: 'L10-46.7', carriedBy: 'this' },
      ],
    },
  ),
  row('KK-2', 'Bản kê khai của người dự kiến bổ nhiệm', 'Declaration of the person proposed for appointment', 'Đ.12', {
    trigger: on('vote-meeting'),
    due: due('at-event'),
    channels: rule(all('handout', 'meeting-vote')),
    keep: noMinimum,
    evidence: [{ channels: ['meeting-vote'], kind: 'minutes', requirement: 'by-law', source: at('Đ.12') }],
    frequency: ['event'],
    serves: ['N04-7.5', 'L10-46.6', 'L10-46.7'],
    notes: [
      note(
        'before-vote',
        'Phát bản sao và đọc trước khi lấy phiếu tín nhiệm.',
        'Copies are handed out and it is read aloud before the vote.',
      ),
    ],
  }),
  row('KK-3', 'Kết luận xác minh tài sản, thu nhập', 'Conclusion of the verification of assets and income', 'Đ.50', {
    key: 'law:36/2018:quoc-hoi:undated',
    inForce: force(day('2019-07-01', source), open(source)),
    ...shared,
    responsible: [{ role: 'verification-decider' }],
    trigger: on('issued'),
    due: workingDays(5),
    frequency: ['case'],
    serves: ['N04-7.5', 'L10-46.7'],
    alias: [
      { id: 'N04-7.5', carriedBy: 'this' },
      { id: 'L10-46.7', carriedBy: 'this' },
    ],
  }),
]

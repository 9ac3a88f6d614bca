import type { Duty } from '../../disclosure/index.ts'
import { day, open, until } from '../instruments/row.ts'
import { about, inferred, read, remembered } from '../instruments/sources.ts'
import {
  agencies,
  all,
  amended,
  any,
  atLeast,
  days,
  dutiesOf,
  force,
  gap,
  is,
  keep,
  massMedia,
  needs,
  note,
  on,
  portalIfAny,
  rule,
  text,
  workingDays,
} from './build.ts'
import { law10Text, rules10 } from './l10Rules.ts'

const law11 = 'law:11/2022:quoc-hoi:undated'
const decree75 = 'decree:75/2012/NĐ-CP:chinh-phu:undated'
const decree124 = 'decree:124/2020/NĐ-CP:chinh-phu:2020-10-19'
const decree31 = 'decree:31/2019/NĐ-CP:chinh-phu:undated'
const high = remembered('high')
const laws = read('laws')
const petitions = read('petitions')
const secondary43 = text(about('decree43'), 'decree:43/2023/NĐ-CP:chinh-phu:undated', 'Đ.48, Đ.49')
const sameMatter = inferred('both govern how an inspection conclusion is made public')

const issuesOrIsInspected = needs(
  { kind: 'any-of', of: [is('issuesInspections', true), is('inspected', true)] },
  'role-absent',
)
const shared = {
  audience: ['public'],
  applies: [...agencies, issuesOrIsInspected],
  trigger: on('signed'),
  due: days(10),
  frequency: ['case'],
  responsible: [{ role: 'inspection-decider' }, { role: 'inspected-body' }],
  redaction: true,
  serves: ['N04-7.6', 'L10-46.8'],
} as const

const inspection = dutiesOf({
  catalogue: 'TTR',
  key: law11,
  source: laws,
  inForce: force(undefined, { kind: 'not-read' }),
})
const broadcast = ['radio', 'tv', 'print'] as const

/** Công khai kết luận thanh tra, giải quyết khiếu nại, tố cáo. */
export const inspectionDuties: readonly Duty[] = [
  inspection('TTR-1', 'Kết luận thanh tra (Luật Thanh tra 2010)', 'Inspection conclusion (Law of 2010)', 'Đ.39', {
    ...shared,
    key: 'law:56/2010:quoc-hoi:undated',
    inForce: force(day('2011-07-01', laws), until('2023-06-30', laws)),
    channels: rule(all(any('meeting', 'press-conference'), any(...massMedia, 'portal', 'board-inspected'))),
    keep: keep(
      [atLeast(15, ['board-inspected', 'portal', 'e-news'])],
      text(high, 'decree:86/2011/NĐ-CP:chinh-phu:undated'),
    ),
    crosswalk: [{ id: 'TTR-2', relation: 'same', source: sameMatter }],
    gaps: [gap('decree-86', 'Chưa đọc được Nghị định 86/2011/NĐ-CP.', 'Decree 86/2011/NĐ-CP was not read.')],
  }),
  inspection(
    'TTR-2',
    'Kết luận thanh tra, toàn văn trừ nội dung bí mật (Luật Thanh tra 2022)',
    'Inspection conclusion, whole but for secrets (Law of 2022)',
    'Đ.79',
    {
      ...shared,
      inForce: force(day('2023-07-01', read('laws', 'Đ.117')), until('2025-06-30', high)),
      channels: rule(all('portal', any('meeting', 'press-conference', ...massMedia, 'board-inspected'))),
      keep: keep(
        [
          atLeast(15, ['portal'], { consecutive: true }),
          atLeast(15, ['e-news']),
          atLeast(2, ['print', 'radio', 'tv'], { unit: 'times' }),
          atLeast(15, ['board-inspected'], { consecutive: true }),
        ],
        secondary43,
      ),
      exceptions: ['state-secret'],
      crosswalk: [{ id: 'TTR-1', relation: 'same', source: sameMatter }],
      notes: [
        note(
          'whose-portal',
          'Cổng của cơ quan thanh tra hoặc của cơ quan quản lý nhà nước cùng cấp.',
          'The portal of the inspectorate or of the state body of the same level.',
        ),
      ],
      gaps: [gap('law-84', 'Chưa đọc được Luật 84/2025.', 'Law 84/2025 was not read.')],
    },
  ),
  dutiesOf({
    catalogue: 'KN',
    key: decree124,
    source: about('decree124'),
    inForce: force(day('2012-11-20', petitions), open(petitions)),
    formerly: [{ lastDay: '2020-12-09', source: text(petitions, decree75, 'Đ.12') }],
    ...amended('2026-07-01', 'Nghị định 155/2026/NĐ-CP'),
  })('KN-1', 'Quyết định giải quyết khiếu nại lần hai', 'Decision on a second complaint', undefined, {
    audience: ['public'],
    applies: agencies,
    responsible: [{ role: 'second-instance-resolver' }],
    trigger: on('issued'),
    due: days(15),
    channels: rule(any('meeting', 'board-office', 'board-reception', all(any(...massMedia), portalIfAny)), {
      source: text(petitions, 'law:02/2011:quoc-hoi:undated', 'Đ.41 k.2'),
    }),
    keep: keep([
      atLeast(15, ['board-office', 'board-reception']),
      atLeast(15, ['portal', 'e-news'], { lastDay: '2020-12-09' }),
      atLeast(15, ['portal', 'e-news'], { consecutive: true, from: '2020-12-10' }),
      atLeast(2, broadcast, { unit: 'times' }),
    ]),
    validity: [
      {
        channels: ['meeting'],
        notice: [
          { amount: 3, unit: 'working-day' },
          { amount: 3, unit: 'day' },
        ],
      },
    ],
    frequency: ['case'],
    serves: ['N04-7.6', 'L10-46.8'],
    restsOn: [text(petitions, 'law:02/2011:quoc-hoi:undated', 'Đ.41 k.2')],
    gaps: [
      gap(
        'meeting-notice',
        'Báo trước cuộc họp 03 ngày làm việc (Nghị định 75/2012/NĐ-CP) hay 03 ngày (bản tiếng Anh của Nghị định 124/2020/NĐ-CP): chưa rõ.',
        'Notice of the meeting: 3 working days (Decree 75/2012/NĐ-CP) or 3 days (an English rendering of Decree 124/2020/NĐ-CP) is open.',
      ),
      gap(
        'provision',
        'Chưa ghi điều khoản của Nghị định 124/2020/NĐ-CP.',
        'The article of Decree 124/2020/NĐ-CP is not recorded.',
      ),
    ],
  }),
  dutiesOf({
    catalogue: 'TC',
    key: 'law:25/2018:quoc-hoi:undated',
    source: laws,
    inForce: force(day('2019-01-01', laws), open(petitions)),
  })(
    'TC-1',
    'Kết luận nội dung tố cáo; quyết định xử lý hành vi vi phạm bị tố cáo',
    'Conclusion on a denunciation; decision on the conduct denounced',
    'Đ.40 k.1, Đ.40 k.2',
    {
      audience: ['public'],
      applies: agencies,
      responsible: [{ role: 'denunciation-resolver' }, { role: 'denunciation-handler' }],
      trigger: on('issued'),
      due: workingDays(7),
      channels: rule(any('meeting', 'board-office', 'board-reception', 'portal', 'intranet', ...massMedia)),
      keep: keep(
        [
          atLeast(15, ['board-office', 'board-reception'], { consecutive: true, from: '2019-05-28' }),
          atLeast(15, ['portal', 'intranet', 'e-news'], { consecutive: true, from: '2019-05-28' }),
          atLeast(2, ['print', 'radio', 'tv'], { unit: 'times', consecutive: true, from: '2019-05-28' }),
        ],
        text(petitions, decree31, 'Đ.6'),
      ),
      redaction: true,
      frequency: ['case'],
      serves: ['N04-7.6', 'L10-46.8'],
      gaps: [
        gap(
          'consecutive-times',
          'Báo in, phát thanh, truyền hình: các số, các lần phát có liên tục không thì chỉ biết chắc khi các ngày liền nhau.',
          'Print, radio and television: whether issues or broadcasts follow each other is sure only on days next to each other.',
        ),
      ],
    },
  ),
  dutiesOf({ catalogue: 'NB', ...law10Text })(
    'NB-1',
    'Kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo nội bộ',
    'Results of inspections, checks, complaints and denunciations inside the agency',
    'Đ.46 k.8',
    {
      audience: ['internal'],
      applies: agencies,
      ...rules10,
      trigger: on('issued'),
      frequency: ['case'],
      serves: ['L10-46.8'],
      alias: [{ id: 'L10-46.8', carriedBy: 'other' }],
    },
  ),
]

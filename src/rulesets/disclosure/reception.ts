import type { Duty } from '../../disclosure/index.ts'
import { day, open } from '../instruments/row.ts'
import { inferred, read } from '../instruments/sources.ts'
import {
  all,
  always,
  amended,
  any,
  before,
  by,
  civilian,
  due,
  dutiesOf,
  each,
  force,
  gap,
  is,
  item,
  keep,
  needs,
  noForm,
  noMinimum,
  note,
  on,
  portalIfAny,
  rule,
  text,
  workingDays,
} from './build.ts'

const key = 'law:42/2013:quoc-hoi:undated'
const source = read('reception')

const row = dutiesOf({
  catalogue: 'TCD',
  key,
  source,
  inForce: force(day('2014-07-01', source), open(source)),
  ...amended('2025-07-01', 'Luật 136/2025/QH15'),
  audience: ['public'],
  applies: [
    civilian,
    needs(
      is('unitKind', 'agency'),
      'role-absent',
      inferred('Đ.4 k.1 đ.d names the departments of a provincial committee'),
    ),
  ],
  gaps: [
    gap('law-136', 'Chưa đọc được Luật 136/2025/QH15 đã sửa những gì.', 'What Law 136/2025/QH15 changed was not read.'),
  ],
})

/** Công khai và tổ chức tiếp công dân. */
export const receptionDuties: readonly Duty[] = [
  row(
    'TCD-1',
    'Nơi tiếp công dân; thời gian tiếp thường xuyên; lịch tiếp của người đứng đầu, thành phần và dự kiến nội dung buổi tiếp định kỳ',
    'Place and regular hours of reception; schedule of the head, attendance and expected content of the periodic reception',
    'Đ.24',
    {
      trigger: on('reception-day'),
      due: { ...before(5, 'working-day'), source: text(source, key, 'Đ.24 k.4') },
      channels: rule(all('board-office', 'board-reception', portalIfAny), { source: text(source, key, 'Đ.24 k.2') }),
      keep: noMinimum,
      frequency: ['month'],
      content: [
        item('a', 'Nơi tiếp công dân', 'Place'),
        item('b', 'Thời gian tiếp công dân thường xuyên', 'Regular hours'),
        item(
          'c',
          'Lịch tiếp của người đứng đầu, thành phần, dự kiến nội dung',
          'Schedule of the head, attendance, content',
        ),
      ],
      notes: [
        note(
          'schedule-only',
          'Thời hạn 05 ngày làm việc là của lịch tiếp (k.2 đ.c); nơi tiếp và thời gian thường xuyên không nêu thời hạn.',
          'The 5 working days are for the schedule (k.2 đ.c); no time is stated for place and regular hours.',
        ),
      ],
    },
  ),
  row(
    'TCD-2',
    'Thông báo thời gian mới khi hoãn buổi tiếp công dân',
    'Notice of the new time when a reception is postponed',
    'Đ.24 k.4',
    {
      trigger: on('reception-postponed'),
      due: due('none-stated'),
      channels: rule(by('board-reception')),
      keep: noMinimum,
      frequency: ['event'],
    },
  ),
  row(
    'TCD-3',
    'Người đứng đầu trực tiếp tiếp công dân ít nhất 01 ngày trong một tháng',
    'The head receives citizens at least one day a month',
    'Đ.18 k.2',
    {
      kind: 'hold',
      trigger: each('month'),
      due: due('period-end', inferred('at least one day a month, no day stated: the end of the month')),
      channels: noForm,
      keep: noMinimum,
      evidence: [
        { kind: 'reception-book', requirement: 'by-practice', source },
        { kind: 'minutes', requirement: 'by-practice', source },
      ],
      frequency: ['month'],
      notes: [
        note(
          'unscheduled',
          'Tiếp công dân đột xuất trong hai trường hợp tại Đ.18 k.3.',
          'Unscheduled reception in the two cases of Đ.18 k.3.',
        ),
      ],
    },
  ),
  row(
    'TCD-4',
    'Nội quy tiếp công dân; hướng dẫn quy trình tiếp công dân, quy trình giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh',
    'Rules of reception; guidance on reception and on the handling of complaints, denunciations, recommendations and feedback',
    'Đ.19 k.1',
    {
      trigger: always,
      due: due('continuous'),
      channels: rule(by('board-reception')),
      keep: keep([{ channels: ['board-reception'], atLeast: 'permanent' }]),
      frequency: ['continuous'],
    },
  ),
  row(
    'TCD-5',
    'Trả lời người đến khiếu nại, tố cáo, kiến nghị, phản ánh',
    'Answer to the person who came to complain, denounce, recommend or give feedback',
    'Đ.28 k.1',
    {
      kind: 'supply',
      audience: ['person'],
      responsible: [{ role: 'reception-officer' }],
      trigger: on('petition-received'),
      due: workingDays(10),
      channels: rule(any('direct-answer', 'letter')),
      keep: noMinimum,
      frequency: ['case'],
    },
  ),
]

import { day, open, until } from '../instruments/row.ts'
import { read, remembered } from '../instruments/sources.ts'
import { atMost, cases, days, force, gap, hours, note, procedure, rowsOf, unread, workingDays } from './build.ts'
import { beforeLaw136 } from './complaints.ts'

const law = rowsOf({
  short: '42-2013',
  key: 'law:42/2013:quoc-hoi:undated',
  source: read('receptionLaws'),
  inForce: force(day('2014-07-01', read('receptionLaws')), open(read('reception'))),
  unconfirmedFrom: beforeLaw136,
})
const decree64 = rowsOf({
  short: '64-2014',
  key: 'decree:64/2014/NĐ-CP:chinh-phu:undated',
  source: read('reception'),
  inForce: force(day('2014-08-15', read('reception')), until('2026-06-30', read('decrees2026'))),
})
const decree154 = rowsOf({
  short: '154-2026',
  key: 'decree:154/2026/NĐ-CP:chinh-phu:2026-05-15',
  source: read('decrees2026'),
  inForce: force(day('2026-07-01', read('decrees2026')), open(read('decrees2026'))),
})
const circular05 = rowsOf({
  short: '05-2021',
  key: 'circular:05/2021/TT-TTCP:thanh-tra-chinh-phu:undated',
  source: remembered('medium'),
  inForce: force(day('2021-11-15', remembered('high')), open(remembered('high'))),
})
const readNow = { source: read('reception') }

export const receptionProcedures = [
  procedure('reception.head', 'reception', 'Người đứng đầu tiếp công dân định kỳ', 'Regular reception by the head'),
  procedure('reception.schedule', 'reception', 'Niêm yết lịch tiếp công dân', 'Posting the schedule of reception'),
  procedure('reception.answer', 'reception', 'Trả lời người đến khiếu nại, kiến nghị', 'Answering the visitor'),
  procedure(
    'reception.report-back',
    'reception',
    'Báo kết quả cho nơi chuyển đơn',
    'Reporting back to who passed it on',
  ),
  procedure('reception.forward-result', 'reception', 'Nơi chuyển đơn báo người gửi', 'Telling the person the result'),
  procedure('reception.refusal', 'reception', 'Thông báo từ chối tiếp công dân', 'Written refusal of reception'),
  procedure('reception.online-notice', 'reception', 'Thông báo lịch tiếp trực tuyến', 'Notice of an online reception'),
  procedure('reception.online-test', 'reception', 'Kiểm tra kỹ thuật trước buổi tiếp', 'Test of an online reception'),
  procedure('reception.online-connect', 'reception', 'Kết nối trước buổi tiếp trực tuyến', 'Connecting beforehand'),
  procedure('reception.on-the-spot', 'reception', 'Trả lời ngay tại buổi tiếp', 'Answering on the spot'),
  procedure('petition.unhandled', 'petition', 'Đơn không được xử lý', 'A petition left unhandled'),
  procedure('petition.handle', 'petition', 'Xử lý đơn', 'Handling a petition'),
]

export const receptionRules = [
  law('reception.head', 'Đ.18 k.2', { kind: 'each', atLeast: atMost(1, 'day'), period: 'calendar-month' }, undefined, {
    notes: [note('urgent', 'Ngoài ra tiếp đột xuất.', 'Beside urgent cases.')],
  }),
  law('reception.schedule', 'Đ.24 k.4', workingDays(5), 'reception-day', {
    direction: 'before',
    notes: [note('moved', 'Được dời lịch, có thông báo.', 'May be moved, with notice.')],
  }),
  law('reception.answer', 'Đ.28 k.1', workingDays(10), 'matter-presented', readNow),
  law('reception.report-back', 'Đ.27 k.2', workingDays(7), 'matter-settled', {
    ...readNow,
    notes: [
      note('settled-earlier', 'Đã giải quyết từ trước: báo ngay.', 'Settled earlier: at once.'),
      note(
        'passed-on-by',
        'Khiếu nại, tố cáo do đại biểu, cơ quan của Quốc hội hoặc ban tiếp công dân chuyển.',
        'A complaint or denunciation passed on by a deputy, a body of the National Assembly or a reception board.',
      ),
    ],
  }),
  law('reception.forward-result', 'Đ.28 k.2', workingDays(5), 'settlement-reported', {
    ...readNow,
    notes: [note('not-department', 'Không phải việc của sở.', 'Not the duty of a department.')],
  }),
  ...unread(decree64, ['reception.refusal'], {
    gaps: [gap('decree-64', 'Chưa đọc được NĐ 64/2014 về việc này.', 'What Decree 64/2014 says of it was not read.')],
  }),
  decree154('reception.refusal', 'Đ.4 k.3', workingDays(3), 'refusal-grounds-complete'),
  decree154('reception.online-notice', 'Đ.23 k.1', workingDays(5), 'online-reception-day', { direction: 'before' }),
  decree154('reception.online-test', 'Đ.23 k.1', workingDays(1), 'online-reception-day', { direction: 'before' }),
  decree154('reception.online-connect', 'Đ.23 k.1', hours(1), 'online-reception-day', { direction: 'before' }),
  ...cases(decree154, 'reception.on-the-spot', 'Đ.25 k.3', 'matter-presented', [
    [{ clarity: ['clear'] }, { kind: 'at-once' }],
    [{ clarity: ['complex'] }, { kind: 'named-by-agency' }],
  ]),
  decree154('petition.unhandled', 'Đ.41 k.3 đ.b', days(45), 'receipt', {
    notes: [
      note(
        'discipline',
        'Không xử lý mà không có lý do chính đáng: kỷ luật cách chức, bãi nhiệm.',
        'Left unhandled without good reason: discipline, removal from office.',
      ),
    ],
  }),
  ...cases(
    circular05,
    'petition.handle',
    undefined,
    'receipt',
    [
      [{ matter: ['complaint', 'recommendation'] }, workingDays(10)],
      [{ matter: ['denunciation'] }, workingDays(7)],
    ],
    {
      gaps: [
        gap(
          'provision',
          'Đ.13–16 đã đọc không ghi số ngày.',
          'Articles 13–16, which were read, carry no number of days.',
        ),
      ],
    },
  ),
]

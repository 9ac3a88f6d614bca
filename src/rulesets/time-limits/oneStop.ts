import { day, open, until } from '../instruments/row.ts'
import { codified, inferred, press, read } from '../instruments/sources.ts'
import { days, force, gap, note, notRead, procedure, rowsOf, text, workingDays, workingHours } from './build.ts'

const press118 = press('press and provincial decisions on Nghị định 118/2025/NĐ-CP')
const internal = press('Lai Châu QĐ 88/2025/QĐ-UBND and Hà Tĩnh decisions of 11/2025, GitHub tnt305/tai_lieu_noi_bo')
const key118 = 'decree:118/2025/NĐ-CP:chinh-phu:2025-06-09'
const key309 = 'decree:309/2026/NĐ-CP:chinh-phu:2026-08-05'

const decree61 = rowsOf({
  short: '61-2018',
  key: 'decree:61/2018/NĐ-CP:chinh-phu:2018-04-23',
  source: read('oneStop'),
  inForce: force(day('2018-06-21', read('oneStop')), until('2025-06-30', press118), codified),
})
const decree118 = rowsOf({
  short: '118-2025',
  key: key118,
  source: press118,
  inForce: force(day('2025-07-01', press118), open(press118)),
})
const decree118Amended = rowsOf({
  short: '118-2025-amended',
  key: key118,
  source: read('decrees2026'),
  inForce: force(day('2026-08-05', read('decrees2026')), open(read('decrees2026'))),
})
const decree45 = rowsOf({
  short: '45-2020',
  key: 'decree:45/2020/NĐ-CP:chinh-phu:undated',
  source: read('online'),
  inForce: force(undefined, notRead, codified),
})
const press310 = press('press on Nghị định 310/2026/NĐ-CP; decrees of 2026, GitHub diepxuan/diepxuan.github.io')
const decree310 = rowsOf({
  short: '310-2026',
  key: 'decree:310/2026/NĐ-CP:chinh-phu:undated',
  source: press310,
  inForce: force(day('2026-08-05', press310), open(press310)),
})
const decree30 = rowsOf({
  short: '30-2020',
  key: 'decree:30/2020/NĐ-CP:chinh-phu:undated',
  source: read('papers'),
  inForce: force(undefined, notRead, codified),
})
const interAgency = rowsOf({
  short: 'inter-agency-2025',
  source: read('internal'),
  inForce: force(undefined, notRead),
})

const unread = { kind: 'not-read' } as const
const untilOpening = { kind: 'same-day', cutOff: '15:00', next: 'opening' } as const
const wording = [
  gap(
    'wording-118',
    'Chưa tìm được toàn văn NĐ 118/2025; NĐ 61/2018 chỉ có thể dùng tạm.',
    'The full text of Decree 118/2025 was not found; Decree 61/2018 may only be assumed.',
  ),
]
const noNumber = { kind: 'no-number' } as const
const once = { mechanics: { asks: { atMost: 1 } } } as const
const untilAmended = {
  inForce: force(day('2025-07-01', press118), until('2026-08-04', text(read('decrees2026'), key309))),
}

export const oneStopProcedures = [
  procedure('onestop.transfer', 'one-stop', 'Chuyển hồ sơ nhận trực tiếp đến nơi giải quyết', 'Transfer of a file'),
  procedure('onestop.online-accept', 'one-stop', 'Tiếp nhận hồ sơ trực tuyến', 'Accepting an online file'),
  procedure('onestop.return-notice', 'one-stop', 'Thông báo trả hồ sơ chưa đủ điều kiện', 'Notice of return'),
  procedure('onestop.opinion', 'one-stop', 'Lấy ý kiến cơ quan khác', 'Opinion of another agency'),
  procedure('onestop.apology', 'one-stop', 'Xin lỗi và hẹn lại ngày trả kết quả', 'Apology and re-appointment'),
  procedure('onestop.guidance', 'one-stop', 'Hướng dẫn bổ sung hồ sơ một lần', 'Guidance to supplement, once'),
  procedure('onestop.refusal', 'one-stop', 'Từ chối giải quyết hồ sơ', 'Refusal of a file'),
  procedure('onestop.code', 'one-stop', 'Cấp mã hồ sơ', 'One code for each file'),
  procedure('onestop.immediate', 'one-stop', 'Nhập kết quả giải quyết ngay', 'Entering an immediate result'),
  procedure('onestop.early-return', 'one-stop', 'Báo trước khi trả kết quả sớm', 'Telling of an early return'),
  procedure('onestop.supplement-closing', 'one-stop', 'Đóng hồ sơ không bổ sung (liên thông)', 'Closing a file'),
  procedure('papers.incoming', 'papers', 'Đăng ký, chuyển giao văn bản đến', 'Registering incoming papers'),
  procedure('papers.outgoing', 'papers', 'Phát hành văn bản đi', 'Issuing outgoing papers'),
]

export const oneStopRules = [
  decree61('onestop.transfer', 'Đ.18 k.2–3', untilOpening, 'received-in-person'),
  decree118('onestop.transfer', 'Đ.18 k.2', unread, undefined, {
    ...untilAmended,
    mayAssume: 'onestop.transfer/61-2018',
    gaps: wording,
  }),
  decree118Amended('onestop.transfer', 'Đ.18 k.2', untilOpening, 'received-in-person', {
    restsOn: [text(read('decrees2026'), key309, 'Đ.9')],
  }),
  decree45('onestop.online-accept', 'Đ.11 k.3–4, Đ.12 k.2 đ.c', workingHours(8), 'system-receipt', {
    notes: [
      note(
        'guidance-once',
        'Hướng dẫn bổ sung một lần; mã hồ sơ giữ nguyên.',
        'Guidance once; the code of the file is kept through supplements.',
      ),
    ],
  }),
  decree310('onestop.online-accept', undefined, unread, undefined, {
    gaps: [
      gap(
        'process-310',
        'Quy trình viết lại theo NĐ 310/2026; tóm tắt trên báo không nhắc 8 giờ.',
        'The process was rewritten by Decree 310/2026; the summary read does not repeat the 8 hours.',
      ),
    ],
  }),
  decree61('onestop.return-notice', 'Đ.19 k.4', workingDays(3), 'receipt', {
    mechanics: { onSupplement: { effect: 'restart' } },
    notes: [note('sector-law', 'Trừ khi luật chuyên ngành quy định khác.', 'Unless sector law sets another time.')],
  }),
  decree118('onestop.return-notice', undefined, unread, undefined, {
    mayAssume: 'onestop.return-notice/61-2018',
    gaps: wording,
  }),
  decree61('onestop.opinion', 'Đ.19 k.5', { kind: 'named-by-agency' }, undefined, {
    mechanics: {
      onConsultation: { effect: 'runs-on', source: inferred('no words suspend the term') },
    },
  }),
  decree118('onestop.opinion', undefined, unread, undefined, { mayAssume: 'onestop.opinion/61-2018', gaps: wording }),
  decree61('onestop.apology', 'Đ.19 k.9, Đ.12 k.5', days(1), 'term-expiry', {
    direction: 'before',
    mechanics: { reappointments: { atMost: 1 } },
  }),
  decree118('onestop.apology', undefined, days(1), 'term-expiry', {
    direction: 'before',
    source: internal,
    mechanics: { reappointments: { atMost: 1 } },
    gaps: [
      gap(
        'apology-118',
        'Chưa rõ NĐ 118/2025 có thay đổi việc xin lỗi không; các quyết định cấp tỉnh nhắc lại.',
        'Whether Decree 118/2025 changes the apology is open; provincial decisions under it repeat it.',
      ),
    ],
  }),
  decree61('onestop.guidance', 'Đ.11 k.2 đ.c, Đ.15 k.3, Đ.17 k.1 đ.a, Đ.17 k.2', noNumber, undefined, once),
  decree118('onestop.guidance', 'Đ.17 k.2 đ.a', unread, undefined, {
    ...untilAmended,
    mayAssume: 'onestop.guidance/61-2018',
    gaps: wording,
  }),
  decree118Amended('onestop.guidance', 'Đ.17 k.2 đ.a', noNumber, undefined, {
    ...once,
    restsOn: [text(read('decrees2026'), key309, 'Đ.8 k.1')],
  }),
  decree61('onestop.refusal', 'Đ.19 k.8', noNumber, undefined, {
    notes: [
      note(
        'inside-the-term',
        'Từ chối bằng văn bản, nêu rõ lý do, trong thời hạn giải quyết; nhập như một kết quả.',
        'In writing, with reasons, inside the term; entered as a result.',
      ),
    ],
  }),
  decree118('onestop.refusal', undefined, unread, undefined, { mayAssume: 'onestop.refusal/61-2018', gaps: wording }),
  decree61('onestop.code', 'Đ.17 k.3, Đ.26', noNumber, undefined),
  decree118('onestop.code', 'Đ.17 k.3', unread, undefined, {
    ...untilAmended,
    mayAssume: 'onestop.code/61-2018',
    gaps: wording,
  }),
  decree118Amended('onestop.code', 'Đ.17 k.3', noNumber, undefined, {
    restsOn: [text(read('decrees2026'), key309, 'Đ.8 k.3')],
  }),
  decree61('onestop.immediate', 'Đ.17 k.4', noNumber, undefined),
  decree118('onestop.immediate', undefined, unread, undefined, {
    mayAssume: 'onestop.immediate/61-2018',
    gaps: wording,
  }),
  decree61('onestop.early-return', 'Đ.20 k.3–4', noNumber, undefined),
  decree118('onestop.early-return', undefined, unread, undefined, {
    mayAssume: 'onestop.early-return/61-2018',
    gaps: wording,
  }),
  interAgency('onestop.supplement-closing', undefined, workingDays(15), 'supplement-asked-for', {
    mechanics: { onSupplement: { effect: 'restart' }, ifUnmet: { effect: 'stop' }, reappointments: { atMost: 1 } },
    gaps: [gap('instrument', 'Chưa ghi số nghị định (2025).', 'The number of the decree of 2025 is not recorded.')],
  }),
  decree30(
    'papers.incoming',
    'Đ.4 k.2 đ.c, Đ.23 k.1, Đ.24',
    { kind: 'same-day', next: 'working-day' },
    'paper-received',
    {
      notes: [note('urgent', 'Văn bản khẩn: ngay.', 'Urgent papers at once.')],
    },
  ),
  decree30('papers.outgoing', 'Đ.18 k.1', { kind: 'same-day', next: 'working-day' }, 'paper-signed'),
]

import type { TimeLimitWhen } from '../../deadline/index.ts'
import { day, open, until } from '../instruments/row.ts'
import { about, inferred, read } from '../instruments/sources.ts'
import { cases, days, force, gap, lasts, note, procedure, rowsOf, text, unread, workingDays } from './build.ts'

const decree155 = 'decree:155/2026/NĐ-CP:chinh-phu:2026-05-15'
const newText = read('decrees2026')

/** Limits of the laws that Luật 136/2025/QH15 amends are taken as unchanged until it is read. */
export const beforeLaw136 = day(
  '2026-07-01',
  inferred('no decree of 2026 repeats it; taken as unchanged until Luật 136/2025/QH15 is read'),
)

const law = rowsOf({
  short: '02-2011',
  key: 'law:02/2011:quoc-hoi:undated',
  source: read('complaintLaws'),
  inForce: force(day('2012-07-01', read('complaintLaws')), open(read('petitions'))),
  unconfirmedFrom: beforeLaw136,
})
/** Both levels have the one limit of Nghị định 124/2020 Đ.16 k.1 from 01/07/2026. */
const untilDecree155 = force(
  day('2012-07-01', read('complaintLaws')),
  until('2026-06-30', text(newText, decree155, 'Đ.10')),
)
const decree75 = rowsOf({
  short: '75-2012',
  key: 'decree:75/2012/NĐ-CP:chinh-phu:undated',
  source: read('complaintLaws'),
  inForce: force(day('2012-11-20', read('complaintLaws')), until('2020-12-09', read('petitions'))),
})
const decree124 = rowsOf({
  short: '124-2020',
  key: 'decree:124/2020/NĐ-CP:chinh-phu:2020-10-19',
  source: newText,
  inForce: force(day('2026-07-01', newText), open(newText)),
})

/** Nghị định 124/2020 in its wording before Nghị định 155/2026. */
const decree124Before = rowsOf({
  short: '124-2020-before-2026',
  key: 'decree:124/2020/NĐ-CP:chinh-phu:2020-10-19',
  source: about('decree124'),
  inForce: force(day('2020-12-10', about('decree124')), until('2026-06-30', text(newText, decree155))),
})
/** What both decrees say of dialogue and suspension was not read in the wording before 01/07/2026. */
const unreadBefore2026 = [
  ...unread(decree75, ['complaint.dialogue-notice', 'complaint.suspend-sent'], {
    gaps: [gap('decree-75', 'Chưa đọc được NĐ 75/2012 về việc này.', 'What Decree 75/2012 says of it was not read.')],
  }),
  ...unread(decree124Before, ['complaint.dialogue-notice', 'complaint.suspend-sent'], {
    gaps: [
      gap(
        'decree-124',
        'Chưa đọc được NĐ 124/2020 khi chưa sửa đổi.',
        'Decree 124/2020 was not read in its first wording.',
      ),
    ],
  }),
]

const near: TimeLimitWhen = { place: ['ordinary'] }
const far: TimeLimitWhen = { place: ['remote'] }
const plain: TimeLimitWhen = { complexity: ['ordinary'] }
const complex: TimeLimitWhen = { complexity: ['complex'] }
const complexity = {
  notes: [
    note(
      'complex-from-2026',
      'Từ 01/07/2026, vụ việc phức tạp theo NĐ 124/2020 Đ.3a: có một trong các tiêu chí, xác định bằng văn bản, lưu hồ sơ. Trước đó chưa đọc được danh mục.',
      'From 01/07/2026 a case is complex by Decree 124/2020, article 3a: any one criterion, determined in writing, kept in the file. No earlier list was read.',
    ),
  ],
}
const pending = {
  transitions: [
    {
      on: '2026-07-01',
      pending: 'undecided',
      effect: 'new-text',
      source: text(newText, decree155, 'Đ.22 k.1'),
    },
  ],
} as const
/** Acceptance is not among what the new decree takes over of pending cases: what was received before keeps its limit. */
const keepsLawOfReceipt = {
  transitions: [
    {
      on: '2026-07-01',
      pending: 'filed-before',
      effect: 'earlier-text',
      source: text(
        inferred('acceptance is not among what follows the new text in pending cases'),
        decree155,
        'Đ.22 k.1',
      ),
    },
  ],
} as const

export const complaintProcedures = [
  procedure('complaint.file', 'complaint', 'Thời hiệu khiếu nại', 'Filing a complaint'),
  procedure('complaint.lapse', 'complaint', 'Tiếp tục khiếu nại sau thông báo đình chỉ', 'Going on after termination'),
  procedure('complaint.documents', 'complaint', 'Cung cấp thông tin, tài liệu khi được yêu cầu', 'Giving papers'),
  procedure('complaint.accept-first', 'complaint', 'Thụ lý khiếu nại lần đầu', 'Accepting a first complaint'),
  procedure('complaint.accept', 'complaint', 'Thụ lý khiếu nại (cả hai lần)', 'Accepting a complaint, both levels'),
  procedure('complaint.resolve-first', 'complaint', 'Giải quyết khiếu nại lần đầu', 'Settling a first complaint'),
  procedure('complaint.send-first', 'complaint', 'Gửi quyết định giải quyết lần đầu', 'Sending the first decision'),
  procedure('complaint.file-second', 'complaint', 'Khiếu nại lần hai', 'Filing a second complaint'),
  procedure('complaint.accept-second', 'complaint', 'Thụ lý khiếu nại lần hai', 'Accepting a second complaint'),
  procedure('complaint.resolve-second', 'complaint', 'Giải quyết khiếu nại lần hai', 'Settling a second complaint'),
  procedure('complaint.send-second', 'complaint', 'Gửi quyết định giải quyết lần hai', 'Sending the second decision'),
  procedure('complaint.publish-second', 'complaint', 'Công khai quyết định lần hai', 'Publishing the second decision'),
  procedure('complaint.effect-first', 'complaint', 'Quyết định lần đầu có hiệu lực', 'Effect of the first decision'),
  procedure('complaint.effect-second', 'complaint', 'Quyết định lần hai có hiệu lực', 'Effect of the second decision'),
  procedure('complaint.dialogue-notice', 'complaint', 'Thông báo trước khi đối thoại', 'Notice of the dialogue'),
  procedure(
    'complaint.suspend-sent',
    'complaint',
    'Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục',
    'Sending a suspension',
  ),
]

export const complaintRules = [
  ...unreadBefore2026,
  law('complaint.file', 'Đ.9', days(90), ['decision-received', 'decision-or-act-known'], {
    mechanics: { excluded: { times: ['force-majeure', 'objective-obstacle', 'distant-mission-or-study'] } },
  }),
  law('complaint.lapse', 'Đ.11 k.8', days(30), 'termination-notice'),
  law('complaint.documents', 'Đ.14 k.1 đ.a, Đ.15 k.1 đ.a', days(7), 'information-asked-for'),
  law('complaint.accept-first', 'Đ.27', days(10), 'receipt', {
    inForce: untilDecree155,
    continuedBy: { procedure: 'complaint.accept' },
  }),
  rowsOf({
    short: '07-2013',
    key: 'circular:07/2013/TT-TTCP:thanh-tra-chinh-phu:undated',
    source: read('complaintLaws'),
    inForce: force(undefined, until('2026-06-30', text(newText, decree155, 'Đ.10'))),
  })('complaint.accept-first', 'Đ.5', workingDays(10), 'receipt', {
    restsOn: [text(read('complaintLaws'), 'circular:02/2016:thanh-tra-chinh-phu:undated')],
    yieldsTo: { rule: 'complaint.accept-first/02-2011', source: inferred('a law prevails over a circular') },
  }),
  ...cases(decree124, 'complaint.accept', 'Đ.16 k.1', 'receipt', [[{ complainants: ['one'] }, workingDays(7)]], {
    restsOn: [text(newText, decree155, 'Đ.10')],
    ...keepsLawOfReceipt,
  }),
  ...cases(
    decree124,
    'complaint.accept',
    'Đ.16 k.1',
    'signatures-and-representative-complete',
    [[{ complainants: ['several'] }, workingDays(7)]],
    { restsOn: [text(newText, decree155, 'Đ.10')], ...keepsLawOfReceipt },
  ),
  ...cases(
    law,
    'complaint.resolve-first',
    'Đ.28',
    'acceptance',
    [
      [{ ...near, ...plain }, days(30)],
      [{ ...near, ...complex }, days(45)],
      [{ ...far, ...plain }, days(45)],
      [{ ...far, ...complex }, days(60)],
    ],
    complexity,
  ),
  law('complaint.send-first', 'Đ.32', workingDays(3), 'decision-issued'),
  ...cases(
    law,
    'complaint.file-second',
    'Đ.33 k.1',
    ['first-term-expired', 'decision-received'],
    [
      [near, days(30)],
      [far, days(45)],
    ],
  ),
  law('complaint.accept-second', 'Đ.36', days(10), 'receipt', {
    inForce: untilDecree155,
    continuedBy: { procedure: 'complaint.accept' },
  }),
  ...cases(
    law,
    'complaint.resolve-second',
    'Đ.37',
    'acceptance',
    [
      [{ ...near, ...plain }, days(45)],
      [{ ...near, ...complex }, days(60)],
      [{ ...far, ...plain }, days(60)],
      [{ ...far, ...complex }, days(70)],
    ],
    complexity,
  ),
  law('complaint.send-second', 'Đ.41', days(7), 'decision-issued'),
  decree75('complaint.publish-second', 'Đ.12', days(15), 'decision-issued', {
    restsOn: [text(read('complaintLaws'), 'law:02/2011:quoc-hoi:undated', 'Đ.41 k.2')],
  }),
  decree124('complaint.publish-second', undefined, days(15), 'decision-issued', {
    source: about('decree124'),
    restsOn: [text(read('complaintLaws'), 'law:02/2011:quoc-hoi:undated', 'Đ.41 k.2')],
    inForce: force(day('2020-12-10', about('decree124')), open(about('decree124'))),
    unconfirmedFrom: beforeLaw136,
  }),
  ...(['first', 'second'] as const).flatMap((level) =>
    cases(
      law,
      `complaint.effect-${level}`,
      level === 'first' ? 'Đ.44 k.1' : 'Đ.44 k.2',
      'decision-issued',
      [
        [near, lasts(30, 'day')],
        [far, lasts(45, 'day')],
      ],
      level === 'first'
        ? {
            notes: [note('no-second', 'Nếu không có khiếu nại lần hai.', 'Only if there is no second complaint.')],
          }
        : {},
    ),
  ),
  decree124('complaint.dialogue-notice', 'Đ.28 k.1–2', days(5), 'dialogue-day', {
    direction: 'before',
    restsOn: [text(newText, decree155, 'Đ.11')],
    ...pending,
  }),
  decree124('complaint.suspend-sent', 'Đ.28b', workingDays(3), 'suspension-decision', {
    mechanics: {
      onSuspension: {
        effect: 'pause',
        resumes: 'resume-decision-issued',
        source: text(newText, 'decree:124/2020/NĐ-CP:chinh-phu:2020-10-19', 'Đ.28b k.2'),
      },
    },
    restsOn: [text(newText, decree155, 'Đ.12')],
    ...pending,
  }),
]

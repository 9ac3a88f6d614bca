import type { TimeLimitWhen } from '../../deadline/index.ts'
import { inferred, press, read } from '../instruments/sources.ts'
import { cases, days, force, gap, note, notRead, procedure, rowsOf, text, workingDays } from './build.ts'
import {
  decree15,
  decree217,
  in2023,
  law,
  pending2026,
  unreadBefore15,
  unreadBefore2021,
  unreadIn175,
  usualStart,
} from './constructionTexts.ts'

const topGrades: TimeLimitWhen = { worksGrade: ['special', 'I'] }
const otherGrades: TimeLimitWhen = { worksGrade: ['II', 'III', 'IV'] }
const middleGrades: TimeLimitWhen = { worksGrade: ['II', 'III'] }
const lowGrade: TimeLimitWhen = { worksGrade: ['IV'] }
const byAgency: TimeLimitWhen = { share: ['specialised-agency'] }
const whole: TimeLimitWhen = { share: ['whole'] }
const group = (projectGroup: 'A' | 'B' | 'C'): TimeLimitWhen => ({ projectGroup: [projectGroup] })

/** Once, in writing, at most as long as the limit itself. */
const asLongAgain = {
  extensions: [
    {
      atMost: 'as-long-again',
      times: 1,
      inWriting: true,
      from: 'expiry',
      source: text(read('decrees2026'), 'decree:217/2026/NĐ-CP:chinh-phu:undated', 'Đ.37 k.2'),
    },
  ],
} as const
const pendingFeasibility = { transitions: [pending2026.eligible, pending2026.notEligible] }
const decree06 = in2023('06-2021', 'decree:06/2021/NĐ-CP:chinh-phu:undated', read('construction'))
const decree59 = rowsOf({
  short: '59-2015',
  key: 'decree:59/2015/NĐ-CP:chinh-phu:undated',
  source: press('dichvucong 229542, 9608'),
  inForce: force(undefined, notRead),
})
const decree113 = rowsOf({
  short: '113-2020',
  key: 'decree:113/2020/NĐ-CP:chinh-phu:undated',
  source: press('atslegal'),
  inForce: force(undefined, notRead),
})
const quangTri = rowsOf({
  short: 'quang-tri',
  kind: 'committed',
  authority: { id: 'quang-tri', label: { vi: 'UBND tỉnh Quảng Trị', en: 'Quảng Trị' } },
  source: press('dichvucong.quangtri 24415'),
  inForce: force(undefined, notRead),
})

export const appraisalProcedures = [
  procedure('feasibility', 'construction', 'Thẩm định báo cáo nghiên cứu khả thi', 'Appraisal of a feasibility study'),
  procedure('appraisal.supplement', 'construction', 'Yêu cầu bổ sung hoặc trả hồ sơ thẩm định', 'Asking for parts'),
  procedure('appraisal.suspend', 'construction', 'Tạm dừng thẩm định', 'Suspension of an appraisal'),
  procedure('appraisal.no-supplement', 'construction', 'Dừng thẩm định khi không bổ sung', 'No supplement, stopped'),
  procedure('appraisal.stamped-copy', 'construction', 'Nộp bản chụp hồ sơ đã đóng dấu', 'Copy of the stamped file'),
  procedure('appraisal.council', 'construction', 'Lập hội đồng thẩm định', 'Setting up an appraisal council'),
  procedure(
    'appraisal.committed',
    'construction',
    'Thẩm định có thời hạn luật định 30 ngày',
    'An appraisal of 30 days',
  ),
  procedure('design', 'construction', 'Thẩm định thiết kế sau thiết kế cơ sở', 'Appraisal of the design'),
  procedure('acceptance.final', 'construction', 'Kiểm tra công tác nghiệm thu khi hoàn thành', 'Final acceptance'),
  procedure('acceptance.interim', 'construction', 'Kiểm tra nghiệm thu trong quá trình thi công', 'Interim check'),
  procedure('acceptance.owner-file', 'construction', 'Chủ đầu tư gửi hồ sơ trước nghiệm thu', 'File of the owner'),
  procedure('safety.opinion', 'construction', 'Ý kiến về đánh giá an toàn công trình', 'Opinion on the safety report'),
]

export const appraisalRules = [
  ...cases(
    law,
    'feasibility',
    'Đ.59',
    'full-valid-file',
    [
      [{ ...group('A'), ...byAgency }, days(35)],
      [{ ...group('A'), ...whole }, days(40)],
      [{ ...group('B'), ...byAgency }, days(25)],
      [{ ...group('B'), ...whole }, days(30)],
      [{ ...group('C'), ...byAgency }, days(15)],
      [{ ...group('C'), ...whole }, days(20)],
      [{ projectGroup: ['national'], funding: ['other'] }, days(80)],
    ],
    {
      ...pendingFeasibility,
      notes: [
        note(
          'supplement',
          'Bổ sung hồ sơ theo appraisal.supplement và appraisal.no-supplement.',
          'Supplements as in appraisal.supplement and appraisal.no-supplement.',
        ),
      ],
    },
  ),
  ...cases(decree217, 'feasibility', 'Đ.37 k.1 đ.a', 'full-valid-file', [[{ projectGroup: ['national'] }, days(60)]], {
    mechanics: asLongAgain,
  }),
  ...(
    [
      ['A', 'Đ.37 k.1 đ.b', 25, 20],
      ['B', 'Đ.37 k.1 đ.c', 20, 16],
      ['C', 'Đ.37 k.1 đ.d', 15, 12],
    ] as const
  ).flatMap(([letter, provision, withTopGrades, others]) =>
    cases(
      decree217,
      'feasibility',
      provision,
      'full-valid-file',
      [
        [{ ...group(letter), ...topGrades }, workingDays(withTopGrades)],
        [{ ...group(letter), ...otherGrades }, workingDays(others)],
      ],
      { mechanics: asLongAgain },
    ),
  ),
  ...unreadBefore2021(['feasibility']),

  decree15('appraisal.supplement', undefined, workingDays(5), 'receipt', {
    source: press('dichvucong.binhdinh 24709'),
    mechanics: { asks: { atMost: 1 }, innerOf: ['feasibility', 'design'] },
  }),
  decree217('appraisal.supplement', 'Đ.36 k.3', workingDays(5), 'receipt', {
    mechanics: { asks: { atMost: 1 }, innerOf: ['feasibility'] },
  }),
  decree217('appraisal.suspend', 'Đ.36 k.4', { kind: 'effect' }, undefined, {
    mechanics: { onSuspension: { effect: 'pause', atMost: 1 }, innerOf: ['feasibility'] },
    gaps: [
      gap(
        'inside-the-term',
        'Chưa rõ thời gian tạm dừng tính thế nào trong thời hạn.',
        'How the pause counts inside the term is not said.',
      ),
    ],
  }),
  decree15('appraisal.no-supplement', 'Đ.15', days(20), 'supplement-asked-for', {
    mechanics: {
      ifUnmet: { effect: 'stop' },
      onResubmission: { effect: 'restart' },
      innerOf: ['feasibility', 'design'],
    },
  }),
  decree217('appraisal.no-supplement', 'Đ.36 k.5', workingDays(20), 'supplement-asked-for', {
    mechanics: {
      ifUnmet: { effect: 'stop' },
      onResubmission: { effect: 'restart' },
      excluded: { times: ['force-majeure'] },
      innerOf: ['feasibility'],
    },
  }),
  decree217('appraisal.stamped-copy', 'Đ.36 k.9 đ.b', workingDays(5), 'stamped-file-received'),
  decree217('appraisal.council', 'Đ.34 k.2', workingDays(7), 'receipt'),
  ...cases(
    quangTri,
    'appraisal.committed',
    undefined,
    'not-read',
    [
      [{ funding: ['public'] }, workingDays(22)],
      [{ funding: ['other'] }, workingDays(17)],
    ],
    {
      gaps: [
        gap('instrument', 'Chưa rõ quyết định công bố.', 'The decision that announced it was not read.'),
        gap('which-appraisal', 'Chưa ghi là thẩm định nào.', 'Which appraisal it is was not recorded.'),
        gap(
          'funding',
          'Nguồn chỉ ghi “vốn khác” cho mức 17; mức 22 hiểu là vốn còn lại.',
          'Only the 17 days are tied to other funds; the 22 days are taken for the rest.',
        ),
      ],
    },
  ),

  ...cases(decree15, 'design', 'Đ.38', usualStart('full-valid-file'), [
    [{ ...topGrades, appraisal: ['alone'] }, days(40)],
    [{ ...middleGrades, appraisal: ['alone'] }, days(30)],
    [{ ...lowGrade, appraisal: ['alone'] }, days(20)],
  ]),
  ...cases(
    decree59,
    'design',
    'Đ.30 k.8',
    'not-read',
    [
      [{ ...middleGrades, appraisal: ['alone'] }, days(30)],
      [{ ...lowGrade, appraisal: ['alone'] }, days(20)],
    ],
    {
      gaps: [gap('top-grades', 'Chưa ghi cấp đặc biệt, cấp I.', 'Special grade and grade I are not recorded.')],
    },
  ),
  ...cases(
    decree113,
    'design',
    undefined,
    'not-read',
    [
      [{ ...topGrades, appraisal: ['with-permit-conditions'] }, days(45)],
      [{ ...middleGrades, appraisal: ['with-permit-conditions'] }, days(35)],
      [{ ...lowGrade, appraisal: ['with-permit-conditions'] }, days(25)],
    ],
    {
      source: inferred('45 / 35 / 25 stand without grades; taken in the order of the limits without permit conditions'),
    },
  ),
  decree217('design', 'Đ.41 k.1', { kind: 'abolished' }, undefined, {
    transitions: [pending2026.design],
    notes: [note('owner', 'Chủ đầu tư tự thẩm định.', 'The owner appraises.')],
  }),
  ...[unreadBefore15, unreadIn175].flatMap((unreadRows) =>
    unreadRows(['appraisal.supplement', 'appraisal.no-supplement'], {
      mechanics: { innerOf: ['feasibility', 'design'] },
    }),
  ),
  ...unreadIn175(['design'], { transitions: [pending2026.design] }),

  ...cases(decree06, 'acceptance.final', 'Đ.24', 'owner-file-received', [
    [topGrades, days(30)],
    [otherGrades, days(20)],
  ]),
  decree06('acceptance.interim', 'Đ.24', days(14), 'inspection-day', {
    when: topGrades,
    notes: [note('inspections', 'Không quá 3 lần kiểm tra.', 'At most 3 inspections.')],
  }),
  decree06('acceptance.interim', 'Đ.24', days(7), 'inspection-day', {
    when: otherGrades,
    notes: [note('inspections', 'Không quá 2 lần kiểm tra.', 'At most 2 inspections.')],
  }),
  ...cases(
    decree06,
    'acceptance.owner-file',
    'Đ.24',
    'planned-acceptance',
    [
      [topGrades, days(15)],
      [otherGrades, days(10)],
    ],
    { direction: 'before' },
  ),
  decree06('safety.opinion', 'Đ.39', days(14), 'report-received'),
]

import type { TimeLimitRule } from '../../deadline/index.ts'
import { day, until } from '../instruments/row.ts'
import { inferred, press, read, remembered } from '../instruments/sources.ts'
import { cases, days, force, gap, lasts, note, notRead, procedure, rowsOf, workingDays } from './build.ts'
import { decree15, decree175, decree212, in2023, unreadIn175, usualStart } from './constructionTexts.ts'

const fileStart = usualStart('full-valid-file')
const vinhPhuc = { source: press('service portal of Vĩnh Phúc') }
const capacity = press('hethongphapluat')
const extension = press('dichvucong 267197')
const architects = press('sxd.quangngai.gov.vn, QĐ 1160; Tiền Giang')
const decree100 = rowsOf({
  short: '100-2018',
  key: 'decree:100/2018/NĐ-CP:chinh-phu:undated',
  source: read('construction'),
  inForce: force(undefined, notRead),
})
const decree85 = in2023('85-2020', 'decree:85/2020/NĐ-CP:chinh-phu:undated', architects)
const scan = [
  gap(
    'scan',
    'Đọc qua bản nhận dạng chữ; con số đã đối chiếu với chữ.',
    'Read in a scan; figures checked against words.',
  ),
]
const conversion2025 = day('2025-07-01', read('internal'))
const monthly = {
  notes: [note('monthly', 'Xem thông báo kết quả theo tháng (k.4).', 'See the monthly notice of results (clause 4).')],
  gaps: scan,
}

export const certificateProcedures = [
  procedure('cert.capacity', 'certificates', 'Chứng chỉ năng lực hoạt động xây dựng', 'Certificate of capacity'),
  procedure('cert.practice', 'certificates', 'Chứng chỉ hành nghề hoạt động xây dựng', 'Certificate of practice'),
  procedure('cert.practice.convert', 'certificates', 'Chuyển đổi chứng chỉ hành nghề', 'Conversion of a certificate'),
  procedure(
    'cert.practice.notice',
    'certificates',
    'Thông báo kết quả xét của hội đồng',
    'Notice of the council’s result',
  ),
  procedure('cert.practice.incomplete', 'certificates', 'Thông báo hồ sơ chưa đủ', 'Notice of an incomplete file'),
  procedure('cert.practice.withdraw', 'certificates', 'Thu hồi chứng chỉ hành nghề', 'Withdrawal of a certificate'),
  procedure(
    'cert.practice.ban',
    'certificates',
    'Chờ nộp lại sau khi gian dối giấy tờ',
    'New application after false papers',
  ),
  procedure('cert.practice.exam-result', 'certificates', 'Kết quả sát hạch còn giá trị', 'Validity of an exam result'),
  procedure('cert.architect', 'certificates', 'Chứng chỉ hành nghề kiến trúc', 'Certificate of an architect'),
]

export const certificateRules: readonly TimeLimitRule[] = [
  ...cases(
    decree15,
    'cert.capacity',
    'Đ.90',
    fileStart,
    [
      [{ request: ['new', 'upgrade', 'adjusted'] }, days(20)],
      [{ request: ['reissue'] }, days(10)],
    ],
    { source: capacity },
  ),
  decree15('cert.capacity', 'Đ.90', days(10), fileStart, { when: { request: ['extension'] }, source: extension }),
  decree212('cert.capacity', 'Đ.41', { kind: 'not-read' }, undefined, {
    gaps: [
      gap(
        'issuing',
        'Tổ chức tự công bố năng lực; chưa thấy thủ tục cấp trong phần đã đọc.',
        'Organisations publish their own capacity; an issuing procedure was not seen in the parts read.',
      ),
    ],
  }),
  ...cases(
    decree15,
    'cert.practice',
    undefined,
    fileStart,
    [
      [{ request: ['new'] }, days(20)],
      [{ request: ['reissue'] }, days(10)],
    ],
    vinhPhuc,
  ),
  decree212('cert.practice', 'Đ.30 k.2 đ.a', workingDays(6), 'eligibility-notice', {
    when: { request: ['new'] },
    ...monthly,
  }),
  decree212('cert.practice', 'Đ.30 k.2 đ.b', workingDays(5), 'full-valid-file', {
    when: { request: ['reissue'] },
    gaps: scan,
  }),
  decree212('cert.practice', 'Đ.30 k.2 đ.c', workingDays(11), 'eligibility-notice', {
    when: { request: ['conversion'] },
    ...monthly,
  }),
  decree100('cert.practice.convert', undefined, days(25), fileStart),
  ...unreadIn175(['cert.practice.convert'], {
    inForce: force(day('2024-12-30', remembered('high')), until('2025-06-30', read('internal'))),
  }),
  {
    ...decree175('cert.practice.convert', undefined, days(15), fileStart, {
      source: read('internal'),
      inForce: force(conversion2025, until('2026-06-30', read('decrees2026'))),
    }),
    id: 'cert.practice.convert/175-2024/from-2025-07',
  },
  decree212('cert.practice.convert', 'Đ.30 k.2 đ.c', { kind: 'abolished' }, undefined, {
    continuedBy: { procedure: 'cert.practice', when: { request: ['conversion'] } },
    gaps: scan,
  }),
  decree212(
    'cert.practice.notice',
    'Đ.30 k.4',
    {
      kind: 'earlier-of',
      limit: { amount: 2, unit: 'working-day' },
      monthly: { complete: 'full-valid-file', cutDay: 15 },
      source: inferred('two limits stand side by side; the earlier binds'),
    },
    'council-result',
    {
      gaps: scan,
    },
  ),
  decree15('cert.practice.incomplete', undefined, workingDays(5), 'not-read', vinhPhuc),
  decree212('cert.practice.incomplete', 'Đ.30 k.5', workingDays(5), 'receipt', {
    mechanics: { asks: { atMost: 1 } },
    gaps: scan,
  }),
  ...(
    [
      ['decision', 7, 'withdrawal-grounds-found'],
      ['return-of-original', 5, 'withdrawal-decision-received'],
      ['system-entry', 1, 'withdrawal-decision-in-force'],
    ] as const
  ).map(([step, amount, event]) =>
    decree212('cert.practice.withdraw', 'Đ.30 k.7, Đ.31 k.4', workingDays(amount), event, {
      when: { step: [step] },
      gaps: scan,
    }),
  ),
  decree212('cert.practice.ban', 'Đ.30 k.6', lasts(12, 'month'), 'written-notice', { gaps: scan }),
  decree15('cert.practice.exam-result', undefined, lasts(6, 'month'), 'not-read', vinhPhuc),
  decree212('cert.practice.exam-result', undefined, { kind: 'not-read' }, undefined, {
    gaps: [gap('exam-result', 'Chưa thấy quy định trong phần đã đọc.', 'Not seen in the parts read.')],
  }),
  ...unreadIn175(['cert.capacity', 'cert.practice', 'cert.practice.incomplete', 'cert.practice.exam-result']),
  ...cases(decree85, 'cert.architect', undefined, fileStart, [
    [{ request: ['new'] }, days(15)],
    [{ request: ['extension', 'reissue'] }, days(10)],
  ]),
]

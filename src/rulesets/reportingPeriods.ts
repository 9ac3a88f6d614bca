import type { PeriodKind, PeriodRule, PeriodSet, ReportingPeriods, ReportingRegime } from '../deadline/index.ts'
import type { InstrumentKey, Source } from '../law/index.ts'
import { about, codified, inferred, press, read, remembered } from './instruments/sources.ts'
import { gap, notRead } from './time-limits/build.ts'

const reviewedOn = '2026-11-23'
const of = (source: Source, instrument: string, provision?: string): Source => ({
  ...source,
  instrument: instrument as InstrumentKey,
  ...(provision !== undefined && { provision }),
})
const fromDay = (firstDay: number, source: Source): PeriodRule => ({ kind: 'from-day', firstDay, source })
const alike = (kinds: readonly PeriodKind[], rule: PeriodRule): PeriodSet['periods'] =>
  Object.fromEntries(kinds.map((kind) => [kind, rule]))

const decree09 = of(about('ethnic'), 'decree:09/2019/NĐ-CP:chinh-phu:undated', 'Đ.12')
const ethnic = of(read('ethnic'), 'circular:06/2022/TT-UBDT:uy-ban-dan-toc:undated', 'Đ.6')
const circular2013 = of(press('lawnet.vn 144188'), 'circular:03/2013/TT-TTCP:thanh-tra-chinh-phu:undated', 'Đ.9')
const circular2021 = of(
  press('congdoan.most.gov.vn 505'),
  'circular:02/2021/TT-TTCP:thanh-tra-chinh-phu:2021-03-22',
  'Đ.7',
)
const circular2024 = of(
  press('th389.vn; thuvienphapluat.vn, banan 9362'),
  'circular:01/2024/TT-TTCP:thanh-tra-chinh-phu:undated',
)
const decree63 = of(read('procedures'), 'decree:63/2010/NĐ-CP:chinh-phu:undated', 'Đ.35')
const works = of(read('construction'), 'decree:06/2021/NĐ-CP:chinh-phu:undated', 'Đ.52')
const report: Source = about('report')

const firstDay = gap('first-day', 'Chưa đọc được ngày có hiệu lực.', 'The first day in force was not read.')
const lastDay = gap('last-day', 'Chưa đọc được ngày hết hiệu lực.', 'Whether and when it ends was not read.')
const sendDay = gap('send-day', 'Chưa đọc được hạn gửi báo cáo.', 'When reports are sent was not read.')

const sets: readonly PeriodSet[] = [
  {
    id: 'nd-09-2019',
    label: { vi: 'Kỳ báo cáo 15–14 theo Nghị định 09/2019/NĐ-CP', en: 'Periods 15th–14th of Decree 09/2019/NĐ-CP' },
    inForce: { end: notRead, attested: [codified] },
    reviewedOn,
    periods: {
      ...alike(['month', 'quarter', 'half-year', 'year'], fromDay(15, decree09)),
      'nine-months': fromDay(15, press('circulars of Thanh tra Chính phủ')),
    },
    gaps: [
      firstDay,
      lastDay,
      gap(
        'own-text',
        'Chưa đọc được chính văn Nghị định 09/2019/NĐ-CP; kỳ lấy theo văn bản dẫn lại.',
        'The decree itself was not read; the periods are taken from texts that apply and name it.',
      ),
    ],
  },
  {
    id: 'tt-03-2013-ttcp',
    label: {
      vi: 'Kỳ báo cáo 16–15 của ngành thanh tra, đến năm 2021',
      en: 'Periods 16th–15th of the inspectorates, to 2021',
    },
    inForce: { end: notRead },
    reviewedOn,
    periods: alike(['quarter', 'year'], fromDay(16, circular2013)),
    gaps: [firstDay, lastDay],
  },
  {
    id: 'tt-02-2021-ttcp',
    label: {
      vi: 'Kỳ báo cáo 15–14 của ngành thanh tra, từ năm 2021',
      en: 'Periods 15th–14th of the inspectorates, from 2021',
    },
    inForce: { end: notRead },
    reviewedOn,
    periods: alike(['quarter', 'half-year', 'nine-months', 'year'], fromDay(15, circular2021)),
    gaps: [firstDay, lastDay],
  },
  {
    id: 'tt-01-2024-ttcp',
    label: {
      vi: 'Kỳ báo cáo 15–14 của ngành thanh tra, từ 05/03/2024',
      en: 'Periods 15th–14th of the inspectorates, from 05/03/2024',
    },
    inForce: { from: { on: '2024-03-05', source: circular2024 }, end: { kind: 'open', source: circular2024 } },
    reviewedOn,
    periods: alike(['quarter', 'half-year', 'nine-months', 'year'], fromDay(15, circular2024)),
  },
  {
    id: 'nd-63-2010',
    label: {
      vi: 'Báo cáo 6 tháng về kiểm soát thủ tục hành chính (cũ)',
      en: 'Half-yearly reports on administrative procedures (older)',
    },
    inForce: { end: notRead },
    reviewedOn,
    periods: { 'half-year': { kind: 'not-read', source: decree63 } },
    gaps: [
      firstDay,
      lastDay,
      gap('days', 'Chưa đọc được ngày đầu, ngày cuối kỳ.', 'The days of the period were not read.'),
    ],
  },
  {
    id: 'kiem-soat-thu-tuc',
    label: {
      vi: 'Kỳ báo cáo quý về kiểm soát thủ tục hành chính, một cửa',
      en: 'Quarterly reports on administrative procedures and the one-stop shop',
    },
    inForce: { end: notRead },
    reviewedOn,
    periods: { quarter: fromDay(15, remembered('medium')) },
    gaps: [
      firstDay,
      lastDay,
      gap(
        'own-text',
        'Chưa đọc được Thông tư 02/2017, 01/2020/TT-VPCP; kỳ 15–14 chưa kiểm chứng.',
        'Circulars 02/2017 and 01/2020/TT-VPCP were not read; the 15th–14th is not verified.',
      ),
    ],
  },
  {
    id: 'dan-van-2023',
    label: { vi: 'Kỳ báo cáo dân vận chính quyền năm 2023', en: 'Period of the 2023 report on mass mobilization' },
    inForce: { end: notRead, attested: [{ on: '2023-10-31', source: report }] },
    reviewedOn,
    periods: {
      year: {
        kind: 'dated',
        spans: [
          {
            year: 2023,
            from: { on: '2023-01-01', source: inferred('“từ đầu năm” in the report of 2023') },
            to: { on: '2023-10-31', source: report },
          },
        ],
      },
    },
    gaps: [firstDay, lastDay],
  },
]

const regimes: readonly ReportingRegime[] = [
  {
    id: 'general',
    label: { vi: 'Chế độ báo cáo định kỳ nói chung', en: 'Periodic reports in general' },
    periodSets: ['nd-09-2019'],
    send: {
      kind: 'named-by-regime',
      atLeast: { amount: 1, unit: 'working-day' },
      source: of(press('thuvienphapluat.vn, hoi-dap 45351'), 'decree:09/2019/NĐ-CP:chinh-phu:undated', 'Đ.8 k.5'),
    },
  },
  {
    id: 'ethnic-affairs',
    label: { vi: 'Báo cáo công tác dân tộc', en: 'Reports on ethnic affairs' },
    periodSets: ['nd-09-2019'],
    send: { kind: 'before-day', day: 20, kinds: ['month', 'quarter', 'half-year', 'year'], source: ethnic },
  },
  {
    id: 'inspection-to-2021',
    label: { vi: 'Báo cáo ngành thanh tra, đến năm 2021', en: 'Reports of the inspectorates, to 2021' },
    periodSets: ['tt-03-2013-ttcp'],
    send: { kind: 'before-day', day: 20, kinds: ['quarter', 'year'], source: circular2013 },
  },
  {
    id: 'inspection-from-2021',
    label: { vi: 'Báo cáo ngành thanh tra, từ năm 2021', en: 'Reports of the inspectorates, from 2021' },
    periodSets: ['tt-02-2021-ttcp', 'tt-01-2024-ttcp'],
    send: { kind: 'not-read' },
    gaps: [sendDay],
  },
  {
    id: 'administrative-procedures',
    label: {
      vi: 'Báo cáo kiểm soát thủ tục hành chính, một cửa',
      en: 'Reports on administrative procedures and the one-stop shop',
    },
    periodSets: ['kiem-soat-thu-tuc'],
    send: { kind: 'not-read' },
    gaps: [sendDay],
  },
  {
    id: 'works-quality-ministries',
    label: { vi: 'Báo cáo chất lượng công trình của các bộ', en: 'Reports of ministries on the quality of works' },
    periodSets: [],
    send: { kind: 'before-date', month: 12, day: 15, source: works },
    gaps: [
      gap(
        'province',
        'Nghị định không nêu hạn của cấp tỉnh, theo hướng dẫn của Bộ Xây dựng.',
        'The decree names no day for provinces; the ministry guides them.',
      ),
    ],
  },
  {
    id: 'dan-van-2023',
    label: { vi: 'Báo cáo dân vận chính quyền năm 2023', en: 'The 2023 report on mass mobilization' },
    periodSets: ['dan-van-2023'],
    send: { kind: 'not-read' },
    gaps: [sendDay],
  },
]

/**
 * Kỳ báo cáo: the sets of days between which reports count, each with the text it was read in and how it is known, and
 * when the reports are sent. A set whose days in force were not read answers `unknown`; none stands in for another.
 */
export const reportingPeriods: ReportingPeriods = {
  schema: 'danvan/reporting-periods@1',
  id: 'reporting-periods',
  version: '0.1.0',
  title: { vi: 'Kỳ báo cáo và hạn gửi báo cáo', en: 'Reporting periods and days of sending' },
  sets,
  regimes,
}

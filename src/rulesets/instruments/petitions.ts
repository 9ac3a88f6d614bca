import type { Instrument } from '../../law/index.ts'
import { day, gap, open, relation, row, until } from './row.ts'
import { about, read, remembered } from './sources.ts'

const complaints = 'law:02/2011:quoc-hoi:undated'
const denunciations = 'law:25/2018:quoc-hoi:undated'
const reception = 'law:42/2013:quoc-hoi:undated'
const decree75 = 'decree:75/2012/NĐ-CP:chinh-phu:undated'
const decree124 = 'decree:124/2020/NĐ-CP:chinh-phu:2020-10-19'
const decree31 = 'decree:31/2019/NĐ-CP:chinh-phu:undated'
const decree64 = 'decree:64/2014/NĐ-CP:chinh-phu:undated'
const circular07 = 'circular:07/2014/TT-TTCP:thanh-tra-chinh-phu:undated'
const acceptance = 'circular:07/2013/TT-TTCP:thanh-tra-chinh-phu:undated'
const decree20 = 'decree:20/2008/NĐ-CP:chinh-phu:undated'

const unmarked = remembered('high')
const noMark = gap('standing', 'Bảng tổng hợp không ghi đọc ở đâu.', 'Where these days were read is not recorded.')
const amended2025 = gap(
  'amendments-2025',
  'Chưa đọc được Luật 136/2025/QH15 đã sửa những gì.',
  'What Law 136/2025/QH15 changed was not read.',
)

/** Circulars of ministries on the same matter: number and year were read, no more. */
const feedback = {
  subject: { vi: 'Phản ánh, kiến nghị về quy định hành chính', en: 'Feedback on administrative rules' },
  signing: read('feedback'),
  symbol: 'in-part',
  force: 'not-read',
} as const

/** Khiếu nại, tố cáo, tiếp công dân, phản ánh, kiến nghị. */
export const petitions: readonly Instrument[] = [
  row(complaints, {
    title: { vi: 'Luật Khiếu nại', en: 'Law on Complaints' },
    signing: read('laws'),
    symbol: 'in-part',
    from: day('2012-07-01', read('laws')),
    end: open(read('petitions')),
    gaps: [amended2025],
  }),
  row(decree75, {
    subject: { vi: 'Khiếu nại', en: 'Complaints' },
    signing: read('petitions'),
    from: day('2012-11-20', read('petitions')),
    end: until('2020-12-09', read('petitions')),
  }),
  row(decree124, {
    subject: { vi: 'Khiếu nại', en: 'Complaints' },
    signing: about('decree124'),
    from: day('2020-12-10', about('decree124')),
    end: open(about('decree124')),
    relations: [relation('replaces', decree75, read('petitions'), '2020-12-10')],
  }),
  row('decree:155/2026/NĐ-CP:chinh-phu:2026-05-15', {
    subject: { vi: 'Khiếu nại', en: 'Complaints' },
    signing: read('decrees2026'),
    from: day('2026-07-01', read('decrees2026')),
    end: open(read('decrees2026')),
    relations: [relation('amends', decree124, read('decrees2026'), '2026-07-01')],
  }),
  row(denunciations, {
    title: { vi: 'Luật Tố cáo', en: 'Law on Denunciations' },
    signing: read('laws'),
    symbol: 'in-part',
    from: day('2019-01-01', read('laws')),
    end: open(read('petitions')),
    gaps: [amended2025],
  }),
  row(decree31, {
    subject: { vi: 'Tố cáo', en: 'Denunciations' },
    signing: read('petitions'),
    from: day('2019-05-28', read('petitions')),
    end: open(read('petitions')),
  }),
  row('decree:156/2026/NĐ-CP:chinh-phu:2026-05-15', {
    subject: { vi: 'Tố cáo', en: 'Denunciations' },
    signing: read('decrees2026'),
    from: day('2026-07-01', read('decrees2026')),
    end: open(read('decrees2026')),
    relations: [relation('amends', decree31, read('decrees2026'), '2026-07-01')],
  }),
  row(reception, {
    title: { vi: 'Luật Tiếp công dân', en: 'Law on Citizen Reception' },
    signing: read('reception'),
    symbol: 'in-part',
    from: day('2014-07-01', read('reception')),
    end: open(read('reception')),
    gaps: [amended2025],
  }),
  row(decree64, {
    subject: { vi: 'Tiếp công dân', en: 'Citizen reception' },
    signing: read('reception'),
    from: day('2014-08-15', read('reception')),
    end: until('2026-06-30', read('decrees2026')),
  }),
  row('decree:154/2026/NĐ-CP:chinh-phu:2026-05-15', {
    subject: { vi: 'Tiếp công dân', en: 'Citizen reception' },
    signing: read('decrees2026'),
    from: day('2026-07-01', read('decrees2026')),
    end: open(read('decrees2026')),
    relations: [relation('replaces', decree64, read('decrees2026'), '2026-07-01')],
  }),
  row('law:136/2025/QH15:quoc-hoi:2025-12-10', {
    signing: about('law136'),
    from: day('2026-07-01', about('law136')),
    end: open(about('law136')),
    relations: [
      relation('amends', complaints, about('law136'), '2026-07-01'),
      relation('amends', denunciations, read('decrees2026'), '2026-07-01'),
      relation('amends', reception, about('law136'), '2026-07-01'),
    ],
    gaps: [gap('content', 'Chưa đọc được nội dung.', 'Its contents were not read.')],
  }),
  row(circular07, {
    subject: { vi: 'Xử lý đơn', en: 'Handling of petitions' },
    signing: unmarked,
    from: day('2014-12-15', unmarked),
    end: until('2021-11-14', unmarked),
    gaps: [noMark],
  }),
  row('circular:05/2021/TT-TTCP:thanh-tra-chinh-phu:undated', {
    subject: { vi: 'Xử lý đơn', en: 'Handling of petitions' },
    signing: unmarked,
    from: day('2021-11-15', unmarked),
    end: open(unmarked),
    relations: [relation('succeeds', circular07, unmarked, '2021-11-15')],
    gaps: [noMark],
  }),
  row(acceptance, {
    subject: { vi: 'Thụ lý khiếu nại', en: 'Acceptance of complaints' },
    signing: read('petitions', 'Đ.5'),
    force: 'not-read',
  }),
  row('circular:02/2016:thanh-tra-chinh-phu:undated', {
    subject: { vi: 'Thụ lý khiếu nại', en: 'Acceptance of complaints' },
    signing: read('petitions'),
    symbol: 'in-part',
    force: 'not-read',
    relations: [relation('amends', acceptance, read('petitions'))],
    gaps: [
      gap(
        'issuer',
        'Cơ quan ban hành suy ra từ thông tư được sửa.',
        'The issuer is taken from the circular that it amends.',
      ),
    ],
  }),
  row(decree20, {
    subject: feedback.subject,
    signing: read('feedback'),
    force: 'not-read',
  }),
  row('circular:11/2014:bo-cong-thuong:undated', feedback),
  row('circular:18/2018:bo-cong-thuong:undated', feedback),
  row('circular:17/2014:bo-vhttdl:undated', feedback),
]

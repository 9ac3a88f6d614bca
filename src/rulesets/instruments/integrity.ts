import type { Instrument } from '../../law/index.ts'
import { day, gap, open, relation, row, until } from './row.ts'
import { about, press, read, remembered } from './sources.ts'

const high = remembered('high')
const law36 = 'law:36/2018:quoc-hoi:undated'
const law56 = 'law:56/2010:quoc-hoi:undated'
const decree86 = 'decree:86/2011/NĐ-CP:chinh-phu:undated'
const law11 = 'law:11/2022:quoc-hoi:undated'
const circular03 = 'circular:03/2013/TT-TTCP:thanh-tra-chinh-phu:undated'
const circular04 = 'circular:04/2014/TT-TTCP:thanh-tra-chinh-phu:2014-09-18'

const inspection = { vi: 'Thanh tra', en: 'Inspection' }
const amended2025 = gap(
  'amendments-2025',
  'Chưa đọc được tác động của các luật sửa đổi năm 2025.',
  'The effect of the amending laws of 2025 was not read.',
)

/** Phòng, chống tham nhũng; tiếp cận thông tin; thanh tra. */
export const integrity: readonly Instrument[] = [
  row(law36, {
    title: { vi: 'Luật Phòng, chống tham nhũng', en: 'Law on Anti-corruption' },
    signing: read('corruption'),
    symbol: 'in-part',
    from: day('2019-07-01', read('corruption')),
    end: open(read('corruption')),
    gaps: [amended2025],
  }),
  row('law:81/2025:quoc-hoi:undated', {
    signing: about('corruption'),
    symbol: 'in-part',
    force: 'not-read',
    relations: [relation('amends', law36, about('corruption'))],
  }),
  row('law:132/2025/QH15:quoc-hoi:2025-12-10', {
    signing: about('law132'),
    force: 'not-read',
    relations: [relation('amends', law36, about('law132'))],
  }),
  row('decree:59/2019/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Phòng, chống tham nhũng', en: 'Anti-corruption' },
    signing: read('corruption'),
    from: day('2019-08-15', read('corruption')),
    end: open(read('corruption')),
  }),
  row('decree:130/2020/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Kê khai tài sản, thu nhập', en: 'Declarations of assets and income' },
    signing: read('corruption'),
    from: day('2020-12-20', read('corruption')),
    end: open(read('corruption')),
    gaps: [amended2025],
  }),
  row(circular04, {
    subject: {
      vi: 'Đánh giá tình hình tham nhũng và công tác phòng, chống tham nhũng',
      en: 'Assessment of corruption and of anti-corruption work',
    },
    signing: read('corruption'),
    from: day('2015-01-01', press('vbpl.vn')),
    gaps: [
      gap(
        'criteria-reset',
        'Nghị định 59/2019/NĐ-CP đặt lại các tiêu chí; chưa đọc được thông tư hết hiệu lực ngày nào.',
        'Decree 59/2019/NĐ-CP reset the criteria; when the circular ended was not read.',
      ),
    ],
  }),
  row('law:104/2016:quoc-hoi:undated', {
    title: { vi: 'Luật Tiếp cận thông tin', en: 'Law on Access to Information' },
    signing: read('information'),
    symbol: 'in-part',
    from: day('2018-07-01', read('information')),
    end: open(read('information')),
  }),
  row('decree:13/2018/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Tiếp cận thông tin', en: 'Access to information' },
    signing: read('information'),
    from: day('2018-07-01', read('information')),
    end: open(read('information')),
  }),
  row('decree:42/2022/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Cổng thông tin điện tử, dịch vụ công trực tuyến', en: 'Portals and online services' },
    signing: high,
    force: 'not-read',
    gaps: [
      gap(
        'update-times',
        'Chưa đọc được thời hạn cập nhật cổng thông tin.',
        'The update times of portals were not read.',
      ),
    ],
  }),
  row(law56, {
    title: { vi: 'Luật Thanh tra', en: 'Law on Inspection' },
    signing: read('laws'),
    symbol: 'in-part',
    from: day('2011-07-01', read('laws')),
    end: until('2023-06-30', read('laws')),
  }),
  row(decree86, {
    subject: inspection,
    signing: high,
    end: until('2023-06-30', high),
    gaps: [gap('minima', 'Chưa đọc được các mức tối thiểu.', 'Its minimum durations were not read.')],
  }),
  row(law11, {
    title: { vi: 'Luật Thanh tra', en: 'Law on Inspection' },
    signing: read('laws'),
    symbol: 'in-part',
    from: day('2023-07-01', read('laws', 'Đ.117')),
    end: until('2025-06-30', high),
    relations: [
      relation('replaces', law56, read('laws'), '2023-07-01'),
      relation('succeeds', decree86, high, '2023-07-01'),
    ],
  }),
  row('decree:43/2023/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Công khai kết luận thanh tra', en: 'Disclosure of inspection conclusions' },
    signing: about('decree43'),
    end: until('2025-06-30', high),
  }),
  row('law:84/2025:quoc-hoi:undated', {
    subject: inspection,
    signing: high,
    symbol: 'in-part',
    from: day('2025-07-01', high),
    end: open(high),
    relations: [relation('replaces', law11, high, '2025-07-01')],
    gaps: [gap('content', 'Chưa đọc được nội dung.', 'Its contents were not read.')],
  }),
  row(circular03, {
    subject: { vi: 'Kỳ báo cáo ngành thanh tra', en: 'Reporting periods of the inspectorates' },
    signing: press('lawnet.vn 144188', 'Đ.9'),
    force: 'not-read',
  }),
  row('circular:02/2021/TT-TTCP:thanh-tra-chinh-phu:2021-03-22', {
    subject: { vi: 'Kỳ báo cáo ngành thanh tra', en: 'Reporting periods of the inspectorates' },
    signing: press('congdoan.most.gov.vn 505', 'Đ.7'),
    force: 'not-read',
  }),
  row('circular:01/2024/TT-TTCP:thanh-tra-chinh-phu:undated', {
    subject: { vi: 'Kỳ báo cáo ngành thanh tra', en: 'Reporting periods of the inspectorates' },
    signing: press('th389.vn; thuvienphapluat.vn, banan 9362'),
    from: day('2024-03-05', press('th389.vn; thuvienphapluat.vn, banan 9362')),
    end: open(press('th389.vn; thuvienphapluat.vn, banan 9362')),
  }),
]

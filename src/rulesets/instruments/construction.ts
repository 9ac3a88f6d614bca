import type { Instrument } from '../../law/index.ts'
import { day, gap, open, relation, row, until } from './row.ts'
import { inferred, press, read, remembered } from './sources.ts'

const high = remembered('high')
const law50 = 'law:50/2014:quoc-hoi:undated'
const law62 = 'law:62/2020:quoc-hoi:undated'
const law135 = 'law:135/2025/QH15:quoc-hoi:undated'
const law66 = 'law:66/2014:quoc-hoi:undated'
const decree15 = 'decree:15/2021/NĐ-CP:chinh-phu:undated'
const decree59 = 'decree:59/2015/NĐ-CP:chinh-phu:undated'
const decree175 = 'decree:175/2024/NĐ-CP:chinh-phu:2024-12-30'

const works = { vi: 'Hoạt động xây dựng', en: 'Construction' }
const estate = { vi: 'Kinh doanh bất động sản', en: 'Real-estate business' }
const law2026 = until(
  '2026-06-30',
  inferred('Nghị định 217/2026/NĐ-CP, which details Luật 135/2025/QH15, applies from 01/07/2026'),
)
/** Cut-off of the 2023 report, for which the terms then in force were collected. */
const then = '2023-10-31'

/** Xây dựng, nhà ở, quy hoạch. */
export const construction: readonly Instrument[] = [
  row(law50, {
    title: { vi: 'Luật Xây dựng', en: 'Law on Construction' },
    signing: read('construction'),
    symbol: 'in-part',
    attested: [day('2021-01-01', read('construction'))],
    end: law2026,
  }),
  row(law62, {
    subject: works,
    signing: read('construction'),
    symbol: 'in-part',
    from: day('2021-01-01', read('construction')),
    end: law2026,
    relations: [relation('amends', law50, read('construction'), '2021-01-01')],
  }),
  row(law135, {
    subject: works,
    signing: read('decrees2026'),
    attested: [day('2026-07-01', inferred('Nghị định 217/2026/NĐ-CP details it from that day'))],
    relations: [
      relation(
        'succeeds',
        law50,
        inferred('Nghị định 217/2026/NĐ-CP, which details it, applies from 01/07/2026'),
        '2026-07-01',
      ),
    ],
  }),
  row(decree59, {
    subject: works,
    signing: press('dichvucong.gov.vn 229542, 9608', 'Đ.30 k.8'),
    force: 'not-read',
  }),
  row('decree:100/2018/NĐ-CP:chinh-phu:undated', {
    subject: works,
    signing: read('construction'),
    force: 'not-read',
  }),
  row('decree:113/2020/NĐ-CP:chinh-phu:undated', {
    subject: works,
    signing: press('atslegal'),
    force: 'not-read',
  }),
  row(decree15, {
    subject: works,
    signing: press('dichvucong.binhdinh.gov.vn 24709; hethongphapluat.com'),
    from: day('2021-03-03', high),
    end: until('2024-12-29', high),
  }),
  row(decree175, {
    subject: works,
    signing: read('decrees2026'),
    from: day('2024-12-30', high),
    end: until('2026-06-30', read('decrees2026')),
    relations: [relation('replaces', decree15, high, '2024-12-30')],
    gaps: [gap('content', 'Chưa đọc được nội dung.', 'Its contents were not read.')],
  }),
  row('decree:217/2026/NĐ-CP:chinh-phu:undated', {
    subject: works,
    signing: read('decrees2026'),
    from: day('2026-07-01', read('decrees2026')),
    end: open(read('decrees2026')),
    relations: [
      relation('details', law135, read('decrees2026')),
      relation('replaces', decree175, read('decrees2026', 'Đ.76'), '2026-07-01'),
    ],
  }),
  row('decree:212/2026/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Chứng chỉ hành nghề, năng lực hoạt động xây dựng', en: 'Certificates in construction' },
    signing: read('decrees2026'),
    from: day('2026-07-01', read('decrees2026')),
    end: open(read('decrees2026')),
    gaps: [gap('scan', 'Đọc qua bản nhận dạng chữ.', 'Read in a scan with recognised letters.')],
  }),
  row('decree:06/2021/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Chất lượng công trình xây dựng', en: 'Quality of construction works' },
    signing: read('construction'),
    attested: [day(then, read('construction'))],
  }),
  row('decree:85/2020/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Chứng chỉ hành nghề kiến trúc', en: 'Certificates of architects' },
    signing: press('sxd.quangngai.gov.vn, QĐ 1160'),
    attested: [day(then, press('sxd.quangngai.gov.vn, QĐ 1160'))],
  }),
  row('circular:03/2018/TT-BXD:bo-xay-dung:undated', {
    subject: works,
    signing: read('civil', 'Đ.5'),
    force: 'not-read',
  }),
  row(law66, {
    title: { vi: 'Luật Kinh doanh bất động sản', en: 'Law on Real-estate Business' },
    signing: read('estate'),
    symbol: 'in-part',
    attested: [day(then, read('estate'))],
    end: until('2024-07-31', high),
  }),
  row('decree:02/2022/NĐ-CP:chinh-phu:undated', {
    subject: estate,
    signing: read('estate', 'Đ.11'),
    attested: [day(then, read('estate'))],
  }),
  row('circular:11/2015/TT-BXD:bo-xay-dung:undated', {
    subject: { vi: 'Chứng chỉ môi giới bất động sản', en: 'Certificates of real-estate brokers' },
    signing: read('estate', 'Đ.15–16'),
    attested: [day(then, read('estate'))],
  }),
  row('decree:99/2015/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Nhà ở cũ thuộc sở hữu nhà nước, nhà ở xã hội', en: 'Old state housing, social housing' },
    signing: remembered('medium'),
    attested: [day(then, remembered('medium'))],
  }),
  row('decision:1160:chua-ro:undated', {
    subject: { vi: 'Thủ tục chứng chỉ hành nghề kiến trúc', en: 'Procedures on certificates of architects' },
    signing: press('sxd.quangngai.gov.vn'),
    symbol: 'in-part',
    force: 'not-read',
    gaps: [gap('issuer', 'Chưa rõ cơ quan ban hành.', 'Who issued it was not read.')],
  }),
  row('law:quy-hoach-do-thi-2009:quoc-hoi:undated', {
    title: { vi: 'Luật Quy hoạch đô thị', en: 'Law on Urban Planning' },
    signing: press('a copy that is not recorded'),
    signedIn: 2009,
    symbol: 'none',
    attested: [day(then, press('a copy that is not recorded'))],
  }),
  row('law:kien-truc:quoc-hoi:undated', {
    title: { vi: 'Luật Kiến trúc', en: 'Law on Architecture' },
    signing: press('a copy that is not recorded'),
    symbol: 'none',
    attested: [day(then, press('a copy that is not recorded'))],
  }),
]

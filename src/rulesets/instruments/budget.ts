import type { Instrument } from '../../law/index.ts'
import { day, gap, open, relation, row, until } from './row.ts'
import { codified, inferred, press, read } from './sources.ts'

const law83 = 'law:83/2015:quoc-hoi:undated'
const decree163 = 'decree:163/2016/NĐ-CP:chinh-phu:undated'
const circular21 = 'circular:21/2005:bo-tai-chinh:undated'
const circular61 = 'circular:61/2017/TT-BTC:bo-tai-chinh:undated'
const circular90 = 'circular:90/2018/TT-BTC:bo-tai-chinh:undated'
const law44 = 'law:44/2013:quoc-hoi:undated'
const decree84 = 'decree:84/2014/NĐ-CP:chinh-phu:undated'

const stateBudget = { vi: 'Ngân sách nhà nước', en: 'State budget' }
const disclosure = { vi: 'Công khai ngân sách của đơn vị dự toán', en: 'Budget disclosure of spending units' }
const replaced2026 = until('2026-03-24', inferred('the day before Thông tư 26/2026/TT-BTC, which replaces it, applies'))
const thriftEnds = until('2026-06-30', inferred('the day before Luật 110/2025 and Nghị định 266/2026/NĐ-CP apply'))

/** Ngân sách; thực hành tiết kiệm, chống lãng phí. */
export const budget: readonly Instrument[] = [
  row(law83, {
    subject: stateBudget,
    signing: read('budget'),
    symbol: 'in-part',
    from: day('2017-01-01', read('budget')),
    attested: [codified],
  }),
  row(decree163, {
    subject: stateBudget,
    signing: read('budget'),
    from: day('2017-01-01', read('budget')),
    attested: [codified],
  }),
  row('decree:73/2026/NĐ-CP:chinh-phu:undated', {
    subject: stateBudget,
    signing: read('circular26'),
    force: 'not-read',
    relations: [
      relation(
        'succeeds',
        decree163,
        inferred('Thông tư 26/2026/TT-BTC takes its times from Nghị định 73/2026/NĐ-CP Đ.37, which was not read'),
      ),
    ],
    gaps: [gap('times', 'Chưa đọc được các thời hạn tại Đ.37.', 'The times of Đ.37 were not read.')],
  }),
  row(circular21, {
    subject: disclosure,
    signing: read('budget', 'Thông tư 61/2017/TT-BTC Đ.13'),
    symbol: 'in-part',
    end: until('2017-07-31', inferred('the day before Thông tư 61/2017/TT-BTC, which replaces it, takes effect')),
    gaps: [
      gap(
        'issuer',
        'Cơ quan ban hành suy ra từ Thông tư 61/2017/TT-BTC.',
        'The issuer is taken from Circular 61/2017/TT-BTC, which replaces it.',
      ),
    ],
  }),
  row(circular61, {
    subject: disclosure,
    signing: read('budget'),
    from: day('2017-08-01', read('budget', 'Đ.13')),
    end: replaced2026,
    governs: { period: 'budget-year', from: 2017, to: 2025, source: read('budget', 'Đ.13') },
    relations: [relation('replaces', circular21, read('budget', 'Đ.13'), '2017-08-01')],
  }),
  row(circular90, {
    subject: disclosure,
    signing: read('budget'),
    from: day('2019-01-01', read('budget')),
    end: replaced2026,
    relations: [relation('amends', circular61, read('budget'), '2019-01-01')],
  }),
  row('circular:26/2026/TT-BTC:bo-tai-chinh:undated', {
    subject: disclosure,
    signing: read('circular26'),
    from: day('2026-03-25', read('circular26', 'Đ.33')),
    end: open(read('circular26')),
    governs: { period: 'budget-year', from: 2026, source: read('circular26', 'Đ.34') },
    relations: [
      relation('replaces', circular61, read('circular26'), '2026-03-25'),
      relation('replaces', circular90, read('circular26'), '2026-03-25'),
    ],
  }),
  row('circular:343/2016:bo-tai-chinh:undated', {
    subject: stateBudget,
    signing: read('budget'),
    symbol: 'in-part',
    force: 'not-read',
    gaps: [
      gap(
        'issuer',
        'Cơ quan ban hành suy ra từ các thông tư cùng đề mục.',
        'The issuer is taken from the circulars it stands among.',
      ),
    ],
  }),
  row('circular:145/2017/TT-BTC:bo-tai-chinh:undated', {
    subject: { vi: 'Quy chế chi tiêu nội bộ của đơn vị sự nghiệp', en: 'Spending rules of public service units' },
    signing: read('staff'),
    from: day('2018-02-14', read('staff')),
    attested: [codified],
  }),
  row('circular:133/2017/TT-BTC:bo-tai-chinh:undated', {
    subject: { vi: 'Giờ nhận hồ sơ của Kho bạc', en: 'Hours of the Treasury' },
    signing: press('thuviennhadat.vn; lawnet.vn', 'Đ.12'),
    force: 'not-read',
  }),
  row('circular:87/2021/TT-BTC:bo-tai-chinh:undated', {
    subject: { vi: 'Giờ nhận hồ sơ của Kho bạc', en: 'Hours of the Treasury' },
    signing: press('thuviennhadat.vn; lawnet.vn', 'Đ.10'),
    force: 'not-read',
  }),
  row(law44, {
    title: { vi: 'Luật Thực hành tiết kiệm, chống lãng phí', en: 'Law on Thrift and Prevention of Waste' },
    signing: read('laws'),
    symbol: 'in-part',
    from: day('2014-07-01', read('laws')),
    end: thriftEnds,
  }),
  row(decree84, {
    subject: { vi: 'Thực hành tiết kiệm, chống lãng phí', en: 'Thrift and prevention of waste' },
    signing: read('laws'),
    end: thriftEnds,
    gaps: [gap('times', 'Chưa đọc được các thời hạn.', 'Its times were not read.')],
  }),
  row('law:110/2025:quoc-hoi:undated', {
    subject: { vi: 'Thực hành tiết kiệm, chống lãng phí', en: 'Thrift and prevention of waste' },
    signing: read('decree266'),
    symbol: 'in-part',
    from: day('2026-07-01', read('decree266')),
    end: open(read('decree266')),
    relations: [
      relation(
        'succeeds',
        law44,
        inferred('governs the same matter from 01/07/2026; its clause was not read'),
        '2026-07-01',
      ),
    ],
  }),
  row('decree:266/2026/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Thực hành tiết kiệm, chống lãng phí', en: 'Thrift and prevention of waste' },
    signing: read('decree266'),
    from: day('2026-07-01', read('decree266')),
    end: open(read('decree266')),
    relations: [
      relation(
        'succeeds',
        decree84,
        inferred('governs the same matter from 01/07/2026; its clause was not read'),
        '2026-07-01',
      ),
    ],
  }),
]

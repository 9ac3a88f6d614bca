import type { Instrument } from '../../law/index.ts'
import { day, gap, open, relation, row, until } from './row.ts'
import { about, codified, read, remembered } from './sources.ts'

const high = remembered('high')
const decree151 = 'decree:151/2017/NĐ-CP:chinh-phu:undated'
const law43 = 'law:43/2013:quoc-hoi:undated'
const decree63 = 'decree:63/2014/NĐ-CP:chinh-phu:undated'
const law39 = 'law:39/2019:quoc-hoi:undated'

const assets = { vi: 'Tài sản công', en: 'Public assets' }
const bidding = { vi: 'Đấu thầu', en: 'Bidding' }
const investment = { vi: 'Đầu tư công', en: 'Public investment' }
const notRead = gap('content', 'Chưa đọc được nội dung.', 'Its contents were not read.')

/** Tài sản công, đấu thầu, đầu tư công. */
export const procurement: readonly Instrument[] = [
  row('law:15/2017:quoc-hoi:undated', {
    subject: assets,
    signing: read('assets'),
    symbol: 'in-part',
    from: day('2018-01-01', read('assets')),
    end: open(read('assets'), '2023-12-01'),
  }),
  row(decree151, {
    subject: assets,
    signing: read('assets'),
    from: day('2018-01-01', read('assets')),
    end: until('2025-06-30', high),
  }),
  row('decree:186/2025/NĐ-CP:chinh-phu:undated', {
    subject: assets,
    signing: high,
    from: day('2025-07-01', high),
    end: open(high),
    relations: [relation('replaces', decree151, high, '2025-07-01')],
    gaps: [notRead],
  }),
  row('circular:144/2017:bo-tai-chinh:undated', {
    subject: { vi: 'Biểu mẫu công khai tài sản công', en: 'Forms for the disclosure of public assets' },
    signing: read('assets', 'Đ.11'),
    symbol: 'in-part',
    from: day('2018-02-15', read('assets')),
    attested: [codified],
    gaps: [
      gap(
        'issuer',
        'Cơ quan ban hành suy ra từ nội dung tài sản công.',
        'The issuer is taken from its matter, public assets.',
      ),
    ],
  }),
  row(law43, {
    subject: bidding,
    signing: read('laws', 'Luật 22/2023 Đ.95'),
    symbol: 'in-part',
    end: until('2023-12-31', read('laws', 'Luật 22/2023 Đ.95')),
  }),
  row(decree63, {
    subject: bidding,
    signing: about('decree63'),
    from: day('2014-08-15', high),
    end: until('2024-02-26', high),
  }),
  row('law:22/2023:quoc-hoi:undated', {
    title: { vi: 'Luật Đấu thầu', en: 'Law on Bidding' },
    signing: read('laws'),
    symbol: 'in-part',
    from: day('2024-01-01', read('laws')),
    end: open(read('laws')),
    relations: [relation('replaces', law43, read('laws', 'Đ.95'), '2024-01-01')],
    gaps: [
      gap(
        'amendments-2024-2025',
        'Chưa đọc được các lần sửa năm 2024, 2025.',
        'The amendments of 2024 and 2025 were not read.',
      ),
    ],
  }),
  row('decree:24/2024/NĐ-CP:chinh-phu:undated', {
    subject: bidding,
    signing: high,
    from: day('2024-02-27', high),
    end: open(high),
    relations: [relation('replaces', decree63, high, '2024-02-27')],
    gaps: [notRead],
  }),
  row(law39, {
    title: { vi: 'Luật Đầu tư công', en: 'Law on Public Investment' },
    signing: read('laws'),
    symbol: 'in-part',
    from: day('2020-01-01', read('laws')),
    end: until('2024-12-31', high),
  }),
  row('law:58/2024:quoc-hoi:undated', {
    subject: investment,
    signing: high,
    symbol: 'in-part',
    from: day('2025-01-01', high),
    end: open(high),
    relations: [relation('replaces', law39, high, '2025-01-01')],
    gaps: [notRead],
  }),
]

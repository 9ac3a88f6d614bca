import type { Instrument } from '../../law/index.ts'
import { day, gap, open, relation, row, until } from './row.ts'
import { about, inferred, press, read } from './sources.ts'

const decree04 = 'decree:04/2015/NĐ-CP:chinh-phu:2015-01-09'
/** Luật Thực hiện dân chủ ở cơ sở, which rows of other files rest on. */
export const law10 = 'law:10/2022/QH15:quoc-hoi:2022-11-10'
const circular01 = 'circular:01/2016/TT-BNV:bo-noi-vu:2016-01-13'
const resolution55 = 'resolution:55/1998/NQ-UBTVQH10:ubtvqh:1998-08-30'
const ordinance34 = 'ordinance:34/2007/PL-UBTVQH11:ubtvqh:2007-04-20'
const decree71 = 'decree:71/1998/NĐ-CP:chinh-phu:undated'
const decree159 = 'decree:159/2016/NĐ-CP:chinh-phu:undated'
const joint09 = 'joint-circular:09/1998/TTLT-TCCP-TLĐLĐ:tccp-tldld:undated'
const promulgationLaw = 'law:ban-hanh-van-ban-quy-pham-phap-luat-2015:quoc-hoi:undated'

const repealing = read('democracy', 'Luật 10/2022/QH15 Đ.90 k.2')
const detailing = inferred(
  'Luật 10/2022/QH15 Đ.90 k.2 ends Nghị quyết 55/1998, and Luật Ban hành VBQPPL 2015 Đ.154 k.4 ends a detailing text with the text it details; no clause that names and repeals it was read',
)

/** Dân chủ ở cơ sở. */
export const democracy: readonly Instrument[] = [
  row(decree71, {
    subject: { vi: 'Dân chủ trong hoạt động của cơ quan', en: 'Democracy in agencies' },
    signing: about('decree04Summary'),
    end: until('2015-02-24', inferred('the day before Nghị định 04/2015/NĐ-CP, which replaces it, takes effect')),
  }),
  row(resolution55, {
    signing: read('democracy'),
    attested: [day('2015-01-09', inferred('named among the legal bases of Nghị định 04/2015/NĐ-CP on that day'))],
    end: until('2023-06-30', repealing),
  }),
  row(ordinance34, {
    subject: { vi: 'Dân chủ ở xã, phường, thị trấn', en: 'Democracy in communes' },
    signing: read('democracy'),
    end: until('2023-06-30', repealing),
  }),
  row(joint09, {
    signing: about('circular01'),
    end: until('2016-02-29', inferred('the day before Thông tư 01/2016/TT-BNV, which replaces it, takes effect')),
  }),
  row(decree04, {
    subject: { vi: 'Dân chủ trong hoạt động của cơ quan, đơn vị', en: 'Democracy in agencies' },
    signing: about('decree04'),
    from: day('2015-02-25', about('decree04')),
    end: until('2023-06-30', detailing),
    relations: [
      relation('based-on', resolution55, about('decree04Bases')),
      relation('replaces', decree71, about('decree04Summary'), '2015-02-25'),
    ],
    gaps: [
      gap(
        'end-clause',
        'Chưa đọc được điều khoản nào nêu tên và bãi bỏ Nghị định này.',
        'No clause that names and repeals this decree was read.',
      ),
    ],
  }),
  row(circular01, {
    signing: about('circular01'),
    from: day('2016-03-01', about('circular01')),
    end: until('2023-06-30', detailing),
    relations: [
      relation('guides', decree04, about('circular01')),
      relation('replaces', joint09, about('circular01'), '2016-03-01'),
    ],
  }),
  row(law10, {
    title: { vi: 'Luật Thực hiện dân chủ ở cơ sở', en: 'Law on Implementing Grassroots Democracy' },
    signing: read('democracy'),
    from: day('2023-07-01', read('democracy', 'Đ.90 k.1')),
    end: open(read('democracy')),
    relations: [
      relation('repeals', resolution55, read('democracy', 'Đ.90 k.2'), '2023-07-01'),
      relation('repeals', ordinance34, read('democracy', 'Đ.90 k.2'), '2023-07-01'),
      relation('succeeds', decree04, detailing, '2023-07-01'),
      relation('succeeds', circular01, detailing, '2023-07-01'),
    ],
    gaps: [
      gap(
        'amendments-2024-2025',
        'Chưa đọc được Luật 47/2024/QH15 và Luật 97/2025/QH15 đã sửa những gì ở chương III.',
        'What Laws 47/2024/QH15 and 97/2025/QH15 changed in chapter III was not read.',
      ),
    ],
  }),
  row('law:47/2024/QH15:quoc-hoi:undated', {
    signing: about('law97'),
    force: 'not-read',
    relations: [relation('amends', law10, about('law97'))],
  }),
  row('law:97/2025/QH15:quoc-hoi:2025-06-27', {
    signing: about('law97'),
    from: day('2025-07-01', about('law97')),
    end: open(about('law97')),
    relations: [relation('amends', law10, about('law97'), '2025-07-01')],
  }),
  row('decree:59/2023/NĐ-CP:chinh-phu:2023-08-14', {
    signing: read('democracy', 'Đ.28'),
    from: day('2023-08-15', read('democracy', 'Đ.28 k.1')),
    end: open(read('democracy')),
    relations: [
      relation('details', law10, read('democracy', 'Đ.1')),
      relation('repeals', decree159, read('democracy', 'Đ.28 k.2'), '2023-08-08'),
    ],
    gaps: [
      gap(
        'odd-date',
        'Đ.28 k.2 bãi bỏ Nghị định 159/2016/NĐ-CP từ 08/08/2023, trước ngày Nghị định này được ký.',
        'Đ.28 k.2 repeals Decree 159/2016/NĐ-CP from 08/08/2023, before this decree was signed.',
      ),
    ],
  }),
  row(decree159, {
    subject: { vi: 'Ban Thanh tra nhân dân', en: 'People’s inspectorates' },
    signing: read('democracy', 'Nghị định 59/2023/NĐ-CP Đ.28 k.2'),
    end: until('2023-08-07', inferred('Nghị định 59/2023/NĐ-CP Đ.28 k.2 repeals it as from 08/08/2023')),
  }),
  row('decree:61/2023/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Hương ước', en: 'Village conventions' },
    signing: read('democracy'),
    from: day('2023-08-16', read('democracy')),
    end: open(read('democracy')),
  }),
  row(promulgationLaw, {
    title: { vi: 'Luật Ban hành văn bản quy phạm pháp luật', en: 'Law on Promulgation of Legal Normative Documents' },
    signing: read('laws'),
    signedIn: 2015,
    symbol: 'none',
    force: 'not-read',
  }),
  row('circular:05/2021/TT-BYT:bo-y-te:undated', {
    signing: press('thuvienphapluat.vn, Q&A on the circular that quotes Nghị định 04/2015/NĐ-CP Đ.8 k.2'),
    force: 'not-read',
  }),
]

import type { Instrument } from '../../law/index.ts'
import { day, gap, open, relation, row, until } from './row.ts'
import { about, codified, inferred, press, read, remembered } from './sources.ts'

const decree63 = 'decree:63/2010/NĐ-CP:chinh-phu:undated'
const decree61 = 'decree:61/2018/NĐ-CP:chinh-phu:2018-04-23'
const decree107 = 'decree:107/2021/NĐ-CP:chinh-phu:undated'
const decree118 = 'decree:118/2025/NĐ-CP:chinh-phu:2025-06-09'
const decree45 = 'decree:45/2020/NĐ-CP:chinh-phu:undated'
const decree20 = 'decree:20/2008/NĐ-CP:chinh-phu:undated'
const decision127 = 'decision:127/2007:thu-tuong-chinh-phu:undated'

const oneStopShop = { vi: 'Một cửa', en: 'One-stop shop' }
const online = { vi: 'Thủ tục hành chính trên môi trường điện tử', en: 'Administrative procedures online' }
const control = { vi: 'Kiểm soát thủ tục hành chính', en: 'Control of administrative procedures' }
const saturday = { vi: 'Tiếp nhận hồ sơ ngày thứ Bảy', en: 'Reception on Saturdays' }
const reports = { vi: 'Báo cáo kiểm soát thủ tục hành chính', en: 'Reports on administrative procedures' }

const replacedBy118 = press('press and provincial decisions on Nghị định 118/2025/NĐ-CP')
const ended2025 = until('2025-06-30', replacedBy118)
const notFound = gap('content', 'Chưa tìm được toàn văn.', 'The full text was not found.')
const sent2026 = press('press on Nghị định 310/2026/NĐ-CP; decrees of 2026, GitHub diepxuan/diepxuan.github.io')
const saturdayPages = press('thuvienphapluat.vn 101383; tailieu.vn 183384')

const haTinh = {
  subject: { vi: 'Quy trình nội bộ giải quyết thủ tục hành chính', en: 'Internal procedures' },
  signing: read('internal'),
  signedIn: 2025,
  force: 'not-read',
} as const

/** Một cửa, kiểm soát thủ tục hành chính. */
export const oneStop: readonly Instrument[] = [
  row(decree63, {
    subject: control,
    signing: read('procedures'),
    from: day('2010-10-14', read('procedures')),
    end: open(read('procedures')),
  }),
  row('decree:48/2013/NĐ-CP:chinh-phu:undated', {
    subject: control,
    signing: read('procedures'),
    force: 'not-read',
    relations: [relation('amends', decree63, read('procedures')), relation('amends', decree20, read('feedback'))],
  }),
  row('decree:92/2017/NĐ-CP:chinh-phu:undated', {
    subject: control,
    signing: read('procedures'),
    from: day(
      '2017-09-25',
      inferred('Đ.15 and Đ.17 of Nghị định 63/2010/NĐ-CP in the wording read apply from 25/09/2017'),
    ),
    end: open(read('procedures')),
    relations: [
      relation('amends', decree63, read('procedures'), '2017-09-25'),
      relation('amends', decree20, read('feedback')),
    ],
  }),
  row(decree61, {
    subject: oneStopShop,
    signing: read('oneStop'),
    from: day('2018-06-21', read('oneStop')),
    end: ended2025,
  }),
  row('circular:01/2018/TT-VPCP:van-phong-chinh-phu:2018-11-23', {
    subject: oneStopShop,
    signing: read('oneStop'),
    from: day('2019-01-06', read('oneStop')),
    attested: [codified],
    relations: [relation('guides', decree61, read('oneStop', 'Đ.13–15, under Nghị định 61/2018/NĐ-CP Đ.30–31'))],
  }),
  row('circular:22/2019/TT-BTTTT:bo-tttt:undated', {
    subject: oneStopShop,
    signing: read('oneStop'),
    from: day('2020-02-20', read('oneStop')),
    end: open(read('oneStop'), '2023-12-01'),
    gaps: [gap('annexes', 'Bản đọc không có phụ lục.', 'The annexes are not in the copy.')],
  }),
  row(decree107, {
    subject: oneStopShop,
    signing: replacedBy118,
    from: day('2021-12-06', remembered('medium')),
    end: ended2025,
    relations: [relation('amends', decree61, remembered('medium'), '2021-12-06')],
    gaps: [notFound],
  }),
  row('circular:01/2023/TT-VPCP:van-phong-chinh-phu:2023-04-05', {
    subject: oneStopShop,
    signing: press('sav.gov.vn'),
    force: 'not-read',
  }),
  row(decree118, {
    subject: oneStopShop,
    signing: replacedBy118,
    from: day('2025-07-01', replacedBy118),
    end: open(replacedBy118),
    relations: [
      relation('replaces', decree61, replacedBy118, '2025-07-01'),
      relation('replaces', decree107, replacedBy118, '2025-07-01'),
      relation('amends', decree45, sent2026),
    ],
    gaps: [
      notFound,
      gap(
        'restart-apology',
        'Chưa rõ việc tính lại thời hạn và xin lỗi có thay đổi không.',
        'Whether it changes restart and apology is open.',
      ),
    ],
  }),
  row('circular:03/2025/TT-VPCP:van-phong-chinh-phu:2025-09-15', {
    subject: oneStopShop,
    signing: replacedBy118,
    force: 'not-read',
    relations: [relation('guides', decree118, replacedBy118)],
  }),
  row('decree:367/2025/NĐ-CP:chinh-phu:undated', {
    subject: oneStopShop,
    signing: replacedBy118,
    force: 'not-read',
    relations: [relation('amends', decree118, replacedBy118)],
  }),
  row('decree:309/2026/NĐ-CP:chinh-phu:2026-08-05', {
    subject: oneStopShop,
    signing: read('decrees2026'),
    from: day('2026-08-05', read('decrees2026')),
    end: open(read('decrees2026')),
    relations: [relation('amends', decree118, read('decrees2026', 'Đ.8, Đ.9'), '2026-08-05')],
    gaps: [gap('repeals', 'Bản đọc thiếu Đ.15 (bãi bỏ).', 'Đ.15 (repeals) is missing in the copy.')],
  }),
  row(decree45, {
    subject: online,
    signing: read('online'),
    attested: [codified, day('2026-08-05', inferred('Nghị định 310/2026/NĐ-CP amends it from that day'))],
  }),
  row('decree:68/2024/NĐ-CP:chinh-phu:undated', {
    signing: sent2026,
    force: 'not-read',
    relations: [relation('amends', decree45, sent2026)],
  }),
  row('decree:69/2024/NĐ-CP:chinh-phu:undated', {
    signing: sent2026,
    force: 'not-read',
    relations: [relation('amends', decree45, sent2026)],
  }),
  row('decree:310/2026/NĐ-CP:chinh-phu:undated', {
    subject: online,
    signing: sent2026,
    from: day('2026-08-05', sent2026),
    end: open(sent2026),
    relations: [relation('amends', decree45, sent2026, '2026-08-05')],
  }),
  row('circular:02/2017/TT-VPCP:van-phong-chinh-phu:undated', {
    subject: reports,
    signing: read('oneStop', 'Thông tư 01/2018/TT-VPCP Đ.11'),
    force: 'not-read',
  }),
  row('circular:01/2020/TT-VPCP:van-phong-chinh-phu:2020-10-21', {
    subject: reports,
    signing: press('public one-stop software'),
    force: 'not-read',
  }),
  row('circular:10/2016/TT-BTTTT:bo-tttt:undated', {
    subject: { vi: 'Mã định danh đơn vị', en: 'Codes of units' },
    signing: read('oneStop', 'Thông tư 01/2018/TT-VPCP Đ.19'),
    force: 'not-read',
  }),
  row('decision:766/QĐ-TTg:thu-tuong-chinh-phu:2022-06-23', {
    subject: {
      vi: 'Đánh giá việc giải quyết thủ tục hành chính',
      en: 'Evaluation of the handling of administrative procedures',
    },
    signing: press('vietjack.me; baocaotaichinh.vn'),
    force: 'not-read',
    gaps: [gap('annex', 'Chưa đọc được phụ lục.', 'Its annex was not read.')],
  }),
  row(decision127, {
    subject: saturday,
    signing: saturdayPages,
    symbol: 'in-part',
    end: until('2010-03-31', inferred('the day before Quyết định 14/2010/QĐ-TTg, which replaces it, takes effect')),
    gaps: [
      gap(
        'issuer',
        'Cơ quan ban hành suy ra từ Quyết định 14/2010/QĐ-TTg.',
        'The issuer is taken from Decision 14/2010/QĐ-TTg, which replaces it.',
      ),
    ],
  }),
  row('decision:14/2010/QĐ-TTg:thu-tuong-chinh-phu:2010-02-12', {
    subject: saturday,
    signing: saturdayPages,
    from: day('2010-04-01', saturdayPages),
    end: open(saturdayPages),
    relations: [relation('replaces', decision127, saturdayPages, '2010-04-01')],
  }),
  row('decree:30/2020/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Văn bản đến, văn bản đi', en: 'Incoming and outgoing papers' },
    signing: read('papers'),
    attested: [codified],
  }),
  row('decree:09/2019/NĐ-CP:chinh-phu:undated', {
    subject: { vi: 'Chế độ báo cáo', en: 'Reporting' },
    signing: about('ethnic', 'Đ.12, as named by Thông tư 06/2022/TT-UBDT Đ.6'),
    force: 'not-read',
  }),
  row('circular:06/2022/TT-UBDT:uy-ban-dan-toc:undated', {
    subject: { vi: 'Chế độ báo cáo công tác dân tộc', en: 'Reporting on ethnic affairs' },
    signing: read('ethnic', 'Đ.6'),
    attested: [codified],
  }),
  row('circular:09/2019/TT-NHNN:ngan-hang-nha-nuoc:undated', {
    subject: { vi: 'Kỳ báo cáo', en: 'Reporting periods' },
    signing: about('ethnic'),
    force: 'not-read',
  }),
  row('circular:02/2023/TT-BTTTT:bo-tttt:undated', {
    subject: { vi: 'Chế độ báo cáo', en: 'Reporting' },
    signing: press('a page whose address is not recorded'),
    force: 'not-read',
  }),
  row('decision:88/2025/QĐ-UBND:ubnd-lai-chau:2025-11-21', {
    subject: oneStopShop,
    signing: read('internal'),
    force: 'not-read',
    relations: [relation('based-on', decree118, about('internal'))],
  }),
  row('decision:2904/QĐ-UBND:ubnd-ha-tinh:undated', haTinh),
  row('decision:2916/QĐ-UBND:ubnd-ha-tinh:undated', haTinh),
  row('decision:3005/QĐ-UBND:ubnd-ha-tinh:undated', haTinh),
]

import type { Instrument } from '../../law/index.ts'
import { law10 } from './democracy.ts'
import { day, gap, open, relation, row, until } from './row.ts'
import { about, inferred, press, read } from './sources.ts'

const party23 = 'decision:23-QĐ/TW:trung-uong:2021-07-30'
const directive16 = 'directive:16/CT-TTg:thu-tuong-chinh-phu:undated'
const directive33 = 'directive:33/CT-TTg:thu-tuong-chinh-phu:2021-11-26'
const decision436 = 'decision:436/QĐ-UBND:ubnd-quang-ngai:2019-06-11'
const plan91 = 'plan:91-KH/BDVTU-BCSĐUBND:bdvtu-bcsdubnd:2019-02-19'
const submission875 = 'submission:875/TTr-SNV:so-noi-vu-quang-ngai:2019-05-14'
const letter9086 = 'official-letter:9086/BNV-CTTN&BĐG:bo-noi-vu:2025-10-08'
const canTho1849 = 'decision:1849/QĐ-UBND:ubnd-can-tho:2024-08-20'
const hauGiang824 = 'decision:824/QĐ-UBND:ubnd-hau-giang:2024-06-11'
const tayNinh1743 = 'decision:1743:ubnd-tay-ninh:undated'
const hungYen02 = 'decision:02/2020:ubnd-hung-yen:undated'
const access619 = 'decision:619/QĐ-TTg:thu-tuong-chinh-phu:undated'
const access25 = 'decision:25/2021/QĐ-TTg:thu-tuong-chinh-phu:undated'

const massMobilization = { vi: 'Đánh giá công tác dân vận', en: 'Assessment of mass mobilization' }
const lineage = press('hethongphapluat.vn, QĐ 436/QĐ-UBND 2019 Quảng Ngãi')
const canTho = read('internal')
const citedInCanTho = press('cited in Cần Thơ, Quyết định 2579/QĐ-UBND')
const haiPhong = read('internal')
const tayNinh = press('sonoivu.tayninh.gov.vn')
const hungYen = press('timhieuluat24h.com; sonv.hungyen.gov.vn')
const access = read('access')
const replacedBy2579 = until(
  '2025-11-20',
  inferred('the day before Quyết định 2579/QĐ-UBND, which replaces it, applies'),
)

/** Đánh giá, chấm điểm, xếp loại; định hướng của Trung ương. */
export const assessment: readonly Instrument[] = [
  row(party23, {
    subject: { vi: 'Công tác dân vận', en: 'Mass mobilization' },
    signing: citedInCanTho,
    force: 'not-read',
  }),
  row(directive16, {
    subject: { vi: 'Công tác dân vận', en: 'Mass mobilization' },
    signing: lineage,
    signedIn: 2016,
    force: 'not-read',
  }),
  row(directive33, {
    subject: { vi: 'Công tác dân vận của cơ quan hành chính', en: 'Mass mobilization of administrative agencies' },
    signing: citedInCanTho,
    force: 'not-read',
  }),
  row(plan91, {
    subject: { vi: 'Phối hợp công tác dân vận', en: 'Cooperation in mass mobilization' },
    signing: lineage,
  }),
  row(submission875, { subject: massMobilization, signing: lineage }),
  row(decision436, {
    title: {
      vi: 'Tiêu chí, cách đánh giá, xếp loại công tác dân vận của các cơ quan nhà nước trên địa bàn tỉnh',
      en: 'Criteria, assessment and grading of mass mobilization of state agencies in the province',
    },
    signing: lineage,
    force: 'not-read',
    relations: [
      relation('based-on', directive16, lineage),
      relation('based-on', plan91, lineage),
      relation('based-on', submission875, lineage),
    ],
    gaps: [gap('annex', 'Chưa đọc được phụ lục.', 'Its annex was not read.')],
  }),
  row('decision:1211/QĐ-UBND:chu-tich-ubnd-quang-ngai:2022-11-02', {
    subject: {
      vi: 'Đánh giá kết quả thực hiện công tác dân vận của cơ quan hành chính Nhà nước, chính quyền các cấp',
      en: 'Assessment of the mass mobilization of administrative agencies and local authorities',
    },
    signing: about('report', 'mục P5'),
    attested: [day('2023-10-13', inferred('the self-scoring asked for on that day follows it (report, P5)'))],
    relations: [
      relation(
        'replaces',
        decision436,
        inferred('its wording follows Chỉ thị 33/CT-TTg; no clause was read, so most likely'),
      ),
    ],
    gaps: [gap('annex', 'Chưa đọc được phụ lục, tiêu chí và điểm.', 'Annex, criteria and points were not read.')],
  }),
  row('decision:673/QĐ-UBND:ubnd-quang-ngai:2019-08-30', {
    subject: {
      vi: 'Chỉ số cải cách hành chính cấp sở, huyện, xã',
      en: 'PAR index of departments, districts, communes',
    },
    signing: press('tailieu.vn'),
    force: 'not-read',
  }),
  row('decision:454/QĐ-UBND:ubnd-kon-tum:2018-05-04', {
    subject: massMobilization,
    signing: press('hethongphapluat.vn'),
    force: 'not-read',
  }),
  row(letter9086, {
    subject: {
      vi: 'Xây dựng tiêu chí đánh giá công tác dân vận và dân chủ ở cơ sở',
      en: 'Criteria for mass mobilization and grassroots democracy',
    },
    signing: citedInCanTho,
  }),
  row(canTho1849, { subject: massMobilization, signing: citedInCanTho, end: replacedBy2579 }),
  row(hauGiang824, { subject: massMobilization, signing: citedInCanTho, end: replacedBy2579 }),
  row('decision:2579/QĐ-UBND:ubnd-can-tho:2025-11-21', {
    subject: {
      vi: 'Đánh giá công tác dân vận và dân chủ ở cơ sở trong cơ quan nhà nước',
      en: 'Assessment of mass mobilization and grassroots democracy in state agencies',
    },
    signing: canTho,
    from: day('2025-11-21', canTho),
    end: open(canTho),
    governs: { period: 'assessment-year', from: 2026, source: canTho },
    relations: [
      relation('replaces', canTho1849, canTho, '2025-11-21'),
      relation('replaces', hauGiang824, canTho, '2025-11-21'),
      relation('based-on', party23, canTho),
      relation('based-on', directive33, canTho),
      relation('based-on', law10, canTho),
      relation('based-on', letter9086, canTho),
    ],
    gaps: [gap('annexes', 'Bản đọc không có Phụ lục I, II.', 'Annexes I and II are not in the copy.')],
  }),
  row(access619, {
    subject: { vi: 'Chuẩn tiếp cận pháp luật', en: 'Access to law' },
    signing: access,
    signedIn: 2017,
    force: 'not-read',
  }),
  row(access25, {
    subject: { vi: 'Chuẩn tiếp cận pháp luật', en: 'Access to law' },
    signing: access,
    force: 'not-read',
  }),
  row('circular:09/2021/TT-BTP:bo-tu-phap:undated', {
    subject: { vi: 'Chuẩn tiếp cận pháp luật', en: 'Access to law' },
    signing: access,
    force: 'not-read',
  }),
  row('circular:12/2018/TT-BTP:bo-tu-phap:undated', {
    subject: { vi: 'Chất lượng vụ việc trợ giúp pháp lý', en: 'Quality of legal aid cases' },
    signing: read('legalAid'),
    force: 'not-read',
  }),
  row('decision:212/2025/QĐ-UBND:ubnd-hai-phong:2025-11-18', {
    subject: { vi: 'Đánh giá, xếp loại cán bộ, công chức', en: 'Grading of officials' },
    signing: haiPhong,
    from: day('2025-12-01', haiPhong),
    end: open(haiPhong),
  }),
  row('report:3617/BC-SXD:so-xay-dung-ha-tinh:2021-11-25', {
    subject: { vi: 'Tự chấm điểm chỉ số cải cách hành chính', en: 'Self-scoring of the PAR index' },
    signing: press('soxaydung.hatinh.gov.vn'),
  }),
  row('decision:1094/QĐ-UBND:ubnd-quang-nam:2024-05-07', {
    subject: massMobilization,
    signing: press('baoquangnam.vn'),
    force: 'not-read',
  }),
  row(tayNinh1743, {
    subject: massMobilization,
    signing: tayNinh,
    symbol: 'in-part',
    signedIn: 2021,
    force: 'not-read',
  }),
  row('decision:1563/QĐ-UBND:ubnd-tay-ninh:2022-08-01', {
    subject: massMobilization,
    signing: tayNinh,
    force: 'not-read',
    relations: [relation('replaces', tayNinh1743, tayNinh)],
  }),
  row('decision:1878-QĐ/TU:tinh-uy-bac-kan:2017-10-30', {
    subject: massMobilization,
    signing: press('nganson.backan.gov.vn'),
    force: 'not-read',
  }),
  row(hungYen02, {
    subject: massMobilization,
    signing: hungYen,
    symbol: 'in-part',
    end: until('2025-02-14', inferred('the day before Quyết định 04/2025/QĐ-UBND, which replaces it, applies')),
  }),
  row('decision:04/2025/QĐ-UBND:ubnd-hung-yen:undated', {
    subject: massMobilization,
    signing: hungYen,
    from: day('2025-02-15', hungYen),
    end: open(hungYen),
    relations: [relation('replaces', hungYen02, hungYen, '2025-02-15')],
  }),
  row('decision:2689:chua-ro:2022-11-25', {
    subject: { vi: 'Đoàn thẩm định công tác dân vận', en: 'Appraisal team for mass mobilization' },
    signing: hungYen,
    symbol: 'in-part',
    force: 'not-read',
    gaps: [gap('issuer', 'Chưa rõ cơ quan ban hành.', 'Who issued it was not read.')],
  }),
]

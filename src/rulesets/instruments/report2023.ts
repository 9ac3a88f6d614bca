import type { Instrument, Text } from '../../law/index.ts'
import { day, gap, row } from './row.ts'
import { about, remembered } from './sources.ts'

/** A paper that the report cites; the paper itself was not read. */
function cited(key: string, place: string, subject: Text): Instrument {
  return row(key, { subject, signing: about('report', `mục ${place}`) })
}

/** A decision that the report cites, of whose force nothing was read. */
function decided(key: string, place: string, subject: Text): Instrument {
  return row(key, { subject, signing: about('report', `mục ${place}`), force: 'not-read' })
}

/** Văn bản nêu trong báo cáo dân vận chính quyền 2023 của Sở Xây dựng tỉnh Quảng Ngãi. */
export const report2023: readonly Instrument[] = [
  cited('official-letter:1998/SNV-XDCQ:so-noi-vu-quang-ngai:2023-10-27', 'mở đầu', {
    vi: 'Báo cáo kết quả thực hiện công tác dân vận chính quyền và quy chế dân chủ ở cơ sở',
    en: 'Report on mass mobilization and grassroots democracy',
  }),
  cited('official-letter:1898/SNV-XDCQ:so-noi-vu-quang-ngai:2023-10-13', 'P5', {
    vi: 'Tự đánh giá, chấm điểm công tác dân vận chính quyền năm 2023',
    en: 'Self-scoring of mass mobilization 2023',
  }),
  cited('plan:30/KH-UBND:ubnd-quang-ngai:2023-02-17', 'P1', {
    vi: 'Thực hiện quy chế dân chủ ở cơ sở và công tác dân vận chính quyền năm 2023',
    en: 'Grassroots democracy and mass mobilization 2023',
  }),
  cited('plan:17/KH-SXD:so-xay-dung-quang-ngai:2023-02-28', 'P1', {
    vi: 'Thực hiện quy chế dân chủ ở cơ sở và công tác dân vận chính quyền năm 2023',
    en: 'Grassroots democracy and mass mobilization 2023',
  }),
  cited('conclusion:1492-KL/TU:tinh-uy-quang-ngai:2022-12-05', 'P2', {
    vi: 'Hội nghị Tỉnh ủy lần thứ 10 Khóa XX',
    en: 'Tenth meeting of the Provincial Party Committee, term XX',
  }),
  decided('decision:1575/QĐ-UBND:ubnd-quang-ngai:2022-12-31', 'P2', {
    vi: 'Chương trình công tác năm 2023 của UBND tỉnh',
    en: 'Work programme 2023 of the province',
  }),
  decided('decision:17/QĐ-SXD:so-xay-dung-quang-ngai:2023-01-18', 'P2', {
    vi: 'Chương trình công tác năm 2023',
    en: 'Work programme 2023',
  }),
  row('decision:178/QĐ-SXD:so-xay-dung-quang-ngai:2021-12-13', {
    subject: { vi: 'Quy chế (Nội quy) tiếp công dân', en: 'Rules of citizen reception' },
    signing: about('report', 'mục P3.1'),
    attested: [day('2023-10-31', about('report', 'mục P3.1'))],
  }),
  decided('decision:133/QĐ-BXD:bo-truong-bo-xay-dung:2023-03-03', 'P3.2', {
    vi: 'Công bố sửa đổi, bổ sung thủ tục hành chính trong lĩnh vực nhà ở',
    en: 'Amended procedures on housing',
  }),
  decided('decision:351/QĐ-UBND:ubnd-quang-ngai:2023-03-20', 'P3.2', {
    vi: 'Công bố Danh mục thủ tục hành chính mới ban hành trong lĩnh vực nhà ở',
    en: 'List of new procedures on housing',
  }),
  cited('plan:19/KH-SXD:so-xay-dung-quang-ngai:2023-03-10', 'P3.4', {
    vi: 'Cải thiện và nâng cao Chỉ số cải cách hành chính năm 2023',
    en: 'Raising the PAR index 2023',
  }),
  row('decision:674/QĐ-SXD:so-xay-dung-quang-ngai:2017-03-16', {
    subject: { vi: 'Quy chế làm việc', en: 'Working regulation' },
    signing: about('report', 'mục P4'),
    attested: [day('2023-10-31', about('report', 'mục P4'))],
  }),
  row('decision:255/QĐ-SXD:so-xay-dung-quang-ngai:2023-12-30', {
    subject: {
      vi: 'Quy chế chi tiêu nội bộ, quản lý và sử dụng tài sản công năm 2023',
      en: 'Internal spending and asset regulation 2023',
    },
    signing: about('report', 'mục P4'),
    force: 'not-read',
    gaps: [
      gap(
        'printed-date',
        'Ngày ghi trong báo cáo sau ngày chốt số liệu; có thể là 30/12/2022.',
        'The printed day lies after the cut-off of the report; 30/12/2022 may be meant.',
      ),
    ],
  }),
  decided('decision:74/QĐ-SXD:so-xay-dung-quang-ngai:2023-05-12', 'P4', {
    vi: 'Bổ sung quy hoạch chức danh Trưởng phòng và tương đương',
    en: 'Supplement to personnel planning',
  }),
  cited('plan:11/KH-SXD:so-xay-dung-quang-ngai:2023-02-24', 'P4', {
    vi: 'Đào tạo, bồi dưỡng công chức, viên chức năm 2023',
    en: 'Staff training 2023',
  }),
  cited('plan:22/KH-SXD:so-xay-dung-quang-ngai:2023-03-28', 'P6', {
    vi: 'Phong trào thi đua “Dân vận khéo” năm 2023',
    en: 'Emulation “Dân vận khéo” 2023',
  }),
  row('directive:20/CT-TTg:thu-tuong-chinh-phu:2020-05-07', {
    subject: { vi: 'Tăng cường tiết kiệm điện giai đoạn 2020-2025', en: 'Electricity saving 2020–2025' },
    signing: remembered('high'),
    force: 'not-read',
    gaps: [
      gap('printed-symbol', 'Báo cáo ghi “20/CTTTg”, không ghi ngày.', 'The report prints “20/CTTTg” and no date.'),
    ],
  }),
]

import type { DisclosureCatalogue, DutyDefault } from '../../disclosure/index.ts'
import { inferred } from '../instruments/sources.ts'
import { assetDuties } from './assets.ts'
import { bidDuties, investmentDuties } from './bidding.ts'
import { budgetDuties } from './budget.ts'
import { agencies, dutiesOf, governedBy, note, on, text } from './build.ts'
import { declarationDuties } from './declarations.ts'
import { internalEvidence } from './evidence.ts'
import { inspectionDuties } from './inspections.ts'
import { law10Text, rules10 } from './l10Rules.ts'
import { personnelDuties } from './personnel.ts'
import { regulationDuties } from './regulations.ts'

const { key, source, inForce, unconfirmedFrom } = law10Text

/** Luật 10/2022/QH15 Đ.47, Đ.48: default of what is disclosed inside, from 01/07/2023. */
const internal: DutyDefault = {
  id: 'L10-48',
  audience: 'internal',
  ...rules10,
  evidence: internalEvidence,
  source: text(source, key, 'Đ.47, Đ.48'),
  inForce,
  unconfirmedFrom,
}

const row = dutiesOf({
  catalogue: 'L10',
  ...law10Text,
  audience: ['internal'],
  applies: agencies,
  ...rules10,
  trigger: on('issued'),
})

/** Mười hai nội dung phải công khai, Luật 10/2022/QH15 Đ.46. */
export const l10: DisclosureCatalogue = {
  schema: 'danvan/disclosure-catalogue@1',
  id: 'disclosure-l10',
  version: '0.1.0',
  title: {
    vi: 'Nội dung công khai tại cơ quan, đơn vị theo Luật Thực hiện dân chủ ở cơ sở',
    en: 'What agencies disclose by the Law on Implementing Grassroots Democracy',
  },
  reviewedOn: '2026-11-23',
  level: 'general',
  defaults: [internal],
  assumptions: [
    {
      code: 'one-posting',
      source: text(inferred('the special text governs time and form of the same content'), key, 'Đ.47 k.2, Đ.48 k.6'),
    },
    {
      code: 'late-receipt',
      source: text(inferred('it counts from the paper and provides for no late receipt'), key, 'Đ.47 k.2'),
    },
  ],
  duties: [
    row(
      'L10-46.1',
      'Chủ trương, chính sách của Đảng, pháp luật của Nhà nước liên quan đến tổ chức và hoạt động của cơ quan, đơn vị',
      'Policies and laws that concern the organization and work of the agency',
      'Đ.46 k.1',
      { frequency: ['document'], crosswalk: [{ id: 'N04-7.1', relation: 'same' }] },
    ),
    row(
      'L10-46.2',
      'Kế hoạch công tác hằng năm, hằng quý, hằng tháng',
      'Work plans of the year, the quarter, the month',
      'Đ.46 k.2',
      { frequency: ['year', 'quarter', 'month'], crosswalk: [{ id: 'N04-7.2', relation: 'same' }] },
    ),
    row(
      'L10-46.3',
      'Số liệu, thuyết minh dự toán ngân sách được quyết định và nguồn tài chính khác; tình hình thực hiện dự toán; quyết toán năm; kết quả thực hiện kiến nghị của Kiểm toán Nhà nước (nếu có)',
      'Figures and explanation of the budget decided and of other funds; its execution; final accounts; what was done on recommendations of the State Audit, if any',
      'Đ.46 k.3',
      {
        frequency: ['quarter', 'half-year', 'year', 'event'],
        crosswalk: [{ id: 'N04-7.3', relation: 'narrower' }],
        ...governedBy('L10-46.3', budgetDuties),
      },
    ),
    row(
      'L10-46.4',
      'Tài sản công: tiêu chuẩn, định mức, thủ tục hành chính; đầu tư xây dựng, mua sắm, giao, thuê, sử dụng, thu hồi, điều chuyển, chuyển đổi công năng, bán, thanh lý, tiêu hủy và xử lý khác; khai thác nguồn lực tài chính từ tài sản công',
      'Public assets: standards, norms, procedures; construction, purchase, allocation, lease, use, recovery, transfer, change of use, sale, disposal, destruction; income from them',
      'Đ.46 k.4',
      {
        frequency: ['event', 'year'],
        crosswalk: [{ id: 'N04-7.3', relation: 'split' }],
        ...governedBy('L10-46.4', assetDuties, bidDuties),
      },
    ),
    row(
      'L10-46.5',
      'Đầu tư công: nguyên tắc, tiêu chí, định mức phân bổ vốn; căn cứ lập danh mục dự án; kế hoạch, chương trình, vốn từng năm, tiến độ, giải ngân; phân bổ vốn theo dự án; huy động nguồn lực; kết quả, nghiệm thu, đánh giá; quyết toán vốn',
      'Public investment: principles, criteria and norms of allocation; grounds of the project list; plans, programmes, funds of each year, progress, disbursement; allocation by project; other resources; results, acceptance, evaluation; final accounts',
      'Đ.46 k.5',
      {
        frequency: ['document'],
        crosswalk: [{ id: 'N04-7.4', relation: 'new' }],
        ...governedBy('L10-46.5', investmentDuties, bidDuties),
      },
    ),
    row(
      'L10-46.6',
      'Nhân sự: tuyển dụng, tiếp nhận, đào tạo, bồi dưỡng, điều động, bổ nhiệm, bổ nhiệm lại, luân chuyển, biệt phái, từ chức, miễn nhiệm, quy hoạch, chuyển đổi vị trí công tác; hợp đồng, chức danh, vị trí việc làm; đi nước ngoài; chế độ, nâng lương, nâng ngạch, đánh giá, xếp loại; khen thưởng, kỷ luật, thôi việc, nghỉ hưu; đề án, dự án, chương trình, kế hoạch, xây dựng văn bản quy phạm pháp luật',
      'Personnel: recruitment, admission, training, transfer, appointment, reappointment, rotation, secondment, resignation, dismissal, planning, change of position; contracts, titles, positions; travel abroad; benefits, pay, promotion, rating; rewards, discipline, leaving, retirement; schemes, projects, programmes, plans, drafting of legal texts',
      'Đ.46 k.6',
      {
        frequency: ['decision'],
        crosswalk: [{ id: 'N04-7.4', relation: 'narrower' }],
        ...governedBy('L10-46.6', personnelDuties, declarationDuties),
      },
    ),
    row(
      'L10-46.7',
      'Kết luận của cấp có thẩm quyền về vụ việc tiêu cực, tham nhũng, lãng phí trong cơ quan, đơn vị; bản kê khai tài sản, thu nhập',
      'Conclusions of the competent authority on misconduct, corruption and waste in the agency; declarations of assets and income',
      'Đ.46 k.7',
      {
        frequency: ['case', 'year'],
        crosswalk: [{ id: 'N04-7.5', relation: 'narrower' }],
        ...governedBy('L10-46.7', declarationDuties),
      },
    ),
    row(
      'L10-46.8',
      'Kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo, kiến nghị trong nội bộ',
      'Results of inspections, checks, complaints, denunciations and recommendations inside the agency',
      'Đ.46 k.8',
      {
        frequency: ['case'],
        crosswalk: [{ id: 'N04-7.6', relation: 'narrower' }],
        ...governedBy('L10-46.8', inspectionDuties),
      },
    ),
    row(
      'L10-46.9',
      'Nội quy, quy chế, quy định của cơ quan, đơn vị; quy tắc ứng xử',
      'Internal rules, regulations and provisions of the agency; its code of conduct',
      'Đ.46 k.9',
      {
        frequency: ['document'],
        crosswalk: [{ id: 'N04-7.7', relation: 'narrower' }],
        ...governedBy('L10-46.9', regulationDuties),
      },
    ),
    row(
      'L10-46.10',
      'Kết quả tổng hợp, giải trình, tiếp thu ý kiến về những nội dung quy định tại Điều 53',
      'Summary of the opinions on the matters of Article 53, what was explained and what was taken up',
      'Đ.46 k.10',
      { frequency: ['consultation'], crosswalk: [{ id: 'N04-7.8', relation: 'narrower' }] },
    ),
    row(
      'L10-46.11',
      'Văn bản chỉ đạo, điều hành của cơ quan quản lý cấp trên',
      'Directions of higher authorities',
      'Đ.46 k.11',
      {
        frequency: ['document'],
        crosswalk: [{ id: 'N04-7.9', relation: 'same' }],
        notes: [
          note(
            'clock-from-issue',
            'Thời hạn tính từ ngày ban hành văn bản, không phải ngày nhận; luật không nêu trường hợp nhận muộn.',
            'The limit runs from the day the paper was issued, not from its receipt; late receipt is not provided for.',
          ),
        ],
      },
    ),
    row(
      'L10-46.12',
      'Nội dung khác theo quy định của pháp luật và quy chế thực hiện dân chủ của cơ quan, đơn vị',
      'Other contents by law and by the agency’s own regulation on democracy',
      'Đ.46 k.12',
      { assessable: false, frequency: ['event'], crosswalk: [{ relation: 'new' }] },
    ),
  ],
}

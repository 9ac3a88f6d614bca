import type { CriteriaSet } from '../scoring/index.ts'
import { fullPoints } from './quang-ngai-1211-2022/example.ts'
import { group1 } from './quang-ngai-1211-2022/group1.ts'
import { group2 } from './quang-ngai-1211-2022/group2.ts'
import { group3 } from './quang-ngai-1211-2022/group3.ts'
import { group4 } from './quang-ngai-1211-2022/group4.ts'
import { group5 } from './quang-ngai-1211-2022/group5.ts'
import { group6 } from './quang-ngai-1211-2022/group6.ts'
import { group7 } from './quang-ngai-1211-2022/group7.ts'
import { group8 } from './quang-ngai-1211-2022/group8.ts'
import { assumed, decision1211, inReport } from './quang-ngai-1211-2022/sources.ts'

const penalties = assumed(
  'our proposal; a penalty as in Cần Thơ 2579/2025 Đ.3, whose list (Phụ lục II) was not available',
)
const vetoes = assumed('modelled on Cần Thơ 2579/2025 Đ.6(4)')

/**
 * Khung chấm thử dân vận chính quyền tỉnh Quảng Ngãi: a scale of our own, which stands in for Quyết định 1211/QĐ-UBND
 * of 02/11/2022 until its annex is supplied. Only the contents of the criteria are attested, by the 2023 report; every
 * maximum, rule, band, gate and policy is `assumed` and has no legal force.
 */
export const quangNgai1211: CriteriaSet = {
  schema: 'danvan/criteria-set@1',
  id: 'quang-ngai-1211-2022',
  version: '0.1.0',
  title: {
    vi: 'Khung chấm thử theo nội dung báo cáo (chưa phải biểu điểm của Quyết định 1211)',
    en: 'Trial scale built on the contents of the report (not the scale of Decision 1211)',
  },
  standsFor: { instrument: decision1211, source: { ...inReport('mục P5'), instrument: decision1211 } },
  source: assumed(
    'our proposal; eight groups after the headings P1 … P8 of the 2023 report, criteria after their contents',
  ),
  inForce: {
    from: '2023-01-01',
    source: assumed('2023 is the first year known to be scored (report, P5); no last day is known'),
  },
  maxPoints: 100,
  places: 2,
  groups: [group1, group2, group3, group4, group5, group6, group7, group8],
  bonus: {
    cap: 3,
    items: [
      {
        id: 'bonus.models',
        title: {
          vi: 'Mô hình “Dân vận khéo” được cấp có thẩm quyền công nhận',
          en: 'Models of skilful mobilization recognised by an authority',
        },
        rule: { kind: 'count', fact: 'models.recognised', each: 1.5 },
        source: assumed('our proposal; what earns a bonus after Cần Thơ 2579/2025 Đ.3, 4'),
      },
    ],
    source: assumed('modelled on Cần Thơ 2579/2025 Đ.3, 4'),
  },
  penalty: {
    cap: 3,
    items: [
      {
        id: 'penalty.mass',
        title: {
          vi: 'Vụ việc khiếu kiện phức tạp, đông người tại đơn vị',
          en: 'Mass or complex complaints at the unit',
        },
        rule: { kind: 'count', fact: 'petitions.mass', each: 1 },
        source: penalties,
      },
      {
        id: 'penalty.discipline',
        title: {
          vi: 'Công chức, viên chức bị kỷ luật từ khiển trách trở lên',
          en: 'Persons disciplined, from a reprimand up',
        },
        rule: { kind: 'count', fact: 'discipline.persons', each: 0.5 },
        source: penalties,
      },
      {
        id: 'penalty.unanswered',
        title: {
          vi: 'Văn bản yêu cầu của Sở Nội vụ không được trả lời',
          en: 'Requests of the Department of Home Affairs left unanswered',
        },
        rule: { kind: 'count', fact: 'requests.unanswered', each: 1 },
        source: penalties,
      },
    ],
    source: assumed('modelled on Cần Thơ 2579/2025 Đ.3, 4'),
  },
  bands: [
    {
      id: 'hoan-thanh-xuat-sac',
      title: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Tasks accomplished excellently' },
      lower: { points: 90, inclusive: true },
      source: assumed('our proposal; the name is attested (report, P5), the bound is usual on 100-point scales'),
    },
    {
      id: 'hoan-thanh-tot',
      title: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Tasks accomplished well' },
      lower: { points: 80, inclusive: true },
      upper: { points: 90, inclusive: false },
      source: assumed('our proposal; 80 is the one cut inferred from a provincial round of dân vận (Bắc Kạn)'),
    },
    {
      id: 'hoan-thanh',
      title: { vi: 'Hoàn thành nhiệm vụ', en: 'Tasks accomplished' },
      lower: { points: 65, inclusive: true },
      upper: { points: 80, inclusive: false },
      source: assumed('our proposal; 65 is free, and kept apart from the bounds of other decisions on purpose'),
    },
    {
      id: 'khong-hoan-thanh',
      title: { vi: 'Không hoàn thành nhiệm vụ', en: 'Tasks not accomplished' },
      upper: { points: 65, inclusive: false },
      source: assumed('our proposal; 65 is free, and kept apart from the bounds of other decisions on purpose'),
    },
  ],
  gates: [
    {
      id: 'zero-criterion',
      title: { vi: 'Có tiêu chí đạt 0 điểm', en: 'A criterion scored 0' },
      bands: ['hoan-thanh-xuat-sac', 'hoan-thanh-tot'],
      when: { kind: 'criterion-zero' },
      effect: { kind: 'next-band' },
      source: assumed(
        'modelled on Cần Thơ 2579/2025 Đ.6(1), (2), which names no other band; the next band is our proposal',
      ),
    },
    {
      id: 'veto.corruption',
      title: { vi: 'Để xảy ra tham nhũng', en: 'Corruption' },
      when: { kind: 'fact-is', fact: 'integrity.corruption', values: [true] },
      effect: { kind: 'fix', band: 'khong-hoan-thanh' },
      source: vetoes,
    },
    {
      id: 'veto.disunity',
      title: { vi: 'Mất đoàn kết nội bộ nghiêm trọng', en: 'Serious internal disunity' },
      when: { kind: 'fact-is', fact: 'integrity.disunity', values: [true] },
      effect: { kind: 'fix', band: 'khong-hoan-thanh' },
      source: vetoes,
    },
    {
      id: 'veto.leader-dismissed',
      title: {
        vi: 'Công chức, viên chức lãnh đạo, quản lý bị kỷ luật từ cách chức trở lên',
        en: 'A leading official disciplined with removal from office or heavier',
      },
      when: { kind: 'fact-is', fact: 'discipline.leadersWorst', values: ['cach-chuc', 'buoc-thoi-viec'] },
      effect: { kind: 'fix', band: 'khong-hoan-thanh' },
      source: vetoes,
    },
    {
      id: 'veto.criminal',
      title: {
        vi: 'Có công chức, viên chức, người lao động bị xử lý hình sự',
        en: 'An official, public employee or worker criminally handled',
      },
      when: { kind: 'fact-is', fact: 'criminal.handled', values: [true] },
      effect: { kind: 'fix', band: 'khong-hoan-thanh' },
      source: vetoes,
    },
    {
      id: 'veto.no-self-assessment',
      title: { vi: 'Không tự đánh giá, chấm điểm', en: 'No self-assessment' },
      when: { kind: 'fact-is', fact: 'selfAssessment.status', values: ['none'] },
      effect: { kind: 'fix', band: 'khong-hoan-thanh' },
      source: vetoes,
    },
    {
      id: 'cap.head-reprimanded',
      title: {
        vi: 'Người đứng đầu hoặc cấp phó của người đứng đầu bị kỷ luật khiển trách',
        en: 'Head or deputy reprimanded',
      },
      when: { kind: 'fact-is', fact: 'discipline.headWorst', values: ['khien-trach'] },
      effect: { kind: 'cap', band: 'hoan-thanh-tot' },
      source: assumed('modelled on Cần Thơ 2579/2025 Đ.6(5)a'),
    },
    {
      id: 'cap.head-warned',
      title: {
        vi: 'Người đứng đầu hoặc cấp phó của người đứng đầu bị kỷ luật cảnh cáo hoặc giáng chức',
        en: 'Head or deputy warned or demoted',
      },
      when: { kind: 'fact-is', fact: 'discipline.headWorst', values: ['canh-cao', 'giang-chuc'] },
      effect: { kind: 'cap', band: 'hoan-thanh' },
      source: assumed('modelled on Cần Thơ 2579/2025 Đ.6(5)b; giáng chức, heavier than cảnh cáo, is our addition'),
    },
  ],
  policies: {
    notApplicable: {
      policy: 'forbidden',
      source: assumed('our proposal; where a criterion allows it, Sở Nội vụ declares it, with a reason'),
    },
    missing: { effect: 'incomplete', source: assumed('our proposal; what is not known is neither zero nor full') },
    evidence: {
      weakBases: ['assertion', 'share'],
      effect: 'keep',
      source: assumed('our proposal; points without proof are kept and flagged until the appraisal'),
    },
    waived: { effect: 'forbidden', source: assumed('our proposal; nothing is known of waivers') },
    emptyGroup: {
      effect: 'not-gradable',
      source: assumed('our proposal; a grade over a group of which nothing applies would say more than is known'),
    },
    rounding: {
      mode: 'half-up',
      at: 'leaf',
      compare: 'rounded',
      source: assumed('our proposal; ratios to 2 places at the leaf, nothing rounded again'),
    },
    total: {
      clamp: { min: 0, max: 100 },
      source: assumed('our proposal; the model, Cần Thơ 2579/2025, names no ceiling and no floor'),
    },
    official: { stage: 'appraised', source: assumed('our proposal; the appraised value counts, never the larger') },
  },
  stages: [
    {
      id: 'self',
      title: { vi: 'Tự chấm điểm', en: 'Self-score' },
      actor: { vi: 'Đơn vị', en: 'The unit' },
      source: assumed('order after other provinces; the self-score is attested in the report, P5'),
    },
    {
      id: 'checked',
      title: { vi: 'Kiểm tra, tổng hợp', en: 'Check' },
      actor: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
      source: assumed('order after other provinces; that Sở Nội vụ asks for the scores is attested in the report, P5'),
    },
    {
      id: 'appraised',
      title: { vi: 'Thẩm định', en: 'Appraisal' },
      actor: {
        vi: 'Sở Nội vụ phối hợp với Ban Dân vận Tỉnh ủy',
        en: 'Department of Home Affairs with the Mass Mobilization Commission of the provincial Party committee',
      },
      source: assumed('order after other provinces; Ban Dân vận Tỉnh ủy is named in the report, P5'),
    },
    {
      id: 'decided',
      title: { vi: 'Quyết định xếp loại', en: 'Decision' },
      actor: { vi: 'Cấp có thẩm quyền của tỉnh', en: 'The competent authority of the province' },
      source: assumed('order after other provinces; UBND tỉnh is named in the report, P5'),
    },
  ],
  examples: [fullPoints],
}

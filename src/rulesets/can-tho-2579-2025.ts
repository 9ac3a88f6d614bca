import type { CriteriaSet, Gate } from '../scoring/index.ts'
import { bonusCapped } from './can-tho-2579-2025/example.ts'
import { annexNotRead, inBody, notSaid } from './can-tho-2579-2025/sources.ts'

const veto = { kind: 'fix', band: 'khong-hoan-thanh' } as const
const zeroCondition: Pick<Gate, 'bands' | 'effect' | 'source' | 'figureSources'> = {
  bands: ['hoan-thanh-xuat-sac', 'hoan-thanh-tot'],
  effect: { kind: 'no-band' },
  source: inBody('Đ.6 k.1, k.2'),
  figureSources: {
    effect: notSaid('into which band a score falls that meets the points of a band and not its condition'),
  },
}

/**
 * Bộ tiêu chí dân vận và dân chủ ở cơ sở của thành phố Cần Thơ, Quyết định 2579/QĐ-UBND of 21/11/2025: points, bands,
 * conditions, vetoes, caps and rewards of its body, all read. Its table of sub-criteria (Phụ lục II) was not available:
 * the points of the two criteria, bonus and penalty come in as they were given by that table.
 *
 * The caps count other persons in a commune or ward than in a unit of the city: not only who heads it and the deputies,
 * but the leaders of its Party committee and People’s Council too. They stand under a fact of this set alone.
 *
 * A score that meets the points of a band and not its condition has no band: the text names none. A leader's demotion
 * (giáng chức) is neither among the caps nor among the vetoes of the text.
 */
export const canTho2579: CriteriaSet = {
  schema: 'danvan/criteria-set@1',
  id: 'can-tho-2579-2025',
  version: '0.1.0',
  title: {
    vi: 'Bộ tiêu chí đánh giá công tác dân vận và dân chủ ở cơ sở, thành phố Cần Thơ (chưa có Phụ lục II)',
    en: 'Criteria for mass mobilization and grassroots democracy, Cần Thơ (without Annex II)',
  },
  source: inBody('Đ.3, Đ.4'),
  inForce: { from: '2026-01-01', source: inBody('QĐ Đ.2, Đ.3') },
  maxPoints: 100,
  places: 3,
  groups: [
    {
      id: 'G1',
      number: '1',
      title: { vi: 'Tổ chức, quán triệt, triển khai văn bản', en: 'Organising and giving effect to documents' },
      max: 10,
      criteria: [
        {
          id: '1.1',
          number: '1.1',
          title: { vi: 'Điểm các nội dung của tiêu chí 1 (Phụ lục II)', en: 'Points of criterion 1 (Annex II)' },
          max: 10,
          rule: { kind: 'judged', fact: 'canTho2579.organising', from: 0, to: 10, step: 0.001 },
          reads: ['canTho2579.organising'],
          evidence: [{ kind: 'document', window: 'any' }],
          source: annexNotRead,
          figureSources: { max: inBody('Đ.3, Đ.4') },
        },
      ],
      source: inBody('Đ.3, Đ.4'),
    },
    {
      id: 'G2',
      number: '2',
      title: { vi: 'Tham mưu, tổ chức thực hiện', en: 'Advising and carrying out' },
      max: 90,
      criteria: [
        {
          id: '2.1',
          number: '2.1',
          title: { vi: 'Điểm các nội dung của tiêu chí 2 (Phụ lục II)', en: 'Points of criterion 2 (Annex II)' },
          max: 90,
          rule: { kind: 'judged', fact: 'canTho2579.carryingOut', from: 0, to: 90, step: 0.001 },
          reads: ['canTho2579.carryingOut'],
          evidence: [{ kind: 'document', window: 'any' }],
          source: annexNotRead,
          figureSources: { max: inBody('Đ.3, Đ.4') },
        },
      ],
      source: inBody('Đ.3, Đ.4'),
    },
  ],
  bonus: {
    cap: 3,
    items: [
      {
        id: 'bonus.models',
        title: {
          vi: 'Mô hình “Dân vận khéo” được cấp có thẩm quyền công nhận',
          en: 'Models of skilful mobilization recognised by the competent authority',
        },
        rule: { kind: 'judged', fact: 'canTho2579.bonus', from: 0, to: 100, step: 0.001 },
        source: annexNotRead,
      },
    ],
    source: inBody('Đ.3, Đ.4'),
  },
  penalty: {
    cap: 3,
    items: [
      {
        id: 'penalty.annex',
        title: { vi: 'Nội dung trừ điểm tại Phụ lục II', en: 'Deductions of Annex II' },
        rule: { kind: 'judged', fact: 'canTho2579.penalty', from: 0, to: 100, step: 0.001 },
        source: annexNotRead,
      },
    ],
    source: inBody('Đ.3, Đ.4'),
  },
  bands: [
    {
      id: 'hoan-thanh-xuat-sac',
      title: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Tasks accomplished excellently' },
      lower: { points: 95, inclusive: true },
      source: inBody('Đ.6 k.1'),
    },
    {
      id: 'hoan-thanh-tot',
      title: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Tasks accomplished well' },
      lower: { points: 85, inclusive: true },
      upper: { points: 95, inclusive: false },
      source: inBody('Đ.6 k.2'),
    },
    {
      id: 'hoan-thanh',
      title: { vi: 'Hoàn thành nhiệm vụ', en: 'Tasks accomplished' },
      lower: { points: 75, inclusive: true },
      upper: { points: 85, inclusive: false },
      source: inBody('Đ.6 k.3'),
    },
    {
      id: 'khong-hoan-thanh',
      title: { vi: 'Không hoàn thành nhiệm vụ', en: 'Tasks not accomplished' },
      upper: { points: 75, inclusive: false },
      source: inBody('Đ.6 k.4'),
    },
  ],
  rewards: [
    {
      id: 'khen-thuong',
      title: { vi: 'Đề nghị khen thưởng', en: 'Proposal for a reward' },
      bands: ['hoan-thanh-xuat-sac', 'hoan-thanh-tot'],
      source: inBody('Đ.2 k.2'),
    },
    {
      id: 'bang-khen',
      title: { vi: 'Bằng khen', en: 'Certificate of merit' },
      bands: ['hoan-thanh-xuat-sac'],
      quotas: [
        {
          id: 'trung-uong',
          title: { vi: 'Cơ quan trung ương trên địa bàn', en: 'Central agencies on the territory' },
          collectives: 2,
          individuals: 4,
        },
        {
          id: 'thanh-pho',
          title: {
            vi: 'Sở, ban, ngành, đơn vị sự nghiệp thành phố',
            en: 'Agencies and public service units of the city',
          },
          collectives: 3,
          individuals: 6,
        },
        {
          id: 'xa-phuong',
          title: { vi: 'Xã, phường', en: 'Communes and wards' },
          collectives: 15,
          individuals: 30,
        },
      ],
      source: inBody('Đ.7, Đ.8'),
    },
  ],
  gates: [
    {
      id: 'zero-criterion',
      title: { vi: 'Có tiêu chí đạt 0 điểm', en: 'A criterion scored 0' },
      when: { kind: 'criterion-zero' },
      ...zeroCondition,
    },
    {
      id: 'zero-in-annex',
      title: { vi: 'Có tiêu chí tại Phụ lục II đạt 0 điểm', en: 'A criterion of Annex II scored 0' },
      when: { kind: 'fact-at-least', fact: 'canTho2579.criteriaScoredZero', value: 1 },
      ...zeroCondition,
    },
    {
      id: 'veto.corruption',
      title: { vi: 'Để xảy ra tham nhũng', en: 'Corruption' },
      when: { kind: 'fact-is', fact: 'integrity.corruption', values: [true] },
      effect: veto,
      source: inBody('Đ.6 k.4'),
    },
    {
      id: 'veto.disunity',
      title: { vi: 'Mất đoàn kết nội bộ nghiêm trọng', en: 'Serious internal disunity' },
      when: { kind: 'fact-is', fact: 'integrity.disunity', values: [true] },
      effect: veto,
      source: inBody('Đ.6 k.4'),
    },
    {
      id: 'veto.leader-dismissed',
      title: {
        vi: 'Công chức, viên chức lãnh đạo, quản lý bị kỷ luật từ cách chức trở lên',
        en: 'A leading official disciplined with removal from office or heavier',
      },
      when: { kind: 'fact-is', fact: 'discipline.leadersWorst', values: ['cach-chuc', 'buoc-thoi-viec'] },
      effect: veto,
      source: inBody('Đ.6 k.4'),
    },
    {
      id: 'veto.criminal',
      title: {
        vi: 'Có công chức, viên chức, người lao động bị xử lý hình sự',
        en: 'An official, public employee or worker criminally handled',
      },
      when: { kind: 'fact-is', fact: 'criminal.handled', values: [true] },
      effect: veto,
      source: inBody('Đ.6 k.4'),
    },
    {
      id: 'veto.no-self-assessment',
      title: { vi: 'Không tự đánh giá, chấm điểm', en: 'No self-assessment' },
      when: { kind: 'fact-is', fact: 'selfAssessment.status', values: ['none'] },
      effect: veto,
      source: inBody('Đ.6 k.4'),
    },
    {
      id: 'cap.head-reprimanded',
      title: {
        vi: 'Người đứng đầu, cấp phó; lãnh đạo đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân xã, phường bị kỷ luật khiển trách',
        en: 'Head or deputy reprimanded; in a commune or ward, a leader of Party committee, People’s Council or People’s Committee',
      },
      when: { kind: 'fact-is', fact: 'canTho2579.headWorst', values: ['khien-trach'] },
      effect: { kind: 'cap', band: 'hoan-thanh-tot' },
      source: inBody('Đ.6 k.5 đ.a'),
    },
    {
      id: 'cap.head-warned',
      title: {
        vi: 'Người đứng đầu, cấp phó; lãnh đạo đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân xã, phường bị kỷ luật cảnh cáo',
        en: 'Head or deputy warned; in a commune or ward, a leader of Party committee, People’s Council or People’s Committee',
      },
      when: { kind: 'fact-is', fact: 'canTho2579.headWorst', values: ['canh-cao'] },
      effect: { kind: 'cap', band: 'hoan-thanh' },
      source: inBody('Đ.6 k.5 đ.b'),
    },
  ],
  policies: {
    notApplicable: { policy: 'forbidden', source: notSaid('whether a criterion may be declared not applicable') },
    missing: { effect: 'incomplete', source: notSaid('what becomes of a content without figures') },
    evidence: {
      weakBases: ['assertion', 'share'],
      effect: 'keep',
      source: notSaid('what points without evidence are worth; an electronic evidence file is asked for (Đ.9, Đ.10)'),
    },
    waived: { effect: 'forbidden', source: notSaid('waivers') },
    emptyGroup: { effect: 'not-gradable', source: notSaid('a criterion of which nothing applies') },
    rounding: {
      mode: 'half-up',
      at: 'total',
      compare: 'exact',
      source: notSaid('rounding; totals are compared as they are'),
    },
    total: { source: notSaid('a ceiling or a floor; bonus and penalty are counted before the band is chosen') },
    official: { stage: 'decided', source: inBody('Đ.9 k.1, k.2 đ.c') },
  },
  stages: [
    {
      id: 'self',
      title: { vi: 'Tự đánh giá, chấm điểm (10–15/12)', en: 'Self-score (10–15 December)' },
      actor: { vi: 'Cơ quan, đơn vị', en: 'The unit' },
      window: { from: '12-10', to: '12-15', year: 'period', source: inBody('Đ.9 k.2 đ.a, Đ.10 k.3 đ.b') },
      source: inBody('Đ.9 k.2 đ.a, Đ.10 k.3 đ.b'),
    },
    {
      id: 'compiled',
      title: { vi: 'Tổng hợp (16–31/12)', en: 'Compilation (16–31 December)' },
      actor: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
      window: { from: '12-16', to: '12-31', year: 'period', source: inBody('Đ.9 k.2 đ.b') },
      source: inBody('Đ.9 k.2 đ.b'),
    },
    {
      id: 'reviewed',
      title: { vi: 'Thẩm định (quý I năm sau)', en: 'Review (first quarter of the next year)' },
      actor: {
        vi: 'Sở Nội vụ phối hợp với Ban Tuyên giáo và Dân vận Thành ủy',
        en: 'Department of Home Affairs with the Commission for Communication and Mass Mobilization of the city Party committee',
      },
      window: { from: '01-01', to: '03-31', year: 'next', source: inBody('Đ.9 k.2 đ.c') },
      source: inBody('Đ.9 k.2 đ.c'),
    },
    {
      id: 'decided',
      title: {
        vi: 'Quyết định, công bố (quý I năm sau)',
        en: 'Decision and publication (first quarter of the next year)',
      },
      actor: { vi: 'UBND thành phố', en: 'People’s Committee of the city' },
      window: { from: '01-01', to: '03-31', year: 'next', source: inBody('Đ.9 k.1, k.2 đ.c') },
      source: inBody('Đ.9 k.1, k.2 đ.c'),
    },
  ],
  examples: [bonusCapped],
}

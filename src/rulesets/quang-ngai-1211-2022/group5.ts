import type { Group } from '../../scoring/index.ts'
import { assumed, inReport, ours } from './sources.ts'

/** Nhóm 5, kiểm tra, giám sát, tự đánh giá. */
export const group5: Group = {
  id: 'G5',
  number: '5',
  title: { vi: 'Kiểm tra, giám sát, tự đánh giá', en: 'Inspection, supervision, self-assessment' },
  max: 8,
  criteria: [
    {
      id: '5.1',
      number: '5.1',
      title: {
        vi: 'Ban hành kế hoạch kiểm tra công tác dân vận và thực hiện quy chế dân chủ ở cơ sở',
        en: 'Inspection plan on mass mobilization and grassroots democracy issued',
      },
      max: 2,
      rule: { kind: 'met', fact: 'inspection.plan' },
      reads: ['inspection.plan'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('mục P5'),
      source: ours,
    },
    {
      id: '5.2',
      number: '5.2',
      title: { vi: 'Kiểm tra các phòng, đơn vị trực thuộc', en: 'Divisions and subordinate units inspected' },
      max: 2,
      rule: {
        kind: 'steps',
        of: {
          share: {
            numerator: {
              label: { vi: 'số phòng, đơn vị được kiểm tra', en: 'divisions and units inspected' },
              facts: ['inspection.units'],
            },
            denominator: {
              label: { vi: 'số phòng, đơn vị trực thuộc', en: 'divisions and subordinate units' },
              facts: ['org.units'],
            },
          },
          zeroOfZero: 'invalid',
        },
        steps: [
          { atLeast: 30, points: 2 },
          { above: 0, points: 1 },
        ],
        otherwise: 0,
      },
      reads: ['inspection.units', 'org.units'],
      evidence: [{ kind: 'record', window: 'issued-in-period' }],
      content: inReport('mục P5'),
      source: ours,
    },
    {
      id: '5.3',
      number: '5.3',
      title: {
        vi: 'Ban hành chương trình, kế hoạch kiểm tra, giám sát trong năm của Đảng ủy, Ủy ban kiểm tra Đảng ủy',
        en: 'Inspection and supervision papers of the Party organization for the year',
      },
      max: 1,
      rule: { kind: 'count', fact: 'party.supervision.documents', each: 0.5, cap: 1 },
      reads: ['party.supervision.documents'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('mục P5'),
      source: ours,
    },
    {
      id: '5.4',
      number: '5.4',
      title: {
        vi: 'Gửi đầy đủ, đúng hạn hồ sơ tự đánh giá: báo cáo, bảng tự chấm điểm, tài liệu minh chứng',
        en: 'Self-assessment handed in: report, self-scoring table, evidence',
      },
      max: 3,
      rule: {
        kind: 'levels',
        reading: { fact: 'selfAssessment.status' },
        levels: [
          { id: 'complete-on-time', label: { vi: 'Đủ cả ba, đúng hạn', en: 'All three, in time' }, points: 3 },
          {
            id: 'late-or-partial',
            label: { vi: 'Gửi chậm hoặc chưa đủ', en: 'Late or not all three' },
            points: 1.5,
          },
          { id: 'none', label: { vi: 'Không tự đánh giá', en: 'No self-assessment' }, points: 0 },
        ],
      },
      reads: ['selfAssessment.status'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('mục P5'),
      source: ours,
    },
  ],
  source: assumed('our proposal without a model; the annex of Quyết định 1211 was not available'),
}

import type { Group } from '../../scoring/index.ts'
import { assumed, inReport, ours } from './sources.ts'

/** Nhóm 8, tập huấn, bồi dưỡng công tác dân vận. */
export const group8: Group = {
  id: 'G8',
  number: '8',
  title: { vi: 'Tập huấn, bồi dưỡng công tác dân vận', en: 'Training in mass mobilization work' },
  max: 6,
  criteria: [
    {
      id: '8.1',
      number: '8.1',
      title: {
        vi: 'Cử công chức, viên chức tham gia các lớp bồi dưỡng nghiệp vụ công tác dân vận',
        en: 'Staff sent to the classes',
      },
      max: 3,
      rule: {
        kind: 'ratio',
        share: {
          numerator: {
            label: { vi: 'số người đã tham gia', en: 'persons who attended' },
            facts: ['trainingDV.attended'],
          },
          denominator: {
            label: { vi: 'số người được phân công tham gia', en: 'persons assigned' },
            facts: ['trainingDV.assigned'],
          },
        },
        zeroOfZero: 'invalid',
        above: 'invalid',
      },
      reads: ['trainingDV.attended', 'trainingDV.assigned'],
      evidence: [{ kind: 'count', window: 'any' }],
      content: inReport('mục P8'),
      source: ours,
    },
    {
      id: '8.2',
      number: '8.2',
      title: { vi: 'Đăng ký tham gia các lớp bồi dưỡng do tỉnh mở', en: 'Registered for the classes of the province' },
      max: 1.5,
      rule: { kind: 'met', fact: 'trainingDV.registered' },
      reads: ['trainingDV.registered'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      notApplicable: {
        policy: 'full',
        when: { vi: 'Trong năm tỉnh không mở lớp', en: 'The province opened no class in the year' },
      },
      content: inReport('mục P8'),
      source: ours,
    },
    {
      id: '8.3',
      number: '8.3',
      title: {
        vi: 'Quán triệt công tác dân vận đến toàn thể công chức, viên chức, người lao động',
        en: 'Mass mobilization work made known to all staff',
      },
      max: 1.5,
      rule: {
        kind: 'levels',
        reading: { fact: 'trainingDV.disseminated' },
        levels: [
          { id: 'all', label: { vi: 'Đến toàn thể', en: 'To all' }, points: 1.5 },
          { id: 'part', label: { vi: 'Đến một bộ phận', en: 'To a part' }, points: 0.75 },
          { id: 'none', label: { vi: 'Không thực hiện', en: 'Not done' }, points: 0 },
        ],
      },
      reads: ['trainingDV.disseminated'],
      evidence: [{ kind: 'record', window: 'issued-in-period' }],
      content: inReport('mục P8'),
      source: ours,
    },
  ],
  source: assumed('our proposal without a model; the annex of Quyết định 1211 was not available'),
}

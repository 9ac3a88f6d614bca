import type { Group } from '../../scoring/index.ts'
import { assumed, inReport, ours } from './sources.ts'

/** Nhóm 1, lãnh đạo, chỉ đạo: plan, time of the plan, people, report. */
export const group1: Group = {
  id: 'G1',
  number: '1',
  title: { vi: 'Lãnh đạo, chỉ đạo triển khai', en: 'Leadership and direction' },
  max: 10,
  criteria: [
    {
      id: '1.1',
      number: '1.1',
      title: {
        vi: 'Ban hành kế hoạch năm về công tác dân vận chính quyền và thực hiện quy chế dân chủ ở cơ sở',
        en: 'Plan of the year on government mass mobilization and grassroots democracy issued',
      },
      max: 4,
      rule: { kind: 'met', fact: 'plan.dv' },
      reads: ['plan.dv'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('mục P1'),
      source: ours,
    },
    {
      id: '1.2',
      number: '1.2',
      title: {
        vi: 'Ban hành kế hoạch kịp thời sau khi có kế hoạch của tỉnh',
        en: 'Plan issued in time after the plan of the province',
      },
      max: 3,
      rule: {
        kind: 'deadline',
        of: {
          daysFact: 'plan.dv.workingDaysAfterProvince',
          tiers: [
            { atMost: 15, points: 3 },
            { atMost: 30, points: 1.5 },
          ],
        },
        otherwise: 0,
      },
      reads: ['plan.dv.workingDaysAfterProvince'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('mục P1'),
      source: assumed('our proposal, 15 and 30 working days included; the report names no time limit'),
    },
    {
      id: '1.3',
      number: '1.3',
      title: {
        vi: 'Phân công người theo dõi, thực hiện công tác dân vận',
        en: 'Persons assigned to follow and carry out mass mobilization work',
      },
      max: 1.5,
      rule: { kind: 'met', fact: 'staff.dvAssigned' },
      reads: ['staff.dvAssigned'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('mục P8'),
      source: ours,
    },
    {
      id: '1.4',
      number: '1.4',
      title: {
        vi: 'Gửi báo cáo kết quả công tác dân vận đúng thời hạn',
        en: 'Report on the results of mass mobilization work sent in time',
      },
      max: 1.5,
      rule: {
        kind: 'deadline',
        of: {
          daysFact: 'report.workingDaysLate',
          tiers: [
            { atMost: 0, points: 1.5 },
            { atMost: 5, points: 0.75 },
          ],
        },
        otherwise: 0,
      },
      reads: ['report.workingDaysLate'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('phần mở đầu'),
      source: ours,
    },
  ],
  source: assumed(
    'our proposal; 10 points after group 1 of Cần Thơ 2579/2025 and the criterion on documents of Tây Ninh 1563/2022',
  ),
}

import type { Group } from '../../scoring/index.ts'
import { assumed, inReport, ours } from './sources.ts'

/** Nhóm 4, quy chế dân chủ ở cơ sở. */
export const group4: Group = {
  id: 'G4',
  number: '4',
  title: { vi: 'Thực hiện quy chế dân chủ ở cơ sở', en: 'Grassroots democracy' },
  max: 16,
  criteria: [
    {
      id: '4.1',
      number: '4.1',
      title: {
        vi: 'Tổ chức hội nghị công chức, viên chức, người lao động đúng thời gian và nội dung quy định',
        en: 'Staff conference held in time and in form',
      },
      max: 3,
      rule: {
        kind: 'levels',
        reading: { fact: 'conference.staff' },
        levels: [
          {
            id: 'in-time-and-form',
            label: { vi: 'Đúng cả thời gian và nội dung', en: 'In time and in form' },
            points: 3,
          },
          {
            id: 'in-time-or-form',
            label: { vi: 'Chỉ đúng thời gian hoặc chỉ đúng nội dung', en: 'Only in time, or only in form' },
            points: 1.5,
          },
          {
            id: 'neither',
            label: { vi: 'Không tổ chức, hoặc không đúng cả hai', en: 'Not held, or neither in time nor in form' },
            points: 0,
          },
        ],
      },
      reads: ['conference.staff'],
      evidence: [{ kind: 'record', window: 'issued-in-period' }],
      content: inReport('mục P4'),
      source: ours,
    },
    {
      id: '4.2',
      number: '4.2',
      title: { vi: 'Ban hành các quy chế nội bộ', en: 'Internal regulations' },
      max: 3,
      rule: {
        kind: 'sum',
        parts: [
          {
            id: '4.2a',
            number: '4.2a',
            title: { vi: 'Có quy chế làm việc còn hiệu lực', en: 'Working regulation in force' },
            max: 1.5,
            rule: { kind: 'met', fact: 'rules.working' },
            reads: ['rules.working'],
            evidence: [{ kind: 'document', window: 'in-force-in-period' }],
            content: inReport('mục P4'),
            source: ours,
          },
          {
            id: '4.2b',
            number: '4.2b',
            title: {
              vi: 'Ban hành quy chế chi tiêu nội bộ, quản lý và sử dụng tài sản công của năm',
              en: 'Regulation of the year on internal spending and public assets',
            },
            max: 1.5,
            rule: { kind: 'met', fact: 'rules.spending' },
            reads: ['rules.spending'],
            evidence: [{ kind: 'document', window: 'issued-by-cut-off' }],
            content: inReport('mục P4'),
            source: ours,
          },
        ],
      },
      reads: ['rules.working', 'rules.spending'],
      evidence: [],
      content: inReport('mục P4'),
      source: ours,
    },
    {
      id: '4.3',
      number: '4.3',
      title: {
        vi: 'Công khai các nội dung phải công khai trong nội bộ cơ quan, đơn vị',
        en: 'Contents made public inside the unit',
      },
      max: 4,
      rule: { kind: 'count', fact: 'publication.internal.items', each: 0.5, cap: 4 },
      reads: ['publication.internal.items'],
      evidence: [{ kind: 'publication', window: 'issued-in-period' }],
      content: inReport('mục P4'),
      source: ours,
    },
    {
      id: '4.4',
      number: '4.4',
      title: {
        vi: 'Họp giao ban định kỳ; đánh giá, xếp loại công chức, viên chức, người lao động hằng năm',
        en: 'Regular meetings and yearly classification of staff',
      },
      max: 2,
      rule: {
        kind: 'levels',
        reading: { countTrue: ['meetings.periodic', 'staff.classification'] },
        levels: [
          { id: '2', label: { vi: 'Thực hiện cả hai nội dung', en: 'Both' }, points: 2 },
          { id: '1', label: { vi: 'Thực hiện một nội dung', en: 'One of the two' }, points: 1 },
          { id: '0', label: { vi: 'Không thực hiện', en: 'Neither' }, points: 0 },
        ],
      },
      reads: ['meetings.periodic', 'staff.classification'],
      evidence: [{ kind: 'record', window: 'issued-in-period' }],
      content: inReport('mục P4'),
      source: ours,
    },
    {
      id: '4.5',
      number: '4.5',
      title: {
        vi: 'Đào tạo, bồi dưỡng và quy hoạch cán bộ',
        en: 'Training and personnel planning',
      },
      max: 2,
      rule: {
        kind: 'sum',
        parts: [
          {
            id: '4.5a',
            number: '4.5a',
            title: {
              vi: 'Ban hành kế hoạch đào tạo, bồi dưỡng công chức, viên chức của năm',
              en: 'Staff training plan of the year issued',
            },
            max: 1,
            rule: { kind: 'met', fact: 'training.plan' },
            reads: ['training.plan'],
            evidence: [{ kind: 'document', window: 'issued-in-period' }],
            content: inReport('mục P4'),
            source: ours,
          },
          {
            id: '4.5b',
            number: '4.5b',
            title: {
              vi: 'Phê duyệt, bổ sung quy hoạch chức danh lãnh đạo, quản lý',
              en: 'Personnel planning decided or supplemented',
            },
            max: 1,
            rule: { kind: 'met', fact: 'personnel.planning' },
            reads: ['personnel.planning'],
            evidence: [{ kind: 'document', window: 'issued-in-period' }],
            notApplicable: {
              policy: 'full',
              when: {
                vi: 'Trong năm không phát sinh việc phải bổ sung, điều chỉnh quy hoạch',
                en: 'No change of the personnel planning was due in the year',
              },
            },
            content: inReport('mục P4'),
            source: ours,
          },
        ],
      },
      reads: ['training.plan', 'personnel.planning'],
      evidence: [],
      content: inReport('mục P4'),
      source: ours,
    },
    {
      id: '4.6',
      number: '4.6',
      title: {
        vi: 'Tham vấn cộng đồng, lấy ý kiến người dân về quy hoạch, kế hoạch, dự án, đánh giá tác động môi trường',
        en: 'Consultation on planning, plans, projects and environmental impact',
      },
      max: 2,
      rule: {
        kind: 'ratio',
        share: {
          numerator: {
            label: { vi: 'số nội dung đã tham vấn, lấy ý kiến', en: 'matters consulted on' },
            facts: ['consultation.done'],
          },
          denominator: {
            label: { vi: 'số nội dung phải tham vấn, lấy ý kiến', en: 'matters that require consultation' },
            facts: ['consultation.required'],
          },
        },
        zeroOfZero: 'rescale-group',
        above: 'invalid',
      },
      reads: ['consultation.done', 'consultation.required'],
      evidence: [{ kind: 'record', window: 'issued-in-period' }],
      notApplicable: {
        policy: 'rescale-group',
        when: {
          vi: 'Trong năm đơn vị không có nội dung phải tham vấn, lấy ý kiến',
          en: 'Nothing that required consultation arose in the year',
        },
      },
      content: inReport('tiêu đề mục P4'),
      source: ours,
    },
  ],
  source: assumed('our proposal; shape after the criterion on grassroots democracy of Tây Ninh 1563/2022 (20 points)'),
}

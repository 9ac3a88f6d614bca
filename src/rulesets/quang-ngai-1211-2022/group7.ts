import type { Group } from '../../scoring/index.ts'
import { assumed, inReport, ours } from './sources.ts'

/** Nhóm 7, phối hợp với Mặt trận Tổ quốc, các tổ chức và Nhân dân. */
export const group7: Group = {
  id: 'G7',
  number: '7',
  title: {
    vi: 'Phối hợp với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và Nhân dân',
    en: 'Work with the Fatherland Front, organizations and the People',
  },
  max: 6,
  criteria: [
    {
      id: '7.1',
      number: '7.1',
      title: {
        vi: 'Có chương trình phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
        en: 'Programme of work with the Fatherland Front and the socio-political organizations',
      },
      max: 2,
      rule: { kind: 'met', fact: 'front.programme' },
      reads: ['front.programme'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('mục P7'),
      source: ours,
    },
    {
      id: '7.2',
      number: '7.2',
      title: {
        vi: 'Trả lời kiến nghị qua giám sát, phản biện xã hội',
        en: 'Recommendations from supervision and social criticism answered',
      },
      max: 2,
      rule: {
        kind: 'ratio',
        share: {
          numerator: {
            label: { vi: 'số kiến nghị đã trả lời', en: 'recommendations answered' },
            facts: ['front.recommendations.answered'],
          },
          denominator: {
            label: { vi: 'số kiến nghị đã nhận', en: 'recommendations received' },
            facts: ['front.recommendations.received'],
          },
        },
        zeroOfZero: 'rescale-group',
        above: 'invalid',
      },
      reads: ['front.recommendations.answered', 'front.recommendations.received'],
      evidence: [{ kind: 'count', window: 'any' }],
      content: inReport('mục P7'),
      source: ours,
    },
    {
      id: '7.3',
      number: '7.3',
      title: {
        vi: 'Tạo điều kiện để Mặt trận, các tổ chức và Nhân dân tham gia giám sát, phản biện, góp ý',
        en: 'Conditions created for the Front, organizations and the People to take part',
      },
      max: 2,
      rule: {
        kind: 'levels',
        reading: { fact: 'front.conditions' },
        levels: [
          {
            id: 'papers-and-invitations',
            label: { vi: 'Vừa cung cấp tài liệu vừa mời tham gia', en: 'Papers supplied and invitations sent' },
            points: 2,
          },
          {
            id: 'papers-or-invitations',
            label: { vi: 'Chỉ cung cấp tài liệu hoặc chỉ mời tham gia', en: 'One of the two' },
            points: 1,
          },
          { id: 'none', label: { vi: 'Không thực hiện', en: 'Neither' }, points: 0 },
        ],
      },
      reads: ['front.conditions'],
      evidence: [{ kind: 'record', window: 'issued-in-period' }],
      content: inReport('mục P7'),
      source: ours,
    },
  ],
  source: assumed(
    'our proposal; that it is a group of its own after criterion 8 of Quảng Nam 1094/2024, whose points are not known',
  ),
}

import type { Group } from '../../scoring/index.ts'
import { assumed, inReport, ours } from './sources.ts'

/** Nhóm 2, nhiệm vụ kinh tế - xã hội, công khai, hồ sơ thủ tục hành chính. */
export const group2: Group = {
  id: 'G2',
  number: '2',
  title: {
    vi: 'Nhiệm vụ kinh tế - xã hội, công khai, minh bạch, giải quyết hồ sơ thủ tục hành chính',
    en: 'Socio-economic tasks, openness, administrative dossiers',
  },
  max: 22,
  criteria: [
    {
      id: '2.1',
      number: '2.1',
      title: {
        vi: 'Ban hành chương trình công tác năm chậm nhất ngày 31/01',
        en: 'Work programme of the year issued by 31 January',
      },
      max: 2,
      rule: {
        kind: 'deadline',
        of: {
          dateFact: 'programme.issuedOn',
          tiers: [
            { by: { monthDay: '01-31' }, points: 2 },
            { by: { monthDay: '02-28' }, points: 1 },
          ],
        },
        otherwise: 0,
      },
      reads: ['programme.issuedOn'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('mục P2'),
      source: assumed(
        'our proposal, 31 January and 28 February included; the annex of Quyết định 1211 was not available',
      ),
    },
    {
      id: '2.2',
      number: '2.2',
      title: {
        vi: 'Hoàn thành các nhiệm vụ của chương trình công tác năm',
        en: 'Tasks of the work programme completed',
      },
      max: 4,
      rule: {
        kind: 'ratio',
        share: {
          numerator: { label: { vi: 'số nhiệm vụ đã hoàn thành', en: 'tasks completed' }, facts: ['tasks.done'] },
          denominator: { label: { vi: 'số nhiệm vụ được giao', en: 'tasks assigned' }, facts: ['tasks.assigned'] },
        },
        zeroOfZero: 'rescale-group',
        above: 'invalid',
      },
      reads: ['tasks.done', 'tasks.assigned'],
      evidence: [{ kind: 'count', window: 'any' }],
      content: inReport('mục P2'),
      source: ours,
    },
    {
      id: '2.3',
      number: '2.3',
      title: {
        vi: 'Giải quyết hồ sơ thủ tục hành chính trước hạn và đúng hạn',
        en: 'Administrative dossiers resolved early or on time',
      },
      max: 6,
      rule: {
        kind: 'ratio',
        share: {
          numerator: {
            label: {
              vi: 'số hồ sơ đã giải quyết trước hạn và đúng hạn',
              en: 'dossiers resolved early or on time',
            },
            facts: ['dossiers.onTime'],
          },
          denominator: {
            label: {
              vi: 'số hồ sơ đã giải quyết và số hồ sơ quá hạn đang giải quyết',
              en: 'dossiers resolved and overdue dossiers in process',
            },
            facts: ['dossiers.resolved', 'dossiers.pendingOverdue'],
          },
        },
        floorPercent: 95,
        zeroOfZero: 'rescale-group',
        above: 'invalid',
      },
      reads: ['dossiers.onTime', 'dossiers.resolved', 'dossiers.pendingOverdue'],
      evidence: [{ kind: 'count', window: 'any' }],
      irrecoverable: true,
      content: inReport('mục P2'),
      source: assumed(
        'our proposal; the floor of 95 % after what is remembered of administrative reform indexes, not read again',
      ),
    },
    {
      id: '2.4',
      number: '2.4',
      title: {
        vi: 'Tiếp nhận hồ sơ thủ tục hành chính trực tuyến',
        en: 'Administrative dossiers received online',
      },
      max: 4,
      rule: {
        kind: 'ratio',
        share: {
          numerator: {
            label: { vi: 'số hồ sơ tiếp nhận trực tuyến', en: 'dossiers received online' },
            facts: ['dossiers.online'],
          },
          denominator: {
            label: { vi: 'tổng số hồ sơ tiếp nhận', en: 'dossiers received' },
            facts: ['dossiers.received'],
          },
        },
        zeroOfZero: 'rescale-group',
        above: 'invalid',
      },
      reads: ['dossiers.online', 'dossiers.received'],
      evidence: [{ kind: 'count', window: 'any' }],
      irrecoverable: true,
      content: inReport('mục P2'),
      source: ours,
    },
    {
      id: '2.5',
      number: '2.5',
      title: {
        vi: 'Công khai các nội dung về thủ tục hành chính và hoạt động của đơn vị để Nhân dân biết, giám sát',
        en: 'Contents on administrative procedures and on the work of the unit made public',
      },
      max: 4,
      rule: { kind: 'count', fact: 'publication.tthc.items', each: 0.8, cap: 4 },
      reads: ['publication.tthc.items'],
      evidence: [{ kind: 'publication', window: 'issued-in-period' }],
      content: inReport('mục P2'),
      source: assumed('our proposal; 0.8 for each of the five contents that the report names'),
    },
    {
      id: '2.6',
      number: '2.6',
      title: {
        vi: 'Không để hồ sơ đang giải quyết bị quá hạn',
        en: 'No overdue dossier in process',
      },
      max: 2,
      rule: { kind: 'deduct', items: [{ fact: 'dossiers.pendingOverdue', each: 0.5 }], floor: 0 },
      reads: ['dossiers.pendingOverdue'],
      evidence: [{ kind: 'count', window: 'any' }],
      content: inReport('mục P2'),
      source: ours,
    },
  ],
  source: assumed('our proposal; shape after the criterion on administrative reform of Tây Ninh 1563/2022 (20 points)'),
}

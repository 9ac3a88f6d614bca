import type { Group } from '../../scoring/index.ts'
import { assumed, inReport, ours } from './sources.ts'

/** Nhóm 6, mô hình "Dân vận khéo". */
export const group6: Group = {
  id: 'G6',
  number: '6',
  title: { vi: 'Mô hình, điển hình “Dân vận khéo”', en: 'Models of skilful mobilization' },
  max: 10,
  criteria: [
    {
      id: '6.1',
      number: '6.1',
      title: {
        vi: 'Ban hành kế hoạch thực hiện phong trào thi đua “Dân vận khéo” của năm',
        en: 'Emulation plan “Dân vận khéo” of the year issued',
      },
      max: 2,
      rule: { kind: 'met', fact: 'models.plan' },
      reads: ['models.plan'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('mục P6'),
      source: ours,
    },
    {
      id: '6.2',
      number: '6.2',
      title: { vi: 'Đăng ký mô hình “Dân vận khéo”', en: 'Models registered' },
      max: 2,
      rule: { kind: 'count', fact: 'models.registered', each: 1, cap: 2 },
      reads: ['models.registered'],
      evidence: [{ kind: 'document', window: 'issued-in-period' }],
      content: inReport('mục P6'),
      source: ours,
    },
    {
      id: '6.3',
      number: '6.3',
      title: { vi: 'Triển khai thực hiện mô hình đã đăng ký', en: 'Registered models carried out' },
      max: 4,
      rule: {
        kind: 'ratio',
        share: {
          numerator: {
            label: { vi: 'số mô hình đã triển khai thực hiện', en: 'models carried out' },
            facts: ['models.implemented'],
          },
          denominator: {
            label: { vi: 'số mô hình đã đăng ký', en: 'models registered' },
            facts: ['models.registered'],
          },
        },
        zeroOfZero: 'zero',
        above: 'invalid',
      },
      reads: ['models.implemented', 'models.registered'],
      evidence: [{ kind: 'record', window: 'issued-in-period' }],
      content: inReport('mục P6'),
      source: ours,
    },
    {
      id: '6.4',
      number: '6.4',
      title: { vi: 'Hiệu quả của mô hình “Dân vận khéo”', en: 'Effect of the models' },
      max: 2,
      rule: { kind: 'judged', fact: 'models.effect', from: 0, to: 2, step: 0.5 },
      reads: ['models.effect'],
      evidence: [{ kind: 'judgement', window: 'any' }],
      content: inReport('mục P6 và mục III.2'),
      source: ours,
    },
  ],
  source: assumed(
    'our proposal; that it is a group of its own after criterion 7 of Quảng Nam 1094/2024, whose points are not known',
  ),
}

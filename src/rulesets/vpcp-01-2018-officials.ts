import type { CriteriaSet } from '../scoring/index.ts'
import { band, inForce, inferred, policies, read, stages } from './vpcp-01-2018/common.ts'
import { dossierIndices } from './vpcp-01-2018/dossierIndices.ts'

/**
 * Đánh giá việc giải quyết thủ tục hành chính của công chức, viên chức: Thông tư 01/2018/TT-VPCP Đ.13–15, indices 1, 2,
 * 3, 4 and 7, each the mean over the dossiers to one decimal.
 *
 * A case for which the text gives no points (a late dossier without feedback) makes the index `no-level`. An index
 * declared without enough information is left out of the total, and the bands are not rescaled.
 *
 * Whether it is in force after 30/06/2025, the last day of Nghị định 61/2018/NĐ-CP, is not confirmed.
 */
export const officials012018: CriteriaSet = {
  schema: 'danvan/criteria-set@1',
  id: 'vpcp-01-2018-officials',
  version: '0.1.0',
  title: {
    vi: 'Đánh giá công chức, viên chức trong giải quyết thủ tục hành chính (Thông tư 01/2018/TT-VPCP)',
    en: 'Evaluation of officials in handling administrative procedures (Circular 01/2018/TT-VPCP)',
  },
  source: read('Đ.13, Đ.15 k.1 đ.a'),
  inForce,
  maxPoints: 10,
  places: 1,
  groups: [
    {
      id: 'dossier-indices',
      number: 'I',
      title: { vi: 'Các chỉ số theo hồ sơ', en: 'Indices of dossiers' },
      max: 10,
      criteria: dossierIndices,
      source: inferred('five indices of 2 points (Đ.15 k.1 đ.a)'),
    },
  ],
  bands: [
    band('100', { vi: 'Hoàn thành 100 % nhiệm vụ', en: '100 % of tasks' }, 5, undefined, 'Đ.15 k.3 đ.a'),
    band(
      '70-100',
      { vi: 'Hoàn thành từ 70 % đến dưới 100 % nhiệm vụ', en: '70 to under 100 % of tasks' },
      3.5,
      5,
      'Đ.15 k.3 đ.a',
    ),
    band(
      'under-70',
      { vi: 'Hoàn thành dưới 70 % nhiệm vụ', en: 'Under 70 % of tasks' },
      undefined,
      3.5,
      'Đ.15 k.3 đ.a',
    ),
  ],
  gates: [],
  policies,
  stages,
  examples: [],
}

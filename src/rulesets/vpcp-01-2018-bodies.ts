import type { CriteriaSet } from '../scoring/index.ts'
import { bodyIndices } from './vpcp-01-2018/bodyIndices.ts'
import { band, inForce, inferred, policies, read, stages } from './vpcp-01-2018/common.ts'
import { dossierIndices } from './vpcp-01-2018/dossierIndices.ts'

const provision = 'Đ.15 k.3 đ.b'

/**
 * Đánh giá việc giải quyết thủ tục hành chính của cơ quan, đơn vị cấp tỉnh: Thông tư 01/2018/TT-VPCP Đ.13–15, all nine
 * indices, index 5 with the share of provincial level (20 %).
 *
 * Where the text has no level (30 % of dossiers online with under 20 % of procedures online), the index is `no-level`.
 * An index declared without enough information is left out of the total, and the bands are not rescaled.
 *
 * Whether it is in force after 30/06/2025, the last day of Nghị định 61/2018/NĐ-CP, is not confirmed.
 */
export const bodies012018: CriteriaSet = {
  schema: 'danvan/criteria-set@1',
  id: 'vpcp-01-2018-bodies',
  version: '0.1.0',
  title: {
    vi: 'Đánh giá cơ quan, đơn vị cấp tỉnh trong giải quyết thủ tục hành chính (Thông tư 01/2018/TT-VPCP)',
    en: 'Evaluation of provincial bodies in handling administrative procedures (Circular 01/2018/TT-VPCP)',
  },
  source: read('Đ.13, Đ.15 k.1 đ.b'),
  inForce,
  maxPoints: 18,
  places: 1,
  groups: [
    {
      id: 'dossier-indices',
      number: 'I',
      title: { vi: 'Các chỉ số theo hồ sơ', en: 'Indices of dossiers' },
      max: 10,
      criteria: dossierIndices,
      source: inferred('five indices of 2 points (Đ.15 k.1)'),
    },
    {
      id: 'body-indices',
      number: 'II',
      title: { vi: 'Các chỉ số của cơ quan, đơn vị', en: 'Indices of the body' },
      max: 8,
      criteria: bodyIndices,
      source: inferred('four indices of 2 points (Đ.15 k.1 đ.b)'),
    },
  ],
  bands: [
    band('xuat-sac', { vi: 'Xuất sắc', en: 'Excellent' }, 15, undefined, provision),
    band('tot', { vi: 'Tốt', en: 'Good' }, 12, 15, provision),
    band('kha', { vi: 'Khá', en: 'Fair' }, 9, 12, provision),
    band('trung-binh', { vi: 'Trung bình', en: 'Average' }, 6, 9, provision),
    band('yeu', { vi: 'Yếu', en: 'Weak' }, undefined, 6, provision),
  ],
  gates: [],
  policies,
  stages,
  examples: [],
}

import type { AssumedSource, InferredSource, InstrumentKey, ReadSource, Text } from '../law/index.ts'
import type { CriteriaSet, Group, Rule } from '../scoring/index.ts'

const instrument = 'decision:766/QĐ-TTg:thu-tuong-chinh-phu:2022-06-23' as InstrumentKey
const portal: ReadSource = {
  provenance: 'read-secondary',
  copy: 'six groups as the national portal shows them; nld.com.vn 26/11/2025; vietjack.me; baocaotaichinh.vn',
  instrument,
}
const inferred = (basis: string): InferredSource => ({ provenance: 'inferred', basis, instrument })
const notRead = (basis: string): AssumedSource => ({
  provenance: 'assumed',
  basis: `the annex was not read: ${basis}`,
  instrument,
})
const remembered = notRead('bounds remembered; published points fit (90.45 excellent; 83.8 good; 57.92 average)')

function group(
  number: number,
  id: string,
  title: Text,
  max: number,
  rule: Rule,
  reads: string[],
  basis: string,
): Group {
  return {
    id,
    number: `${number}`,
    title,
    max,
    criteria: [
      {
        id: `${number}.1`,
        number: `${number}.1`,
        title,
        max,
        rule,
        reads,
        evidence: [{ kind: 'count', window: 'any' }],
        source: inferred(basis),
        figureSources: { max: portal },
      },
    ],
    source: portal,
  }
}

/** A group whose formula is not known: the points that the portal shows are taken as they are. */
function imported(number: number, id: string, title: Text, max: number): Group {
  const fact = `portal766.${id}`
  const rule = { kind: 'judged', fact, from: 0, to: max, step: 0.01 } as const
  return group(number, id, title, max, rule, [fact], 'the formula was not read; points as shown by the national portal')
}

function band(id: string, title: Text, from: number | undefined, below: number | undefined) {
  return {
    id,
    title,
    ...(from !== undefined && { lower: { points: from, inclusive: true } }),
    ...(below !== undefined && { upper: { points: below, inclusive: false } }),
    source: remembered,
  }
}

/**
 * Bộ chỉ số phục vụ người dân, doanh nghiệp, Quyết định 766/QĐ-TTg of 23/06/2022, in the six groups of the national
 * portal. Only the progress of dossiers is computed here; the other five come in as the portal shows them, for the annex
 * was not read. Maxima are read in texts about the decision, formulas inferred, bands remembered and so `assumed`.
 */
export const portal766: CriteriaSet = {
  schema: 'danvan/criteria-set@1',
  id: 'ttg-766-2022',
  version: '0.1.0',
  title: {
    vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg; chưa đọc được phụ lục)',
    en: 'Index of service to citizens and enterprises (Decision 766/QĐ-TTg; annex not read)',
  },
  source: portal,
  inForce: { from: '2022-06-23', source: notRead('the day of signing is taken as the first day') },
  maxPoints: 100,
  places: 2,
  groups: [
    imported(1, 'publication', { vi: 'Công khai, minh bạch', en: 'Openness and transparency' }, 18),
    group(
      2,
      'progress',
      { vi: 'Tiến độ giải quyết', en: 'Progress of dossiers' },
      20,
      {
        kind: 'ratio',
        share: {
          numerator: {
            label: {
              vi: 'số hồ sơ giải quyết trước hạn, đúng hạn và đang giải quyết trong hạn',
              en: 'dossiers resolved early or on time, and in process in time',
            },
            facts: ['dossiers.onTime', 'dossiers.pendingInTime'],
          },
          denominator: {
            label: { vi: 'số hồ sơ đã giải quyết và đang giải quyết trong kỳ', en: 'dossiers resolved and in process' },
            facts: ['dossiers.resolved', 'dossiers.pending'],
          },
        },
        zeroOfZero: 'invalid',
        above: 'invalid',
      },
      ['dossiers.onTime', 'dossiers.pendingInTime', 'dossiers.resolved', 'dossiers.pending'],
      'a reading of the portal’s formulas; the step from share to points is not stated there, share × 20 is usual',
    ),
    imported(3, 'onlineService', { vi: 'Dịch vụ công trực tuyến', en: 'Online services' }, 12),
    imported(4, 'onlinePayment', { vi: 'Thanh toán trực tuyến', en: 'Online payment' }, 10),
    imported(5, 'digitalDossiers', { vi: 'Số hóa hồ sơ', en: 'Digital dossiers' }, 22),
    imported(6, 'satisfaction', { vi: 'Mức độ hài lòng', en: 'Satisfaction' }, 18),
  ],
  bands: [
    band('xuat-sac', { vi: 'Xuất sắc', en: 'Excellent' }, 90, undefined),
    band('tot', { vi: 'Tốt', en: 'Good' }, 80, 90),
    band('kha', { vi: 'Khá', en: 'Fair' }, 70, 80),
    band('trung-binh', { vi: 'Trung bình', en: 'Average' }, 50, 70),
    band('yeu', { vi: 'Yếu', en: 'Weak' }, undefined, 50),
  ],
  gates: [],
  policies: {
    notApplicable: { policy: 'forbidden', source: notRead('what does not apply') },
    missing: { effect: 'incomplete', source: notRead('what is not known') },
    evidence: { weakBases: ['assertion'], effect: 'keep', source: notRead('proof; the data are those of the portal') },
    waived: { effect: 'forbidden', source: notRead('waivers') },
    emptyGroup: { effect: 'not-gradable', source: notRead('a group of which nothing applies') },
    rounding: {
      mode: 'half-up',
      at: 'leaf',
      compare: 'rounded',
      source: notRead('rounding; published points have two decimals'),
    },
    total: { source: notRead('a ceiling or a floor; the six groups sum to 100, and nothing stands beside them') },
    official: { stage: 'self', source: notRead('stages; the portal computes the index') },
  },
  stages: [
    {
      id: 'self',
      title: { vi: 'Kết quả trên Cổng Dịch vụ công quốc gia', en: 'Result on the national portal' },
      actor: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National public service portal' },
      source: portal,
    },
  ],
  examples: [],
}

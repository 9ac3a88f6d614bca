import type { InferredSource, InstrumentKey, ReadSource, Text } from '../../law/index.ts'
import type { CriteriaSet, Criterion, FactCondition, Level, Policies, Rule, Share, Stage } from '../../scoring/index.ts'

const instrument = 'circular:01/2018/TT-VPCP:van-phong-chinh-phu:2018-11-23' as InstrumentKey

/** A figure read in the codified text. */
export function read(provision?: string): ReadSource {
  return {
    provenance: 'read',
    instrument,
    ...(provision !== undefined && { provision }),
    copy: 'Pháp điển 3.3, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  }
}

/** What follows from the text and is not said by it. */
export function inferred(basis: string): InferredSource {
  return { provenance: 'inferred', basis, instrument }
}

/** In force from a day that was read; how the circular ended, or whether, was not. */
export const inForce: CriteriaSet['inForce'] = {
  from: '2019-01-06',
  unconfirmedFrom: {
    on: '2025-07-01',
    source: inferred(
      'Nghị định 61/2018/NĐ-CP, which the circular guides (Đ.30–31), ended on 30/06/2025; what became of the circular was not read',
    ),
  },
  source: read(),
}

/** An index of so many points, each level at 2, 1 or 0. */
function index(
  number: number,
  title: Text,
  rule: Extract<Rule, { kind: 'levels' }>,
  reads: readonly string[],
  evidence: Criterion['evidence'],
  figureSources: Criterion['figureSources'] = {},
): Criterion {
  return {
    id: `index-${number}`,
    number: `${number}`,
    title,
    max: 2,
    rule,
    reads,
    evidence,
    notApplicable: {
      policy: 'shrink',
      when: {
        vi: 'Không có đủ thông tin để đánh giá chỉ số (Đ.15 k.4 đ.b)',
        en: 'Not enough information on the index (Đ.15 k.4 đ.b)',
      },
    },
    source: read('Đ.13'),
    figureSources: { notApplicable: read('Đ.15 k.4 đ.b'), evidence: read('Đ.14 k.3'), ...figureSources },
  }
}

/** An index of dossiers: the mean over them; a level without points is a case that the text leaves open. */
export function ofDossiers(
  number: number,
  title: Text,
  levels: readonly (Level & { readonly fact: string })[],
): Criterion {
  const tally = levels.map(({ id, fact }) => ({ level: id, fact }))
  return index(
    number,
    title,
    {
      kind: 'levels',
      reading: { tally, zeroOfZero: 'shrink' },
      levels: levels.map(({ fact, ...level }) => level),
    },
    tally.map(({ fact }) => fact),
    [{ kind: 'count', window: 'any' }],
    {
      'rule.reading.zeroOfZero': inferred('without dossiers there is no information on the index (Đ.15 k.4 đ.b)'),
    },
  )
}

/** An index of the body: the first level whose condition holds. */
export function ofBody(
  number: number,
  title: Text,
  levels: readonly (Level & { readonly when: FactCondition })[],
  reads: readonly string[],
  figureSources: Criterion['figureSources'] = {},
): Criterion {
  return index(
    number,
    title,
    {
      kind: 'levels',
      reading: { first: levels.map(({ id, when }) => ({ level: id, when })) },
      levels: levels.map(({ when, ...level }) => level),
    },
    reads,
    [{ kind: 'count', window: 'any' }],
    figureSources,
  )
}

/** At least so many percent of something. */
export function atLeast(
  percent: number,
  share: Share,
  zeroOfZero: 'full' | 'zero' | 'invalid' = 'invalid',
): FactCondition {
  return { kind: 'share-at-least', share, percent, zeroOfZero }
}

/** What the circular says of everything that is no index. */
export const policies: Policies = {
  notApplicable: { policy: 'shrink', source: read('Đ.15 k.4 đ.b') },
  missing: {
    effect: 'incomplete',
    source: inferred('an index is left out once its information is declared insufficient; until then it is not known'),
  },
  evidence: {
    weakBases: ['assertion'],
    effect: 'keep',
    source: inferred('the data come from systems, surveys, inspections and reports (Đ.14 k.3)'),
  },
  waived: { effect: 'forbidden', source: inferred('the text knows no waiver') },
  emptyGroup: { effect: 'zero', source: inferred('an index left out is left out of the total, which is not rescaled') },
  rounding: {
    mode: 'half-up',
    at: 'leaf',
    compare: 'rounded',
    source: read('Đ.15 k.2 đ.a'),
    figureSources: { mode: inferred('"1 decimal" names no mode') },
  },
  total: { source: read('Đ.15 k.2 đ.b') },
  official: { stage: 'self', source: inferred('the text knows one assessment') },
}

/** The one assessment of the circular. */
export const stages: readonly Stage[] = [
  {
    id: 'self',
    title: { vi: 'Đánh giá hằng quý, hằng năm', en: 'Quarterly and yearly evaluation' },
    actor: { vi: 'Cơ quan, đơn vị', en: 'The body' },
    source: read('Đ.15 k.4 đ.b, đ.c'),
  },
]

/** Points from a bound on, up to the bound before. */
export function band(id: string, title: Text, from: number | undefined, below: number | undefined, provision: string) {
  return {
    id,
    title,
    ...(from !== undefined && { lower: { points: from, inclusive: true } }),
    ...(below !== undefined && { upper: { points: below, inclusive: false } }),
    source: read(provision),
  }
}

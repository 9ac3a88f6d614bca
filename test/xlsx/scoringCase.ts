import { type Assessment, type Claim, type CriteriaSet, scoreStage, vi } from 'danvan'
import { type ReadAssessmentOptions, readAssessment, toScoringSheet } from 'danvan/xlsx'

import { assess, buildSet, known, supplied } from '../scoring/buildSet.ts'

export const asOf = '2025-03-01'
const title = { vi: 'Bước', en: 'Stage' }

/** Stages for any set: somebody appraises what the unit claimed. */
export function withStages(set: CriteriaSet): CriteriaSet {
  const stage = (id: string, actor: string) => ({ id, title, actor: { vi: actor }, source: supplied })
  return {
    ...set,
    stages: [stage('self', 'Đơn vị'), stage('appraised', 'Hội đồng thẩm định')],
    policies: { ...set.policies, official: { stage: 'appraised', source: supplied } },
  }
}

const part = (id: string, max: number) => ({ id, max, rule: { kind: 'met', fact: `f${id}` } })

/** Two groups: a leaf, parts that add up, parts of which the best counts, one that may not apply. */
export const set: CriteriaSet = withStages(
  buildSet({
    groups: [
      {
        id: 'G1',
        criteria: [
          { id: 'a', max: 6, rule: { kind: 'met', fact: 'a' } },
          { id: 's', max: 4, rule: { kind: 'sum', parts: [part('s1', 3), part('s2', 1)] as never } },
        ],
      },
      {
        id: 'G2',
        criteria: [
          {
            id: 'c',
            max: 5,
            rule: { kind: 'sum', combine: { take: 'best' }, parts: [part('c1', 5), part('c2', 5)] as never },
          },
          { id: 'n', max: 2, rule: { kind: 'met', fact: 'n' } },
        ],
      },
    ],
    policies: { notApplicable: { policy: 'zero' } },
  }),
)

export const before: Readonly<Record<string, Claim>> = {
  a: { points: 6 },
  s1: { points: 2.5 },
  s2: { points: 0.1 },
  c: { points: 5 },
}

export const assessment: Assessment = assess(
  {
    a: known(true),
    fs1: known(true),
    n: { notApplicable: 'Đơn vị không có đầu mối này', by: 'Sở Nội vụ' },
  },
  { criteriaSet: { id: set.id, version: set.version }, claims: before },
)

/** The sheet that the appraisers get. */
export const sheet = (): Promise<Uint8Array> =>
  toScoringSheet(scoreStage(set, assessment, { asOf }), set, { locale: vi })

/** What a file says, or the codes and places of its faults. */
export async function told(file: Uint8Array, options: Partial<ReadAssessmentOptions> = {}) {
  const read = await readAssessment(file, { criteriaSet: set, assessment, ...options })
  return read.success ? { claims: read.data.assessment.claims, warnings: read.data.issues } : { issues: read.issues }
}

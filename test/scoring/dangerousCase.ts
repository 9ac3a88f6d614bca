import type { Assessment, Fact, FactValue, ScoreResult } from 'danvan/scoring'

import { assess, buildSet, known, nodesOf, type SetParts } from './buildSet.ts'

/** A dangerous case as data: what is asked, and our answer. */
export interface DangerousCase {
  readonly id: string
  /** The row of the table it belongs to. */
  readonly row: string
  readonly title: string
  readonly citation: string
  readonly set: SetParts
  readonly facts: Readonly<Record<string, Fact | FactValue>>
  readonly claims?: Assessment['claims']
  readonly expected: Readonly<Partial<Record<keyof Answer, unknown>>>
  readonly note: string
}

/** An answer in the words of the cases. */
export interface Answer {
  readonly status: ScoreResult['status']
  readonly points: number | null
  readonly range: readonly [number, number]
  readonly grade: string
  readonly because: readonly string[]
  readonly nodes: Readonly<Record<string, string>>
  readonly lost: number
  readonly missing: readonly string[]
  readonly findings: readonly string[]
  readonly issues: readonly string[]
  readonly refused: readonly string[]
}

/** The library: its sources for the tests, what is built of it for the bench. */
export interface Library {
  readonly score: typeof import('danvan/scoring').score
  readonly parseCriteriaSet: typeof import('danvan/schemas').parseCriteriaSet
  readonly parseAssessment: typeof import('danvan/schemas').parseAssessment
}

/** Our answer to a case: of what is expected, the same fields. */
export function answerTo(
  { set: parts, facts, claims, expected }: DangerousCase,
  { score, parseCriteriaSet, parseAssessment }: Library,
): Partial<Answer> {
  const set = parseCriteriaSet(buildSet(parts))
  if (!set.success) throw new Error(JSON.stringify(set.issues))
  const assessment = assess(
    Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, isFact(value) ? value : known(value)])),
    claims === undefined ? {} : { claims },
  )
  const parsed = parseAssessment(assessment, { criteriaSet: set.data })
  const result = score(set.data, assessment, { asOf: '2024-12-31' })
  const { status, points, range, grade, tree, ledger, missing, findings, issues } = result
  const answer: Answer = {
    status,
    points: points ?? null,
    range: [range.final.min, range.final.max],
    grade: grade.status === 'band' ? grade.band.id : grade.status,
    because: grade.status === 'between' ? grade.possible.map(({ id }) => id) : grade.because,
    nodes: Object.fromEntries(
      nodesOf(tree)
        .filter(({ children }) => children === undefined)
        .map((node) => [node.id, `${node.status} ${node.effective.earned}`]),
    ),
    lost: ledger.lost,
    missing: missing.map(({ id, reason }) => `${id} ${reason}`),
    findings: findings.map(said),
    issues: issues.map(said),
    refused: parsed.success ? [] : parsed.issues.map(said),
  }
  return Object.fromEntries(Object.entries(answer).filter(([field]) => field in expected))
}

const isFact = (value: Fact | FactValue): value is Fact => typeof value === 'object' && !Array.isArray(value)

/** A code, with the name that was meant where one is offered. */
function said({ code, data }: Pick<ScoreResult['issues'][number], 'data'> & { readonly code: string }): string {
  return data['nearest'] === undefined ? code : `${code} ${data['nearest']}`
}

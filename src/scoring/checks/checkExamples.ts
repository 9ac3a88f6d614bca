import type { CriteriaSet, WorkedExample } from '../CriteriaSet.ts'
import type { Grade } from '../ScoreResult.ts'
import { score } from '../score.ts'
import type { ReportSet } from './SetFinding.ts'

/** Computes every worked example of the set and compares what it says must come out. */
export function checkExamples(set: CriteriaSet, report: ReportSet): void {
  set.examples.forEach(({ assessment, asOf, expected }, i) => {
    const { earned, range, grade, issues } = score(set, assessment, { asOf })
    const computed: Required<WorkedExample['expected']> = {
      earned,
      base: [range.base.min, range.base.max],
      final: [range.final.min, range.final.max],
      bands: bandsOf(grade),
    }
    const errors = issues.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) report('example-fails', 'error', ['examples', i, 'assessment'], { issues: errors })
    for (const key of ['earned', 'base', 'final', 'bands'] as const)
      if (expected[key] !== undefined && String(expected[key]) !== String(computed[key]))
        report('example-fails', 'error', ['examples', i, 'expected', key], {
          expected: expected[key],
          computed: computed[key],
        })
  })
}

function bandsOf(grade: Grade): string[] {
  if (grade.status === 'band') return [grade.band.id]
  return grade.status === 'between' ? grade.possible.map(({ id }) => id) : []
}

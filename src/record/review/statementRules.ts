import type { AnnualRecord } from '../AnnualRecord.ts'
import { makeFinding } from '../makeFinding.ts'
import type { RecordFinding } from '../RecordFinding.ts'
import { valueAt } from '../recordPlace.ts'
import type { Contradicted } from '../Stated.ts'
import type { Judgement } from '../sections/Evaluation.ts'

/** The fields that may hold two readings. */
const statedTwice = ['selfAssessment.status', 'democracy.spendingRules.issued'] as const

/** Mâu thuẫn: what is said twice and differently, what is judged twice and differently, claims without a base. */
export function statementRules(record: AnnualRecord): RecordFinding[] {
  const findings: RecordFinding[] = []
  for (const path of statedTwice) {
    const said = valueAt(record, path)
    if (typeof said !== 'object' || said === null) continue
    const { readings } = said as Contradicted<unknown>
    findings.push(
      makeFinding(record, 'statement-contradicted', 'error', path, {
        readings: readings.map(({ value, because }) => ({ value, because })),
      }),
    )
  }

  const { selfAssessment, evaluation = {}, skilfulMobilization } = record
  if (selfAssessment !== undefined) {
    const missing = (['points', 'grade'] as const).filter((field) => selfAssessment[field] === undefined)
    if (missing.length > 0 && (selfAssessment.under ?? selfAssessment.requestedBy) !== undefined)
      findings.push(makeFinding(record, 'score-missing', 'warning', 'selfAssessment', { missing }))
  }

  for (const part of ['strengths', 'limitations', 'causes'] as const)
    evaluation[part]?.forEach((judgement, index) => {
      const section = sectionJudged(record, judgement)
      if (section === undefined || judgement.outcome === undefined) return
      if ((section.outcome === 'good') === (judgement.outcome === 'good')) return
      findings.push(
        makeFinding(record, 'assessment-contradicted', 'warning', `evaluation.${part}.${index}`, {
          about: judgement.about,
          outcome: section.outcome,
          judged: judgement.outcome,
        }),
      )
    })

  skilfulMobilization?.models?.forEach(({ title, effects = [], restsOn = [] }, index) => {
    if (effects.length === 0 || restsOn.length === 0 || restsOn.some((path) => isPositive(valueAt(record, path))))
      return
    findings.push(
      makeFinding(record, 'claim-without-base', 'info', `skilfulMobilization.models.${index}`, { title, restsOn }),
    )
  })
  return findings
}

function sectionJudged(record: AnnualRecord, { about }: Judgement): { readonly outcome: string } | undefined {
  const section = about === undefined ? undefined : valueAt(record, about)
  if (typeof section !== 'object' || section === null || !('outcome' in section)) return undefined
  return section as { outcome: string }
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' ? value > 0 : Array.isArray(value) && value.length > 0
}

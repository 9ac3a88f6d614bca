import { assessPetition, type PetitionAssessment, petitionRules, vietnamCalendar } from 'danvan'
import { parsePetition } from 'danvan/schemas'
import { describe, expect, test } from 'vitest'

import { type ExpectedStep, petitionCases, petitionOf } from './loadCases.ts'

const calendar = vietnamCalendar()

/** A step as the cases write it, in the fields that a case names. */
function written(step: PetitionAssessment['steps'][number], fields: readonly string[]): Record<string, unknown> {
  const { law, dueDate, startedBy, timeliness } = step
  const told: Required<Record<keyof ExpectedStep, unknown>> = {
    standing: step.standing,
    because: step.because,
    procedure: step.procedure,
    rule: law?.rule,
    start: startedBy?.event,
    limit: law?.limit && `${law.limit.amount} ${law.limit.unit}`,
    dueOn: dueDate?.status === 'known' ? dueDate.dueOn : undefined,
    undated: step.undated,
    undecided: law?.undecided.toSorted(),
    timeliness: timeliness?.status,
    alternatives: step.alternatives.map(({ code, dueDate: due }) => [
      code,
      due.status === 'known' ? due.dueOn : due.status,
    ]),
    assumptions: step.assumptions.map(({ code }) => code),
    // A petition of the latest days is asked about before the sheet was read again.
    warnings: step.warnings.map(({ code }) => code).filter((code) => code !== 'conflicting-texts'),
    provenance: step.provenance,
  }
  return Object.fromEntries(fields.map((field) => [field, told[field as keyof ExpectedStep]]))
}

describe.each(petitionCases)('$id ($citation)', (row) => {
  const { input, expected } = row
  const petition = petitionOf(row)
  const assessment = assessPetition(petition, { rules: petitionRules, asOf: input.asOf, calendar })

  test('is a petition', () => {
    expect(parsePetition(petition)).toMatchObject({ success: true })
  })

  test('comes to what the law sheet says', () => {
    if (expected.status !== undefined) expect(assessment.status).toBe(expected.status)
    if (expected.complexity !== undefined) expect(assessment.complexity.value).toBe(expected.complexity)
    for (const [id, step] of Object.entries(expected.steps ?? {})) {
      const found = assessment.steps.find((each) => each.id === id)
      expect(found, id).toBeDefined()
      if (found !== undefined) expect(written(found, Object.keys(step)), id).toEqual(step)
    }
    if (expected.breaches !== undefined)
      expect(
        assessment.breaches.map(({ code, step, disputed }) => `${code} ${step}${disputed ? ' disputed' : ''}`),
      ).toEqual(expected.breaches)
    if (expected.findings !== undefined) expect(assessment.findings.map(({ code }) => code)).toEqual(expected.findings)
  })
})

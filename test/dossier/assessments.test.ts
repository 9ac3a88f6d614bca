import { readFileSync } from 'node:fs'

import { vietnamCalendar } from 'danvan/calendar'
import { checkTimeLimits, timeLimitOn } from 'danvan/deadline'
import {
  assessDossier,
  countDossier,
  countedOf,
  type Dossier,
  type DossierAssessment,
  type DossierBreachCode,
  type DossierOptions,
  dueItemsOfDossier,
} from 'danvan/dossier'
import { en } from 'danvan/locales/en'
import { vi } from 'danvan/locales/vi'
import { timeLimits } from 'danvan/rulesets'
import { parseDossier } from 'danvan/schemas'
import { describe, expect, test } from 'vitest'

import { ownRules } from './ownRules.ts'

interface Case {
  readonly id: string
  readonly row?: string
  readonly citation: string
  readonly input: {
    readonly dossier: Omit<Dossier, 'schema' | 'id' | 'field'> & { readonly id?: string | null }
    readonly asOf: string
    readonly options?: Partial<DossierOptions>
  }
  readonly expected: Readonly<Record<string, unknown>>
}

const { matrix, petitions, cases } = JSON.parse(readFileSync('test/cases/dossier-assessments.json', 'utf8')) as {
  matrix: Record<string, string>
  petitions: { row: string; citation: string; procedure: string; on: string; mechanics: 'excluded' | 'onSuspension' }[]
  cases: Case[]
}
const calendar = vietnamCalendar()
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

function assess({ dossier: { id = 'HS-1', ...dossier }, asOf, options }: Case['input']) {
  const whole = { schema: 'danvan/dossier@1', field: 'xay-dung', ...(id !== null && { id }), ...dossier } as Dossier
  const asked: DossierOptions = { rules: ownRules, calendar, asOf, ...options }
  return { whole, asked, assessment: assessDossier(whole, asked) }
}

/** Of an assessment, what the cases speak of. */
function told(assessment: DossierAssessment): Record<string, unknown> {
  const { statutory, committed, obligations, breaches, receipt } = assessment
  const counted = countedOf(assessment)
  const { dueDate } = statutory
  return {
    outcome: assessment.outcome ?? null,
    stateCode: assessment.stateCode,
    endedOn: assessment.endedOn,
    dueOn: dueDate?.status === 'known' ? dueDate.dueOn : undefined,
    dueStatus: dueDate?.status,
    undated: statutory.undated,
    readings: statutory.readings.map(({ of, effect, dueOn, isTaken }) => [of, effect, dueOn, isTaken]),
    committed: committed && [
      committed.dueDate?.status === 'known' ? committed.dueDate.dueOn : null,
      committed.timeliness?.status ?? null,
    ],
    receiptLate: receipt?.late,
    lateAgainstOriginal: assessment.lateAgainstOriginal,
    lateAgainstReappointed: assessment.lateAgainstReappointed,
    withinReappointed: counted?.withinReappointed,
    solved: counted?.solved,
    apology: counted?.apology,
    lateBy: assessment.lateBy,
    breaches: codes(breaches),
    breachProvenance: breaches.map(({ source }) => source.provenance),
    findings: codes(assessment.findings),
    open: Object.fromEntries(obligations.open.map(({ code, dueOn }) => [code, dueOn])),
    advised: Object.fromEntries(obligations.open.flatMap(({ code, advised }) => (advised ? [[code, advised]] : []))),
    done: Object.fromEntries(obligations.done.map(({ code, verdict }) => [code, verdict])),
    provenance: assessment.provenance,
  }
}

describe.each(cases)('$id ($citation)', ({ input, expected }) => {
  test('comes to what the law sheet says', () => {
    const { assessment } = assess(input)
    const { open, done, ...rest } = { breaches: [], findings: [], lateBy: undefined, ...expected } as Case['expected']
    const answer = told(assessment)
    for (const [name, value] of Object.entries(rest)) expect(answer[name], name).toEqual(value)
    for (const [name, part] of Object.entries({ open, done })) {
      if (part === undefined) continue
      // A list that names the result is the whole list; of another the parts named must be there.
      if (
        Object.keys(part as object).length === 0 ||
        (name === 'open' && Object.hasOwn(part as object, 'return-notice'))
      )
        expect(answer[name], name).toEqual(part)
      else expect(answer[name], name).toMatchObject(part as object)
    }
  })

  test('is sound, counted alike, and told in both languages', () => {
    const { whole, asked, assessment } = assess(input)
    const parsed = parseDossier(whole)
    expect(parsed.success ? [] : parsed.issues).toEqual([])
    expect(countDossier(whole, asked)).toEqual(countedOf(assessment))
    const { breaches, findings, obligations } = assessment
    expect(dueItemsOfDossier(assessment)).toHaveLength(obligations.open.length)
    for (const { dossier } of [vi, en]) {
      for (const { code, data } of breaches) expect(dossier.breaches[code](data)).not.toMatch(/undefined|null|\[object/)
      for (const { code, data } of findings) expect(dossier.findings[code](data)).not.toMatch(/undefined|null|\[object/)
    }
    for (const { source, rule } of breaches) {
      expect(source.instrument ?? source.provenance, rule).toBeTruthy()
      expect(ownRules.rules.some(({ id }) => id === rule)).toBe(true)
    }
  })
})

describe('the table', () => {
  test('names the sixteen rows of the matrix, and each has a case', () => {
    expect(Object.keys(matrix)).toHaveLength(16)
    const tested = new Set([...cases.flatMap(({ row }) => row ?? []), ...petitions.map(({ row }) => row)])
    expect(Object.keys(matrix).filter((row) => !tested.has(row))).toEqual([])
    expect([...tested].filter((row) => !Object.hasOwn(matrix, row))).toEqual([])
  })

  test.each(petitions)('$row stands in the catalogue: $citation', ({ procedure, on, mechanics }) => {
    expect(timeLimitOn(timeLimits, procedure, on).rule?.mechanics).toHaveProperty(mechanics)
  })

  test('meets every breach somewhere, and every one has a case beside it without', () => {
    const met = new Set(cases.flatMap(({ expected }) => (expected['breaches'] as string[] | undefined) ?? []))
    const known: Record<DossierBreachCode, unknown> = vi.dossier.breaches
    expect(Object.keys(known).filter((code) => !met.has(code))).toEqual([])
  })

  test('has each id once', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })
})

test('the catalogue of a department is sound', () => {
  expect(checkTimeLimits(ownRules).filter(({ severity }) => severity === 'error')).toEqual([])
})

import {
  type Assessment,
  type CriteriaSet,
  type FactCatalogue,
  type Issue,
  type Locale,
  parseAssessment,
  parseCriteriaSet,
  quangNgai1211,
  render,
  type ScoreResult,
  score,
  vi,
} from 'danvan'
import { en } from 'danvan/locales/en'
import { factCatalogue } from 'danvan/rulesets'
import { expectTypeOf, test } from 'vitest'

declare const assessment: Assessment

test('a score is read-only all the way down', () => {
  const result = score(quangNgai1211, assessment, { asOf: '2023-10-31' })
  expectTypeOf(result).toEqualTypeOf<ScoreResult>()
  // @ts-expect-error a result is not edited
  result.earned = 100
  // @ts-expect-error nor its ledger
  result.ledger.lost = 0
  // @ts-expect-error nor its lists
  result.missing.push()
})

test('the points exist only when the result is complete, the day asked is required', () => {
  expectTypeOf<ScoreResult['points']>().toEqualTypeOf<number | undefined>()
  // @ts-expect-error the library reads no clock
  score(quangNgai1211, assessment)
  // @ts-expect-error
  score(quangNgai1211, assessment, {})
})

test('a parse gives either data or issues', () => {
  const parsed = parseAssessment({} as unknown)
  if (parsed.success) {
    expectTypeOf(parsed.data).toEqualTypeOf<Assessment>()
    expectTypeOf(parsed).not.toHaveProperty('issues')
  } else {
    expectTypeOf(parsed.issues).toEqualTypeOf<readonly Issue[]>()
    expectTypeOf(parsed).not.toHaveProperty('data')
  }
  expectTypeOf(parseCriteriaSet({} as unknown))
    .extract<{ success: true }>()
    .toHaveProperty('data')
    .toEqualTypeOf<CriteriaSet>()
})

test('rule data have the public types', () => {
  expectTypeOf(quangNgai1211).toExtend<CriteriaSet>()
  expectTypeOf(factCatalogue).toExtend<FactCatalogue>()
  // @ts-expect-error the built-in set is not edited
  quangNgai1211.maxPoints = 101
})

test('a locale is a value, the formats are closed', () => {
  expectTypeOf(vi).toExtend<Locale>()
  expectTypeOf(en).toExtend<Locale>()
  expectTypeOf(
    render(score(quangNgai1211, assessment, { asOf: '2023-10-31' }), { locale: en, format: 'text' }),
  ).toBeString()
  // @ts-expect-error
  render(score(quangNgai1211, assessment, { asOf: '2023-10-31' }), { locale: en, format: 'pdf' })
})

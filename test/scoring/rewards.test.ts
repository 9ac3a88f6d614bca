import { readFileSync } from 'node:fs'

import { canTho2579 } from 'danvan/rulesets'
import { type Grade, rewardsFor, type ScoreResult, score, selectForReward } from 'danvan/scoring'
import { describe, expect, test } from 'vitest'

import { assess, known } from './buildSet.ts'

/** A case of rewards. */
interface RewardCase {
  readonly id: string
  readonly citation: string
  readonly units: Readonly<Record<string, number>>
  readonly places: number
  readonly rewards?: Readonly<Record<string, string>>
  readonly expected: { readonly selected: string[]; readonly tied: string[]; readonly left: number }
  readonly note: string
}

const { cases } = JSON.parse(readFileSync('test/cases/rewards.json', 'utf8')) as { cases: readonly RewardCase[] }
const clean = canTho2579.examples[0]?.assessment.facts ?? {}
const names = (units: readonly { readonly unit: string }[]) => units.map(({ unit }) => unit)

function resultOf(unit: string, points: number, without: readonly string[] = []): ScoreResult {
  const facts = Object.fromEntries(Object.entries(clean).filter(([key]) => !without.includes(key)))
  return score(
    canTho2579,
    assess(
      { ...facts, 'canTho2579.carryingOut': known(points - 10), 'canTho2579.bonus': known(0) },
      { unit, criteriaSet: { id: canTho2579.id }, period: { from: '2026-01-01', to: '2026-12-31' } },
    ),
    { asOf: '2026-12-31' },
  )
}

for (const { id, citation, units, places, rewards, expected, note } of cases)
  test(`${id}: ${note} (${citation})`, () => {
    const results = Object.entries(units).map(([unit, points]) => resultOf(unit, points))
    const selection = selectForReward(canTho2579, 'bang-khen', results, places)
    expect({ selected: names(selection.selected), tied: names(selection.tied), left: selection.left }).toEqual(expected)
    expect(selection.undecided).toEqual([])
    for (const [reward, state] of Object.entries(rewards ?? {}))
      expect(rewardsFor(canTho2579, (results[0] as ScoreResult).grade)).toContainEqual(
        expect.objectContaining({ reward: expect.objectContaining({ id: reward }), state }),
      )
  })

test('a unit whose vetoes are not known is neither chosen nor passed over', () => {
  const open = resultOf('B', 99, ['criminal.handled'])
  const selection = selectForReward(canTho2579, 'bang-khen', [resultOf('A', 97), open], 1)
  expect([names(selection.selected), selection.undecided]).toEqual([['A'], ['B']])
})

describe('a grade that is no single band', () => {
  const band = (id: string) => ({ id, title: { vi: id } })
  const between = { status: 'between', noBandPossible: false, byBasePoints: [] } as const
  test.each<[string, Grade, string]>([
    ['both may', { ...between, possible: ['hoan-thanh-xuat-sac', 'hoan-thanh-tot'].map(band) }, 'eligible'],
    ['one may', { ...between, possible: ['hoan-thanh-tot', 'hoan-thanh'].map(band) }, 'unknown'],
    ['neither may', { ...between, possible: ['hoan-thanh', 'khong-hoan-thanh'].map(band) }, 'not-eligible'],
    ['or no band', { ...between, noBandPossible: true, possible: ['hoan-thanh-tot'].map(band) }, 'unknown'],
    ['the authority decides', { status: 'authority-decides', because: [] }, 'unknown'],
    ['no band', { status: 'no-band', because: [] }, 'unknown'],
    ['not graded by a gate', { status: 'not-gradable', because: ['gate'], gates: ['x'] }, 'not-eligible'],
    ['the data have faults', { status: 'not-gradable', because: ['invalid-input'] }, 'unknown'],
  ])('%s', (_, grade, state) => {
    expect(rewardsFor(canTho2579, grade)[0]?.state).toBe(state)
  })
})

test('misuse throws with a code', () => {
  expect(() => selectForReward(canTho2579, 'bang-khan', [], 1)).toThrow(
    expect.objectContaining({
      code: 'invalid-option',
      details: { option: 'reward', received: 'bang-khan', nearest: 'bang-khen' },
    }),
  )
  for (const places of [-1, 1.5, Number.NaN])
    expect(() => selectForReward(canTho2579, 'bang-khen', [], places)).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    )
})

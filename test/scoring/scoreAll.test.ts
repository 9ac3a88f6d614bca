import { en, render, vi } from 'danvan'
import { canTho2579 } from 'danvan/rulesets'
import { type Assessment, type Fact, type Quota, scoreAll, type UnitGroup } from 'danvan/scoring'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { assess, buildSet, known } from './buildSet.ts'

const asOf = '2025-03-01'
/** Bands and zero condition of Cần Thơ 2579/2025 Đ.6, over one criterion of 100. */
const set = buildSet({
  criteria: [{ id: 'a', max: 100, rule: { kind: 'judged', fact: 'p', from: 0, to: 100, step: 0.5 } }],
  bands: [{ id: 'xs', from: 95 }, { id: 'tot', from: 85 }, { id: 'ht', from: 75 }, { id: 'kht' }],
})
const unit = (name: string, points?: number, year = 2024): Assessment => ({
  ...assess(points === undefined ? {} : { p: known(points) as Fact }, { unit: name }),
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
})
const source = { provenance: 'read', copy: 'bản toàn văn', provision: 'Đ.7' } as const
const title = { vi: 'Bằng khen', en: 'Certificate of merit' }
const quota = (max: number, more: Partial<Quota> = {}): Quota => ({ id: 'bk', title, band: 'xs', max, source, ...more })
const groups: readonly UnitGroup[] = [
  { id: 'so', title: { vi: 'Sở, ban, ngành' }, units: ['A', 'B', 'C', 'D'] },
  { id: 'xa', title: { vi: 'Xã, phường' }, units: ['X', 'Y'] },
]

describe('ranking', () => {
  test('ties keep their rank: 1, 1, 3; within a tie the names stand in order', () => {
    const { rankings } = scoreAll(set, [unit('C', 90), unit('B', 97), unit('A', 97)], { asOf })
    expect(rankings).toHaveLength(1)
    expect(rankings[0]?.ranked.map(({ rank, unit: name, tied }) => [rank, name, tied])).toEqual([
      [1, 'A', true],
      [1, 'B', true],
      [3, 'C', false],
    ])
  })

  test('units whose points are not known have no rank', () => {
    const { rankings } = scoreAll(set, [unit('A', 90), unit('B')], { asOf })
    expect(rankings[0]?.ranked.map((each) => each.unit)).toEqual(['A'])
    expect(rankings[0]?.apart).toMatchObject([{ unit: 'B', status: 'incomplete', range: { min: 0, max: 100 } }])
  })

  test('each group by itself, units of no group by themselves and named', () => {
    const { rankings, issues } = scoreAll(set, [unit('A', 90), unit('X', 80), unit('Z', 70)], { asOf, groups })
    expect(rankings.map(({ group, ranked }) => [group?.id, ranked.map((each) => [each.rank, each.unit])])).toEqual([
      ['so', [[1, 'A']]],
      ['xa', [[1, 'X']]],
      [undefined, [[1, 'Z']]],
    ])
    expect(issues).toMatchObject([{ code: 'unknown-unit', path: [2, 'unit'] }])
  })

  test('one assessment for a unit and period; another one is left out', () => {
    const { rankings, issues } = scoreAll(set, [unit('A', 90), unit('A', 91)], { asOf })
    expect(rankings[0]?.ranked.map(({ points }) => points)).toEqual([90])
    expect(issues).toMatchObject([{ code: 'duplicate', path: [1] }])
  })

  test('distribution over the bands, and over what is none', () => {
    const { rankings } = scoreAll(set, [unit('A', 95), unit('B', 94.5), unit('C', 10), unit('D')], { asOf })
    expect(rankings[0]?.distribution).toMatchObject({
      bands: [
        { id: 'xs', units: 1 },
        { id: 'tot', units: 1 },
        { id: 'ht', units: 0 },
        { id: 'kht', units: 1 },
      ],
      open: 1,
      noBand: 0,
      notGradable: 0,
    })
  })

  test('ranks are what counting the better ones gives, in any order of the input', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 }),
        fc.func(fc.integer()),
        (all, shuffle) => {
          const units = all.map((points, i) => unit(`U${i}`, points))
          const mixed = [...units].sort((a, b) => shuffle(a.unit) - shuffle(b.unit))
          const ranked = scoreAll(set, units, { asOf }).rankings[0]?.ranked ?? []
          expect(scoreAll(set, mixed, { asOf }).rankings[0]?.ranked ?? []).toEqual(ranked)
          for (const { rank, points } of ranked) expect(rank).toBe(all.filter((each) => each > points).length + 1)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('quotas: Cần Thơ 2579/2025 Đ.7, 8', () => {
  test('D.2 #22: two units 97 each, one place left: the authority decides', () => {
    const { quotas } = scoreAll(set, [unit('A', 99), unit('B', 97), unit('C', 97)], { asOf, quotas: [quota(2)] })
    expect(quotas[0]).toMatchObject({ within: ['A'], authorityDecides: { units: ['B', 'C'], places: 1 }, beyond: [] })
  })

  test('a tie that fits is no question, one beyond the last place neither', () => {
    const three = [unit('A', 99), unit('B', 97), unit('C', 97)]
    expect(scoreAll(set, three, { asOf, quotas: [quota(3)] }).quotas[0]).toMatchObject({
      within: ['A', 'B', 'C'],
      beyond: [],
    })
    const one = scoreAll(set, three, { asOf, quotas: [quota(1)] }).quotas[0]
    expect(one).toMatchObject({ within: ['A'], beyond: ['B', 'C'] })
    expect(one?.authorityDecides).toBeUndefined()
    expect(scoreAll(set, three, { asOf, quotas: [quota(0)] }).quotas[0]).toMatchObject({
      within: [],
      beyond: ['A', 'B', 'C'],
    })
  })

  test('only units of the band, only of the group; a unit still open leaves it open', () => {
    const { quotas } = scoreAll(set, [unit('A', 94), unit('B', 96), unit('C'), unit('X', 99)], {
      asOf,
      groups,
      quotas: [quota(3, { group: 'so' })],
    })
    expect(quotas[0]).toMatchObject({ within: ['B'], beyond: [], open: ['C'], status: 'open' })
  })

  test('D.2 #23: 86 may be proposed for a reward, but not for Bằng khen', () => {
    const rewards = [{ id: 'de-nghi', title: { vi: 'Đề nghị khen thưởng' }, band: 'tot', source }]
    const all = scoreAll(set, [unit('A', 86), unit('B', 84), unit('C')], { asOf, quotas: [quota(2)], rewards })
    expect(all.rewards[0]).toMatchObject({ eligible: ['A'], notEligible: ['B'], open: ['C'] })
    expect(all.quotas[0]?.within).toEqual([])
  })

  test('rewards of the set come by themselves; what is at fault, or has no band, stays open and is no “no”', () => {
    const gapped = buildSet({
      criteria: [{ id: 'a', max: 100, rule: { kind: 'judged', fact: 'p', from: 0, to: 100, step: 0.5 } }],
      bands: [{ id: 'xs', from: 95 }, { id: 'tot', from: 85 }, { id: 'kht' }],
      gates: [
        { id: 'g', bands: ['xs'], when: { kind: 'fact-is', fact: 'v', values: [true] }, effect: { kind: 'no-band' } },
      ],
      rewards: [{ id: 'khen', bands: ['xs', 'tot'] }],
    })
    const of = (name: string, points: unknown, v = false): Assessment =>
      assess({ p: known(points as number), v: known(v) }, { unit: name })
    const units = [of('A', 86), of('B', 84), of('C', 'x'), of('D', 97, true), of('E', 99)]
    const all = scoreAll(gapped, units, { asOf, quotas: [quota(1)] })
    expect(all.rewards).toMatchObject([
      { id: 'khen', bands: ['xs', 'tot'], eligible: ['A', 'E'], notEligible: ['B'], open: ['C', 'D'] },
    ])
    expect(all.quotas[0]).toMatchObject({ within: ['E'], beyond: [], open: ['C', 'D'], status: 'open' })
  })

  test('Cần Thơ 2579/2025 Đ.2 k.2, Đ.7: the rewards of the built-in set', () => {
    const [example] = canTho2579.examples
    const { rewards } = scoreAll(canTho2579, [(example as NonNullable<typeof example>).assessment], {
      asOf: '2026-12-31',
    })
    expect(rewards.map(({ id }) => id)).toEqual(['khen-thuong', 'bang-khen'])
  })

  test('a quota of a band or group that does not exist, or of half a place, is misuse', () => {
    expect(() => scoreAll(set, [], { asOf, quotas: [quota(1, { band: 'xz' })] })).toThrow('"nearest":"xs"')
    expect(() => scoreAll(set, [], { asOf, quotas: [quota(1, { group: 'so' })] })).toThrow('invalid-option')
    expect(() => scoreAll(set, [], { asOf, quotas: [quota(0.5)] })).toThrow('invalid-option')
    expect(() => scoreAll(set, [], { asOf, rewards: [{ id: 'r', title, band: 'x', source }] })).toThrow(
      'invalid-option',
    )
  })
})

test('year against year of one unit, in order of time', () => {
  const all = [unit('A', 90, 2024), unit('A', 70.5, 2022), unit('A', 80, 2023), unit('B', 1, 2024)]
  const { years, rankings } = scoreAll(set, all, { asOf })
  expect(rankings.map(({ period }) => period.from)).toEqual(['2022-01-01', '2023-01-01', '2024-01-01'])
  expect(years).toHaveLength(1)
  expect(years[0]?.steps.map(({ from, to, difference }) => [from.from, to.from, difference])).toEqual([
    ['2022-01-01', '2023-01-01', 9.5],
    ['2023-01-01', '2024-01-01', 10],
  ])
  expect(years[0]?.steps[0]?.criteria).toMatchObject([{ id: 'a', before: { min: 70.5 }, after: { min: 80 } }])
})

test('nobody at all', () => {
  const none = scoreAll(set, [], { asOf, quotas: [quota(1)] })
  expect(none).toMatchObject({ rankings: [], quotas: [], years: [], issues: [] })
  expect(none.stamp).toBeUndefined()
})

test('in words of both languages, from the stored JSON', () => {
  const rewards = [{ id: 'de-nghi', title: { vi: 'Đề nghị khen thưởng' }, band: 'tot', source }]
  const all = [unit('<i>A</i>', 97), unit('B', 97), unit('C'), unit('B', 90, 2023)]
  const result = scoreAll(set, all, { asOf, quotas: [quota(1)], rewards })
  const text = render(JSON.parse(JSON.stringify(result)), { locale: vi, format: 'markdown' })
  for (const part of [
    '# Kết quả các đơn vị',
    '1 (đồng hạng)',
    'cấp có thẩm quyền quyết định 1',
    'Chưa xếp hạng',
    'B: 01/01/2024',
  ])
    expect(text).toContain(part)
  expect(text).not.toContain('<i>')
  expect(render(result, { locale: en, format: 'text' })).toContain('the authority decides on 1 of')
})

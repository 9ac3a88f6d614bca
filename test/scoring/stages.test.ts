import { en, render, vi } from 'danvan'
import { quangNgai1211 } from 'danvan/rulesets'
import {
  type Assessment,
  type Claim,
  type CriteriaSet,
  checkCriteriaSet,
  compareStages,
  lockStage,
  type StageFinding,
  type StageResult,
  scoreStage,
  sourcesOf,
} from 'danvan/scoring'
import { describe, expect, test } from 'vitest'

import { assess, buildSet, known, supplied } from './buildSet.ts'

const asOf = '2025-03-01'
const title = { vi: 'Bước', en: 'Stage' }
const actor = { vi: 'Đơn vị', en: 'Unit' }
const stage = (id: string, window?: object) => ({ id, title, actor, source: supplied, ...window })
/** The calendar of Cần Thơ 2579/2025, Đ.9(1), (2): law sheet D.1, calendar 1–3. */
const source = { provenance: 'read', copy: 'bản toàn văn', provision: 'Đ.9 k.2' } as const
const set: CriteriaSet = {
  ...buildSet({
    criteria: [
      { id: 'a', max: 6, rule: { kind: 'met', fact: 'a' } },
      {
        id: 's',
        max: 4,
        rule: {
          kind: 'sum',
          parts: [
            { id: 's1', max: 3, rule: { kind: 'met', fact: 'b' } },
            { id: 's2', max: 1, rule: { kind: 'met', fact: 'c' } },
          ] as never,
        },
      },
    ],
  }),
  stages: [
    stage('self', { window: { from: '12-10', to: '12-15', year: 'period', source } }),
    stage('checked', { window: { from: '12-16', to: '12-31', year: 'period', source } }),
    stage('decided', { window: { from: '01-01', to: '03-31', year: 'next', source } }),
  ],
  policies: { ...buildSet().policies, official: { stage: 'decided', source: supplied } },
}
const facts = { a: known(true), b: known(true), c: known(false) }

function at(id: string, claims: Readonly<Record<string, Claim>>, more: Partial<Assessment> = {}): StageResult {
  return scoreStage(set, assess(facts, { stage: id, claims, ...more }), { asOf })
}
const by = (points: number, on: string, reason?: string): Claim => ({
  points,
  by: 'Văn phòng',
  on,
  ...(reason ? { reason } : {}),
})
const full = { a: by(6, '2024-12-10'), s1: by(3, '2024-12-10'), s2: by(0, '2024-12-10') }
const codes = (findings: readonly StageFinding[]) => findings.map(({ code }) => code)

describe('stages', () => {
  test('a later stage that changes points owes a reason; one that gives it does not', () => {
    const self = at('self', full)
    const silent = compareStages([self, at('checked', { a: by(4, '2024-12-20') })])
    expect(codes(silent.findings)).toContain('reason-missing')
    const told = compareStages([self, at('checked', { a: by(4, '2024-12-20', 'thiếu minh chứng') })])
    expect(codes(told.findings)).not.toContain('reason-missing')
    expect(told.criteria[0]?.changes).toEqual([
      { from: 'self', to: 'checked', before: 6, after: 4, difference: -2, reason: 'thiếu minh chứng' },
    ])
    // Words of spaces are no reason.
    const blank = compareStages([self, at('checked', { a: by(4, '2024-12-20', '  ') })])
    expect(codes(blank.findings)).toContain('reason-missing')
  })

  test('a change skips a stage that left the criterion blank', () => {
    const { criteria } = compareStages([
      at('decided', { a: by(3, '2025-02-01', 'theo kết luận') }),
      at('checked', {}),
      at('self', full),
    ])
    expect(criteria[0]?.values.map(({ claimed }) => claimed)).toEqual([6, undefined, 3])
    expect(criteria[0]?.changes).toMatchObject([{ from: 'self', to: 'decided', difference: -3 }])
  })

  test('trap 15: a blank is not known, never zero; a zero is a value', () => {
    const blank = compareStages([at('decided', { a: by(6, '2025-02-01'), s1: by(3, '2025-02-01') })])
    expect(blank.official).toMatchObject({ status: 'blank', blank: ['s2'] })
    expect(blank.official.points).toBeUndefined()
    expect(blank.stages[0]?.claimed).toBeUndefined()
    const zero = compareStages([at('decided', full)])
    expect(zero.official).toMatchObject({ status: 'known', points: 9 })
  })

  test('trap 16: the official value is that of the stage the set names, never the largest', () => {
    const lower = { a: by(2, '2025-02-01', 'x'), s: by(1, '2025-02-01', 'x') }
    const compared = compareStages([at('self', full), at('decided', lower)])
    expect(compared.stages.map(({ claimed }) => claimed)).toEqual([9, 3])
    expect(compared.official).toMatchObject({ status: 'known', points: 3 })
    expect(compareStages([at('self', full)]).official).toMatchObject({
      status: 'stage-missing',
      stage: { id: 'decided' },
    })
  })

  test('claimed against computed', () => {
    const { findings } = compareStages([at('self', { ...full, s2: by(1, '2024-12-10') })])
    expect(findings.find(({ code }) => code === 'claim-not-computed')).toMatchObject({
      path: ['claims', 's2'],
      data: { claimed: 1, min: 0, max: 0 },
    })
    // What is not known may be anything up to the maximum.
    const open = scoreStage(set, assess({ a: known(true) }, { claims: full }), { asOf })
    expect(codes(compareStages([open]).findings)).not.toContain('claim-not-computed')
  })

  test('parts that do not come to the claim of the whole', () => {
    const claims = { ...full, s: by(4, '2024-12-10') }
    expect(compareStages([at('self', claims)]).findings).toContainEqual(
      expect.objectContaining({ code: 'parts-differ', data: expect.objectContaining({ claimed: 4, sum: 3 }) }),
    )
  })

  test.each([
    ['self', '2024-12-09', true],
    ['self', '2024-12-10', false],
    ['self', '2024-12-15', false],
    ['self', '2024-12-16', true],
    ['checked', '2024-12-31', false],
    ['decided', '2024-12-31', true],
    ['decided', '2025-01-01', false],
    ['decided', '2025-03-31', false],
    ['decided', '2025-04-01', true],
  ])('Cần Thơ 2579 Đ.9: %s on %s is outside of its days: %s', (id, on, isOutside) => {
    expect(codes(compareStages([at(id, { a: by(6, on) })]).findings).includes('outside-window')).toBe(isOutside)
  })

  test('29/02 is the last day of February in a common year', () => {
    const short = { ...set, stages: [stage('self', { window: { from: '02-01', to: '02-29', year: 'next', source } })] }
    const ofSet = { ...short, policies: { ...set.policies, official: { stage: 'self', source: supplied } } }
    expect(scoreStage(ofSet, assess(facts), { asOf }).stage.window).toEqual({ from: '2025-02-01', to: '2025-02-28' })
  })

  test('author and day are asked for, days in order', () => {
    const { findings } = compareStages([at('self', { a: { points: 6 } })])
    expect(findings.find(({ code }) => code === 'author-or-day-missing')?.data['missing']).toEqual(['by', 'on'])
    const turned = compareStages([at('self', { a: by(6, '2024-12-14') }), at('checked', { a: by(6, '2024-12-12') })])
    expect(codes(turned.findings)).toContain('before-earlier-stage')
  })

  test('a locked stage shows every later touch: a claim, a fact, a reason', () => {
    const self = at('self', full)
    const lock = lockStage(self, { by: 'Giám đốc', on: '2024-12-15' })
    const isBroken = (result: StageResult) =>
      codes(compareStages([result], { locks: [lock] }).findings).includes('locked-changed')
    expect(isBroken(self)).toBe(false)
    expect(isBroken(JSON.parse(JSON.stringify(self)))).toBe(false)
    expect(isBroken(at('self', { ...full, a: by(5, '2024-12-10') }))).toBe(true)
    expect(isBroken(at('self', { ...full, a: by(6, '2024-12-10', 'sau này') }))).toBe(true)
    expect(isBroken(scoreStage(set, assess({ ...facts, c: known(true) }, { claims: full }), { asOf }))).toBe(true)
    // Asked on another day it holds the same.
    expect(isBroken(scoreStage(set, assess(facts, { claims: full }), { asOf: '2025-04-01' }))).toBe(false)
    expect(compareStages([self], { locks: [lock] }).stages[0]?.locked).toEqual({ by: 'Giám đốc', on: '2024-12-15' })
  })

  test('stages of two sets are told apart; of two units or twice the same they are refused', () => {
    const other = scoreStage({ ...set, version: '2' }, assess(facts, { stage: 'checked', claims: full }), { asOf })
    expect(codes(compareStages([at('self', full), other]).findings)).toContain('sets-differ')
    expect(() => compareStages([at('self', full), at('self', full)])).toThrow('invalid-option')
    expect(() => compareStages([at('self', full), at('checked', full, { unit: 'Sở khác' })])).toThrow('invalid-option')
    expect(() => compareStages([])).toThrow('invalid-option')
    expect(() => at('selff', full)).toThrow('"nearest":"self"')
  })

  test('the order in which they are given says nothing', () => {
    const all = [at('self', full), at('checked', { a: by(4, '2024-12-20', 'x') })]
    expect(JSON.stringify(compareStages([...all].reverse()))).toBe(JSON.stringify(compareStages(all)))
  })

  test('a window is a figure with a source of its own, and checked', () => {
    expect(sourcesOf(set)).toContainEqual({ id: 'self', figure: 'window', source })
    const wrong = {
      ...set,
      stages: [stage('decided', { window: { from: '12-15', to: '12-10', year: 'period', source } })],
    }
    expect(checkCriteriaSet(wrong)).toMatchObject([{ code: 'order-wrong', path: ['stages', 0, 'window'] }])
  })
})

describe('stages in words', () => {
  const compared = compareStages([
    at('self', { ...full, s2: by(1, '2024-12-09') }),
    at('checked', { a: by(4, '2024-12-20'), s1: { points: 3, reason: '<b>x</b>|y', by: 'B', on: '2024-12-20' } }),
  ])

  test('in Vietnamese, from the stored JSON, escaped', () => {
    const text = render(JSON.parse(JSON.stringify(compared)), { locale: vi, format: 'markdown' })
    expect(text).toContain('# So sánh các bước chấm')
    expect(text).toContain('chưa có kết quả bước “Bước”')
    expect(text).toContain('đổi từ 6 thành 4 điểm mà không nêu lý do')
    expect(text).not.toContain('<b>')
  })

  test('in English', () => {
    const text = render(compared, { locale: en, format: 'text' })
    expect(text).toContain('changes 6 to 4 without a reason')
  })

  test('the built-in set names four stages, and the appraised one is official', () => {
    const { assessment } = quangNgai1211.examples[0] as (typeof quangNgai1211.examples)[number]
    const { official } = compareStages([scoreStage(quangNgai1211, assessment, { asOf: '2023-12-31' })])
    expect(official).toMatchObject({ status: 'stage-missing', stage: { id: 'appraised', place: 2 } })
  })
})

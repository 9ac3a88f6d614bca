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

  test('a reason is owed across levels: a whole marked after its parts, parts after the whole, a group after its criteria', () => {
    const self = at('self', full)
    const wrote = (claims: Readonly<Record<string, Claim>>) => {
      const { criteria, findings } = compareStages([self, at('checked', claims)])
      const owed = findings.filter(({ code }) => code === 'reason-missing').map(({ path }) => path[1])
      return { owed, changes: criteria.find(({ id }) => id === 's')?.changes }
    }
    // Three of four for the parts, then one for the whole.
    expect(wrote({ s: by(1, '2024-12-20') })).toEqual({
      owed: ['s'],
      changes: [{ from: 'self', to: 'checked', before: 3, after: 1, difference: -2 }],
    })
    expect(wrote({ s: by(1, '2024-12-20', 'thiếu văn bản') })).toMatchObject({
      owed: [],
      changes: [{ reason: 'thiếu văn bản' }],
    })
    expect(wrote({ s: by(3, '2024-12-20') })).toEqual({ owed: [], changes: [] })
    expect(wrote({ G: by(8, '2024-12-20') }).owed).toEqual(['G'])
    // The other way round: the reason may stand at any of the parts.
    const back = (reason?: string) =>
      codes(
        compareStages([
          at('self', { a: by(6, '2024-12-10'), s: by(4, '2024-12-10') }),
          at('checked', { s1: by(3, '2024-12-20', reason), s2: by(0, '2024-12-20') }),
        ]).findings,
      )
    expect(back()).toContain('reason-missing')
    expect(back('không có minh chứng')).not.toContain('reason-missing')
    // Parts that were not all marked come to nothing that could be held against the whole.
    expect(
      codes(
        compareStages([at('self', { s1: by(3, '2024-12-10') }), at('checked', { s: by(1, '2024-12-20') })]).findings,
      ),
    ).not.toContain('reason-missing')
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
    expect(blank.official).toMatchObject({ status: 'blank', blank: [{ use: 'criterion', id: 's2', number: 's2' }] })
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

  test('a lock holds notes, disputed readings and waivers too; a fact that the set does not read is nobody’s business', () => {
    const note = (text: string) => ({ ...known(true), note: text })
    const dispute = (because: string) => ({ disputed: { b: { readings: [{ value: true, because }] } } })
    const { b: _, ...others } = facts
    const made = (more: object, changes: Partial<Assessment> = {}) =>
      scoreStage(set, assess({ ...others, ...more }, { claims: full, ...changes }), { asOf })
    const isBroken = (before: StageResult, after: StageResult) =>
      codes(
        compareStages([after], { locks: [lockStage(before, { by: 'Giám đốc', on: '2024-12-15' })] }).findings,
      ).includes('locked-changed')
    expect(isBroken(made({ b: note('một') }), made({ b: note('một') }))).toBe(false)
    expect(isBroken(made({ b: note('một') }), made({ b: note('hai') }))).toBe(true)
    expect(isBroken(made({}, dispute('báo cáo')), made({}, dispute('báo cáo')))).toBe(false)
    expect(isBroken(made({}, dispute('báo cáo')), made({}, dispute('phụ lục')))).toBe(true)
    const waived = { waived: 'thiên tai', by: 'UBND tỉnh' }
    expect(isBroken(made({ b: waived }), made({ b: { ...waived, until: '2025-12-31' } }))).toBe(true)
    expect(isBroken(made({}), made({ z: known(1) }))).toBe(false)
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

  test('stages are named by their titles, criteria by their numbers, never by ids', () => {
    const names = { self: 'Tự chấm', checked: 'Thẩm định', decided: 'Quyết định' } as const
    const numbered: CriteriaSet = {
      ...set,
      stages: set.stages.map((each) => ({
        ...each,
        id: `${each.id}-id`,
        title: { vi: names[each.id as 'self'], en: `The ${each.id} one` },
      })),
      groups: set.groups.map((group) => ({
        ...group,
        criteria: group.criteria.map((criterion) => ({ ...criterion, number: `7.${criterion.max}` })),
      })),
      bonus: {
        cap: 2,
        items: [
          {
            id: 'bonus-id',
            title: { vi: 'Sáng kiến', en: 'Initiatives' },
            rule: { kind: 'count', fact: 'n', each: 1 },
            source: supplied,
          },
        ],
        source: supplied,
      },
      policies: { ...set.policies, official: { stage: 'decided-id', source: supplied } },
    }
    const made = (id: string, claims: Readonly<Record<string, Claim>>) =>
      scoreStage(numbered, assess(facts, { stage: `${id}-id`, claims }), { asOf })
    const self = made('self', {
      a: by(6, '2024-12-01'),
      s: { points: 4 },
      s1: by(3, '2024-12-10'),
      s2: by(0, '2024-12-10'),
    })
    const checked = made('checked', { a: by(4, '2024-11-20'), 'bonus-id': by(1, '2024-12-20') })
    const decided = made('decided', { a: by(4, '2025-01-20') })
    const lock = { ...lockStage(self, { by: 'B', on: '2024-12-15' }), digest: 'x' }
    const { findings } = compareStages([self, checked, decided], { locks: [lock] })
    const missing = compareStages([self, checked])
    const other = scoreStage({ ...numbered, version: '2' }, assess(facts, { stage: 'checked-id' }), { asOf })
    const all = [...findings, ...missing.findings, ...compareStages([self, other]).findings]
    // All but `parts-apart`, of which this set has none.
    expect(new Set(codes(all)).size).toBe(10)
    for (const { code, data } of all)
      for (const locale of [vi, en]) {
        const text = locale.stages.findings[code](data)
        expect(text).not.toMatch(/-id|undefined|\bself\b.*-|\{/)
        if (code === 'reason-missing' || code === 'before-earlier-stage') expect(text).toContain('7.6')
        if (code !== 'sets-differ') expect(text).toMatch(/“(Tự chấm|Thẩm định|Quyết định|The \w+ one)”/)
      }
    const words = (code: string) =>
      vi.stages.findings[code as 'official-blank'](findings.find((each) => each.code === code)?.data ?? {})
    expect(words('official-blank')).toBe(
      'bước “Quyết định”, là bước chính thức, còn bỏ trống: tiêu chí s1, tiêu chí s2, điểm thưởng “Sáng kiến”',
    )
  })

  test('the built-in set names four stages, and the appraised one is official', () => {
    const { assessment } = quangNgai1211.examples[0] as (typeof quangNgai1211.examples)[number]
    const { official } = compareStages([scoreStage(quangNgai1211, assessment, { asOf: '2023-12-31' })])
    expect(official).toMatchObject({ status: 'stage-missing', stage: { id: 'appraised', place: 2 } })
  })
})

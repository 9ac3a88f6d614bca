import { en, factCatalogue, parseSetMapping, quangNgai1211, render, vi } from 'danvan'
import {
  type Assessment,
  compareSets,
  defineCriteriaSet,
  type Migration,
  migrateAssessment,
  type SetMapping,
  score,
  verifyResult,
  whatIf,
} from 'danvan/scoring'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { arbitraryCase } from './arbitraryCase.ts'
import { assess, buildSet, known } from './buildSet.ts'
import { hostileInputs } from './hostileInputs.ts'

const asOf = '2024-12-31'
/** Room for a slow machine; a hang is what it guards against. */
const slow = 120_000
const met = (fact: string) => ({ kind: 'met', fact }) as const
const old = buildSet({
  id: 'cu-1-2022',
  criteria: [
    { id: 'a', max: 6, rule: met('f.a') },
    { id: 'b', max: 4, rule: met('f.b') },
  ],
})
const now = buildSet({
  id: 'moi-2-2025',
  version: '2.0.0',
  criteria: [
    { id: 'x', max: 6, rule: met('f.a') },
    { id: 'y', max: 3, rule: met('f.c') },
    { id: 'z', max: 1, rule: met('f.new') },
  ],
})
const mapping: SetMapping = {
  schema: 'danvan/set-mapping@1',
  from: 'cu-1-2022',
  to: 'moi-2-2025',
  facts: { 'f.b': 'f.c' },
  criteria: { a: 'x', b: 'y' },
}
const assessment: Assessment = {
  ...assess({ 'f.a': known(true), 'f.b': known(false), 'f.z': known(1) }),
  criteriaSet: { id: 'cu-1-2022', version: '1.0.0' },
  claims: { a: { points: 6, by: 'Văn phòng' }, b: { points: 2 } },
}

describe('a change of decision: migrateAssessment', () => {
  const moved = migrateAssessment(assessment, mapping, { from: old, to: now })

  test('facts go over by their keys or by the mapping, claims only by the mapping and to the same maximum', () => {
    expect(moved.assessment).toMatchObject({
      criteriaSet: { id: 'moi-2-2025', version: '2.0.0' },
      facts: { 'f.a': known(true), 'f.c': known(false) },
      claims: { x: { points: 6, by: 'Văn phòng' } },
    })
    expect(Object.keys(moved.assessment.facts)).toEqual(['f.a', 'f.c'])
  })

  test('what is lost says why, what is open says where', () => {
    expect(moved.lost).toEqual([
      { what: 'fact', id: 'f.z', reason: 'not-read' },
      { what: 'claim', id: 'b', reason: 'max-differs' },
    ])
    expect(moved.open.map(({ id, facts }) => [id, facts])).toEqual([['z', ['f.new']]])
  })

  test.each<[string, Partial<SetMapping>, object]>([
    [
      'a fact that the new set does not have',
      { facts: { 'f.b': null } },
      { what: 'fact', id: 'f.b', reason: 'mapped-to-none' },
    ],
    ['two facts that would be one', { facts: { 'f.b': 'f.a' } }, { what: 'fact', id: 'f.b', reason: 'already-taken' }],
    ['a criterion that is not written', { criteria: { b: 'y' } }, { what: 'claim', id: 'a', reason: 'not-mapped' }],
    ['a criterion that does not exist', { criteria: { a: 'w' } }, { what: 'claim', id: 'a', reason: 'target-unknown' }],
    [
      'a stage that does not exist',
      { stages: { self: 'decided' } },
      { what: 'stage', id: 'self', reason: 'target-unknown' },
    ],
  ])('lost: %s', (_, more, loss) => {
    expect(migrateAssessment(assessment, { ...mapping, ...more }, { from: old, to: now }).lost).toContainEqual(loss)
  })

  test('nothing disappears: each fact and claim is carried or lost, and nothing is invented', { timeout: slow }, () => {
    const count = ({ assessment: { facts, claims = {}, disputed = {} }, lost }: Migration) =>
      Object.keys({ ...facts, ...disputed }).length +
      Object.keys(claims).length +
      lost.filter(({ what }) => what !== 'stage').length
    expect(count(moved)).toBe(5)
    fc.assert(
      fc.property(arbitraryCase({ special: true }), ({ set, assessment: given }) => {
        const self = { schema: 'danvan/set-mapping@1', from: set.id, to: set.id } as const
        const same = migrateAssessment(given, self, { from: set, to: set })
        expect(same.lost).toEqual([])
        expect(same.assessment.facts).toEqual(given.facts)
        const score1 = score(set, given, { asOf })
        expect(score(set, same.assessment, { asOf }).range).toEqual(score1.range)
      }),
      { numRuns: 100 },
    )
  })

  test('the sets must be those that mapping and assessment name', () => {
    expect(() => migrateAssessment(assessment, mapping, { from: now, to: old })).toThrow('invalid-option')
    expect(() =>
      migrateAssessment({ ...assessment, criteriaSet: { id: 'khac' } }, mapping, { from: old, to: now }),
    ).toThrow('invalid-option')
  })

  test('in words', () => {
    expect(render(moved, { locale: vi, format: 'markdown' })).toContain('điểm đã chấm b: điểm tối đa khác nhau')
    expect(render(moved, { locale: en, format: 'text' })).toContain('fact f.z: the new set does not read it')
  })
})

describe('parseSetMapping', () => {
  const sets = { from: old, to: now }
  test('a sound one, and every fault at once', () => {
    expect(parseSetMapping(mapping, sets)).toEqual({ success: true, data: mapping })
    const parsed = parseSetMapping(
      { ...mapping, to: 'moi', facts: { 'f.bb': 'f.c' }, criteria: { a: 'xx' }, stages: { self: 'selff' } },
      sets,
    )
    expect(parsed.success ? [] : parsed.issues.map(({ code, path }) => [code, path])).toEqual([
      ['criteria-set-mismatch', ['to']],
      ['unknown-fact', ['facts', 'f.bb']],
      ['unknown-criterion', ['criteria', 'a']],
      ['stage-unknown', ['stages', 'self']],
    ])
  })
  for (const { name, make } of hostileInputs)
    test(`bad input gives issues: ${name}`, { timeout: 20_000 }, () => {
      const result = parseSetMapping(make(), sets)
      expect(result.success).toBe(false)
    })
})

describe('compareSets', () => {
  test('a set with itself: nothing; where figures come from is no difference', () => {
    expect(compareSets(old, old).changes).toEqual([])
    expect(compareSets(old, { ...old, source: { provenance: 'assumed', basis: 'x' } }).changes).toEqual([])
  })

  test('added, removed, changed, with figures and facts', () => {
    const { changes, factsAdded, factsRemoved } = compareSets(old, now)
    expect(changes.filter(({ part }) => part === 'criterion').map(({ id, change }) => [id, change])).toEqual([
      ['x', 'added'],
      ['y', 'added'],
      ['z', 'added'],
      ['a', 'removed'],
      ['b', 'removed'],
    ])
    expect([factsAdded, factsRemoved]).toEqual([['f.c', 'f.new'], ['f.b']])
    const [band] = compareSets(old, {
      ...old,
      bands: old.bands.map((each) => ({ ...each, upper: undefined as never })),
    }).changes
    expect(band).toMatchObject({ part: 'band', id: 'khong-dat', change: 'changed', figures: [{ figure: 'upper' }] })
  })

  test('what stands in another place is reported as its place, and only that', () => {
    const moved = (from: object, to: object) =>
      compareSets({ ...old, ...from } as never, { ...old, ...to } as never).changes.map(
        ({ part, id, change, figures }) => [
          part,
          id,
          change,
          figures.map(({ figure, before, after }) => [figure, before, after]),
        ],
      )
    const [group] = old.groups as [(typeof old.groups)[number]]
    const [a, b] = group.criteria as [(typeof group.criteria)[number], (typeof group.criteria)[number]]
    const other = { ...group, id: 'H', criteria: [] }
    const third = { ...other, id: 'I' }
    expect(moved({}, { groups: [{ ...group, criteria: [b, a] }] })).toEqual([
      ['criterion', 'b', 'changed', [['place', 2, 1]]],
    ])
    expect(moved({ groups: [group, other, third] }, { groups: [third, group, other] })).toEqual([
      ['group', 'I', 'changed', [['place', 3, 1]]],
    ])
    const gate = (id: string) => ({
      id,
      title: { vi: id },
      when: { kind: 'criterion-zero' },
      effect: { kind: 'no-band' },
      source: old.source,
    })
    const [x, y, z] = ['x', 'y', 'z'].map(gate)
    expect(moved({ gates: [x, y, z] }, { gates: [y, z, x] })).toEqual([['gate', 'x', 'changed', [['place', 1, 3]]]])
    const sum = (parts: readonly object[]) => ({ ...a, rule: { kind: 'sum', parts } })
    const [p, q] = ['p', 'q'].map((id) => ({ ...b, id, number: id, max: 3 }))
    expect(
      moved(
        { groups: [{ ...group, criteria: [sum([p as object, q as object]), b] }] },
        { groups: [{ ...group, criteria: [sum([q as object, p as object]), b] }] },
      ),
    ).toEqual([['criterion', 'q', 'changed', [['place', 2, 1]]]])
    // What is put before or taken away moves nothing else.
    expect(moved({ gates: [y, z] }, { gates: [x, y, z] }).map(([, id, change]) => [id, change])).toEqual([
      ['x', 'added'],
    ])
    expect(moved({ gates: [x, y, z] }, { gates: [y, z] }).map(([, id, change]) => [id, change])).toEqual([
      ['x', 'removed'],
    ])
  })

  test('every part of a set is looked at', () => {
    const whole = quangNgai1211
    const edit = (change: object) =>
      compareSets(whole, { ...whole, ...change }).changes.map(({ part, id }) => `${part} ${id}`)
    expect(edit({ maxPoints: 99 })).toEqual(['set set'])
    const unconfirmedFrom = { on: '2025-07-01', source: whole.source }
    expect(edit({ inForce: { ...whole.inForce, unconfirmedFrom } })).toEqual(['set set'])
    expect(edit({ bonus: { ...whole.bonus, cap: 4 } })).toEqual(['bonus bonus'])
    expect(edit({ penalty: undefined })).toHaveLength(4)
    expect(edit({ gates: whole.gates.slice(1) })).toEqual(['gate zero-criterion'])
    expect(edit({ stages: whole.stages.slice(0, 3) })).toEqual(['stage decided'])
    expect(edit({ policies: { ...whole.policies, missing: { ...whole.policies.missing, effect: 'zero' } } })).toEqual([
      'policy missing',
    ])
    expect(edit({ groups: whole.groups.map((group) => ({ ...group, max: group.max + 1 })) })).toHaveLength(8)
  })

  test('in words', () => {
    const text = render(compareSets(old, now), { locale: vi, format: 'markdown', catalogue: factCatalogue })
    expect(text).toContain('Dữ kiện mới cần có: f.c; f.new')
    const [best, ...rest] = quangNgai1211.bands as [(typeof quangNgai1211.bands)[number]]
    const [gate, ...gates] = quangNgai1211.gates as [(typeof quangNgai1211.gates)[number]]
    const [first, ...groups] = quangNgai1211.groups as [(typeof quangNgai1211.groups)[number]]
    const [criterion, ...criteria] = first.criteria as [(typeof first.criteria)[number]]
    const changed = {
      ...quangNgai1211,
      bands: [{ ...best, lower: { points: 95.5, inclusive: false } }, ...rest],
      gates: [...gates, { ...gate, bands: [best.id], effect: { kind: 'cap', band: 'hoan-thanh' } as const }],
      groups: [
        { ...first, criteria: [{ ...criterion, rule: { kind: 'met', fact: 'models.plan' } as const }, ...criteria] },
        ...groups,
      ],
      policies: { ...quangNgai1211.policies, missing: { ...quangNgai1211.policies.missing, effect: 'zero' as const } },
    }
    const compared = JSON.parse(JSON.stringify(compareSets(quangNgai1211, changed)))
    for (const [locale, parts] of [
      [
        vi,
        [
          'mốc dưới: điểm 90, kể cả mốc này có → điểm 95,5, kể cả mốc này không',
          'hệ quả: loại xuống mức kế tiếp → loại mức trần, mức xếp loại “Hoàn thành nhiệm vụ”',
          'vị trí: 1 → ',
          'Dữ kiện chưa rõ',
          'hệ quả: chưa đủ căn cứ chấm → tính 0 điểm',
        ],
      ],
      [en, ['lower bound: points 90, included yes → points 95.5, included no', 'effect: open → no points']],
    ] as const) {
      const words = render(compared, { locale, format: 'markdown', catalogue: factCatalogue })
      for (const part of parts) expect(words).toContain(part)
      expect(words).not.toMatch(/[{}"]|hoan-thanh|next-band|models\.plan/)
    }
    expect(render(compareSets(old, old), { locale: en, format: 'text' })).toContain('Nothing differs.')
  })
})

describe('reproducibility: verifyResult', () => {
  const { assessment: example } = quangNgai1211.examples[0] as (typeof quangNgai1211.examples)[number]
  const stored = () => JSON.parse(JSON.stringify(score(quangNgai1211, example, { asOf })))

  test('bit for bit, the version of the library aside and reported', () => {
    const result = stored()
    result.stamp.library.version = '0.0.0-before'
    expect(verifyResult(result, quangNgai1211, example)).toMatchObject({
      status: 'identical',
      sameSet: true,
      library: { stored: '0.0.0-before' },
      differences: [],
    })
  })

  test('a random stored result is the same again; one changed number anywhere is found', { timeout: slow }, () => {
    fc.assert(
      fc.property(arbitraryCase({ rescaling: true, special: true }), fc.nat(), ({ set, assessment: given }, pick) => {
        const text = JSON.stringify(score(set, given, { asOf }))
        expect(verifyResult(JSON.parse(text), set, given).status).toBe('identical')
        const numbers = [...text.matchAll(/"(?:earned|lost|unknown|max|min|most)":(\d+(?:\.\d+)?)/g)]
        const chosen = numbers[pick % numbers.length] as RegExpMatchArray
        const end = (chosen.index ?? 0) + chosen[0].length
        const changed = `${text.slice(0, end - (chosen[1] as string).length)}${Number(chosen[1]) + 1}${text.slice(end)}`
        const found = verifyResult(JSON.parse(changed), set, given)
        expect(found.status).toBe('different')
        expect(found.differences).toHaveLength(1)
      }),
      { numRuns: 100 },
    )
  })

  test('the same data in another order of keys is equal, not identical', () => {
    const turned = Object.fromEntries(Object.entries(stored()).reverse())
    expect(verifyResult(turned as never, quangNgai1211, example)).toMatchObject({ status: 'equal', differences: [] })
  })

  test('a changed set, changed facts, something more or less', () => {
    const set = { ...quangNgai1211, version: '9' }
    expect(verifyResult(stored(), set, example)).toMatchObject({ status: 'different', sameSet: false })
    const { 'plan.dv': _, ...facts } = example.facts
    const other = verifyResult(stored(), quangNgai1211, { ...example, facts })
    expect(other.status).toBe('different')
    const more = verifyResult({ ...stored(), extra: [1, 2] } as never, quangNgai1211, example)
    expect(more.differences).toEqual([{ path: ['extra'], stored: [1, 2] }])
    const many = verifyResult(
      { ...stored(), ...Object.fromEntries(Array.from({ length: 150 }, (__, i) => [`x${i}`, i])) } as never,
      quangNgai1211,
      example,
    )
    expect([many.differences.length, many.more]).toEqual([100, 50])
  })

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'object'],
    ['text', 'x', 'string'],
    ['an empty object', {}, 'undefined'],
    ['another result', { kind: 'grade-plan' }, 'grade-plan'],
    ['no stamp', { ...stored(), stamp: undefined }, 'score-result'],
    ['a stamp of nothing', { ...stored(), stamp: {} }, 'score-result'],
    ['a stamp without a set', { ...stored(), stamp: { ...stored().stamp, criteriaSet: null } }, 'score-result'],
    ['what cannot be stored', { ...stored(), unit: 1n }, 'not JSON'],
  ])('misuse has a code: %s', (_, result, received) => {
    const verify = () => verifyResult(result as never, quangNgai1211, example)
    expect(verify).toThrow(expect.objectContaining({ code: 'invalid-option', details: { option: 'result', received } }))
  })

  test('a stored result that goes in circles, or names no day, is misuse with a code', () => {
    const circle = stored()
    circle.tree[0].children.push(circle)
    expect(() => verifyResult(circle, quangNgai1211, example)).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    )
    const dayless = { ...stored(), stamp: { ...stored().stamp, asOf: undefined } }
    expect(() => verifyResult(dayless as never, quangNgai1211, example)).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    )
  })

  test('a stored result is rendered in either language from its JSON alone', () => {
    const before = score(quangNgai1211, example, { asOf })
    for (const locale of [vi, en])
      expect(render(stored(), { locale, format: 'markdown' })).toBe(render(before, { locale, format: 'markdown' }))
    const verification = verifyResult({ ...stored(), points: 1 }, quangNgai1211, example)
    expect(render(verification, { locale: vi, format: 'text' })).toContain('points: đã lưu 1, tính lại 100')
    expect(render(verification, { locale: en, format: 'text' })).toContain('points: stored 1, computed 100')
  })
})

describe('whatIf', () => {
  test('is the score of the changed facts, and what differs between the two', { timeout: slow }, () => {
    fc.assert(
      fc.property(arbitraryCase({ special: true }), ({ set, assessment: given, values }) => {
        const [key] = Object.keys(values)
        fc.pre(key !== undefined)
        const fact = known(values[key as string] as never)
        const result = whatIf(set, given, { [key as string]: fact }, { asOf })
        const { [key as string]: _, ...disputed } = given.disputed ?? {}
        const after = score(set, { ...given, facts: { ...given.facts, [key as string]: fact }, disputed }, { asOf })
        expect(result.after).toEqual(after)
        expect(result.before).toEqual(score(set, given, { asOf }))
        expect(result.differences.final === undefined).toBe(
          JSON.stringify(result.before.range.final) === JSON.stringify(after.range.final),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('null takes a fact away; undefined is misuse; nothing that was given is changed', () => {
    const given = assess({ a: known(true) })
    const gone = whatIf(buildSet(), given, { a: null }, { asOf })
    expect(gone.after.ledger.unknown).toBe(10)
    expect(gone.differences).toMatchObject({
      final: { before: { min: 10, max: 10 }, after: { min: 0, max: 10 } },
      gates: [],
    })
    expect(given.facts).toHaveProperty('a')
    expect(() => whatIf(buildSet(), given, { a: undefined as never }, { asOf })).toThrow('invalid-option')
  })

  test('in words', () => {
    const result = whatIf(buildSet(), assess({ a: known(true) }), { a: known(false) }, { asOf })
    expect(render(result, { locale: vi, format: 'markdown' })).toContain('Tổng điểm: từ 10 thành 0')
    expect(render(result, { locale: en, format: 'text' })).toContain('Total: from 10 to 0')
  })
})

describe('defineCriteriaSet', () => {
  test('gives the set back, frozen; what types cannot tell is an error when it runs', () => {
    const set = defineCriteriaSet(old, { facts: ['f.a', 'f.b'] as string[] })
    expect(set).toEqual(old)
    expect(Object.isFrozen(set.groups[0])).toBe(true)
    expect(() => defineCriteriaSet({ ...old, maxPoints: 11 }, { facts: [] as string[] })).toThrow('groups-not-total')
  })
})

import { readFileSync } from 'node:fs'
import { quangNgai1211 } from 'danvan/rulesets'
import { assessmentSchema, criteriaSetSchema, parseAssessment, parseCriteriaSet, withFigures } from 'danvan/schemas'
import { type Assessment, type Fact, score, sourcesOf } from 'danvan/scoring'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'

import { assess, buildSet, known, nodeOf, type SetParts, shareOf } from './buildSet.ts'
import { expectResult } from './expectResult.ts'

interface Trap {
  readonly trap: number
  readonly title: string
  readonly set: SetParts
  readonly facts?: Readonly<Record<string, Fact>>
  readonly claims?: Assessment['claims']
  readonly refused?: readonly object[]
  readonly setRefused?: readonly object[]
  readonly expected?: Readonly<Record<string, unknown>>
}

const { cases } = JSON.parse(readFileSync('test/cases/scoring-traps.json', 'utf8')) as { cases: readonly Trap[] }
const asOf = '2024-12-31'

for (const trap of cases)
  test(`trap ${trap.trap}: ${trap.title}`, () => {
    const set = parseCriteriaSet(buildSet(trap.set))
    if (trap.setRefused) {
      expect(set.success ? [] : set.issues).toMatchObject(trap.setRefused)
      return
    }
    if (!set.success) throw new Error(JSON.stringify(set.issues))
    const assessment = assess(trap.facts ?? {}, trap.claims ? { claims: trap.claims } : {})
    const parsed = parseAssessment(assessment, { criteriaSet: set.data })
    expect(parsed.success ? [] : parsed.issues).toMatchObject(trap.refused ?? [])
    if (trap.expected) expectResult(score(set.data, assessment, { asOf }), trap.expected)
  })

describe('traps that take more than one score', () => {
  const parts: SetParts = { criteria: [{ id: 'a', max: 10, rule: { kind: 'met', fact: 'a' } }] }
  const facts = { a: known(true) }

  test('trap 19: an old result reproduces byte for byte after the set was updated', () => {
    const before = buildSet(parts)
    const kept = JSON.stringify(before)
    const old = JSON.stringify(score(before, assess(facts), { asOf }))
    const after = buildSet({
      ...parts,
      version: '2.0.0',
      criteria: [{ id: 'a', max: 8, rule: { kind: 'met', fact: 'a' } }],
    })
    const updated = score(after, assess(facts), { asOf })
    expect(updated.points).toBe(8)
    expect(JSON.stringify(score(JSON.parse(kept), assess(facts), { asOf }))).toBe(old)
    expect(updated.stamp.criteriaSet.digest).not.toBe(JSON.parse(old).stamp.criteriaSet.digest)
    const named = assess(facts, { criteriaSet: { id: before.id, version: '1.0.0' } })
    expect(score(after, named, { asOf }).issues).toMatchObject([
      { code: 'criteria-set-mismatch', severity: 'warning', data: { expected: '2.0.0', received: '1.0.0' } },
    ])
  })

  test('trap 19: a change of one figure without a new version still changes the digest', () => {
    const digest = (set: SetParts) => score(buildSet(set), assess(facts), { asOf }).stamp.criteriaSet.digest
    expect(digest(parts)).toBe(digest(parts))
    expect(digest({ ...parts, bands: [{ id: 'dat', from: 6 }, { id: 'khong-dat' }] })).not.toBe(digest(parts))
  })

  test('trap 16: the official value is that of one named stage; no set can name the largest of them', () => {
    const named = (stage: string) => parseCriteriaSet(buildSet({ ...parts, policies: { official: { stage } } }))
    expect(named('self').success).toBe(true)
    const refused = named('largest')
    expect(refused.success ? [] : refused.issues).toMatchObject([
      { data: { check: 'unknown-stage', received: 'largest' }, path: ['policies', 'official', 'stage'] },
    ])
  })

  test('trap 27: no schema fills in what is absent, so that an update of a part changes nothing else', () => {
    for (const schema of [criteriaSetSchema, assessmentSchema])
      expect(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))).not.toContain('"default"')
    const origin = { by: 'Văn phòng Sở', paper: 'bảng điểm', on: '2024-02-01' }
    const before = buildSet(parts)
    const updated = withFigures(
      before,
      { dat: { lower: { points: 6, inclusive: true } }, 'khong-dat': { upper: { points: 6, inclusive: false } } },
      origin,
    )
    if (!updated.success) throw new Error(JSON.stringify(updated.issues))
    const without = ({ bands: _, ...rest }: typeof before) => rest
    expect(without(updated.data)).toEqual(without(before))
  })

  test('trap 28: the trace is the same bytes on every run', () => {
    const nothing = assess({}, { criteriaSet: { id: quangNgai1211.id } })
    const bytes = Array.from({ length: 20 }, () => JSON.stringify(score(quangNgai1211, nothing, { asOf })))
    expect(new Set(bytes).size).toBe(1)
  })

  test('trap 28: the order in which disputed facts, claims and facts not read were written does not matter', () => {
    const two = buildSet({
      groups: ['x1', 'x2'].map((id) => ({ id: `G${id}`, criteria: [{ id, max: 5, rule: { kind: 'met', fact: id } }] })),
    })
    const readings = { readings: [true, false].map((value) => ({ value, because: 'báo cáo' })) }
    const disputed = { x1: readings, x2: readings }
    const claims = { x1: { points: 1 }, zz: { points: 1 }, yy: { points: 2 } }
    const unread = { 'x1.': known(1), 'x2.': known(2) }
    const turned = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).reverse())
    const written = score(two, assess(unread, { disputed, claims }), { asOf })
    const other = score(two, assess(turned(unread), { disputed: turned(disputed), claims: turned(claims) }), { asOf })
    expect(other.findings).toEqual(written.findings)
    expect(JSON.stringify(other)).toBe(JSON.stringify(written))
  })

  test('trap 29: nobody came to be received: the zero case of the rule, and that case has a source', () => {
    const visits = assess(
      { 'reception.visitors': known(0), 'reception.handled': known(0) },
      { criteriaSet: { id: quangNgai1211.id } },
    )
    const result = score(quangNgai1211, visits, { asOf })
    expect(nodeOf(result, '3.1c')).toMatchObject({ effective: { earned: 3 }, reading: { special: 'zero-of-zero' } })
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        code: 'zero-of-zero',
        path: ['criteria', '3.1c'],
        data: expect.objectContaining({ full: true }),
      }),
    )
    const source = sourcesOf(quangNgai1211).find(({ id, figure }) => id === '3.1c' && figure === 'rule')?.source
    expect(source).toMatchObject({ provenance: 'assumed', basis: expect.stringContaining('nobody came') })
  })

  test.each([
    { denominator: 'resolved', percent: 99.18, points: 5.95, why: '724/730 x 6 = 5.9506…' },
    { denominator: 'received', percent: 91.88, points: 5.51, why: '724/788 x 6 = 5.5126…' },
  ])(
    'trap 30: 724 of the dossiers $denominator: the rule names its denominator ($why)',
    ({ denominator, percent, points }) => {
      const share = {
        ...shareOf('onTime', denominator),
        denominator: { label: { vi: denominator }, facts: [denominator] },
      }
      const set = buildSet({
        criteria: [{ id: 'a', max: 6, rule: { kind: 'ratio', share, zeroOfZero: 'zero', above: 'invalid' } }],
      })
      const result = score(set, assess({ onTime: known(724), resolved: known(730), received: known(788) }), { asOf })
      expect(result.points).toBe(points)
      expect(nodeOf(result, 'a').reading).toMatchObject({ of: { vi: denominator }, percent })
    },
  )
})

import { type Claim, type ScoreNode, scoreStage, vi } from 'danvan'
import { readAssessment, toScoringSheet } from 'danvan/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { arbitraryCase } from '../scoring/arbitraryCase.ts'
import { asOf, assessment, set, withStages } from './scoringCase.ts'
import { edited, scoreCell } from './workbooks.ts'

const office = { by: 'Văn phòng', on: '2024-12-10' }
const council = { by: 'Hội đồng', on: '2025-01-20' }

/** A sheet with these claims in it, as it comes back from the council. */
async function back(
  claims: Readonly<Record<string, Claim>>,
  edit?: Parameters<typeof edited>[1],
  given: { assessment?: typeof assessment } = { assessment },
) {
  const stage = scoreStage(set, { ...assessment, stage: 'appraised', claims }, { asOf })
  const file = await toScoringSheet(stage, set, { locale: vi, stage: 'appraised' })
  const read = await readAssessment(edit === undefined ? file : await edited(file, edit), {
    criteriaSet: set,
    ...given,
    ...council,
  })
  if (!read.success) return { issues: read.issues.map(({ code, data }) => [code, data]) }
  return { claims: read.data.assessment.claims, warnings: read.data.issues.map(({ code }) => code) }
}

describe('a claim keeps its author and day as long as nobody changes it', () => {
  const claims: Readonly<Record<string, Claim>> = {
    a: { points: 5, reason: ' thiếu\r\nbiên bản\u0007 ', ...office },
    s1: { points: 2.5, ...office },
    s2: { points: 0.1, ...office },
    c: { points: 5 },
  }

  test('unchanged', async () => {
    expect((await back(claims)).claims).toEqual({ ...claims, c: { points: 5, ...council } })
  })

  test('other points, another reason, nothing left', async () => {
    const { claims: read } = await back(claims, (workbook) => {
      scoreCell(workbook, 's1', 'points').value = 2
      scoreCell(workbook, 'a', 'reason').value = 'thiếu biên bản họp'
      scoreCell(workbook, 's2', 'points').value = null
    })
    expect(read).toEqual({
      a: { points: 5, reason: 'thiếu biên bản họp', ...council },
      s1: { points: 2, ...council },
      c: { points: 5, ...council },
    })
  })

  test('rows of the hidden sheet vouch for no points', async () => {
    const { claims: read } = await back(claims, (workbook) => {
      workbook.getWorksheet('danvan')?.eachRow((row) => {
        if (row.getCell(1).value === 'claim') row.getCell(3).value = 6
      })
    })
    expect(read?.['a']).toEqual({ points: 5, reason: 'thiếu\nbiên bản', ...council })
  })
})

describe('a criterion claimed as a whole beside its parts', () => {
  const whole = { points: 2.6, reason: 'tính chung', ...office }
  const parts = { s1: { points: 2.5, ...office }, s2: { points: 0.1, ...office } }

  test('whose parts add up to it comes back with its reason', async () => {
    expect(await back({ s: whole, ...parts })).toEqual({ claims: { s: whole, ...parts }, warnings: [] })
  })

  test('is the sum of the new points where parts were changed, and then theirs who changed them', async () => {
    const change: Parameters<typeof back>[1] = (workbook) => {
      scoreCell(workbook, 's1', 'points').value = 2
    }
    const s1 = { points: 2, ...council }
    expect((await back({ s: whole, ...parts }, change)).claims).toEqual({
      s: { points: 2.1, reason: 'tính chung', ...council },
      s1,
      s2: parts.s2,
    })
    // Without the facts it is not known what is given untyped, so no sum is claimed; that the reason is lost is told.
    const unknown = await back({ s: whole, ...parts }, change, {})
    expect(unknown).toEqual({ claims: { s1, s2: parts.s2 }, warnings: ['reason-without-points'] })
  })

  test('whose parts do not add up to it, or not yet, comes back as it went out', async () => {
    for (const claims of [
      { s: { ...whole, points: 4 }, s1: parts.s1 },
      { s: { ...whole, points: 3 }, ...parts },
      { s: whole },
      { G1: { points: 7 as number, ...office }, s: whole, s1: parts.s1 },
    ] as Readonly<Record<string, Claim>>[])
      expect(await back(claims)).toEqual({ claims, warnings: [] })
  })

  test('may be changed where it is a number; against its parts it is a fault', async () => {
    const change = (points: number | null) => (workbook: Parameters<Parameters<typeof edited>[1]>[0]) => {
      const cell = scoreCell(workbook, 's', 'points')
      expect(cell.protection).toMatchObject({ locked: false })
      cell.value = points
    }
    expect((await back({ s: whole }, change(3))).claims).toEqual({ s: { points: 3, reason: 'tính chung', ...council } })
    expect(await back({ s: whole }, change(null))).toEqual({ claims: {}, warnings: ['reason-without-points'] })
    expect(await back({ s: { ...whole, points: 4 }, ...parts }, change(3))).toEqual({
      issues: [['sum-overwritten', { received: 3, sum: 2.6 }]],
    })
  })

  test('cannot be lost with its row', async () => {
    const read = await back({ s: whole, ...parts }, (workbook) => {
      workbook.worksheets[0]?.spliceRows(Number(scoreCell(workbook, 's', 'points').row), 1)
    })
    expect(read).toEqual({ issues: [['row-missing', { criterion: 's', number: 's' }]] })
  })
})

describe('what could not come back is refused', () => {
  test.each<[string, Readonly<Record<string, Claim>>, object]>([
    ['a criterion that does not exist', { s3: { points: 1 } }, { path: ['claims', 's3'], received: 's3' }],
    [
      'a part that has no cell, for the best of them counts',
      { c1: { points: 1 } },
      { path: ['claims', 'c1'], reason: 'no-cell' },
    ],
    ['more than the maximum', { a: { points: 6.01 } }, { path: ['claims', 'a', 'points'], most: 6 }],
    ['less than nothing', { a: { points: -1 } }, { path: ['claims', 'a', 'points'], received: '-1' }],
    ['no number', { a: { points: Number.NaN } }, { path: ['claims', 'a', 'points'], received: 'NaN' }],
    ['three decimals', { a: { points: 1.125 } }, { path: ['claims', 'a', 'points'], places: 2 }],
    ['a blank reason', { a: { points: 1, reason: ' \u0007' } }, { path: ['claims', 'a', 'reason'] }],
    ['a reason too long', { a: { points: 1, reason: 'x'.repeat(5_001) } }, { most: 5_000, received: 5_001 }],
    ['nobody', { a: { points: 1, by: '' } }, { path: ['claims', 'a', 'by'] }],
    ['a day that does not exist', { a: { points: 1, on: '2025-02-29' } }, { path: ['claims', 'a', 'on'] }],
  ])('%s', async (_, claims, details) => {
    await expect(back(claims)).rejects.toMatchObject({
      code: 'invalid-option',
      details: { option: 'result', ...details },
    })
  })

  test('a unit without name, days that do not exist or run backwards', async () => {
    const of = (change: object) => scoreStage(set, { ...assessment, claims: {}, ...change }, { asOf })
    for (const [change, path] of [
      [{ unit: ' ' }, ['unit']],
      [{ period: { ...assessment.period, cutOff: '2024-02-30' } }, ['period', 'cutOff']],
      [{ period: { ...assessment.period, cutOff: '2023-12-31' } }, ['period', 'cutOff']],
      [{ period: { from: '2024-12-31', to: '2024-01-01' } }, ['period']],
    ] as const)
      await expect(toScoringSheet(of(change), set, { locale: vi })).rejects.toMatchObject({
        code: 'invalid-option',
        details: { option: 'result', path },
      })
  })
})

describe('out and in again is the identity', () => {
  const words = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      fc.constantFrom('=1+1', '_x000D_', '_x000D\u0001', '\r\n x', '\ufffe\ud800x', 'không áp dụng', '1,5', ' '),
    )
    // A blank one is refused.
    .map((text) => (text.replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').trim() === '' ? `${text}x` : text))
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2025-01-${String(date).padStart(2, '0')}`)
  const claimOf = (max: number): fc.Arbitrary<Claim> =>
    fc
      .record(
        { share: fc.integer({ min: 0, max: 100 }), reason: words, by: words, on: day },
        { requiredKeys: ['share'] },
      )
      .map(({ share, ...rest }) => ({ points: Math.floor(share * max) / 100, ...rest }))

  /** Everything that may be claimed: leaves, criteria as a whole, groups; not the parts that are combined. */
  const claimable = (nodes: readonly ScoreNode[]): ScoreNode[] =>
    nodes.flatMap((node) => [node, ...(node.reading === undefined ? claimable(node.children ?? []) : [])])

  const cases = arbitraryCase({ special: true, rescaling: true })
    .filter((one) => one.set.places === 2)
    .chain((one) => {
      const own = withStages(one.set)
      const given = { ...one.assessment, stage: 'self', claims: {} }
      const nodes = claimable(scoreStage(own, given, { asOf }).score.tree)
      const claims = fc
        .tuple(...nodes.map(({ ledger }) => fc.option(claimOf(ledger.max))))
        .map((all) =>
          Object.fromEntries(all.flatMap((claim, i) => (claim === null ? [] : [[nodes[i]?.id ?? '', claim]]))),
        )
      return fc.record({ own: fc.constant(own), given: fc.constant(given), claims, unit: words, isGiven: fc.boolean() })
    })

  test('of any claims: of leaves, of wholes, of wholes beside their parts', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ own, given: { unit: _, ...rest }, claims, unit, isGiven }) => {
        const given = { ...rest, unit }
        const stage = scoreStage(own, { ...given, stage: 'appraised', claims }, { asOf })
        const file = await toScoringSheet(stage, own, { locale: vi, stage: 'appraised' })
        const read = await readAssessment(file, { criteriaSet: own, ...(isGiven && { assessment: given }), by: 'A' })
        const expected = Object.fromEntries(
          Object.entries(claims).map(([id, claim]) => [
            id,
            claim.by === undefined && claim.on === undefined ? { ...claim, by: 'A' } : claim,
          ]),
        )
        expect(read.success ? read.data.assessment : read.issues).toMatchObject({ unit, claims: {} })
        expect(read.success && read.data.assessment.claims).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  }, 180_000)
})

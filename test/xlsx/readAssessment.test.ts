import { type Claim, compareStages, en, parseAssessment, scoreStage, vi } from 'danvan'
import { quangNgai1211 } from 'danvan/rulesets'
import { readAssessment, toScoringSheet } from 'danvan/xlsx'
import type { Workbook } from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { arbitraryCase } from '../scoring/arbitraryCase.ts'
import { nodesOf } from '../scoring/buildSet.ts'
import { asOf, assessment, before, set, sheet, told, withStages } from './scoringCase.ts'
import { edited, memberOf, opened, repacked, scoreCell } from './workbooks.ts'

const name = 'BẢNG TỰ CHẤM ĐIỂM'
const by = 'Hội đồng thẩm định'
const type =
  (points: Readonly<Record<string, unknown>>, reasons: Readonly<Record<string, unknown>> = {}) =>
  (workbook: Workbook) => {
    for (const [id, value] of Object.entries(points)) scoreCell(workbook, id, 'points').value = value as never
    for (const [id, value] of Object.entries(reasons)) scoreCell(workbook, id, 'reason').value = value as never
  }

describe('a sheet that was filled in', () => {
  test('points and reasons become claims with the role, blank ones do not', async () => {
    const file = await edited(await sheet(), type({ a: 5.5, s1: 2.5, s2: 0 }, { a: ' thiếu biên bản\n(kèm theo) ' }))
    const read = await readAssessment(file, { criteriaSet: set, assessment, stage: 'appraised', on: '2025-01-20' })
    if (!read.success) throw new Error(JSON.stringify(read.issues))
    expect(read.data.assessment).toEqual({
      ...assessment,
      stage: 'appraised',
      claims: {
        a: { points: 5.5, reason: 'thiếu biên bản\n(kèm theo)', by, on: '2025-01-20' },
        s1: { points: 2.5, by, on: '2025-01-20' },
        s2: { points: 0, by, on: '2025-01-20' },
      },
    })
    expect(read.data.issues.map(({ code, path, data }) => [code, path, data])).toEqual([
      ['reason-missing', [name, expect.stringMatching(/^I\d+$/)], { criterion: 's2', before: 0.1, after: 0 }],
    ])
    expect(parseAssessment(read.data.assessment, { criteriaSet: set }).success).toBe(true)
    const compared = compareStages([
      scoreStage(set, assessment, { asOf }),
      scoreStage(set, read.data.assessment, { asOf }),
    ])
    expect(compared.official).toMatchObject({ status: 'blank', blank: [{ id: 'c1' }, { id: 'c2' }] })
    expect(compared.criteria.find(({ id }) => id === 'a')?.changes).toEqual([
      { from: 'self', to: 'appraised', before: 6, after: 5.5, difference: -0.5, reason: 'thiếu biên bản\n(kèm theo)' },
    ])
  })

  test('one who is named stands in the claims; without the assessment there are no facts', async () => {
    const file = await edited(await sheet(), type({ c: 5 }))
    const read = await readAssessment(file, { criteriaSet: set, by: 'Sở Nội vụ' })
    expect(read).toMatchObject({
      success: true,
      data: {
        assessment: {
          unit: 'Sở Thử nghiệm',
          period: assessment.period,
          stage: 'appraised',
          facts: {},
          claims: { c: { points: 5, by: 'Sở Nội vụ' } },
        },
        issues: [],
      },
    })
  })

  test('rows may be sorted, columns inserted, the sheet renamed', async () => {
    const file = await edited(await sheet(), (workbook) => {
      type({ a: 6, c: 4 }, { c: 'chấm lại' })(workbook)
      const [page] = workbook.worksheets
      if (page === undefined) throw new Error('no sheet')
      page.name = 'Thẩm định'
      for (const code of ['points', 'reason'] as const) {
        const [one, other] = [scoreCell(workbook, 'a', code), scoreCell(workbook, 'c', code)]
        ;[one.value, other.value] = [other.value, one.value]
      }
      const [a, c] = [scoreCell(workbook, 'a', 'points').row, scoreCell(workbook, 'c', 'points').row]
      // The hidden id, and what the row shows of its criterion.
      for (const column of [1, 2, 3, 4]) {
        const [one, other] = [page.getCell(Number(a), column), page.getCell(Number(c), column)]
        ;[one.value, other.value] = [other.value, one.value]
      }
      page.spliceColumns(4, 0, [])
    })
    expect(await told(file)).toEqual({
      claims: { a: { points: 6, by }, c: { points: 4, reason: 'chấm lại', by } },
      warnings: [],
    })
  })

  test('what is typed over "không áp dụng" counts, and the words themselves do not', async () => {
    expect(await told(await sheet())).toEqual({ claims: {}, warnings: [] })
    expect((await told(await edited(await sheet(), type({ n: 2 })))).claims).toEqual({ n: { points: 2, by } })
  })

  test('numbers written as words are read where they can be read one way only', async () => {
    const read = await told(await edited(await sheet(), type({ a: ' 5,5 ', s1: '2.5', s2: '0', c: '4,25' })))
    const points = Object.entries(read.claims ?? {}).map(([id, claim]) => [id, claim.points])
    expect(points).toEqual([
      ['a', 5.5],
      ['s1', 2.5],
      ['s2', 0],
      ['c', 4.25],
    ])
    expect(read.warnings?.filter(({ code }) => code === 'number-as-text').map(({ data }) => data)).toEqual([
      { received: '5,5', read: 5.5 },
      { received: '2.5', read: 2.5 },
      { received: '0', read: 0 },
      { received: '4,25', read: 4.25 },
    ])
  })

  test('a sum that became a number is dropped where it is right, and a claim where no part is typed', async () => {
    expect((await told(await edited(await sheet(), type({ s1: 2.5, s2: 0.1, s: 2.6 })))).claims).toEqual({
      s1: { points: 2.5, by },
      s2: { points: 0.1, by },
    })
    expect((await told(await edited(await sheet(), type({ s: 3 })))).claims).toEqual({ s: { points: 3, by } })
  })

  test('a reason for the whole is kept beside the points of its parts', async () => {
    const claims: Record<string, Claim> = {
      s: { points: 2.6, reason: 'cả hai phần nộp chậm' },
      s1: { points: 2.5, reason: 'thiếu phụ lục' },
      s2: { points: 0.1 },
    }
    const stage = scoreStage(set, { ...assessment, stage: 'appraised', claims }, { asOf })
    const file = await toScoringSheet(stage, set, { locale: vi, stage: 'appraised' })
    expect((await told(file)).claims).toEqual({
      s: { points: 2.6, reason: 'cả hai phần nộp chậm', by },
      s1: { points: 2.5, reason: 'thiếu phụ lục', by },
      s2: { points: 0.1, by },
    })
  })

  test('a reason for a whole of which a part is blank claims no points', async () => {
    const { claims, warnings } = await told(await edited(await sheet(), type({ s1: 2.5 }, { s: 'nộp chậm' })))
    expect(claims).toEqual({ s1: { points: 2.5, by } })
    expect(warnings?.map(({ code }) => code)).toContain('reason-without-points')
  })

  test('a whole claimed alone keeps its reason', async () => {
    const claims = { s: { points: 3, reason: 'chấm gộp' } }
    const stage = scoreStage(set, { ...assessment, stage: 'appraised', claims }, { asOf })
    const file = await toScoringSheet(stage, set, { locale: vi, stage: 'appraised' })
    expect((await told(file)).claims).toEqual({ s: { points: 3, reason: 'chấm gộp', by } })
  })

  test('a reason without points is told', async () => {
    const { warnings } = await told(await edited(await sheet(), type({}, { a: 'chưa đủ căn cứ' })))
    expect(warnings?.map(({ code, path }) => [code, path[0]])).toEqual([['reason-without-points', name]])
  })
})

describe('a cell at fault is told with sheet and cell', () => {
  const row = (id: string) => (workbook: Workbook) => Number(scoreCell(workbook, id, 'points').row)
  test.each<[string, Readonly<Record<string, unknown>>, [string, object][]]>([
    ['words', { a: 'đạt' }, [['not-a-number', { received: 'đạt' }]]],
    ['a thousand and a half', { a: '1.500' }, [['not-a-number', { received: '1.500' }]]],
    ['yes', { a: true }, [['not-a-number', { received: '1' }]]],
    ['too many', { a: 6.5 }, [['claim-above-max', { received: 6.5, most: 6 }]]],
    ['a hair too many', { s2: 1.01 }, [['claim-above-max', { received: 1.01, most: 1 }]]],
    ['less than nothing', { a: -1 }, [['claim-negative', { received: -1 }]]],
    ['three decimals', { a: 5.125 }, [['too-many-places', { received: 5.125, places: 2 }]]],
    ['a formula', { a: { formula: '2+3', result: 5 } }, [['formula-as-value', {}]]],
    ['an error', { a: { error: '#REF!' } }, [['error-value', { received: '#REF!' }]]],
    ['a wrong sum', { s1: 2.5, s2: 0.1, s: 4 }, [['sum-overwritten', { received: 4, sum: 2.6 }]]],
    [
      'several',
      { a: 'x', s1: 9 },
      [
        ['not-a-number', { received: 'x' }],
        ['claim-above-max', { received: 9, most: 3 }],
      ],
    ],
  ])('%s', async (_, points, expected) => {
    const cells: string[] = []
    const file = await edited(await sheet(), (workbook) => {
      type(points)(workbook)
      cells.push(...Object.keys(points).map((id) => scoreCell(workbook, id, 'points').address))
    })
    const { issues = [] } = await told(file)
    const faults = issues.filter(({ severity }) => severity === 'error')
    expect(faults.map(({ code, data }) => [code, data])).toEqual(expected)
    for (const { path } of faults) expect([path[0], cells.includes(String(path[1]))]).toEqual([name, true])
    for (const locale of [vi, en])
      for (const { code, data } of issues) expect(locale.issues[code](data)).not.toMatch(/undefined|NaN|\[object/)
  })

  test.each<[string, (workbook: Workbook) => void, [string, object][]]>([
    [
      'a merged cell',
      (workbook) => workbook.worksheets[0]?.mergeCells(row('s1')(workbook), 9, row('s2')(workbook), 9),
      [
        ['cell-merged', { area: expect.stringMatching(/^I\d+:I\d+$/) }],
        ['cell-merged', { area: expect.stringMatching(/^I\d+:I\d+$/) }],
      ],
    ],
    [
      'an id that does not exist',
      (workbook) => {
        const page = workbook.worksheets[0]
        if (page !== undefined) page.getCell(row('s1')(workbook), 1).value = 's12'
      },
      [
        ['unknown-criterion', { received: 's12', nearest: 's1' }],
        ['row-missing', { criterion: 's1', number: 's1' }],
      ],
    ],
    [
      'a row twice',
      (workbook) => {
        const page = workbook.worksheets[0]
        if (page !== undefined) page.getCell(page.rowCount + 1, 1).value = 'a'
      },
      [['duplicate', { received: 'a' }]],
    ],
    [
      'a row less',
      (workbook) => workbook.worksheets[0]?.spliceRows(row('n')(workbook), 1),
      [['row-missing', { criterion: 'n', number: 'n' }]],
    ],
    [
      'a formula for a reason',
      (workbook) => {
        scoreCell(workbook, 'a', 'reason').value = { formula: 'A1', result: 'x' }
      },
      [['formula-as-value', {}]],
    ],
    [
      'an error for a reason',
      (workbook) => {
        scoreCell(workbook, 'a', 'reason').value = { error: '#N/A' }
      },
      [['error-value', { received: '#N/A' }]],
    ],
    [
      'a reason without end',
      (workbook) => {
        scoreCell(workbook, 'a', 'reason').value = 'x'.repeat(5_001)
      },
      [['too-long', { most: 5_000, received: 5_001 }]],
    ],
    [
      'a column of points less',
      (workbook) => {
        const page = workbook.worksheets[0]
        page?.eachRow((each) =>
          each.eachCell((cell) => {
            if (cell.value === 'points') cell.value = null
          }),
        )
      },
      [['missing', { expected: 'points' }]],
    ],
    [
      'a column of points twice',
      (workbook) => {
        const page = workbook.worksheets[0]
        page?.eachRow((each) =>
          each.eachCell((cell) => {
            if (cell.value === 'before') cell.value = 'points'
          }),
        )
      },
      [['duplicate', { received: 'points' }]],
    ],
    [
      'a second sheet of the kind',
      (workbook) => {
        workbook.addWorksheet('Bản sao').getCell('A1').value = 'danvan/self-scoring-sheet@1'
      },
      [['duplicate', { received: 'danvan/self-scoring-sheet@1' }]],
    ],
    ['no such sheet', (workbook) => workbook.removeWorksheet(1), [['not-a-scoring-sheet', {}]]],
  ])('%s', async (_, edit, expected) => {
    const { issues = [] } = await told(await edited(await sheet(), edit))
    expect(issues.map(({ code, data }) => [code, data])).toEqual(expected)
  })
})

describe('a sheet of something else', () => {
  const identity = (key: string, value: string | null) => (workbook: Workbook) =>
    workbook.getWorksheet('danvan')?.eachRow((each) => {
      if (each.getCell(1).value === key) each.getCell(2).value = value
    })
  test.each<[string, string, string, object]>([
    ['schema', 'danvan/self-scoring-sheet@2', 'not-a-scoring-sheet', { received: 'danvan/self-scoring-sheet@2' }],
    ['criteriaSet.id', 'thu-2', 'criteria-set-mismatch', { expected: 'thu-1-2024', received: 'thu-2' }],
    ['criteriaSet.version', '2', 'criteria-set-mismatch', { expected: '1.0.0', received: '2' }],
    ['criteriaSet.digest', 'x', 'criteria-set-mismatch', { expected: expect.any(String), received: 'x' }],
    ['unit', 'Sở khác', 'sheet-mismatch', { expected: 'Sở Thử nghiệm', received: 'Sở khác' }],
    ['period.from', '2023-01-01', 'sheet-mismatch', { expected: '2024-01-01', received: '2023-01-01' }],
    ['period.to', '2023-12-31', 'sheet-mismatch', { expected: '2024-12-31', received: '2023-12-31' }],
    ['stage', 'appraisd', 'stage-unknown', { received: 'appraisd', nearest: 'appraised' }],
  ])('%s is %s', async (key, value, code, data) => {
    const { issues = [] } = await told(await edited(await sheet(), identity(key, value)))
    expect(issues.map((issue) => [issue.code, issue.data])).toEqual([[code, data]])
  })

  test('another stage than the one that was asked', async () => {
    const { issues } = await told(await sheet(), { stage: 'self' })
    expect(issues).toEqual([
      {
        code: 'sheet-mismatch',
        path: ['danvan', expect.stringMatching(/^B\d+$/)],
        severity: 'error',
        data: { expected: 'self', received: 'appraised' },
      },
    ])
  })

  test('a workbook without the hidden sheet', async () => {
    const { issues } = await told(await edited(await sheet(), (workbook) => workbook.removeWorksheet('danvan')))
    expect(issues?.map(({ code }) => code)).toEqual(['not-a-scoring-sheet'])
  })

  test('misuse is an error of its own', async () => {
    await expect(told(await sheet(), { stage: 'nobody' })).rejects.toMatchObject({ code: 'invalid-option' })
    await expect(told(await sheet(), { on: '2025-02-30' })).rejects.toMatchObject({ code: 'invalid-date' })
    const self = scoreStage(set, assessment, { asOf })
    await expect(toScoringSheet(self, set, { locale: vi, stage: 'x' })).rejects.toMatchObject({
      code: 'invalid-option',
    })
    await expect(
      toScoringSheet({ ...self, stage: { ...self.stage, place: 1 } }, set, { locale: vi }),
    ).rejects.toMatchObject({ code: 'invalid-option' })
    await expect(toScoringSheet(self, quangNgai1211, { locale: vi })).rejects.toMatchObject({ code: 'invalid-option' })
  })
})

describe('out and in again is the identity', () => {
  const reason = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => text.replace(/[^\P{Cc}\n]|\p{Cs}|[\ufffe\uffff]/gu, '').trim())
  const hostile = fc.constantFrom(
    '=1+1',
    '+84',
    '-x',
    '@SUM(A1)',
    '_x0041_',
    '<a>&amp;"',
    ']]>',
    '\u202eabc',
    '_x000D_',
  )
  /** Points for some of the criteria of a set, each with two decimals at the most. */
  const claimsOf = (nodes: readonly { id: string; max: number }[]) =>
    fc
      .tuple(
        ...nodes.map(({ max }) =>
          fc.option(
            fc.record({ share: fc.integer({ min: 0, max: 100 }), why: fc.option(fc.oneof(reason, hostile)) }).map(
              ({ share, why }): Claim => ({
                points: Math.floor(share * max) / 100,
                ...(why ? { reason: why } : {}),
              }),
            ),
          ),
        ),
      )
      .map((claims) =>
        Object.fromEntries(claims.flatMap((claim, i) => (claim === null ? [] : [[nodes[i]?.id ?? '', claim]]))),
      )
  const cases = arbitraryCase({ special: true, rescaling: true }).chain((one) => {
    const own = withStages(one.set)
    const given = { ...one.assessment, stage: 'self', claims: {} }
    const { score } = scoreStage(own, given, { asOf })
    const combined = new Set(nodesOf(score.tree).flatMap(({ reading, children = [] }) => (reading ? children : [])))
    const inside = new Set([...combined].flatMap((node) => nodesOf([node]).map(({ id }) => id)))
    const typed = nodesOf(score.tree).filter(
      ({ id, children, reading }) => (children === undefined || reading !== undefined) && !inside.has(id),
    )
    const nodes = typed.map(({ id, ledger }) => ({ id, max: ledger.max }))
    return fc.record({ own: fc.constant(own), given: fc.constant(given), claims: claimsOf(nodes) })
  })

  test('of sheets that the library filled in', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ own, given, claims }) => {
        fc.pre(own.places === 2)
        const appraised = scoreStage(own, { ...given, stage: 'appraised', claims }, { asOf })
        const file = await toScoringSheet(appraised, own, { locale: vi, stage: 'appraised' })
        const read = await readAssessment(file, { criteriaSet: own, assessment: given, by: 'A' })
        const expected = Object.fromEntries(Object.entries(claims).map(([id, claim]) => [id, { ...claim, by: 'A' }]))
        expect(read.success ? read.data.assessment.claims : read.issues).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  test('of sheets that somebody filled in', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ own, given, claims }) => {
        fc.pre(own.places === 2)
        const file = await toScoringSheet(scoreStage(own, given, { asOf }), own, { locale: vi })
        const filled = await edited(file, (workbook) => {
          for (const [id, { points, reason: why }] of Object.entries(claims)) {
            scoreCell(workbook, id, 'points').value = points
            if (why !== undefined) scoreCell(workbook, id, 'reason').value = why.replace(/_x/g, '_x005F_x')
          }
        })
        const read = await readAssessment(filled, { criteriaSet: own, assessment: given })
        expect(read.success ? Object.keys(read.data.assessment.claims ?? {}).length : read.issues).toBe(
          Object.keys(claims).length,
        )
        if (!read.success) return
        for (const [id, claim] of Object.entries(claims))
          expect(read.data.assessment.claims?.[id]).toEqual({ ...claim, by })
      }),
      { numRuns: 20 },
    )
  }, 120_000)

  test('the same sheet is the same bytes', async () => {
    expect(Buffer.from(await sheet()).equals(Buffer.from(await sheet()))).toBe(true)
  })
})

describe('the sheet', () => {
  test('cells to be filled in are open and held to their maximum, all others are locked', async () => {
    const workbook = await opened(await sheet())
    for (const [id, max] of Object.entries({ a: 6, s1: 3, s2: 1, c: 5, n: 2 })) {
      const cell = scoreCell(workbook, id, 'points')
      expect([id, cell.protection]).toMatchObject([id, { locked: false }])
      expect(cell.dataValidation).toMatchObject({ type: 'decimal', operator: 'between', formulae: [0, max] })
      expect(scoreCell(workbook, id, 'reason').protection).toMatchObject({ locked: false })
      expect(scoreCell(workbook, id, 'before').protection?.locked).not.toBe(false)
    }
    for (const id of ['s', 'G1', 'G2']) {
      expect(scoreCell(workbook, id, 'points').formula).toContain('SUM(')
      expect(scoreCell(workbook, id, 'points').protection?.locked).not.toBe(false)
    }
    expect(workbook.getWorksheet('danvan')?.state).toBe('veryHidden')
    expect(workbook.worksheets[0]?.getColumn(1).hidden).toBe(true)
    expect(scoreCell(workbook, 'n', 'points').value).toBe('không áp dụng')
    expect(scoreCell(workbook, 'G1', 'before').result).toBe(8.6)
    expect(scoreCell(workbook, 'a', 'before').value).toBe(before['a']?.points)
    expect(memberOf(await sheet(), 'xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"')
  })

  test('a document type, and so an entity, is refused', async () => {
    const file = await sheet()
    const strings = memberOf(file, 'xl/sharedStrings.xml')
    const bomb = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa">]>${strings.replace(/^<\?xml[^>]*>/, '')}`
    expect(
      (await told(repacked(file, { 'xl/sharedStrings.xml': bomb }))).issues?.map(({ code, data }) => [code, data]),
    ).toEqual([['not-a-workbook', { received: 'xl/sharedStrings.xml' }]])
    const entity = strings.replace(/<t[^>]*>[^<]*<\/t>/, '<t>&a;</t>')
    expect((await told(repacked(file, { 'xl/sharedStrings.xml': entity }))).issues?.map(({ code }) => code)).toEqual([
      'not-a-workbook',
    ])
  })
})

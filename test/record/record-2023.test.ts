import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { AnnualRecord } from '../../src/record/index.ts'
import { parseAnnualRecord } from '../../src/record/parseAnnualRecord.ts'
import { valueAt } from '../../src/record/recordPlace.ts'
import { breachesOf, type Fact, type Facts, onOneLine, textsOf, timesIn } from './reportFacts.ts'

interface Cases extends Facts {
  readonly record: string
  readonly report: string
  readonly saidTwice: readonly { readonly what: string; readonly paths: readonly string[] }[]
}

const cases: Cases = JSON.parse(readFileSync('test/cases/record-2023.json', 'utf8'))
const report = readFileSync(cases.report, 'utf8')
const record: AnnualRecord = JSON.parse(readFileSync(cases.record, 'utf8'))
const texts = textsOf(report, cases.places)

test('the record of 2023 is sound', () => {
  expect(parseAnnualRecord(record)).toMatchObject({ success: true })
})

test('every fact is in report and record, the record adds none, no word of the report is left out', () => {
  expect(breachesOf(report, cases, record)).toEqual([])
})

test('every paragraph and every number of the report stands in a fact or is named as no fact', () => {
  const words = [...cases.facts.map(({ quote }) => quote), ...cases.noFact.map((each) => each.words)].join('\n')
  const numbers = report.match(/\d+(?:[.,/]\d+)*/g) ?? []
  expect(numbers.length).toBeGreaterThan(100)
  expect(numbers.filter((number) => !words.includes(number))).toEqual([])
  const paragraphs = report.split(/\n\s*\n/).flatMap((each) => onOneLine(each) || [])
  const hasFact = (text: string) => cases.facts.some(({ quote }) => text.includes(quote) || quote.includes(text))
  expect(paragraphs.filter((text) => !hasFact(text))).toEqual(['Nơi nhận:'])
})

test.for(cases.saidTwice)('said twice and held twice: $what', ({ paths }) => {
  const values = paths.map((path) => valueAt(record, path))
  expect(values).toHaveLength(2)
  expect(values).not.toContain(undefined)
  for (const path of paths) expect(cases.facts.map((fact) => fact.path)).toContain(path)
})

describe('places', () => {
  const remarks = Object.entries(record.remarks ?? {})
  const readings = ['democracy.spendingRules.issued', 'selfAssessment.status'].flatMap((path) => {
    const { readings } = valueAt(record, path) as { readings: { because: string; place: string }[] }
    return readings.map(({ because, place }) => ({ path, place, note: because }))
  })
  const told = [...remarks.map(([path, { place, note }]) => ({ path, place, note })), ...readings]

  test.for(told)('$path is told at a place of the report, in its words', ({ place, note = '' }) => {
    const text = texts.get(place ?? '')
    expect(text).toBeDefined()
    expect(note.match(/^(?:Phần )?(I|P[\d.]+):/)?.[1] ?? place).toBe(place)
    for (const [, quotation = ''] of note.matchAll(/“([^”]*)”/g))
      for (const words of quotation.split(' … ')) expect(text).toContain(words)
  })

  test('every mention of a numbered paper is counted, in order', () => {
    for (const { symbol, places } of Object.values(record.papers)) {
      if (symbol === undefined) continue
      const mentions = [...texts].flatMap(([place, text]) => Array.from({ length: timesIn(text, symbol) }, () => place))
      expect([symbol, ...mentions]).toEqual([symbol, ...(places ?? [])])
    }
  })

  test('every paper without a number is told somewhere', () => {
    for (const { places = [] } of Object.values(record.papers))
      for (const place of places) expect([...texts.keys()]).toContain(place)
  })
})

describe('the check can fail:', () => {
  const without = (path: string): Facts => ({ ...cases, facts: cases.facts.filter((fact) => fact.path !== path) })
  const instead = (path: string, change: Partial<Fact>): Facts => ({
    ...cases,
    facts: cases.facts.map((fact) => (fact.path === path ? { ...fact, ...change } : fact)),
  })
  const late = 'dossiers.counts.solved.late'
  const { dossiers, tasks = [], report: frame } = record

  test.for<[string, string, Facts, object, string[]]>([
    ['a leaf dropped', report, cases, { ...record, tasks: tasks.slice(0, 4) }, ['not in the record: tasks.4']],
    ['a leaf added', report, cases, { ...record, tasks: [...tasks, 'Việc khác'] }, ['added: tasks.5']],
    ['a section added', report, cases, { ...record, integrity: { disciplined: 0 } }, ['added: integrity.disciplined']],
    [
      'a number changed',
      report,
      cases,
      {
        ...record,
        dossiers: { ...dossiers, counts: { ...dossiers?.counts, solved: { total: 731, earlyOrOnTime: 724, late: 6 } } },
      },
      ['not in the record: dossiers.counts.solved.total'],
    ],
    [
      'the words of a text changed',
      report,
      instead('report.title', { expected: 'Báo cáo năm 2023' }),
      { ...record, report: { ...frame, title: 'Báo cáo năm 2023' } },
      ['neither printed nor explained: report.title'],
    ],
    ['a fact not listed', report, without(late), record, [`added: ${late}`]],
    [
      'a fact listed twice',
      report,
      { ...cases, facts: [...cases.facts, cases.facts[0] as Fact] },
      record,
      ['told twice: report.title'],
    ],
    [
      'a quote that the report does not have',
      report,
      instead(late, { quote: 'trễ hạn 6 hồ sơ' }),
      record,
      ['not in the report, P2: trễ hạn 6 hồ sơ'],
    ],
    [
      'a quote at another place',
      report,
      instead('tasks.4', { place: 'P4' }),
      record,
      [
        'not in the report, P4: 5. Thực hiện tốt Quy chế dân chủ ở cơ sở, công khai, minh bạch các quy định về quy trình, thủ tục hành chính',
        'left out, IV: . 5. Thực hiện tốt Quy chế dân chủ ở cơ sở, công khai, minh bạch các quy định về quy trình, thủ tục hành chính.',
      ],
    ],
    [
      'another day',
      report,
      instead('report.request.paper', { expected: '2023-10-28' }),
      { ...record, report: { ...frame, request: { ...frame?.request, paper: '2023-10-28' } } },
      ['neither printed nor explained: report.request.paper'],
    ],
    [
      'a sentence more in the report',
      report.replace('chiếm tỷ lệ 88,1%.', 'chiếm tỷ lệ 88,1%. Đã tiếp 12 lượt công dân.'),
      cases,
      record,
      ['left out, P2: . Đã tiếp 12 lượt công dân.'],
    ],
    [
      'a word more in the report',
      report.replace('đã giải quyết 730', 'cơ bản đã giải quyết 730'),
      cases,
      record,
      ['left out, P2: ; cơ bản'],
    ],
  ])('%s', ([, text, facts, held, expected]) => {
    expect(breachesOf(text, facts, held)).toEqual(expected)
  })

  test('whatever fact is not listed, it is missed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases.facts), ({ path }) => {
        expect(breachesOf(report, without(path), record)).not.toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

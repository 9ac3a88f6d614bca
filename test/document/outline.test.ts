import { readFileSync } from 'node:fs'

import { danVan2023Outline, parseOutline, reportPassages } from 'danvan'
import { expect, test } from 'vitest'
import { composeAnnualReport } from '../../src/document/index.ts'
import { changed } from '../record/changed.ts'
import { asOf, record2023 } from './compose.ts'

const { cases } = JSON.parse(readFileSync('test/cases/outline-faults.json', 'utf8')) as {
  cases: { note: string; set: Record<string, unknown>; expected: unknown[][] }[]
}

test.each(cases)('$note', ({ set, expected }) => {
  const parsed = parseOutline(changed(danVan2023Outline, { set }))
  const issues = parsed.success ? [] : parsed.issues
  expect(issues.map(({ code, path, data }) => [code, path, ...(data['nearest'] ? [data['nearest']] : [])])).toEqual(
    expected,
  )
})

test('the outline of 2023 tells every passage there is', () => {
  const told: string[] = []
  const visit = ({ passages = [], sections = [] }: { passages?: readonly string[]; sections?: readonly object[] }) => {
    told.push(...passages)
    sections.forEach(visit)
  }
  visit(danVan2023Outline)
  told.push(...danVan2023Outline.opening, ...danVan2023Outline.closing)
  expect(told.sort()).toEqual([...reportPassages].sort())
})

test('another outline is another order of the same passages', () => {
  const parsed = parseOutline({
    ...danVan2023Outline,
    id: 'short',
    sections: [
      { id: 'a', title: { vi: 'Nhiệm vụ' }, passages: ['tasks'] },
      { id: 'b', title: { vi: 'Trống' }, passages: ['integrity'] },
      { id: 'c', title: { vi: 'Hồ sơ' }, passages: ['dossiers'] },
    ],
  })
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
  const { body, missing } = composeAnnualReport(record2023, { outline: parsed.data, asOf })
  expect(body.flatMap((block) => (block.kind === 'heading' ? [`${block.number} ${block.text}`] : []))).toEqual([
    'I Nhiệm vụ',
    'II Hồ sơ',
  ])
  // It needs no facts, so only number and day of the report are blank.
  expect(missing.map(({ path }) => path)).toEqual(['report.symbol', 'report.issuedOn'])
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'outline'],
  ['a number', Number.NaN],
  ['an array', []],
  ['an empty object', {}],
  ['ten megabytes of text', 'x'.repeat(10_000_000)],
  ['a deep nest', Array.from({ length: 2000 }).reduce((inner) => ({ sections: [inner] }), {})],
  ['a forbidden key', JSON.parse('{"__proto__": {"id": "x"}}')],
  ['sections that are deep', { ...danVan2023Outline, sections: [[[]]] }],
])('%s is refused with issues', (_, input) => {
  const parsed = parseOutline(input)
  expect(parsed.success).toBe(false)
  if (!parsed.success) expect(parsed.issues.length).toBeGreaterThan(0)
})

import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, vi as mocks, test } from 'vitest'

import { readWorkbook } from '../../src/xlsx/readWorkbook.ts'
import { sheet, told } from './scoringCase.ts'
import { memberOf, repacked } from './workbooks.ts'

const part = 'xl/worksheets/sheet1.xml'
const strings = 'xl/sharedStrings.xml'
const limits = { packed: 10_000_000, unpacked: 50_000_000 }
/** For files that are stored as they are, so that something else than their size is refused. */
const wide = { packed: 100_000_000, unpacked: 100_000_000 }
const relations = (...all: readonly [string, string, string][]) =>
  `<Relationships>${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** A workbook of one sheet, by hand. */
function bookOf(rows: string, shared: string, level: 0 | 9 = 0): Uint8Array {
  const members = {
    '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': '<workbook><sheets><sheet name="Bảng" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'sharedStrings', 'sharedStrings.xml'],
    ),
    [part]: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    [strings]: `<sst>${shared}</sst>`,
  }
  return zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])), { level })
}

function refusalOf(file: Uint8Array, within = limits): object {
  try {
    return readWorkbook(file, within)
  } catch (error) {
    return (error as { issue: object }).issue
  }
}

describe('work is bounded by what stands in the file, counted in letters gone through', () => {
  afterEach(() => {
    mocks.restoreAllMocks()
  })

  /** Letters that went through whatever goes through all of them. */
  function lettersOf(work: () => unknown): number {
    let letters = 0
    for (const name of ['replace', 'replaceAll', 'trim', 'split'] as const) {
      const original = String.prototype[name] as (this: string, ...rest: unknown[]) => never
      mocks.spyOn(String.prototype, name).mockImplementation(function (this: string, ...rest: unknown[]) {
        letters += this.length
        return original.apply(this, rest)
      })
    }
    work()
    mocks.restoreAllMocks()
    return letters
  }

  test('a shared string is made words once, not once for every cell that shows it', () => {
    const shared = `<si><t>${'_'.repeat(32_000)}</t></si>`
    const of = (cells: number) => bookOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(cells)}</row>`, shared)
    const [few, many] = [10, 2_000].map((cells) => lettersOf(() => readWorkbook(of(cells), limits)))
    // Once for every cell would be 64 million more; what is left is names of tags.
    expect((many as number) - (few as number)).toBeLessThan(2_000 * 100)
    expect(many).toBeGreaterThan(32_000)
  })

  test('a string of twenty million letters behind two hundred thousand cells, in 40 KB, is refused', () => {
    const shared = `<si><t>${'_'.repeat(20_000_000)}</t></si>`
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(200_000)}</row>`
    const small = bookOf(rows, shared, 9)
    expect(small.length).toBeLessThan(40_000)
    expect(refusalOf(small)).toMatchObject({ code: 'workbook-too-large', data: { most: 200, of: 'ratio' } })
    // Even stored as it is.
    expect(refusalOf(bookOf(rows, `<si><t>${'_'.repeat(5_000_000)}</t></si>`))).toMatchObject({
      code: 'workbook-too-large',
      data: { most: 32_767, received: 5_000_000, of: 'characters' },
    })
  })

  test.each<[string, string, string, object]>([
    ['rows', '<row/>'.repeat(200_001), '', { most: 200_000, of: 'rows' }],
    ['blank cells', `<row>${'<c/>'.repeat(500_001)}</row>`, '', { most: 500_000, of: 'blank' }],
    ['cells with content', `<row>${'<c><v>1</v></c>'.repeat(200_001)}</row>`, '', { most: 200_000, of: 'cells' }],
    ['strings', '', '<si/>'.repeat(200_001), { most: 200_000, of: 'strings' }],
    ['tags without meaning', '<x/>'.repeat(2_000_001), '', { most: 2_000_000, of: 'tags' }],
    ['attributes', '<x a="" b="" c="" d="" e="" f=""/>'.repeat(500_001), '', { most: 3_000_000, of: 'attributes' }],
    ['entities', `<x>${'&lt;'.repeat(2_500_000)}</x>`, '', { most: 2_500_000, of: 'signs' }],
    ['line breaks', `<x a="${'\n'.repeat(2_500_000)}"/>`, '', { most: 2_500_000, of: 'signs' }],
    ['sections of text', `<x>${'<![CDATA[]]>'.repeat(2_500_000)}</x>`, '', { most: 2_500_000, of: 'signs' }],
    [
      'letters in a cell',
      `<row><c t="str"><v>${'1'.repeat(32_768)}</v></c></row>`,
      '',
      { most: 32_767, received: 32_768, of: 'characters' },
    ],
  ])('%s without end', (_, rows, shared, data) => {
    expect(refusalOf(bookOf(rows, shared), wide)).toMatchObject({ code: 'workbook-too-large', data })
  })

  test('no more than a hundred errors are told, the others are counted', async () => {
    const file = await sheet()
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `<row r="${i + 1_000}"><c r="A${i + 1_000}" t="str"><v>s${i + 3}x</v></c></row>`,
    ).join('')
    const page = memberOf(file, part).replace('</sheetData>', `${rows}</sheetData>`)
    const { issues = [] } = await told(repacked(file, { [part]: page }))
    expect(issues.length).toBe(101)
    expect(issues.slice(0, 100).every(({ code }) => code === 'unknown-criterion')).toBe(true)
    expect(issues[100]).toEqual({
      code: 'issues-left-out',
      path: [],
      severity: 'error',
      data: { shown: 100, more: 99_900 },
    })
  })
})

describe('a cell that cannot be believed', () => {
  test.each<[string, string, object]>([
    [
      'twice',
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
      { code: 'duplicate', path: ['Bảng', 'A1'] },
    ],
    [
      'a string that is not there',
      '<row><c t="s"><v>7</v></c></row>',
      { code: 'not-a-workbook', path: ['Bảng', 'A1'] },
    ],
    ['a string of no number', '<row><c t="s"><v>1e0</v></c></row>', { code: 'not-a-workbook', path: ['Bảng', 'A1'] }],
  ])('%s', (_, rows, expected) => {
    expect(refusalOf(bookOf(rows, '<si><t>a</t></si><si><t>b</t></si>'))).toMatchObject(expected)
  })
})

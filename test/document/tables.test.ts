import {
  cellText,
  composeAnnualReport,
  composeEvidenceIndex,
  composeSelfScoring,
  type DocumentModel,
  type DocumentTable,
  danVan2023Outline,
  quangNgai1211,
  score,
  type TableCell,
  valueAt,
} from 'danvan'
import { describe, expect, test } from 'vitest'

import { asOf, record2023, year2023 } from './compose.ts'

const tableIn = ({ body }: DocumentModel, id: string) =>
  body.find((block): block is DocumentTable => block.kind === 'table' && block.id === id) as DocumentTable
const scoring = composeSelfScoring(year2023.score, quangNgai1211, { record: record2023 })
const index = composeEvidenceIndex(year2023.score, quangNgai1211, { record: record2023 })
const table = tableIn(scoring, 'self-scoring')
const rowOf = (number: string, { rows } = table) => rows.find(({ cells }) => cellText(cells[0] as TableCell) === number)
const rowTexts = (number: string) => rowOf(number)?.cells.map(cellText)

/** What a spreadsheet would make of a cell: a sum from its cells, exactly, in hundredths. */
function hundredths({ rows }: DocumentTable, row: number, column: number): number {
  const cell = rows[row]?.cells[column]
  if (cell?.kind === 'sum')
    return cell.rows.reduce((sum, each) => sum + hundredths({ ...table, rows }, each, column), 0)
  return cell?.kind === 'number' ? Math.round(cell.value * 100) : 0
}

function checkSums(checked: DocumentTable): number {
  let sums = 0
  checked.rows.forEach(({ cells }, row) => {
    expect(cells).toHaveLength(checked.columns.length)
    cells.forEach((cell, column) => {
      if (cell.kind !== 'sum') return
      expect(cell.rows.every((each, i) => each < checked.rows.length && each > (cell.rows[i - 1] ?? -1))).toBe(true)
      if (cell.value === undefined) return
      expect(hundredths(checked, row, column)).toBe(Math.round(cell.value * 100))
      sums++
    })
  })
  return sums
}

describe('the self-scoring table of 2023', () => {
  // Worked out in shared law sheet "scoring", I.4 and I.5.
  test.each([
    ['1', ['10', '8,5', '1,5']],
    ['2', ['22', '17,47', '4']],
    ['3', ['22', '16', '6']],
    ['4', ['16', '12,5', '3,5']],
    ['5', ['8', '1', '7']],
    ['6', ['10', '8', '2']],
    ['7', ['6', 'chưa rõ', '6']],
    ['8', ['6', '3', '3']],
    ['2.3', ['6', '5,95', '0']],
    ['2.4', ['4', '3,52', '0']],
    ['3.1', ['12', '12', '0']],
    ['4.2b', ['1,5', 'chưa rõ', '1,5']],
    ['1.4', ['1,5', 'chưa rõ', '1,5']],
    ['3.2', ['3', '1', '2']],
  ])('row %s: maximum, certain, open', (number, figures) => {
    expect(rowTexts(number)?.slice(2, 5)).toEqual(figures)
  })

  test('the sum: 100, 66.47 certain, 33 open', () => {
    const total = table.rows.find(({ role }) => role === 'total')
    expect(total?.cells.map(cellText).slice(1, 5)).toEqual(['Cộng', '100', '66,47', '33'])
  })

  test('every sum is a formula that adds up', () => {
    expect(checkSums(table)).toBeGreaterThan(30)
  })

  test('the columns of the later stages are empty, their sums are formulas without a value', () => {
    const later = quangNgai1211.stages.slice(1).map(({ title }) => title.vi)
    expect(table.columns.slice(5, -1).map(({ title }) => title)).toEqual(later)
    const kinds = (cells: readonly TableCell[] = []) => cells.slice(5, -1).map(({ kind }) => kind)
    expect(kinds(rowOf('1.1')?.cells)).toEqual(later.map(() => 'blank'))
    expect(kinds(rowOf('3.1')?.cells)).toEqual(later.map(() => 'sum'))
    for (const { cells } of table.rows) expect(cells.slice(5, -1).map(cellText).join('')).toBe('')
  })

  test('the widths make a page', () => {
    for (const { columns } of [table, ...index.body.filter((block) => block.kind === 'table')])
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100)
  })

  test('says first that everything is assumed, and is not titled by the decision', () => {
    const { assumed, ...others } = year2023.score.figures
    expect(Object.values(others)).toEqual(Object.keys(others).map(() => 0))
    expect(scoring.notices[0]).toEqual({ code: 'figures-assumed', data: { assumed, total: assumed } })
    expect(index.notices[0]?.code).toBe('figures-assumed')
    expect(scoring.title.subject.map(({ text }) => text).join('')).toBe(
      'Khung chấm thử theo nội dung báo cáo (chưa phải biểu điểm của Quyết định 1211), năm 2023',
    )
  })

  test('a group that is rescaled has a number of its own, which its parts do not sum up to', () => {
    const { facts } = year2023.assessment
    const none = { value: 0, basis: 'count' } as const
    const assessment = {
      ...year2023.assessment,
      facts: { ...facts, 'dossiers.received': none, 'dossiers.online': none },
    }
    const result = score(quangNgai1211, assessment, { asOf })
    const rescaled = tableIn(composeSelfScoring(result, quangNgai1211), 'self-scoring')
    const group = rowOf('2', rescaled)?.cells ?? []
    expect(result.tree[1]?.rescaled).toBeDefined()
    expect(group[2]?.kind).toBe('sum')
    expect(group[3]?.kind).toBe('number')
    expect(rowOf('2.4', rescaled)?.cells.map(cellText)[3]).toBe('không áp dụng')
    checkSums(rescaled)
  })

  test('another set is refused', () => {
    const other = { ...quangNgai1211, id: 'other' }
    for (const compose of [composeSelfScoring, composeEvidenceIndex])
      expect(() => compose(year2023.score, other)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})

describe('what is not known is no 0', () => {
  const nothing = score(quangNgai1211, { ...year2023.assessment, facts: {} }, { asOf })
  const empty = composeSelfScoring(nothing, quangNgai1211)

  test('of an assessment without facts nothing is certain, in no document', () => {
    for (const { cells } of tableIn(empty, 'self-scoring').rows) expect(cellText(cells[3] as TableCell)).toBe('chưa rõ')
    const report = composeAnnualReport(record2023, { outline: danVan2023Outline, asOf, score: nothing })
    expect(tableIn(report, 'score').rows.map(({ cells }) => cellText(cells[3] as TableCell))).toEqual([
      ...nothing.tree.map(() => 'chưa rõ'),
      'chưa rõ',
    ])
  })

  test('a 0 that is known stays a 0', () => {
    const { facts } = year2023.assessment
    const known = { ...facts, 'plan.dv': { value: false, basis: 'document' } as const }
    const result = score(quangNgai1211, { ...year2023.assessment, facts: known }, { asOf })
    const rows = tableIn(composeSelfScoring(result, quangNgai1211), 'self-scoring')
    expect(rowOf('1.1', rows)?.cells.map(cellText).slice(2, 5)).toEqual(['4', '0', '0'])
  })

  test('a column that is certain only is not called the self-score', () => {
    expect(table.columns.map(({ title }) => title).slice(2, 5)).toEqual([
      'Điểm tối đa',
      'Chắc chắn đạt',
      'Chưa đủ dữ kiện',
    ])
  })
})

describe('one figure for one thing', () => {
  const none = { value: 0, basis: 'count' } as const
  const rescaled = score(
    quangNgai1211,
    {
      ...year2023.assessment,
      facts: { ...year2023.assessment.facts, 'dossiers.received': none, 'dossiers.online': none },
    },
    { asOf },
  )

  test.each([
    ['2023', year2023.score],
    ['a rescaled group', rescaled],
  ])('the sentence says what the total of the table says: %s', (_, result) => {
    const { body } = composeSelfScoring(result, quangNgai1211)
    const total = tableIn({ body } as DocumentModel, 'self-scoring').rows.find(({ role }) => role === 'total')
    const [, , max, earned, open] = (total?.cells ?? []).map(cellText)
    const last = body.at(-1)
    const words = last?.kind === 'paragraph' ? last.spans.map(({ text }) => text).join('') : ''
    expect(words).toContain(`chắc chắn đạt ${earned}/${max} điểm; chưa đủ dữ kiện để chấm ${open} điểm`)
  })

  test('a path leads to the number printed, or there is none', () => {
    const report = composeAnnualReport(record2023, { outline: danVan2023Outline, asOf, score: rescaled })
    const cells = tableIn(report, 'score').rows.flatMap((row) => row.cells)
    expect(rescaled.tree[1]?.effective).not.toEqual(rescaled.tree[1]?.ledger)
    let traced = 0
    for (const cell of cells) {
      if (cell.kind !== 'number' && cell.kind !== 'sum') continue
      if (cell.from === undefined) continue
      expect([cell.from, valueAt({ score: rescaled }, cell.from)]).toEqual([cell.from, cell.value])
      traced++
    }
    expect(traced).toBeGreaterThan(20)
  })

  test('decimals of the points are those of the set', () => {
    const set = { ...quangNgai1211, places: 3 }
    const { rows } = tableIn(composeSelfScoring(score(set, year2023.assessment, { asOf }), set), 'self-scoring')
    const places = rows.flatMap(({ cells }) => cells.flatMap((cell) => ('places' in cell ? cell.places : [])))
    expect(new Set(places)).toEqual(new Set([3]))
  })
})

describe('evidence is told the same in every document', () => {
  const words = (row: (typeof table.rows)[number]) => cellText(row.cells.at(-1) as TableCell)
  const numbersOf = (document: DocumentModel, id: string) =>
    tableIn(document, id).rows.map(({ cells }) => cellText(cells[0] as TableCell))

  test('what the index lists as not proven, the self-scoring table calls so, and nothing else', () => {
    const said = table.rows.filter((row) => /chưa (?:có|đủ) minh chứng/.test(words(row)))
    expect(said.map(({ cells }) => cellText(cells[0] as TableCell))).toEqual(numbersOf(index, 'evidence-needed'))
  })

  const paper = { title: 'Quyết định công nhận mô hình', symbol: '9/QĐ-SVD', issuedOn: '2023-10-02' }
  const [bonus] = quangNgai1211.bonus?.items ?? []
  const fact = bonus?.rule.kind === 'count' ? bonus.rule.fact : ''
  const withBonus = (evidence: readonly (typeof paper)[]) =>
    score(
      quangNgai1211,
      {
        ...year2023.assessment,
        facts: { ...year2023.assessment.facts, [fact]: { value: 1, basis: 'document', evidence } },
      },
      { asOf },
    )

  test('papers of bonus points are numbered, cited and listed', () => {
    const result = withBonus([paper])
    const cited = tableIn(composeSelfScoring(result, quangNgai1211), 'self-scoring').rows.find(({ cells }) =>
      cellText(cells[1] as TableCell).startsWith('Điểm thưởng'),
    )
    const listed = tableIn(composeEvidenceIndex(result, quangNgai1211), 'evidence').rows.at(-1)
    const number = cellText(listed?.cells[0] as TableCell)
    expect(cited && words(cited)).toBe(`[${number}] 9/QĐ-SVD (02/10/2023)`)
    expect(listed?.cells.map(cellText).slice(1)).toEqual([paper.title, '9/QĐ-SVD', '02/10/2023', 'Điểm thưởng'])
  })

  test('bonus points without a paper are not proven', () => {
    expect(numbersOf(composeEvidenceIndex(withBonus([]), quangNgai1211), 'evidence-needed')).toContain('Điểm thưởng')
  })

  test('papers of the record on which no criterion rests stand apart, numbers run on; each paper of the record once', () => {
    const used = tableIn(index, 'evidence').rows
    const beside = tableIn(index, 'evidence-beside')
    expect(beside.caption).toBe('Văn bản có trong hồ sơ, không dùng để chấm điểm tiêu chí nào')
    expect(numbersOf(index, 'evidence-beside')[0]).toBe(String(used.length + 1))
    const symbols = [...used, ...beside.rows].map(({ cells }) => cellText(cells[2] as TableCell)).filter(Boolean)
    expect(symbols.sort()).toEqual(
      Object.values(record2023.papers)
        .flatMap(({ symbol }) => symbol ?? [])
        .sort(),
    )
    expect(symbols).toContain('1492-KL/TU')
    expect(composeEvidenceIndex(year2023.score, quangNgai1211).body.map((block) => 'id' in block && block.id)).toEqual([
      'evidence',
      'evidence-needed',
    ])
  })
})

describe('the evidence index of 2023', () => {
  const evidence = tableIn(index, 'evidence')

  // Papers with number and date in the register of the law sheet "scoring", B.2, that serve a criterion; the dated event.
  test.each([
    ['17/KH-SXD', '28/02/2023', '1.1; 1.2'],
    ['17/QĐ-SXD', '18/01/2023', '2.1'],
    ['178/QĐ-SXD', '13/12/2021', '3.1b'],
    ['19/KH-SXD', '10/03/2023', '3.4a'],
    ['674/QĐ-SXD', '16/03/2017', '4.2a'],
    ['74/QĐ-SXD', '12/05/2023', '4.5b'],
    ['11/KH-SXD', '24/02/2023', '4.5a'],
    ['22/KH-SXD', '28/03/2023', '6.1'],
  ])('%s of %s serves %s', (symbol, day, criteria) => {
    const row = evidence.rows.find(({ cells }) => cellText(cells[2] as TableCell) === symbol)
    expect(row?.cells.map(cellText).slice(2)).toEqual([symbol, day, criteria])
  })

  test('numbered from 1, each paper once, and the self-scoring table cites the same numbers', () => {
    const numbers = evidence.rows.map(({ cells }) => cellText(cells[0] as TableCell))
    expect(numbers).toEqual(evidence.rows.map((_, i) => String(i + 1)))
    const cited = table.rows.flatMap(({ cells }) => {
      const words = cellText(cells.at(-1) as TableCell)
      return [...words.matchAll(/\[(\d+)\] ([^ ;]+)/g)].map(([, number, symbol]) => [number, symbol])
    })
    expect(cited.length).toBeGreaterThan(8)
    for (const [number, symbol] of cited) {
      const [, , own, , title] = (evidence.rows[Number(number) - 1]?.cells ?? []).map(cellText)
      if (own !== '') expect([number, symbol]).toEqual([number, own])
      else expect(title).toBeDefined()
    }
  })

  test('what nothing proves is listed with what the set asks for', () => {
    const needed = tableIn(index, 'evidence-needed')
    const rows = needed.rows.map(({ cells }) => cells.map(cellText))
    expect(rows.find(([number]) => number === '2.2')).toEqual([
      '2.2',
      'Hoàn thành các nhiệm vụ của chương trình công tác năm',
      'số liệu trích xuất từ hệ thống, sổ theo dõi',
    ])
    const proven = evidence.rows.flatMap(({ cells }) => cellText(cells.at(-1) as TableCell).split('; '))
    for (const [number = ''] of rows) expect(proven).not.toContain(number)
  })

  test('without a record, office and signer are blanks', () => {
    const { letterhead, signature, missing } = composeEvidenceIndex(year2023.score, quangNgai1211)
    expect(letterhead.issuer.map(({ text }) => text)).toEqual(['SỞ XÂY DỰNG TỈNH QUẢNG NGÃI'])
    expect(letterhead.placeAndDate[0]).toMatchObject({ blank: true, from: 'report.place' })
    expect(signature.position[0]?.blank).toBe(true)
    expect(missing.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['department.parent', 'report.place', 'report.signer.title', 'report.signer.name']),
    )
  })
})

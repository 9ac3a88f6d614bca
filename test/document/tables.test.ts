import {
  cellText,
  composeEvidenceIndex,
  composeSelfScoring,
  type DocumentModel,
  type DocumentTable,
  quangNgai1211,
  score,
  type TableCell,
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
    ['7', ['6', '0', '6']],
    ['8', ['6', '3', '3']],
    ['2.3', ['6', '5,95', '0']],
    ['2.4', ['4', '3,52', '0']],
    ['3.1', ['12', '12', '0']],
    ['4.2b', ['1,5', '0', '1,5']],
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
    expect(signature.position[0]?.blank).toBe(true)
    expect(missing.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['department.parent', 'report.signer.title', 'report.signer.name']),
    )
  })
})

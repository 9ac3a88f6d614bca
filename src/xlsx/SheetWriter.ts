import type { Cell, Fill, Workbook, Worksheet } from 'exceljs'

import { cellText, type DocumentModel, type DocumentTable, type Spans, type TableCell } from '../document/index.ts'
import { cellWords } from './cellWords.ts'
import { openSumFormula, sumFormula } from './sumFormula.ts'

/** How a row of words is set. */
export interface WordsStyle {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly size?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly framed?: boolean
}

/** Where a table came to stand: row of its head, first row and column of its cells. */
export interface TablePlace {
  readonly head: number
  readonly firstRow: number
  readonly firstColumn: number
}

const line = { style: 'thin' } as const
const frame = { top: line, left: line, bottom: line, right: line }

/** The colour of cells to be filled in, as Word marks blanks. */
export const toFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFFCC' } }

/** Widths of all columns together, in characters: what an A4 page holds at the size of tables, upright or across. */
const pageWidth = { portrait: 92, landscape: 140 } as const

/** Writes one sheet from top to bottom: words over its whole width, and tables. */
export class SheetWriter {
  /** The sheet. */
  readonly sheet: Worksheet
  /** The next row. */
  row = 1
  readonly #document: DocumentModel
  readonly #widths: readonly number[]
  readonly #first: number

  /**
   * @param widths - shares of the columns in percent
   * @param first - the first column written; the ones before it stay hidden
   */
  constructor(workbook: Workbook, name: string, document: DocumentModel, widths: readonly number[], first = 1) {
    const { style, orientation } = document
    const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 1000) / 1000
    const { top, right, bottom, left } = style.margins
    this.#document = document
    this.#widths = widths.map((width) => Math.round(pageWidth[orientation] * width) / 100)
    this.#first = first
    this.sheet = workbook.addWorksheet(sheetName(workbook, name), {
      views: [{ showGridLines: false }],
      pageSetup: {
        // Its number for A4.
        paperSize: 9,
        orientation,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: {
          top: inches(top),
          right: inches(right),
          bottom: inches(bottom),
          left: inches(left),
          header: 0.4,
          footer: 0.3,
        },
      },
      headerFooter: { oddFooter: '&C&P' },
    })
    for (let column = 1; column < first; column++) this.sheet.getColumn(column).hidden = true
    for (const [i, width] of this.#widths.entries()) this.sheet.getColumn(first + i).width = width
  }

  /** A row of words over the whole width. */
  words(text: string | Spans, style: WordsStyle = {}): void {
    this.#span(text, 0, this.#widths.length, this.row, style)
    this.row++
  }

  /** Rows of words in two halves, as stand above the title and below the text; one below the other on a single column. */
  halves(left: readonly [string | Spans, WordsStyle][], right: readonly [string | Spans, WordsStyle][]): void {
    const total = this.#widths.reduce((sum, width) => sum + width, 0)
    let middle = 0
    for (let width = 0; middle < this.#widths.length - 1 && width < total * 0.38; middle++)
      width += this.#widths[middle] ?? 0
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const [one, other] = [left[i], right[i]]
      if (one !== undefined) this.#span(one[0], 0, middle, this.row, { align: 'center', ...one[1] })
      if (other !== undefined)
        this.#span(other[0], middle, this.#widths.length, this.row, { align: 'center', ...other[1] })
      this.row++
    }
  }

  /** Empty rows. */
  skip(rows = 1): void {
    this.row += rows
  }

  /** A table with its head, which is printed on every page. */
  table({ columns, rows }: DocumentTable): TablePlace {
    const head = this.row
    const place = { head, firstRow: head + 1, firstColumn: this.#first }
    for (const [i, { title, group }] of columns.entries()) {
      const words = group === undefined ? title : `${group}: ${title}`
      this.#framed(head, i, { bold: true, align: 'center' }).value = cellWords(words)
      this.#makeRoom(head, words, this.#widths[i] ?? 0, this.#document.style.sizes.table, true)
    }
    for (const [i, { role, cells }] of rows.entries())
      for (const [j, cell] of cells.entries()) {
        const align = columns[j]?.align ?? 'left'
        const bold = role !== 'body'
        this.#fill(this.#framed(place.firstRow + i, j, { bold, align }), cell, place)
        this.#makeRoom(place.firstRow + i, cellText(cell), this.#widths[j] ?? 0, this.#document.style.sizes.table, bold)
      }
    this.sheet.pageSetup.printTitlesRow = `${head}:${head}`
    this.row = place.firstRow + rows.length
    return place
  }

  #framed(row: number, column: number, { bold = false, align = 'left' }: WordsStyle): Cell {
    const cell = this.sheet.getCell(row, this.#first + column)
    const { font, sizes } = this.#document.style
    cell.font = { name: font, size: sizes.table, bold }
    cell.alignment = { horizontal: align, vertical: 'top', wrapText: true }
    cell.border = frame
    return cell
  }

  #fill(cell: Cell, content: TableCell, { firstRow }: TablePlace): void {
    switch (content.kind) {
      case 'text': {
        const words = content.spans.map(({ text }) => text).join('')
        if (words !== '') this.#setWords(cell, words)
        if (content.spans.some(({ blank }) => blank)) cell.fill = toFill
        return
      }
      case 'number':
        cell.value = content.value
        if (content.places === 0) cell.numFmt = '#,##0'
        return
      case 'percent':
        cell.value = Number((content.value / 100).toFixed(content.places + 2))
        cell.numFmt = content.places === 0 ? '0%' : `0.${'0'.repeat(content.places)}%`
        return
      case 'sum': {
        const rows = content.rows.map((row) => firstRow + row)
        const column = Number(cell.col)
        const formula =
          content.value === undefined
            ? openSumFormula(column, rows, content.places)
            : sumFormula(column, rows, content.places)
        if (rows.length > 0) cell.value = { formula, result: content.value ?? '' }
        return
      }
      case 'blank':
        return
    }
  }

  #span(text: string | Spans, from: number, to: number, row: number, style: WordsStyle): void {
    const { bold = false, italic = false, align = 'left', framed = false } = style
    const { font, sizes } = this.#document.style
    const size = style.size ?? sizes.table
    const words = typeof text === 'string' ? text : text.map((span) => span.text).join('')
    const cell = this.sheet.getCell(row, this.#first + from)
    this.#setWords(cell, words)
    cell.font = { name: font, size, bold, italic }
    cell.alignment = { horizontal: align, vertical: 'top', wrapText: true }
    if (typeof text !== 'string' && text.some(({ blank }) => blank)) cell.fill = toFill
    if (to - from > 1) this.sheet.mergeCells(row, this.#first + from, row, this.#first + to - 1)
    if (framed) for (let i = from; i < to; i++) this.sheet.getCell(row, this.#first + i).border = frame
    this.#makeRoom(
      row,
      words,
      this.#widths.slice(from, to).reduce((sum, each) => sum + each, 0),
      size,
      bold,
    )
  }

  /** Not every programme fits the height of a row to its words, none where cells are merged. */
  #makeRoom(row: number, words: string, width: number, size: number, bold: boolean): void {
    const height = linesOf(words, width, size, bold) * size * 1.25 + 3
    const known = this.sheet.getRow(row).height
    this.sheet.getRow(row).height = Math.min(409, Math.max(height, known ?? 0))
  }

  #setWords(cell: Cell, words: string): void {
    cell.value = cellWords(words)
    // Typed into again, words that begin like a formula stay words.
    if (/^[=+\-@\t]/.test(words)) cell.numFmt = '@'
  }
}

/** Lines that words need in a column; its width counts digits of 11 points, and letters are narrower. */
function linesOf(text: string, width: number, size: number, bold: boolean): number {
  const perLine = Math.max(1, Math.floor((width * 5.25) / (size * (bold ? 0.4 : 0.36))))
  let lines = 0
  for (const part of text.split('\n')) {
    let room = 0
    for (const { length } of part.split(' ')) {
      if (length + 1 > room) {
        lines += Math.max(1, Math.ceil(length / perLine))
        room = perLine - (length % perLine)
      } else room -= length + 1
    }
  }
  return lines
}

/** A name that a sheet may have, and no other has. */
function sheetName(workbook: Workbook, wanted: string): string {
  const clean =
    cellWords(wanted)
      .replace(/[[\]:*?/\\'\n\t]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || '-'
  const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`)
  const taken = new Set(workbook.worksheets.map(({ name }) => name.toLowerCase()))
  let name = cut(clean, 31)
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${cut(clean, 27)} ${i}`
  return name
}

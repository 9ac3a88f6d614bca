import type { Workbook } from 'exceljs'

import type { DocumentBlock, DocumentModel, DocumentTable } from '../document/index.ts'
import type { Locale } from '../locales/index.ts'
import { SheetWriter } from './SheetWriter.ts'
import { newWorkbook, packed, writeFoot, writeHead } from './workbook.ts'

/** In which language {@link toXlsx} writes what stands around the document. */
export interface XlsxOptions {
  /** The language: `vi` or `en`, imported from `danvan/locales/…`. */
  readonly locale: Locale
}

/**
 * Bảng tính: a document as a `.xlsx` file, by the packages `exceljs` and `fflate`, which must be installed beside danvan.
 * Numbers are numbers, sums are formulas that hold what they come to, words are never formulas; what a reader must know
 * first stands in the first rows, pages are A4 with the head of the table on each.
 *
 * A document that begins with a table has it on its first sheet; every other table gets a sheet of its own. What the
 * document leaves blank is listed on the last sheet. The same document gives the same bytes: the file is dated by its
 * `asOf`. A table that an appraiser fills in and `readAssessment` reads back is made by `toScoringSheet`.
 *
 * @param document - from any `compose…` function
 * @param options - the locale
 * @returns the bytes of the file
 * @example
 * ```ts
 * const { assessment, asOf } = quangNgai1211.examples[0]
 * const table = composeSelfScoring(score(quangNgai1211, assessment, { asOf }), quangNgai1211)
 * const file = await toXlsx(table, { locale: vi })
 * String.fromCharCode(file[0], file[1]) // => 'PK'
 * ```
 */
export async function toXlsx(document: DocumentModel, { locale }: XlsxOptions): Promise<Uint8Array> {
  const { body, title, annexes = [] } = document
  const workbook = newWorkbook(document)
  const [first] = body
  const widths = first?.kind === 'table' ? first.columns.map(({ width }) => width) : [38, 62]
  const main = new SheetWriter(workbook, title.kind, document, widths)
  writeHead(main, document, locale)
  const apart: DocumentTable[] = []
  for (const [i, block] of body.entries()) {
    if (block.kind === 'table' && i > 0) {
      apart.push(block)
      main.words(`(Xem bảng: ${nameOf(block, document)})`, { italic: true })
    } else writeBlock(main, block, document)
  }
  writeFoot(main, document, locale)
  apart.push(...annexes.filter((block): block is DocumentTable => block.kind === 'table'))
  for (const table of apart) writeTableSheet(workbook, table, document, locale)
  writeMissing(workbook, document, locale)
  return packed(workbook)
}

function writeBlock(writer: SheetWriter, block: DocumentBlock, { style }: DocumentModel): void {
  const size = style.sizes.text
  switch (block.kind) {
    case 'heading': {
      const text = block.number === undefined ? block.text : `${block.number}. ${block.text}`
      writer.words(text, { bold: block.level < 3, italic: block.level === 3, size })
      return
    }
    case 'paragraph':
      writer.words(block.spans, { size })
      return
    case 'list':
      for (const item of block.items) writer.words([{ text: '- ' }, ...item], { size })
      return
    case 'table':
      if (block.caption !== undefined) writer.words(block.caption, { bold: true, align: 'center' })
      writer.table(block)
      writer.skip()
      return
  }
}

function nameOf({ caption }: DocumentTable, { title }: DocumentModel): string {
  return caption ?? title.kind
}

function writeTableSheet(workbook: Workbook, table: DocumentTable, document: DocumentModel, locale: Locale): void {
  const widths = table.columns.map(({ width }) => width)
  const writer = new SheetWriter(workbook, nameOf(table, document), document, widths)
  for (const { code, data } of document.notices)
    writer.words(locale.document.notices[code](data), { bold: true, framed: true })
  writer.skip()
  writer.words(nameOf(table, document), { bold: true, align: 'center' })
  writer.skip()
  writer.table(table)
}

/** On a sheet of its own: what the document leaves blank. */
export function writeMissing(workbook: Workbook, document: DocumentModel, locale: Locale): void {
  const { missing } = document
  if (missing.length === 0) return
  const writer = new SheetWriter(workbook, locale.document.missing, document, [100])
  writer.words(locale.document.missing, { bold: true })
  for (const { what, path, reason } of missing)
    writer.words(`- ${locale.document.missingFact(locale.text(what), path, reason)}`)
}

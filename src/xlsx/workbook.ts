import exceljs, { type Workbook } from 'exceljs'
import { unzipSync, zipSync } from 'fflate'

import type { DocumentModel } from '../document/index.ts'
import type { Locale } from '../locales/index.ts'
import type { SheetWriter } from './SheetWriter.ts'

/** An empty workbook, dated by the day of the document. */
export function newWorkbook({ stamp }: DocumentModel): Workbook {
  const workbook = new exceljs.Workbook()
  const day = new Date(`${stamp.asOf}T00:00:00Z`)
  workbook.creator = `danvan ${stamp.library.version}`
  workbook.lastModifiedBy = workbook.creator
  workbook.created = day
  workbook.modified = day
  // Computed again when opened: what stands in the cells is what we computed, for readers that do not compute.
  workbook.calcProperties.fullCalcOnLoad = true
  return workbook
}

/** The workbook as a file. Its members get one time, or the clock would be in the bytes. */
export async function packed(workbook: Workbook): Promise<Uint8Array> {
  const file = new Uint8Array((await workbook.xlsx.writeBuffer()) as unknown as Uint8Array)
  // Without a zone, for the archive writes the time of day of wherever it is made.
  return zipSync(unzipSync(file), { mtime: '1980-01-01T00:00:00', level: 6 })
}

/** What stands above the body: what a reader must know first, the letterhead, the title. */
export function writeHead(writer: SheetWriter, document: DocumentModel, { document: words }: Locale): void {
  const { notices, letterhead, title, style } = document
  const size = style.sizes.letterhead
  for (const { code, data } of notices) writer.words(words.notices[code](data), { bold: true, framed: true })
  writer.skip()
  writer.halves(
    [
      [letterhead.parent, { size }],
      [letterhead.issuer, { size, bold: true }],
      [letterhead.number, { size }],
    ],
    [
      [letterhead.nation, { size, bold: true }],
      [letterhead.motto, { size, bold: true }],
      [letterhead.placeAndDate, { size, italic: true }],
    ],
  )
  writer.skip()
  writer.words(title.kind, { bold: true, align: 'center', size: style.sizes.text })
  writer.words(title.subject, { bold: true, align: 'center' })
  writer.skip()
}

/** What stands below the body: who signs, who gets it, what made it. */
export function writeFoot(writer: SheetWriter, document: DocumentModel, locale: Locale): void {
  const { signature, recipients, stamp, provenance, style } = document
  const size = style.sizes.recipients
  writer.skip()
  writer.halves(
    recipients.items.length === 0
      ? []
      : [
          [recipients.title, { size, bold: true, italic: true, align: 'left' }],
          ...recipients.items.map((item): [typeof item, object] => [
            [{ text: '- ' }, ...item],
            { size, align: 'left' },
          ]),
        ],
    [
      [signature.position, { bold: true }],
      ['', {}],
      ['', {}],
      [signature.name, { bold: true }],
    ],
  )
  writer.skip()
  const made = locale.document.stamp(stamp.library.version, stamp.asOf, locale.provenance[provenance])
  writer.words(made, { size })
}

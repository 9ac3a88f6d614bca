import { BorderStyle, Paragraph } from 'docx'

import type { DocumentModel } from '../document/index.ts'
import type { Locale } from '../locales/index.ts'
import { listOf } from './bodyOf.ts'
import { wordsRun } from './runs.ts'

const edge = { style: BorderStyle.SINGLE, size: 6, space: 4, color: '000000' }

/** What a reader must know first, in a frame at the head of the first page. */
export function noticesOf({ notices, style }: DocumentModel, { document: words }: Locale): Paragraph[] {
  const frame = { top: edge, bottom: edge, left: edge, right: edge }
  return notices.map(
    ({ code, data }) =>
      new Paragraph({
        border: frame,
        spacing: { after: 0 },
        children: [wordsRun(words.notices[code](data), { bold: true, size: style.sizes.table * 2 })],
      }),
  )
}

/** Behind the document, on a page of its own: what it leaves blank; then what made it. */
export function appendixOf(document: DocumentModel, locale: Locale): Paragraph[] {
  const { missing, stamp, provenance, style } = document
  const { document: words } = locale
  const size = style.sizes.table * 2
  const lines = missing.map(({ what, path, reason }) => [{ text: words.missingFact(locale.text(what), path, reason) }])
  const made = words.stamp(stamp.library.version, stamp.asOf, locale.provenance[provenance])
  return [
    ...(lines.length === 0
      ? []
      : [
          new Paragraph({ pageBreakBefore: true, children: [wordsRun(words.missing, { bold: true, size })] }),
          ...listOf(lines, size),
        ]),
    new Paragraph({ spacing: { before: 120 }, children: [wordsRun(made, { size: style.sizes.recipients * 2 })] }),
  ]
}

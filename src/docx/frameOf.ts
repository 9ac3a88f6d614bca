import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'

import type { DocumentModel } from '../document/index.ts'
import { runsOf, wordsRun } from './runs.ts'

/** The two columns above the title. */
export function letterheadOf({ letterhead, style }: DocumentModel, width: number): Table {
  const { parent, issuer, number, nation, motto, placeAndDate } = letterhead
  const size = style.sizes.letterhead * 2
  const bold = { size, bold: true }
  const left = [
    centred(runsOf(parent, { size })),
    centred(runsOf(issuer, bold)),
    rule(width * 0.12),
    ...(number.length === 0 ? [] : [centred(runsOf(number, { size }))]),
  ]
  const right = [
    centred([wordsRun(nation, bold)]),
    centred([wordsRun(motto, bold)]),
    rule(width * 0.17),
    centred(runsOf(placeAndDate, { size, italics: true })),
  ]
  return twoColumns(width, 0.37, left, right)
}

/** Recipients on the left, who signs on the right. */
export function signatureOf({ signature, recipients, style }: DocumentModel, width: number): Table {
  const size = style.sizes.recipients * 2
  const left =
    recipients.items.length === 0
      ? [new Paragraph({})]
      : [
          new Paragraph({ children: [wordsRun(recipients.title, { size, bold: true, italics: true })] }),
          ...recipients.items.map(
            (item) => new Paragraph({ children: [wordsRun('- ', { size }), ...runsOf(item, { size })] }),
          ),
        ]
  const room = Array.from({ length: 4 }, () => centred([]))
  const right = [
    centred(runsOf(signature.position, { bold: true })),
    ...room,
    centred(runsOf(signature.name, { bold: true })),
  ]
  return twoColumns(width, 0.5, left, right)
}

function centred(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [...children] })
}

/** A short line, as stands under the office and under the motto. */
function rule(indent: number): Paragraph {
  const side = Math.round(indent)
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 60, lineRule: 'exact', after: 100 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  })
}

function twoColumns(width: number, share: number, left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const widths = [Math.round(width * share), width - Math.round(width * share)]
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, i) => new TableCell({ width: { size: widths[i] ?? 0, type: WidthType.DXA }, children }),
        ),
      }),
    ],
  })
}

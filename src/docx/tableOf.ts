import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'

import { type TableCell as Cell, cellText, type DocumentTable } from '../document/index.ts'
import { type RunStyle, runsOf, wordsRun } from './runs.ts'

const aligned = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** A table of the document over the whole width; its head stands on every page, no row is broken. */
export function tableOf({ columns, rows }: DocumentTable, width: number, size: number): Table {
  const widths = columns.map((column) => Math.floor((width * column.width) / 100))
  const cellOf = (cell: Cell, i: number, style: RunStyle, align: keyof typeof aligned) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          alignment: aligned[align],
          // The mark of an empty cell has a size too, and gives the row its height.
          run: style,
          children: cell.kind === 'text' ? runsOf(cell.spans, style) : [wordsRun(cellText(cell), style)],
        }),
      ],
    })
  const head = columns.map(({ title }, i) =>
    cellOf({ kind: 'text', spans: [{ text: title }] }, i, { size, bold: true }, 'center'),
  )
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        ({ role, cells }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((cell, i) =>
              cellOf(cell, i, { size, bold: role !== 'body' }, columns[i]?.align ?? 'left'),
            ),
          }),
      ),
    ],
  })
}

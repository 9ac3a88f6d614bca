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

import { type TableCell as Cell, cellText, type DocumentTable, isKeptWhole, tableHead } from '../document/index.ts'
import { type RunStyle, runsOf, wordsRun } from './runs.ts'

const margins = { left: 60, right: 60, top: 30, bottom: 30 }
const aligned = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** A table of the document over the whole width; its head stands on every page, no row is broken. */
export function tableOf(table: DocumentTable, width: number, size: number): Table {
  const { columns, rows } = table
  const widths = columns.map((column) => Math.floor((width * column.width) / 100))
  // A small table is kept on one page: each row with the next.
  const isWhole = isKeptWhole(table)
  const cellOf = (cell: Cell, i: number, style: RunStyle, align: keyof typeof aligned, keepNext: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins,
      children: [
        new Paragraph({
          alignment: aligned[align],
          keepNext,
          // The mark of an empty cell has a size too, and gives the row its height.
          run: style,
          children: cell.kind === 'text' ? runsOf(cell.spans, style) : [wordsRun(cellText(cell), style)],
        }),
      ],
    })
  const head = tableHead(table).map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(({ title, columns: across, rows: down, at }) => {
          const own = widths.slice(at, at + across).reduce((sum, each) => sum + each, 0)
          return new TableCell({
            width: { size: own, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            margins,
            columnSpan: across,
            rowSpan: down,
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                keepNext: true,
                children: [wordsRun(title, { size, bold: true })],
              }),
            ],
          })
        }),
      }),
  )
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      ...head,
      ...rows.map(
        ({ role, cells }, row) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((cell, i) =>
              cellOf(
                cell,
                i,
                { size, bold: role !== 'body' },
                columns[i]?.align ?? 'left',
                isWhole && row < rows.length - 1,
              ),
            ),
          }),
      ),
    ],
  })
}

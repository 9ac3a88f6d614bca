import { AlignmentType, HeadingLevel, Paragraph, type Table } from 'docx'

import type { DocumentBlock, DocumentModel, Spans } from '../document/index.ts'
import { runsOf, wordsRun } from './runs.ts'
import { tableOf } from './tableOf.ts'

/** The numbering of lists: a dash, as papers have it. */
export const dashes = 'dashes'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** The body as paragraphs and tables. */
export function bodyOf({ body, style }: DocumentModel, width: number): (Paragraph | Table)[] {
  return body.flatMap((block) => blockOf(block, width, style.sizes.table * 2))
}

/** What stands behind the signature: each annex under its heading, on a page of its own. */
export function annexesOf({ annexes = [], style }: DocumentModel, width: number): (Paragraph | Table)[] {
  return annexes.flatMap((block) => {
    if (block.kind !== 'heading') return blockOf(block, width, style.sizes.table * 2)
    const place = { pageBreakBefore: true, keepNext: true, alignment: AlignmentType.CENTER }
    return [new Paragraph({ ...place, heading: levels[block.level], children: [wordsRun(block.text)] })]
  })
}

function blockOf(block: DocumentBlock, width: number, size: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const text = block.number === undefined ? block.text : `${block.number}. ${block.text}`
      return [new Paragraph({ heading: levels[block.level], keepNext: true, children: [wordsRun(text)] })]
    }
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: '10mm' },
          spacing: { after: 120 },
          children: runsOf(block.spans),
        }),
      ]
    case 'list':
      return listOf(block.items)
    case 'table': {
      const caption = { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120, after: 60 } }
      return [
        ...(block.caption === undefined
          ? []
          : [new Paragraph({ ...caption, children: [wordsRun(block.caption, { bold: true, size })] })]),
        tableOf(block, width, size),
        new Paragraph({ spacing: { after: 120 } }),
      ]
    }
  }
}

/** Items, each behind its dash. */
export function listOf(items: readonly Spans[], size?: number): Paragraph[] {
  return items.map(
    (item) =>
      new Paragraph({
        numbering: { reference: dashes, level: 0 },
        alignment: AlignmentType.JUSTIFIED,
        spacing: { after: 60 },
        children: runsOf(item, size === undefined ? {} : { size }),
      }),
  )
}

import { cellText, type DocumentBlock, type DocumentModel, type DocumentTable, type Spans } from '../document/index.ts'
import type { Locale } from '../locales/index.ts'
import type { Block } from './Block.ts'

/** A document as blocks, for Markdown and plain text: what a reader must know first, the document, what it lacks. */
export function documentBlocks(document: DocumentModel, locale: Locale): Block[] {
  const { letterhead, title, body, signature, recipients, annexes = [] } = document
  const { parent, issuer, number, nation, motto, placeAndDate } = letterhead
  const head = [wordsOf(parent), wordsOf(issuer), wordsOf(number), nation, motto, wordsOf(placeAndDate)]
  const paragraphs = (lines: readonly string[]): Block[] => lines.map((text) => ({ kind: 'paragraph', text }))
  return [
    ...noticesOf(document, locale).map((text): Block => ({ kind: 'notice', text })),
    ...paragraphs(head.filter((line) => line !== '')),
    { kind: 'heading', level: 1, text: title.kind },
    ...paragraphs([wordsOf(title.subject)]),
    ...body.flatMap(blocksOf),
    ...paragraphs([wordsOf(signature.position), wordsOf(signature.name)]),
    ...(recipients.items.length === 0
      ? []
      : [...paragraphs([recipients.title]), { kind: 'list', items: recipients.items.map(wordsOf) } as const]),
    ...annexes.flatMap(blocksOf),
    ...missingBlocks(document, locale),
    ...paragraphs([stampOf(document, locale)]),
  ]
}

/** The notices of the first page, in words. */
export function noticesOf({ notices }: DocumentModel, { document: words }: Locale): string[] {
  return notices.map(({ code, data }) => words.notices[code](data))
}

/** One line for each blank. */
export function missingLines({ missing }: DocumentModel, locale: Locale): string[] {
  return missing.map(({ what, path, reason }) => locale.document.missingFact(locale.text(what), path, reason))
}

/** What made the document, in one line. */
export function stampOf({ stamp, provenance }: DocumentModel, locale: Locale): string {
  return locale.document.stamp(stamp.library.version, stamp.asOf, locale.provenance[provenance])
}

function missingBlocks(document: DocumentModel, locale: Locale): Block[] {
  const items = missingLines(document, locale)
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: locale.document.missing },
    { kind: 'list', items },
  ]
}

const wordsOf = (spans: Spans): string => spans.map(({ text }) => text).join('')

function blocksOf(block: DocumentBlock): Block[] {
  switch (block.kind) {
    case 'heading': {
      const text = block.number === undefined ? block.text : `${block.number}. ${block.text}`
      return [{ kind: 'heading', level: (block.level + 1) as 2 | 3 | 4, text }]
    }
    case 'paragraph':
      return [{ kind: 'paragraph', text: wordsOf(block.spans) }]
    case 'list':
      return [{ kind: 'list', items: block.items.map(wordsOf) }]
    case 'table':
      return tableBlocks(block)
  }
}

/** How many letters a line of plain text holds, the spaces between columns left out. */
const lineWidth = 100

function tableBlocks({ caption, columns, rows }: DocumentTable): Block[] {
  return [
    ...(caption === undefined ? [] : [{ kind: 'paragraph', text: caption } as const]),
    {
      kind: 'table',
      columns: columns.map(({ title, group, align, width }) => ({
        title: group === undefined ? title : `${group}: ${title}`,
        align: align === 'right' ? 'right' : 'left',
        width: Math.max(4, Math.round((width * lineWidth) / 100)),
      })),
      rows: rows.map(({ role, cells }) => ({ cells: cells.map(cellText), isGroup: role !== 'body' })),
    },
  ]
}

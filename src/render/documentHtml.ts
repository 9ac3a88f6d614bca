import {
  cellText,
  type DocumentBlock,
  type DocumentModel,
  type DocumentTable,
  type HeadCell,
  isKeptWhole,
  type Spans,
  tableHead,
} from '../document/index.ts'
import type { Locale } from '../locales/index.ts'
import { missingLines, noticesOf, stampOf } from './documentBlocks.ts'

/**
 * A document as an HTML fragment. Every word is escaped; words of the record carry their path in `data-from`, blanks the
 * class `blank`.
 */
export function documentHtml(document: DocumentModel, locale: Locale): string {
  const { letterhead, title, body, signature, recipients, orientation, annexes = [] } = document
  const { parent, issuer, number, nation, motto, placeAndDate } = letterhead
  const notices = noticesOf(document, locale).map((text) => `<p>${escaped(text)}</p>`)
  const missing = missingLines(document, locale).map((text) => `<li>${escaped(text)}</li>`)
  const lines = [
    `<article class="danvan-document ${orientation}" lang="vi">`,
    ...(notices.length === 0 ? [] : [`<aside class="notices" lang="${locale.id}">`, ...notices, '</aside>']),
    '<header class="letterhead">',
    `<div><p>${spansHtml(parent)}</p><p class="issuer">${spansHtml(issuer)}</p>${number.length === 0 ? '' : `<p>${spansHtml(number)}</p>`}</div>`,
    `<div><p class="nation">${escaped(nation)}</p><p class="motto">${escaped(motto)}</p><p class="day">${spansHtml(placeAndDate)}</p></div>`,
    '</header>',
    `<h1>${escaped(title.kind)}</h1>`,
    `<p class="subject">${spansHtml(title.subject)}</p>`,
    ...body.map(blockHtml),
    '<footer class="signature">',
    recipients.items.length === 0
      ? '<div></div>'
      : `<div class="recipients"><p>${escaped(recipients.title)}</p>${listHtml(recipients.items)}</div>`,
    `<div class="signer"><p>${spansHtml(signature.position)}</p><p class="name">${spansHtml(signature.name)}</p></div>`,
    '</footer>',
    ...(annexes.length === 0 ? [] : ['<section class="annexes">', ...annexes.map(blockHtml), '</section>']),
    ...(missing.length === 0
      ? []
      : [
          `<section class="missing" lang="${locale.id}">`,
          `<h2>${escaped(locale.document.missing)}</h2>`,
          `<ol>${missing.join('')}</ol>`,
          '</section>',
        ]),
    `<p class="stamp" lang="${locale.id}">${escaped(stampOf(document, locale))}</p>`,
    '</article>',
  ]
  return `${lines.join('\n')}\n`
}

/** Text within HTML, in an element or a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function spansHtml(spans: Spans): string {
  return spans
    .map(({ text, from, blank }) => {
      if (from === undefined && blank === undefined) return escaped(text)
      const attributes = [
        ...(blank === undefined ? [] : ['class="blank"']),
        ...(from === undefined ? [] : [`data-from="${escaped(from)}"`]),
      ]
      return `<span ${attributes.join(' ')}>${escaped(text)}</span>`
    })
    .join('')
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`
      return `<${tag}>${escaped(block.number === undefined ? block.text : `${block.number}. ${block.text}`)}</${tag}>`
    }
    case 'paragraph':
      return `<p>${spansHtml(block.spans)}</p>`
    case 'list':
      return listHtml(block.items)
    case 'table':
      return tableHtml(block)
  }
}

function listHtml(items: readonly Spans[]): string {
  return `<ul>${items.map((item) => `<li>${spansHtml(item)}</li>`).join('')}</ul>`
}

function tableHtml(table: DocumentTable): string {
  const { caption, columns, rows } = table
  const body = rows.map(({ role, cells }) => {
    const data = cells.map((cell, i) => {
      const from = 'from' in cell && cell.from !== undefined ? ` data-from="${escaped(cell.from)}"` : ''
      const words = cell.kind === 'text' ? spansHtml(cell.spans) : escaped(cellText(cell))
      return `<td class="${columns[i]?.align ?? 'left'}"${from}>${words}</td>`
    })
    return `<tr class="${role}">${data.join('')}</tr>`
  })
  return [
    isKeptWhole(table) ? '<table class="whole">' : '<table>',
    ...(caption === undefined ? [] : [`<caption>${escaped(caption)}</caption>`]),
    `<colgroup>${columns.map(({ width }) => `<col style="width:${width}%">`).join('')}</colgroup>`,
    `<thead>${tableHead(table).map(headRow).join('')}</thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n')
}

function headRow(cells: readonly HeadCell[]): string {
  const html = cells.map(({ title, columns, rows }) => {
    const over = `${columns === 1 ? '' : ` colspan="${columns}"`}${rows === 1 ? '' : ` rowspan="${rows}"`}`
    return `<th scope="${columns === 1 ? 'col' : 'colgroup'}"${over}>${escaped(title)}</th>`
  })
  return `<tr>${html.join('')}</tr>`
}

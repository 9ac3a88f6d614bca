import type { Block, Cell, Table } from './Block.ts'

/**
 * Writes blocks as a fragment of HTML: no script, no style sheet, no reference to anything outside. Text of the data is
 * escaped, so it can neither add markup nor leave an attribute; characters that HTML forbids are left out.
 */
export function toHtml(blocks: readonly Block[], language: string): string {
  return `<section lang="${escaped(language)}">\n${blocks.map(write).join('\n')}\n</section>\n`
}

function write(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'notice':
      return `<p role="note"><strong>${escaped(block.text)}</strong></p>`
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`
    case 'table':
      return writeTable(block)
  }
}

function writeTable({ caption, columns, rows }: Table): string {
  const aligned = (i: number) => (columns[i]?.align === 'right' ? ' style="text-align:right"' : '')
  const cell = (content: Cell, i: number, isGroup: boolean) => {
    const text = escaped(String(content))
    return `<td${aligned(i)}>${isGroup && text !== '' ? `<strong>${text}</strong>` : text}</td>`
  }
  return [
    '<table>',
    ...(caption === undefined ? [] : [`<caption>${escaped(caption)}</caption>`]),
    `<thead><tr>${columns.map(({ title }, i) => `<th scope="col"${aligned(i)}>${escaped(title)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(({ cells, isGroup }) => `<tr>${cells.map((each, i) => cell(each, i, isGroup)).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '').replace(/[&<>"']/g, (character) => entities[character] as string)
}

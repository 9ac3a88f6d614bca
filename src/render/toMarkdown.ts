import type { Block, Cell, Table } from './Block.ts'

/** Writes blocks as Markdown (GitHub flavour); text of the data is escaped, so it can neither break a table nor add markup. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(write).join('\n\n')}\n`
}

function write(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`
    case 'notice':
      return `> **${escaped(block.text)}**`
    case 'paragraph':
      return escaped(block.text)
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n')
    case 'table':
      return writeTable(block)
  }
}

function writeTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ title }) => escaped(title))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
    ...rows.map(({ cells, isGroup }) =>
      line(cells.map((cell) => (isGroup && cell !== '' ? `**${escaped(cell)}**` : escaped(cell)))),
    ),
  ].join('\n')
}

function escaped(text: Cell): string {
  return String(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`)
    .replace(/&/g, '&amp;')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([-+=])(?=\s|$)/, '\\$1')
}

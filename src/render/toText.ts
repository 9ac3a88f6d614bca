import type { Block, Cell, Table } from './Block.ts'

/** Writes blocks as plain text for a fixed-width page; cells are wrapped, never cut. */
export function toText(blocks: readonly Block[]): string {
  return `${blocks.map(write).join('\n\n')}\n`
}

const page = 100

function write(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      if (block.level > 2) return wrap(block.text, page).join('\n')
      const text = block.level === 1 ? block.text.toUpperCase() : block.text
      return `${text}\n${(block.level === 1 ? '=' : '-').repeat(Math.min(page, text.length))}`
    }
    case 'notice':
      return wrap(block.text, page - 4)
        .map((line) => `!!! ${line}`)
        .join('\n')
    case 'paragraph':
      return wrap(block.text, page).join('\n')
    case 'list':
      return block.items.map((item) => `- ${wrap(item, page - 2).join('\n  ')}`).join('\n')
    case 'table':
      return writeTable(block)
  }
}

function writeTable({ columns, rows }: Table): string {
  const line = (cells: readonly Cell[]): string[] => {
    const wrapped = columns.map(({ width }, i) => wrap(String(cells[i] ?? ''), width))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, row) =>
      columns
        .map(({ align, width }, i) => {
          const text = wrapped[i]?.[row] ?? ''
          return align === 'right' ? text.padStart(width) : text.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
  }
  const rule = (character: string) => columns.map(({ width }) => character.repeat(width)).join('  ')
  return [
    ...line(columns.map(({ title }) => title)),
    rule('='),
    ...rows.flatMap(({ cells, isGroup }, i) => [...(isGroup && i > 0 ? [rule('-')] : []), ...line(cells)]),
    rule('='),
  ].join('\n')
}

/** Breaks at spaces; a word longer than the line is broken where it must be. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (let word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    while (word.length > width) {
      if (line !== '') lines.push(line)
      lines.push(word.slice(0, width))
      word = word.slice(width)
      line = ''
    }
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}

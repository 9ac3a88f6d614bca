import type { Block, Cell, Table } from './Block.ts'

/**
 * Writes blocks as CSV (RFC 4180: commas, CRLF, quotes where needed): notices first, each a line of its own, so that what is
 * assumed is never dropped; then the tables. Of several tables each has its title above it and an empty line between it and
 * the next. A result without a table is written line by line. Numbers are plain, with a decimal point and without thousands
 * separators, whatever the language.
 *
 * A text that a spreadsheet could take for a formula, beginning with `=`, `+`, `-`, `@` (wide forms and leading blanks
 * included), a tab or a line break, gets an apostrophe before it, unless it is a plain number such as `-0,5`.
 */
export function toCsv(blocks: readonly Block[]): string {
  const notices = blocks.flatMap((block) => (block.kind === 'notice' ? [line([block.text])] : []))
  const tables = titledTables(blocks)
  const parts =
    tables.length === 0
      ? [blocks.flatMap(linesOf).join('')]
      : tables.map(({ title, table }) => (tables.length > 1 ? line([title]) : '') + writeTable(table))
  return [...(notices.length > 0 ? [notices.join('')] : []), ...parts].join('\r\n')
}

/** Every table under its caption, or under the heading that it follows. */
function titledTables(blocks: readonly Block[]): { readonly title: string; readonly table: Table }[] {
  let heading = ''
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.text
    return block.kind === 'table' ? [{ title: block.caption ?? heading, table: block }] : []
  })
}

function writeTable({ columns, rows }: Table): string {
  return [line(columns.map(({ title }) => title)), ...rows.map(({ cells }) => line(cells))].join('')
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [line([block.text])]
    case 'list':
      return block.items.map((item) => line([item]))
    default:
      return []
  }
}

function line(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(safe(cell)))).join(',')}\r\n`
}

const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
const plainNumber = /^[+-]?\d+(?:[.,]\d+)*$/

function safe(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

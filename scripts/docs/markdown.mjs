/** Text of the data as Markdown that neither Markdown nor Vue reads as anything else. */
export function plain(text) {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\{\{/g, '&#123;&#123;')
    .replace(/([\\`*_[\]|~])/g, '\\$1')
    .replace(/\r?\n+/g, ' ')
}

/** Code in a line. */
export function code(text) {
  return `<code v-pre>${plain(text)}</code>`
}

/** A table; cells are Markdown already. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`
  return [line(head), line(head.map(() => ':--')), ...rows.map(line)].join('\n')
}

/** The end of an address that stands for an id. */
export function anchor(id) {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

/** A heading that can be linked to by the id of what it is about. */
export function heading(level, text, id) {
  return `${'#'.repeat(level)} ${text}${id === undefined ? '' : ` {#${anchor(id)}}`}`
}

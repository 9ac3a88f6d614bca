/** Text of the data as Markdown that neither Markdown nor Vue reads as anything else. */
export function plain(text) {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\{/g, '&#123;')
    .replace(/\}/g, '&#125;')
    .replace(/(&#123;|&#125;)(?=\1)/g, '$1<wbr>')
    .replace(/([\\`*_[\]|~])/g, '\\$1')
    .replace(/\r?\n+/g, ' ')
}

/** Code in a line. */
export function code(text) {
  return `<code v-pre>${plain(text)}</code>`
}

/** Words of another language than that of the page. */
export function inLanguage(language, text) {
  return `<span lang="${language}">${plain(text)}</span>`
}

/** A table; cells are Markdown already. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`
  return [line(head), line(head.map(() => ':--')), ...rows.map(line)].join('\n')
}

/** Lines as a list; they are Markdown already. */
export function list(lines) {
  return lines.map((line) => `- ${line}`).join('\n')
}

/** What is opened by a click; its parts are Markdown already. */
export function folded(summary, parts) {
  return [`<details><summary>${summary}</summary>`, ...parts, '</details>']
}

/** The end of an address that stands for an id. */
export function anchor(id) {
  return id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'dd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}

/** A place in a table that can be linked to. */
export function place(id) {
  return `<span id="${anchor(id)}"></span>`
}

/** A heading that can be linked to by the id of what it is about. */
export function heading(level, text, id) {
  return `${'#'.repeat(level)} ${text}${id === undefined ? '' : ` {#${anchor(id)}}`}`
}

/** The rows of a CSV text, each by the names of its head; commas, semicolons or tabs, quotes as RFC 4180 has them. */
export function readCsv(text: string): Record<string, string>[] {
  const source = text.replace(/^\uFEFF/, '')
  const separator = /^[^\n,;]*\t/.test(source) ? '\t' : /^[^\n,]*;/.test(source) ? ';' : ','
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let i = 0; i < source.length; i++) {
    const character = source[i] as string
    if (isQuoted) {
      if (character !== '"') cell += character
      else if (source[i + 1] === '"') {
        cell += '"'
        i++
      } else isQuoted = false
    } else if (character === '"' && cell === '') isQuoted = true
    else if (character === separator) endCell()
    else if (character === '\n') {
      endCell()
      rows.push([])
    } else if (character !== '\r') cell += character
  }
  endCell()
  const [head = [], ...body] = rows
  return body
    .filter((row) => row.some((each) => each.trim() !== ''))
    .map((row) => Object.fromEntries(head.map((name, i) => [name.trim(), (row[i] ?? '').trim()])))
}

/** Rows as CSV for a spreadsheet; a cell never begins like a formula. */
export function writeCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A spreadsheet function takes 255 arguments; fewer, so that the formula stays short of its 8192 characters. */
const most = 100

/** Letters of a column, from 1. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return column <= 26 ? letter : `${columnName((column - 1 - rest) / 26)}${letter}`
}

/** A function over rows of one column, rows that follow each other as one range: `SUM(D5,D7:D9)`. */
export function overRows(name: 'SUM' | 'COUNT', column: number, rows: readonly number[]): string {
  const letters = columnName(column)
  const ranges: { from: number; to: number }[] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last !== undefined && row === last.to + 1) last.to = row
    else ranges.push({ from: row, to: row })
  }
  const names = ranges.map(({ from, to }) => (from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`))
  const calls: string[] = []
  for (let i = 0; i < names.length; i += most) calls.push(`${name}(${names.slice(i, i + most).join(',')})`)
  return calls.join('+')
}

/** A sum to so many decimals: binary fractions would leave a trace in the last one. */
export function sumFormula(column: number, rows: readonly number[], places: number): string {
  return `ROUND(${overRows('SUM', column, rows)},${places})`
}

/** The same of cells to be filled in: empty while all of them are, for nothing typed is not zero. */
export function openSumFormula(column: number, rows: readonly number[], places: number): string {
  return `IF(${overRows('COUNT', column, rows)}=0,"",${sumFormula(column, rows, places)})`
}

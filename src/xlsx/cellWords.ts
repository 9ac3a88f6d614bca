/** The most characters that a cell takes. */
const longest = 32_767

/**
 * Words as a cell can hold them. XML has no place for control characters, halves of a pair and non-characters; a
 * spreadsheet reads `_x000D_` as a character, unless its first underscore is written so itself.
 */
export function cellWords(text: string): string {
  const words = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`
}

/** The same with nothing left out, for cells that no person reads: what XML cannot hold is written by its code. */
export function exactWords(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4})/g, '_x005F_').replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `_x${code}_`
  })
}

/** What a cell says, read back: the other way round of {@link cellWords} and {@link exactWords}. */
export function wordsOfCell(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

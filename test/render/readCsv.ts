/** Reads CSV by RFC 4180, character by character; throws where the text is none. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let i = 0
  const endRow = () => {
    rows.push([...row, cell])
    row = []
    cell = ''
  }
  while (i < text.length) {
    const character = text[i] as string
    if (character === '"') {
      if (cell !== '') throw new Error(`a quote inside a bare cell at ${i}`)
      for (i++; ; i++) {
        if (i >= text.length) throw new Error('a quote that is not closed')
        if (text[i] !== '"') cell += text[i]
        else if (text[i + 1] === '"') {
          cell += '"'
          i++
        } else break
      }
      i++
      if (i < text.length && text[i] !== ',' && text[i] !== '\r') throw new Error(`text after a quote at ${i}`)
    } else if (character === ',') {
      row.push(cell)
      cell = ''
      i++
    } else if (character === '\r') {
      if (text[i + 1] !== '\n') throw new Error(`a bare CR at ${i}`)
      endRow()
      i += 2
    } else if (character === '\n') throw new Error(`a bare LF at ${i}`)
    else {
      cell += character
      i++
    }
  }
  if (cell !== '' || row.length > 0) throw new Error('the last record is not ended')
  return rows
}

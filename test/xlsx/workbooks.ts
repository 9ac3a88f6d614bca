import exceljs, { type Cell, type Workbook } from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A file as somebody leaves it who opened it, changed it and saved it. */
export async function edited(file: Uint8Array, edit: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = await opened(file)
  edit(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

export async function opened(file: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(file.slice().buffer)
  return workbook
}

/** A file with other members: what is undefined goes. Stored as they are, no member is suspicious for its ratio. */
export function repacked(
  file: Uint8Array,
  change: Readonly<Record<string, string | undefined>>,
  level: 0 | 6 = 0,
): Uint8Array {
  const members: Record<string, Uint8Array> = unzipSync(file)
  for (const [name, text] of Object.entries(change)) {
    if (text === undefined) delete members[name]
    else members[name] = strToU8(text)
  }
  return zipSync(members, { level })
}

/** A member of a file as text. */
export function memberOf(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name] as Uint8Array)
}

/** A place in the scoring sheet of a workbook, by the id of its row and the code of its column. */
export function scoreCell(workbook: Workbook, id: string, code: 'points' | 'reason' | 'before' | 'max'): Cell {
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  let codes = 1
  while (sheet.getCell(codes, 1).value !== 'danvan/self-scoring-sheet@1') codes++
  let column = 2
  while (sheet.getCell(codes, column).value !== code) if (column++ > 30) throw new Error(`no column ${code}`)
  let row = codes + 1
  while (sheet.getCell(row, 1).value !== id) if (row++ > 3000) throw new Error(`no row ${id}`)
  return sheet.getCell(row, column)
}

/** The values of formulas of a workbook, by sheet and cell. */
export function formulasOf(workbook: Workbook): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) values.set(`${sheet.name}!${cell.address}`, cell.result ?? '')
      }),
    )
  return values
}

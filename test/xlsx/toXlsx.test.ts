import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  type AnnualRecord,
  cellText,
  compareStages,
  type DocumentModel,
  type DocumentTable,
  quangNgai1211,
  type ScoreNode,
  scoreStage,
  vi,
} from 'danvan'
import { readAssessment, toScoringSheet, toXlsx } from 'danvan/xlsx'
import type { Workbook } from 'exceljs'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'

import { asOf, compose, record2023 } from '../document/compose.ts'
import { documents } from '../document/documents.ts'
import { faultsOfXml, unzip } from '../docx/unzip.ts'
import { changed } from '../record/changed.ts'
import { edited, formulasOf, memberOf, opened, repacked, scoreCell } from './workbooks.ts'

const write = (document: DocumentModel) => toXlsx(document, { locale: vi })
const tablesOf = ({ body, annexes = [] }: DocumentModel) =>
  [...body, ...annexes].filter((block): block is DocumentTable => block.kind === 'table')

/** Everything that the cells of a workbook say. */
function textOf(workbook: Workbook): string {
  const words: string[] = []
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => words.push(`${cell.isMerged && cell.master !== cell ? '' : cell.text}`)),
    )
  return words.join('\n')
}

/** The rows of a table where it stands in a workbook: below the row that says its heads. */
function rowsOf(workbook: Workbook, { columns, rows }: DocumentTable) {
  for (const sheet of workbook.worksheets)
    for (let head = 1; head <= sheet.rowCount; head++)
      if (
        columns.every(
          ({ title, group }, i) => sheet.getCell(head, i + 1).value === (group ? `${group}: ${title}` : title),
        )
      )
        return { sheet, head, cells: rows.map((row, i) => row.cells.map((_, j) => sheet.getCell(head + 1 + i, j + 1))) }
  throw new Error('the table is not there')
}

describe.each(Object.entries(documents))('%s', (_, document) => {
  test('is an archive of well-formed XML, the same bytes each time', async () => {
    const file = await write(document)
    for (const [name, xml] of unzip(file)) expect([name, faultsOfXml(xml)]).toEqual([name, []])
    await new Promise((done) => setTimeout(done, 2100))
    expect(Buffer.from(await write(structuredClone(document))).equals(Buffer.from(file))).toBe(true)
    expect(unzip(file).get('docProps/core.xml')).toContain('2023-10-31T00:00:00Z')
  })

  test('notices first, on A4, heads of tables on every page', async () => {
    const workbook = await opened(await write(document))
    const [main] = workbook.worksheets
    document.notices.forEach(({ code, data }, i) => {
      expect(main?.getCell(i + 1, 1).value).toBe(vi.document.notices[code](data))
    })
    for (const { pageSetup } of workbook.worksheets)
      expect(pageSetup).toMatchObject({
        paperSize: 9,
        orientation: document.orientation,
        fitToWidth: 1,
        fitToHeight: 0,
      })
    for (const table of tablesOf(document)) {
      const { sheet, head } = rowsOf(workbook, table)
      expect(sheet.pageSetup.printTitlesRow).toBe(`${head}:${head}`)
      const [first] = document.notices
      expect(sheet.getCell(1, 1).value).toBe(first && vi.document.notices[first.code](first.data))
      expect(sheet.getCell(head, 1).font).toMatchObject({ name: 'Times New Roman', bold: true })
    }
    const said = textOf(workbook)
    for (const { what, path, reason } of document.missing)
      expect(said).toContain(vi.document.missingFact(what.vi, path, reason))
    expect(said).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })

  test('numbers are numbers, sums are formulas that hold what they come to', async () => {
    const workbook = await opened(await write(document))
    for (const table of tablesOf(document)) {
      const { cells } = rowsOf(workbook, table)
      for (const [i, { cells: expected }] of table.rows.entries())
        for (const [j, content] of expected.entries()) {
          const cell = cells[i]?.[j]
          if (content.kind === 'number') expect(cell?.value).toBe(content.value)
          if (content.kind === 'percent') expect(cell?.value).toBeCloseTo(content.value / 100, 10)
          if (content.kind === 'sum')
            expect([cell?.formula, cell?.result ?? '']).toEqual([expect.any(String), content.value ?? ''])
          if (content.kind === 'text') expect(cell?.value ?? '').toBe(cellText(content))
          if (content.kind === 'blank') expect(cell?.value).toBeNull()
        }
    }
  })
})

test('every sentence of the report is there', async () => {
  const document = documents['report'] as DocumentModel
  const said = textOf(await opened(await write(document)))
  for (const block of document.body) {
    if (block.kind === 'paragraph') expect(said).toContain(block.spans.map(({ text }) => text).join(''))
    if (block.kind === 'list')
      for (const item of block.items) expect(said).toContain(item.map(({ text }) => text).join(''))
    if (block.kind === 'heading') expect(said).toContain(block.text)
  }
})

test('hostile words stay words', async () => {
  const texts = ['=1+1', '+84905', '-2', '@SUM(A1:A9)', '\t=1', '=cmd|"/c calc"!A1', ']]><x>&amp;', '_x0041_']
  const record = changed(record2023, { set: { tasks: texts, 'department.shortName': '=HYPERLINK("x")' } })
  const document = compose(record as unknown as AnnualRecord)
  const table: DocumentTable = {
    kind: 'table',
    id: 'hostile',
    caption: "a:b*[c]/\\?'",
    columns: [{ title: '=2', width: 100, align: 'left' }],
    rows: texts.map((text) => ({
      role: 'body',
      cells: [{ kind: 'text', spans: [{ text: `${text}\u0000\u0007\ud800\ufffe` }] }],
    })),
  }
  const names = [table, { ...table, id: 'b' }, { ...table, id: 'c', caption: 'x'.repeat(80) }]
  const file = await write({ ...document, body: [...document.body, ...names] })
  for (const [name, xml] of unzip(file)) expect([name, faultsOfXml(xml)]).toEqual([name, []])
  const workbook = await opened(file)
  expect([...formulasOf(workbook)]).toEqual([])
  const sheets = workbook.worksheets.map(({ name }) => name)
  expect(sheets).toEqual(expect.arrayContaining(['a b c', 'a b c 2', `${'x'.repeat(30)}…`]))
  const sheet = workbook.getWorksheet('a b c')
  const said: unknown[] = []
  sheet?.eachRow((row) => row.eachCell((cell) => said.push(cell.value)))
  expect(said).toEqual(
    expect.arrayContaining(['=1+1', '+84905', '-2', '@SUM(A1:A9)', '=cmd|"/c calc"!A1', ']]><x>&amp;']),
  )
  sheet?.eachRow((row) =>
    row.eachCell((cell) => {
      if (/^[=+\-@\t]/.test(String(cell.value)) && cell.value !== '=2') expect(cell.numFmt).toBe('@')
    }),
  )
})

const folder = mkdtempSync(join(tmpdir(), 'danvan-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file as LibreOffice opens, computes and saves it. */
function converted(name: string, file: Uint8Array | string, to: 'xlsx' | 'pdf'): string {
  const [from, out] = [join(folder, name), join(folder, 'out')]
  writeFileSync(from, file)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, from], { stdio: 'ignore' })
  return join(out, `${name.slice(0, name.lastIndexOf('.'))}.${to}`)
}

const missing = ((): string | undefined => {
  if (spawnSync('soffice', ['--version']).error !== undefined) return 'soffice not installed'
  if (!existsSync(converted('probe.csv', '1,2\n', 'xlsx'))) return 'LibreOffice is here without its Calc'
  return undefined
})()
if (missing !== undefined) console.warn(`Spreadsheets are not opened here: ${missing}`)

describe.skipIf(missing !== undefined)('opened and computed by LibreOffice', () => {
  /** Saved again; what formulas come to is taken out first, or LibreOffice would take it over without computing. */
  const asSaved = async (name: string, file: Uint8Array) => {
    const sheets = Object.keys(unzipSync(file)).filter((member) => member.startsWith('xl/worksheets/sheet'))
    const bare = sheets.map((member): [string, string] => [
      member,
      memberOf(file, member).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'),
    ])
    const open = repacked(file, Object.fromEntries(bare))
    expect([...formulasOf(await opened(open)).values()].every((value) => value === '')).toBe(true)
    return readFileSync(converted(`${name}.xlsx`, open, 'xlsx'))
  }

  test.each(Object.entries(documents))(
    '%s: every formula comes to what we computed',
    async (name, document) => {
      const file = await write(document)
      const ours = formulasOf(await opened(file))
      expect(formulasOf(await opened(await asSaved(name, file)))).toEqual(ours)
      if (name === 'self-scoring') expect([...ours.values()]).toContain(66.47)
    },
    180_000,
  )

  test('a sheet that was filled in: sums of the stage, what is blank, and back', async () => {
    const [example] = quangNgai1211.examples
    if (example === undefined) throw new Error('no example')
    const { assessment } = example
    const self = scoreStage(quangNgai1211, assessment, { asOf })
    const sheet = await toScoringSheet(self, quangNgai1211, { locale: vi, stage: 'appraised' })
    const leaves = (nodes: readonly ScoreNode[]): ScoreNode[] =>
      nodes.flatMap((node) => (node.children === undefined ? [node] : leaves(node.children)))
    const all = leaves(self.score.tree)
    const filled = async (count: number) =>
      asSaved(
        `filled-${count}`,
        await edited(sheet, (workbook) => {
          for (const [i, { id, ledger }] of all.slice(0, count).entries()) {
            scoreCell(workbook, id, 'points').value = Math.max(0, ledger.max - (i % 3) * 0.1)
            scoreCell(workbook, id, 'reason').value = `lý do ${i}`
          }
        }),
      )
    for (const count of [0, 1, all.length]) {
      const file = await filled(count)
      const read = await readAssessment(file, { criteriaSet: quangNgai1211, assessment, stage: 'appraised' })
      if (!read.success) throw new Error(JSON.stringify(read.issues))
      const { claims = {} } = read.data.assessment
      expect(Object.keys(claims)).toHaveLength(count)
      const stage = scoreStage(quangNgai1211, read.data.assessment, { asOf })
      const { official } = compareStages([self, stage])
      const values = formulasOf(await opened(file))
      const sums = [...values.values()]
      // The last formula counts what is blank, the one before it is the total.
      expect(sums.at(-1)).toBe(official.blank.length)
      const total = Object.values(claims).reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100
      const points = scoreCell(await opened(file), all[0]?.id ?? '', 'points').address.replace(/\d/g, '')
      const column = [...values].filter(([cell]) => cell.includes(`!${points}`)).map(([, value]) => value)
      expect(column.at(-2)).toBe(count === 0 ? '' : total)
      expect(official.points).toBe(count === all.length ? total : undefined)
      if (count === 0) expect(column.slice(0, -1).every((value) => value === '')).toBe(true)
    }
  }, 180_000)

  test('prints: no page is cut, all columns are on it', async () => {
    if (spawnSync('pdftotext', ['-v']).error !== undefined) return console.warn('Pages are not read here: no pdftotext')
    const document = documents['self-scoring'] as DocumentModel
    const pdf = converted('print.xlsx', await write(document), 'pdf')
    execFileSync('pdftotext', ['-layout', pdf, `${pdf}.txt`])
    const pages = readFileSync(`${pdf}.txt`, 'utf8').normalize('NFC').split('\f').slice(0, 2)
    for (const page of pages)
      for (const words of ['STT', 'Tiêu chí', 'Tài liệu minh chứng']) expect(page).toContain(words)
  }, 180_000)
})

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type AnnualRecord, cellText, type DocumentModel, type DocumentTable, vi } from 'danvan'
import { toDocx } from 'danvan/docx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { compose, record2023, spansOf } from '../document/compose.ts'
import { documents } from '../document/documents.ts'
import { changed } from '../record/changed.ts'
import { faultsOfXml, unzip } from './unzip.ts'

const write = (document: DocumentModel) => toDocx(document, { locale: vi })
const words = (spans: readonly { readonly text: string }[]) => spans.map(({ text }) => text).join('')

const blocksOf = ({ body, annexes = [] }: DocumentModel) => [...body, ...annexes]
const tablesOf = (document: DocumentModel) =>
  blocksOf(document).filter((block): block is DocumentTable => block.kind === 'table')

describe.each(Object.entries(documents))('%s', (_, document) => {
  test('is an archive of well-formed XML', async () => {
    const members = unzip(await write(document))
    expect([...members.keys()]).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']))
    for (const [name, xml] of members) expect([name, faultsOfXml(xml)]).toEqual([name, []])
  })

  test('the same document gives the same bytes, whatever the time', async () => {
    const first = await write(document)
    await new Promise((done) => setTimeout(done, 2100))
    expect(Buffer.from(await write(structuredClone(document))).equals(Buffer.from(first))).toBe(true)
    expect(unzip(first).get('docProps/core.xml')).toContain('2023-10-31T00:00:00Z')
  })

  test('paper, margins, repeated heads, page numbers', async () => {
    const members = unzip(await write(document))
    const xml = members.get('word/document.xml') ?? ''
    const [width, height] = document.orientation === 'portrait' ? [11906, 16838] : [16838, 11906]
    expect(xml).toContain(`w:w="${width}" w:h="${height}"`)
    // 20, 20, 20 and 30 mm in twentieths of a point.
    expect(xml).toMatch(/w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/)
    expect(xml).toContain('<w:titlePg/>')
    const heads = tablesOf(document).map(({ columns }) => (columns.some(({ group }) => group !== undefined) ? 2 : 1))
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(heads.reduce((sum: number, rows) => sum + rows, 0))
    expect([...members].some(([name, header]) => name.includes('header') && header.includes('PAGE'))).toBe(true)
    const blanks = spansOf(document).filter(({ blank }) => blank).length
    expect(xml.match(/w:highlight w:val="yellow"/g)).toHaveLength(blanks)
  })
})

test('hostile words and characters that XML does not have', async () => {
  const text = '</w:t></w:r><w:evil/>&amp;<![CDATA[ ]]> \u0000\u0007\u000b\ud800\ufffe"\''
  const record = changed(record2023, {
    set: { tasks: [text], 'report.title': text, 'department.shortName': text, 'report.recipients': [text] },
  }) as unknown as AnnualRecord
  const members = unzip(await write(compose(record)))
  for (const [name, xml] of members) expect([name, faultsOfXml(xml)]).toEqual([name, []])
  expect(members.get('word/document.xml')).toContain('&lt;w:evil/&gt;&amp;amp;')
})

test('the check of XML can fail', () => {
  expect(['<a>', '<a></b>', '<a>&</a>', '<a>\u0001</a>', '<a><</a>'].map((xml) => faultsOfXml(xml).length > 0)).toEqual(
    Array.from({ length: 5 }, () => true),
  )
  expect(faultsOfXml('<?xml version="1.0"?><a x="1"><b/>&amp;</a>')).toEqual([])
})

const missing = ['soffice', 'pdftotext', 'pdfinfo'].filter(
  (name) => spawnSync(name, ['-v'], { timeout: 60_000 }).error !== undefined,
)
if (missing.length > 0) console.warn(`Word files are not opened here: ${missing.join(', ')} not installed`)

describe.skipIf(missing.length > 0)('opened by LibreOffice and printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-docx-'))
  const names = Object.keys(documents)
  afterAll(() => rmSync(folder, { recursive: true }))

  // All files in one call: most of its time is its start.
  beforeAll(async () => {
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), await write(documents[name] as DocumentModel))
    const files = names.map((name) => join(folder, `${name}.docx`))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      timeout: 120_000,
      stdio: 'ignore',
    })
  }, 150_000)

  /** The printed pages of a document as words; page numbers left out. */
  const pagesOf = (name: string): string[] => {
    execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), join(folder, `${name}.txt`)])
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8').normalize('NFC')
    return text.split('\f').map((page) => page.replace(/^\s*\d+\s*\n/, ''))
  }
  /** Without spaces, which the printer sets as it likes. */
  const bare = (text: string) => text.normalize('NFC').replace(/\s/g, '').toLowerCase()

  describe.each(names)('%s', (name) => {
    const document = documents[name] as DocumentModel

    test('A4, upright or laid across as it says', () => {
      const size = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(
        execFileSync('pdfinfo', [join(folder, `${name}.pdf`)], { encoding: 'utf8' }),
      )
      const sides = (size ?? []).slice(1).map((points) => Math.round((Number(points) / 72) * 25.4))
      expect(sides).toEqual(document.orientation === 'portrait' ? [210, 297] : [297, 210])
    })

    test('what a reader must know, the letterhead and the title are on the first page', () => {
      const [first = ''] = pagesOf(name)
      const held = bare(first)
      for (const { code, data } of document.notices) expect(held).toContain(bare(vi.document.notices[code](data)))
      expect(held).toContain(bare('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))
      expect(held).toContain(bare(document.title.kind))
      expect(held.indexOf(bare('minh hoạ'))).toBeLessThan(held.indexOf(bare('CỘNG HÒA')))
    })

    test('every sentence, every heading, who signs, what is missing are on the pages', () => {
      const held = bare(pagesOf(name).join(''))
      for (const block of blocksOf(document)) {
        if (block.kind === 'paragraph') expect(held).toContain(bare(words(block.spans)))
        if (block.kind === 'list') for (const item of block.items) expect(held).toContain(bare(words(item)))
        if (block.kind === 'heading')
          expect(held).toContain(bare(`${block.number === undefined ? '' : `${block.number}. `}${block.text}`))
      }
      expect(held).toContain(bare(words(document.signature.name)))
      for (const { path } of document.missing) expect(held).toContain(bare(`(${path})`))
    })

    test('every row of every table with its figures, in their order', () => {
      const lines = pagesOf(name).flatMap((page) => page.split('\n').map((line) => bare(line)))
      for (const { id, rows } of tablesOf(document))
        rows.forEach(({ cells }, row) => {
          // What a line of the page must hold: the figures that stand beside each other, one behind the other.
          const runs = cells
            .map((cell) => (cell.kind === 'text' ? '|' : bare(cellText(cell))))
            .join('')
            .split('|')
          for (const run of runs)
            expect([id, row, run, lines.some((line) => line.includes(run))]).toEqual([id, row, run, true])
        })
    })
  })

  test('totals are read back', () => {
    const held = (name: string) => bare(pagesOf(name).join(''))
    expect(held('report')).toContain(bare('Cộng 100 66,47 33'))
    expect(held('report')).toContain(bare('724/730 99,18 %'))
    expect(held('self-scoring')).toContain(bare('Cộng 100 66,47 33'))
    expect(held('form')).toContain(bare('Tổng số 788 694'))
    expect(held('form')).toContain(bare('(3) = (7) + (11) 788 788 khớp'))
    expect(held('register')).toContain(bare('74/QĐ-SXD'))
  })
})

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  type AnnualRecord,
  cellText,
  composeAnnualReport,
  composeEvidenceIndex,
  composeSelfScoring,
  type DocumentModel,
  danVan2023Outline,
  quangNgai1211,
  vi,
} from 'danvan'
import { toDocx } from 'danvan/docx'
import { afterAll, describe, expect, test } from 'vitest'

import { asOf, compose, record2023, spansOf, year2023 } from '../document/compose.ts'
import { changed } from '../record/changed.ts'
import { faultsOfXml, unzip } from './unzip.ts'

const documents: Record<string, DocumentModel> = {
  report: composeAnnualReport(record2023, {
    outline: danVan2023Outline,
    asOf,
    score: year2023.score,
    ...(year2023.dossiers && { dossiers: year2023.dossiers }),
  }),
  'self-scoring': composeSelfScoring(year2023.score, quangNgai1211, { record: record2023 }),
  evidence: composeEvidenceIndex(year2023.score, quangNgai1211, { record: record2023 }),
}
const write = (document: DocumentModel) => toDocx(document, { locale: vi })
const words = (spans: readonly { readonly text: string }[]) => spans.map(({ text }) => text).join('')

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
    const tables = document.body.filter(({ kind }) => kind === 'table')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length)
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

const missing = ['soffice', 'pdftotext'].filter((name) => spawnSync(name, ['--version']).error !== undefined)
if (missing.length > 0) console.warn(`Word files are not opened here: ${missing.join(', ')} not installed`)

describe.skipIf(missing.length > 0)('opened by LibreOffice and printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-docx-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** The words of the printed pages without spaces, which the printer sets as it likes; page numbers left out. */
  const print = async (name: string, document: DocumentModel): Promise<string> => {
    writeFileSync(join(folder, `${name}.docx`), await write(document))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, `${name}.docx`),
    ])
    execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), join(folder, `${name}.txt`)])
    const pages = readFileSync(join(folder, `${name}.txt`), 'utf8')
      .normalize('NFC')
      .split('\f')
    return pages.map((page) => page.replace(/^\s*\d+\s*\n/, '')).join('')
  }
  const bare = (text: string) => text.normalize('NFC').replace(/\s/g, '').toLowerCase()

  test('the report: every sentence and every total is on the pages', async () => {
    const document = documents['report'] as DocumentModel
    const printed = await print('report', document)
    const held = bare(printed)
    for (const block of document.body) {
      if (block.kind === 'paragraph') expect(held).toContain(bare(words(block.spans)))
      if (block.kind === 'list') for (const item of block.items) expect(held).toContain(bare(words(item)))
      if (block.kind === 'heading') expect(held).toContain(bare(`${block.number}. ${block.text}`))
    }
    expect(held).toContain(bare('Cộng 100 66,47 33'))
    expect(held).toContain(bare('724/730 99,18 %'))
    expect(held).toContain(bare('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))
    const { assumed } = year2023.score.figures
    expect(bare(printed.slice(0, 400))).toContain(bare(`${assumed}/${assumed} con số của khung chấm`))
  }, 180_000)

  test('the self-scoring table: every row with its figures', async () => {
    const document = documents['self-scoring'] as DocumentModel
    const printed = await print('self-scoring', document)
    const [table] = document.body
    if (table?.kind !== 'table') throw new Error('no table')
    const lines = printed.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))
    for (const { cells, role } of table.rows) {
      const [number = '', , max = '', earned = '', open = ''] = cells.map(cellText)
      if (role !== 'total' && number === '') continue
      const figures = `${max} ${earned} ${open}`
      const own = lines.filter((line) => (role === 'total' ? line.includes('Cộng') : line.split(' ')[0] === number))
      expect([number, own.some((line) => line.includes(figures))]).toEqual([number, true])
    }
  }, 180_000)
})

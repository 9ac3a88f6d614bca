import {
  type AnnualRecord,
  cellText,
  composeAnnualReport,
  composeDisclosureRegister,
  composeDossierForm,
  type DisclosureRegister,
  type DocumentModel,
  type DocumentTable,
  type DossierForm,
  danVan2023Outline,
  formII06a,
  render,
  summaryFromCounts,
  tableHead,
  toPrintHtml,
  valueAt,
  vi,
} from 'danvan'
import { describe, expect, test } from 'vitest'

import { changed } from '../record/changed.ts'
import { asOf, record2023, spansOf } from './compose.ts'
import { disclosures2023, documents, form2023, register2023 } from './documents.ts'

const tableIn = ({ body, annexes = [] }: DocumentModel, id: string) =>
  [...body, ...annexes].find((block): block is DocumentTable => block.kind === 'table' && block.id === id)
const textsOf = (table: DocumentTable | undefined) => (table?.rows ?? []).map(({ cells }) => cells.map(cellText))
const wordsOf = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join('')
const totalOf = (table: DocumentTable | undefined) => table?.rows.find(({ role }) => role === 'total')?.cells ?? []

describe('form II.06a of 2023', () => {
  const document = documents['form'] as DocumentModel
  const table = tableIn(document, 'dossier-form') as DocumentTable

  // Printed in the report handed in: 788 received, 694 online; 730 solved, 724 in time, 6 late; 58 in process.
  test('thirteen columns; what is not known is a blank, what is known as a sum stands as one', () => {
    expect(table.columns).toHaveLength(13)
    expect(textsOf(table)).toEqual([
      ['', 'Tổng số', '788', '694', '……', '……', '730', '', '724 (8+9)', '6', '58', '58', '0'],
    ])
    expect(document.orientation).toBe('landscape')
    expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100)
  })

  test('a head of two rows', () => {
    expect(tableHead(table).map((cells) => cells.map(({ title, columns, rows }) => [title, columns, rows]))).toEqual([
      [
        ['STT (1)', 1, 2],
        ['Lĩnh vực (2)', 1, 2],
        ['Số hồ sơ tiếp nhận', 4, 1],
        ['Số hồ sơ đã giải quyết', 4, 1],
        ['Số hồ sơ đang giải quyết', 3, 1],
      ],
      table.columns.slice(2).map(({ title }) => [title, 1, 1]),
    ])
    const html = toPrintHtml(document, { locale: vi })
    expect(html).toContain('<th scope="colgroup" colspan="4">Số hồ sơ tiếp nhận</th>')
    expect(html).toContain('<th scope="col" rowspan="2">STT (1)</th>')
    expect(render(document, { locale: vi, format: 'markdown' })).toContain('| Số hồ sơ tiếp nhận: Tổng số (3) |')
  })

  test('counts of the record have their path in the record, so a blank can be filled in there', () => {
    const spans = spansOf(document)
    expect(spans.find(({ text }) => text === '724')?.from).toBe('dossiers.counts.solved.earlyOrOnTime')
    expect(document.missing.map(({ path }) => path)).toEqual([
      'report.symbol',
      'report.issuedOn',
      'dossiers.counts.received.directOrPost',
      'dossiers.counts.received.carriedOver',
    ])
    const other = composeDossierForm(formII06a({ received: { total: 789 } }), { record: record2023, asOf })
    expect(totalOf(tableIn(other, 'dossier-form'))[2]).toMatchObject({ from: 'dossierForm.total.columns.3' })
  })

  test('balances and rates, each with its numbers', () => {
    expect(textsOf(tableIn(document, 'balances'))).toEqual([
      ['(3) = (4) + (5) + (6)', '788', '', 'chưa đủ số liệu'],
      ['(7) = (8) + (9) + (10)', '730', '730', 'khớp'],
      ['(11) = (12) + (13)', '58', '58', 'khớp'],
      ['(3) = (7) + (11)', '788', '788', 'khớp'],
    ])
    expect(textsOf(tableIn(document, 'rates'))[0]).toEqual([
      'Tỷ lệ trước hạn và đúng hạn trên số đã giải quyết',
      '724/730',
      '99,18 %',
    ])
  })

  test('what must be said with the figures stands first, and that the circular was not read', () => {
    expect(document.notices.map(({ code }) => code)).toEqual([
      'illustrative',
      'carried-over-unknown',
      'form-not-read',
      'blanks',
    ])
    expect(wordsOf(document.title.subject)).toBe(
      'Tình hình giải quyết thủ tục hành chính, từ ngày 01 tháng 01 năm 2023 đến ngày 31 tháng 10 năm 2023',
    )
    expect(document.provenance).toBe('unverified')
  })

  test('a figure that does not agree is told on the first page', () => {
    const form = formII06a({ solved: { total: 10, early: 3, onTime: 4, late: 2 } })
    const wrong = composeDossierForm(form, { asOf })
    const sum = tableIn(wrong, 'balances')?.rows[1]?.cells[2] as { from?: string; value?: number }
    expect([sum.value, valueAt({ dossierForm: form }, sum.from ?? '')]).toEqual([9, 9])
    expect(wrong.notices[0]).toMatchObject({ code: 'balance-fails', data: { whole: 10, sum: 9 } })
    expect(textsOf(tableIn(wrong, 'balances'))[1]?.at(-1)).toBe('KHÔNG KHỚP')
    const text = render(wrong, { locale: vi, format: 'text' }).replace(/\s+/g, ' ')
    expect(text.indexOf('không khớp: 10 khác 9.')).toBeLessThan(text.indexOf('CỘNG HÒA'))
  })
})

describe('form II.06a of a summary', () => {
  const summary = summaryFromCounts(
    [
      { field: 'Nhà ở', procedure: 'Công nhận', channel: 'online', outcome: 'early', count: 1200 },
      { field: 'Nhà ở', procedure: 'Công nhận', channel: 'post', outcome: 'late', count: 3 },
      { field: 'Nhà ở', procedure: 'Sửa chữa', channel: 'direct', outcome: 'on-time', count: 5 },
      { field: 'Quy hoạch', procedure: 'Chứng chỉ', channel: 'online', outcome: 'in-time', count: 4 },
    ],
    { period: { from: '2023-01-01', to: '2023-12-31' } },
  )
  if (!summary.success) throw new Error(JSON.stringify(summary.issues))
  const formOf = (by: 'field' | 'procedure') => formII06a(summary.data, { reading: 'II.06a', by })

  test('the total is a sum of the fields, a formula for a spreadsheet', () => {
    const table = tableIn(composeDossierForm(formOf('field'), { asOf }), 'dossier-form') as DocumentTable
    expect(textsOf(table)).toEqual([
      ['1', 'Nhà ở', '1.208', '1.200', '8', '0', '1.208', '1.200', '5', '3', '0', '0', '0'],
      ['2', 'Quy hoạch', '4', '4', '0', '0', '0', '0', '0', '0', '4', '4', '0'],
      ['', 'Tổng số', '1.212', '1.204', '8', '0', '1.208', '1.200', '5', '3', '4', '4', '0'],
    ])
    expect(totalOf(table)[2]).toEqual({
      kind: 'sum',
      rows: [0, 1],
      places: 0,
      value: 1212,
      from: 'dossierForm.total.columns.3',
    })
  })

  test('with rows of procedures the fields are summed, not both', () => {
    const table = tableIn(composeDossierForm(formOf('procedure'), { asOf }), 'dossier-form') as DocumentTable
    expect(textsOf(table).map((cells) => cells.slice(0, 3))).toEqual([
      ['1', 'Nhà ở', '1.208'],
      ['1.1', 'Công nhận', '1.203'],
      ['1.2', 'Sửa chữa', '5'],
      ['2', 'Quy hoạch', '4'],
      ['2.1', 'Chứng chỉ', '4'],
      ['', 'Tổng số', '1.212'],
    ])
    expect(totalOf(table)[2]).toMatchObject({ kind: 'sum', rows: [0, 3] })
    expect(table.rows.map(({ role }) => role)).toEqual(['group', 'body', 'body', 'group', 'body', 'total'])
  })

  test('without a record its period heads it; unit, office and signer are blanks', () => {
    const { title, missing, letterhead } = composeDossierForm(formOf('field'), { asOf })
    expect(wordsOf(title.subject)).toBe('Tình hình giải quyết thủ tục hành chính, năm 2023')
    expect(letterhead.issuer[0]?.blank).toBe(true)
    expect(missing.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['department.name', 'department.parent', 'report.signer.name']),
    )
  })

  test('of nothing there are only blanks: no number, no day', () => {
    const { body, title, missing } = composeDossierForm(formII06a({}), { asOf })
    const table = body.find((block): block is DocumentTable => block.kind === 'table')
    expect(textsOf(table)).toEqual([['', 'Tổng số', ...Array.from({ length: 11 }, () => '……')]])
    expect(wordsOf(title.subject)).toBe('Tình hình giải quyết thủ tục hành chính, kỳ báo cáo ……')
    expect(missing.filter(({ path }) => path.startsWith('dossierForm.total.columns.'))).toHaveLength(11)
    expect(new Set(missing.map(({ path }) => path)).size).toBe(missing.length)
  })
})

describe('the register of disclosures', () => {
  const document = documents['register'] as DocumentModel

  test('one line for what was shown in several forms; its day is a blank and is listed', () => {
    const table = tableIn(document, 'undated')
    const rules = textsOf(table).find((cells) => cells[2]?.startsWith('74/QĐ-SXD'))
    expect(rules?.slice(1)).toEqual([
      record2023.papers['qd-74-sxd']?.title,
      '74/QĐ-SXD ngày 12/05/2023',
      'Niêm yết tại trụ sở; Trang, hệ thống thông tin điện tử nội bộ; Cổng, trang thông tin điện tử của cơ quan',
      '……',
      '',
      'người đứng đầu',
    ])
    const occurrences = new Set(register2023.undated.map(({ occurrence }) => occurrence))
    expect(table?.rows).toHaveLength(occurrences.size)
    expect(document.missing.filter(({ path }) => path.endsWith('.startedOn'))).toHaveLength(occurrences.size)
    expect(tableIn(document, 'disclosures')).toBeUndefined()
  })

  test('each line names its own content: a paper by its title, else as the catalogue calls it', () => {
    const { papers } = record2023
    const contents = textsOf(tableIn(document, 'undated')).map(([, content]) => content)
    expect(contents).toEqual([
      ...['qd-74-sxd', 'kh-30-ubnd', 'qd-133-bxd'].map((id) => papers[id]?.title),
      'Nội quy tiếp công dân; hướng dẫn quy trình tiếp công dân, quy trình giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh',
      papers['qd-351-ubnd']?.title,
      'Tiến độ, kết quả giải quyết hồ sơ',
    ])
    expect(new Set(contents).size).toBe(contents.length)
  })

  test('entries of the record that stand on no line are counted in a notice, with the period', () => {
    const { listed } = disclosures2023
    const without = listed.filter(({ occurrences }) => occurrences.length === 0).map(({ path }) => path)
    expect(listed).toHaveLength(14)
    expect(without).toEqual([
      ...['disclosures.public.1', 'disclosures.public.4'],
      ...[0, 1, 2, 4, 5, 6, 7].map((i) => `disclosures.internal.${i}`),
    ])
    const [notice] = document.notices.filter(({ code }) => code === 'declared-without-line')
    expect(notice?.data).toEqual({ declared: 14, without: 9, from: '2023-01-01', to: '2023-12-31' })
    expect(notice && vi.document.notices[notice.code](notice.data)).toBe(
      'Hồ sơ nêu 14 nội dung đã công khai trong kỳ từ ngày 01/01/2023 đến ngày 31/12/2023; 9 nội dung chưa có dòng trong sổ vì hồ sơ chưa nêu văn bản, lần công khai.',
    )
    const alone = composeDisclosureRegister(register2023, { record: record2023 })
    expect(alone.notices.map(({ code }) => code)).not.toContain('declared-without-line')
  })

  test('what recurs names its month, quarter or half-year', () => {
    const [row] = register2023.undated
    if (row === undefined) throw new Error('no row')
    const undated = ['TS-3/2023-02', 'NS-3/2023-Q3', 'NS-3/2023-H1', 'NB-1/2023'].map((occurrence) => ({
      ...row,
      occurrence,
    }))
    const table = tableIn(composeDisclosureRegister({ ...register2023, undated }), 'undated')
    expect(textsOf(table).map(([, words = '']) => words.slice(row.title?.length))).toEqual([
      ' (tháng 02/2023)',
      ' (quý III/2023)',
      ' (6 tháng đầu năm 2023)',
      ' (năm 2023)',
    ])
  })

  test('its channels and roles are called as the locale calls them', () => {
    const [row] = register2023.undated
    if (row === undefined) throw new Error('no row')
    const channels = Object.keys(vi.disclosure.channel) as (keyof typeof vi.disclosure.channel)[]
    const roles = Object.keys(vi.disclosure.role) as (keyof typeof vi.disclosure.role)[]
    const rows = channels.map((channel, i) => ({ ...row, occurrence: `x/${i}`, channel, responsible: roles }))
    const table = tableIn(composeDisclosureRegister({ ...register2023, undated: rows }), 'undated')
    expect(textsOf(table).map((cells) => cells[3])).toEqual(channels.map((channel) => vi.disclosure.channel[channel]))
    expect(textsOf(table)[0]?.[6]).toBe(roles.map((role) => vi.disclosure.role[role]).join('; '))
  })

  const day = '2023-07-10' as NonNullable<DisclosureRegister['rows'][number]['until']>
  const dated: DisclosureRegister = {
    ...register2023,
    rows: [
      {
        ...(register2023.undated[0] as DisclosureRegister['rows'][number]),
        startedOn: '2023-07-01',
        until: day,
        links: ['https://so.example/5'],
      },
    ],
  }

  test('with days: when, until when, where; numbers run on into what has no day', () => {
    const filled = composeDisclosureRegister(dated, { record: record2023 })
    const table = tableIn(filled, 'disclosures')
    expect(table?.columns.map(({ title }) => title)).toEqual([
      'STT',
      'Nội dung',
      'Văn bản',
      'Hình thức',
      'Ngày công khai',
      'Công khai đến',
      'Trách nhiệm',
      'Địa chỉ truy cập',
    ])
    expect(textsOf(table)[0]?.slice(4)).toEqual(['01/07/2023', '10/07/2023', 'người đứng đầu', 'https://so.example/5'])
    expect(textsOf(tableIn(filled, 'undated'))[0]?.[0]).toBe('2')
    for (const each of [table, tableIn(filled, 'undated')])
      expect(each?.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100)
  })

  test('a register has no number of a paper, and no empty line for it', () => {
    expect(document.letterhead.number).toEqual([])
    expect(document.missing.map(({ path }) => path)).not.toContain('report.symbol')
    expect(render(document, { locale: vi, format: 'markdown' })).not.toMatch(/\n\n\n/)
    expect(toPrintHtml(document, { locale: vi })).not.toContain('<p></p>')
  })

  test('an empty register says so', () => {
    const { body } = composeDisclosureRegister({ ...register2023, undated: [] })
    expect(body).toHaveLength(1)
    expect(body[0]?.kind === 'paragraph' && wordsOf(body[0].spans)).toBe(
      'Chưa có nội dung nào ghi được ngày công khai.',
    )
  })
})

describe('taken into the report', () => {
  const options = { outline: danVan2023Outline, asOf }

  test('the register is an annex behind the signature', () => {
    const report = documents['report'] as DocumentModel
    expect(report.annexes?.map((block) => (block.kind === 'heading' ? block.text : block.kind))).toEqual([
      'Phụ lục 1. Sổ theo dõi nội dung đã công khai',
      'table',
    ])
    expect(tableIn(report, 'undated')?.columns.map(({ title }) => title)).toEqual([
      'STT',
      'Nội dung',
      'Văn bản',
      'Hình thức',
      'Ngày công khai',
    ])
    expect(report.stamp.catalogues?.length).toBeGreaterThan(0)
    const html = toPrintHtml(report, { locale: vi })
    expect(html.indexOf('Phụ lục 1')).toBeGreaterThan(html.indexOf('class="signer"'))
    expect(html.indexOf('Phụ lục 1')).toBeLessThan(html.indexOf('class="missing"'))
  })

  test('a register alone says nothing of what is not mentioned; tables of the caller come behind it', () => {
    const table = { kind: 'table', id: 'x', columns: [{ title: 'A', width: 100, align: 'left' }], rows: [] } as const
    const report = composeAnnualReport(record2023, { ...options, disclosures: register2023, annexes: [table] })
    expect(report.notices.map(({ code }) => code)).not.toContain('disclosures-not-mentioned')
    expect(report.annexes?.slice(-2)).toEqual([{ kind: 'heading', level: 1, text: 'Phụ lục 2' }, table])
    expect(disclosures2023.notMentioned.length).toBeGreaterThan(0)
  })
})

describe('bad input', () => {
  const hostile = '"><script>alert(1)</script></td>|`#*_[a](javascript:x) \u0000\u202e'
  const wicked = changed(record2023, { set: { 'department.name': hostile } }) as unknown as AnnualRecord

  test('hostile words stay words in every format', () => {
    const form = formII06a({}, { unit: hostile })
    const [row] = register2023.undated
    const label = { vi: hostile }
    const register = {
      ...register2023,
      agency: hostile,
      undated: row === undefined ? [] : [{ ...row, label, links: [hostile] }],
    }
    for (const document of [
      composeDossierForm(form, { asOf }),
      composeDossierForm(form, { asOf, record: wicked }),
      composeDisclosureRegister(register),
    ]) {
      expect(toPrintHtml(document, { locale: vi })).not.toMatch(/<script/)
      expect(render(document, { locale: vi, format: 'markdown' })).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript/)
    }
  })

  test.each([undefined, null, {}, [], 'form', 1, { kind: 'dossier-summary' }])('%s is refused', (input) => {
    const refused = expect.objectContaining({ code: 'invalid-option' })
    expect(() => composeDossierForm(input as unknown as DossierForm, { asOf })).toThrow(refused)
    expect(() => composeDisclosureRegister(input as unknown as DisclosureRegister)).toThrow(refused)
  })

  test('a day that does not exist is refused', () => {
    expect(() => composeDossierForm(form2023, { asOf: '2023-02-30' })).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    )
  })

  test('the same twice, and plain JSON', () => {
    for (const name of ['form', 'register']) {
      const document = documents[name] as DocumentModel
      expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    }
    const again = composeDossierForm(structuredClone(form2023), { record: structuredClone(record2023), asOf })
    expect(JSON.stringify(again)).toBe(JSON.stringify(documents['form']))
  })
})

import { toIsoDate } from '../civil/index.ts'
import type { DossierForm, DossierFormRow } from '../dossier/index.ts'
import { requireKind } from '../issues/index.ts'
import type { AnnualRecord } from '../record/index.ts'
import { paragraph } from './blocks.ts'
import { composeTable, headRecord, type TableOptions } from './composeTable.ts'
import type { DocumentBlock, DocumentModel } from './DocumentModel.ts'
import type { DocumentTable, TableCell, TableRow } from './DocumentTable.ts'
import { dossierFormTable } from './dossierFormTable.ts'
import { dossierRateRows } from './dossierRateRows.ts'
import { countText, dayText } from './numberText.ts'
import { spanText } from './passages/frame.ts'
import type { ReportSheet } from './ReportSheet.ts'
import type { Span, Spans } from './Spans.ts'
import { say } from './say.ts'

/** What {@link composeDossierForm} must be told beside the form. */
export interface ComposeFormOptions extends TableOptions {
  /** The day the question is asked, `YYYY-MM-DD`; written into the stamp. */
  readonly asOf: string
}

/**
 * Lập biểu II.06a/VPCP/KSTT: the thirteen columns on a page laid across, sums as formulas, the balances and the rates, each
 * with its two numbers. What is not known is a blank, for it is not zero; what must be said with the figures stands first.
 *
 * The circulars of the form were not read, and the document says so.
 *
 * @param form - the form, from `formII06a`
 * @param options - `asOf`, the record that heads it, the page style
 * @returns the document
 * @throws a `DanvanError` `invalid-date` if `asOf` is no date
 * @throws a `DanvanError` `invalid-option` if it is no form
 * @example
 * ```ts
 * const counts = { received: { total: 788, online: 694 }, solved: { total: 730, earlyOrOnTime: 724, late: 6 } }
 * const { body, missing } = composeDossierForm(formII06a(counts, { unit: 'Sở Ví dụ' }), { asOf: '2023-10-31' })
 * const table = body.find(({ kind }) => kind === 'table')
 * table.rows[0].cells.map(cellText).slice(2, 6) // => ['788', '694', '……', '……']
 * missing.some(({ path }) => path === 'dossierForm.total.columns.5') // => true
 * ```
 */
export function composeDossierForm(form: DossierForm, options: ComposeFormOptions): DocumentModel {
  requireKind('form', form, 'dossier-form')
  const { unit, period, findings, provenance, stamp } = form
  const asOf = toIsoDate(options.asOf)
  const { record = headRecord(unit, period ?? { from: asOf, to: asOf }), style } = options
  const isDated = period !== undefined || options.record !== undefined
  return composeTable(
    {
      type: 'dossier-form',
      kind: `BIỂU ${form.form}`,
      code: 'BC',
      subject: (sheet) =>
        say`Tình hình giải quyết thủ tục hành chính, ${isDated ? termOf(form, record) : noTerm(sheet)}`,
      body: (sheet) => bodyOf(form, sheet),
      notices: [...findings.map(({ code, data }) => ({ code, data })), { code: 'form-not-read', data: {} }],
      provenance: [provenance],
      stamp: { library: stamp.library, asOf },
    },
    record,
    style,
  )
}

function termOf({ period }: DossierForm, record: AnnualRecord): Spans {
  return period === undefined ? spanText(record.period, 'period') : spanText(period, 'dossierForm.period')
}

function noTerm(sheet: ReportSheet): Spans {
  return say`kỳ báo cáo ${sheet.blank('dossierForm.period', { vi: 'kỳ báo cáo', en: 'period of the report' })}`
}

const readingWords: Readonly<Record<DossierForm['reading'], string>> = {
  'II.06a':
    'Hồ sơ chờ bổ sung, chờ thực hiện nghĩa vụ tài chính tính vào đang giải quyết trong hạn (12); hồ sơ công dân rút tính vào đúng hạn (9).',
  progress:
    'Hồ sơ công dân rút tính vào đã giải quyết (7), ở cột riêng; hồ sơ tạm dừng, dừng xử lý thống kê riêng, ngoài các cột (7) và (11).',
  supplied: 'Các cột ghi theo số liệu đơn vị đã thống kê.',
}

function bodyOf(form: DossierForm, sheet: ReportSheet): DocumentBlock[] {
  const { period, reading, total, beside } = form
  const cutOff: Span[] =
    period === undefined ? [] : [{ text: dayText(period.cutOff), from: 'dossierForm.period.cutOff' }]
  const until = cutOff.length === 0 ? [] : [say`Số liệu tính đến ${cutOff}.`]
  const unit = form.unit === undefined ? sheet.words('department.name') : { text: form.unit, from: 'dossierForm.unit' }
  const table = dossierFormTable(form, sheet)
  const hasBlanks = table.rows.some(({ cells }) => cells.some((each) => each.kind === 'text' && each.spans[0]?.blank))
  return [
    ...paragraph([say`Đơn vị báo cáo: ${unit}.`, ...until, say`${readingWords[reading]}`]),
    table,
    ...(hasBlanks ? paragraph([say`Ô ghi …… là chưa có số liệu, khác với số không.`]) : []),
    balanceTable(form),
    ...(total.rates.length === 0 ? [] : [rateTable(total)]),
    ...(beside === undefined ? [] : [besideList(beside)]),
  ]
}

const statusWords = { holds: 'khớp', fails: 'KHÔNG KHỚP', unknown: 'chưa đủ số liệu' } as const

function balanceTable({ total: { balances }, findings }: DossierForm): DocumentTable {
  const rows = balances.map(({ id, whole, parts, missing, status }, i): TableRow => {
    const at = `dossierForm.total.balances.${i}`
    const sum = Object.values(parts).reduce((all, part) => all + part, 0)
    const failing = findings.findIndex(
      ({ code, data }) => code === 'balance-fails' && data['row'] === '' && data['balance'] === id,
    )
    const from = sumPath(at, sum === whole, failing)
    return {
      role: 'body',
      cells: [
        { kind: 'text', spans: [{ text: id.replace(/\d+/g, '($&)').replace(/[=+]/g, ' $& '), from: `${at}.id` }] },
        number(whole, `${at}.whole`),
        number(missing.length > 0 && status === 'unknown' ? undefined : sum, from),
        { kind: 'text', spans: [{ text: statusWords[status], from: `${at}.status` }] },
      ],
    }
  })
  return {
    kind: 'table',
    id: 'balances',
    caption: 'Kiểm tra cân đối số liệu',
    columns: [
      { title: 'Đẳng thức giữa các cột', width: 40, align: 'left' },
      { title: 'Vế trái', width: 18, align: 'right' },
      { title: 'Vế phải', width: 18, align: 'right' },
      { title: 'Kết quả', width: 24, align: 'left' },
    ],
    rows,
  }
}

/** Where the sum of the parts itself stands: at the whole that it equals, in the finding that it does not; else nowhere. */
function sumPath(at: string, isWhole: boolean, failing: number): string | undefined {
  if (isWhole) return `${at}.whole`
  return failing >= 0 ? `dossierForm.findings.${failing}.data.sum` : undefined
}

function number(value: number | undefined, from: string | undefined): TableCell {
  if (value === undefined) return { kind: 'text', spans: [] }
  return { kind: 'number', value, places: 0, ...(from !== undefined && { from }) }
}

function rateTable({ rates }: DossierFormRow): DocumentTable {
  return {
    kind: 'table',
    id: 'rates',
    caption: 'Các tỷ lệ',
    columns: [
      { title: 'Tỷ lệ', width: 58, align: 'left' },
      { title: 'Số hồ sơ', width: 24, align: 'right' },
      { title: 'Kết quả', width: 18, align: 'right' },
    ],
    rows: dossierRateRows(rates, 'dossierForm.total.rates'),
  }
}

type Beside = NonNullable<DossierForm['beside']>

const besideWords: Readonly<Record<Exclude<keyof Beside, 'lateByUnknown' | 'apologyUnknown'>, string>> = {
  refused: 'Từ chối tiếp nhận',
  lateByLaw: 'Trễ hạn theo quy định',
  lateByClosing: 'Trễ hạn chỉ do kết thúc muộn trên phần mềm',
  withinReappointed: 'Trễ hạn lần đầu, xong trong hạn đã hẹn lại',
  apologySent: 'Đã có văn bản xin lỗi',
  apologyMissing: 'Phải xin lỗi mà chưa có văn bản',
}

/** Dossiers of which the record does not say by what they were late, or whether somebody apologised, may belong to a line. */
const unknownBeside = {
  lateByLaw: 'lateByUnknown',
  lateByClosing: 'lateByUnknown',
  apologySent: 'apologyUnknown',
  apologyMissing: 'apologyUnknown',
} as const

function besideList(beside: Beside): DocumentBlock {
  const count = (key: keyof Beside): Span => ({ text: countText(beside[key]), from: `dossierForm.beside.${key}` })
  const items = (Object.keys(besideWords) as (keyof typeof besideWords)[]).map((key) => {
    const open = key in unknownBeside ? unknownBeside[key as keyof typeof unknownBeside] : undefined
    return open === undefined || beside[open] === 0
      ? say`${besideWords[key]}: ${count(key)} hồ sơ`
      : say`${besideWords[key]}: ${count(key)} hồ sơ, chưa kể ${count(open)} hồ sơ không ghi`
  })
  return { kind: 'list', items }
}

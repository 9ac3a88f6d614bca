import { type DisclosureRegister, disclosureRegister, type RegisterRow } from '../disclosure/index.ts'
import type { RecordDisclosures } from '../record/index.ts'
import type { DocumentNotice } from './DocumentModel.ts'
import type { DocumentTable, TableColumn, TableRow } from './DocumentTable.ts'
import { channelNames, roleNames } from './disclosureWords.ts'
import { shortDay } from './numberText.ts'
import { occurrencePeriod } from './occurrencePeriod.ts'
import type { ReportSheet } from './ReportSheet.ts'
import type { Span, Spans } from './Spans.ts'
import { joined, say } from './say.ts'

/** A disclosure that was found, in each form that it had on the same day. */
interface Line extends RegisterRow {
  /** Path of its first row. */
  readonly at: string
  /** Its forms, each with its path. */
  readonly forms: readonly Span[]
}

/** A column of the register; widths are relative. */
export interface RegisterColumn extends TableColumn {
  /** What stands in it. */
  readonly spans: (line: Line, sheet: ReportSheet) => Spans
}

/** Entries of the lists of a record that stand on no line of its register, as a notice. */
export function withoutLine(disclosures: RecordDisclosures): DocumentNotice[] {
  const { listed, review, check } = disclosures
  const { rows, undated } = disclosureRegister(check)
  const lines = new Set([...rows, ...undated].map(({ occurrence }) => occurrence))
  const without = listed.filter(({ occurrences }) => !occurrences.some((id) => lines.has(id))).length
  const { from, to } = review.period
  return without === 0 ? [] : [{ code: 'declared-without-line', data: { declared: listed.length, without, from, to } }]
}

/** The columns that a register may have. */
export const registerColumns = {
  content: { title: 'Nội dung', width: 36, align: 'left', spans: contentOf },
  paper: { title: 'Văn bản', width: 18, align: 'left', spans: paperOf },
  form: { title: 'Hình thức', width: 26, align: 'left', spans: ({ forms }) => joined(forms, '; ') },
  startedOn: { title: 'Ngày công khai', width: 14, align: 'center', spans: startedOn },
  until: { title: 'Công khai đến', width: 14, align: 'center', spans: until },
  responsible: {
    title: 'Trách nhiệm',
    width: 18,
    align: 'left',
    spans: ({ responsible, at }) =>
      joined(
        responsible.map((role, i) => ({ text: roleNames[role], from: `${at}.responsible.${i}` })),
        '; ',
      ),
  },
  links: {
    title: 'Địa chỉ truy cập',
    width: 22,
    align: 'left',
    spans: ({ links, at }) =>
      joined(
        links.map((link, i) => ({ text: link, from: `${at}.links.${i}` })),
        ' ',
      ),
  },
} as const satisfies Record<string, RegisterColumn>

/** The lines of a register: those with a day, then those whose day is a blank. */
export function registerTables(
  { rows, undated }: DisclosureRegister,
  sheet: ReportSheet,
  columns: readonly RegisterColumn[],
): DocumentTable[] {
  const [dated, open] = [linesOf(rows, 'disclosureRegister.rows'), linesOf(undated, 'disclosureRegister.undated')]
  const headings = sharesOf([{ title: 'STT', width: 9, align: 'center' }, ...columns])
  const tableOf = (id: string, lines: readonly Line[], first: number): DocumentTable => ({
    kind: 'table',
    id,
    ...(id === 'undated' && { caption: 'Nội dung đã công khai, chưa rõ ngày' }),
    columns: headings,
    rows: lines.map(
      (line, i): TableRow => ({
        role: 'body',
        cells: [
          { kind: 'number', value: first + i, places: 0 },
          ...columns.map(({ spans }) => ({ kind: 'text', spans: spans(line, sheet) }) as const),
        ],
      }),
    ),
  })
  return [
    ...(dated.length === 0 ? [] : [tableOf('disclosures', dated, 1)]),
    ...(open.length === 0 ? [] : [tableOf('undated', open, dated.length + 1)]),
  ]
}

/** Columns with their shares of the page in whole percents; what rounding leaves goes to the content. */
function sharesOf(columns: readonly TableColumn[]): TableColumn[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const shares = columns.map(({ title, align, width }) => ({ title, align, width: Math.floor((width * 100) / whole) }))
  const rest = 100 - shares.reduce((sum, { width }) => sum + width, 0)
  return shares.map((column, i) => (i === 1 ? { ...column, width: column.width + rest } : column))
}

/** One line for each occurrence and its days: what was shown in three forms at once is one disclosure. */
function linesOf(rows: readonly RegisterRow[], path: string): Line[] {
  const lines = new Map<string, Line & { forms: Span[] }>()
  rows.forEach((row, i) => {
    const { occurrence, startedOn, removedOn, until, channel, links } = row
    const key = JSON.stringify([occurrence, startedOn, removedOn, until, links])
    const line = lines.get(key) ?? { ...row, at: `${path}.${i}`, forms: [] }
    const form = channel === undefined ? undefined : { text: channelNames[channel], from: `${path}.${i}.channel` }
    if (form !== undefined && !line.forms.some(({ text }) => text === form.text)) line.forms.push(form)
    lines.set(key, line)
  })
  return [...lines.values()]
}

/** What it is: the paper by its own title, else what the catalogue calls it; what recurs, with its month, quarter or half-year. */
function contentOf({ label, title, occurrence, at }: Line): Spans {
  const period = occurrencePeriod(occurrence)
  const of = period === undefined ? '' : say` (${{ text: period, from: `${at}.occurrence` }})`
  const what = title === undefined ? { text: label.vi, from: `${at}.label.vi` } : { text: title, from: `${at}.title` }
  return say`${what}${of}`
}

/** The number and the day of the paper; its title is the content. */
function paperOf({ number, createdOn, at }: Line): Spans {
  const day = createdOn === undefined ? undefined : { text: shortDay(createdOn), from: `${at}.createdOn` }
  if (number === undefined) return day === undefined ? [] : say`ngày ${day}`
  const named = { text: number, from: `${at}.number` }
  return day === undefined ? [named] : say`${named} ngày ${day}`
}

function startedOn({ startedOn: day, label, title, number, occurrence, at }: Line, sheet: ReportSheet): Spans {
  if (day !== undefined) return [{ text: shortDay(day), from: `${at}.startedOn` }]
  const which = number ?? occurrencePeriod(occurrence)
  const of = which === undefined ? '' : ` (${which})`
  const what = {
    vi: `ngày công khai: ${title ?? label.vi}${of}`,
    en: `day of disclosure: ${title ?? label.en ?? label.vi}${of}`,
  }
  return [sheet.blank(`${at}.startedOn`, what)]
}

function until({ removedOn, until: last, at }: Line): Spans {
  if (removedOn !== undefined) return say`${{ text: shortDay(removedOn), from: `${at}.removedOn` }} (đã gỡ)`
  return last === undefined ? [] : [{ text: shortDay(last), from: `${at}.until` }]
}

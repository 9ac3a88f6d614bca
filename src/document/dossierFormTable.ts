import type { DossierForm, DossierFormRow } from '../dossier/index.ts'
import { valueAt } from '../record/index.ts'
import type { DocumentTable, TableCell, TableRow } from './DocumentTable.ts'
import { type FormColumn, formColumnsOf, formHeadings } from './formColumns.ts'
import { decimalText } from './numberText.ts'
import { sumOrNumber } from './points.ts'
import type { ReportSheet } from './ReportSheet.ts'
import type { Span } from './Spans.ts'

/** The columns of form II.06a as a table; what is not known is a blank, for it is not zero. */
export function dossierFormTable(form: DossierForm, sheet: ReportSheet): DocumentTable {
  const columns = formColumnsOf(form)
  const isByProcedure = form.rows.some(({ level }) => level === 'procedure')
  const rows: TableRow[] = form.rows.map((row, i) => ({
    role: isByProcedure && row.level === 'field' ? 'group' : 'body',
    cells: [
      { kind: 'text', spans: [{ text: row.number, from: `dossierForm.rows.${i}.number` }] },
      { kind: 'text', spans: [nameOf(row, `dossierForm.rows.${i}`)] },
      ...columns.map((column) => cellOf(form, row, column, `dossierForm.rows.${i}`, sheet)),
    ],
  }))
  const fields = form.rows.flatMap(({ level }, i) => (level === 'field' ? [i] : []))
  const total = columns.map((column, i): TableCell => {
    const cell = cellOf(form, form.total, column, 'dossierForm.total', sheet)
    return cell.kind === 'number' ? sumOrNumber(rows, i + 2, fields, cell) : cell
  })
  rows.push({
    role: 'total',
    cells: [{ kind: 'text', spans: [] }, { kind: 'text', spans: [{ text: 'Tổng số' }] }, ...total],
  })
  return { kind: 'table', id: 'dossier-form', columns: formHeadings(columns), rows }
}

function nameOf({ level, field = '', procedure = '' }: DossierFormRow, at: string): Span {
  return level === 'procedure' ? { text: procedure, from: `${at}.procedure` } : { text: field, from: `${at}.field` }
}

function cellOf(form: DossierForm, row: DossierFormRow, column: FormColumn, at: string, sheet: ReportSheet): TableCell {
  const { key, counted, group, title } = column
  const { earlyOrOnTime } = row.columns
  const value = row.columns[key] ?? undefined
  const path = (of: string, name: string, known: number | undefined) =>
    pathOf(form, row, sheet, `dossiers.counts.${of}`, known) ?? `${at}.columns.${name}`
  const from = path(counted, key, value)
  if (value !== undefined) return { kind: 'number', value, places: 0, from }
  if (earlyOrOnTime !== undefined && (key === '8' || key === '9')) {
    if (key === '8') return { kind: 'text', spans: [] }
    const both = path('solved.earlyOrOnTime', 'earlyOrOnTime', earlyOrOnTime)
    return { kind: 'text', spans: [{ text: decimalText(earlyOrOnTime), from: both }, { text: ' (8+9)' }] }
  }
  const name = row.level === 'total' ? '' : ` – ${nameOf(row, at).text}`
  const what = `${group.toLowerCase()}: ${title.toLowerCase()}`
  return { kind: 'text', spans: [sheet.blank(from, { vi: `${what}${name}`, en: `column ${key}${name}` })] }
}

/** Path in the record, where counts were given as counts and the record says the same: a blank can be filled in there. */
function pathOf(
  { reading }: DossierForm,
  { level }: DossierFormRow,
  { record }: ReportSheet,
  at: string,
  value: number | undefined,
): string | undefined {
  const isOfRecord = reading === 'supplied' && level === 'total' && record.dossiers !== undefined
  return isOfRecord && valueAt(record, at) === value ? at : undefined
}

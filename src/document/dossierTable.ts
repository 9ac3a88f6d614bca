import type { DossierTable } from '../record/index.ts'
import type { DocumentTable, TableRow } from './DocumentTable.ts'
import { dossierRateRows } from './dossierRateRows.ts'

const columns = [
  ['received', 'total', 'Tiếp nhận'],
  ['received', 'online', 'trực tuyến'],
  ['received', 'directOrPost', 'trực tiếp, qua bưu chính'],
  ['received', 'carriedOver', 'từ kỳ trước chuyển qua'],
  ['solved', 'total', 'Đã giải quyết'],
  ['solved', 'early', 'trước hạn'],
  ['solved', 'onTime', 'đúng hạn'],
  ['solved', 'earlyOrOnTime', 'trước hạn và đúng hạn'],
  ['solved', 'late', 'trễ hạn'],
  ['inProcess', 'total', 'Đang giải quyết'],
  ['inProcess', 'inTime', 'trong hạn'],
  ['inProcess', 'overdue', 'quá hạn'],
] as const

/** The counts of dossiers and their rates, each with its two numbers. */
export function dossierTable({ counts, rates }: DossierTable): DocumentTable {
  const rows: TableRow[] = []
  for (const [group, column, label] of columns) {
    const value = (counts[group] as Readonly<Record<string, number>> | undefined)?.[column]
    if (value === undefined) continue
    const role = column === 'total' ? 'group' : 'body'
    const from = `dossiers.counts.${group}.${column}`
    rows.push({
      role,
      cells: [
        { kind: 'text', spans: [{ text: label }] },
        { kind: 'number', value, places: 0, from },
        { kind: 'text', spans: [] },
      ],
    })
  }
  rows.push(...dossierRateRows(rates, 'dossierTable.rates'))
  return {
    kind: 'table',
    id: 'dossiers',
    caption: 'Số liệu hồ sơ thủ tục hành chính',
    columns: [
      { title: 'Chỉ tiêu', width: 60, align: 'left' },
      { title: 'Số hồ sơ', width: 20, align: 'right' },
      { title: 'Tỷ lệ', width: 20, align: 'right' },
    ],
    rows,
  }
}

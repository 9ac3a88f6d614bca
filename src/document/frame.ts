import type { DocumentModel, Letterhead, SignatureBlock } from './DocumentModel.ts'
import { dayText } from './numberText.ts'
import type { ReportSheet } from './ReportSheet.ts'
import type { Span, Spans } from './Spans.ts'
import { say } from './say.ts'

/** What stands above the title; number and day are blanks until the office gives them. */
export function letterheadOf(sheet: ReportSheet, code: string | undefined, dated: boolean): Letterhead {
  const { department, report } = sheet.record
  const isReport = dated && report !== undefined
  const numberOf = (kind: string) =>
    isReport && report.symbol !== undefined
      ? [sheet.words('report.symbol')]
      : say`${sheet.blank('report.symbol', { vi: 'số văn bản', en: 'number' })}/${kind}-${sheet.blank('report.symbol')}`
  return {
    parent: [
      upper(department.parent === undefined ? sheet.blank('department.parent') : sheet.words('department.parent')),
    ],
    issuer: [upper(sheet.unit)],
    number: code === undefined ? [] : say`Số: ${numberOf(code)}`,
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    placeAndDate: say`${placeOf(sheet)}, ${dayOf(sheet, isReport ? report.issuedOn : undefined)}`,
  }
}

function upper(span: Span): Span {
  return { ...span, text: span.text.toUpperCase() }
}

/** Địa danh: as the record has it; of an office of a province its name, where the body above it is the people's committee of that province. */
function placeOf(sheet: ReportSheet): Span {
  const { department, report } = sheet.record
  if (report?.place !== undefined) return sheet.words('report.place')
  const { level, parent = '' } = department
  const name = level === 'provincial' ? /^(?:Ủy ban nhân dân|UBND) tỉnh (.+)$/u.exec(parent)?.[1] : undefined
  if (name !== undefined) return { text: name, from: 'department.parent' }
  return sheet.blank('report.place', { vi: 'địa danh nơi ban hành văn bản', en: 'place of issue' })
}

function dayOf(sheet: ReportSheet, issuedOn: string | undefined): Spans {
  if (issuedOn !== undefined) return [{ text: dayText(issuedOn), from: 'report.issuedOn' }]
  const blank = sheet.blank('report.issuedOn', { vi: 'ngày ban hành văn bản', en: 'date' })
  return say`ngày ${blank} tháng ${blank} năm ${blank}`
}

/** Nơi nhận. */
export function recipientsOf(items: readonly Spans[]): DocumentModel['recipients'] {
  return { title: 'Nơi nhận:', items }
}

/** Chức vụ, họ tên of who signs. */
export function signatureOf(sheet: ReportSheet): SignatureBlock {
  const known = sheet.record.report?.signer !== undefined
  const blank = (path: string, vi: string, en: string) => sheet.blank(path, { vi, en })
  return {
    position: [
      known ? upper(sheet.words('report.signer.title')) : blank('report.signer.title', 'chức vụ người ký', 'position'),
    ],
    name: [known ? sheet.words('report.signer.name') : blank('report.signer.name', 'họ tên người ký', 'name')],
  }
}

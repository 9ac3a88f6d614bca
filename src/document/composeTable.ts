import type { Department } from '../department/index.ts'
import { type Provenance, weakestProvenance } from '../law/index.ts'
import type { AnnualRecord } from '../record/index.ts'
import { officialPageStyle, type PageStyle } from '../rulesets/index.ts'
import type { ScoreResult } from '../scoring/index.ts'
import type { DocumentBlock, DocumentModel, DocumentNotice } from './DocumentModel.ts'
import { letterheadOf, recipientsOf, signatureOf } from './frame.ts'
import { noticesOf } from './noticesOf.ts'
import { ReportSheet } from './ReportSheet.ts'
import type { Spans } from './Spans.ts'

/** How a table is headed and signed. */
export interface TableOptions {
  /** The annual record, whose department and signer head and sign it; without it they are blanks. */
  readonly record?: AnnualRecord
  /** Thể thức; `officialPageStyle` if left out. */
  readonly style?: PageStyle
}

/** What one large table differs by from another. */
export interface TablePage {
  /** Which document. */
  readonly type: DocumentModel['type']
  /** Tên loại. */
  readonly kind: string
  /** Chữ viết tắt tên loại of the paper it goes with; a register has none. */
  readonly code?: string
  /** Trích yếu. */
  readonly subject: (sheet: ReportSheet) => Spans
  /** Nội dung. */
  readonly body: (sheet: ReportSheet) => readonly DocumentBlock[]
  /** The score in it. */
  readonly score?: ScoreResult
  /** What the result in it says of itself. */
  readonly notices?: readonly DocumentNotice[]
  /** Of the data it was made with. */
  readonly provenance: readonly Provenance[]
  /** What made it. */
  readonly stamp: DocumentModel['stamp']
}

/** A document that is one large table, on pages laid across. */
export function composeTable(page: TablePage, record: AnnualRecord, style = officialPageStyle): DocumentModel {
  const { type, kind, code, score, stamp } = page
  const sheet = new ReportSheet(record)
  const letterhead = letterheadOf(sheet, code, false)
  const subject = page.subject(sheet)
  const body = page.body(sheet)
  const signature = signatureOf(sheet)
  return {
    kind: 'document',
    schema: 'danvan/document@1',
    type,
    notices: noticesOf(sheet, score, page.notices),
    style,
    orientation: 'landscape',
    letterhead,
    title: { kind, subject },
    body,
    signature,
    recipients: recipientsOf([]),
    missing: sheet.missing,
    provenance: weakestProvenance([style.source.provenance, ...page.provenance]),
    stamp,
  }
}

/** A record that says nothing but who and when, to head a table whose record is not given. */
export function headRecord(unit: string | undefined, period: AnnualRecord['period']): AnnualRecord {
  const department = { ...(unit !== undefined && { name: unit }), level: 'provincial' } as Department
  return { schema: 'danvan/annual-record@1', period, department, papers: {} }
}

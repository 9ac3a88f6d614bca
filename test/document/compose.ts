import { readFileSync } from 'node:fs'

import {
  type AnnualRecord,
  assessYear,
  composeAnnualReport,
  type DocumentModel,
  danVan2023Outline,
  type Span,
  vietnamCalendar,
} from 'danvan'

export const record2023: AnnualRecord = JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.json', 'utf8'))
export const asOf = '2023-10-31'
export const year2023 = assessYear(record2023, { asOf, calendar: vietnamCalendar() })

/** The report of a record by the outline of 2023, without tables. */
export const compose = (record: AnnualRecord): DocumentModel =>
  composeAnnualReport(record, { outline: danVan2023Outline, asOf })

/** Every span of a document, cells of tables included; a number of a table stands as it is printed. */
export function spansOf(document: DocumentModel): Span[] {
  const spans: Span[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('text' in value && typeof value.text === 'string' && !('level' in value)) spans.push(value as Span)
    for (const inner of Object.values(value)) visit(inner)
  }
  const { letterhead, title, body, signature, recipients, annexes } = document
  visit([letterhead, title.subject, body, signature, recipients.items, annexes])
  return spans
}

/** The values of a record that have no parts, each with its path. */
export function leavesOf(value: unknown, path = ''): [string, unknown][] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (parts.length === 0) return [[path, value]]
  return parts.flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`))
}

import { DanvanError } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import type { AnnualRecord } from '../record/index.ts'
import { officialPageStyle, type PageStyle } from '../rulesets/index.ts'
import type { CriteriaSet, ScoreResult } from '../scoring/index.ts'
import type { DocumentBlock, DocumentModel } from './DocumentModel.ts'
import { letterheadOf, recipientsOf, signatureOf } from './frame.ts'
import { noticesOf } from './noticesOf.ts'
import { periodText } from './passages/frame.ts'
import { ReportSheet } from './ReportSheet.ts'
import { say } from './say.ts'

/** How a table of scores is headed and signed. */
export interface TableOptions {
  /** The annual record, whose department and signer head and sign it; without it they are blanks. */
  readonly record?: AnnualRecord
  /** Thể thức; `officialPageStyle` if left out. */
  readonly style?: PageStyle
}

/** A document that is one large table about a score, on pages laid across. */
export function composeTable(
  type: 'self-scoring' | 'evidence-index',
  kind: string,
  result: ScoreResult,
  body: readonly DocumentBlock[],
  { record = recordOf(result), style = officialPageStyle }: TableOptions,
): DocumentModel {
  const sheet = new ReportSheet(record)
  const letterhead = letterheadOf(sheet, 'BC', false)
  const signature = signatureOf(sheet)
  const { library, asOf, criteriaSet } = result.stamp
  return {
    kind: 'document',
    schema: 'danvan/document@1',
    type,
    notices: noticesOf(sheet, result),
    style,
    orientation: 'landscape',
    letterhead,
    title: { kind, subject: say`${result.title.vi}, ${periodText(sheet)}` },
    body,
    signature,
    recipients: recipientsOf([]),
    missing: sheet.missing,
    provenance: weakestProvenance([style.source.provenance, result.provenance]),
    stamp: { library, asOf, criteriaSet },
  }
}

/** A result says by which set it was made; another one would give it the wrong stages and papers. */
export function requireSetOf({ stamp }: ScoreResult, set: CriteriaSet): void {
  const { id, version } = stamp.criteriaSet
  if (id !== set.id || version !== set.version)
    throw new DanvanError('invalid-option', {
      option: 'set',
      received: `${set.id} ${set.version}`,
      expected: `${id} ${version}`,
    })
}

function recordOf({ unit, period }: ScoreResult): AnnualRecord {
  return { schema: 'danvan/annual-record@1', period, department: { name: unit, level: 'provincial' }, papers: {} }
}

import { DanvanError } from '../issues/index.ts'
import type { CriteriaSet, ScoreResult } from '../scoring/index.ts'
import { composeTable, headRecord, type TableOptions, type TablePage } from './composeTable.ts'
import type { DocumentBlock, DocumentModel } from './DocumentModel.ts'
import { periodText } from './passages/frame.ts'
import { say } from './say.ts'

/** A document that is one large table about a score. */
export function composeScoreTable(
  { type, kind }: Pick<TablePage, 'type' | 'kind'>,
  score: ScoreResult,
  body: readonly DocumentBlock[],
  { record = headRecord(score.unit, score.period), style }: TableOptions,
): DocumentModel {
  const { library, asOf, criteriaSet } = score.stamp
  const page: TablePage = {
    type,
    kind,
    code: 'BC',
    subject: (sheet) => say`${{ text: score.title.vi, from: 'score.title.vi' }}, ${periodText(sheet)}`,
    body: () => body,
    score,
    provenance: [score.provenance],
    stamp: { library, asOf, criteriaSet },
  }
  return composeTable(page, record, style)
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

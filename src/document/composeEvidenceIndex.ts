import { requireObject } from '../issues/index.ts'
import type { Paper } from '../record/index.ts'
import type { CriteriaSet, Criterion, EvidenceKind, ScoreResult } from '../scoring/index.ts'
import { composeScoreTable, requireSetOf } from './composeScoreTable.ts'
import type { TableOptions } from './composeTable.ts'
import type { DocumentBlock, DocumentModel } from './DocumentModel.ts'
import type { DocumentTable, TableCell, TableColumn } from './DocumentTable.ts'
import { EvidenceNumbers } from './EvidenceNumbers.ts'
import { evidenceState, type Provable, papersOf, provablesOf } from './evidenceState.ts'
import { shortDay } from './numberText.ts'

/**
 * Lập danh mục tài liệu minh chứng: every paper that the score rests on, with its number, day and the criteria that it
 * serves, in the order of the criteria; the criteria that nothing proves yet, with what the set asks for; and, of a record
 * that is given, the papers on which no criterion rests.
 *
 * @param result - the score, from `score` or `assessYear`
 * @param set - the criteria set it was scored by
 * @param options - the record that heads it, the page style
 * @returns the document
 * @throws a `DanvanError` `invalid-option` if the result was made by another set
 * @example
 * ```ts
 * const { assessment, asOf } = quangNgai1211.examples[0]
 * const { title, body } = composeEvidenceIndex(score(quangNgai1211, assessment, { asOf }), quangNgai1211)
 * title.kind // => 'DANH MỤC TÀI LIỆU MINH CHỨNG'
 * body[0].rows[0].cells.map(cellText).slice(2, 5) // => ['10/KH-SA', '20/02/2024', '1.1; 1.2']
 * ```
 */
export function composeEvidenceIndex(result: ScoreResult, set: CriteriaSet, options: TableOptions = {}): DocumentModel {
  requireObject('result', result, 'stamp', 'tree')
  requireObject('set', set)
  requireObject('options', options)
  requireSetOf(result, set)
  const provables = provablesOf(result)
  const wanting = provables.filter((each) => ['none', 'part'].includes(evidenceState(each)))
  const numbers = new EvidenceNumbers()
  for (const each of provables) for (const paper of papersOf(each)) numbers.of(paper, wordsOf(each))
  const beside = Object.entries(options.record?.papers ?? {}).filter(([, paper]) => !numbers.has(paper))
  const body: DocumentBlock[] = [
    indexOf(numbers),
    ...(wanting.length > 0 ? [needsOf(wanting, set)] : []),
    ...(beside.length > 0 ? [besideOf(beside, numbers.entries.length)] : []),
  ]
  return composeScoreTable({ type: 'evidence-index', kind: 'DANH MỤC TÀI LIỆU MINH CHỨNG' }, result, body, options)
}

/** A criterion as the index names it; a paper may stand beside one that it does not settle. */
function wordsOf({ number, status }: Provable): string {
  return status === 'open' ? `${number} (chưa đủ dữ kiện)` : number
}

function indexOf({ entries }: EvidenceNumbers): DocumentTable {
  return {
    kind: 'table',
    id: 'evidence',
    caption: 'Tài liệu dùng để chấm điểm',
    columns: [...paperColumns('Tài liệu', 48), { title: 'Tiêu chí', width: 18, align: 'left' }],
    rows: entries.map(({ evidence: { title, symbol = '', issuedOn }, criteria }, i) => ({
      role: 'body',
      cells: [
        { kind: 'number', value: i + 1, places: 0 },
        text(title),
        text(symbol),
        text(issuedOn === undefined ? '' : shortDay(issuedOn)),
        text(criteria.join('; ')),
      ],
    })),
  }
}

/** Papers of the record on which no criterion rests, with their paths; numbers run on. */
function besideOf(papers: readonly (readonly [string, Paper])[], first: number): DocumentTable {
  return {
    kind: 'table',
    id: 'evidence-beside',
    caption: 'Văn bản có trong hồ sơ, không dùng để chấm điểm tiêu chí nào',
    columns: paperColumns('Văn bản', 66),
    rows: papers.map(([id, { title, symbol, issuedOn }], i) => ({
      role: 'body',
      cells: [
        { kind: 'number', value: first + i + 1, places: 0 },
        text(title, `papers.${id}.title`),
        text(symbol ?? '', `papers.${id}.symbol`),
        text(issuedOn === undefined ? '' : shortDay(issuedOn), `papers.${id}.issuedOn`),
      ],
    })),
  }
}

const paperColumns = (title: string, width: number): TableColumn[] => [
  { title: 'Số', width: 6, align: 'center' },
  { title, width, align: 'left' },
  { title: 'Số, ký hiệu', width: 16, align: 'left' },
  { title: 'Ngày', width: 12, align: 'center' },
]

const kindWords: Readonly<Record<EvidenceKind, string>> = {
  document: 'văn bản có số, ngày',
  count: 'số liệu trích xuất từ hệ thống, sổ theo dõi',
  publication: 'nơi và ngày công khai',
  record: 'biên bản, chương trình, thông báo',
  decision: 'quyết định công nhận',
  judgement: 'nhận xét của người thẩm định',
}

function needsOf(wanting: readonly Provable[], { groups }: CriteriaSet): DocumentTable {
  const criteria = new Map(groups.flatMap((group) => group.criteria.flatMap(partsOf)).map((each) => [each.id, each]))
  return {
    kind: 'table',
    id: 'evidence-needed',
    caption: 'Tiêu chí chưa có hoặc chưa đủ tài liệu minh chứng',
    columns: [
      { title: 'Tiêu chí', width: 10, align: 'center' },
      { title: 'Nội dung', width: 50, align: 'left' },
      { title: 'Minh chứng cần có', width: 40, align: 'left' },
    ],
    rows: wanting.map(({ id, number, title }) => ({
      role: 'body',
      cells: [
        text(number),
        text(title.vi),
        text((criteria.get(id)?.evidence ?? []).map(({ kind }) => kindWords[kind]).join('; ')),
      ],
    })),
  }
}

const partsOf = (criterion: Criterion): Criterion[] => [
  criterion,
  ...(criterion.rule.kind === 'sum' ? criterion.rule.parts.flatMap(partsOf) : []),
]

const text = (words: string, from?: string): TableCell => ({
  kind: 'text',
  spans: words === '' ? [] : [{ text: words, ...(from !== undefined && { from }) }],
})

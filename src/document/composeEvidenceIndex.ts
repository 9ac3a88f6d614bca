import type { CriteriaSet, Criterion, EvidenceKind, ScoreNode, ScoreResult } from '../scoring/index.ts'
import { composeScoreTable, requireSetOf } from './composeScoreTable.ts'
import type { TableOptions } from './composeTable.ts'
import type { DocumentBlock, DocumentModel } from './DocumentModel.ts'
import type { DocumentTable, TableCell } from './DocumentTable.ts'
import { EvidenceNumbers } from './EvidenceNumbers.ts'
import { shortDay } from './numberText.ts'

/**
 * Lập danh mục tài liệu minh chứng: every paper that the score rests on, with its number, day and the criteria that it
 * serves, in the order of the criteria; and the criteria that nothing proves yet, with what the set asks for.
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
  requireSetOf(result, set)
  const leaves = result.tree.flatMap(leavesOf)
  const unproven = leaves.filter((leaf) => evidenceOf(leaf).length === 0)
  const body: DocumentBlock[] = [indexOf(leaves)]
  if (unproven.length > 0) body.push(needsOf(unproven, set))
  return composeScoreTable({ type: 'evidence-index', kind: 'DANH MỤC TÀI LIỆU MINH CHỨNG' }, result, body, options)
}

const leavesOf = (node: ScoreNode): ScoreNode[] => node.children?.flatMap(leavesOf) ?? [node]
const evidenceOf = ({ facts = [] }: ScoreNode) => facts.flatMap(({ evidence = [] }) => evidence)

function indexOf(leaves: readonly ScoreNode[]): DocumentTable {
  const numbers = new EvidenceNumbers()
  for (const leaf of leaves) for (const paper of evidenceOf(leaf)) numbers.of(paper, leaf.number)
  return {
    kind: 'table',
    id: 'evidence',
    columns: [
      { title: 'Số', width: 6, align: 'center' },
      { title: 'Tài liệu', width: 48, align: 'left' },
      { title: 'Số, ký hiệu', width: 16, align: 'left' },
      { title: 'Ngày', width: 12, align: 'center' },
      { title: 'Tiêu chí', width: 18, align: 'left' },
    ],
    rows: numbers.entries.map(({ evidence: { title, symbol = '', issuedOn }, criteria }, i) => ({
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

const kindWords: Readonly<Record<EvidenceKind, string>> = {
  document: 'văn bản có số, ngày',
  count: 'số liệu trích xuất từ hệ thống, sổ theo dõi',
  publication: 'nơi và ngày công khai',
  record: 'biên bản, chương trình, thông báo',
  decision: 'quyết định công nhận',
  judgement: 'nhận xét của người thẩm định',
}

function needsOf(leaves: readonly ScoreNode[], { groups }: CriteriaSet): DocumentTable {
  const criteria = new Map(groups.flatMap((group) => group.criteria.flatMap(partsOf)).map((each) => [each.id, each]))
  return {
    kind: 'table',
    id: 'evidence-needed',
    caption: 'Tiêu chí chưa có tài liệu minh chứng',
    columns: [
      { title: 'Tiêu chí', width: 10, align: 'center' },
      { title: 'Nội dung', width: 50, align: 'left' },
      { title: 'Minh chứng cần có', width: 40, align: 'left' },
    ],
    rows: leaves.map(({ id, number, title }) => ({
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

const text = (words: string): TableCell => ({ kind: 'text', spans: words === '' ? [] : [{ text: words }] })

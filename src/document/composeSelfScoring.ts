import type { CriteriaSet, ScoreNode, ScoreResult } from '../scoring/index.ts'
import { composeScoreTable, requireSetOf } from './composeScoreTable.ts'
import type { TableOptions } from './composeTable.ts'
import type { DocumentModel } from './DocumentModel.ts'
import type { DocumentTable, TableCell, TableColumn, TableRow } from './DocumentTable.ts'
import { EvidenceNumbers } from './EvidenceNumbers.ts'
import { shortDay } from './numberText.ts'
import { openPoints, points, sumOrPoints } from './points.ts'
import { scoreSentence } from './scoreSentence.ts'

/**
 * Lập bảng tự chấm điểm: every criterion with its maximum, what is certain, what is still open, and the papers that prove
 * it, numbered as in the evidence index; the columns of the later stages are empty, and every sum is a formula.
 *
 * A group whose points were rescaled has a number of its own, for no sum of its parts gives it.
 *
 * @param result - the score, from `score` or `assessYear`
 * @param set - the criteria set it was scored by
 * @param options - the record that heads it, the page style
 * @returns the document
 * @throws a `DanvanError` `invalid-option` if the result was made by another set
 * @example
 * ```ts
 * const { assessment, asOf } = quangNgai1211.examples[0]
 * const { body, notices } = composeSelfScoring(score(quangNgai1211, assessment, { asOf }), quangNgai1211)
 * notices[0].code // => 'figures-assumed'
 * const total = body[0].rows.find(({ role }) => role === 'total')
 * total.cells[2] // => { kind: 'sum', rows: [0, 5, 12, 26, 37, 42, 47, 51], places: 2, value: 100 }
 * ```
 */
export function composeSelfScoring(result: ScoreResult, set: CriteriaSet, options: TableOptions = {}): DocumentModel {
  requireSetOf(result, set)
  const body = [tableOf(result, set), { kind: 'paragraph', spans: scoreSentence(result) } as const]
  return composeScoreTable({ type: 'self-scoring', kind: 'BẢNG TỰ CHẤM ĐIỂM' }, result, body, options)
}

/** Columns of points before those of the later stages. */
const own = { max: 2, earned: 3, open: 4 }

function tableOf({ tree, effective, ledger, bonus, penalty }: ScoreResult, set: CriteriaSet): DocumentTable {
  const later = set.stages.slice(1)
  const numbers = new EvidenceNumbers()
  const rows: TableRow[] = []
  const groups = tree.map((group) => addNode(group, rows, later.length, numbers, 'group'))
  const sum = (column: number, value: number) => sumOrPoints(rows, column, groups, value)
  const total: TableRow = {
    role: 'total',
    cells: [
      text(''),
      text('Cộng'),
      sum(own.max, ledger.max),
      sum(own.earned, effective.earned),
      sum(own.open, openPoints(effective)),
      ...later.map((): TableCell => ({ kind: 'sum', rows: groups, places: 2 })),
      text(''),
    ],
  }
  rows.push(total)
  const pots = [
    { pot: bonus, title: 'Điểm thưởng' },
    { pot: penalty, title: 'Điểm trừ' },
  ]
  for (const { pot, title } of pots) {
    if (pot === undefined) continue
    const { min, max } = pot.range
    const items = pot.items.map((item) => item.title.vi).join('; ')
    const figures = [points(pot.cap), points(min), points(openPoints({ earned: min, most: max }))]
    rows.push({
      role: 'body',
      cells: [text(''), text(`${title}: ${items}`), ...figures, ...blanks(later.length), text('')],
    })
  }
  return { kind: 'table', id: 'self-scoring', columns: columnsOf(later.map(({ title }) => title.vi)), rows }
}

/** Adds a node and what stands below it. @returns the index of its own row */
function addNode(
  node: ScoreNode,
  rows: TableRow[],
  later: number,
  numbers: EvidenceNumbers,
  role: 'group' | 'body',
): number {
  const { number, title, ledger, effective, children } = node
  const at = rows.length
  const head = [text(number), text(title.vi)]
  if (children === undefined) {
    const earned: TableCell = node.status === 'not-applicable' ? text('không áp dụng') : points(effective.earned)
    const figures = [points(ledger.max), earned, points(openPoints(effective))]
    rows.push({ role, cells: [...head, ...figures, ...blanks(later), text(evidenceOf(node, numbers))] })
    return at
  }
  rows.push({ role, cells: [] })
  const below = children.map((child) => addNode(child, rows, later, numbers, 'body'))
  rows[at] = {
    role,
    cells: [
      ...head,
      sumOrPoints(rows, own.max, below, ledger.max),
      sumOrPoints(rows, own.earned, below, effective.earned),
      sumOrPoints(rows, own.open, below, openPoints(effective)),
      ...Array.from({ length: later }, (): TableCell => ({ kind: 'sum', rows: below, places: 2 })),
      text(''),
    ],
  }
  return at
}

function evidenceOf({ number, facts = [] }: ScoreNode, numbers: EvidenceNumbers): string {
  const papers = facts.flatMap(({ evidence = [] }) =>
    evidence.map((paper) => {
      const { title, symbol, issuedOn } = paper
      const day = issuedOn === undefined ? '' : ` (${shortDay(issuedOn)})`
      return `[${numbers.of(paper, number)}] ${symbol ?? title}${day}`
    }),
  )
  const unproven = facts.some((fact) => fact.unproven) ? ['chưa có minh chứng'] : []
  return [...new Set([...papers, ...unproven])].join('; ')
}

function columnsOf(later: readonly string[]): TableColumn[] {
  const width = later.length === 0 ? 0 : Math.floor(24 / later.length)
  return [
    { title: 'STT', width: 6, align: 'center' },
    { title: 'Tiêu chí', width: 30, align: 'left' },
    { title: 'Điểm tối đa', width: 7, align: 'right' },
    { title: 'Tự chấm', width: 7, align: 'right' },
    { title: 'Chưa đủ dữ kiện', width: 7, align: 'right' },
    ...later.map((title): TableColumn => ({ title, width, align: 'right' })),
    { title: 'Tài liệu minh chứng', width: 43 - width * later.length, align: 'left' },
  ]
}

const text = (words: string): TableCell => ({ kind: 'text', spans: words === '' ? [] : [{ text: words }] })
const blanks = (count: number): TableCell[] => Array.from({ length: count }, () => ({ kind: 'blank' }))

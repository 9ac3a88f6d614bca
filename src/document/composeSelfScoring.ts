import { requireObject } from '../issues/index.ts'
import type { CriteriaSet, ScoreNode, ScoreResult } from '../scoring/index.ts'
import { composeScoreTable, requireSetOf } from './composeScoreTable.ts'
import type { TableOptions } from './composeTable.ts'
import type { DocumentModel } from './DocumentModel.ts'
import type { DocumentTable, TableCell, TableColumn, TableRow } from './DocumentTable.ts'
import { EvidenceNumbers } from './EvidenceNumbers.ts'
import { evidenceState, itemsOf, type Provable, papersOf, pots } from './evidenceState.ts'
import { shortDay } from './numberText.ts'
import { isCertain, notKnown, openPoints, points, sumOrPoints } from './points.ts'
import { scoreSentence } from './scoreSentence.ts'

/**
 * Lập bảng tự chấm điểm: every criterion with its maximum, what is certain, what is still open, and the papers that prove
 * it, numbered as in the evidence index; the columns of the later stages are empty, and every sum is a formula. Where nothing
 * is certain yet it says so: 0 would be a score that nobody gave.
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
  requireObject('result', result, 'stamp', 'tree')
  requireObject('set', set)
  requireObject('options', options)
  requireSetOf(result, set)
  const body = [tableOf(result, set), { kind: 'paragraph', spans: scoreSentence(result) } as const]
  return composeScoreTable({ type: 'self-scoring', kind: 'BẢNG TỰ CHẤM ĐIỂM' }, result, body, options)
}

/** Columns of points before those of the later stages. */
const own = { max: 2, earned: 3, open: 4 }

function tableOf(result: ScoreResult, set: CriteriaSet): DocumentTable {
  const { tree, effective, ledger } = result
  const { places } = set
  const later = set.stages.slice(1)
  const numbers = new EvidenceNumbers()
  const rows: TableRow[] = []
  const page: Page = { rows, later: later.length, numbers, places }
  const groups = tree.map((group) => addNode(group, page, 'group'))
  rows.push({
    role: 'total',
    cells: [
      text(''),
      text('Cộng'),
      sumOrPoints(rows, own.max, groups, ledger.max, undefined, places),
      certainSum(rows, groups, tree.some(isCertain), effective.earned, places),
      sumOrPoints(rows, own.open, groups, openPoints(effective), undefined, places),
      ...later.map((): TableCell => ({ kind: 'sum', rows: groups, places })),
      text(''),
    ],
  })
  for (const { use, title } of pots) {
    const pot = result[use]
    if (pot === undefined) continue
    const { min, max } = pot.range
    const items = pot.items.map((item) => item.title.vi).join('; ')
    const figures = [
      points(pot.cap, undefined, places),
      min === 0 && max > 0 ? notKnown : points(min, undefined, places),
      points(openPoints({ earned: min, most: max }), undefined, places),
    ]
    const evidence = evidenceWords(itemsOf(pot, title), numbers)
    rows.push({
      role: 'body',
      cells: [text(''), text(`${title}: ${items}`), ...figures, ...blanks(later.length), text(evidence)],
    })
  }
  return { kind: 'table', id: 'self-scoring', columns: columnsOf(later.map(({ title }) => title.vi)), rows }
}

/** What the rows share. */
interface Page {
  readonly rows: TableRow[]
  /** How many later stages there are. */
  readonly later: number
  readonly numbers: EvidenceNumbers
  /** Decimals of the set. */
  readonly places: number
}

/** Adds a node and what stands below it. @returns the index of its own row */
function addNode(node: ScoreNode, page: Page, role: 'group' | 'body'): number {
  const { rows, later, numbers, places } = page
  const { number, title, ledger, effective, children } = node
  const at = rows.length
  const head = [text(number), text(title.vi)]
  if (children === undefined) {
    const isLeftOut = node.status === 'not-applicable'
    const known = isCertain(node) ? points(effective.earned, undefined, places) : notKnown
    const figures = [
      points(ledger.max, undefined, places),
      isLeftOut ? text('không áp dụng') : known,
      points(openPoints(effective), undefined, places),
    ]
    rows.push({ role, cells: [...head, ...figures, ...blanks(later), text(evidenceWords([node], numbers))] })
    return at
  }
  rows.push({ role, cells: [] })
  const below = children.map((child) => addNode(child, page, 'body'))
  rows[at] = {
    role,
    cells: [
      ...head,
      sumOrPoints(rows, own.max, below, ledger.max, undefined, places),
      certainSum(rows, below, isCertain(node), effective.earned, places),
      sumOrPoints(rows, own.open, below, openPoints(effective), undefined, places),
      ...Array.from({ length: later }, (): TableCell => ({ kind: 'sum', rows: below, places })),
      text(''),
    ],
  }
  return at
}

function certainSum(
  rows: readonly TableRow[],
  below: readonly number[],
  isKnown: boolean,
  earned: number,
  places: number,
): TableCell {
  return isKnown ? sumOrPoints(rows, own.earned, below, earned, undefined, places) : notKnown
}

const wanting = { none: ['chưa có minh chứng'], part: ['chưa đủ minh chứng'], whole: [], 'not-needed': [] } as const

function evidenceWords(provables: readonly Provable[], numbers: EvidenceNumbers): string {
  const words = provables.flatMap((each) => [
    ...papersOf(each).map((paper) => {
      const { title, symbol, issuedOn } = paper
      const day = issuedOn === undefined ? '' : ` (${shortDay(issuedOn)})`
      return `[${numbers.of(paper, each.number)}] ${symbol ?? title}${day}`
    }),
    ...wanting[evidenceState(each)],
  ])
  return [...new Set(words)].join('; ')
}

function columnsOf(later: readonly string[]): TableColumn[] {
  const width = later.length === 0 ? 0 : Math.floor(24 / later.length)
  return [
    { title: 'STT', width: 6, align: 'center' },
    { title: 'Tiêu chí', width: 30, align: 'left' },
    { title: 'Điểm tối đa', width: 7, align: 'right' },
    { title: 'Chắc chắn đạt', width: 7, align: 'right' },
    { title: 'Chưa đủ dữ kiện', width: 7, align: 'right' },
    ...later.map((title): TableColumn => ({ title, width, align: 'right' })),
    { title: 'Tài liệu minh chứng', width: 43 - width * later.length, align: 'left' },
  ]
}

const text = (words: string): TableCell => ({ kind: 'text', spans: words === '' ? [] : [{ text: words }] })
const blanks = (count: number): TableCell[] => Array.from({ length: count }, () => ({ kind: 'blank' }))

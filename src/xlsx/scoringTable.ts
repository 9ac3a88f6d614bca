import type { DocumentTable, TableCell, TableColumn, TableRow } from '../document/index.ts'
import type { Claim, Stage, StageResult } from '../scoring/index.ts'
import { notApplicableText, type ScoringRow, scoringRows } from './scoringSheetForm.ts'

/** The table that a stage fills in, with what its rows stand for. */
export interface ScoringTable {
  readonly table: DocumentTable
  readonly rows: readonly ScoringRow[]
  readonly groups: readonly number[]
  /** Index of the column of points to be filled in; that of reasons is the next. */
  readonly points: number
  /** Index of the column of points claimed before. */
  readonly before: number | undefined
  /** Points claimed before. */
  readonly claimed: Readonly<Record<string, Claim>>
  /** Points that stand there already. */
  readonly filled: Readonly<Record<string, Claim>>
}

/** The self-scoring table without the columns of its later stages, with those of the one that fills it in. */
export function scoringTable(
  { stage: of, claims, score }: StageResult,
  stage: Stage,
  own: DocumentTable,
): ScoringTable {
  const isSame = of.id === stage.id
  const hasBefore = !isSame && Object.keys(claims).length > 0
  const { rows, groups } = scoringRows(score.tree)
  const column = (title: string, width: number, align: TableColumn['align']): TableColumn => ({ title, width, align })
  const columns = [
    column('STT', 5, 'center'),
    column('Tiêu chí', hasBefore ? 28 : 32, 'left'),
    column('Điểm tối đa', 7, 'right'),
    column('Tính từ hồ sơ', 7, 'right'),
    column('Chưa đủ dữ kiện', 8, 'right'),
    ...(hasBefore ? [column(of.title.vi, 7, 'right')] : []),
    column('Tài liệu minh chứng', hasBefore ? 16 : 19, 'left'),
    column(stage.title.vi, 8, 'right'),
    column('Lý do', 14, 'left'),
  ]
  const blank: TableCell = { kind: 'blank' }
  const tableRows = own.rows.map(({ role, cells }, i): TableRow => {
    const evidence = cells.at(-1) ?? blank
    return {
      role,
      cells: [...cells.slice(0, 5), ...(hasBefore ? [blank] : []), evidence, blank, reasonOf(isSame, rows[i], claims)],
    }
  })
  return {
    table: { kind: 'table', id: own.id, columns, rows: withCount(tableRows, rows.length, columns.length) },
    rows,
    groups,
    points: columns.length - 2,
    before: hasBefore ? 5 : undefined,
    claimed: claims,
    filled: isSame ? claims : {},
  }
}

/** Behind the total, how many criteria are still blank. */
function withCount(rows: readonly TableRow[], total: number, columns: number): TableRow[] {
  const cells = Array.from(
    { length: columns },
    (_, i): TableCell =>
      i === 1 ? { kind: 'text', spans: [{ text: 'Số nội dung chưa chấm' }] } : { kind: 'text', spans: [] },
  )
  return [...rows.slice(0, total + 1), { role: 'body', cells }, ...rows.slice(total + 1)]
}

function reasonOf(isSame: boolean, row: ScoringRow | undefined, claims: StageResult['claims']): TableCell {
  // A criterion with parts may have been claimed as a whole, with a reason of its own.
  const hasPoints = row !== undefined && (row.takesPoints || row.adds.length > 0)
  const reason = isSame && hasPoints ? claimOf(claims, row.node.id)?.reason : undefined
  return reason === undefined ? { kind: 'blank' } : { kind: 'text', spans: [{ text: reason }] }
}

/** A claim, if there is one. */
export function claimOf(claims: Readonly<Record<string, Claim>>, id: string): Claim | undefined {
  return Object.hasOwn(claims, id) ? claims[id] : undefined
}

/** What each column holds, in the words of the file: they go with their columns when somebody moves them. */
export function hiddenCodes({ table, points, before }: ScoringTable): string[] {
  return table.columns.map((_, i) => {
    if (i === 0) return 'number'
    if (i === 2) return 'max'
    if (i === before) return 'before'
    return i === points ? 'points' : i === points + 1 ? 'reason' : ''
  })
}

/** What stands in a column of points until they are typed: that a criterion does not apply and gives nothing. */
export function placeholderOf({ node }: ScoringRow): string | undefined {
  return node.status === 'not-applicable' && node.effective.earned === 0 ? notApplicableText : undefined
}

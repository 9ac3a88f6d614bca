import type { ScoreResult } from '../scoring/index.ts'
import type { DocumentTable, TableRow } from './DocumentTable.ts'
import { isCertain, notKnown, openPath, openPoints, points, sumOrPoints } from './points.ts'

/** The groups of a score: maximum, earned for certain, not known yet. */
export function scoreTable({ tree, effective, ledger }: ScoreResult): DocumentTable {
  const rows: TableRow[] = tree.map((group, i) => {
    const { number, title, effective: counted, ledger: own } = group
    const at = `score.tree.${i}`
    return {
      role: 'body',
      cells: [
        { kind: 'text', spans: [{ text: number, from: `${at}.number` }] },
        { kind: 'text', spans: [{ text: title.vi, from: `${at}.title.vi` }] },
        points(own.max, `${at}.ledger.max`),
        isCertain(group) ? points(counted.earned, `${at}.effective.earned`) : notKnown,
        points(openPoints(counted), openPath(group, at)),
      ],
    }
  })
  const all = rows.map((_, i) => i)
  const total: TableRow = {
    role: 'total',
    cells: [
      { kind: 'text', spans: [] },
      { kind: 'text', spans: [{ text: 'Cộng' }] },
      sumOrPoints(rows, 2, all, ledger.max, 'score.ledger.max'),
      tree.some(isCertain) ? sumOrPoints(rows, 3, all, effective.earned, 'score.effective.earned') : notKnown,
      sumOrPoints(rows, 4, all, openPoints(effective), openPath({ effective, ledger }, 'score')),
    ],
  }
  return {
    kind: 'table',
    id: 'score',
    caption: 'Kết quả tự chấm theo nhóm tiêu chí',
    columns: [
      { title: 'STT', width: 8, align: 'center' },
      { title: 'Nhóm tiêu chí', width: 50, align: 'left' },
      { title: 'Điểm tối đa', width: 14, align: 'right' },
      { title: 'Chắc chắn đạt', width: 14, align: 'right' },
      { title: 'Chưa đủ dữ kiện', width: 14, align: 'right' },
    ],
    rows: [...rows, total],
  }
}

import type { ScoreResult } from '../scoring/index.ts'
import type { DocumentTable, TableRow } from './DocumentTable.ts'
import { openPoints, points, sumOrPoints } from './points.ts'

/** The groups of a score: maximum, earned for certain, not known yet. */
export function scoreTable({ tree, effective, ledger }: ScoreResult): DocumentTable {
  const rows: TableRow[] = tree.map(({ number, title, effective: counted, ledger: own }, i) => ({
    role: 'body',
    cells: [
      { kind: 'text', spans: [{ text: number, from: `score.tree.${i}.number` }] },
      { kind: 'text', spans: [{ text: title.vi, from: `score.tree.${i}.title.vi` }] },
      points(own.max, `score.tree.${i}.ledger.max`),
      points(counted.earned, `score.tree.${i}.effective.earned`),
      points(openPoints(counted), `score.tree.${i}.effective.most`),
    ],
  }))
  const all = rows.map((_, i) => i)
  const total: TableRow = {
    role: 'total',
    cells: [
      { kind: 'text', spans: [] },
      { kind: 'text', spans: [{ text: 'Cộng' }] },
      sumOrPoints(rows, 2, all, ledger.max, 'score.ledger.max'),
      sumOrPoints(rows, 3, all, effective.earned, 'score.effective.earned'),
      sumOrPoints(rows, 4, all, openPoints(effective), 'score.effective.most'),
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

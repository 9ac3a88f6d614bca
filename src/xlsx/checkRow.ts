import type { ScoreNode } from '../scoring/index.ts'
import type { Report } from './Faults.ts'
import { at, type ScoringSheet } from './scoringSheet.ts'
import { columnName } from './sumFormula.ts'

/**
 * Whether a row is whole: none of its cells merged with another row's, and its hidden id that of the criterion which it
 * shows. Sorted without their hidden column, rows would give each other's points.
 */
export function checkRow(
  sheet: ScoringSheet,
  row: number,
  node: ScoreNode,
  takesPoints: boolean,
  report: Report,
): void {
  const { labels } = sheet
  if (takesPoints) checkMerged(sheet, row, report)
  const hold = (column: number | undefined, expected: string, isSame: (text: string) => boolean) => {
    const cell = column === undefined ? undefined : at(sheet.sheet, row, column)
    if (cell === undefined || cell.isFormula || isSame(cell.text.trim())) return true
    report('row-of-other-criterion', [sheet.sheet.name, cell.name], {
      criterion: node.id,
      expected,
      received: cell.text.slice(0, 80),
    })
    return false
  }
  const { max } = node.ledger
  if (hold(labels.number, node.number, (text) => text === node.number || Number(text) === Number(node.number)))
    if (takesPoints) hold(labels.max, String(max), (text) => Number(text.replace(',', '.')) === max)
}

function checkMerged({ sheet, ids, points, reason }: ScoringSheet, row: number, report: Report): void {
  for (const column of [ids, points, reason]) {
    const area = sheet.merged.find(
      ([top, left, bottom, right]) => top <= row && row <= bottom && left <= column && column <= right,
    )
    if (area === undefined) continue
    const [top, left, bottom, right] = area
    report('cell-merged', [sheet.name, `${columnName(column)}${row}`], {
      area: `${columnName(left)}${top}:${columnName(right)}${bottom}`,
    })
  }
}

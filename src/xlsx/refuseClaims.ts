import { isIsoDate } from '../civil/index.ts'
import { DanvanError, mistyped } from '../issues/index.ts'
import { placesOf } from '../points/index.ts'
import type { Claim, CriteriaSet, StageResult } from '../scoring/index.ts'
import { cellWords, exactWords } from './cellWords.ts'
import { longestWords } from './scoringSheetForm.ts'
import type { ScoringTable } from './scoringTable.ts'

/** Refuses what would not come back from a sheet as it went out: a claim lost on the way is worse than no sheet. */
export function refuseClaims({ score }: StageResult, { filled, rows }: ScoringTable, { places }: CriteriaSet): void {
  const { unit, period } = score
  const refuse = (path: readonly string[], details: Readonly<Record<string, unknown>>) => {
    throw new DanvanError('invalid-option', { option: 'result', path, ...details })
  }
  const refuseWords = (path: readonly string[], words: string) => {
    const isBlank = cellWords(words).trim() === ''
    const { length } = exactWords(words)
    if (isBlank || length > longestWords)
      refuse(path, { received: isBlank ? words : length, ...(!isBlank && { most: longestWords }) })
  }
  const refuseDay = (path: readonly string[], day: string | undefined) => {
    if (day !== undefined && !isIsoDate(day)) refuse(path, { received: String(day).slice(0, 40) })
  }
  refuseWords(['unit'], unit)
  for (const [key, day] of Object.entries(period)) refuseDay(['period', key], day)
  if (period.from > period.to) refuse(['period'], { ...period })
  if (period.cutOff !== undefined && period.cutOff < period.from) refuse(['period', 'cutOff'], { ...period })

  const byId = new Map(rows.map((row) => [row.node.id, row]))
  const open = [...byId.values()].filter(({ takesPoints, adds }) => takesPoints || adds.length > 0)
  for (const [id, { points, reason, by, on }] of Object.entries(filled) as [string, Claim][]) {
    const path = ['claims', id]
    const row = byId.get(id)
    if (row === undefined)
      refuse(
        path,
        mistyped(
          id,
          open.map(({ node }) => node.id),
        ),
      )
    // Of parts that are combined, only the criterion has a cell.
    else if (!open.includes(row)) refuse(path, { received: id, reason: 'no-cell' })
    else if (!Number.isFinite(points) || points < 0 || points > row.node.ledger.max)
      refuse([...path, 'points'], { received: String(points), most: row.node.ledger.max })
    else if (placesOf(points) > places) refuse([...path, 'points'], { received: points, places })
    if (reason !== undefined) refuseWords([...path, 'reason'], reason)
    if (by !== undefined) refuseWords([...path, 'by'], by)
    refuseDay([...path, 'on'], on)
  }
}

import { isIsoDate } from '../civil/index.ts'
import { mistyped } from '../issues/index.ts'
import type { Claim } from '../scoring/index.ts'
import { cellWords, exactWords, wordsOfCell } from './cellWords.ts'
import type { Report } from './Faults.ts'
import type { ReadCell, ReadSheet } from './readWorkbook.ts'
import { at } from './scoringSheet.ts'
import { identitySheet, longestWords } from './scoringSheetForm.ts'

/** What begins a row of the hidden sheet that keeps a claim as it was when the sheet was made. */
const mark = 'claim'

/**
 * Rows of the hidden sheet: claims that stand in the columns already, with who made them and when. A claim that comes back
 * as it went out is still theirs.
 */
export function keptRows(claims: Readonly<Record<string, Claim>>): (string | number)[][] {
  return Object.entries(claims).map(([id, { points, reason = '', by = '', on = '' }]) => [
    mark,
    exactWords(id),
    points,
    exactWords(reason),
    exactWords(by),
    on,
  ])
}

/** The same, read back. They vouch for nothing but author, day and the exact words of a reason. */
export function readKeptClaims(sheet: ReadSheet, ids: ReadonlySet<string>, report: Report): Map<string, Claim> {
  const kept = new Map<string, Claim>()
  for (const { column, row, text } of sheet.cells.values()) {
    if (column !== 1 || text !== mark) continue
    const path = (letter: string) => [identitySheet, `${letter}${row}`]
    const say = (index: number): string | undefined => {
      const cell = at(sheet, row, index)
      if (cell === undefined) return undefined
      if (cell.isFormula) return void report('formula-as-value', [identitySheet, cell.name])
      if (cell.text.length > longestWords)
        return void report('too-long', [identitySheet, cell.name], { most: longestWords, received: cell.text.length })
      return cell.text
    }
    const id = say(2) ?? ''
    const [reason, by, on] = [say(4), say(5), say(6)]
    const cell: ReadCell | undefined = at(sheet, row, 3)
    const points = cell?.kind === 'number' && !cell.isFormula ? Number(cell.text) : Number.NaN
    if (!ids.has(id)) report('unknown-criterion', path('B'), () => mistyped(id.slice(0, 200), ids))
    else if (kept.has(id)) report('duplicate', path('B'), { received: id })
    else if (!Number.isFinite(points)) report('not-a-number', path('C'), { received: cell?.text.slice(0, 80) ?? '' })
    else if (on !== undefined && !isIsoDate(on)) report('not-a-date', path('F'), { received: on.slice(0, 40) })
    else
      kept.set(id, {
        points,
        ...(reason !== undefined && { reason }),
        ...(by !== undefined && { by }),
        ...(on !== undefined && { on }),
      })
  }
  return kept
}

/** Who filled the sheet in, and when. */
export interface Author {
  readonly by?: string
  readonly on?: string
}

/** A claim with its author: the one it had where nobody changed it, else whoever filled the sheet in. */
export function authored(claim: Claim, kept: Claim | undefined, author: Author): Claim {
  if (kept?.points !== claim.points || shown(kept.reason) !== (claim.reason ?? '')) return { ...claim, ...author }
  return kept.by === undefined && kept.on === undefined ? { ...kept, ...author } : kept
}

/** A reason as it comes back from a cell that people read. */
function shown(reason = ''): string {
  return wordsOfCell(cellWords(reason)).trim()
}

import type { Report } from './Faults.ts'
import type { ReadSheet } from './readWorkbook.ts'
import { at } from './scoringSheet.ts'
import { type Identity, identityKeys, identitySheet } from './scoringSheetForm.ts'

/** What the hidden sheet says. */
export interface ReadIdentity {
  readonly sheet: ReadSheet
  readonly identity: Identity
  /** The cell that says it, or should. */
  readonly cellOf: (key: keyof Identity) => string
}

/** Reads the hidden sheet; what stands there twice or as a formula, which could say anything tomorrow, is told. */
export function readIdentity(sheets: readonly ReadSheet[], report: Report): ReadIdentity | undefined {
  const [sheet, second] = sheets.filter(({ name }) => name === identitySheet)
  if (sheet === undefined) return undefined
  if (second !== undefined) report('duplicate', [identitySheet], { received: identitySheet })
  const identity: Partial<Record<keyof Identity, string>> = {}
  const rows = new Map<keyof Identity, number>()
  for (const { column, row, text, name } of sheet.cells.values()) {
    const key = column === 1 ? identityKeys.find((each) => each === text) : undefined
    if (key === undefined) continue
    if (rows.has(key)) report('duplicate', [identitySheet, name], { received: key })
    rows.set(key, row)
    const value = at(sheet, row, 2)
    if (value === undefined) continue
    if (value.isFormula) report('formula-as-value', [identitySheet, value.name])
    else if (value.kind === 'error')
      report('error-value', [identitySheet, value.name], { received: value.text.slice(0, 40) })
    identity[key] = value.text
  }
  return { sheet, identity, cellOf: (key) => `B${rows.get(key) ?? rows.get('schema') ?? 1}` }
}

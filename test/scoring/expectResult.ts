import type { ScoreResult } from 'danvan/scoring'
import { expect } from 'vitest'

import { nodeOf, nodesOf } from './buildSet.ts'

/**
 * Compares what is expected: ranges as pairs, `band` and `possible` as ids, nodes and gates by id, `open` as what is
 * missing with its reason, `faults` as codes of issues, the rest as it stands; null says absent.
 */
export function expectResult(result: ScoreResult, expected: Readonly<Record<string, unknown>>): void {
  const { base, final, band, possible, nodes, gates, findings, open, faults, shared, ...plain } = expected
  for (const [key, value] of Object.entries(plain)) {
    if (value === null) expect(result).not.toHaveProperty(key)
    else expect(result).toHaveProperty(key)
    if (key === 'ledger') expect(result.ledger).toEqual(value)
    else if (value !== null) expect({ [key]: result[key as keyof ScoreResult] }).toMatchObject({ [key]: value })
  }
  if (base) expect([result.range.base.min, result.range.base.max]).toEqual(base)
  if (final) expect([result.range.final.min, result.range.final.max]).toEqual(final)
  if (band) expect(result.grade).toMatchObject({ status: 'band', band: { id: band } })
  if (possible) {
    const bands = result.grade.status === 'between' ? result.grade.possible.map(({ id }) => id) : []
    expect(bands).toEqual(possible)
  }
  for (const [id, node] of Object.entries(nodes ?? {})) expect(nodeOf(result, id)).toMatchObject(node)
  for (const [id, state] of Object.entries(gates ?? {}))
    expect(result.gates.find((gate) => gate.id === id)?.state).toBe(state)
  if (findings) expect(result.findings).toMatchObject(findings as object[])
  if (open) expect(result.missing.map(({ id, reason }) => `${id} ${reason}`)).toEqual(open)
  if (faults) expect(result.issues.map(({ code }) => code)).toEqual(faults)
  for (const { ledger, effective } of nodesOf(result.tree)) {
    expect(ledger.earned + ledger.lost + ledger.unknown + ledger.notApplicable).toBeCloseTo(ledger.max, 9)
    expect(effective.earned).toBeLessThanOrEqual(effective.most)
    expect(effective.most).toBeLessThanOrEqual(effective.max)
    // Only what a sibling left over lifts a node above its printed maximum.
    if (!shared) expect(effective.max).toBeLessThanOrEqual(ledger.max)
    expect(JSON.stringify([ledger, effective])).not.toContain('null')
  }
}

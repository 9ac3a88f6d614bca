import { readFileSync } from 'node:fs'

import { type Claim, compareStages, type Fact, score, scoreStage } from 'danvan/scoring'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { arbitraryCase } from './arbitraryCase.ts'
import { assess, buildSet, known, nodesOf, type SetParts } from './buildSet.ts'

interface Row {
  readonly note: string
  readonly set: SetParts
  /** Facts that are declared not applicable, and counts. */
  readonly notApplicable?: readonly string[]
  readonly facts?: Readonly<Record<string, number>>
  readonly claims: Readonly<Record<string, number>>
  readonly expected: {
    readonly base?: number
    readonly final?: number
    readonly blank: readonly string[]
    readonly differing?: readonly (readonly [string, number, number])[]
    readonly apart?: readonly (readonly [string, number])[]
  }
}

const asOf = '2024-12-31'
const { cases } = JSON.parse(readFileSync('test/cases/stage-totals.json', 'utf8')) as { cases: readonly Row[] }
const claimsOf = (points: Readonly<Record<string, number>>): Record<string, Claim> =>
  Object.fromEntries(Object.entries(points).map(([id, each]) => [id, { points: each }]))

describe('a total by the arithmetic of the set', () => {
  for (const { note, set: parts, notApplicable = [], facts = {}, claims, expected } of cases)
    test(note, () => {
      const given: Record<string, Fact> = Object.fromEntries([
        ...notApplicable.map((key) => [key, { notApplicable: 'không phát sinh', by: 'Sở Nội vụ' }] as const),
        ...Object.entries(facts).map(([key, value]) => [key, known(value)] as const),
      ])
      const result = scoreStage(buildSet(parts), assess(given, { claims: claimsOf(claims) }), { asOf })
      const { base, final, blank, differing, apart } = result.total
      expect({
        base,
        final,
        blank: blank.map(({ id }) => id),
        differing: differing.map(({ id, claimed, sum }) => [id, claimed, sum]),
        apart: apart.map(({ id, spread }) => [id, spread]),
      }).toEqual({ base: undefined, final: undefined, differing: [], apart: [], ...expected })
      expect(result.score.issues).toEqual([])
      const { stages, findings } = compareStages([result])
      expect(stages[0]).toMatchObject({ blank })
      expect([stages[0]?.claimed, stages[0]?.claimedBase]).toEqual([final, base])
      expect(findings.filter(({ code }) => code === 'parts-differ')).toHaveLength(differing.length)
      expect(findings.filter(({ code }) => code === 'parts-apart')).toHaveLength(apart.length)
    })
})

test('points claimed as the facts give them come to the total that the facts give', { timeout: 600_000 }, () => {
  const seen = { combined: 0, rescaled: 0, pots: 0, clamped: 0 }
  fc.assert(
    fc.property(arbitraryCase({ rescaling: true, special: true }), ({ set, assessment }) => {
      const computed = score(set, assessment, { asOf })
      fc.pre(computed.status === 'complete')
      const nodes = nodesOf(computed.tree)
      const isRescaled = computed.rescaled !== undefined || nodes.some(({ rescaled }) => rescaled !== undefined)
      const isCombined = nodes.some(({ reading }) => reading?.kind === 'combined')
      // Printed parts are rounded: only where the set rounds them does the arithmetic go on from what is printed.
      fc.pre(
        set.policies.rounding.at === 'leaf' ||
          (!isRescaled && !isCombined && set.policies.rounding.compare === 'rounded'),
      )
      const claims: Record<string, Claim> = {}
      for (const { id, children, status, effective } of nodes)
        if (children === undefined && status !== 'not-applicable') claims[id] = { points: effective.earned }
      const items = [...(computed.bonus?.items ?? []), ...(computed.penalty?.items ?? [])]
      for (const { id, points } of items) if (points !== 0) claims[id] = { points: points as number }
      const { total, score: again } = scoreStage(set, { ...assessment, claims }, { asOf })
      expect(again.issues).toEqual(computed.issues)
      expect(total.blank).toEqual([])
      expect([total.base, total.final]).toEqual([computed.range.base.min, computed.points])
      if (isCombined) seen.combined++
      if (isRescaled) seen.rescaled++
      if (items.length > 0) seen.pots++
      if (set.policies.total.clamp !== undefined) seen.clamped++
    }),
    { numRuns: 400, seed: 2579 },
  )
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10)
})

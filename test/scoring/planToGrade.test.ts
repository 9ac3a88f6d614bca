import { planToGrade, score } from 'danvan/scoring'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { arbitraryCase } from './arbitraryCase.ts'
import { groundOf, isCertain, naivePlans, waysToChoose } from './planOracle.ts'

const slow = 240_000

test('equals brute force on small random sets: every choice of moves, each scored as a whole', { timeout: slow }, () => {
  const seen = { yes: 0, no: 0, already: 0, 'not-determined': 0, others: 0, shared: 0 }
  fc.assert(
    fc.property(
      arbitraryCase({ rescaling: true, stated: true, special: true }),
      fc.constantFrom('tot', 'kha'),
      fc.constantFrom('2024-06-30', '2025-01-31'),
      ({ set, assessment }, band, asOf) => {
        fc.pre(set.bands.length > 0 && score(set, assessment, { asOf }).grade.status !== 'not-gradable')
        const ground = groundOf(set, assessment, band, asOf)
        fc.pre(waysToChoose(ground) <= 3_000)
        const plan = planToGrade(set, assessment, band, { asOf })
        const now = score(set, assessment, { asOf })
        seen[plan.reachable]++
        expect(plan.reachable === 'already').toBe(isCertain(now.grade, band, set))
        if (plan.reachable === 'already') return
        const naive = naivePlans(ground, band, asOf)
        const found = [plan.plan, ...plan.others].flatMap((each) => each ?? [])
        expect(plan.reachable).toBe(naive.length > 0 ? 'yes' : 'no')
        if (found.length > 1) seen.others++
        const { clamp } = set.policies.total
        const clamped = (points: number) => (clamp ? Math.min(Math.max(points, clamp.min), clamp.max) : points)
        expect(found.map(({ cost, changes, final }) => [cost * 1e6, changes.length, final.min])).toEqual(
          naive.slice(0, 6).map(({ cost, items, points }) => [cost, items.length, clamped(points)]),
        )
        const names = naive.map(({ items }) => items.join())
        for (const { changes } of found) expect(names).toContain(changes.map(({ id }) => id).join())
      },
    ),
    { numRuns: Number(process.env['ORACLE_RUNS'] ?? 600) },
  )
  console.log(seen)
})

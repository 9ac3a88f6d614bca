import { readFileSync } from 'node:fs'

import { type GateCondition, score } from 'danvan/scoring'
import { expect, test } from 'vitest'

import { assess, buildSet, known, shareOf } from './buildSet.ts'

/** Groups of criteria of 10 points, each a share of two counts; whole points are printed. */
interface Row {
  readonly note: string
  readonly at: 'leaf' | 'group' | 'total'
  /** Percent of the group; absent = the gate is on criteria at 0. */
  readonly percent?: number
  readonly shares: readonly (readonly (readonly [number, number])[])[]
  readonly expected: { readonly state: string; readonly criteria?: readonly string[]; readonly printed: number[] }
}

const { cases } = JSON.parse(readFileSync('test/cases/gate-thresholds.json', 'utf8')) as { cases: readonly Row[] }

for (const { note, at, percent, shares, expected } of cases)
  test(note, () => {
    const groups = shares.map((group, g) => ({
      id: `G${g}`,
      criteria: group.map((_, i) => ({
        id: `G${g}.${i}`,
        max: 10,
        rule: {
          kind: 'ratio' as const,
          share: shareOf(`n${g}.${i}`, `d${g}.${i}`),
          zeroOfZero: 'zero' as const,
          above: 'cap' as const,
        },
      })),
    }))
    const when: GateCondition = percent === undefined ? { kind: 'criterion-zero' } : { kind: 'group-below', percent }
    const set = buildSet({
      places: 0,
      groups,
      bands: [{ id: 'dat', from: 1 }, { id: 'khong-dat' }],
      gates: [{ id: 'gate', bands: ['dat'], when, effect: { kind: 'next-band' } }],
      policies: { rounding: { at } },
    })
    const facts = Object.fromEntries(
      shares.flatMap((group, g) =>
        group.flatMap(([numerator, denominator], i) => [
          [`n${g}.${i}`, known(numerator)] as const,
          [`d${g}.${i}`, known(denominator)] as const,
        ]),
      ),
    )
    const { gates, tree } = score(set, assess(facts), { asOf: '2024-12-31' })
    expect({
      state: gates[0]?.state,
      criteria: gates[0]?.criteria,
      printed: tree.map((node) => node.effective.earned),
    }).toEqual({ criteria: undefined, ...expected })
  })

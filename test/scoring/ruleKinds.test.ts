import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { casesIn, runCase } from './runCase.ts'

interface Kind {
  readonly n: number
  readonly name: string
  readonly by?: string
  readonly cases?: readonly string[]
  readonly notExpressed?: true
  readonly because?: string
}

const read = (name: string) => JSON.parse(readFileSync(`test/cases/${name}`, 'utf8'))
const kinds: readonly Kind[] = read('rule-kinds.json').kinds
const own = casesIn('rule-kinds.json')
const cases = new Map([...own, ...casesIn('scoring-decisions.json')].map((each) => [each.id, each]))
/** Run by test/scoring/rewards.test.ts. */
const rewards: readonly string[] = read('rewards.json').cases.map(({ id }: { id: string }) => id)

test('the 40 kinds stand here, each expressed with cases or not expressed with the reason', () => {
  expect(kinds.map(({ n }) => n)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  for (const { n, by, cases: listed = [], notExpressed, because } of kinds)
    expect({ n, says: notExpressed ? (because ?? '').length > 20 : by !== undefined && listed.length > 0 }).toEqual({
      n,
      says: true,
    })
})

test('every case has an id of its own', () => {
  expect(cases.size).toBe(own.length + casesIn('scoring-decisions.json').length)
})

describe.each(kinds.filter(({ notExpressed }) => !notExpressed))('kind $n, $name: $by', ({ cases: listed = [] }) => {
  test.each(listed)('%s', (id) => {
    const each = cases.get(id)
    if (each === undefined) expect(rewards).toContain(id)
    else runCase(each)
  })
})

describe('cases of kinds and policies', () => {
  for (const each of own)
    test(`${each.id}: ${each.note}`, () => {
      runCase(each)
    })
})

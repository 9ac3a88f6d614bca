import { readdirSync, readFileSync } from 'node:fs'

import * as rulesets from 'danvan/rulesets'
import type { CriteriaSet } from 'danvan/scoring'

import { buildSet, type SetParts } from './buildSet.ts'

interface Fixture {
  readonly about: string
  readonly citation: string
  readonly set: SetParts
}

const folder = 'test/fixtures/sets'

/** Decisions that are not shipped, as sets: what was read of them, and nothing else. */
export const fixtures: ReadonlyMap<string, Fixture> = new Map(
  readdirSync(folder).map((name) => {
    const fixture = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Fixture
    return [name.slice(0, -'.json'.length), fixture]
  }),
)

const shipped = [
  rulesets.quangNgai1211,
  rulesets.canTho2579,
  rulesets.officials012018,
  rulesets.bodies012018,
  rulesets.portal766,
]

/** A set by its id: a shipped one, or a fixture. */
export function setOf(id: string): CriteriaSet {
  const known = shipped.find((set) => set.id === id)
  if (known !== undefined) return known
  const fixture = fixtures.get(id)
  if (fixture === undefined) throw new Error(`no set ${id}`)
  return buildSet(fixture.set)
}

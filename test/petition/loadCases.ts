import { readFileSync } from 'node:fs'

import type { Petition } from 'danvan'

/** A case of a petition: everything but what all of them share. */
export interface PetitionCaseRow {
  readonly id: string
  readonly citation: string
  readonly input: { readonly petition: Omit<Petition, 'schema' | 'id'>; readonly asOf: string }
  readonly expected: ExpectedPetition
  readonly note?: string
}

/** What a case says of the answer; lists are whole, steps are those that matter. */
interface ExpectedPetition {
  readonly status?: string
  readonly complexity?: string
  readonly steps?: Readonly<Record<string, ExpectedStep>>
  readonly breaches?: readonly string[]
  readonly findings?: readonly string[]
}

/** What a case says of a step. */
export interface ExpectedStep {
  readonly standing?: string
  readonly because?: string
  readonly procedure?: string
  readonly rule?: string
  readonly start?: string
  readonly limit?: string
  readonly dueOn?: string
  readonly undated?: string
  readonly undecided?: readonly string[]
  readonly timeliness?: string
  readonly alternatives?: readonly (readonly [string, string])[]
  readonly assumptions?: readonly string[]
  readonly warnings?: readonly string[]
  readonly provenance?: string
}

const { cases } = JSON.parse(readFileSync('test/cases/petitions.json', 'utf8')) as { cases: readonly PetitionCaseRow[] }

/** The cases of the law sheet. */
export const petitionCases = cases

/** The petition of a case. */
export const petitionOf = ({ id, input }: PetitionCaseRow): Petition => ({
  schema: 'danvan/petition@1',
  id,
  ...input.petition,
})

import type { TimeLimitCatalogue, TimeLimitProcedure } from './TimeLimitCatalogue.ts'
import type { TimeLimitRule } from './TimeLimitRule.ts'

/** What is looked up in a catalogue. */
export interface TimeLimitIndex {
  /** Procedures by id; of two with one id, the first. */
  readonly procedures: ReadonlyMap<string, TimeLimitProcedure>
  /** Rows by the id of their procedure. */
  readonly rulesOf: ReadonlyMap<string, readonly TimeLimitRule[]>
  /** Rows by id; of two with one id, the first. */
  readonly rules: ReadonlyMap<string, TimeLimitRule>
}

const indexes = new WeakMap<TimeLimitCatalogue, TimeLimitIndex>()

/** Mục lục: the index of a catalogue, made once for each catalogue object. */
export function timeLimitIndex(catalogue: TimeLimitCatalogue): TimeLimitIndex {
  const made = indexes.get(catalogue)
  if (made !== undefined) return made
  const procedures = new Map<string, TimeLimitProcedure>()
  const rulesOf = new Map<string, TimeLimitRule[]>()
  const rules = new Map<string, TimeLimitRule>()
  for (const procedure of catalogue.procedures)
    if (!procedures.has(procedure.id)) procedures.set(procedure.id, procedure)
  for (const rule of catalogue.rules) {
    if (!rules.has(rule.id)) rules.set(rule.id, rule)
    const known = rulesOf.get(rule.procedure)
    if (known === undefined) rulesOf.set(rule.procedure, [rule])
    else known.push(rule)
  }
  const index = { procedures, rulesOf, rules }
  indexes.set(catalogue, index)
  return index
}

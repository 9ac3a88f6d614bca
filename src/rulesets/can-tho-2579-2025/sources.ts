import type { AssumedSource, InstrumentKey, ReadSource } from '../../law/index.ts'

const instrument = 'decision:2579/QĐ-UBND:ubnd-can-tho:2025-11-21' as InstrumentKey

/** A figure read in the body of the decision; its annexes are not in the copy. */
export function inBody(provision: string): ReadSource {
  return { provenance: 'read', instrument, provision, copy: 'GitHub tnt305/tai_lieu_noi_bo (không có Phụ lục I, II)' }
}

/** What the body does not say and something must be chosen for. */
export function notSaid(basis: string): AssumedSource {
  return { provenance: 'assumed', basis: `not said in the text: ${basis}`, instrument }
}

/** What stands in Phụ lục II, which nobody here has read. */
export const annexNotRead: AssumedSource = {
  provenance: 'assumed',
  basis: 'Phụ lục II (the table of sub-criteria) was not available; its points are taken as they were given',
  instrument,
}

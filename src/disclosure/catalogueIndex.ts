import { digestOf, version } from '../stamp/index.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DutiesStamp } from './DutyAnswer.ts'

const digests = new WeakMap<DisclosureCatalogue, string>()

/** The catalogues by id, so that the order in which they are given does not matter. */
export function inOrder(catalogues: readonly DisclosureCatalogue[]): readonly DisclosureCatalogue[] {
  return [...catalogues].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : digest(a) < digest(b) ? -1 : 1))
}

/** The stamp of a result made from catalogues. */
export function stampOf(catalogues: readonly DisclosureCatalogue[]): DutiesStamp {
  return {
    library: { name: 'danvan', version },
    catalogues: inOrder(catalogues).map((each) => ({ id: each.id, version: each.version, digest: digest(each) })),
  }
}

function digest(catalogue: DisclosureCatalogue): string {
  const known = digests.get(catalogue)
  if (known !== undefined) return known
  const made = digestOf(catalogue)
  digests.set(catalogue, made)
  return made
}

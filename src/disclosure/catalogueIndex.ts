import { digestOnce, version } from '../stamp/index.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DutiesStamp } from './DutyAnswer.ts'

/** The catalogues by id, so that the order in which they are given does not matter. */
export function inOrder(catalogues: readonly DisclosureCatalogue[]): readonly DisclosureCatalogue[] {
  return [...catalogues].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : digestOnce(a) < digestOnce(b) ? -1 : 1))
}

/** The stamp of a result made from catalogues. */
export function stampOf(catalogues: readonly DisclosureCatalogue[]): DutiesStamp {
  return {
    library: { name: 'danvan', version },
    catalogues: inOrder(catalogues).map((each) => ({ id: each.id, version: each.version, digest: digestOnce(each) })),
  }
}

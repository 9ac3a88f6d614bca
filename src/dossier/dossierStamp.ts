import { calendarDigest } from '../calendar/index.ts'
import type { TimeLimitCatalogue } from '../deadline/index.ts'
import { digestOf, version } from '../stamp/index.ts'
import type { DossierStamp } from './DossierAssessment.ts'
import type { DossierOptions } from './DossierOptions.ts'

const digests = new WeakMap<TimeLimitCatalogue, string>()

/** Dấu của kết quả: what made an assessment; the digest of a catalogue is computed once for each object. */
export function dossierStamp({ rules, calendar, asOf }: DossierOptions): DossierStamp {
  let digest = digests.get(rules)
  if (digest === undefined) {
    digest = digestOf(rules)
    digests.set(rules, digest)
  }
  return {
    library: { name: 'danvan', version },
    rules: { id: rules.id, version: rules.version, digest },
    calendarDigest: calendarDigest(calendar),
    asOf,
  }
}

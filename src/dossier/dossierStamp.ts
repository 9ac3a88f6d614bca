import { calendarDigest } from '../calendar/index.ts'
import { digestOnce, version } from '../stamp/index.ts'
import type { DossierStamp } from './DossierAssessment.ts'
import type { DossierOptions } from './DossierOptions.ts'

/** Dấu của kết quả: what made an assessment. */
export function dossierStamp({ rules, calendar, asOf }: DossierOptions): DossierStamp {
  return {
    library: { name: 'danvan', version },
    rules: { id: rules.id, version: rules.version, digest: digestOnce(rules) },
    calendarDigest: calendarDigest(calendar),
    asOf,
  }
}

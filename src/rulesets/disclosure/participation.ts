import type { DisclosureCatalogue, Duty } from '../../disclosure/index.ts'
import { conferenceDuties } from './conference.ts'
import { consultationDuties } from './consultation.ts'
import { inspectorateDuties } from './inspectorate.ts'

const duties: readonly Duty[] = [...conferenceDuties, ...consultationDuties, ...inspectorateDuties]

/** Hội nghị, tham gia ý kiến, kiểm tra, giám sát, Ban Thanh tra nhân dân. */
export const participation: DisclosureCatalogue = {
  schema: 'danvan/disclosure-catalogue@1',
  id: 'disclosure-participation',
  version: '0.1.0',
  title: {
    vi: 'Hội nghị, tham gia ý kiến, giám sát và Ban Thanh tra nhân dân',
    en: 'Conference, consultation, supervision and people’s inspectorate',
  },
  reviewedOn: '2026-11-23',
  level: 'general',
  duties,
}

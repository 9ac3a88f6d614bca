import type { InstrumentRegistry } from '../law/index.ts'
import { assessment } from './instruments/assessment.ts'
import { budget } from './instruments/budget.ts'
import { civilService } from './instruments/civilService.ts'
import { construction } from './instruments/construction.ts'
import { democracy } from './instruments/democracy.ts'
import { holidays } from './instruments/holidays.ts'
import { integrity } from './instruments/integrity.ts'
import { labour } from './instruments/labour.ts'
import { oneStop } from './instruments/oneStop.ts'
import { petitions } from './instruments/petitions.ts'
import { procurement } from './instruments/procurement.ts'
import { report2023 } from './instruments/report2023.ts'

/**
 * Danh mục văn bản: every instrument that the rule data name, from when to when it is in force, what it does to others,
 * and how each of these is known. An end that nobody has read is no end and no force either: `unknown`.
 */
export const instruments: InstrumentRegistry = {
  schema: 'danvan/instrument-registry@1',
  id: 'instruments',
  version: '0.1.0',
  title: {
    vi: 'Danh mục văn bản về dân vận chính quyền, dân chủ ở cơ sở và thủ tục của cơ quan nhà nước',
    en: 'Instruments on mass mobilization, grassroots democracy and the procedures of state agencies',
  },
  reviewedOn: '2026-11-23',
  instruments: [
    ...democracy,
    ...assessment,
    ...report2023,
    ...oneStop,
    ...petitions,
    ...integrity,
    ...budget,
    ...procurement,
    ...civilService,
    ...construction,
    ...labour,
    ...holidays,
  ],
}

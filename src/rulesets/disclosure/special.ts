import type { DisclosureCatalogue } from '../../disclosure/index.ts'
import { inferred } from '../instruments/sources.ts'
import { assetDuties } from './assets.ts'
import { bidDuties, investmentDuties } from './bidding.ts'
import { budgetDuties } from './budget.ts'
import { text } from './build.ts'
import { declarationDuties } from './declarations.ts'
import { inspectionDuties } from './inspections.ts'
import { opennessDuties, publicDefault } from './openness.ts'
import { personnelDuties } from './personnel.ts'
import { procedureDuties } from './procedures.ts'
import { receptionDuties } from './reception.ts'
import { regulationDuties } from './regulations.ts'

/** Nghĩa vụ công khai theo luật chuyên ngành. */
export const special: DisclosureCatalogue = {
  schema: 'danvan/disclosure-catalogue@1',
  id: 'disclosure-special',
  version: '0.1.0',
  title: { vi: 'Nghĩa vụ công khai theo luật chuyên ngành', en: 'Duties of disclosure by special laws' },
  reviewedOn: '2026-11-23',
  level: 'special',
  defaults: [publicDefault],
  assumptions: [
    {
      code: 'precedence',
      source: text(
        inferred('a warning for not disclosing, a reprimand for content, form or time'),
        'decree:59/2019/NĐ-CP:chinh-phu:undated',
        'Đ.81 k.1',
      ),
    },
  ],
  duties: [
    ...budgetDuties,
    ...assetDuties,
    ...bidDuties,
    ...investmentDuties,
    ...declarationDuties,
    ...personnelDuties,
    ...procedureDuties,
    ...receptionDuties,
    ...inspectionDuties,
    ...regulationDuties,
    ...opennessDuties,
  ],
}

import type { DossierTable } from '../record/index.ts'
import type { ReportPassage } from '../rulesets/index.ts'
import type { ScoreResult } from '../scoring/index.ts'
import type { DocumentBlock } from './DocumentModel.ts'
import { consultations, personnel, staffDemocracy, staffRules } from './passages/democracy.ts'
import { direction, programme } from './passages/direction.ts'
import { internalDisclosures, publicDisclosures } from './passages/disclosures.ts'
import { dossiers } from './passages/dossiers.ts'
import { judgements, otherPapers, tasks } from './passages/evaluation.ts'
import { closing, request } from './passages/frame.ts'
import { inspection, integrity } from './passages/inspection.ts'
import { fatherlandFront, skilfulMobilization, training } from './passages/movement.ts'
import { functions, organization, subordination } from './passages/organization.ts'
import { administrativeReform } from './passages/reform.ts'
import { selfAssessment } from './passages/selfAssessment.ts'
import { dialogue, petitions, procedures, reception, replies } from './passages/service.ts'
import type { ReportSheet } from './ReportSheet.ts'

/** Results that a report takes in as tables. */
export interface Embedded {
  /** Kết quả chấm. */
  readonly score?: ScoreResult
  /** Bảng số liệu hồ sơ. */
  readonly dossiers?: DossierTable
}

/** What writes each passage. */
export const passageWriters: Readonly<
  Record<ReportPassage, (sheet: ReportSheet, embedded: Embedded) => DocumentBlock[]>
> = {
  request,
  functions,
  subordination,
  organization,
  direction,
  programme,
  'public-disclosures': publicDisclosures,
  dossiers: (sheet, embedded) => dossiers(sheet, embedded.dossiers),
  reception,
  petitions,
  dialogue,
  procedures,
  replies,
  'administrative-reform': administrativeReform,
  'staff-democracy': staffDemocracy,
  'staff-rules': staffRules,
  personnel,
  'internal-disclosures': internalDisclosures,
  consultations,
  inspection,
  'self-assessment': (sheet, { score }) => selfAssessment(sheet, score),
  'skilful-mobilization': skilfulMobilization,
  'fatherland-front': fatherlandFront,
  training,
  integrity,
  'other-papers': otherPapers,
  strengths: (sheet) => judgements(sheet, 'strengths'),
  limitations: (sheet) => judgements(sheet, 'limitations'),
  causes: (sheet) => judgements(sheet, 'causes'),
  tasks,
  closing,
}

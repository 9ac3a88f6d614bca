import {
  type AnnualRecord,
  checkRecordDisclosures,
  composeAnnualReport,
  composeDisclosureRegister,
  composeDossierForm,
  composeEvidenceIndex,
  composeSelfScoring,
  type DocumentModel,
  type DossierCounts,
  danVan2023Outline,
  disclosureRegister,
  dossierFormSources,
  formII06a,
  quangNgai1211,
  vietnamCalendar,
} from 'danvan'

import { asOf, record2023, year2023 } from './compose.ts'

const { counts, counted } = record2023.dossiers as NonNullable<AnnualRecord['dossiers']>
const { from, to } = counted as { from: string; to: string }
const { score, dossiers } = year2023

export const disclosures2023 = checkRecordDisclosures(record2023, { asOf, calendar: vietnamCalendar() })
export const register2023 = disclosureRegister(disclosures2023.check)
export const form2023 = formII06a(counts as DossierCounts, {
  unit: record2023.department.name,
  period: { from, to, cutOff: to },
  sources: dossierFormSources,
})

/** Every document of the record of 2023, the report with all that it can take in. */
export const documents: Readonly<Record<string, DocumentModel>> = {
  report: composeAnnualReport(record2023, {
    outline: danVan2023Outline,
    asOf,
    score,
    ...(dossiers && { dossiers }),
    disclosures: disclosures2023,
  }),
  'self-scoring': composeSelfScoring(score, quangNgai1211, { record: record2023 }),
  evidence: composeEvidenceIndex(score, quangNgai1211, { record: record2023 }),
  form: composeDossierForm(form2023, { record: record2023, asOf }),
  register: composeDisclosureRegister(disclosures2023, { record: record2023 }),
}

/** Where paths of the documents stand: in the record, and in the results by their names. */
export const traced2023 = {
  ...record2023,
  score,
  dossierTable: dossiers,
  dossierForm: form2023,
  disclosureRegister: register2023,
}

import { writeFileSync } from 'node:fs'

import {
  bodies012018,
  canTho2579,
  danVan2023Outline,
  disclosureCatalogues,
  disclosureReading,
  evaluationFactCatalogue,
  factCatalogue,
  instruments,
  officialPageStyle,
  officials012018,
  petitionProcess,
  portal766,
  quangNgai1211,
  reportingPeriods,
  timeLimits,
} from 'danvan/rulesets'
import {
  annualRecordSchema,
  assessmentSchema,
  criteriaSetSchema,
  disclosureCatalogueSchema,
  disclosureProfileSchema,
  disclosureRecordSchema,
  dossierSchema,
  dossierSummarySchema,
  factCatalogueSchema,
  instrumentRegistrySchema,
  outlineSchema,
  petitionSchema,
  receptionRecordSchema,
  reportingPeriodsSchema,
  setMappingSchema,
  timeLimitsSchema,
} from 'danvan/schemas'
import * as z from 'zod'

/** Writes the rule data and the shapes of the inputs as JSON beside the built modules, for programs in other languages. */
const files = {
  ...Object.fromEntries(
    [quangNgai1211, canTho2579, officials012018, bodies012018, portal766].map((set) => [
      `rulesets/${set.id}.json`,
      set,
    ]),
  ),
  'rulesets/evaluation-fact-catalogue.json': evaluationFactCatalogue,
  [`rulesets/${disclosureReading.id}.json`]: disclosureReading,
  'rulesets/fact-catalogue.json': factCatalogue,
  'rulesets/instruments.json': instruments,
  'rulesets/reporting-periods.json': reportingPeriods,
  'rulesets/petition-process.json': petitionProcess,
  [`rulesets/${danVan2023Outline.id}.json`]: danVan2023Outline,
  'rulesets/page-style.json': officialPageStyle,
  'rulesets/time-limits.json': timeLimits,
  ...Object.fromEntries(disclosureCatalogues.map((catalogue) => [`rulesets/${catalogue.id}.json`, catalogue])),
  'schemas/annual-record.schema.json': jsonSchema(annualRecordSchema),
  'schemas/criteria-set.schema.json': jsonSchema(criteriaSetSchema),
  'schemas/assessment.schema.json': jsonSchema(assessmentSchema),
  'schemas/dossier.schema.json': jsonSchema(dossierSchema),
  'schemas/fact-catalogue.schema.json': jsonSchema(factCatalogueSchema),
  'schemas/instrument-registry.schema.json': jsonSchema(instrumentRegistrySchema),
  'schemas/dossier-summary.schema.json': jsonSchema(dossierSummarySchema),
  'schemas/reporting-periods.schema.json': jsonSchema(reportingPeriodsSchema),
  'schemas/petition.schema.json': jsonSchema(petitionSchema),
  'schemas/reception-record.schema.json': jsonSchema(receptionRecordSchema),
  'schemas/set-mapping.schema.json': jsonSchema(setMappingSchema),
  'schemas/outline.schema.json': jsonSchema(outlineSchema),
  'schemas/time-limits.schema.json': jsonSchema(timeLimitsSchema),
  'schemas/disclosure-catalogue.schema.json': jsonSchema(disclosureCatalogueSchema),
  'schemas/disclosure-profile.schema.json': jsonSchema(disclosureProfileSchema),
  'schemas/disclosure-record.schema.json': jsonSchema(disclosureRecordSchema),
}

// Rules are read by people too, schemas by programs.
for (const [name, content] of Object.entries(files))
  writeFileSync(
    new URL(`../dist/${name}`, import.meta.url),
    `${JSON.stringify(content, null, name.startsWith('rulesets/') ? 2 : 0)}\n`,
  )

/** The shape of what a user writes, before parsing. */
function jsonSchema(schema) {
  return z.toJSONSchema(schema, { io: 'input' })
}

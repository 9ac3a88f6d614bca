import { writeFileSync } from 'node:fs'

import {
  danVan2023Outline,
  factCatalogue,
  instruments,
  officialPageStyle,
  quangNgai1211,
  timeLimits,
} from 'danvan/rulesets'
import {
  annualRecordSchema,
  assessmentSchema,
  criteriaSetSchema,
  factCatalogueSchema,
  instrumentRegistrySchema,
  outlineSchema,
  timeLimitsSchema,
} from 'danvan/schemas'
import * as z from 'zod'

/** Writes the rule data and the shapes of the inputs as JSON beside the built modules, for programs in other languages. */
const files = {
  [`rulesets/${quangNgai1211.id}.json`]: quangNgai1211,
  'rulesets/fact-catalogue.json': factCatalogue,
  'rulesets/instruments.json': instruments,
  [`rulesets/${danVan2023Outline.id}.json`]: danVan2023Outline,
  'rulesets/page-style.json': officialPageStyle,
  'rulesets/time-limits.json': timeLimits,
  'schemas/annual-record.schema.json': jsonSchema(annualRecordSchema),
  'schemas/criteria-set.schema.json': jsonSchema(criteriaSetSchema),
  'schemas/assessment.schema.json': jsonSchema(assessmentSchema),
  'schemas/fact-catalogue.schema.json': jsonSchema(factCatalogueSchema),
  'schemas/instrument-registry.schema.json': jsonSchema(instrumentRegistrySchema),
  'schemas/outline.schema.json': jsonSchema(outlineSchema),
  'schemas/time-limits.schema.json': jsonSchema(timeLimitsSchema),
}

for (const [name, content] of Object.entries(files))
  writeFileSync(new URL(`../dist/${name}`, import.meta.url), `${JSON.stringify(content, null, 2)}\n`)

/** The shape of what a user writes, before parsing. */
function jsonSchema(schema) {
  return z.toJSONSchema(schema, { io: 'input' })
}

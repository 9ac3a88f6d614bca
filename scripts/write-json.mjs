import { writeFileSync } from 'node:fs'

import {
  bodies012018,
  canTho2579,
  evaluationFactCatalogue,
  factCatalogue,
  instruments,
  officials012018,
  portal766,
  quangNgai1211,
  timeLimits,
} from 'danvan/rulesets'
import {
  annualRecordSchema,
  assessmentSchema,
  criteriaSetSchema,
  factCatalogueSchema,
  instrumentRegistrySchema,
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
  'rulesets/fact-catalogue.json': factCatalogue,
  'rulesets/instruments.json': instruments,
  'rulesets/time-limits.json': timeLimits,
  'schemas/annual-record.schema.json': jsonSchema(annualRecordSchema),
  'schemas/criteria-set.schema.json': jsonSchema(criteriaSetSchema),
  'schemas/assessment.schema.json': jsonSchema(assessmentSchema),
  'schemas/fact-catalogue.schema.json': jsonSchema(factCatalogueSchema),
  'schemas/instrument-registry.schema.json': jsonSchema(instrumentRegistrySchema),
  'schemas/time-limits.schema.json': jsonSchema(timeLimitsSchema),
}

for (const [name, content] of Object.entries(files))
  writeFileSync(new URL(`../dist/${name}`, import.meta.url), `${JSON.stringify(content, null, 2)}\n`)

/** The shape of what a user writes, before parsing. */
function jsonSchema(schema) {
  return z.toJSONSchema(schema, { io: 'input' })
}

import * as z from 'zod'

import { civilDateSchema, countSchema, sourceSchema, wordsSchema } from '../law/lawSchema.ts'
import type { AgencyProfile } from './AgencyProfile.ts'
import type { Department } from './Department.ts'

const named = z.strictObject({ name: wordsSchema })

/** One value, or several one after the other. */
function flagOf(value: z.ZodType) {
  const dated = z.strictObject({
    value,
    from: civilDateSchema.optional(),
    lastDay: civilDateSchema.optional(),
    source: sourceSchema.optional(),
  })
  return z.union([dated, z.array(dated).min(1).max(1_000)]).optional()
}
const flag = flagOf(z.boolean())

/** Lược đồ của hồ sơ cơ quan. */
export const agencyProfileSchema = z
  .strictObject({
    hasIntranet: flag,
    hasPortal: flag,
    singleSite: flag,
    hasOneStop: flag,
    issuesInspections: flag,
    inspected: flag,
    exploitsAssets: flag,
    hasLoudspeaker: flag,
    armyPolice: flag,
    dispersed: flag,
    cannotLeavePosts: flag,
    headcount: flagOf(countSchema),
    budgetRole: flagOf(z.enum(['level-1', 'superior', 'spending'])),
    unitKind: flagOf(z.enum(['agency', 'service-unit', 'commune', 'state-enterprise'])),
  })
  .meta({
    id: 'AgencyProfile',
    title: 'Hồ sơ cơ quan',
    description: 'What decides which duties bind the agency; an absent flag is not known.',
  }) as unknown as z.ZodType<AgencyProfile>

/** Lược đồ của sở, cơ quan chuyên môn. */
export const departmentSchema = z
  .strictObject({
    name: wordsSchema,
    shortName: wordsSchema.optional(),
    level: z.enum(['central', 'provincial', 'district', 'commune']),
    parent: wordsSchema.optional(),
    professionalParent: wordsSchema.optional(),
    address: wordsSchema.optional(),
    functions: z.array(wordsSchema).optional(),
    fields: z.array(wordsSchema).optional(),
    leaders: z
      .array(
        z.strictObject({
          position: z.enum(['head', 'deputy-head']),
          title: wordsSchema,
          name: wordsSchema.optional(),
        }),
      )
      .optional(),
    divisions: z.array(named).optional(),
    publicServiceUnits: z.array(named).optional(),
    party: z
      .strictObject({ name: wordsSchema, parent: wordsSchema.optional(), cells: z.array(named).optional() })
      .optional(),
    counts: z
      .strictObject({
        heads: countSchema.optional(),
        deputyHeads: countSchema.optional(),
        divisions: countSchema.optional(),
        publicServiceUnits: countSchema.optional(),
        partyCells: countSchema.optional(),
      })
      .optional(),
    staff: z
      .strictObject({
        total: countSchema.optional(),
        civilServants: countSchema.optional(),
        publicEmployees: countSchema.optional(),
        contractWorkers: countSchema.optional(),
      })
      .optional(),
    profile: agencyProfileSchema.optional(),
  })
  .meta({
    id: 'Department',
    title: 'Sở, cơ quan chuyên môn',
    description: 'The department: leaders, divisions, public service units, party organization, profile.',
  }) as unknown as z.ZodType<Department>

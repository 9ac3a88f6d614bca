import * as z from 'zod'

import { sourceSchema, textSchema, wordsSchema } from '../law/lawSchema.ts'
import { knownPathSchema } from '../record/knownPathSchema.ts'
import { type Outline, type OutlineSection, reportPassages } from '../rulesets/index.ts'

const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[a-z0-9][a-z0-9.-]*$/)
const passages = z.array(z.enum(reportPassages))

const sectionSchema: z.ZodType<OutlineSection> = z
  .strictObject({
    id,
    title: textSchema,
    passages: passages.optional(),
    needs: z.array(z.strictObject({ path: knownPathSchema, what: textSchema })).optional(),
    get sections() {
      return z.array(sectionSchema).optional()
    },
  })
  .meta({ id: 'OutlineSection', title: 'Mục của dàn ý' }) as unknown as z.ZodType<OutlineSection>

/** Lược đồ của dàn ý báo cáo. */
export const outlineSchema: z.ZodType<Outline> = z
  .strictObject({
    schema: z.literal('danvan/outline@1'),
    id,
    version: z.string().min(1).max(100),
    title: textSchema,
    subject: wordsSchema,
    source: sourceSchema,
    opening: passages,
    sections: z.array(sectionSchema).min(1),
    closing: passages,
  })
  .meta({
    title: 'Dàn ý báo cáo',
    description: 'Which passages a report has, in which order, under which headings, and what each must know.',
  }) as unknown as z.ZodType<Outline>

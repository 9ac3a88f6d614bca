import * as z from 'zod'

import { civilDateSchema as date, textSchema as text, wordsSchema as words } from '../law/lawSchema.ts'
import type { Petition } from './Petition.ts'
import { type PetitionEventKind, petitionEvents } from './PetitionEvent.ts'
import { petitionChannels, petitionKinds, petitionLevels } from './PetitionKind.ts'

const paper = z.union([words, z.literal(false)]).optional()
const event = <Kind extends PetitionEventKind, More extends z.ZodRawShape>(kind: Kind, more: More) =>
  z.strictObject({ kind: z.literal(kind), on: date, paper, ...more })
const special = ['not-accepted', 'transferred', 'hindrance-began', 'dialogue-planned', 'extended'] as const
const plain = (Object.keys(petitionEvents) as PetitionEventKind[]).filter(
  (kind) => !(special as readonly string[]).includes(kind),
)

const events = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(plain), on: date, paper }),
  event('not-accepted', { reason: words.optional() }),
  event('transferred', { to: words.optional() }),
  event('hindrance-began', { reason: z.enum(['force-majeure', 'objective-obstacle', 'distant-mission-or-study']) }),
  event('dialogue-planned', { dialogueOn: date }),
  event('extended', {
    by: z.strictObject({
      amount: z.int().min(1).max(10_000),
      unit: z.enum(['day', 'working-day', 'week', 'month', 'year']),
    }),
  }),
])

/** Lược đồ của đơn. */
export const petitionSchema: z.ZodType<Petition> = z
  .strictObject({
    schema: z.literal('danvan/petition@1'),
    id: z.string().min(1).max(200),
    kind: z.enum(petitionKinds),
    level: z.enum(petitionLevels).optional(),
    channel: z.enum(petitionChannels),
    label: text.optional(),
    responsible: text.optional(),
    competent: z.boolean().optional(),
    passedOnBy: text.optional(),
    case: z
      .strictObject({
        place: z.enum(['ordinary', 'remote']).optional(),
        complexity: z.enum(['ordinary', 'complex', 'specially-complex']).optional(),
        complainants: z.enum(['one', 'several']).optional(),
        verification: z.enum(['one-place', 'several-places-or-delegated']).optional(),
        isClear: z.boolean().optional(),
        complexityGrounds: z.array(words).max(50).optional(),
        complexityPaper: paper,
      })
      .optional(),
    events: z.array(events).max(1_000),
  })
  .meta({
    title: 'Đơn',
    description: 'A complaint, denunciation, recommendation, feedback or request for information, and its events.',
  }) as unknown as z.ZodType<Petition>

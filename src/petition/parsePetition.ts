import { deepFreeze, type ParseResult, pathIndex, readShape } from '../issues/index.ts'
import type { Petition } from './Petition.ts'
import { petitionFaults } from './petitionFaults.ts'
import { petitionSchema } from './petitionSchema.ts'

/**
 * Đọc đơn: checks a petition of unknown origin. Shapes come first, then the order of its events on what is sound: accepted
 * before received, decided before accepted, resumed without a suspension. What the law does not allow, such as one
 * extension too many, is no fault of the data: `assessPetition` finds it.
 *
 * @param input - anything
 * @returns the petition, frozen, or every fault
 * @example
 * ```ts
 * const parsed = parsePetition({
 *   schema: 'danvan/petition@1',
 *   id: '12/KN',
 *   kind: 'complaint',
 *   level: 'first',
 *   channel: 'post',
 *   events: [{ kind: 'received', on: '2023-04-21' }, { kind: 'accepted', on: '2023-04-20' }],
 * })
 * parsed.success ? [] : parsed.issues.map(({ code, path, data }) => `${path.join('.')} ${code} ${data.cause}`)
 * // => ['events.1.on event-before-cause received']
 * ```
 */
export function parsePetition(input: unknown): ParseResult<Petition> {
  const { data, plain, issues: shapes } = readShape(petitionSchema, input)
  const atFault = pathIndex(shapes)
  const found = petitionFaults(plain, atFault).filter(({ path }) => !atFault.touches(path))
  const issues = [...shapes, ...found]
  return data !== undefined && issues.length === 0
    ? { success: true, data: deepFreeze(data) }
    : { success: false, issues }
}

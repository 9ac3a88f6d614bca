import { deepFreeze, type Issue, type ParseResult, pathIndex, readShape } from '../issues/index.ts'
import { checkRegistry } from './checkRegistry.ts'
import type { Instrument } from './Instrument.ts'
import type { InstrumentRegistry } from './InstrumentRegistry.ts'
import { instrumentRegistrySchema } from './instrumentRegistrySchema.ts'
import { checkInstrument } from './registryChecks/checkInstrument.ts'
import type { RegistryFinding } from './registryChecks/RegistryFinding.ts'

/**
 * Đọc danh mục văn bản: checks a registry of instruments of unknown origin. What `checkRegistry` finds as an error is an
 * issue here, `registry-check`; its warnings do not refuse the registry.
 *
 * @param input - anything
 * @returns the registry, frozen, or every fault: shapes first, then days, relations and circles on what is sound
 * @example
 * ```ts
 * parseRegistry(instruments).success // => true
 * const [first] = instruments.instruments
 * const parsed = parseRegistry({ ...instruments, instruments: [first, first] })
 * parsed.success ? [] : parsed.issues.map(({ data }) => data.check) // => ['duplicate-key']
 * ```
 */
export function parseRegistry(input: unknown): ParseResult<InstrumentRegistry> {
  const { data, plain, issues: shapes } = readShape(instrumentRegistrySchema, input)
  if (data === undefined) return { success: false, issues: [...shapes, ...checkSoundParts(plain, shapes)] }
  const issues = checkRegistry(data)
    .filter(({ severity }) => severity === 'error')
    .map(asIssue)
  return issues.length > 0 ? { success: false, issues } : { success: true, data: deepFreeze(data) }
}

function asIssue({ code, path, severity, data }: RegistryFinding): Issue {
  return { code: 'registry-check', path, severity, data: { check: code, ...data } }
}

/** Checks the instruments that are whole, though something else in the registry is not. */
function checkSoundParts(plain: unknown, shapes: readonly Issue[]): Issue[] {
  const inner =
    typeof plain === 'object' && plain !== null ? (plain as { instruments?: unknown }).instruments : undefined
  if (!Array.isArray(inner)) return []
  const found: Issue[] = []
  const atFault = pathIndex(shapes)
  inner.forEach((instrument, i) => {
    const path = ['instruments', i]
    if (instrument === undefined || atFault.touches(path)) return
    checkInstrument(instrument as Instrument, path, (code, severity, at, data = {}) => {
      found.push(asIssue({ code, severity, path: at, data }))
    })
  })
  return found
}

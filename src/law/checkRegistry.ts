import { addMonths, toIsoDate } from '../civil/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import type { InstrumentRegistry } from './InstrumentRegistry.ts'
import { checkCircles } from './registryChecks/checkCircles.ts'
import { checkInstrument } from './registryChecks/checkInstrument.ts'
import { checkRelations } from './registryChecks/checkRelations.ts'
import type { RegistryFinding, ReportRegistry } from './registryChecks/RegistryFinding.ts'

/** What a registry may be held against. */
export interface CheckRegistryOptions {
  /** The day on which the question is asked, `YYYY-MM-DD`; without it nothing is said of the age of the reading. */
  readonly asOf?: string
  /** After how many whole months a reading is old; 12 if left out. */
  readonly months?: number
}

/**
 * Kiểm tra danh mục văn bản: what is wrong or worth knowing inside a registry: keys against fields, days out of order,
 * an instrument that overlaps with what replaced it or leaves a gap before it, circles, relations to nothing or to an
 * ended instrument, readings grown old.
 *
 * @param registry - a registry of the right shape
 * @param options - the day from which the age of the reading counts
 * @returns the findings; an `error` makes the registry unusable, a `warning` needs an answer, an `info` states a fact
 * @throws a {@link DanvanError} `invalid-date` if `asOf` does not exist
 * @throws a {@link DanvanError} `invalid-option` if `months` is no whole number from 1 to 1200
 * @example
 * ```ts
 * checkRegistry(instruments).filter(({ severity }) => severity === 'error') // => []
 * checkRegistry(instruments).filter(({ severity }) => severity === 'warning').map(({ code, data }) => [code, data.on])
 * // => [['relation-before-signing', '2023-08-08']]
 * checkRegistry(instruments, { asOf: '2027-11-24' }).some(({ code, path }) => code === 'not-reviewed' && path.length === 1)
 * // => true
 * ```
 */
export function checkRegistry(
  registry: InstrumentRegistry,
  options: CheckRegistryOptions = {},
): readonly RegistryFinding[] {
  requireObject('registry', registry, 'instruments')
  requireObject('options', options)
  const { asOf, months = 12 } = options
  if (!Number.isInteger(months) || months < 1 || months > 1_200)
    throw new DanvanError('invalid-option', { option: 'months', received: String(months) })
  const findings: RegistryFinding[] = []
  const report: ReportRegistry = (code, severity, path, data = {}) => {
    findings.push({ code, path, severity, data })
  }
  const first = new Map<string, number>()
  registry.instruments.forEach((instrument, i) => {
    const seen = first.get(instrument.key)
    if (seen === undefined) first.set(instrument.key, i)
    else
      report('duplicate-key', 'error', ['instruments', i, 'key'], {
        received: instrument.key,
        first: ['instruments', seen, 'key'],
      })
    checkInstrument(instrument, ['instruments', i], report)
  })
  checkRelations(registry, report)
  checkCircles(registry, report)
  if (asOf !== undefined) checkAge(registry, toIsoDate(asOf), months, report)
  return findings
}

/** What has ended needs no new reading. */
function checkAge(
  { reviewedOn, instruments }: InstrumentRegistry,
  asOf: string,
  months: number,
  report: ReportRegistry,
) {
  const isOld = (day: string) => addMonths(day, months) < asOf
  if (isOld(reviewedOn)) report('not-reviewed', 'info', ['reviewedOn'], { since: reviewedOn, months })
  instruments.forEach(({ key, inForce }, i) => {
    if (inForce?.end.kind !== 'open' || inForce.end.asOf === undefined || !isOld(inForce.end.asOf)) return
    report('not-reviewed', 'info', ['instruments', i, 'inForce', 'end', 'asOf'], {
      key,
      since: inForce.end.asOf,
      months,
    })
  })
}

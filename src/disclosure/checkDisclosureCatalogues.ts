import { addDays } from '../civil/index.ts'
import type { Path } from '../issues/index.ts'
import { requireList, requireObject } from '../issues/index.ts'
import { type InstrumentRegistry, validityOf } from '../law/index.ts'
import { checkDuty, sourcesIn } from './catalogueChecks/checkDuty.ts'
import { checkReferences, type PlacedDuty } from './catalogueChecks/checkReferences.ts'
import type { DisclosureFinding, ReportDisclosure } from './catalogueChecks/DisclosureFinding.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { Duty } from './Duty.ts'

/** What the catalogues may be held against. */
export interface CheckDisclosureCataloguesOptions {
  /** The instruments that exist, and when they are in force. */
  readonly registry?: InstrumentRegistry
}

/**
 * Kiểm tra các danh mục nội dung phải công khai: what is wrong or worth knowing in catalogues that belong together: ids
 * twice or of nothing, crosswalks of one side only, regimes that overlap or leave days between, minima for a channel that
 * the row does not have, limits without a unit, provisions that are missing, instruments that have ended or had not begun, figures that
 * nobody has read again. An ended instrument is a fact, not a verdict.
 *
 * @param catalogues - all catalogues that refer to each other
 * @param options - the registry to hold them against
 * @returns the findings; an `error` makes a catalogue unusable, a `warning` needs an answer, an `info` states a fact
 * @example
 * ```ts
 * checkDisclosureCatalogues(disclosureCatalogues, { registry: instruments }).filter(({ severity }) => severity !== 'info') // => []
 * const [first] = disclosureCatalogues
 * checkDisclosureCatalogues([first, first]).filter(({ code }) => code === 'duplicate-id').length // => 9
 * ```
 */
export function checkDisclosureCatalogues(
  catalogues: readonly DisclosureCatalogue[],
  options: CheckDisclosureCataloguesOptions = {},
): readonly DisclosureFinding[] {
  requireList('catalogues', catalogues)
  requireObject('options', options)
  const { registry } = options
  const findings: DisclosureFinding[] = []
  const report: ReportDisclosure = (code, severity, path, data = {}) => {
    findings.push({ code, path, severity, data })
  }
  const placed = catalogues.flatMap(({ duties }, n) =>
    duties.map((duty, i): PlacedDuty => ({ duty, path: [n, 'duties', i] })),
  )
  checkReferences(placed, report)
  for (const each of placed) {
    checkDuty(each.duty, each.path, report)
    if (registry !== undefined) {
      checkInstruments(each, registry, report)
      checkBeginnings(each, registry, report)
    }
  }
  return findings
}

/** The instrument of a row should be in force as long as the row; one behind a field may have ended, which is said. */
function checkInstruments({ duty, path }: PlacedDuty, registry: InstrumentRegistry, report: ReportDisclosure): void {
  const { end, from } = duty.inForce
  const last = end.kind === 'last-day' ? end.on : registry.reviewedOn
  const told = new Set<string>()
  for (const [at, { instrument }] of sourcesIn(duty, path)) {
    if (instrument === undefined || told.has(instrument)) continue
    told.add(instrument)
    const day = end.kind === 'not-read' ? (from?.on ?? last) : last
    const { status, reason, nearest, lastDay } = validityOf(registry, instrument, day)
    if (reason === 'unknown-instrument')
      report('unknown-instrument', 'error', [...at, 'instrument'], {
        duty: duty.id,
        received: instrument,
        ...(nearest !== undefined && { nearest }),
      })
    else if (status === 'ended')
      report('ended-instrument', instrument === duty.source.instrument ? 'warning' : 'info', [...at, 'instrument'], {
        duty: duty.id,
        instrument,
        lastDay,
      })
  }
}

/** What the row asks for must be in a text that was in force when it began to ask for it. */
function checkBeginnings({ duty, path }: PlacedDuty, registry: InstrumentRegistry, report: ReportDisclosure): void {
  const told = new Set<string>()
  for (const [at, { instrument }] of sourcesIn(duty, path)) {
    const own = at.slice(path.length)
    if (instrument === undefined || asides.has(own[0] as string)) continue
    const from = beginningOf(duty, own)
    if (from === undefined || told.has(`${instrument} ${from}`)) continue
    told.add(`${instrument} ${from}`)
    const { status, from: first } = validityOf(registry, instrument, from)
    if (status === 'not-yet')
      report(
        'instrument-not-yet',
        own[0] === 'source' || own[0] === 'formerly' ? 'warning' : 'info',
        [...at, 'instrument'],
        {
          duty: duty.id,
          instrument,
          from,
          first,
        },
      )
  }
}

/** Places that speak of other texts than those that ask for something. */
const asides: ReadonlySet<string> = new Set(['inForce', 'unconfirmedFrom', 'governs', 'crosswalk', 'restsOn'])

/** From which day the text at a place of a row is rested on. */
function beginningOf({ inForce, formerly = [], evidence = [], keep }: Duty, own: Path): string | undefined {
  const after = (n: number): string | undefined => {
    const former = formerly[n]
    return former === undefined ? inForce.from?.on : addDays(former.lastDay, 1)
  }
  if (own[0] === 'source') return after(formerly.length - 1)
  if (own[0] === 'formerly') return after((own[1] as number) - 1)
  const [field, at, n] = own
  const first = inForce.from?.on
  if (field === 'evidence') return evidence[at as number]?.from ?? first
  if (field !== 'keep' || keep?.kind !== 'rules') return first
  if (at === 'rules') return keep.rules[n as number]?.from ?? first
  return keep.rules.map(({ from }) => from ?? first ?? '').sort()[0]
}

import { addDays } from '../../civil/index.ts'
import type { Path } from '../../issues/index.ts'
import type { InForce, Instrument } from '../Instrument.ts'
import type { InstrumentRegistry } from '../InstrumentRegistry.ts'
import { nearestKey } from '../nearestKey.ts'
import { registryIndex } from '../registryIndex.ts'
import type { ReportRegistry } from './RegistryFinding.ts'

/** How many unknown targets get a hint; each costs a look at every key. */
const mostHints = 100

/** Relations against the days of both instruments. A figure that was not read proves nothing and is passed over. */
export function checkRelations(registry: InstrumentRegistry, report: ReportRegistry): void {
  const { byKey } = registryIndex(registry)
  let hints = 0
  registry.instruments.forEach((instrument, i) => {
    instrument.relations.forEach(({ kind, target: key, on }, j) => {
      const path: Path = ['instruments', i, 'relations', j]
      const target = byKey.get(key)
      if (on !== undefined && instrument.signedOn !== undefined && on < instrument.signedOn)
        report('relation-before-signing', 'warning', [...path, 'on'], {
          key: instrument.key,
          target: key,
          on,
          signedOn: instrument.signedOn,
        })
      if (target === undefined) {
        const nearest = hints++ < mostHints ? nearestKey(key, registry) : undefined
        report('unknown-instrument', 'error', [...path, 'target'], {
          received: key,
          ...(nearest !== undefined && { nearest }),
        })
      } else if (kind === 'replaces' || kind === 'repeals' || kind === 'succeeds')
        checkSuccession(instrument, target, on, path, report)
      else checkTarget(instrument, target, on, path, report)
    })
  })
}

function checkSuccession(
  { key, inForce }: Instrument,
  target: Instrument,
  on: string | undefined,
  path: Path,
  report: ReportRegistry,
): void {
  const start = on ?? inForce?.from?.on
  if (start === undefined || target.inForce === undefined) return
  const { end } = target.inForce
  const last = lastKnown(target.inForce)
  if (last !== undefined && last >= start) {
    const data = end.kind === 'last-day' ? { lastDay: last } : { end: end.kind }
    report('overlap', 'error', path, { key, target: target.key, from: start, ...data })
    return
  }
  // Where the clause has a day of its own, the gap is still open until the new text applies.
  const from = inForce?.from !== undefined && inForce.from.on > start ? inForce.from.on : start
  if (end.kind === 'last-day' && end.on < '9999-12-31' && addDays(end.on, 1) < from)
    report('gap', 'info', path, { key, target: target.key, lastDay: end.on, from })
}

/** The last day on which an instrument is known to be in force; with an open end there is no last one. */
function lastKnown({ from, end, attested = [] }: InForce): string | undefined {
  if (end.kind === 'last-day') return end.on
  if (end.kind === 'open') return '9999-12-31'
  return [from, ...attested]
    .flatMap((known) => (known === undefined ? [] : [known.on]))
    .sort()
    .at(-1)
}

function checkTarget(
  { key, inForce, signedOn }: Instrument,
  target: Instrument,
  on: string | undefined,
  path: Path,
  report: ReportRegistry,
): void {
  const start = on ?? inForce?.from?.on ?? signedOn
  const end = target.inForce?.end
  if (start !== undefined && end?.kind === 'last-day' && end.on < start)
    report('relation-to-ended', 'info', path, { key, target: target.key, lastDay: end.on, from: start })
}

import type { Path } from '../../issues/index.ts'
import { formatProvisionRange, parseProvisions, type Source } from '../../law/index.ts'
import { channelsIn } from '../channelRules.ts'
import type { Duty } from '../Duty.ts'
import type { ReportDisclosure } from './DisclosureFinding.ts'

/** What can be wrong inside one row: its time, its minima, its days, the provisions and gaps it names. */
export function checkDuty(duty: Duty, path: Path, report: ReportDisclosure): void {
  const { id, inForce, source, gaps = [] } = duty
  const named = new Set(gaps.map((gap) => gap.id))
  walk(duty, path, (value, at) => {
    if (isLimit(value) && !isSound(value))
      report('due-unit-missing', 'error', at, { duty: id, amount: value['amount'], unit: value['unit'] })
    const gap = value['kind'] === 'unknown' || 'limit' in value ? value['gap'] : undefined
    if (typeof gap === 'string' && !named.has(gap))
      report('unknown-gap', 'error', [...at, 'gap'], { duty: id, received: gap })
  })
  checkKeep(duty, path, report)
  const { from, end } = inForce
  if (from !== undefined && end.kind === 'last-day' && end.on < from.on)
    report('last-day-before-first', 'error', [...path, 'inForce', 'end', 'on'], {
      duty: id,
      from: from.on,
      lastDay: end.on,
    })
  if (source.provision === undefined)
    report('provision-missing', named.has('provision') ? 'info' : 'warning', [...path, 'source'], { duty: id })
  for (const [at, { provision }] of sourcesIn(duty, path))
    if (provision !== undefined && provision !== canonical(provision))
      report('provision-not-canonical', 'error', [...at, 'provision'], {
        duty: id,
        received: provision,
        ...(canonical(provision) !== undefined && { expected: canonical(provision) }),
      })
  const unverified = sourcesIn(duty, path).filter(([, each]) => each.provenance === 'unverified')
  for (const [at, each] of unverified)
    if (each.provenance === 'unverified') report('unverified', 'info', at, { duty: id, confidence: each.confidence })
}

/** Every source inside a value with its place. */
export function sourcesIn(value: unknown, at: Path): readonly (readonly [Path, Source])[] {
  const found: (readonly [Path, Source])[] = []
  walk(value, at, (inner, path) => {
    if ('provenance' in inner) found.push([path, inner as unknown as Source])
  })
  return found
}

function checkKeep({ id, keep, channels }: Duty, path: Path, report: ReportDisclosure): void {
  if (keep?.kind !== 'rules' || channels?.kind !== 'rule') return
  const used = new Set([...channelsIn(channels.rule), ...(channels.optional ?? [])])
  keep.rules.forEach((rule, i) => {
    const missing = rule.channels.filter((channel) => !used.has(channel))
    if (missing.length > 0)
      report('keep-without-channel', 'error', [...path, 'keep', 'rules', i, 'channels'], {
        duty: id,
        channels: missing,
      })
  })
}

function walk(value: unknown, at: Path, visit: (value: Record<string, unknown>, at: Path) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    value.forEach((inner, i) => {
      walk(inner, [...at, i], visit)
    })
    return
  }
  visit(value as Record<string, unknown>, at)
  for (const [key, inner] of Object.entries(value)) walk(inner, [...at, key], visit)
}

/** A limit in days or working days, or a minimum in days or times. */
function isLimit(value: Record<string, unknown>): boolean {
  return 'amount' in value || 'unit' in value
}

function isSound({ amount, unit, consecutive }: Record<string, unknown>): boolean {
  const units = consecutive === undefined ? ['day', 'working-day'] : ['day', 'times']
  return Number.isSafeInteger(amount) && (amount as number) > 0 && units.includes(unit as string)
}

/** The form of the data: `Đ.14 k.1 đ.a, Đ.15 k.1 đ.a`. */
function canonical(provision: string): string | undefined {
  return parseProvisions(provision)?.map(formatProvisionRange).join(', ')
}

import type { Path } from '../../issues/index.ts'
import { formatProvisionRange, parseProvisions, type Source } from '../../law/index.ts'
import type { TimeLimit, TimeUnit } from '../TimeLimit.ts'
import type { TimeLimitRule } from '../TimeLimitRule.ts'
import type { ReportTimeLimit } from './TimeLimitFinding.ts'

/** Every unit there is. */
const units: Readonly<Record<TimeUnit, true>> = {
  day: true,
  'working-day': true,
  week: true,
  month: true,
  year: true,
  'working-hour': true,
  hour: true,
}

/** What can be wrong inside one row: its limits, its days, the provisions it names. */
export function checkRule(rule: TimeLimitRule, path: Path, report: ReportTimeLimit): void {
  const { id, figure, start, source, gaps = [] } = rule
  for (const [at, limit] of limitsIn(rule))
    if (!Object.hasOwn(units, limit.unit) || !Number.isSafeInteger(limit.amount) || limit.amount < 0)
      report('invalid-limit', 'error', [...path, ...at], { rule: id, amount: limit.amount, unit: limit.unit })
  const isCounted = figure.kind === 'within' || figure.kind === 'earlier-of'
  if (isCounted && (start === undefined || start.events.length === 0))
    report('start-missing', 'error', [...path, 'start'], { rule: id })
  checkDays(rule, path, report)
  for (const [at, { provision }] of sourcesIn(rule))
    if (provision !== undefined && provision !== canonical(provision))
      report('provision-not-canonical', 'error', [...path, ...at, 'provision'], {
        rule: id,
        received: provision,
        ...(canonical(provision) !== undefined && { expected: canonical(provision) }),
      })
  if (source.instrument === undefined && !gaps.some((gap) => gap.id === 'instrument'))
    report('instrument-missing', 'warning', [...path, 'source', 'instrument'], { rule: id })
  if (source.provenance === 'unverified')
    report('unverified', 'info', [...path, 'source'], { rule: id, confidence: source.confidence })
}

/** Every source of a row with its place. */
export function sourcesIn(value: unknown, at: Path = []): readonly (readonly [Path, Source])[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value) && 'provenance' in value) return [[at, value as Source]]
  return Object.entries(value).flatMap(([key, inner]) =>
    sourcesIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  )
}

function limitsIn(value: unknown, at: Path = []): readonly (readonly [Path, TimeLimit])[] {
  if (typeof value !== 'object' || value === null) return []
  if ('amount' in value) return [[at, value as TimeLimit]]
  return Object.entries(value).flatMap(([key, inner]) =>
    limitsIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  )
}

function checkDays({ id, inForce: { from, end, attested = [] } }: TimeLimitRule, path: Path, report: ReportTimeLimit) {
  const at = [...path, 'inForce']
  const lastDay = end.kind === 'last-day' ? end.on : undefined
  if (from !== undefined && lastDay !== undefined && lastDay < from.on)
    report('last-day-before-first', 'error', [...at, 'end', 'on'], { rule: id, from: from.on, lastDay })
  attested.forEach(({ on }, i) => {
    if ((from !== undefined && on < from.on) || (lastDay !== undefined && on > lastDay))
      report('attested-outside', 'error', [...at, 'attested', i, 'on'], { rule: id, on })
  })
}

/** The form of the data: `Đ.14 k.1 đ.a, Đ.15 k.1 đ.a`. */
function canonical(provision: string): string | undefined {
  return parseProvisions(provision)?.map(formatProvisionRange).join(', ')
}

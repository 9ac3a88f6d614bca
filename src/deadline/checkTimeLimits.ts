import { nearestName, type Path, requireObject } from '../issues/index.ts'
import { type InstrumentRegistry, validityOf } from '../law/index.ts'
import type { TimeLimitCatalogue } from './TimeLimitCatalogue.ts'
import type { TimeLimitRule } from './TimeLimitRule.ts'
import { checkNeighbours } from './timeLimitChecks/checkNeighbours.ts'
import { checkRule, sourcesIn } from './timeLimitChecks/checkRule.ts'
import { knownDays } from './timeLimitChecks/knownDays.ts'
import type { ReportTimeLimit, TimeLimitFinding } from './timeLimitChecks/TimeLimitFinding.ts'

/** What a catalogue may be held against. */
export interface CheckTimeLimitsOptions {
  /** The instruments that exist, and when they are in force. */
  readonly instruments?: InstrumentRegistry
}

/**
 * Kiểm tra danh mục thời hạn: what is wrong or worth knowing inside a catalogue: ids twice or of nothing, limits without a
 * unit, two rows that answer the same case on the same day, days and cases that none answers, provisions in another form,
 * instruments that nobody knows or that are not in force, figures nobody has read again.
 *
 * @param catalogue - a catalogue of the right shape
 * @param options - the registry to hold it against
 * @returns the findings; an `error` makes the catalogue unusable, a `warning` needs an answer, an `info` states a fact
 * @example
 * ```ts
 * checkTimeLimits(timeLimits, { instruments }).filter(({ severity }) => severity !== 'info') // => []
 * const [first] = timeLimits.rules
 * checkTimeLimits({ ...timeLimits, rules: [first, first] })
 *   .filter(({ severity }) => severity === 'error')
 *   .map(({ code, path }) => [code, path])
 * // => [['duplicate-id', ['rules', 1, 'id']], ['overlap', ['rules', 1]]]
 * ```
 */
export function checkTimeLimits(
  catalogue: TimeLimitCatalogue,
  options: CheckTimeLimitsOptions = {},
): readonly TimeLimitFinding[] {
  requireObject('catalogue', catalogue, 'procedures', 'rules')
  requireObject('options', options)
  const { instruments } = options
  const findings: TimeLimitFinding[] = []
  const report: ReportTimeLimit = (code, severity, path, data = {}) => {
    findings.push({ code, path, severity, data })
  }
  checkIds(catalogue, report)
  catalogue.rules.forEach((rule, i) => {
    checkRule(rule, ['rules', i], report)
    if (instruments !== undefined) checkInstruments(rule, ['rules', i], instruments, report)
  })
  checkNeighbours(catalogue, report)
  return findings
}

function checkIds({ procedures, rules }: TimeLimitCatalogue, report: ReportTimeLimit): void {
  const reportTwice = (list: 'procedures' | 'rules', all: readonly { readonly id: string }[]) => {
    const first = new Map<string, number>()
    all.forEach(({ id }, i) => {
      const seen = first.get(id)
      if (seen === undefined) first.set(id, i)
      else report('duplicate-id', 'error', [list, i, 'id'], { received: id, first: [list, seen, 'id'] })
    })
    return first
  }
  const known = reportTwice('procedures', procedures)
  const rows = reportTwice('rules', rules)
  const having = new Set(rules.map(({ procedure }) => procedure))
  procedures.forEach(({ id }, i) => {
    if (!having.has(id)) report('procedure-without-rule', 'warning', ['procedures', i], { procedure: id })
  })
  const refer = (code: 'unknown-procedure' | 'unknown-rule', path: Path, id: string | undefined, own?: string) => {
    const among = code === 'unknown-rule' ? rows : known
    if (id === undefined || (among.has(id) && id !== own)) return
    const nearest = id === own ? undefined : nearestName(id, among.keys())
    report(code, 'error', path, { received: id, ...(nearest !== undefined && { nearest }) })
  }
  rules.forEach(({ id: own, procedure, continuedBy, yieldsTo, mayAssume, mechanics }, i) => {
    refer('unknown-procedure', ['rules', i, 'procedure'], procedure)
    refer('unknown-procedure', ['rules', i, 'continuedBy', 'procedure'], continuedBy?.procedure)
    mechanics?.innerOf?.forEach((id, n) => {
      refer('unknown-procedure', ['rules', i, 'mechanics', 'innerOf', n], id)
    })
    refer('unknown-rule', ['rules', i, 'yieldsTo', 'rule'], yieldsTo?.rule, own)
    refer('unknown-rule', ['rules', i, 'mayAssume'], mayAssume, own)
  })
}

function checkInstruments(rule: TimeLimitRule, path: Path, registry: InstrumentRegistry, report: ReportTimeLimit) {
  const anyDay = registry.reviewedOn
  for (const [at, { instrument }] of sourcesIn(rule)) {
    if (instrument === undefined) continue
    const { reason, nearest } = validityOf(registry, instrument, anyDay)
    if (reason === 'unknown-instrument')
      report('unknown-instrument', 'error', [...path, ...at, 'instrument'], {
        rule: rule.id,
        received: instrument,
        ...(nearest !== undefined && { nearest }),
      })
  }
  const { instrument } = rule.source
  const days = knownDays(rule.inForce)
  if (instrument === undefined || days === undefined) return
  for (const day of [days.from, ...(days.lastDay === undefined ? [] : [days.lastDay])]) {
    const { status } = validityOf(registry, instrument, day)
    if (status === 'not-yet' || status === 'ended')
      report('outside-instrument', 'warning', [...path, 'inForce'], { rule: rule.id, instrument, day, status })
  }
  const { lastDay } = validityOf(registry, instrument, days.from)
  if (days.lastDay === undefined && lastDay !== undefined)
    report('outside-instrument', 'warning', [...path, 'inForce', 'end'], { rule: rule.id, instrument, day: lastDay })
}

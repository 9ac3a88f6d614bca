import { addDays } from '../../civil/index.ts'
import type { TimeLimitCatalogue } from '../TimeLimitCatalogue.ts'
import { type TimeLimitCase, type TimeLimitCondition, timeLimitConditions } from '../TimeLimitConditions.ts'
import type { TimeLimitRule } from '../TimeLimitRule.ts'
import { conditionsOf, timeLimitMatches, valuesOf } from '../timeLimitMatches.ts'
import { type KnownDays, knownDays, shareDays } from './knownDays.ts'
import type { ReportTimeLimit } from './TimeLimitFinding.ts'

/** A row with its place and its known days. */
interface Placed {
  readonly rule: TimeLimitRule
  readonly at: number
  readonly days: KnownDays
}

/** What can be wrong between the rows of one procedure: two that answer the same, days or cases that none answers. */
export function checkNeighbours({ rules }: TimeLimitCatalogue, report: ReportTimeLimit): void {
  const groups = new Map<string, Placed[]>()
  rules.forEach((rule, at) => {
    const days = knownDays(rule.inForce)
    if (days === undefined || rule.yieldsTo !== undefined) return
    const key = JSON.stringify([rule.procedure, rule.kind, rule.authority?.id ?? null])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ rule, at, days }])
    else group.push({ rule, at, days })
  })
  for (const group of groups.values()) {
    checkOverlaps(group, report)
    checkGaps(group, report)
    checkCases(group, report)
  }
}

function checkOverlaps(group: readonly Placed[], report: ReportTimeLimit): void {
  group.forEach((later, i) => {
    const earlier = group.find(
      (other, j) => j < i && shareDays(other.days, later.days) && shareCases(other.rule, later.rule),
    )
    if (earlier !== undefined)
      report('overlap', 'error', ['rules', later.at], { rule: later.rule.id, with: earlier.rule.id })
  })
}

function shareCases(one: TimeLimitRule, other: TimeLimitRule): boolean {
  return (Object.keys(timeLimitConditions) as TimeLimitCondition[]).every((condition) =>
    valuesOf(one.when, condition).some((value) => valuesOf(other.when, condition).includes(value)),
  )
}

/** Only between a last day and a first day that were both read: next to a day that was not, nothing can be missed. */
function checkGaps(group: readonly Placed[], report: ReportTimeLimit): void {
  const sorted = [...group].sort((a, b) => (a.days.from < b.days.from ? -1 : 1))
  let lastDay: string | undefined = ''
  for (const { rule, at, days } of sorted) {
    if (lastDay === undefined) return
    if (lastDay !== '' && rule.inForce.from !== undefined && addDays(lastDay, 1) < days.from)
      report('gap', 'warning', ['rules', at, 'inForce', 'from'], {
        rule: rule.id,
        from: addDays(lastDay, 1),
        lastDay: addDays(days.from, -1),
      })
    const isEndRead = rule.inForce.end.kind !== 'not-read'
    if (!isEndRead) lastDay = ''
    else if (days.lastDay === undefined || lastDay === '' || days.lastDay > lastDay) lastDay = days.lastDay
  }
}

/** Rows of one text and one time: each combination of the values they name should have its row. */
function checkCases(group: readonly Placed[], report: ReportTimeLimit): void {
  const texts = new Map<string, Placed[]>()
  for (const placed of group) {
    const key = JSON.stringify([placed.rule.source.instrument ?? null, placed.days])
    const same = texts.get(key)
    if (same === undefined) texts.set(key, [placed])
    else same.push(placed)
  }
  for (const placed of texts.values()) {
    const rules = placed.map(({ rule }) => rule)
    const missing = combinationsOf(rules).filter((each) =>
      rules.every((rule) => timeLimitMatches(rule.when, each) === 'no'),
    )
    const [first] = placed
    if (missing.length > 0 && first !== undefined)
      report('case-missing', 'warning', ['rules', first.at, 'when'], { rule: first.rule.id, missing })
  }
}

/** More than any text distinguishes. */
const mostCombinations = 5_000

/** Every combination of the values that the rows name; none where there are too many to be meant. */
function combinationsOf(rules: readonly TimeLimitRule[]): readonly TimeLimitCase[] {
  const conditions = [...new Set(rules.flatMap((rule) => conditionsOf(rule.when)))]
  const valuesNamed = (condition: TimeLimitCondition) =>
    new Set(rules.flatMap((rule) => (rule.when?.[condition] === undefined ? [] : valuesOf(rule.when, condition))))
  const count = conditions.reduce((product, condition) => product * valuesNamed(condition).size, 1)
  if (count > mostCombinations) return []
  return conditions.reduce<readonly TimeLimitCase[]>(
    (combinations, condition) => {
      const values = valuesNamed(condition)
      return combinations.flatMap((each) => [...values].map((value) => ({ ...each, [condition]: value })))
    },
    [{}],
  )
}

import { isIsoDate } from '../civil/index.ts'
import type { Issue, IssueCode } from '../issues/index.ts'
import type { Assessment, Evidence, Fact, FactValue, KnownFact } from './Assessment.ts'
import type { Building } from './Building.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import type { FactKey } from './Rule.ts'
import type { FactUsed } from './ScoreResult.ts'

/**
 * Reads the facts of one assessment for one rule after another, and keeps what each rule met on its way: which facts
 * it used, which are missing, not applicable, waived or unproven. A rule asks; it never looks into the assessment.
 */
export class FactReader {
  /** Facts used since `start`. */
  used: FactUsed[] = []
  /** Facts asked for and not known since `start`. */
  missing: FactKey[] = []
  /** Whether a fact asked for was declared not applicable. */
  notApplicable = false
  /** Whether a fact asked for is waived. */
  waived = false
  /** Whether a fact asked for has nothing to prove it. */
  unproven = false
  /** Whether a fact asked for cannot be used as it is. */
  invalid = false
  /** Faults of the facts, over all rules. */
  readonly issues: Issue[] = []
  /** Waivers that had ended before the period did, over all rules. */
  readonly endedWaivers: FactKey[] = []

  readonly assessment: Assessment
  private readonly weakBases: readonly string[]
  private readonly countsWaived: boolean
  /** Whether a gate asks: a waived fact is then read only where it counts as scored. */
  isGate = false

  constructor(assessment: Assessment, { policies }: CriteriaSet) {
    this.assessment = assessment
    this.weakBases = policies.evidence.weakBases
    this.countsWaived = policies.waived.effect === 'as-scored'
  }

  /** Forgets what the rule before met. */
  start(isGate = false): void {
    this.isGate = isGate
    this.used = []
    this.missing = []
    this.notApplicable = false
    this.waived = false
    this.unproven = false
    this.invalid = false
  }

  /** Whether the assessment says anything usable of the fact. */
  has(key: FactKey): boolean {
    return this.isDisputed(key) ? false : this.factOf(key) !== undefined
  }

  /** The value of a fact, or undefined when the rule cannot have it; why is kept. */
  value(key: FactKey): FactValue | undefined {
    if (this.isDisputed(key)) return this.gap(key, 'disputed')
    const fact = this.factOf(key)
    if (fact === undefined) return this.gap(key, 'missing')
    if (typeof fact !== 'object' || fact === null) {
      this.use({ key, state: 'missing' })
      return this.fault('value-wrong-type', key, { expected: 'fact' })
    }
    if ('waived' in fact) {
      const { value, waived: reason, by, until } = fact
      if (until !== undefined && until < this.assessment.period.to) {
        this.endedWaivers.push(key)
        return value === undefined ? this.gap(key, 'missing') : this.known(key, { value, basis: 'assertion' })
      }
      this.waived = true
      const used: Building<FactUsed> = { key, state: 'waived', reason, by }
      const isRead = !this.isGate || this.countsWaived
      if (value !== undefined) used.value = value
      else if (isRead) this.missing.push(key)
      this.use(used)
      return isRead ? value : undefined
    }
    if ('notApplicable' in fact) {
      const { notApplicable: reason, by } = fact
      this.use({ key, state: 'not-applicable', reason, by })
      if (typeof reason !== 'string' || reason.trim() === '') return this.fault('not-applicable-without-reason', key)
      this.notApplicable = true
      return undefined
    }
    return fact.value === undefined ? this.gap(key, 'missing') : this.known(key, fact)
  }

  /** A yes-or-no fact. */
  boolean(key: FactKey): boolean | undefined {
    return this.typed(key, 'boolean', isBoolean) as boolean | undefined
  }

  /** A number that is not negative. */
  number(key: FactKey): number | undefined {
    return this.positive(key, this.typed(key, 'number', Number.isFinite))
  }

  /** A whole number of things: a count, the length of a list, or one for yes. */
  count(key: FactKey): number | undefined {
    const value = this.value(key)
    if (typeof value === 'boolean') return Number(value)
    return Array.isArray(value) ? value.length : this.positive(key, this.whole(key, value, 'count'))
  }

  /** A whole number of days, early ones negative, or never. */
  days(key: FactKey): number | 'never' | undefined {
    const value = this.value(key)
    return value === 'never' ? value : this.whole(key, value, 'days')
  }

  /** A civil date, or never. */
  date(key: FactKey): string | undefined {
    return this.typed(key, 'date', isDate) as string | undefined
  }

  /** The id of a level. */
  level(key: FactKey): string | undefined {
    return this.typed(key, 'level', isText) as string | undefined
  }

  /** Marks the rule as unable to use a fact. */
  fault(code: IssueCode, key: FactKey, data: Issue['data'] = {}): undefined {
    this.invalid = true
    this.issues.push({ code, path: ['facts', key, 'value'], severity: 'error', data })
    return undefined
  }

  private typed(key: FactKey, expected: string, isOfType: (value: unknown) => boolean): FactValue | undefined {
    const value = this.value(key)
    return value === undefined || isOfType(value) ? value : this.wrongType(key, expected, value)
  }

  private wrongType(key: FactKey, expected: string, value: unknown): undefined {
    return this.fault('value-wrong-type', key, { expected, received: typeof value })
  }

  private whole(key: FactKey, value: FactValue | undefined, expected: string): number | undefined {
    if (value === undefined) return value
    if (typeof value !== 'number') return this.wrongType(key, expected, value)
    return Number.isSafeInteger(value) ? value : this.fault('value-not-whole', key, { received: value })
  }

  private positive(key: FactKey, value: FactValue | undefined): number | undefined {
    return (value as number) < 0
      ? this.fault('value-negative', key, { received: value })
      : (value as number | undefined)
  }

  private factOf(key: FactKey): Fact | undefined {
    const fact = this.assessment.facts[key]
    // What an object inherits under such a name is no fact of the unit.
    return typeof fact === 'function' || fact === Object.prototype ? undefined : fact
  }

  private isDisputed(key: FactKey): boolean {
    const { disputed } = this.assessment
    return disputed !== undefined && Object.hasOwn(disputed, key)
  }

  private gap(key: FactKey, state: 'missing' | 'disputed'): undefined {
    this.missing.push(key)
    this.use({ key, state })
    return undefined
  }

  private known(key: FactKey, { value, basis, evidence }: KnownFact): FactValue {
    const used: Building<FactUsed> = { key, state: 'known', value, basis }
    if (this.weakBases.includes(basis) || (basis === 'document' && !(evidence && evidence.length > 0))) {
      this.unproven = true
      used.unproven = true
    }
    if (evidence !== undefined) used.evidence = evidence.map(copyOf)
    this.use(used)
    return value
  }

  /** An array literal is as long as it must be; one grown by `push` keeps room for sixteen more. */
  private use(fact: FactUsed): void {
    const { used } = this
    if (used.length > 1) used.push(fact)
    else this.used = used.length === 0 ? [fact] : [used[0] as FactUsed, fact]
  }
}

const isBoolean = (value: unknown) => typeof value === 'boolean'
const isText = (value: unknown) => typeof value === 'string'
const isDate = (value: unknown) => value === 'never' || isIsoDate(value)

/** The result owns its papers: what a program does to its assessment afterwards does not reach them. */
function copyOf(paper: Evidence): Evidence {
  return { ...paper }
}

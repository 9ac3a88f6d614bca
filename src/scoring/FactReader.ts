import { isIsoDate } from '../civil/index.ts'
import type { Issue, IssueCode } from '../issues/index.ts'
import type { Assessment, Fact, FactValue, KnownFact } from './Assessment.ts'
import type { Building } from './Building.ts'
import type { CriteriaSet, Policies } from './CriteriaSet.ts'
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
  private readonly policies: Policies
  /** Whether a gate asks: a waived fact is then read only where it counts as scored. */
  isGate = false

  constructor(assessment: Assessment, { policies }: CriteriaSet) {
    this.assessment = assessment
    this.policies = policies
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
    return !this.isDisputed(key) && !isAbsent(this.assessment.facts[key])
  }

  /** The value of a fact, or undefined when the rule cannot have it; why is kept. */
  value(key: FactKey): FactValue | undefined {
    if (this.isDisputed(key)) return this.gap(key, 'disputed')
    const fact = this.assessment.facts[key]
    if (isAbsent(fact)) return this.gap(key, 'missing')
    if (typeof fact !== 'object' || fact === null) {
      this.use({ key, state: 'missing' })
      return this.fault('value-wrong-type', key, { expected: 'fact' })
    }
    if ('waived' in fact) {
      const { value, waived: reason, by, until } = fact
      if (until !== undefined && until < this.assessment.period.to) {
        this.endedWaivers.push(key)
        return this.known(key, { value, basis: 'assertion' })
      }
      this.waived = true
      const used: Building<FactUsed> = { key, state: 'waived', reason, by }
      const isRead = !this.isGate || this.policies.waived.effect === 'as-scored'
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
    return this.known(key, fact)
  }

  /** A yes-or-no fact. */
  boolean(key: FactKey): boolean | undefined {
    return this.typed(key, 'boolean', this.value(key), (value) => typeof value === 'boolean') as boolean | undefined
  }

  /** A number that is not negative. */
  number(key: FactKey): number | undefined {
    return this.positive(key, this.typed(key, 'number', this.value(key), Number.isFinite))
  }

  /** A whole number of things: a count, the length of a list, or one for yes. */
  count(key: FactKey): number | undefined {
    const value = this.value(key)
    if (typeof value === 'boolean') return Number(value)
    return Array.isArray(value) ? value.length : this.positive(key, this.whole(key, 'count', value))
  }

  /** A whole number of days, early ones negative, or never. */
  days(key: FactKey): number | 'never' | undefined {
    const value = this.value(key)
    return value === 'never' ? value : this.whole(key, 'days', value)
  }

  /** A civil date, or never. */
  date(key: FactKey): string | undefined {
    return this.typed(key, 'date', this.value(key), (value) => value === 'never' || isIsoDate(value)) as
      | string
      | undefined
  }

  /** The id of a level. */
  level(key: FactKey): string | undefined {
    return this.typed(key, 'level', this.value(key), (value) => typeof value === 'string') as string | undefined
  }

  /** Marks the rule as unable to use a fact. */
  fault(code: IssueCode, key: FactKey, data: Issue['data'] = {}): undefined {
    this.invalid = true
    this.issues.push({ code, path: ['facts', key, 'value'], severity: 'error', data })
    return undefined
  }

  private typed(
    key: FactKey,
    expected: string,
    value: FactValue | undefined,
    isOfType: (value: unknown) => boolean,
  ): FactValue | undefined {
    if (value === undefined || isOfType(value)) return value
    return this.fault('value-wrong-type', key, { expected, received: typeof value })
  }

  private whole(key: FactKey, expected: string, value: FactValue | undefined): number | undefined {
    const number = this.typed(key, expected, value, (each) => typeof each === 'number')
    return number === undefined || Number.isSafeInteger(number)
      ? (number as number)
      : this.fault('value-not-whole', key, { received: number })
  }

  private positive(key: FactKey, value: FactValue | undefined): number | undefined {
    return (value as number) < 0
      ? this.fault('value-negative', key, { received: value })
      : (value as number | undefined)
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

  private known(
    key: FactKey,
    { value, basis, evidence }: Pick<KnownFact, 'basis' | 'evidence'> & { readonly value?: FactValue | undefined },
  ): FactValue | undefined {
    if (value === undefined) return this.gap(key, 'missing')
    const used: Building<FactUsed> = { key, state: 'known', value, basis }
    if (
      this.policies.evidence.weakBases.includes(basis) ||
      (basis === 'document' && !(evidence && evidence.length > 0))
    ) {
      this.unproven = true
      used.unproven = true
    }
    // The result owns its papers: what a program does to its assessment afterwards does not reach them.
    if (evidence !== undefined) used.evidence = evidence.map((paper) => ({ ...paper }))
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

/** What an object inherits under such a name is no fact of the unit. */
function isAbsent(fact: Fact | undefined): fact is undefined {
  return fact === undefined || typeof fact === 'function' || (fact as object) === Object.prototype
}

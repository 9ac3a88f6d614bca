import type { Assessment, FactValue, KnownFact } from '../Assessment.ts'
import type { CriteriaSet } from '../CriteriaSet.ts'
import type { FactBound } from '../GradePlan.ts'
import type { FactKey } from '../Rule.ts'

/** How a plan may treat a fact: nothing is known of it; it is known; a declaration or a waiver stands; a plan has set it. */
export interface FactView {
  readonly state: 'free' | 'known' | 'fixed' | 'set'
  readonly value?: FactValue
  /** Whether the set asks for proof before the value counts. */
  readonly needsProof?: boolean
}

/** A fact as a plan sets it. */
export interface Setting {
  /** The value with which the plan is scored. */
  readonly value: FactValue
  /** The value a reader is told, and how it is to be kept to. */
  readonly to: FactValue
  readonly bound: FactBound
  readonly needsProof?: true
}

/** Settings by fact. */
export type Settings = ReadonlyMap<FactKey, Setting>

/** Looks at a fact. */
export type View = (key: FactKey) => FactView

/** The facts as the assessment has them, read by the same rules as scoring reads them. */
export function viewOf({ facts, disputed, period }: Assessment, { policies }: CriteriaSet): View {
  const { weakBases, effect } = policies.evidence
  const known = (value: FactValue, basis: KnownFact['basis'], hasPaper: boolean): FactView => {
    const isWeak = weakBases.includes(basis) || (basis === 'document' && !hasPaper)
    return { state: 'known', value, needsProof: isWeak && effect !== 'keep' }
  }
  return (key) => {
    const fact = Object.hasOwn(facts, key) ? facts[key] : undefined
    if (fact === undefined || (disputed !== undefined && Object.hasOwn(disputed, key))) return { state: 'free' }
    if ('waived' in fact) {
      if (fact.until === undefined || fact.until >= period.to) return { state: 'fixed' }
      return fact.value === undefined ? { state: 'free' } : known(fact.value, 'assertion', false)
    }
    if ('notApplicable' in fact) return { state: 'fixed' }
    return known(fact.value, fact.basis, (fact.evidence?.length ?? 0) > 0)
  }
}

/** The facts as they are with the settings of a plan on top. */
export function viewWith(view: View, settings: Settings): View {
  return (key) => {
    const setting = settings.get(key)
    return setting === undefined ? view(key) : { state: 'set', value: setting.value }
  }
}

/** Settings as facts that scoring takes for proven. */
export function provenFacts(settings: Settings, { policies }: CriteriaSet): Record<FactKey, KnownFact> {
  const { weakBases } = policies.evidence
  const basis = (['count', 'event', 'document', 'share', 'assertion'] as const).find(
    (each) => !weakBases.includes(each),
  )
  const proof = basis === 'document' ? { evidence: [{ title: 'kế hoạch' }] } : {}
  return Object.fromEntries(
    [...settings].map(([key, { value }]) => [key, { value, basis: basis ?? 'document', ...proof }]),
  )
}

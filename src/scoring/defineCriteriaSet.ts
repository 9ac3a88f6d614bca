import { DanvanError, deepFreeze, requireObject } from '../issues/index.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import { checkCriteriaSet } from './checkCriteriaSet.ts'
import type { FactKey } from './Rule.ts'

/** What the references of a set may lead to: its own ids, and the facts that exist. */
export interface DefineOptions<Fact extends FactKey = FactKey> {
  /** Keys of the facts that exist; any other key in the set does not compile. */
  readonly facts: readonly Fact[]
}

/**
 * Khai báo bộ tiêu chí: a decision written in TypeScript, in which a reference to nothing does not compile: a fact that
 * does not exist, a band in a gate, a stage that is to be official, a criterion in the claims of an example, bands that
 * an example expects. Sums, order, holes between bands and whatever else types cannot tell are checked when it runs.
 *
 * A set in JSON, or of unknown origin, goes through `parseCriteriaSet` instead.
 *
 * @param set - the set, written out; literals of another file need `as const`
 * @param _options - the facts that exist; they are looked at by the compiler alone
 * @returns the set, frozen
 * @throws a {@link DanvanError} `invalid-option` with the findings if the check of the set finds an error
 * @example
 * ```ts
 * try {
 *   defineCriteriaSet({ ...quangNgai1211, maxPoints: 99 }, { facts: [] })
 * } catch (error) {
 *   error.details.findings.map(({ code }) => code) // => ['groups-not-total']
 * }
 * ```
 */
export function defineCriteriaSet<const Defined extends CriteriaSet, const Fact extends FactKey>(
  set: Defined & SoundReferences<Defined, NoInfer<Fact>>,
  _options: DefineOptions<Fact>,
): Defined {
  requireObject('set', set, 'inForce', 'maxPoints', 'groups', 'bands', 'gates', 'policies', 'stages', 'examples')
  const errors = checkCriteriaSet(set).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new DanvanError('invalid-option', { option: 'set', findings: errors })
  return deepFreeze(set)
}

/** A set in which every reference leads somewhere: what is wrong in it has another type here. */
interface SoundReferences<Defined extends CriteriaSet, Fact extends FactKey> {
  /** Groups, whose criteria read facts that exist. */
  readonly groups: FactsWithin<Defined['groups'], Fact>
  /** Bonus items read facts that exist. */
  readonly bonus?: FactsWithin<Defined['bonus'], Fact>
  /** Penalty items read facts that exist. */
  readonly penalty?: FactsWithin<Defined['penalty'], Fact>
  /** Gates read facts that exist, guard bands that exist and lead to one. */
  readonly gates: SoundGates<Defined['gates'], Defined, Fact>
  /** The official stage exists. */
  readonly policies: SoundPolicies<Defined>
  /** Examples are of this set, of a stage that exists, claim points of criteria and expect bands that exist. */
  readonly examples: SoundExamples<Defined['examples'], Defined>
}

/** Id of a band of a set. */
type BandId<Defined extends CriteriaSet> = Defined['bands'][number]['id']
/** Id of a stage of a set. */
type StageId<Defined extends CriteriaSet> = Defined['stages'][number]['id']
/** Id of a group, a criterion or a part of one. */
type CriterionId<Defined extends CriteriaSet> = IdsIn<Defined['groups'][number]>
/** Ids of a node and of what it holds. */
type IdsIn<Node> =
  | (Node extends { readonly id: infer Id } ? Id : never)
  | (Node extends { readonly criteria: readonly (infer Criterion)[] } ? IdsIn<Criterion> : never)
  | (Node extends { readonly rule: { readonly parts: readonly (infer Part)[] } } ? IdsIn<Part> : never)

/** Gates whose facts and bands exist. */
type SoundGates<Gates, Defined extends CriteriaSet, Fact extends FactKey> = {
  readonly [Place in keyof Gates]: FactsWithin<Gates[Place], Fact> & {
    readonly bands?: readonly BandId<Defined>[]
    readonly effect: { readonly band?: BandId<Defined> }
  }
}

/** The official stage is one of the set. */
interface SoundPolicies<Defined extends CriteriaSet> {
  /** Which stage is official. */
  readonly official: {
    /** Its id. */
    readonly stage: StageId<Defined>
  }
}

/** Examples of the set itself, with stages, criteria and bands that exist. */
type SoundExamples<Examples, Defined extends CriteriaSet> = {
  readonly [Place in keyof Examples]: Examples[Place] & {
    readonly assessment: {
      readonly criteriaSet: { readonly id: Defined['id'] }
      readonly stage: StageId<Defined>
      readonly claims?: SoundClaims<Examples[Place], CriterionId<Defined>>
    }
    readonly expected: { readonly bands?: readonly BandId<Defined>[] }
  }
}

/** Claims of criteria that exist. */
type SoundClaims<Example, Id> = Example extends { readonly assessment: { readonly claims: infer Claims } }
  ? { readonly [Key in keyof Claims]: Key extends Id ? unknown : never }
  : unknown

/** A list of the same length, of something else. */
type Each<List, Item> = { readonly [Place in keyof List]: Item }

/** The same data with every key of a fact narrowed to those that exist. */
type FactsWithin<Data, Fact extends FactKey> = Data extends readonly unknown[] | object
  ? { readonly [Name in keyof Data]: FactsAt<Name, Data[Name], Fact> }
  : Data

/** What a part of a set may be, by its name. */
type FactsAt<Name, Data, Fact extends FactKey> = Name extends 'fact' | 'daysFact' | 'dateFact' | 'percentFact'
  ? Fact
  : Name extends 'facts' | 'countTrue' | 'compare' | 'reads'
    ? Each<Data, Fact>
    : Name extends 'source' | 'figureSources' | 'content' | 'title' | 'evidence'
      ? Data
      : FactsWithin<Data, Fact>

import { DanvanError, requireObject } from '../issues/index.ts'
import type { Assessment, Claim, Dispute, Fact } from './Assessment.ts'
import type { CriteriaSet } from './CriteriaSet.ts'
import { planSet } from './planSet.ts'
import type { FactKey } from './Rule.ts'
import type { Missing } from './ScoreResult.ts'
import type { SetMapping } from './SetMapping.ts'
import { score } from './score.ts'

/** The sets between which {@link migrateAssessment} carries over. */
export interface MigrateOptions {
  /** The set that the assessment was made for. */
  readonly from: CriteriaSet
  /** The set that it is carried over to. */
  readonly to: CriteriaSet
}

/** Bản tự đánh giá đã chuyển sang bộ tiêu chí mới. */
export interface Migration {
  /** What it is. */
  readonly kind: 'assessment-migration'
  /** Version of this format. */
  readonly schema: 'danvan/assessment-migration@1'
  /** The set before. */
  readonly from: SetRef
  /** The set after. */
  readonly to: SetRef
  /** The assessment for the set after. It holds nothing that was lost. */
  readonly assessment: Assessment
  /** What could not be carried over, and why. */
  readonly lost: readonly MigrationLoss[]
  /** What the set after asks for and the assessment does not say, most points at stake first. */
  readonly open: readonly Missing[]
}

/** A set by id and version. */
export interface SetRef {
  /** Id. */
  readonly id: string
  /** Version. */
  readonly version: string
}

/** Something that the new assessment no longer holds. */
export interface MigrationLoss {
  /** A fact, the claimed points of a criterion, or the stage. */
  readonly what: 'fact' | 'claim' | 'stage'
  /** Key of the fact, id of the criterion or stage, in the set before. */
  readonly id: string
  /**
   * The mapping says that there is no such fact; the new set does not read it; two facts would become one; the mapping
   * names no criterion; the named criterion does not exist; its maximum is another one.
   */
  readonly reason: 'mapped-to-none' | 'not-read' | 'already-taken' | 'not-mapped' | 'target-unknown' | 'max-differs'
}

/**
 * Chuyển bản tự đánh giá sang quyết định mới: carries facts and claimed points over to another criteria set, and says
 * what was lost on the way and what the new set asks for besides.
 *
 * Facts keep their meaning whichever decision reads them, so they go over as they are. Claimed points are points of one
 * criterion of one decision: they go over only where the mapping says so and the maximum is the same.
 *
 * @param assessment - the assessment for the set before; it is not changed
 * @param mapping - which facts, criteria and stages correspond
 * @param options - both sets
 * @returns the assessment for the set after, what is lost, what is open
 * @throws a {@link DanvanError} `invalid-option` if mapping, sets and assessment do not name the same two sets
 * @example
 * ```ts
 * const next = { ...quangNgai1211, id: 'quang-ngai-moi', groups: quangNgai1211.groups.slice(0, 1), maxPoints: 10 }
 * const mapping = { schema: 'danvan/set-mapping@1', from: quangNgai1211.id, to: next.id, facts: { 'staff.dvAssigned': null } }
 * const { assessment } = quangNgai1211.examples[0]
 * const moved = migrateAssessment(assessment, mapping, { from: quangNgai1211, to: next })
 * moved.lost.find(({ id }) => id === 'staff.dvAssigned').reason // => 'mapped-to-none'
 * moved.open.find(({ id }) => id === '1.3').facts // => ['staff.dvAssigned']
 * ```
 */
export function migrateAssessment(assessment: Assessment, mapping: SetMapping, options: MigrateOptions): Migration {
  requireObject('assessment', assessment, 'facts', 'criteriaSet')
  requireObject('mapping', mapping)
  requireObject('options', options)
  requireObject(
    'options.from',
    options.from,
    'inForce',
    'maxPoints',
    'groups',
    'bands',
    'gates',
    'policies',
    'stages',
    'examples',
  )
  requireObject(
    'options.to',
    options.to,
    'inForce',
    'maxPoints',
    'groups',
    'bands',
    'gates',
    'policies',
    'stages',
    'examples',
  )
  const { from, to } = options
  for (const [named, set, option] of [
    [mapping.from, from, 'from'],
    [mapping.to, to, 'to'],
    [assessment.criteriaSet.id, from, 'assessment'],
  ] as const)
    if (named !== set.id) throw new DanvanError('invalid-option', { option, expected: set.id, received: named })

  const lost: MigrationLoss[] = []
  const read = planSet(to).facts
  const facts: Record<FactKey, Fact> = {}
  const disputed: Record<FactKey, Dispute> = {}
  const carry = <T>(all: Readonly<Record<FactKey, T>>, into: Record<FactKey, T>) => {
    for (const id of Object.keys(all).sort()) {
      const target = mapped(mapping.facts, id)
      const reason: MigrationLoss['reason'] | undefined =
        target === null
          ? 'mapped-to-none'
          : !read.has(target ?? id)
            ? 'not-read'
            : Object.hasOwn(facts, target ?? id) || Object.hasOwn(disputed, target ?? id)
              ? 'already-taken'
              : undefined
      if (reason === undefined) into[target ?? id] = all[id] as T
      else lost.push({ what: 'fact', id, reason })
    }
  }
  carry(assessment.facts, facts)
  carry(assessment.disputed ?? {}, disputed)
  const claims = carryClaims(assessment.claims ?? {}, mapping, { from, to }, lost)
  const stage = mapped(mapping.stages, assessment.stage) ?? assessment.stage
  const isStage = to.stages.some(({ id }) => id === stage)
  if (!isStage) lost.push({ what: 'stage', id: assessment.stage, reason: 'target-unknown' })

  const { facts: _, disputed: __, claims: ___, ...head } = assessment
  const carried: Assessment = {
    ...head,
    criteriaSet: { id: to.id, version: to.version },
    stage: isStage ? stage : (to.stages[0]?.id ?? stage),
    facts,
    ...(Object.keys(disputed).length === 0 ? {} : { disputed }),
    ...(Object.keys(claims).length === 0 ? {} : { claims }),
  }
  return {
    kind: 'assessment-migration',
    schema: 'danvan/assessment-migration@1',
    from: { id: from.id, version: from.version },
    to: { id: to.id, version: to.version },
    assessment: carried,
    lost,
    // What is missing does not depend on the day asked.
    open: score(to, carried, { asOf: '2000-01-01' }).missing,
  }
}

function carryClaims(
  claims: Readonly<Record<string, Claim>>,
  { criteria }: SetMapping,
  { from, to }: MigrateOptions,
  lost: MigrationLoss[],
): Record<string, Claim> {
  const carried: Record<string, Claim> = {}
  for (const id of Object.keys(claims).sort()) {
    const target = mapped(criteria, id)
    const max = target === undefined ? undefined : planSet(to).ids.get(target)?.max
    const reason: MigrationLoss['reason'] | undefined =
      target === undefined
        ? 'not-mapped'
        : max === undefined
          ? 'target-unknown'
          : max * 10 ** (4 - to.places) !== (planSet(from).ids.get(id)?.max ?? 0) * 10 ** (4 - from.places)
            ? 'max-differs'
            : Object.hasOwn(carried, target)
              ? 'already-taken'
              : undefined
    if (reason === undefined) carried[target as string] = claims[id] as Claim
    else lost.push({ what: 'claim', id, reason })
  }
  return carried
}

function mapped<T>(map: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined
}

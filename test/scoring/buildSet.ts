import type { Source } from 'danvan/law'
import type {
  Assessment,
  Band,
  CriteriaSet,
  Criterion,
  Fact,
  FactBasis,
  FactValue,
  Gate,
  GateCondition,
  KnownFact,
  Policies,
  Pot,
  Rule,
  ScoreNode,
  ScoreResult,
} from 'danvan/scoring'

/** Where every figure of a built set comes from, unless a test says otherwise. */
export const supplied = {
  provenance: 'supplied',
  by: 'Người kiểm thử',
  paper: 'biểu điểm dùng để kiểm thử',
  on: '2024-01-01',
} as const

type Unsourced<T> = Partial<T>

/** A criterion of a built set: what it reads and where it comes from are filled in. */
export type CriterionParts = Pick<Criterion, 'id' | 'max' | 'rule'> & Partial<Criterion>

/** What a test says of a set; the rest is a sound default. Plain data, so that cases in JSON can say it too. */
export interface SetParts {
  readonly id?: string
  readonly version?: string
  /** Where everything comes from that names no source of its own. */
  readonly source?: Source
  readonly places?: number
  readonly maxPoints?: number
  /** One group of these criteria … */
  readonly criteria?: readonly CriterionParts[]
  /** … or several. */
  readonly groups?: readonly {
    readonly id: string
    readonly rescaleTo?: number
    readonly criteria: readonly CriterionParts[]
  }[]
  /** Best first; each begins at `from`, included, and ends below the one before. */
  readonly bands?: readonly { readonly id: string; readonly from?: number; readonly source?: Source }[]
  /** Bands as they are, instead. */
  readonly rawBands?: readonly Omit<Band, 'title' | 'source'>[]
  readonly gates?: readonly (Omit<Gate, 'title' | 'source'> & { readonly source?: Source })[]
  /** Ids of the stages; the last is official. */
  readonly stages?: readonly string[]
  readonly rewards?: readonly { readonly id: string; readonly bands: readonly string[] }[]
  readonly bonus?: PotParts
  readonly penalty?: PotParts
  readonly policies?: { readonly [Name in keyof Policies]?: Unsourced<Policies[Name]> }
}

interface PotParts {
  readonly cap: number
  readonly items: readonly {
    readonly id: string
    readonly fact: string
    readonly each: number
    readonly cap?: number
  }[]
}

const title = { vi: 'Tên gọi' }

/** The smallest sound criterion with this rule. */
function criterionOf(parts: CriterionParts, source: Source): Criterion {
  const { id, rule } = parts
  const whole = rule.kind === 'sum' ? { ...rule, parts: rule.parts.map((part) => criterionOf(part, source)) } : rule
  return {
    number: id,
    title,
    evidence: [],
    source,
    ...parts,
    rule: whole,
    reads: parts.reads ?? factsOf(parts),
  }
}

/** A sound criteria set with the parts that a test cares about. */
export function buildSet(parts: SetParts = {}): CriteriaSet {
  const {
    places = 2,
    source = supplied,
    stages = ['self'],
    criteria = [{ id: 'a', max: 10, rule: { kind: 'met', fact: 'a' } as const }],
  } = parts
  const groups = (parts.groups ?? [{ id: 'G', criteria }]).map((group) => ({
    id: group.id,
    number: group.id,
    title,
    max: decimalSum(group.criteria.map(({ max }) => max)),
    ...(group.rescaleTo === undefined ? {} : { rescaleTo: group.rescaleTo }),
    criteria: group.criteria.map((each) => criterionOf(each, source)),
    source,
  }))
  const bands = parts.bands ?? [{ id: 'dat', from: 5 }, { id: 'khong-dat' }]
  const policies: Policies = {
    notApplicable: { policy: 'rescale-group', source },
    missing: { effect: 'incomplete', source },
    evidence: { weakBases: [], effect: 'keep', source },
    waived: { effect: 'full', source },
    emptyGroup: { effect: 'zero', source },
    rounding: { mode: 'half-up', at: 'leaf', compare: 'rounded', source },
    total: { source },
    official: { stage: stages.at(-1) as string, source },
  }
  for (const [name, policy] of Object.entries(parts.policies ?? {}))
    Object.assign(policies, { [name]: { ...policies[name as keyof Policies], ...policy } })
  return {
    schema: 'danvan/criteria-set@1',
    id: parts.id ?? 'thu-1-2024',
    version: parts.version ?? '1.0.0',
    title,
    source,
    inForce: { from: '2024-01-01', source },
    maxPoints: parts.maxPoints ?? decimalSum(groups.map(({ max }) => max)),
    places,
    groups,
    ...(parts.bonus === undefined ? {} : { bonus: potOf(parts.bonus) }),
    ...(parts.penalty === undefined ? {} : { penalty: potOf(parts.penalty) }),
    bands: (
      parts.rawBands ?? bands.map(({ id, from, ...own }, i) => ({ ...boundsOf(id, from, bands[i - 1]?.from), ...own }))
    ).map((band) => ({
      title,
      source,
      ...band,
    })),
    gates: (parts.gates ?? []).map((gate) => ({ title, source, ...gate })),
    ...(parts.rewards === undefined ? {} : { rewards: parts.rewards.map((reward) => ({ ...reward, title, source })) }),
    policies,
    stages: stages.map((id) => ({ id, title, actor: title, source })),
    examples: [],
  }
}

function boundsOf(id: string, from?: number, before?: number): Omit<Band, 'title' | 'source'> {
  return {
    id,
    ...(from === undefined ? {} : { lower: { points: from, inclusive: true } }),
    ...(before === undefined ? {} : { upper: { points: before, inclusive: false } }),
  }
}

function potOf({ cap, items }: PotParts): Pot {
  return {
    cap,
    items: items.map(({ id, ...rule }) => ({ id, title, rule: { kind: 'count', ...rule }, source: supplied })),
    source: supplied,
  }
}

/** Sums of at most four decimal places, without binary dust. */
function decimalSum(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + Math.round(each * 10_000), 0) / 10_000
}

/** Every fact named anywhere in a rule or a condition, found by the names of the keys alone. */
export function factsIn(rule: Rule | GateCondition): string[] {
  const found = new Set<string>()
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && ['fact', 'percentFact', 'daysFact', 'dateFact'].includes(key)) found.add(value)
    else if (Array.isArray(value) && ['facts', 'countTrue', 'compare'].includes(key))
      for (const fact of value) found.add(fact)
    else if (typeof value === 'object' && value !== null)
      for (const [inner, each] of Object.entries(value))
        if (!['reads', 'source', 'title', 'label'].includes(inner)) visit(each, inner)
  }
  visit(rule, '')
  return [...found]
}

/** Every fact of a criterion, of what takes its place too. */
function factsOf({ rule, notApplicable }: CriterionParts): string[] {
  const own = rule.kind === 'sum' ? rule.parts.flatMap(factsOf) : factsIn(rule)
  return [...new Set([...own, ...(notApplicable?.rule === undefined ? [] : factsIn(notApplicable.rule))])]
}

/** A share of two facts. */
export function shareOf(numerator: string, denominator: string) {
  return {
    numerator: { label: { vi: 'tử số' }, facts: [numerator] },
    denominator: { label: { vi: 'mẫu số' }, facts: [denominator] },
  }
}

/** A known fact. */
export function known(value: FactValue, basis: FactBasis = 'count'): KnownFact {
  return { value, basis }
}

/** An assessment of these facts, made for the default set. */
export function assess(facts: Readonly<Record<string, Fact>>, more: Partial<Assessment> = {}): Assessment {
  return {
    schema: 'danvan/assessment@1',
    criteriaSet: { id: 'thu-1-2024' },
    unit: 'Sở Thử nghiệm',
    period: { from: '2024-01-01', to: '2024-12-31' },
    stage: 'self',
    facts,
    ...more,
  }
}

/** Every node of a result, parents before children. */
export function nodesOf(nodes: ScoreResult['tree']): ScoreNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children ?? [])])
}

/** The node with this id. */
export function nodeOf({ tree }: ScoreResult, id: string): ScoreNode {
  const node = nodesOf(tree).find((each) => each.id === id)
  if (node === undefined) throw new Error(`no node ${id}`)
  return node
}

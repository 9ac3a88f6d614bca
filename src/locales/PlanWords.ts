import type {
  ClaimedPlace,
  FactChange,
  GradePlan,
  IrrecoverableReason,
  PlanChange,
  PlanGapReason,
} from '../scoring/index.ts'

/** Từ ngữ của đường tới mức xếp loại và của việc thử thay dữ kiện. Names and values come in as they are to be printed. */
export interface PlanWords {
  /** Heading: the way to a band. */
  readonly title: (band: string) => string
  /** Whether it can be reached. */
  readonly reachable: Readonly<Record<GradePlan['reachable'], string>>
  /** Heading: how things stand. */
  readonly now: string
  /** Heading: the cheapest plan. */
  readonly cheapest: (cost: string) => string
  /** Heading: the other plans. */
  readonly others: string
  /** One other plan in one line. */
  readonly other: (changes: string, cost: string, min: string, max: string) => string
  /** The search for others was given up. */
  readonly cutShort: string
  /** Columns: what, which facts, how many points, what it costs. */
  readonly columns: readonly [string, string, string, string]
  /** What is changed. */
  readonly use: Readonly<Record<PlanChange['use'], string>>
  /** How a fact must come to stand. */
  readonly fact: (name: string, from: string | undefined, to: string, bound: FactChange['bound']) => string
  /** A share that must be reached, whatever the counts. */
  readonly share: (percent: string, of: string) => string
  /** A fact that only needs proof. */
  readonly proof: (name: string) => string
  /** Facts that are told at another change already. */
  readonly told: string
  /** After the plan. */
  readonly after: string
  /** Heading: criteria that change along. */
  readonly alongside: string
  /** Points of one criterion, before and after. */
  readonly moved: (name: string, before: string, after: string) => string
  /** Heading: why it cannot be reached. */
  readonly blocked: string
  /** A group or a criterion, by its number and title. */
  readonly place: (use: ClaimedPlace['use'], number: string, title: string) => string
  /** A gate that nothing clears; the groups or criteria come in as they are to be printed. */
  readonly blockedByGate: (title: string, criteria: readonly string[]) => string
  /** Too few points. */
  readonly blockedByPoints: (most: string, needed: string) => string
  /** Heading: what the search cannot tell. */
  readonly undetermined: string
  /** Why not. */
  readonly gap: Readonly<Record<PlanGapReason, string>>
  /** Heading: points lost for good. */
  readonly irrecoverable: string
  /** Why. */
  readonly reason: Readonly<Record<IrrecoverableReason, string>>
  /** Heading: what if. */
  readonly whatIf: string
  /** Heading: the facts put in. */
  readonly putIn: string
  /** A fact taken away. */
  readonly takenAway: string
  /** Heading: what differs. */
  readonly differences: string
  /** Heading: the criteria that differ. */
  readonly criteria: string
  /** The final total. */
  readonly total: string
  /** Columns: number, criterion, before, after. */
  readonly differenceColumns: readonly [string, string, string, string]
  /** State of a gate. */
  readonly gate: Readonly<Record<'struck' | 'clear' | 'unknown', string>>
}

import type { Text } from '../law/index.ts'
import type { Evidence, FactUsed, NodeStatus, PotResult, ScoreNode, ScoreResult } from '../scoring/index.ts'

/** What papers may prove: a leaf of the tree, an item of a pot. */
export interface Provable {
  readonly id: string
  /** Its printed number; an item of a pot has the name of the pot. */
  readonly number: string
  readonly title: Text
  readonly status: NodeStatus
  readonly facts?: readonly FactUsed[]
}

/** The pots and what they are called. */
export const pots = [
  { use: 'bonus', title: 'Điểm thưởng' },
  { use: 'penalty', title: 'Điểm trừ' },
] as const

/** Everything that papers may prove, in the order in which they are numbered. */
export function provablesOf(result: ScoreResult): Provable[] {
  return [...result.tree.flatMap(leavesOf), ...pots.flatMap(({ use, title }) => itemsOf(result[use], title))]
}

/** Items of a pot: one that gives nothing, or of which nothing is known, claims nothing that needs a proof. */
export function itemsOf(pot: PotResult | undefined, number: string): Provable[] {
  return (pot?.items ?? []).map(({ id, title, points = 0, fact }) => ({
    id,
    number,
    title,
    status: points === 0 ? 'not-applicable' : 'scored',
    facts: [fact],
  }))
}

/** Papers behind a leaf or an item, as its facts have them. */
export function papersOf({ facts = [] }: Pick<Provable, 'facts'>): readonly Evidence[] {
  return facts.flatMap(({ evidence = [] }) => evidence)
}

/**
 * Minh chứng, the same in every document: no paper at all is `none`, papers beside a fact that nothing proves are `part`;
 * what does not apply or is waived needs none.
 */
export function evidenceState(of: Pick<Provable, 'status' | 'facts'>): 'not-needed' | 'none' | 'part' | 'whole' {
  if (of.status === 'not-applicable' || of.status === 'waived') return 'not-needed'
  if (papersOf(of).length === 0) return 'none'
  return (of.facts ?? []).some(({ unproven }) => unproven) ? 'part' : 'whole'
}

const leavesOf = (node: ScoreNode): ScoreNode[] => node.children?.flatMap(leavesOf) ?? [node]

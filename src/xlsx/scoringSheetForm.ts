import type { ScoreNode } from '../scoring/index.ts'

/** The format of a self-scoring sheet: stands in its first, hidden column, above the ids of its rows. */
export const scoringSheetSchema = 'danvan/self-scoring-sheet@1'

/** The hidden sheet that says whose points a self-scoring sheet takes. */
export const identitySheet = 'danvan'

/** What the identity sheet says, a row each. */
export const identityKeys = [
  'schema',
  'criteriaSet.id',
  'criteriaSet.version',
  'criteriaSet.digest',
  'unit',
  'period.from',
  'period.to',
  'period.cutOff',
  'stage',
  'illustrative',
] as const

/** The longest that words of an assessment may be. */
export const longestWords = 5_000

/** What a self-scoring sheet is about, by key. */
export type Identity = Readonly<Partial<Record<(typeof identityKeys)[number], string>>>

/** What stands in a criterion that does not apply until somebody types points over it. */
export const notApplicableText = 'không áp dụng'

/** A row that takes points, or that adds up the ones below it. */
export interface ScoringRow {
  readonly node: ScoreNode
  /** Whether points are typed here; otherwise they are added up. */
  readonly takesPoints: boolean
  /** Rows added up, by their index. */
  readonly adds: readonly number[]
}

/**
 * The rows of a tree from top to bottom. Points are typed where nothing is added up: in a leaf, and in a criterion whose
 * parts are combined otherwise than by adding; the parts of such a criterion are shown only.
 */
export function scoringRows(tree: readonly ScoreNode[]): { rows: ScoringRow[]; groups: number[] } {
  const rows: ScoringRow[] = []
  const add = (node: ScoreNode, isShownOnly: boolean): number => {
    const at = rows.length
    const { children = [] } = node
    const isCombined = children.length > 0 && node.reading !== undefined
    const takesPoints = !isShownOnly && (children.length === 0 || isCombined)
    const row = { node, takesPoints, adds: [] as number[] }
    rows.push(row)
    const below = children.map((child) => add(child, isShownOnly || isCombined))
    if (!takesPoints && !isShownOnly) row.adds = below
    return at
  }
  const groups = tree.map((node) => add(node, false))
  return { rows, groups }
}

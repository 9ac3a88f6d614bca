import type { ScoreNode } from './ScoreResult.ts'

/** Every node of a tree in printed order, a parent before its parts. */
export function nodesIn(nodes: readonly ScoreNode[]): readonly ScoreNode[] {
  return nodes.flatMap((node) => [node, ...nodesIn(node.children ?? [])])
}

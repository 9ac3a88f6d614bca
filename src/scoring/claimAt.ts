import type { Claim } from './Assessment.ts'

/** What was claimed at a criterion; points that are no number claim nothing. */
export function claimAt(claims: Readonly<Record<string, Claim>>, id: string): Claim | undefined {
  const claim = Object.hasOwn(claims, id) ? claims[id] : undefined
  return Number.isFinite(claim?.points) ? claim : undefined
}

import type { DutyOn } from 'danvan'

/**
 * Whether a row has ended and nothing read takes its place: no row that begins later is named as its counterpart. That the
 * duty itself ended does not follow.
 */
export function hasUnreadSuccessor({ force, duty }: DutyOn, rows: readonly DutyOn[]): boolean {
  const { end } = duty.inForce
  if (force !== 'ended' || end.kind !== 'last-day') return false
  const followers = new Set((duty.crosswalk ?? []).map(({ id }) => id))
  return !rows.some(({ id, duty: { inForce } }) => followers.has(id) && (inForce.from?.on ?? '') > end.on)
}

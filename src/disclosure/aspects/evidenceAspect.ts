import type { Aspect } from '../Aspect.ts'
import type { DisclosureEvidence } from '../DisclosureObservation.ts'
import type { DutyEvidence } from '../DutyProof.ts'
import { type Case, channelsOf, nothingFound } from './Case.ts'

/**
 * Minh chứng: all that a text asks for; where it asks for nothing, any of what is usual for the form. Papers about taking
 * down are asked for only after it was taken down.
 */
export function evidenceAspect(the: Case): Aspect {
  const { occurrence, asOf, found } = the
  const field = occurrence.rule.fields.evidence
  const common = field === undefined ? {} : { source: field.source }
  if (found.length === 0) {
    if (field === undefined) return { status: 'not-applicable', reason: 'none-asked', ...common }
    return { ...nothingFound(the), ...common }
  }
  const used = channelsOf(found)
  const isDown = found.some(({ observation }) => observation.removedOn !== undefined && observation.removedOn <= asOf)
  const asked = (field?.value ?? []).filter(
    ({ channels, kind }) =>
      (channels === undefined || channels.some((channel) => used.has(channel))) &&
      (kind !== 'removal-minutes' || isDown),
  )
  if (asked.length === 0) return { status: 'not-applicable', reason: 'none-asked', ...common }
  const byLaw = asked.filter(({ requirement }) => requirement === 'by-law')
  const requirement = byLaw.length > 0 ? 'by-law' : 'by-practice'
  const given = found.flatMap(({ observation }) => observation.evidence ?? [])
  const needed = byLaw.length > 0 ? byLaw : asked
  const missing = missingOf(needed, given, asOf, byLaw.length > 0)
  const answer = { requirement, ...common } as const
  if (missing.length === 0) return { status: 'met', reason: 'evidence-there', ...answer }
  const isAsked = found.some(({ observation }) => observation.evidence !== undefined)
  if (!isAsked) return { status: 'unknown', reason: 'evidence-not-asked', ...answer, missing }
  const inReview = missing.every((kind) => given.some((each) => each.kind === kind && each.status === 'in-review'))
  if (inReview) return { status: 'unknown', reason: 'evidence-in-review', ...answer, missing }
  return { status: 'not-met', reason: 'evidence-missing', ...answer, missing }
}

/** Of what a text asks for, each that is not there; of what is usual, all, unless one is there. */
function missingOf(
  needed: readonly DutyEvidence[],
  given: readonly DisclosureEvidence[],
  asOf: string,
  isByLaw: boolean,
): DutyEvidence['kind'][] {
  const good = new Set(
    given.flatMap(({ kind, status, expiresOn }) =>
      status === 'approved' && (expiresOn === undefined || expiresOn >= asOf) ? [kind] : [],
    ),
  )
  const missing = needed.flatMap(({ kind }) => (good.has(kind) ? [] : [kind]))
  return [...new Set(isByLaw || missing.length === needed.length ? missing : [])]
}

import type { IsoDate } from '../civil/index.ts'
import type { DisclosureExemption } from './DisclosureExemption.ts'
import type { VerdictFinding } from './DisclosureVerdict.ts'
import type { DutyException, NotApplicableReason } from './DutyCondition.ts'
import type { Occurrence } from './Occurrence.ts'

/** What a declaration is worth. */
export type JudgedExemption =
  | { readonly accepted: true; readonly kind: 'not-applicable'; readonly reason: NotApplicableReason }
  | { readonly accepted: true; readonly kind: 'waived' }
  | { readonly accepted: false; readonly findings: readonly VerdictFinding[] }

const secrets: readonly NotApplicableReason[] = [
  'state-secret',
  'work-secret',
  'business-secret',
  'not-yet-releasable',
] satisfies readonly DutyException[]

/** Whether what is declared about an occurrence holds: a reason that the text allows, a secret by its marking. */
export function judgeExemption(
  exemption: DisclosureExemption,
  { rule, status, trigger }: Occurrence,
  asOf: IsoDate,
): JudgedExemption {
  const refuse = (code: VerdictFinding['code'], data: VerdictFinding['data'] = {}): JudgedExemption => ({
    accepted: false,
    findings: [{ code, data }],
  })
  if (exemption.kind === 'waived') {
    const { by, reference, until } = exemption
    if (by === undefined || reference === undefined) return refuse('waiver-incomplete')
    return until !== undefined && until < asOf
      ? refuse('waiver-expired', { until })
      : { accepted: true, kind: 'waived' }
  }
  const { reason, reference } = exemption
  if (reason === undefined) return refuse('reason-missing')
  if (secrets.includes(reason)) {
    const allowed = rule.fields.exceptions?.value ?? []
    if (!allowed.some((each) => each === reason)) return refuse('reason-not-allowed', { reason, allowed })
  } else if (status === 'owed') {
    // Law, profile and events have answered: what was declared would have to change one of them.
    return refuse('reason-not-allowed', { reason, computed: status, trigger: trigger.id })
  }
  if (reference === undefined) return refuse('reference-missing', { reason })
  return { accepted: true, kind: 'not-applicable', reason }
}

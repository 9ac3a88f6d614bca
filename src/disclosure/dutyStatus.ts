import type { AgencyProfile } from '../department/index.ts'
import { type ForceOn, forceOn, type Source } from '../law/index.ts'
import { conditionOn } from './conditionOn.ts'
import type { Duty } from './Duty.ts'
import type { DutyOn, DutyReason, DutyWarning } from './DutyAnswer.ts'

/** A row on a day, before precedence. */
export interface DutyStanding {
  readonly duty: Duty
  readonly level: DutyOn['level']
  readonly status: DutyOn['status']
  readonly reason?: DutyOn['reason']
  readonly force: ForceOn
  readonly needs: DutyOn['needs']
  readonly why: readonly DutyReason[]
  readonly warnings: readonly DutyWarning[]
  /** Where the figures behind the status were read. */
  readonly sources: readonly Source[]
}

/** Whether a row binds the agency on a day: its interval first, then what the profile says. */
export function dutyStatus(
  duty: Duty,
  level: DutyOn['level'],
  flags: AgencyProfile,
  day: string,
  reviewedOn: string,
): DutyStanding {
  const force = forceOn(duty.inForce, day, reviewedOn)
  const interval = {
    ...(duty.inForce.from !== undefined && { from: duty.inForce.from.on }),
    ...(duty.inForce.end.kind === 'last-day' && { lastDay: duty.inForce.end.on }),
    ...(duty.source.instrument !== undefined && { instrument: duty.source.instrument }),
  }
  const common = { duty, level, force }
  if (force.status === 'ended' || force.status === 'not-yet')
    return {
      ...common,
      status: 'not-in-force',
      reason: 'not-in-force',
      needs: [],
      why: [{ code: force.status, data: interval }],
      warnings: [],
      sources: force.sources,
    }

  const held = (duty.applies ?? []).map((requirement) => ({
    requirement,
    on: conditionOn(requirement.when, flags, day),
  }))
  const failed = held.find(({ on }) => on.holds === false)
  const needs = [...new Set(held.flatMap(({ on }) => on.needs))]
  const sources = [...force.sources, ...held.flatMap(({ requirement }) => requirement.source ?? [])]
  const inForce: DutyReason[] = force.status === 'in-force' ? [{ code: 'in-force', data: interval }] : []
  if (failed !== undefined)
    return {
      ...common,
      status: 'not-applicable',
      reason: failed.requirement.otherwise,
      needs: [],
      why: [
        ...inForce,
        {
          code: 'requirement-failed',
          data: { flags: Object.fromEntries(failed.on.read), reason: failed.requirement.otherwise },
        },
      ],
      warnings: [],
      sources,
    }
  const read = held.flatMap(({ on }) => (on.holds === true ? on.read : []))
  return {
    ...common,
    status: needs.length > 0 ? 'unknown' : force.status === 'unknown' ? 'unknown-in-force' : 'applies',
    needs,
    why: [
      ...inForce,
      ...(read.length > 0 ? [{ code: 'requirement-met', data: { flags: Object.fromEntries(read) } } as const] : []),
    ],
    warnings: warningsOf(duty, force, day, reviewedOn),
    sources,
  }
}

/** True where the row binds, or may. */
export function mayBind({ status }: { readonly status: DutyOn['status'] }): boolean {
  return status === 'applies' || status === 'unknown' || status === 'unknown-in-force'
}

function warningsOf(
  { source, inForce, unconfirmedFrom, governs }: Duty,
  force: ForceOn,
  day: string,
  reviewedOn: string,
): readonly DutyWarning[] {
  const warnings: DutyWarning[] = []
  const warn = (code: DutyWarning['code'], data: DutyWarning['data'] = {}) => warnings.push({ code, data })
  if (force.reason !== undefined) warn(force.reason)
  if (source.provenance === 'unverified') warn('unverified', { confidence: source.confidence })
  if (unconfirmedFrom !== undefined && day >= unconfirmedFrom.on) warn('unconfirmed-since', { on: unconfirmedFrom.on })
  const reviewed = (inForce.end.kind === 'open' && inForce.end.asOf) || reviewedOn
  if (inForce.end.kind === 'open' && day > reviewed) warn('not-reviewed-since', { on: reviewed })
  if (governs !== undefined) {
    const year = Number(day.slice(0, 4))
    if (year < governs.from || (governs.to !== undefined && year > governs.to))
      warn('outside-years', {
        period: governs.period,
        from: governs.from,
        ...(governs.to !== undefined && { to: governs.to }),
      })
  }
  return warnings
}

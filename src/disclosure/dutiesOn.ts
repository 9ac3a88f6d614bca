import { toIsoDate } from '../civil/index.ts'
import { nearestName, type Path } from '../issues/index.ts'
import { forceOn, type Source, weakestProvenance } from '../law/index.ts'
import { inOrder, stampOf } from './catalogueIndex.ts'
import { resolveChannels } from './channelRules.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import type { Duty } from './Duty.ts'
import type {
  DisplacedBy,
  DutiesOn,
  DutyOn,
  DutyOnFinding,
  DutyReason,
  DutyWarning,
  EffectiveFields,
} from './DutyAnswer.ts'
import { type DutyStanding, dutyStatus, mayBind } from './dutyStatus.ts'
import { effectiveFields, resolveFields } from './effectiveFields.ts'
import { withRegulation } from './regulationRules.ts'

/** How {@link dutiesOn} takes what the law leaves open. */
export interface DutiesOnOptions {
  /**
   * Whether a special row for the public leaves the internal posting of the same content due; by default the special text
   * governs time and form, and no second posting is asked for (inferred from Luật 10/2022/QH15 Đ.47 k.2, Đ.48 k.6).
   */
  readonly internalAlso?: boolean
}

/**
 * Nghĩa vụ công khai trong một ngày: which duties bind an agency by the law of the day of the trigger, with what each asks
 * for after precedence: special law, then the agency's own regulation, which may only add, then the general law, then the
 * default of the audience (Luật 10/2022/QH15 Đ.47 k.2, Đ.48 k.5–k.6, Đ.91 k.1). Every field says which level supplied it.
 *
 * A flag of the profile that is not known makes a duty `unknown`, never not applicable; one on which only the form depends
 * is named in `undecided`. No older text comes back after the end of a newer one.
 *
 * @param catalogues - the duties; their order does not matter
 * @param profile - the agency on its days
 * @param date - the day of the trigger, `YYYY-MM-DD`: issue, receipt, end of the quarter; not the day of posting
 * @param options - how open points of the law are taken
 * @returns every row with its status, and what does not fit in the rows of the agency
 * @throws a `DanvanError` `invalid-date` if the day does not exist
 * @example
 * ```ts
 * const flags = { unitKind: { value: 'agency' }, armyPolice: { value: false }, hasIntranet: { value: true } } as const
 * const profile = { schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags } as const
 * const row = (date: string, id: string) => dutiesOn(disclosureCatalogues, profile, date).duties.find((each) => each.id === id)
 * row('2023-06-30', 'N04-7.2')?.status // => 'applies'
 * row('2023-07-01', 'N04-7.2')?.status // => 'not-in-force'
 * row('2023-07-01', 'L10-46.2')?.fields.due?.value // => row('2023-07-01', 'L10-46.2')?.duty.due
 * row('2023-07-01', 'TS-5')?.needs // => ['exploitsAssets']
 * ```
 */
export function dutiesOn(
  catalogues: readonly DisclosureCatalogue[],
  profile: DisclosureProfile,
  date: string,
  { internalAlso = false }: DutiesOnOptions = {},
): DutiesOn {
  const day = toIsoDate(date)
  const { flags, extraDuties = [] } = profile
  const findings: DutyOnFinding[] = []
  const sets = inOrder(catalogues)
  const reviewedOn = sets.reduce((last, each) => (each.reviewedOn > last ? each.reviewedOn : last), '')
  const defaults = sets.flatMap((set) =>
    (set.defaults ?? []).filter(({ inForce }) => forceOn(inForce, day, set.reviewedOn).status === 'in-force'),
  )
  const standings = sets.flatMap((set) =>
    set.duties.map((duty) => dutyStatus(duty, set.level, flags, day, set.reviewedOn)),
  )
  const known = new Map(standings.map((standing) => [standing.duty.id, standing]))

  const additions = new Map<string, { standing: DutyStanding; path: Path }[]>()
  extraDuties.forEach((duty, i) => {
    const standing = dutyStatus(duty, 'regulation', flags, day, reviewedOn)
    const path: Path = ['extraDuties', i]
    const target = duty.extends
    if (known.has(duty.id)) {
      findings.push({ code: 'duplicate-duty', path: [...path, 'id'], severity: 'error', data: { received: duty.id } })
    } else if (target === undefined) {
      known.set(duty.id, standing)
      standings.push(standing)
      additions.set(duty.id, [{ standing, path }])
    } else if (!known.has(target)) {
      const nearest = nearestName(target, known.keys())
      const data = { by: duty.id, received: target, ...(nearest !== undefined && { nearest }) }
      findings.push({ code: 'unknown-duty', path: [...path, 'extends'], severity: 'error', data })
    } else {
      additions.set(target, [...(additions.get(target) ?? []), { standing, path }])
    }
  })

  const answer = (standing: DutyStanding): DutyOn => {
    const { duty, level, status, reason, force, needs } = standing
    const base = {
      id: duty.id,
      duty,
      level,
      status,
      ...(reason !== undefined && { reason }),
      force: force.status,
      needs,
    }
    if (!mayBind(standing))
      return {
        ...base,
        undecided: [],
        fields: {},
        displacedBy: [],
        sameAs: [],
        why: standing.why,
        warnings: standing.warnings,
      }
    const warnings: DutyWarning[] = [...standing.warnings]
    const decided = <Row extends Pick<Duty, 'channels'>>(row: Row): Row =>
      row.channels === undefined ? row : { ...row, channels: resolveChannels(row.channels, flags, day).value }
    let fields = effectiveFields(decided(level === 'regulation' ? silent(duty) : duty), level, defaults.map(decided))
    for (const { standing: addition, path } of additions.get(duty.id) ?? []) {
      if (addition.status === 'applies' || addition.duty === duty)
        fields = withRegulation(fields, decided(addition.duty), duty.id, path, (finding) => findings.push(finding))
      else if (mayBind(addition)) warnings.push({ code: 'regulation-open', data: { by: addition.duty.id } })
    }
    const resolved = resolveFields(fields, flags, day)
    warnings.push(...unknownFields(resolved.fields))
    const displacedBy = displacing(duty, known, internalAlso)
    const sameAs = (duty.alias ?? []).filter(({ id }) => {
      const other = known.get(id)
      return other !== undefined && mayBind(other)
    })
    const isUnconfirmed = duty.unconfirmedFrom !== undefined && day >= duty.unconfirmedFrom.on
    const sources = [
      duty.source,
      ...standing.sources,
      ...sourcesIn(resolved.fields),
      ...sourcesIn(duty.trigger),
      ...duty.responsible.flatMap(({ source }) => source ?? []),
      ...(isUnconfirmed && duty.unconfirmedFrom !== undefined ? [duty.unconfirmedFrom.source] : []),
    ]
    return {
      ...base,
      undecided: resolved.undecided,
      fields: resolved.fields,
      displacedBy,
      sameAs,
      why: [
        ...standing.why,
        ...suppliers(resolved.fields),
        ...displacedBy.map(
          ({ id, fields: of, certain }) => ({ code: 'displaced', data: { id, fields: of, certain } }) as const,
        ),
        ...sameAs.map(({ id, carriedBy }) => ({ code: 'same-as', data: { id, carriedBy } }) as const),
      ],
      warnings,
      provenance: weakestProvenance(sources.map(({ provenance }) => provenance)),
    }
  }

  const duties = standings.map(answer)
  const used = duties.flatMap(({ status, provenance }) => (status === 'applies' && provenance ? [provenance] : []))
  return {
    kind: 'duties-on',
    schema: 'danvan/duties-on@1',
    agency: profile.agency,
    date: day,
    duties,
    findings,
    ...(used.length > 0 && { provenance: weakestProvenance(used) }),
    stamp: stampOf(catalogues),
  }
}

/** A row of the agency before its own words: the law as it is without them. */
function silent({ due: _, channels: __, keep: ___, evidence: ____, exceptions: _____, ...duty }: Duty): Duty {
  return duty
}

function displacing(
  { special = [] }: Duty,
  known: ReadonlyMap<string, DutyStanding>,
  internalAlso: boolean,
): readonly DisplacedBy[] {
  return special.flatMap((each) => {
    const row = known.get(each.id)
    if (row === undefined || !mayBind(row)) return []
    if (internalAlso && row.duty.audience[0] === 'public') return []
    return [{ ...each, certain: row.status === 'applies' }]
  })
}

/** Which row supplied which fields. */
function suppliers(fields: EffectiveFields): readonly DutyReason[] {
  const groups = new Map<string, { level: string; by: string; fields: string[] }>()
  for (const [field, { level, by }] of Object.entries(fields)) {
    const group = groups.get(by)
    if (group === undefined) groups.set(by, { level, by, fields: [field] })
    else group.fields.push(field)
  }
  return [...groups.values()].map((data) => ({ code: 'field-from', data }))
}

function unknownFields(fields: EffectiveFields): readonly DutyWarning[] {
  return Object.entries(fields).flatMap(([field, { value }]) =>
    !Array.isArray(value) && 'kind' in value && value.kind === 'unknown'
      ? [{ code: 'field-unknown' as const, data: { field, gap: value.gap } }]
      : [],
  )
}

/** Every source inside; what is only usual evidence is no part of the law. */
function sourcesIn(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return []
  if ('requirement' in value && value.requirement === 'by-practice') return []
  if (!Array.isArray(value) && 'provenance' in value) return [value as Source]
  return Object.values(value).flatMap(sourcesIn)
}

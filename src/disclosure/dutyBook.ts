import type { IsoDate } from '../civil/index.ts'
import { nearestName, type Path } from '../issues/index.ts'
import { forceOn, type Source, weakestProvenance } from '../law/index.ts'
import { inOrder } from './catalogueIndex.ts'
import { resolveChannels } from './channelRules.ts'
import { conditionOn } from './conditionOn.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import type { Duty } from './Duty.ts'
import type {
  DisplacedBy,
  DutyOn,
  DutyOnFinding,
  DutyReason,
  DutyWarning,
  EffectiveFields,
  TemplateOn,
} from './DutyAnswer.ts'
import type { ProfileFlagName } from './DutyCondition.ts'
import type { DutiesOnOptions } from './dutiesOn.ts'
import { type DutyStanding, dutyStatus, mayBind } from './dutyStatus.ts'
import { effectiveFields, resolveFields } from './effectiveFields.ts'
import { withRegulation } from './regulationRules.ts'

/** The rows of some catalogues and of one agency, to be answered row by row and day by day, as far as asked. */
export interface DutyBook {
  /** Every row in order: those of the catalogues, then those that the agency adds. */
  readonly rows: readonly BookRow[]
  /** The row of an id. */
  readonly row: (id: string) => BookRow | undefined
  /** What does not fit in the rows of the agency on any day. */
  readonly faults: readonly DutyOnFinding[]
  /** The answers of one day, made when asked for. */
  readonly on: (day: IsoDate) => DutyDay
}

/** One row and how strong it is. */
export interface BookRow {
  readonly duty: Duty
  readonly level: DutyOn['level']
  readonly reviewedOn: string
}

/** The answers of one day. */
export interface DutyDay {
  readonly answer: (row: BookRow) => DutyOn
  /** What does not fit in the rows of the agency, as far as they have been answered. */
  readonly findings: readonly DutyOnFinding[]
}

export function dutyBook(
  catalogues: readonly DisclosureCatalogue[],
  { flags, extraDuties = [] }: DisclosureProfile,
  { internalAlso = false }: DutiesOnOptions,
): DutyBook {
  const sets = inOrder(catalogues)
  const lastReview = sets.reduce((last, each) => (each.reviewedOn > last ? each.reviewedOn : last), '')
  const rows: BookRow[] = sets.flatMap(({ duties, level, reviewedOn }) =>
    duties.map((duty) => ({ duty, level, reviewedOn })),
  )
  const known = new Map(rows.map((row) => [row.duty.id, row]))
  const additions = new Map<string, { row: BookRow; path: Path }[]>()
  const faults: DutyOnFinding[] = []
  extraDuties.forEach((duty, i) => {
    const row: BookRow = { duty, level: 'regulation', reviewedOn: lastReview }
    const path: Path = ['extraDuties', i]
    const target = duty.extends
    if (known.has(duty.id)) {
      faults.push({ code: 'duplicate-duty', path: [...path, 'id'], severity: 'error', data: { received: duty.id } })
    } else if (target === undefined) {
      known.set(duty.id, row)
      rows.push(row)
      additions.set(duty.id, [{ row, path }])
    } else if (!known.has(target)) {
      const nearest = nearestName(target, known.keys())
      const data = { by: duty.id, received: target, ...(nearest !== undefined && { nearest }) }
      faults.push({ code: 'unknown-duty', path: [...path, 'extends'], severity: 'error', data })
    } else {
      additions.set(target, [...(additions.get(target) ?? []), { row, path }])
    }
  })

  const on = (day: IsoDate): DutyDay => {
    const findings = [...faults]
    const standings = new Map<BookRow, DutyStanding>()
    const answers = new Map<BookRow, DutyOn>()
    const decided = <Row extends Pick<Duty, 'channels'>>(each: Row): Row =>
      each.channels === undefined ? each : { ...each, channels: resolveChannels(each.channels, flags, day).value }
    const defaults = sets.flatMap((set) =>
      (set.defaults ?? [])
        .filter(({ inForce }) => forceOn(inForce, day, set.reviewedOn).status === 'in-force')
        .map(decided),
    )
    const standingOf = (row: BookRow): DutyStanding => {
      let standing = standings.get(row)
      if (standing === undefined) {
        standing = dutyStatus(restingOn(row, day).duty, row.level, flags, day, row.reviewedOn)
        standings.set(row, standing)
      }
      return standing
    }
    const standingOfId = (id: string): DutyStanding | undefined => {
      const row = known.get(id)
      return row && standingOf(row)
    }

    const answer = (row: BookRow): DutyOn => {
      const made = answers.get(row)
      if (made !== undefined) return made
      const standing = standingOf(row)
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
      if (!mayBind(standing)) {
        const { why, warnings } = standing
        const silentOn = {
          ...base,
          undecided: [],
          fields: {},
          templates: [],
          displacedBy: [],
          sameAs: [],
          why,
          warnings,
        }
        answers.set(row, silentOn)
        return silentOn
      }
      const warnings: DutyWarning[] = [...standing.warnings]
      let fields = effectiveFields(decided(level === 'regulation' ? silent(duty) : duty), level, defaults)
      for (const { row: own, path } of additions.get(duty.id) ?? []) {
        const addition = standingOf(own)
        if (addition.status === 'applies' || own.duty.id === duty.id)
          fields = withRegulation(fields, decided(own.duty), duty.id, path, (finding) => findings.push(finding))
        else if (mayBind(addition)) warnings.push({ code: 'regulation-open', data: { by: own.duty.id } })
      }
      const resolved = resolveFields(fields, flags, day)
      const { templates, needs: openTemplates } = templatesOn(duty, flags, day)
      warnings.push(...unknownFields(resolved.fields))
      const displacedBy = displacing(duty, standingOfId, internalAlso)
      const sameAs = (duty.alias ?? []).filter(({ id }) => {
        const other = standingOfId(id)
        return other !== undefined && mayBind(other)
      })
      const isUnconfirmed = duty.unconfirmedFrom !== undefined && day >= duty.unconfirmedFrom.on
      const sources = [
        duty.source,
        ...standing.sources,
        ...sourcesIn(resolved.fields),
        ...sourcesIn(duty.trigger),
        ...templates.flatMap(({ source }) => source ?? []),
        ...duty.responsible.flatMap(({ source }) => source ?? []),
        ...(isUnconfirmed && duty.unconfirmedFrom !== undefined ? [duty.unconfirmedFrom.source] : []),
      ]
      const binding: DutyOn = {
        ...base,
        undecided: [...new Set([...resolved.undecided, ...openTemplates])],
        fields: resolved.fields,
        templates,
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
      answers.set(row, binding)
      return binding
    }
    return { answer, findings }
  }
  return { rows, row: (id) => known.get(id), faults, on }
}

/** The forms that the profile of a day asks for or may ask for. */
function templatesOn(
  { templates = [] }: Duty,
  flags: DisclosureProfile['flags'],
  day: string,
): { readonly templates: readonly TemplateOn[]; readonly needs: readonly ProfileFlagName[] } {
  const needs: ProfileFlagName[] = []
  const asked = templates.flatMap((template) => {
    const on = template.when === undefined ? undefined : conditionOn(template.when, flags, day)
    if (on?.holds === false) return []
    needs.push(...(on?.needs ?? []))
    return [{ ...template, certain: on === undefined || on.holds === true }]
  })
  return { templates: asked, needs }
}

/** A row on a day: it rests on the text that was in force then. */
function restingOn(row: BookRow, day: string): BookRow {
  const former = row.duty.formerly?.find(({ lastDay }) => day <= lastDay)
  return former === undefined ? row : { ...row, duty: { ...row.duty, source: former.source } }
}

/** A row of the agency before its own words: the law as it is without them. */
function silent({ due: _, channels: __, keep: ___, evidence: ____, exceptions: _____, ...duty }: Duty): Duty {
  return duty
}

function displacing(
  { special = [] }: Duty,
  standingOf: (id: string) => DutyStanding | undefined,
  internalAlso: boolean,
): readonly DisplacedBy[] {
  return special.flatMap((each) => {
    const row = standingOf(each.id)
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

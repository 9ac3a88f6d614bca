import type { IsoDate } from '../civil/index.ts'
import { requireList, requireObject } from '../issues/index.ts'
import type { Provenance, Text } from '../law/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { canonicalJson } from '../stamp/index.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import type { DutyCrosswalk, DutyRules } from './Duty.ts'
import type { DutiesStamp, DutyOn } from './DutyAnswer.ts'
import type { DutyChannels } from './DutyChannels.ts'
import type { DutyDue } from './DutyDue.ts'
import type { DutyKeep } from './DutyKeep.ts'
import type { DutyAttendance, DutyValidity } from './DutyProof.ts'
import type { DutyTrigger } from './DutyTrigger.ts'
import { dutiesOn } from './dutiesOn.ts'
import { mayBind } from './dutyStatus.ts'

/** So sánh hai chế độ công khai: what an agency owes on one day and on another. */
export interface RegimeComparison {
  /** What this is. */
  readonly kind: 'regime-comparison'
  /** Version of this format. */
  readonly schema: 'danvan/regime-comparison@1'
  /** Tên cơ quan. */
  readonly agency: string
  /** The one day. */
  readonly before: IsoDate
  /** The other day. */
  readonly after: IsoDate
  /** Owed only on the other day. */
  readonly added: readonly RegimeItem[]
  /** Owed only on the one day. */
  readonly dropped: readonly RegimeItem[]
  /** Owed on both, but not in the same way. */
  readonly changed: readonly RegimeChange[]
  /** Owed on both in the same way. */
  readonly unchanged: readonly RegimePair[]
  /** The weakest provenance of the rows compared; left out where there are none. */
  readonly provenance?: Provenance
  /** What made the result. */
  readonly stamp: DutiesStamp
}

/** A row of one of the days. */
export interface RegimeItem {
  /** Id of the row. */
  readonly id: string
  /** Nhãn. */
  readonly label: Text
  /** Whether it binds, as far as that is known. */
  readonly status: DutyOn['status']
}

/** A row of the one day and the row of the other that stands in its place. */
export interface RegimePair {
  /** The row of the one day. */
  readonly before: RegimeItem
  /** The row of the other. */
  readonly after: RegimeItem
  /** What the later row is to the earlier, in content. */
  readonly relation: DutyCrosswalk['relation']
}

/** The same with what changed. */
export interface RegimeChange extends RegimePair {
  /** Field by field. */
  readonly changes: readonly RegimeFieldChange[]
}

/** One field that is not the same on both days; null where nobody states it. */
export type RegimeFieldChange =
  | FieldChange<'trigger', DutyTrigger>
  | FieldChange<'due', DutyDue>
  | FieldChange<'channels', DutyChannels>
  | FieldChange<'keep', DutyKeep>
  | FieldChange<'exceptions', NonNullable<DutyRules['exceptions']>>
  | FieldChange<'attendance', DutyAttendance>
  | FieldChange<'validity', readonly DutyValidity[]>

/** A field before and after. */
export interface FieldChange<Field extends string, Value> {
  /** Which field. */
  readonly field: Field
  /** On the one day. */
  readonly before: Value | null
  /** On the other. */
  readonly after: Value | null
}

/**
 * So sánh hai chế độ: what came, what went, and which deadlines, durations, forms, exceptions and clocks changed between
 * two days, item by item, by the crosswalk of the rows: Nghị định 04/2015/NĐ-CP Đ.7 against Luật 10/2022/QH15 Đ.46.
 *
 * A row that is carried by another, the same duty under another name, is left out. A split row stands once for each part.
 *
 * @param catalogues - the duties; their order does not matter
 * @param profile - the agency on its days
 * @param before - the one day, `YYYY-MM-DD`
 * @param after - the other day
 * @returns added, dropped, changed, unchanged
 * @throws a `DanvanError` `invalid-date` if a day does not exist
 * @example
 * ```ts
 * const flags = { unitKind: { value: 'agency' }, armyPolice: { value: false }, hasIntranet: { value: true } } as const
 * const profile = { schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags } as const
 * const { added, changed } = compareRegimes(disclosureCatalogues, profile, '2023-06-30', '2023-07-01')
 * added.map(({ id }) => id).slice(0, 2) // => ['L10-46.5', 'L10-46.12']
 * changed.find((each) => each.after.id === 'L10-46.11')?.changes.map(({ field }) => field) // => ['trigger', 'due', 'channels', 'keep', 'exceptions']
 * ```
 */
export function compareRegimes(
  catalogues: readonly DisclosureCatalogue[],
  profile: DisclosureProfile,
  before: string,
  after: string,
): RegimeComparison {
  requireList('catalogues', catalogues)
  requireObject('profile', profile)
  const one = dutiesOn(catalogues, profile, before)
  const other = dutiesOn(catalogues, profile, after)
  const owed = (rows: readonly DutyOn[]) =>
    rows.filter(
      (row) => mayBind(row) && !row.sameAs.some((each) => each.carriedBy === 'other' && each.audience === undefined),
    )
  const [earlier, later] = [owed(one.duties), owed(other.duties)]
  const pairs = earlier.flatMap((from) =>
    later.flatMap((to) => {
      const relation = relationOf(from, to)
      return relation === undefined ? [] : [{ from, to, relation }]
    }),
  )
  const compared = pairs.map(({ from, to, relation }) => ({
    before: itemOf(from),
    after: itemOf(to),
    relation,
    changes: changesOf(from, to),
  }))
  const isChanged = ({ relation, changes }: RegimeChange) => changes.length > 0 || relation !== 'same'
  const used = [...earlier, ...later].flatMap(({ provenance }) => provenance ?? [])
  return {
    kind: 'regime-comparison',
    schema: 'danvan/regime-comparison@1',
    agency: profile.agency,
    before: one.date,
    after: other.date,
    added: later.filter((to) => !pairs.some((pair) => pair.to === to)).map(itemOf),
    dropped: earlier.filter((from) => !pairs.some((pair) => pair.from === from)).map(itemOf),
    changed: compared.filter(isChanged),
    unchanged: compared.filter((each) => !isChanged(each)).map(({ changes: _, ...pair }) => pair),
    ...(used.length > 0 && { provenance: weakestProvenance(used) }),
    stamp: one.stamp,
  }
}

/** What the later row is to the earlier one; undefined where neither stands in the place of the other. */
function relationOf(from: DutyOn, to: DutyOn): DutyCrosswalk['relation'] | undefined {
  if (from.id === to.id) return 'same'
  const relation = from.duty.crosswalk?.find(({ id }) => id === to.id)?.relation
  return relation === 'new' ? undefined : relation
}

function itemOf({ id, duty: { label }, status }: DutyOn): RegimeItem {
  return { id, label, status }
}

function changesOf(from: DutyOn, to: DutyOn): readonly RegimeFieldChange[] {
  const read = ({ duty, fields }: DutyOn) => ({
    trigger: duty.trigger,
    due: fields.due?.value,
    channels: fields.channels?.value,
    keep: fields.keep?.value,
    exceptions: fields.exceptions?.value,
    attendance: duty.attendance,
    validity: duty.validity,
  })
  const [a, b] = [read(from), read(to)]
  return (Object.keys(a) as (keyof typeof a)[]).flatMap((field) => {
    const [was, is] = [a[field] ?? null, b[field] ?? null]
    return canonicalJson(withoutSources(was)) === canonicalJson(withoutSources(is))
      ? []
      : [{ field, before: was, after: is } as RegimeFieldChange]
  })
}

/** The rule alone: the same rule from another text is no change. */
function withoutSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSources)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'source' ? [] : [[key, withoutSources(inner)]])),
  )
}

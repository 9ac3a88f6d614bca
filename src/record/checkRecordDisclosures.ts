import type { WorkingCalendar } from '../calendar/index.ts'
import { toIsoDate } from '../civil/index.ts'
import type { DueItem } from '../deadline/index.ts'
import { upcoming } from '../deadline/index.ts'
import {
  checkDisclosures,
  type DeclaredDisclosure,
  type DeclaredDuties,
  type DeclaredDuty,
  type DisclosureCatalogue,
  type DisclosureCheck,
  type DisclosureDueCode,
  type DisclosureObservation,
  type DisclosureReading,
  dueItemsOfDisclosures,
  type Occurrence,
  planDisclosures,
  reviewDeclaredDuties,
} from '../disclosure/index.ts'
import { requireObject } from '../issues/index.ts'
import { type Text, weakestProvenance } from '../law/index.ts'
import { disclosureCatalogues, disclosureReading } from '../rulesets/index.ts'
import type { FactValue } from '../scoring/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'
import { declaredDisclosures } from './declaredDisclosures.ts'
import { deriveEvents } from './deriveEvents.ts'
import { deriveFacts } from './deriveFacts.ts'
import { disclosureProfileOf } from './disclosureProfileOf.ts'
import type { RecordFinding } from './RecordFinding.ts'
import { valueAt } from './recordPlace.ts'

/** What {@link checkRecordDisclosures} must be told beside the record. */
export interface CheckRecordDisclosuresOptions {
  /** The day the question is asked, `YYYY-MM-DD`; it chooses no rule. */
  readonly asOf: string
  /** The calendar, from `vietnamCalendar`. */
  readonly calendar: WorkingCalendar
  /** The duties; without them all those of the rule sets. */
  readonly catalogues?: readonly DisclosureCatalogue[]
  /** Which phrases, papers and facts are about what; without it that of the rule sets. */
  readonly reading?: DisclosureReading
}

/** Việc công khai theo hồ sơ năm: what the record shows of each duty of its period. */
export interface RecordDisclosures {
  /** What it is. */
  readonly kind: 'record-disclosures'
  /** Version of this format. */
  readonly schema: 'danvan/record-disclosures@1'
  /** Đơn vị. */
  readonly unit: string
  /** Each duty of the period: declared, in which form, and what is not known. */
  readonly review: DeclaredDuties
  /** Nội dung nêu đã công khai: the entries of the lists of the record, each with the occurrences that it could be told of. */
  readonly listed: readonly ListedDisclosure[]
  /** Phải công khai nhưng không nêu: owed, or owed if it arises, and the record does not mention it. */
  readonly notMentioned: readonly NotMentioned[]
  /** Cần làm rõ: what must be known of the department before it can be said whether these duties bind. */
  readonly toSettle: readonly ToSettle[]
  /** The verdict on each occurrence whose day is known. */
  readonly check: DisclosureCheck
  /** What is most pressing: overdue, then what is past its day and not known to be done, then what is due next. */
  readonly urgent: readonly DueItem<DisclosureDueCode>[]
  /** Facts of the score beside the duties of which they speak; the score stays as it is. */
  readonly crossChecks: readonly FactCrossCheck[]
  /** What could not be placed. */
  readonly findings: readonly RecordFinding[]
  /** The weakest provenance used. */
  readonly provenance: DeclaredDuties['provenance']
}

/** Một nội dung trong danh mục đã công khai của hồ sơ. */
export interface ListedDisclosure {
  /** Its path in the record. */
  readonly path: string
  /** Its words. */
  readonly label: string
  /** Ids of the occurrences that it speaks of; none where neither a paper nor a term tells which it is. */
  readonly occurrences: readonly string[]
}

/** Duties that depend on the same. */
export interface ToSettle {
  /** The flags of its profile; none where a text was not read. */
  readonly flags: DeclaredDuty['needs']
  /** The duties. */
  readonly duties: readonly string[]
}

/** One duty that is not mentioned. */
export interface NotMentioned extends Pick<DeclaredDuty, 'duty' | 'kind' | 'label' | 'from' | 'to' | 'arises'> {
  /** Whether it is owed, or only if it arises. */
  readonly status: 'owed' | 'if-it-arises'
  /** Papers of the record that gave rise to it. */
  readonly papers: readonly string[]
}

/** Đối chiếu với dữ kiện chấm điểm. */
export interface FactCrossCheck {
  /** Key of the fact. */
  readonly fact: string
  /** What it says. */
  readonly label: Text
  /** Its value; left out where it is not known. */
  readonly value?: FactValue
  /**
   * - `not-shown`: the fact counts it as done, the record shows neither day nor evidence of the disclosure;
   * - `not-declared`: the fact counts it as done, and the record does not say that it was disclosed;
   * - `agrees`: both say the same;
   * - `contradicts`: the record says it was disclosed, the fact says it was not;
   * - `fact-not-known`: the record says it was disclosed, and the fact is not known.
   */
  readonly code: 'not-shown' | 'not-declared' | 'agrees' | 'contradicts' | 'fact-not-known'
  /** The duties in the period. */
  readonly duties: readonly string[]
}

/**
 * Việc công khai theo hồ sơ năm: the list of a report held against the duties of its period: what is declared, in which
 * form as far as it tells, what is not known (day, duration, evidence: mostly all three), and what is owed and not
 * mentioned at all. Nothing is held against the agency for what a report does not tell. The facts of the score stand
 * beside it as a cross-check; the score does not change.
 *
 * @param record - the record, from `parseAnnualRecord`
 * @param asked - `asOf`, the calendar, and the data to read by
 * @returns one plain result
 * @throws a `DanvanError` `invalid-date` if `asOf` is no date
 * @example
 * ```ts
 * const record = {
 *   schema: 'danvan/annual-record@1',
 *   period: { from: '2023-01-01', to: '2023-12-31' },
 *   department: { name: 'Sở Ví dụ', level: 'provincial', profile: { hasIntranet: { value: true } } },
 *   papers: {},
 *   disclosures: { internal: [{ label: 'Các nội quy, quy chế của cơ quan' }], internalChannels: ['intranet'] },
 * }
 * const { review, notMentioned } = checkRecordDisclosures(record, { asOf: '2023-12-31', calendar: vietnamCalendar() })
 * const rules = review.duties.find(({ duty }) => duty === 'L10-46.9')
 * rules?.aspects.exists.reason // => 'declared'
 * rules?.aspects.channel.status // => 'met'
 * rules?.aspects.onTime.status // => 'unknown'
 * notMentioned.some(({ duty }) => duty === 'NS-3') // => true
 * ```
 */
export function checkRecordDisclosures(record: AnnualRecord, asked: CheckRecordDisclosuresOptions): RecordDisclosures {
  requireObject('record', record, 'period', 'department', 'papers')
  requireObject('options', asked, 'calendar')
  const { asOf, calendar, catalogues = disclosureCatalogues, reading = disclosureReading } = asked
  const day = toIsoDate(asOf)
  const { from, to } = record.period
  const options = { asOf: day, calendar, period: { from, to, byDueDate: true } } as const
  const profile = disclosureProfileOf(record)
  const { events, findings: eventFindings } = deriveEvents(record, { reading })
  const { declared, findings: listFindings } = declaredDisclosures(record, reading)
  const { occurrences } = planDisclosures(catalogues, profile, events, options)
  // What came up only after the figures were closed, the report cannot have told.
  const told = occurrences.filter(({ lawOn }) => lawOn <= (record.period.cutOff ?? to))
  const arisen = told.flatMap(({ duty, covers, trigger }) => (trigger.kind === 'event' ? [duty, ...covers] : []))
  const notArisen = reading.none.flatMap(({ path, duties }) => (valueAt(record, path) === 0 ? duties : []))
  const review = reviewDeclaredDuties(catalogues, profile, declared, { ...options, arisen, notArisen })
  const observations = told.flatMap((occurrence) =>
    declared.filter((each) => isAbout(each, occurrence)).flatMap((each) => observationsOf(occurrence.id, each)),
  )
  const check = checkDisclosures({ catalogues, profile, events, observations }, options)
  const owed = check.verdicts.filter(({ occurrence }) => occurrence.status === 'owed')
  const items = dueItemsOfDisclosures(check).filter(
    ({ code, subject }) => code !== 'take-down' && owed.some(({ occurrence }) => occurrence.id === subject.id),
  )
  const { overdue, unconfirmed, due } = upcoming(items, { asOf: day, horizon: 366 })
  const papersOf = (id: string) =>
    told.flatMap(({ duty, covers, trigger }) =>
      (duty === id || covers.includes(id)) && trigger.kind === 'event' ? [trigger.id] : [],
    )
  return {
    kind: 'record-disclosures',
    schema: 'danvan/record-disclosures@1',
    unit: record.department.name,
    review,
    listed: (['public', 'internal'] as const).flatMap((list) =>
      (record.disclosures?.[list] ?? []).map(({ label }, i) => {
        const path = `disclosures.${list}.${i}`
        const own = declared.find(({ id }) => id === path)
        const about = own === undefined ? [] : told.filter((occurrence) => isAbout(own, occurrence))
        return { path, label, occurrences: about.map(({ id }) => id) }
      }),
    ),
    notMentioned: review.duties.flatMap(({ duty, kind, label, from: first, to: last, arises, status, declaredBy }) =>
      (status === 'owed' || status === 'if-it-arises') && declaredBy.length === 0
        ? [{ duty, kind, label, from: first, to: last, arises, status, papers: papersOf(duty) }]
        : [],
    ),
    toSettle: toSettle(review.duties),
    check,
    urgent: [...overdue, ...unconfirmed, ...due],
    crossChecks: crossChecksOf(record, review, reading, calendar),
    findings: [...listFindings, ...eventFindings],
    provenance: weakestProvenance([review.provenance, check.provenance].flatMap((each) => each ?? [])),
  }
}

/** Whether a declaration is about an occurrence: of one that names a part of a duty, by the title of its paper. */
function isAbout({ duties, partly = [] }: DeclaredDisclosure, { duty, covers, trigger }: Occurrence): boolean {
  const title = (trigger.kind === 'event' ? (trigger.document?.title ?? '') : '').normalize('NFC').toLowerCase()
  return [duty, ...covers].some((id) => {
    const part = partly.find((each) => each.duty === id)
    return duties.includes(id) && (part === undefined || part.titles.some((each) => title.includes(each)))
  })
}

function toSettle(duties: readonly DeclaredDuty[]): readonly ToSettle[] {
  const groups = new Map<string, { readonly flags: DeclaredDuty['needs']; readonly duties: string[] }>()
  for (const { duty, needs, status } of duties) {
    if (status !== 'unknown') continue
    const group = groups.get(needs.join()) ?? { flags: needs, duties: [] }
    group.duties.push(duty)
    groups.set(needs.join(), group)
  }
  return [...groups.values()]
}

function observationsOf(occurrence: string, { id, channels = [] }: DeclaredDisclosure): DisclosureObservation[] {
  const said = { occurrence, found: true, origin: 'declared' } as const
  if (channels.length === 0) return [{ ...said, id: `${occurrence}/${id}` }]
  return channels.map((channel) => ({ ...said, id: `${occurrence}/${id}/${channel}`, channel }))
}

function crossChecksOf(
  record: AnnualRecord,
  { duties }: DeclaredDuties,
  { facts: links }: DisclosureReading,
  calendar: WorkingCalendar,
): readonly FactCrossCheck[] {
  const { facts } = deriveFacts(record, { calendar })
  return links.flatMap(({ fact, label, values, duties: named }) => {
    const known = facts[fact]
    const value = known !== undefined && 'value' in known ? known.value : undefined
    const owed = duties.filter(
      ({ duty, status }) => (status === 'owed' || status === 'if-it-arises') && named.includes(duty),
    )
    if (owed.length === 0) return []
    const isDone =
      value !== undefined &&
      (values === undefined
        ? value !== false && !(Array.isArray(value) && value.length === 0)
        : values.some((each) => each === value))
    const isDeclared = owed.some(({ declaredBy }) => declaredBy.length > 0)
    if (!isDone && value === undefined && !isDeclared) return []
    const isShown = owed.every(
      ({ aspects }) => aspects.onTime.status !== 'unknown' && aspects.evidence.status === 'met',
    )
    const done = isDeclared ? (isShown ? 'agrees' : 'not-shown') : 'not-declared'
    const notDone = isDeclared ? (value === undefined ? 'fact-not-known' : 'contradicts') : 'agrees'
    const code = isDone ? done : notDone
    return [{ fact, label, ...(value !== undefined && { value }), code, duties: owed.map(({ duty }) => duty) }]
  })
}

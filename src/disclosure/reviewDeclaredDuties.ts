import { addDays, type IsoDate, toIsoDate, toPeriod } from '../civil/index.ts'
import { mistyped, requireList, requireObject } from '../issues/index.ts'
import { type Provenance, type Text, weakestProvenance } from '../law/index.ts'
import { caseOf } from './aspects/caseOf.ts'
import { type BookOfDays, bookOfDays } from './bookOfDays.ts'
import type { Channel } from './Channel.ts'
import { stampOf } from './catalogueIndex.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { CheckFinding } from './DisclosureCheck.ts'
import type { DisclosureObservation } from './DisclosureObservation.ts'
import type { DisclosureOptions, DisclosurePeriod } from './DisclosureOptions.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import type { Verdict } from './DisclosureVerdict.ts'
import type { Duty, DutyKind } from './Duty.ts'
import type { DutiesStamp, DutyOn } from './DutyAnswer.ts'
import type { ProfileFlagName } from './DutyCondition.ts'
import type { BookRow } from './dutyBook.ts'
import { mayBind } from './dutyStatus.ts'
import { judgeOccurrence } from './judgeOccurrence.ts'
import type { Occurrence } from './Occurrence.ts'
import { occurrenceMaker } from './occurrenceMaker.ts'

/** Nội dung nêu trong báo cáo: something a report says was disclosed, without saying when. */
export interface DeclaredDisclosure {
  /** Where it is told, or an id of the caller's own. */
  readonly id: string
  /** Ids of the duties it is about. */
  readonly duties: readonly string[]
  /** Of these, those of which it names only a part. */
  readonly partly?: readonly DeclaredPart[]
  /** Forms, as far as they are told. */
  readonly channels?: readonly Channel[]
}

/** Một phần nội dung: a part of what a duty is about. */
export interface DeclaredPart {
  /** Id of the duty. */
  readonly duty: string
  /** What it does not name. */
  readonly rest: Text
  /** In lower case, as the title of a paper of this part may contain it. */
  readonly titles: readonly string[]
}

/** How {@link reviewDeclaredDuties} reviews. */
export interface ReviewDeclaredDutiesOptions extends DisclosureOptions {
  /** The period of the report. */
  readonly period: DisclosurePeriod
  /** Ids of the duties to which something in the period gave rise. */
  readonly arisen?: readonly string[]
  /** Ids of those to which, as is known, nothing did. */
  readonly notArisen?: readonly string[]
}

/** Các nghĩa vụ trong kỳ đối chiếu với báo cáo. */
export interface DeclaredDuties {
  /** What this is. */
  readonly kind: 'declared-duties'
  /** Version of this format. */
  readonly schema: 'danvan/declared-duties@1'
  /** Tên cơ quan. */
  readonly agency: string
  /** The day asked. */
  readonly asOf: IsoDate
  /** First and last day of the period. */
  readonly period: {
    /** First day. */
    readonly from: IsoDate
    /** Last day, included. */
    readonly to: IsoDate
  }
  /** Every duty that bound the agency, or may have, in the period, in the order of the catalogues. */
  readonly duties: readonly DeclaredDuty[]
  /** Mục mở: rows that bind and hold only what the agency, or another text, adds; nothing is owed by them alone. */
  readonly headings: readonly Pick<DeclaredDuty, 'duty' | 'label' | 'from' | 'to'>[]
  /** How many. */
  readonly counts: DeclaredCounts
  /** What does not fit in the declarations. */
  readonly findings: readonly CheckFinding[]
  /** The weakest provenance used; left out where no duty binds. */
  readonly provenance?: Provenance
  /** What made it. */
  readonly stamp: DutiesStamp
}

/** How many duties of the period are shown by a report. */
export interface DeclaredCounts {
  /** Owed in the period: by period, at all times, or by something that happened. */
  readonly owed: number
  /** Of these, said to be done. */
  readonly declared: number
  /** Of these, not mentioned. */
  readonly notMentioned: number
  /** Owed only if something happens, and nothing is known to have happened. */
  readonly ifItArises: number
  /** Of these, said to be done. */
  readonly ifItArisesDeclared: number
  /** Nothing gave rise to them. */
  readonly notArisen: number
  /** Owed or not: the profile, or the texts read, do not say. */
  readonly open: number
}

/** One duty of the period and what a report shows of it. */
export interface DeclaredDuty {
  /** Id of the row. */
  readonly duty: string
  /** Kind of duty. */
  readonly kind: DutyKind
  /** Nhãn. */
  readonly label: Text
  /** Rows that are the same duty. */
  readonly covers: readonly string[]
  /** First and last day of the period on which it bound, or may have. */
  readonly from: IsoDate
  /** Last such day. */
  readonly to: IsoDate
  /** Whether it is owed; `not-arisen` where it is known that nothing gave rise to it. */
  readonly status: 'owed' | 'if-it-arises' | 'not-arisen' | 'unknown'
  /** The flags that would decide it. */
  readonly needs: readonly ProfileFlagName[]
  /** Whether a report is needed anyway, or only once something happens. */
  readonly arises: 'by-period' | 'always' | 'by-event'
  /** The declarations that are about it. */
  readonly declaredBy: readonly string[]
  /** Nêu một phần: what none of them names, where all of them are about a part of it. */
  readonly notNamed: readonly Text[]
  /** Each aspect, as far as a report without dates shows it. */
  readonly aspects: Verdict['aspects']
  /** The weakest provenance used. */
  readonly provenance: Provenance
}

/**
 * Đối chiếu báo cáo với nghĩa vụ trong kỳ: which duties of a period a report says were done, in which form as far as it
 * tells, and which are owed and not mentioned. A report that names no day and no evidence shows that something is declared,
 * never that it was in time, kept or proven: these stay `unknown`.
 *
 * @param catalogues - the duties
 * @param profile - the agency on its days
 * @param declared - what the report says
 * @param options - the day asked, the calendar, the period of the report
 * @returns every duty of the period, in the order of the catalogues
 * @throws a `DanvanError` `invalid-date` if a day does not exist
 * @example
 * ```ts
 * const flags = { unitKind: { value: 'agency' }, armyPolice: { value: false }, hasIntranet: { value: true } } as const
 * const profile = { schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags } as const
 * const declared = [{ id: 'P4', duties: ['N04-7.7', 'L10-46.9'], channels: ['intranet'] }] as const
 * const options = { asOf: '2023-12-31', calendar: vietnamCalendar(), period: { from: '2023-01-01', to: '2023-12-31' } }
 * const { duties } = reviewDeclaredDuties(disclosureCatalogues, profile, declared, options)
 * const rules = duties.find(({ duty }) => duty === 'L10-46.9')
 * rules?.from // => '2023-07-01'
 * rules?.aspects.exists.reason // => 'declared'
 * rules?.aspects.onTime.status // => 'unknown'
 * duties.find(({ duty }) => duty === 'L10-46.1')?.declaredBy // => []
 * ```
 */
export function reviewDeclaredDuties(
  catalogues: readonly DisclosureCatalogue[],
  profile: DisclosureProfile,
  declared: readonly DeclaredDisclosure[],
  options: ReviewDeclaredDutiesOptions,
): DeclaredDuties {
  requireList('catalogues', catalogues)
  requireObject('profile', profile)
  requireList('declared', declared)
  requireObject('options', options)
  const asOf = toIsoDate(options.asOf)
  const period = toPeriod(options.period)
  const book = bookOfDays(catalogues, profile, options)
  const make = occurrenceMaker(options, 'days')
  const findings: CheckFinding[] = []
  const saying = new Map<string, DeclaredDisclosure[]>()
  declared.forEach((each, i) => {
    for (const [j, duty] of each.duties.entries())
      if (book.row(duty) === undefined)
        findings.push({
          code: 'unknown-duty',
          path: [i, 'duties', j],
          severity: 'error',
          data: mistyped(
            duty,
            book.rows.map((row) => row.duty.id),
          ),
        })
      else saying.set(duty, [...(saying.get(duty) ?? []), each])
  })

  const bound = book.rows.flatMap((row) => {
    const days = boundDays(row, book, period)
    return days === undefined ? [] : [{ row, ...days }]
  })
  const [arisen, notArisen] = [new Set(options.arisen), new Set(options.notArisen)]
  const coveredBy = new Map<string, string[]>()
  const isCovered = (on: DutyOn): boolean => {
    const carriers = on.sameAs.filter(({ carriedBy, audience }) => carriedBy === 'other' && audience === undefined)
    for (const { id } of carriers) coveredBy.set(id, [...(coveredBy.get(id) ?? []), on.id])
    return carriers.length > 0
  }
  // Under another row on every day of the period: it is done with that one.
  const rows = bound.filter(
    ({ row, answers }) => row.duty.assessable !== false && !answers.map(isCovered).every((each) => each),
  )
  const duties = rows.map(({ row, from, to, answers }): DeclaredDuty => {
    const on = answers.find(({ status }) => status === 'applies') ?? (answers[0] as DutyOn)
    const { duty } = row
    const covers = [...new Set(coveredBy.get(duty.id) ?? [])]
    const said = [...new Set([duty.id, ...covers].flatMap((id) => saying.get(id) ?? []))]
    const trigger = { kind: 'continuous', id: 'continuous', from, to } as const
    const occurrence = { ...make({ on, trigger, lawOn: from, start: null }), covers }
    const ids = [duty.id, ...covers]
    const arises = arisesBy(duty)
    const { aspects } = judgeOccurrence(caseOf(occurrence, said.flatMap(observationsOf), asOf, options), undefined)
    return {
      duty: duty.id,
      kind: duty.kind,
      label: duty.label,
      covers,
      from,
      to,
      status: statusOf(occurrence.status, arises, ids, arisen, notArisen),
      needs: occurrence.needs,
      arises,
      declaredBy: said.map(({ id }) => id),
      notNamed: notNamedBy(said, ids),
      aspects,
      provenance: occurrence.provenance,
    }
  })
  const of = (status: DeclaredDuty['status'], isDeclared?: boolean) =>
    duties.filter(
      (each) => each.status === status && (isDeclared === undefined || each.declaredBy.length > 0 === isDeclared),
    ).length
  return {
    kind: 'declared-duties',
    schema: 'danvan/declared-duties@1',
    agency: profile.agency,
    asOf,
    period,
    duties,
    headings: bound.flatMap(({ row: { duty }, from, to }) =>
      duty.assessable === false ? [{ duty: duty.id, label: duty.label, from, to }] : [],
    ),
    counts: {
      owed: of('owed'),
      declared: of('owed', true),
      notMentioned: of('owed', false),
      ifItArises: of('if-it-arises'),
      ifItArisesDeclared: of('if-it-arises', true),
      notArisen: of('not-arisen'),
      open: of('unknown'),
    },
    findings,
    ...(duties.length > 0 && { provenance: weakestProvenance(duties.map(({ provenance }) => provenance)) }),
    stamp: stampOf(catalogues),
  }
}

/** First and last day of a period on which a row binds, and its answers between. */
function boundDays(
  row: BookRow,
  book: BookOfDays,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): { readonly from: IsoDate; readonly to: IsoDate; readonly answers: readonly DutyOn[] } | undefined {
  const starts = [from, ...book.changes(from, to)]
  const spans = starts.flatMap((first, i) => {
    const on = book.ask(row, first)
    const last = i + 1 < starts.length ? addDays(starts[i + 1] as IsoDate, -1) : to
    return mayBind(on) ? [{ first, last, on }] : []
  })
  const [first] = spans
  if (first === undefined) return undefined
  return { from: first.first, to: spans.at(-1)?.last as IsoDate, answers: spans.map(({ on }) => on) }
}

function statusOf(
  status: Occurrence['status'],
  arises: DeclaredDuty['arises'],
  ids: readonly string[],
  arisen: ReadonlySet<string>,
  notArisen: ReadonlySet<string>,
): DeclaredDuty['status'] {
  if (status === 'unknown' || arises !== 'by-event') return status
  if (ids.some((id) => arisen.has(id))) return 'owed'
  return ids.some((id) => notArisen.has(id)) ? 'not-arisen' : 'if-it-arises'
}

/** What is left where every declaration names a part only. */
function notNamedBy(said: readonly DeclaredDisclosure[], ids: readonly string[]): readonly Text[] {
  const parts = said.map(({ partly = [] }) => partly.find(({ duty }) => ids.includes(duty))?.rest)
  if (parts.includes(undefined)) return []
  return [...new Map(parts.flatMap((rest) => (rest === undefined ? [] : [[rest.vi, rest] as const]))).values()]
}

function arisesBy({ trigger, frequency }: Duty): DeclaredDuty['arises'] {
  if (trigger.kind === 'continuous') return 'always'
  return frequency.some((each) => regular.has(each)) ? 'by-period' : 'by-event'
}

const regular: ReadonlySet<string> = new Set(['month', 'quarter', 'half-year', 'year'])

function observationsOf({ id, channels }: DeclaredDisclosure): readonly DisclosureObservation[] {
  const said = { occurrence: id, found: true, origin: 'declared' } as const
  if (channels === undefined || channels.length === 0) return [{ ...said, id }]
  return channels.map((channel) => ({ ...said, id: `${id}/${channel}`, channel }))
}

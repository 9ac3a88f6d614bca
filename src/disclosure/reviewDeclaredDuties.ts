import { addDays, type IsoDate, toIsoDate, toPeriod } from '../civil/index.ts'
import { mistyped } from '../issues/index.ts'
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
import { occurrenceMaker } from './occurrenceMaker.ts'

/** Nội dung nêu trong báo cáo: something a report says was disclosed, without saying when. */
export interface DeclaredDisclosure {
  /** Where it is told, or an id of the caller's own. */
  readonly id: string
  /** Ids of the duties it is about. */
  readonly duties: readonly string[]
  /** Forms, as far as they are told. */
  readonly channels?: readonly Channel[]
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
  /** Owed in the period. */
  readonly owed: number
  /** Of these, said to be done. */
  readonly declared: number
  /** Of these, owed and not mentioned. */
  readonly notMentioned: number
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
  /** Whether it is owed. */
  readonly status: 'owed' | 'unknown'
  /** The flags that would decide it. */
  readonly needs: readonly ProfileFlagName[]
  /** Whether a report is needed anyway, or only once something happens. */
  readonly arises: 'by-period' | 'always' | 'by-event'
  /** The declarations that are about it. */
  readonly declaredBy: readonly string[]
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
  options: DisclosureOptions & { readonly period: DisclosurePeriod },
): DeclaredDuties {
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
    return row.duty.assessable === false || days === undefined ? [] : [{ row, ...days }]
  })
  const coveredBy = new Map<string, string[]>()
  const isCovered = (on: DutyOn): boolean => {
    const carriers = on.sameAs.filter(({ carriedBy, audience }) => carriedBy === 'other' && audience === undefined)
    for (const { id } of carriers) coveredBy.set(id, [...(coveredBy.get(id) ?? []), on.id])
    return carriers.length > 0
  }
  // Under another row on every day of the period: it is done with that one.
  const rows = bound.filter(({ answers }) => !answers.map(isCovered).every((each) => each))
  const duties = rows.map(({ row, from, to, answers }): DeclaredDuty => {
    const on = answers.find(({ status }) => status === 'applies') ?? (answers[0] as DutyOn)
    const { duty } = row
    const covers = [...new Set(coveredBy.get(duty.id) ?? [])]
    const said = [...new Set([duty.id, ...covers].flatMap((id) => saying.get(id) ?? []))]
    const trigger = { kind: 'continuous', id: 'continuous', from, to } as const
    const occurrence = { ...make({ on, trigger, lawOn: from, start: null }), covers }
    const { aspects } = judgeOccurrence(caseOf(occurrence, said.flatMap(observationsOf), asOf, options), undefined)
    return {
      duty: duty.id,
      kind: duty.kind,
      label: duty.label,
      covers,
      from,
      to,
      status: occurrence.status,
      needs: occurrence.needs,
      arises: arisesBy(duty),
      declaredBy: said.map(({ id }) => id),
      aspects,
      provenance: occurrence.provenance,
    }
  })
  const owed = duties.filter(({ status }) => status === 'owed')
  return {
    kind: 'declared-duties',
    schema: 'danvan/declared-duties@1',
    agency: profile.agency,
    asOf,
    period,
    duties,
    counts: {
      owed: owed.length,
      declared: owed.filter(({ declaredBy }) => declaredBy.length > 0).length,
      notMentioned: owed.filter(({ declaredBy }) => declaredBy.length === 0).length,
      open: duties.length - owed.length,
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

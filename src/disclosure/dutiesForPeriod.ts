import { addDays, type IsoDate, toPeriod } from '../civil/index.ts'
import { canonicalJson } from '../stamp/index.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import type { DutiesStamp, DutyOn, DutyOnFinding } from './DutyAnswer.ts'
import { daysOfChange } from './daysOfChange.ts'
import { type DutiesOnOptions, dutiesOn } from './dutiesOn.ts'

/** Các nghĩa vụ trong một kỳ, by the spans within which nothing changes. */
export interface DutiesForPeriod {
  /** What this is. */
  readonly kind: 'duties-for-period'
  /** Version of this format. */
  readonly schema: 'danvan/duties-for-period@1'
  /** Tên cơ quan. */
  readonly agency: string
  /** First day. */
  readonly from: IsoDate
  /** Last day, included. */
  readonly to: IsoDate
  /** Days on which an answer differs from the day before. */
  readonly changesOn: readonly IsoDate[]
  /** Every row with its spans, in order; together they are the whole period. */
  readonly duties: readonly {
    /** Id of the row. */
    readonly id: string
    /** Its spans. */
    readonly spans: readonly DutySpan[]
  }[]
  /** What does not fit in the rows of the agency. */
  readonly findings: readonly DutyOnFinding[]
  /** What made the result. */
  readonly stamp: DutiesStamp
}

/** Days on which the answer for a row is the same. */
export interface DutySpan {
  /** First day. */
  readonly from: IsoDate
  /** Last day, included. */
  readonly to: IsoDate
  /** The answer of each of these days. */
  readonly on: DutyOn
}

/**
 * Nghĩa vụ công khai trong một kỳ: the answers of `dutiesOn` for every day of a period, as spans. A change of law or of a
 * flag of the profile splits a span: of 2023 the first half stands under Nghị định 04/2015/NĐ-CP, the second under
 * Luật 10/2022/QH15.
 *
 * @param catalogues - the duties; their order does not matter
 * @param profile - the agency on its days
 * @param period - first and last day, both included, `YYYY-MM-DD`
 * @param options - how open points of the law are taken
 * @returns every row with its spans
 * @throws a `DanvanError` `invalid-date` if a day does not exist
 * @throws a `DanvanError` `invalid-option` if the period ends before it begins
 * @example
 * ```ts
 * const flags = { unitKind: { value: 'agency' }, armyPolice: { value: false }, hasIntranet: { value: true } } as const
 * const profile = { schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags } as const
 * const year = dutiesForPeriod(disclosureCatalogues, profile, { from: '2023-01-01', to: '2023-12-31' })
 * const spans = year.duties.find(({ id }) => id === 'N04-7.2')?.spans ?? []
 * spans.map(({ from, to, on }) => `${from} ${to} ${on.status}`) // => ['2023-01-01 2023-06-30 applies', '2023-07-01 2023-12-31 not-in-force']
 * ```
 */
export function dutiesForPeriod(
  catalogues: readonly DisclosureCatalogue[],
  profile: DisclosureProfile,
  period: { readonly from: string; readonly to: string },
  options: DutiesOnOptions = {},
): DutiesForPeriod {
  const { from, to } = toPeriod(period)
  const days = [from, ...daysOfChange(catalogues, profile).filter((day) => from < day && day <= to)]
  const answers = days.map((day) => dutiesOn(catalogues, profile, day, options))
  const changes = new Set<IsoDate>()
  const [first] = answers
  const duties = (first?.duties ?? []).map(({ id }, row) => {
    const spans: DutySpan[] = []
    let text = ''
    answers.forEach(({ date, duties: rows }, i) => {
      const on = rows[row] as DutyOn
      const last = i + 1 < days.length ? addDays(days[i + 1] as string, -1) : to
      const same = spans.at(-1)
      // The row itself is the same on every day.
      const written = JSON.stringify({ ...on, duty: undefined })
      if (same !== undefined && written === text) spans[spans.length - 1] = { ...same, to: last }
      else {
        if (same !== undefined) changes.add(date)
        spans.push({ from: date, to: last, on })
      }
      text = written
    })
    return { id, spans }
  })
  const findings = new Map(answers.flatMap((each) => each.findings.map((one) => [canonicalJson(one), one] as const)))
  return {
    kind: 'duties-for-period',
    schema: 'danvan/duties-for-period@1',
    agency: profile.agency,
    from,
    to,
    changesOn: [...changes].sort(),
    duties,
    findings: [...findings.values()],
    stamp: (first as NonNullable<typeof first>).stamp,
  }
}

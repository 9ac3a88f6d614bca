import { toIsoDate } from '../civil/index.ts'
import { requireList, requireObject } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { stampOf } from './catalogueIndex.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import type { DutiesOn } from './DutyAnswer.ts'
import { dutyBook } from './dutyBook.ts'

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
 * row('2023-07-01', 'L10-46.2')?.duty.frequency // => ['year', 'quarter', 'month']
 * row('2023-07-01', 'TS-5')?.needs // => ['exploitsAssets']
 * ```
 */
export function dutiesOn(
  catalogues: readonly DisclosureCatalogue[],
  profile: DisclosureProfile,
  date: string,
  options: DutiesOnOptions = {},
): DutiesOn {
  requireList('catalogues', catalogues)
  const day = toIsoDate(date)
  requireObject('profile', profile)
  const book = dutyBook(catalogues, profile, options)
  const { answer, findings } = book.on(day)
  const duties = book.rows.map(answer)
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

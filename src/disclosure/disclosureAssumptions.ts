import type { Source } from '../law/index.ts'
import type { DisclosureOptions } from './DisclosureOptions.ts'
import type { DisclosureAssumption } from './DisclosurePlan.ts'

const inferred = (basis: string): Source => ({ provenance: 'inferred', basis })

/** What a plan rests on where no text read settles it, as the options have it. */
export function planAssumptions({
  conventions,
  duration = 'strict',
  consecutive = 'longest-stretch',
  internalAlso = false,
  receivedPapers = 'from-issue',
}: DisclosureOptions): readonly DisclosureAssumption[] {
  return [
    {
      code: 'law-by-trigger',
      taken: 'day-of-the-event',
      source: inferred('no transition rule was read: the law of the day of issue, receipt or end of period applies'),
    },
    {
      code: 'counting',
      taken: conventions === undefined ? 'civil-code' : 'as-chosen',
      source: inferred('the texts on disclosure have no rule of counting; the Civil Code is applied as is usual'),
    },
    {
      code: 'period-end',
      taken: 'last-day',
      source: inferred('where something is owed every month, half-year or year and no day is stated, its last day'),
    },
    {
      code: 'posting-day',
      taken: duration,
      source: inferred('no text says whether the day of posting is one of the days of the minimum'),
    },
    {
      code: 'interruption',
      taken: consecutive,
      source: inferred('a minimum of consecutive days begins again after a gap'),
    },
    {
      code: 'one-posting',
      taken: internalAlso ? 'internal-also' : 'special-only',
      source: inferred(
        'Luật 10/2022/QH15 Đ.47 k.2, Đ.48 k.6: the special text governs time and form of the same content',
      ),
    },
    {
      code: 'late-receipt',
      taken: receivedPapers,
      source: inferred('Luật 10/2022/QH15 Đ.47 k.2 counts from the paper and provides for no late receipt'),
    },
  ]
}

/** The order of the headlines is ours. */
export const precedenceAssumption: DisclosureAssumption = {
  code: 'precedence',
  taken: 'by-weight',
  source: inferred(
    'Nghị định 59/2019/NĐ-CP Đ.81 k.1: a warning for not disclosing, a reprimand for content, form or time',
  ),
}

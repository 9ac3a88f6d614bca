import type { Source } from '../law/index.ts'
import type { AssumptionBasis, DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureOptions } from './DisclosureOptions.ts'
import type { DisclosureAssumption } from './DisclosurePlan.ts'

const inferred = (basis: string): Source => ({ provenance: 'inferred', basis })

/** What a plan rests on where no text read settles it, as the options have it; what rests on a provision names that of the catalogues. */
export function planAssumptions(
  catalogues: readonly DisclosureCatalogue[],
  {
    conventions,
    duration = 'strict',
    consecutive = 'longest-stretch',
    internalAlso = false,
    receivedPapers = 'from-issue',
  }: DisclosureOptions,
): readonly DisclosureAssumption[] {
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
    ...ofTexts(catalogues, 'one-posting', internalAlso ? 'internal-also' : 'special-only'),
    ...ofTexts(catalogues, 'late-receipt', receivedPapers),
  ]
}

/** The order of the headlines is ours. */
export function checkAssumptions(
  catalogues: readonly DisclosureCatalogue[],
  options: DisclosureOptions,
): readonly DisclosureAssumption[] {
  return [...planAssumptions(catalogues, options), ...ofTexts(catalogues, 'precedence', 'by-weight')]
}

function ofTexts(
  catalogues: readonly DisclosureCatalogue[],
  code: AssumptionBasis['code'],
  taken: string,
): readonly DisclosureAssumption[] {
  return catalogues.flatMap(({ assumptions = [] }) =>
    assumptions.flatMap((each) => (each.code === code ? [{ code, taken, source: each.source }] : [])),
  )
}

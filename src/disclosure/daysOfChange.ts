import { addDays, type IsoDate } from '../civil/index.ts'
import type { InForce, SourcedDay } from '../law/index.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import type { Duty, DutyRules } from './Duty.ts'
import { profileFlagNames } from './profileFlagNames.ts'
import { valuesOf } from './profileFlagOn.ts'

const known = new WeakMap<DisclosureCatalogue, ReadonlySet<string>>()

/** Every day on which an answer may differ from the day before, in order. */
export function daysOfChange(
  catalogues: readonly DisclosureCatalogue[],
  { flags, extraDuties = [] }: Pick<DisclosureProfile, 'flags' | 'extraDuties'>,
): readonly IsoDate[] {
  const days = new Set<string>()
  for (const catalogue of catalogues) {
    let own = known.get(catalogue)
    if (own === undefined) {
      own = changesIn(catalogue)
      known.set(catalogue, own)
    }
    for (const day of own) days.add(day)
  }
  const changes = changesInto(days)
  for (const row of extraDuties) changes.row(row)
  for (const name of profileFlagNames)
    for (const { from, lastDay } of valuesOf(flags, name)) {
      changes.begins(from)
      changes.endsOn(lastDay)
    }
  return [...days].sort() as IsoDate[]
}

function changesIn({ reviewedOn, defaults = [], duties }: DisclosureCatalogue): ReadonlySet<string> {
  const days = new Set<string>()
  const changes = changesInto(days)
  changes.begins(reviewedOn)
  changes.endsOn(reviewedOn)
  for (const row of [...defaults, ...duties]) changes.row(row)
  return days
}

type Row = DutyRules &
  Pick<Duty, 'inForce' | 'governs' | 'formerly'> & { readonly unconfirmedFrom?: SourcedDay | undefined }

function changesInto(days: Set<string>) {
  const begins = (day: string | undefined) => {
    if (day !== undefined) days.add(day)
  }
  const endsOn = (day: string | undefined) => {
    if (day !== undefined) days.add(addDays(day, 1))
  }
  const force = ({ from, end, attested = [] }: InForce) => {
    begins(from?.on)
    // On the very first day only that day decides, from then on the end does too.
    endsOn(from?.on)
    for (const { on } of attested) {
      begins(on)
      endsOn(on)
    }
    const last = end.kind === 'last-day' ? end.on : end.kind === 'open' ? end.asOf : undefined
    begins(last)
    endsOn(last)
  }
  const row = ({ inForce, unconfirmedFrom, keep, evidence = [], governs, formerly = [] }: Row) => {
    force(inForce)
    for (const { from } of evidence) begins(from)
    for (const { lastDay } of formerly) endsOn(lastDay)
    begins(unconfirmedFrom?.on)
    if (keep?.kind === 'rules')
      for (const { from, lastDay } of keep.rules) {
        begins(from)
        endsOn(lastDay)
      }
    if (governs !== undefined) {
      begins(`${governs.from}-01-01`)
      if (governs.to !== undefined) endsOn(`${governs.to}-12-31`)
    }
  }
  return { begins, endsOn, row }
}

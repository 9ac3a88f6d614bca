import type { IsoDate } from '../civil/index.ts'
import { canonicalJson } from '../stamp/index.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import type { DutyOn, DutyOnFinding } from './DutyAnswer.ts'
import type { DutySubject } from './DutySubject.ts'
import { daysOfChange } from './daysOfChange.ts'
import type { DutiesOnOptions } from './dutiesOn.ts'
import { type BookRow, type DutyDay, dutyBook } from './dutyBook.ts'
import { type FlagSpan, flagsOn, sharedAnswers } from './sharedAnswers.ts'

/** A book whose answers are made once for each span of days within which nothing changes. */
export interface BookOfDays {
  readonly rows: readonly BookRow[]
  readonly row: (id: string) => BookRow | undefined
  /** The rows of a subject. */
  readonly about: (subject: string) => readonly BookRow[]
  /** Names by which rows may be called: ids and subjects. */
  readonly names: () => readonly string[]
  /** The answer for a row on a day. */
  readonly ask: (row: BookRow, day: IsoDate) => DutyOn
  /** The first days of the spans that begin after one day and not after another. */
  readonly changes: (from: IsoDate, to: IsoDate) => readonly IsoDate[]
  /** What does not fit in the rows of the agency, as far as it was met. */
  readonly findings: () => readonly DutyOnFinding[]
}

interface Span {
  readonly answers: DutyDay
  readonly flags: FlagSpan | undefined
}

export function bookOfDays(
  catalogues: readonly DisclosureCatalogue[],
  profile: DisclosureProfile,
  options: DutiesOnOptions,
): BookOfDays {
  const book = dutyBook(catalogues, profile, options)
  const breaks = daysOfChange(catalogues, profile)
  const spans = new Map<number, Span>()
  // What a regulation of its own adds, no other agency shares.
  const isPlain = (profile.extraDuties ?? []).length === 0
  const shared = isPlain ? sharedAnswers(catalogues, String(options.internalAlso ?? false)) : undefined
  let subjects: Map<string, BookRow[]> | undefined
  const bySubject = () => {
    if (subjects !== undefined) return subjects
    subjects = new Map()
    for (const row of book.rows)
      for (const subject of row.duty.subjects ?? []) {
        const rows = subjects.get(subject)
        if (rows === undefined) subjects.set(subject, [row])
        else rows.push(row)
      }
    return subjects
  }
  return {
    rows: book.rows,
    row: book.row,
    about: (subject) => bySubject().get(subject as DutySubject) ?? [],
    names: () => [...book.rows.map(({ duty }) => duty.id), ...bySubject().keys()],
    ask: (row, day) => {
      const index = indexOf(breaks, day)
      let span = spans.get(index)
      if (span === undefined) {
        const since = shared?.days[indexOf(shared.days, day) - 1] ?? ''
        span = { answers: book.on(day), flags: shared && { law: since, flags: flagsOn(profile.flags, day) } }
        spans.set(index, span)
      }
      const { answers, flags } = span
      return shared === undefined || flags === undefined
        ? answers.answer(row)
        : shared.ask(row, flags, () => answers.answer(row))
    },
    changes: (from, to) => breaks.filter((day) => from < day && day <= to),
    findings: () => {
      const found = new Map<string, DutyOnFinding>()
      for (const findings of [book.faults, ...[...spans.values()].map(({ answers }) => answers.findings)])
        for (const finding of findings) found.set(canonicalJson(finding), finding)
      return [...found.values()]
    },
  }
}

/** How many of the days begin on or before a day. */
function indexOf(days: readonly IsoDate[], day: IsoDate): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as IsoDate) <= day) low = middle + 1
    else high = middle
  }
  return low
}

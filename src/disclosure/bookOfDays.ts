import type { IsoDate } from '../civil/index.ts'
import { canonicalJson } from '../stamp/index.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import type { DutyOn, DutyOnFinding } from './DutyAnswer.ts'
import type { DutySubject } from './DutySubject.ts'
import { daysOfChange } from './daysOfChange.ts'
import type { DutiesOnOptions } from './dutiesOn.ts'
import { type BookRow, type DutyDay, dutyBook } from './dutyBook.ts'

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

export function bookOfDays(
  catalogues: readonly DisclosureCatalogue[],
  profile: DisclosureProfile,
  options: DutiesOnOptions,
): BookOfDays {
  const book = dutyBook(catalogues, profile, options)
  const breaks = daysOfChange(catalogues, profile)
  const spans = new Map<number, DutyDay>()
  let subjects: Map<string, BookRow[]> | undefined
  const spanOf = (day: IsoDate): number => {
    let [low, high] = [0, breaks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((breaks[middle] as IsoDate) <= day) low = middle + 1
      else high = middle
    }
    return low
  }
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
      const span = spanOf(day)
      let answers = spans.get(span)
      if (answers === undefined) {
        answers = book.on(day)
        spans.set(span, answers)
      }
      return answers.answer(row)
    },
    changes: (from, to) => breaks.filter((day) => from < day && day <= to),
    findings: () => {
      const found = new Map<string, DutyOnFinding>()
      for (const findings of [book.faults, ...[...spans.values()].map((day) => day.findings)])
        for (const finding of findings) found.set(canonicalJson(finding), finding)
      return [...found.values()]
    },
  }
}

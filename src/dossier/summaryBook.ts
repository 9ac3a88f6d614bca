import type { CountedDossier, DossierOutcome } from './CountedDossier.ts'
import type { DossierSummary, FieldSummary, NotCounted, SummaryPeriod } from './DossierSummary.ts'
import {
  addTally,
  arrivalColumns,
  type DossierColumn,
  dossierColumns,
  emptyTally,
  type OpenTally,
  sumOf,
} from './DossierTally.ts'

/** What a dossier, or a group of alike ones, is counted by, its days aside. */
export type CountedFacts = Omit<CountedDossier, 'receivedOn' | 'endedOn'>

/** Counts by field and procedure that are still being made; its size is that of fields × procedures. */
export interface SummaryBook {
  /** Counts so many dossiers alike, carried over or received in the period. */
  readonly count: (facts: CountedFacts, carriedOver: boolean, count: number) => void
  /** Adds the counts of a summary. */
  readonly add: (summary: DossierSummary) => void
  /** Notes one that is left out. */
  readonly leaveOut: (reason: keyof NotCounted) => void
  /** The summary of what was counted so far. */
  readonly close: () => DossierSummary
}

const columnOf: Readonly<Record<Exclude<DossierOutcome, 'undecided' | 'refused'>, DossierColumn>> = {
  early: 'early',
  'on-time': 'onTime',
  late: 'late',
  'in-time': 'inTime',
  overdue: 'overdue',
  paused: 'paused',
  stopped: 'stopped',
  withdrawn: 'withdrawn',
}

/** Opens a book for a period that was checked. */
export function openSummaryBook(period: SummaryPeriod): SummaryBook {
  // Maps, not objects: a field may be called `__proto__`, and integer-like names keep no place of their own.
  const fields = new Map<string, Map<string, OpenTally>>()
  const left = { beforePeriod: 0, afterPeriod: 0, unreadable: 0 }

  const tallyOf = (field: string, procedure: string): OpenTally => {
    const procedures = fields.get(field) ?? new Map<string, OpenTally>()
    if (procedures.size === 0) fields.set(field, procedures)
    const tally = procedures.get(procedure)
    if (tally !== undefined) return tally
    const opened = emptyTally()
    procedures.set(procedure, opened)
    return opened
  }

  return {
    count: (facts, carriedOver, count) => countFacts(tallyOf(facts.field, facts.procedure), facts, carriedOver, count),
    add: ({ fields, notCounted }) => {
      for (const { field, procedures } of fields)
        for (const { procedure, counts } of procedures) {
          addTally(tallyOf(field, procedure), counts)
        }
      left.beforePeriod += notCounted.beforePeriod
      left.afterPeriod += notCounted.afterPeriod
      left.unreadable += notCounted.unreadable
    },
    leaveOut: (reason) => {
      left[reason]++
    },
    close: () => ({
      kind: 'dossier-summary',
      schema: 'danvan/dossier-summary@1',
      period,
      fields: inOrder(fields).flatMap(([field, tallies]): FieldSummary[] => {
        const procedures = inOrder(tallies)
          .filter(([, tally]) => dossierColumns.some((column) => tally[column] > 0))
          .map(([procedure, tally]) => ({ procedure, counts: { ...tally } }))
        return procedures.length === 0 ? [] : [{ field, procedures }]
      }),
      notCounted: { ...left },
    }),
  }
}

function countFacts(tally: OpenTally, facts: CountedFacts, carriedOver: boolean, count: number): void {
  const { outcome, channel, solved, lateBy, withinReappointed, apology } = facts
  if (outcome === 'refused') {
    tally.refused += count
    return
  }
  if (carriedOver) tally.carriedOver += count
  else tally[channel ?? 'channelUnknown'] += count
  if (outcome === 'undecided') tally[solved === true ? 'solvedUndecided' : 'pendingUndecided'] += count
  else tally[columnOf[outcome]] += count
  if (outcome === 'late') {
    if (lateBy === 'law') tally.lateByLaw += count
    else if (lateBy === 'closing') tally.lateByClosing += count
    if (withinReappointed === true) tally.withinReappointed += count
  }
  if (apology !== undefined) tally[apology ? 'apologySent' : 'apologyMissing'] += count
  else if ((outcome === 'late' || outcome === 'overdue') && lateBy !== 'closing') tally.apologyUnknown += count
}

/** By code units, which is the same order in every language and on every machine. */
function inOrder<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** How many dossiers a summary has received and refused. */
export function dossiersIn({ fields }: DossierSummary): number {
  let sum = 0
  for (const { procedures } of fields)
    for (const { counts } of procedures) sum += sumOf(counts, arrivalColumns) + counts.refused
  return sum
}

import { toPeriod } from '../civil/index.ts'
import type { Issue } from '../issues/index.ts'
import { requireObject } from '../issues/index.ts'
import type { CountedDossier } from './CountedDossier.ts'
import { countGiven } from './countGiven.ts'
import type { Dossier } from './Dossier.ts'
import type { DossierOptions } from './DossierOptions.ts'
import type { DossierSummary, NotCounted, SummaryPeriod } from './DossierSummary.ts'
import { type CountedFacts, openSummaryBook, type SummaryBook } from './summaryBook.ts'

/**
 * What {@link summarizeDossiers} must be told: the period; for dossiers with their events also by what they are counted, as
 * for `countDossier`. The day asked is the last day of the period where it is left out.
 */
export interface SummarizeDossiersOptions extends Partial<DossierOptions> {
  /** Kỳ báo cáo, both days included. */
  readonly period: {
    /** Ngày đầu kỳ, `YYYY-MM-DD`. */
    readonly from: string
    /** Ngày cuối kỳ, `YYYY-MM-DD`. */
    readonly to: string
  }
  /** Told of each dossier that is not counted. */
  readonly onNotCounted?: (dossier: unknown, why: DossierNotCounted) => void
}

/** Vì sao một hồ sơ không được tính. */
export interface DossierNotCounted {
  /** Its place among the dossiers, from 0. */
  readonly index: number
  /** Why. */
  readonly reason: keyof NotCounted
  /** What is at fault, where it is unreadable. */
  readonly issues: readonly Issue[]
}

/**
 * Tổng hợp hồ sơ: counts dossiers by field and procedure over a period, in one pass and in memory bounded by fields ×
 * procedures: received by channel or carried over, solved, in process, waiting, withdrawn.
 *
 * A dossier with its events is counted by `countDossier` on the way, so `rules` and `calendar` are needed; one that was
 * counted before, elsewhere perhaps, is taken as it is. A dossier received before the period and not ended before it is carried over. One that ended before the period, was
 * received after it, or is at fault is not counted; the summary says how many, `onNotCounted` which. The outcome of a
 * dossier is that of the day on which it was counted: take the last day of the period as `asOf`. One that ended after
 * the period was in process on its last day, and whether in time is then not known.
 *
 * @param dossiers - dossiers or counted dossiers, one at a time
 * @param options - the period, and who is told of what is left out
 * @returns the summary
 * @throws a `DanvanError` `invalid-date` or `invalid-option` if the period is none, or an option is missing that a dossier
 *   with its events needs
 * @example
 * ```ts
 * const of = { field: 'Xây dựng', procedure: 'Cấp giấy phép' }
 * const summary = summarizeDossiers(
 *   [
 *     { ...of, channel: 'online', receivedOn: '2023-01-09', outcome: 'early', endedOn: '2023-01-20' },
 *     { ...of, channel: 'post', receivedOn: '2022-12-31', outcome: 'late', endedOn: '2023-01-01' },
 *     { ...of, channel: 'post', receivedOn: '2022-12-01', outcome: 'late', endedOn: '2022-12-31' },
 *   ],
 *   { period: { from: '2023-01-01', to: '2023-10-31' } },
 * )
 * const { online, post, carriedOver, early, late } = summary.fields[0].procedures[0].counts
 * const counted = [online, post, carriedOver, early, late]
 * counted // => [1, 0, 1, 1, 1]
 * summary.notCounted // => { beforePeriod: 1, afterPeriod: 0, unreadable: 0 }
 * const events = [{ kind: 'received', on: '2023-10-02' }, { kind: 'result-issued', on: '2023-10-18' }]
 * const dossier = { schema: 'danvan/dossier@1', procedure: 'permit.house', field: 'Xây dựng', events }
 * const options = { period: { from: '2023-01-01', to: '2023-10-31' }, rules: timeLimits, calendar: vietnamCalendar() }
 * summarizeDossiers([dossier], options).fields[0].procedures[0].counts.late // => 1
 * ```
 */
export function summarizeDossiers(
  dossiers: Iterable<CountedDossier | Dossier>,
  options: SummarizeDossiersOptions,
): DossierSummary {
  requireObject('options', options, 'period')
  requireObject('dossiers', dossiers)
  const counter = openDossierCounter(options)
  for (const dossier of dossiers) counter.count(dossier)
  return counter.close()
}

/** Counts dossiers one by one, for both ways in which they may come. */
export function openDossierCounter({ period, onNotCounted, ...given }: SummarizeDossiersOptions): {
  readonly count: (dossier: CountedDossier | Dossier) => void
  readonly close: () => DossierSummary
} {
  const span = toPeriod(period)
  const book = openSummaryBook(span)
  const options = { asOf: span.to, ...given } as DossierOptions
  let index = 0
  return {
    count: (dossier) => {
      const { counted, issues } = countGiven(dossier, options)
      const reason =
        issues.length > 0 ? 'unreadable' : counted === undefined ? 'afterPeriod' : countWithin(book, counted, span)
      if (reason !== undefined) {
        book.leaveOut(reason)
        onNotCounted?.(dossier, { index, reason, issues })
      }
      index++
    },
    close: book.close,
  }
}

/** Counts a sound dossier, or says why it is none of the period's. */
function countWithin(
  book: SummaryBook,
  dossier: CountedDossier,
  { from, to }: SummaryPeriod,
): 'beforePeriod' | 'afterPeriod' | undefined {
  const { receivedOn, endedOn, outcome } = dossier
  if (endedOn !== undefined && endedOn < from) return 'beforePeriod'
  if (receivedOn > to) return 'afterPeriod'
  const isEndedAfter = endedOn !== undefined && endedOn > to
  if (outcome === 'refused' && isEndedAfter) return 'afterPeriod'
  book.count(isEndedAfter ? stillOpen(dossier) : dossier, receivedOn < from, 1)
  return undefined
}

/** A dossier as the last day of the period saw it, as far as that is known. */
function stillOpen({ field, procedure, channel }: CountedDossier): CountedFacts {
  return { field, procedure, outcome: 'undecided', ...(channel !== undefined && { channel }) }
}

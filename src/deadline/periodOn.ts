import { addDays, type IsoDate, toIsoDate } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import {
  forceOn,
  type InForceStatus,
  type InstrumentGap,
  type Provenance,
  type Source,
  type Text,
  weakestProvenance,
} from '../law/index.ts'
import {
  type PeriodKind,
  type PeriodRule,
  type PeriodSet,
  periodKinds,
  type ReportingRegime,
  type SendRule,
} from './PeriodSet.ts'
import { dayInLastMonth, daysAt, type PeriodPlace, placeOn } from './periodDays.ts'
import type { ReportPeriod } from './ReportPeriod.ts'

/** Kỳ báo cáo của một ngày. */
export interface PeriodOn {
  /** What it is. */
  readonly kind: 'reporting-period'
  /** Version of this format. */
  readonly schema: 'danvan/reporting-period@1'
  /** Id of the set. */
  readonly periodSet: string
  /** Tên bộ kỳ báo cáo. */
  readonly label: Text
  /** Loại kỳ. */
  readonly periodKind: PeriodKind
  /** The day asked about. */
  readonly date: IsoDate
  /** Whether the set is in force on that day. */
  readonly status: InForceStatus
  /** Why the status is `unknown`, or why there is no period. */
  readonly reason?: PeriodUnknown
  /** The period by the set, whatever its status; left out where the set has none for the day. */
  readonly period?: ReportPeriod
  /** Năm báo cáo. */
  readonly year?: number
  /** Which of the year: the second quarter is 2. */
  readonly index?: number
  /** Where the figures used were read. */
  readonly sources: readonly Source[]
  /** The weakest provenance of the figures used. */
  readonly provenance: Provenance
  /** Open points of the set. */
  readonly gaps: readonly InstrumentGap[]
}

/** Why a period or its force is not known. */
export type PeriodUnknown =
  | 'first-day-not-read'
  | 'end-not-read'
  | 'kind-not-in-set'
  | 'days-not-read'
  | 'between-periods'

/**
 * Kỳ báo cáo của một ngày: in which period of a set a day is counted, from its first to its last day, both included.
 *
 * The set is named by the caller, and none takes the place of another: the answer holds the days by that set, and whether
 * the set is in force on the day. Where first or last day in force was not read, that is `unknown`.
 *
 * @param set - the set, one of `reportingPeriods.sets` for instance
 * @param date - the day, `YYYY-MM-DD`
 * @param kind - kind of period
 * @param options - the regime that reports; where it reports by this set, its day of sending is given if it was read
 * @returns the period and the standing of the set
 * @throws a {@link DanvanError} `invalid-date` if the day does not exist
 * @throws a {@link DanvanError} `invalid-option` if there is no such kind of period
 * @throws a {@link DanvanError} `date-out-of-range` if the period leaves the years 1 to 9999
 * @example
 * ```ts
 * const set = reportingPeriods.sets.find(({ id }) => id === 'tt-01-2024-ttcp')
 * const { status, period } = periodOn(set, '2024-12-15', 'quarter')
 * status // => 'in-force'
 * period // => { from: '2024-12-15', to: '2025-03-14', cutOff: '2025-03-14', periodSet: 'tt-01-2024-ttcp' }
 * periodOn(set, '2024-12-14', 'quarter').period.from // => '2024-09-15'
 * periodOn(set, '2024-12-14', 'month').reason // => 'kind-not-in-set'
 * ```
 */
export function periodOn(
  set: PeriodSet,
  date: string,
  kind: PeriodKind,
  options: {
    /** Chế độ báo cáo. */
    readonly regime?: ReportingRegime
  } = {},
): PeriodOn {
  const day = toIsoDate(date)
  if (!periodKinds.includes(kind))
    throw new DanvanError('invalid-option', { option: 'kind', received: String(kind).slice(0, 40) })
  const force = forceOn(set.inForce, day, set.reviewedOn)
  const rule = Object.hasOwn(set.periods, kind) ? set.periods[kind] : undefined
  const place = rule && placeOn(rule, kind, day)
  const days = rule && place && daysAt(rule, kind, place)
  const { regime } = options
  const send = regime?.periodSets.includes(set.id) ? regime.send : undefined
  const sendBy = place && send && sendDay(send, kind, place)
  const without = days === undefined ? whyNone(rule) : undefined
  const reason = without ?? force.reason
  const sources = [
    ...(rule === undefined ? [] : ruleSources(rule, place)),
    ...force.sources,
    ...(sendBy !== undefined && send !== undefined && 'source' in send ? [send.source] : []),
  ]
  return {
    kind: 'reporting-period',
    schema: 'danvan/reporting-period@1',
    periodSet: set.id,
    label: set.label,
    periodKind: kind,
    date: day,
    status: force.status,
    ...(reason !== undefined && { reason }),
    ...(days !== undefined && {
      period: {
        from: days.from,
        to: days.to,
        cutOff: days.to,
        periodSet: set.id,
        ...(sendBy !== undefined && { sendBy }),
      },
    }),
    ...place,
    sources,
    provenance: weakestProvenance(sources.map(({ provenance }) => provenance)),
    gaps: [...(set.gaps ?? []), ...(regime?.gaps ?? [])],
  }
}

function whyNone(rule: PeriodRule | undefined): PeriodUnknown {
  if (rule === undefined) return 'kind-not-in-set'
  return rule.kind === 'not-read' ? 'days-not-read' : 'between-periods'
}

function ruleSources(rule: PeriodRule, place: PeriodPlace | undefined): Source[] {
  if (rule.kind !== 'dated') return [rule.source]
  const span = rule.spans.find(({ year }) => year === place?.year)
  return span === undefined ? [] : [span.from.source, span.to.source]
}

/** The last day of sending: "trước ngày 20" is the 19th at the latest. */
function sendDay(send: SendRule, kind: PeriodKind, place: PeriodPlace): IsoDate | undefined {
  if (send.kind === 'before-day')
    return send.kinds?.includes(kind) === false ? undefined : addDays(dayInLastMonth(kind, place, send.day), -1)
  if (send.kind !== 'before-date' || kind !== 'year') return undefined
  return addDays(dayInLastMonth('month', { year: place.year, index: send.month }, send.day), -1)
}

import { type IsoDate, toPeriod } from '../civil/index.ts'
import { requireKind } from '../issues/index.ts'
import { type Provenance, type Source, type Text, weakestProvenance } from '../law/index.ts'
import { compareText } from '../stamp/index.ts'
import type { Channel } from './Channel.ts'
import type { DisclosureCheck } from './DisclosureCheck.ts'
import type { DisclosureObservation } from './DisclosureObservation.ts'
import type { DisclosurePeriod } from './DisclosureOptions.ts'
import type { DisclosureStamp } from './DisclosurePlan.ts'
import type { Verdict, VerdictCode } from './DisclosureVerdict.ts'
import type { DutyRole } from './Duty.ts'

/** Sổ theo dõi nội dung đã công khai: content, form, time, until when, who. */
export interface DisclosureRegister {
  /** What this is. */
  readonly kind: 'disclosure-register'
  /** Version of this format. */
  readonly schema: 'danvan/disclosure-register@1'
  /** Tên cơ quan. */
  readonly agency: string
  /** The day asked. */
  readonly asOf: IsoDate
  /** The period of the disclosures; all of them if left out. */
  readonly period?: {
    /** First day. */
    readonly from: IsoDate
    /** Last day, included. */
    readonly to: IsoDate
  }
  /** In the order of their days. */
  readonly rows: readonly RegisterRow[]
  /** Disclosed, but on which day is not known: in no period for certain. */
  readonly undated: readonly RegisterRow[]
  /** The weakest provenance used; left out where nothing stands in it. */
  readonly provenance?: Provenance
  /** What made it. */
  readonly stamp: DisclosureStamp
}

/** One line of the register. */
export interface RegisterRow {
  /** Id of the occurrence. */
  readonly occurrence: string
  /** Id of the row of the catalogue. */
  readonly duty: string
  /** Nội dung. */
  readonly label: Text
  /** Số, ký hiệu of the paper. */
  readonly number?: string
  /** Tên, trích yếu of the paper. */
  readonly title?: string
  /** Ngày tạo ra thông tin. */
  readonly createdOn?: string
  /** Hình thức; left out for what is held or reported. */
  readonly channel?: Channel
  /** Thời điểm công khai. */
  readonly startedOn?: string
  /** Đã gỡ. */
  readonly removedOn?: string
  /** Công khai đến: the first day on which it may be taken down. */
  readonly until?: IsoDate
  /** Địa chỉ truy cập. */
  readonly links: readonly string[]
  /** Người chịu trách nhiệm. */
  readonly responsible: readonly DutyRole[]
  /** Nguồn của ghi nhận. */
  readonly origin: DisclosureObservation['origin']
  /** Kết luận. */
  readonly headline: VerdictCode
  /** Căn cứ. */
  readonly source: Source
}

/**
 * Sổ theo dõi nội dung đã công khai: one line for each disclosure that was found, with content, form, time and who, as the
 * register of Luật 10/2022/QH15 Đ.13 k.2 has them (quarterly: give the quarter as period) and the list of information of
 * Nghị định 13/2018/NĐ-CP Đ.6 k.3 (number, day of creation, form, time, until when, link).
 *
 * @param check - a result of `checkDisclosures`, or its stored JSON
 * @param options - the period of the disclosures
 * @returns the lines in the order of their days; those without one apart
 * @throws a `DanvanError` `invalid-date` if a day of the period does not exist
 * @throws a `DanvanError` `invalid-option` if the period ends before it begins, or it is no check
 * @example
 * ```ts
 * const flags = { unitKind: { value: 'agency' }, armyPolice: { value: false }, hasIntranet: { value: true } } as const
 * const profile = { schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags } as const
 * const events = [{ id: 'kh-5', event: 'issued', date: '2023-07-03', concerns: ['work-plan'] }] as const
 * const observations = [{ id: '1', occurrence: 'L10-46.2/kh-5', found: true, channel: 'intranet', startedOn: '2023-07-10', origin: 'seen' }] as const
 * const judged = checkDisclosures({ catalogues: disclosureCatalogues, profile, events, observations }, { asOf: '2023-07-31', calendar: vietnamCalendar() })
 * disclosureRegister(judged, { period: { from: '2023-07-01', to: '2023-09-30' } }).rows.map(({ startedOn, until }) => [startedOn, until]) // => [['2023-07-10', '2023-07-30']]
 * disclosureRegister(judged, { period: { from: '2023-04-01', to: '2023-06-30' } }).rows // => []
 * ```
 */
export function disclosureRegister(
  check: DisclosureCheck,
  options: {
    /** First and last day, both included. */
    readonly period?: DisclosurePeriod
  } = {},
): DisclosureRegister {
  requireKind('check', check, 'disclosure-check')
  const { period } = options
  const between = period && toPeriod(period)
  // Holding a reception, reporting or supplying is judged too, but is no content that was made public.
  const disclosures = check.verdicts.filter(({ occurrence }) => occurrence.rule.kind === 'disclose')
  const all = disclosures.flatMap((verdict) => rowsOf(verdict).map((row) => ({ row, verdict })))
  const dated = all.filter(({ row: { startedOn } }) => {
    if (startedOn === undefined) return false
    return between === undefined || (between.from <= startedOn && startedOn <= between.to)
  })
  const undated = all.filter(({ row }) => row.startedOn === undefined)
  const used = [...dated, ...undated].map(({ verdict }) => verdict.provenance)
  return {
    kind: 'disclosure-register',
    schema: 'danvan/disclosure-register@1',
    agency: check.agency,
    asOf: check.asOf,
    ...(between !== undefined && { period: between }),
    rows: dated
      .map(({ row }) => row)
      .sort(
        (a, b) => compareText(a.startedOn as string, b.startedOn as string) || compareText(a.occurrence, b.occurrence),
      ),
    undated: undated.map(({ row }) => row),
    ...(used.length > 0 && { provenance: weakestProvenance(used) }),
    stamp: check.stamp,
  }
}

function rowsOf({ occurrence, observations, aspects, headline }: Verdict): RegisterRow[] {
  const { trigger, rule } = occurrence
  const paper = trigger.kind === 'event' ? trigger.document : undefined
  const createdOn = paper?.issuedOn ?? (trigger.kind === 'event' ? (trigger.date ?? undefined) : undefined)
  return observations.flatMap(({ observation }) => {
    const { found, channel, startedOn, removedOn, evidence = [], origin } = observation
    if (!found) return []
    const until = aspects.kept.channels?.find((each) => each.channel === channel)?.until
    return [
      {
        occurrence: occurrence.id,
        duty: occurrence.duty,
        label: occurrence.label,
        ...(paper?.number !== undefined && { number: paper.number }),
        ...(paper?.title !== undefined && { title: paper.title }),
        ...(createdOn !== undefined && { createdOn }),
        ...(channel !== undefined && { channel }),
        ...(startedOn !== undefined && { startedOn }),
        ...(removedOn !== undefined && { removedOn }),
        ...(until !== undefined && { until }),
        links: evidence.flatMap(({ url }) => url ?? []),
        responsible: rule.responsible,
        origin,
        headline,
        source: rule.source,
      },
    ]
  })
}

import { type IsoDate, toIsoDate } from '../civil/index.ts'
import { requireObject } from '../issues/index.ts'
import type { Provenance, Source, Text } from '../law/index.ts'
import type { Channel } from './Channel.ts'
import { channelsIn } from './channelRules.ts'
import type { EventDocument } from './DisclosureEvent.ts'
import type { DisclosureOptions } from './DisclosureOptions.ts'
import { removableOn as removableFrom } from './keepUntil.ts'
import type { Occurrence } from './Occurrence.ts'

/** Biên bản niêm yết: what the minutes of a posting must hold; what is not known is left blank to be filled in by hand. */
export interface PostingRecord {
  /** What this is. */
  readonly kind: 'posting-record'
  /** Version of this format. */
  readonly schema: 'danvan/posting-record@1'
  /** Tên cơ quan. */
  readonly agency: string
  /** Id of the occurrence. */
  readonly occurrence: string
  /** Nội dung niêm yết. */
  readonly label: Text
  /** Văn bản niêm yết. */
  readonly document?: EventDocument
  /** Nơi niêm yết: the boards among the forms asked for. */
  readonly boards: readonly Channel[]
  /** Hạn. */
  readonly dueOn: IsoDate | null
  /** Ngày niêm yết. */
  readonly postedOn?: IsoDate
  /** Được gỡ từ ngày. */
  readonly removableOn?: IsoDate
  /** Số ngày niêm yết tối thiểu. */
  readonly days?: number
  /** Liên tục. */
  readonly consecutive?: boolean
  /** Who must sign by law; none where the text names nobody. */
  readonly signatures: readonly ('head' | 'chair' | 'union')[]
  /** Căn cứ. */
  readonly source: Source
  /** The weakest provenance used. */
  readonly provenance: Provenance
}

/**
 * Biên bản niêm yết: the minutes of a posting and of its end, ready to be printed and filled in; by law for declarations
 * (Nghị định 130/2020/NĐ-CP Đ.11 k.4), usual elsewhere. What the law fixes stands in it: place, minimum, signatures.
 *
 * @param occurrence - one of `planDisclosures`
 * @param options - agency, and the day of posting where it is known
 * @returns the minutes as data; `render` writes them
 * @throws a `DanvanError` `invalid-date` if the day of posting does not exist
 * @example
 * ```ts
 * const flags = { unitKind: { value: 'agency' }, armyPolice: { value: false } } as const
 * const profile = { schema: 'danvan/disclosure-profile@1', agency: 'Sở Xây dựng', flags } as const
 * const events = [{ id: 'kk', event: 'handed-over', date: '2024-01-10', concerns: ['declarations'] }] as const
 * const [occurrence] = planDisclosures(disclosureCatalogues, profile, events, { asOf: '2024-01-10', calendar: vietnamCalendar() }).occurrences
 * const record = postingRecord(occurrence, { agency: 'Sở Xây dựng', postedOn: '2024-01-12' })
 * record.removableOn // => '2024-01-27'
 * record.signatures // => ['head', 'union']
 * ```
 */
export function postingRecord(
  occurrence: Occurrence,
  options: {
    /** Tên cơ quan. */
    readonly agency: string
    /** The day of posting `YYYY-MM-DD`; left blank if not given. */
    readonly postedOn?: string
    /** How the minimum is counted, see `checkDisclosures`. */
    readonly duration?: DisclosureOptions['duration']
  },
): PostingRecord {
  requireObject('occurrence', occurrence, 'rule')
  requireObject('options', options)
  const { agency, duration } = options
  const { rule, trigger } = occurrence
  const { channels, keep } = rule.fields
  const named =
    channels?.value.kind === 'rule' ? [...channelsIn(channels.value.rule), ...(channels.value.optional ?? [])] : []
  const boards = [...new Set(named)].filter((channel) => channel.startsWith('board-'))
  const minimum =
    keep?.value.kind === 'rules'
      ? keep.value.rules
          .filter((each) => each.channels.some((channel) => boards.includes(channel)))
          .flatMap(({ atLeast }) => (typeof atLeast === 'object' && atLeast.unit === 'day' ? [atLeast] : []))
          .sort((a, b) => b.amount - a.amount)[0]
      : undefined
  const postedOn = options.postedOn === undefined ? undefined : toIsoDate(options.postedOn)
  const removableOn =
    postedOn === undefined || minimum === undefined ? undefined : removableFrom(postedOn, minimum.amount, duration)
  const signatures = rule.validity
    .filter((each) => each.channels === undefined || each.channels.some((channel) => boards.includes(channel)))
    .flatMap((each) => each.signatures ?? [])
  return {
    kind: 'posting-record',
    schema: 'danvan/posting-record@1',
    agency,
    occurrence: occurrence.id,
    label: occurrence.label,
    ...(trigger.kind === 'event' && trigger.document !== undefined && { document: trigger.document }),
    boards,
    dueOn: occurrence.dueOn,
    ...(postedOn !== undefined && { postedOn }),
    ...(removableOn !== undefined && { removableOn }),
    ...(minimum !== undefined && { days: minimum.amount, consecutive: minimum.consecutive }),
    signatures: [...new Set(signatures)],
    source: rule.source,
    provenance: occurrence.provenance,
  }
}

import { fromDayNumber, type IsoDate, isIsoDate, toDayNumber } from '../civil/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import { type Provenance, weakestProvenance } from '../law/index.ts'
import { compareText, type Stamp, version } from '../stamp/index.ts'
import { compareDueItems } from './compareDueItems.ts'
import type { DueItem } from './DueItem.ts'
import { readMoment } from './readMoment.ts'

/** Việc sắp đến hạn: what is due, by when it is. */
export interface Upcoming<Code extends string = string> {
  /** What this is. */
  readonly kind: 'upcoming'
  /** Version of the shape. */
  readonly schema: 'danvan/upcoming@1'
  /** The day or moment asked. */
  readonly asOf: string
  /** The last day looked at. */
  readonly until: IsoDate
  /** Quá hạn: due before the day asked and not done, the oldest first. */
  readonly overdue: readonly DueItem<Code>[]
  /** Chưa rõ đã làm hay chưa: due before the day asked, and nobody says whether it was done; the oldest first. */
  readonly unconfirmed: readonly DueItem<Code>[]
  /** Sắp đến hạn: due from the day asked to the last day, the next first. */
  readonly due: readonly DueItem<Code>[]
  /** Chưa xác định được hạn: owed, but the day is not known. */
  readonly undated: readonly DueItem<Code>[]
  /** How many fall due after the last day. */
  readonly later: number
  /** The weakest provenance of what is listed. */
  readonly provenance: Provenance
  /** What made it. */
  readonly stamp: Pick<Stamp, 'library'>
}

/**
 * Việc sắp đến hạn: what falls due next, in the order in which one has to act, whatever room it comes from.
 *
 * A limit counted backwards stands by the day that is safe and is overdue only after the day that decides. What is due on
 * the day asked is not overdue, unless a time of it has passed and the time is asked. Something without a day is listed
 * apart, never left out. What is past its day while nobody says whether it was done is not called overdue.
 *
 * @param items - of `dueItemsOfDossier`, `dueItemsOfPetition`, `dueItemsOfReceptions` …; each id once
 * @param options - the day asked, and how far to look: so many calendar days after it, or the last day
 * @returns overdue, unconfirmed, due and undated, each in a fixed order that does not depend on the order given
 * @throws a {@link DanvanError} `invalid-date` for a day that is none
 * @throws a {@link DanvanError} `date-out-of-range` if the horizon lies after the year 9999
 * @throws a {@link DanvanError} `invalid-option` for a horizon before the day asked, or an id that stands twice
 * @example
 * ```ts
 * upcoming([], { asOf: '2023-10-31', horizon: 14 }).until // => '2023-11-14'
 * upcoming([], { asOf: '2023-10-31', horizon: '2023-12-31' }).until // => '2023-12-31'
 * ```
 */
export function upcoming<Code extends string>(
  items: Iterable<DueItem<Code>>,
  options: {
    /** The day `YYYY-MM-DD`, or the moment `YYYY-MM-DDTHH:MM`, asked. */
    readonly asOf: string
    /** Calendar days after the day asked, 0 or more; or the last day `YYYY-MM-DD`. */
    readonly horizon: number | string
  },
): Upcoming<Code> {
  requireObject('items', items)
  const asOf = readMoment(options?.asOf)
  const until = lastDay(asOf.day, options.horizon)
  const seen = new Set<string>()
  const overdue: DueItem<Code>[] = []
  const unconfirmed: DueItem<Code>[] = []
  const due: DueItem<Code>[] = []
  const undated: DueItem<Code>[] = []
  let later = 0
  for (const item of items) {
    if (typeof item?.id !== 'string' || seen.has(item.id))
      throw new DanvanError('invalid-option', { option: 'id', received: String(item?.id).slice(0, 80) })
    seen.add(item.id)
    if (item.dueOn === null) undated.push(item)
    else if (isOver(item, asOf)) (item.doneNotKnown === true ? unconfirmed : overdue).push(item)
    else if (actOn(item) <= until) due.push(item)
    else later += 1
  }
  for (const list of [overdue, unconfirmed, undated]) list.sort(compareDueItems)
  due.sort((a, b) => compareText(actOn(a), actOn(b)) || compareDueItems(a, b))
  return {
    kind: 'upcoming',
    schema: 'danvan/upcoming@1',
    asOf: asOf.text,
    until,
    overdue,
    unconfirmed,
    due,
    undated,
    later,
    provenance: weakestProvenance([...overdue, ...unconfirmed, ...due, ...undated].map(({ provenance }) => provenance)),
    stamp: { library: { name: 'danvan', version } },
  }
}

/** The day by which it should be done: the safe one of two. */
const actOn = ({ advised, dueOn }: DueItem): string => advised ?? (dueOn as string)

function isOver({ dueOn, dueAt }: DueItem, { day, minute }: ReturnType<typeof readMoment>): boolean {
  const due = readMoment(dueAt ?? (dueOn as string))
  if (due.day !== day) return due.day < day
  return due.minute !== undefined && minute !== undefined && due.minute < minute
}

function lastDay(from: number, horizon: number | string): IsoDate {
  if (typeof horizon === 'string' && isIsoDate(horizon) && toDayNumber(horizon) >= from) return horizon
  if (typeof horizon === 'number' && Number.isInteger(horizon) && horizon >= 0) return fromDayNumber(from + horizon)
  throw new DanvanError('invalid-option', { option: 'horizon', received: String(horizon).slice(0, 40) })
}

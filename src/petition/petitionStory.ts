import { type IsoDate, toIsoDate } from '../civil/index.ts'
import { canonicalJson, compareText } from '../stamp/index.ts'
import { type PetitionEvent, type PetitionEventKind, petitionEvents } from './PetitionEvent.ts'

/** An event that has happened, with its place in the order of all. */
export type ToldEvent<Kind extends PetitionEventKind = PetitionEventKind> = Extract<PetitionEvent, { kind: Kind }> & {
  readonly on: IsoDate
  readonly place: number
}

/** What has happened to a petition by a day. */
export interface PetitionStory {
  /** Events of a kind, in the order of time. */
  readonly of: <Kind extends PetitionEventKind>(kind: Kind) => readonly ToldEvent<Kind>[]
  /** The first event of the first of these kinds that happened at all. */
  readonly first: (kinds: readonly PetitionEventKind[]) => ToldEvent | undefined
  /** The earliest event of any of these kinds. */
  readonly earliest: (kinds: readonly PetitionEventKind[]) => ToldEvent | undefined
  /** The latest event of any of these kinds. */
  readonly latest: (kinds: readonly PetitionEventKind[]) => ToldEvent | undefined
}

const order = Object.keys(petitionEvents)

/** Diễn biến: the events up to a day, in one order whatever the order in which they were written. */
export function petitionStory(events: readonly PetitionEvent[], asOf: IsoDate): PetitionStory {
  const rank = ({ kind }: PetitionEvent) => order.indexOf(kind)
  const told = events
    .map((event) => ({ ...event, on: toIsoDate(event.on) }))
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => compareText(a.on, b.on) || rank(a) - rank(b) || compareText(canonicalJson(a), canonicalJson(b)))
    .map((event, place) => ({ ...event, place })) as readonly ToldEvent[]
  const of = (kind: PetitionEventKind) => told.filter((event) => event.kind === kind)
  return {
    of: of as PetitionStory['of'],
    first: (kinds) => kinds.flatMap(of)[0],
    earliest: (kinds) => told.find(({ kind }) => kinds.includes(kind)),
    latest: (kinds) => told.filter(({ kind }) => kinds.includes(kind)).at(-1),
  }
}

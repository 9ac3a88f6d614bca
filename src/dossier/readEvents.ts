import { requireList, requireObject } from '../issues/index.ts'
import type { DossierEvent } from './DossierEvent.ts'

/** Of one kind of event, its moment and its place. */
export interface Happened<Event extends DossierEvent = DossierEvent> {
  readonly event: Event
  readonly index: number
}

/** From an event until what ended it, if anything did. */
export interface Waiting {
  readonly from: string
  readonly index: number
  until: string | undefined
}

/** What was true of a dossier at the day asked, read from its events. */
export interface DossierFacts {
  submitted: string | undefined
  received: string | undefined
  refused: string | undefined
  result: string | undefined
  handed: string | undefined
  returned: string | undefined
  closed: string | undefined
  withdrawn: string | undefined
  stopped: string | undefined
  apology: string | undefined
  /** The first new return date, as the one-stop set it, or else as the apology named it. */
  reappointed: string | undefined
  proposed: string | undefined
  /** Returned for a supplement after the reception. */
  supplements: Waiting[] | undefined
  financial: Waiting[] | undefined
  suspensions: Waiting[] | undefined
  /** Asked at the counter for a supplement that has not come. */
  asked: boolean
  extended: boolean
  /** The last kind of event. */
  last: DossierEvent['kind'] | undefined
}

/**
 * Đọc sự kiện đến ngày hỏi: what happened by the day asked. What came later has not happened; a time of the day asked is
 * later only than a time before it.
 *
 * @param events - in the order of time
 * @param asOf - the day or moment asked
 * @returns the facts, with dates as they are written
 */
export function readEvents(events: readonly DossierEvent[], asOf: string): DossierFacts {
  const facts: DossierFacts = {
    submitted: undefined,
    received: undefined,
    refused: undefined,
    result: undefined,
    handed: undefined,
    returned: undefined,
    closed: undefined,
    withdrawn: undefined,
    stopped: undefined,
    apology: undefined,
    reappointed: undefined,
    proposed: undefined,
    supplements: undefined,
    financial: undefined,
    suspensions: undefined,
    asked: false,
    extended: false,
    last: undefined,
  }
  if (!Array.isArray(events)) requireList('events', events)
  for (let index = 0; index < events.length; index++) {
    const event = events[index] as DossierEvent
    if (typeof event !== 'object' || event === null) requireObject('events', event)
    const { kind, on } = event
    if (isAfter(on, asOf)) continue
    facts.last = kind
    switch (kind) {
      case 'received':
        facts.received ??= on
        facts.asked = false
        break
      case 'result-issued':
        facts.result ??= on
        break
      case 'closed':
        facts.closed ??= on
        break
      case 'handed-to-one-stop':
        facts.handed ??= on
        break
      case 'returned':
        facts.returned ??= on
        break
      case 'submitted':
        facts.submitted ??= on
        break
      case 'refused':
        facts.refused ??= on
        if (facts.received !== undefined) facts.result ??= on
        break
      case 'withdrawn':
        facts.withdrawn ??= on
        break
      case 'stopped':
        facts.stopped = on
        break
      case 'supplement-requested':
        if (facts.received === undefined) facts.asked = true
        else facts.supplements = begin(facts.supplements, on, index)
        break
      case 'supplemented':
        if (!event.complete) break
        facts.asked = false
        // A file that is handed in again after a stop is pending once more.
        if (facts.stopped !== undefined && facts.received !== undefined) {
          facts.supplements = begin(facts.supplements, facts.stopped, index)
          facts.stopped = undefined
        }
        end(facts.supplements, on)
        break
      case 'financial-duty':
        facts.financial = begin(facts.financial, on, index)
        break
      case 'financial-duty-done':
        end(facts.financial, on)
        break
      case 'suspended':
        facts.suspensions = begin(facts.suspensions, on, index)
        break
      case 'resumed':
        end(facts.suspensions, on)
        break
      case 'extended':
        facts.extended = true
        break
      case 'apology-sent':
        facts.apology ??= on
        facts.proposed ??= event.newDueOn
        break
      case 'reappointed':
        facts.reappointed ??= event.dueOn
        break
      default:
        break
    }
  }
  return facts
}

/** Whether a moment is later than another: by the day, and by the time where both have one. */
export function isAfter(on: string, asOf: string): boolean {
  if (on.length === 10 && asOf.length === 10) return on > asOf
  if (on.length === 16 && asOf.length === 16) return on > asOf
  return on.slice(0, 10) > asOf.slice(0, 10)
}

/** A second request while the first is open changes nothing: the file is still away. */
function begin(list: Waiting[] | undefined, from: string, index: number): Waiting[] {
  const one = { from, index, until: undefined }
  if (list === undefined) return [one]
  if (list[list.length - 1]?.until !== undefined) list.push(one)
  return list
}

function end(list: Waiting[] | undefined, until: string): void {
  const last = list?.[list.length - 1]
  if (last !== undefined) last.until ??= until
}

/** Whether something has begun and not ended. */
export const isWaiting = (list: readonly Waiting[] | undefined): boolean =>
  list !== undefined && list[list.length - 1]?.until === undefined

import type { Issue, Path } from '../issues/index.ts'
import type { Dossier } from './Dossier.ts'
import type { DossierEvent, DossierEventKind } from './DossierEvent.ts'

/** Lỗi thứ tự sự kiện: what the order of events cannot be (`error`), or what needs an answer (`warning`). */
export type DossierEventCode =
  | 'event-out-of-order'
  | 'event-before-reception'
  | 'event-twice'
  | 'event-after-end'
  | 'event-cause-missing'
  | 'event-before-result'
  | 'result-before-complete'
  | 'reappointed-without-apology'

/** What happens at most once. */
const once: ReadonlySet<DossierEventKind> = new Set([
  'submitted',
  'received',
  'result-issued',
  'refused',
  'handed-to-one-stop',
  'returned',
  'closed',
  'withdrawn',
])
/** What may come before the reception: filing, guidance at the counter, refusal there. */
const beforeReception: ReadonlySet<DossierEventKind> = new Set([
  'submitted',
  'received',
  'supplement-requested',
  'supplemented',
  'refused',
  'withdrawn',
])
/** What follows from another event. */
const causes: Partial<Record<DossierEventKind, DossierEventKind>> = {
  supplemented: 'supplement-requested',
  answered: 'consulted',
  'financial-duty-done': 'financial-duty',
  resumed: 'suspended',
}
/** What may still come once a dossier has ended; after a stop the file may be handed in again. */
const afterEnd: Partial<Record<DossierEventKind, ReadonlySet<DossierEventKind>>> = {
  withdrawn: new Set(['returned', 'closed']),
  stopped: new Set(['supplemented', 'returned', 'closed', 'withdrawn']),
  refused: new Set(['handed-to-one-stop', 'returned', 'closed']),
  'result-issued': new Set([
    'handed-to-one-stop',
    'returned',
    'closed',
    'answered',
    'financial-duty',
    'financial-duty-done',
    'apology-sent',
    'reappointed',
  ]),
  closed: new Set(['handed-to-one-stop', 'returned', 'result-issued']),
  returned: new Set(['closed', 'handed-to-one-stop', 'result-issued']),
}
const results: ReadonlySet<DossierEventKind> = new Set(['handed-to-one-stop', 'returned', 'closed'])

/**
 * Kiểm tra thứ tự sự kiện: every fault between the events of a dossier; what is undefined in the list is passed over.
 *
 * @param events - in the order in which they are given
 * @returns the faults, errors and warnings, each with its path
 */
export function eventFaults(events: Dossier['events']): Issue<DossierEventCode>[] {
  const faults: Issue<DossierEventCode>[] = []
  const seen = new Map<DossierEventKind, number>()
  const isReceivedLater = events.some((event) => event?.kind === 'received')
  let before: DossierEvent | undefined
  let end: DossierEventKind | undefined
  let waiting = 0

  events.forEach((event, i) => {
    if (event === undefined) return
    const { kind, on } = event
    const report = (
      code: DossierEventCode,
      data: Issue['data'],
      at: Path = [],
      severity: 'error' | 'warning' = 'error',
    ) => faults.push({ code, path: ['events', i, ...at], severity, data: { kind, ...data } })

    if (before !== undefined && isEarlier(on, before.on))
      report('event-out-of-order', { on, after: before.kind, afterOn: before.on }, ['on'])
    else before = event
    if (kind === 'consulted' && event.receivedOn !== undefined && isEarlier(event.receivedOn, on))
      report('event-out-of-order', { on: event.receivedOn, after: kind, afterOn: on }, ['receivedOn'])
    if (once.has(kind) && seen.has(kind)) report('event-twice', { first: seen.get(kind) })
    if (!seen.has('received') && !beforeReception.has(kind)) report('event-before-reception', { isReceivedLater })
    const isOver = end === 'refused' && !seen.has('received')
    if (end !== undefined && (isOver || !afterEnd[end]?.has(kind))) report('event-after-end', { end })
    const cause = causes[kind]
    if (cause !== undefined && !seen.has(cause)) report('event-cause-missing', { needs: cause })
    if (results.has(kind) && comesLater(events, i, ['result-issued', 'refused'])) report('event-before-result', {})
    if (kind === 'reappointed' && !seen.has('apology-sent'))
      report('reappointed-without-apology', { on, dueOn: event.dueOn }, [], 'warning')
    if (kind === 'supplement-requested') waiting = i + 1
    if (kind === 'supplemented' && event.complete) waiting = 0
    if (kind === 'result-issued' && waiting > 0)
      report('result-before-complete', { on, requestedOn: events[waiting - 1]?.on }, [], 'warning')

    if (kind === 'supplemented' && end === 'stopped') end = undefined
    else if (
      Object.hasOwn(afterEnd, kind) &&
      end !== 'withdrawn' &&
      (seen.has('received') || beforeReception.has(kind))
    )
      end = kind
    if (!seen.has(kind)) seen.set(kind, i)
  })
  return faults
}

/** Of two moments the one that is earlier; a day is not earlier than a time of itself. */
function isEarlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

function comesLater(events: Dossier['events'], i: number, kinds: readonly DossierEventKind[]): boolean {
  const isEarlierToo = events.slice(0, i).some((event) => event !== undefined && kinds.includes(event.kind))
  return !isEarlierToo && events.slice(i + 1).some((event) => event !== undefined && kinds.includes(event.kind))
}

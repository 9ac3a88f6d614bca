import type { Issue, Path, PathIndex } from '../issues/index.ts'
import type { PetitionEvent, PetitionEventKind } from './PetitionEvent.ts'
import { petitionEvents } from './PetitionEvent.ts'
import { type PetitionKind, petitionKinds } from './PetitionKind.ts'

/** What cannot happen before what. */
const after: Readonly<Partial<Record<PetitionEventKind, readonly PetitionEventKind[]>>> = {
  received: ['contested-decision-received', 'decision-or-act-known', 'first-decision-received', 'first-term-expired'],
  'signatures-completed': ['received'],
  'request-completed': ['received'],
  accepted: ['received'],
  'not-accepted': ['received'],
  transferred: ['received'],
  answered: ['received'],
  supplied: ['received'],
  withdrawn: ['received'],
  extended: ['received', 'accepted'],
  suspended: ['received', 'accepted'],
  terminated: ['received', 'accepted'],
  concluded: ['received', 'accepted'],
  decided: ['received', 'accepted'],
}

/** What cannot happen at all without what, and not before it. */
const onlyAfter: Readonly<Partial<Record<PetitionEventKind, PetitionEventKind>>> = {
  'hindrance-ended': 'hindrance-began',
  'expert-assessment-ended': 'expert-assessment-began',
  resumed: 'suspended',
  'suspension-sent': 'suspended',
  'resumption-sent': 'resumed',
  'papers-given': 'papers-asked',
  'acceptance-notice-sent': 'accepted',
  'dialogue-notice-sent': 'dialogue-planned',
  'conclusion-sent': 'concluded',
  'conclusion-published': 'concluded',
  'decision-sent': 'decided',
  'termination-sent': 'terminated',
  'went-on': 'termination-sent',
  'result-forwarded': 'result-reported',
}

/** What happens once. */
const once: readonly PetitionEventKind[] = [
  'contested-decision-received',
  'decision-or-act-known',
  'first-decision-received',
  'first-term-expired',
  'received',
  'signatures-completed',
  'request-completed',
  'accepted',
  'concluded',
  'decided',
  'terminated',
]

/** Faults between the sound parts of a petition. */
export function petitionFaults(plain: unknown, atFault: PathIndex): readonly Issue[] {
  if (typeof plain !== 'object' || plain === null) return []
  const { level, case: stated, events, ...more } = plain as { [field: string]: unknown }
  const kind = petitionKinds.find((known) => known === more['kind'])
  const issues: Issue[] = []
  const report = (code: Issue['code'], path: Path, data: Issue['data']) =>
    issues.push({ code, path, severity: 'error', data })

  if (kind === 'complaint' && level === undefined) report('missing', ['level'], { expected: ['first', 'second'] })
  const levels = kind === 'complaint' ? ['first', 'second'] : kind === 'denunciation' ? ['first', 'continued'] : []
  if (kind !== undefined && typeof level === 'string' && !levels.includes(level))
    report('not-one-of', ['level'], { expected: levels, received: level })
  const complexity = (stated as { complexity?: unknown } | undefined)?.complexity
  if (complexity === 'specially-complex' && kind !== undefined && kind !== 'denunciation')
    report('not-one-of', ['case', 'complexity'], { expected: ['ordinary', 'complex'], received: complexity })
  if (!Array.isArray(events)) return issues

  const sound = (events as readonly PetitionEvent[])
    .map((event, index) => ({ event, path: ['events', index] as Path }))
    .filter(({ event, path }) => event !== undefined && !atFault.touches(path))
  const first = new Map<PetitionEventKind, string>()
  for (const { event } of sound) {
    const known = first.get(event.kind)
    if (known === undefined || event.on < known) first.set(event.kind, event.on)
  }
  // A list with a fault in it may hold what seems to be missing.
  const isWhole = sound.length === events.length && !atFault.touches(['events'])
  if (isWhole && !first.has('received')) report('missing', ['events'], { expected: 'received' })

  const seen = new Set<PetitionEventKind>()
  for (const { event, path } of sound) {
    const { kind: what, on } = event
    if (once.includes(what) && seen.has(what)) report('event-repeated', path, { event: what })
    seen.add(what)
    const kinds = petitionEvents[what] as readonly PetitionKind[]
    if (kind !== undefined && !kinds.includes(kind))
      report('event-of-other-kind', [...path, 'kind'], { event: what, kind, kinds })
    const needed = onlyAfter[what]
    for (const cause of needed === undefined ? (after[what] ?? []) : [needed]) {
      const causeOn = first.get(cause)
      if (causeOn !== undefined && on < causeOn)
        report('event-before-cause', [...path, 'on'], { event: what, on, cause, causeOn })
      if (causeOn === undefined && needed !== undefined && isWhole)
        report('event-without-cause', path, { event: what, cause })
    }
    if (what === 'dialogue-planned' && event.dialogueOn < on)
      report('period-reversed', [...path, 'dialogueOn'], { from: on, to: event.dialogueOn })
  }
  unbalanced(sound, report)
  return issues
}

/** A second suspension, expert assessment or hindrance while the first goes on; of one day, the end may come first. */
function unbalanced(
  sound: readonly { readonly event: PetitionEvent; readonly path: Path }[],
  report: (code: Issue['code'], path: Path, data: Issue['data']) => void,
): void {
  for (const [end, begin] of stretches) {
    const of = (kind: PetitionEventKind) =>
      sound.filter(({ event }) => event.kind === kind).sort((a, b) => (a.event.on < b.event.on ? -1 : 1))
    const [begins, ends] = [of(begin), of(end)]
    begins.forEach(({ event, path }, i) => {
      if (ends.filter((other) => other.event.on <= event.on).length < i)
        report('event-repeated', path, { event: begin })
    })
    ends.forEach(({ event, path }, i) => {
      if (i > 0 && begins.filter((other) => other.event.on <= event.on).length <= i)
        report('event-repeated', path, { event: end })
    })
  }
}

/** End and beginning of what lasts. */
const stretches: readonly (readonly [PetitionEventKind, PetitionEventKind])[] = [
  ['resumed', 'suspended'],
  ['expert-assessment-ended', 'expert-assessment-began'],
  ['hindrance-ended', 'hindrance-began'],
]

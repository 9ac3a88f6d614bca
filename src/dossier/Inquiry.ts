import type { DueItem } from '../deadline/index.ts'
import type { Issue, Path, Severity } from '../issues/index.ts'
import type { Dossier } from './Dossier.ts'
import type {
  DoneObligation,
  DossierBreach,
  DossierBreachCode,
  DossierDueCode,
  DossierEnd,
  DossierFindingCode,
} from './DossierAssessment.ts'
import type { DossierEvent, DossierEventKind } from './DossierEvent.ts'
import type { DossierOptions } from './DossierOptions.ts'
import type { DossierLaw } from './dossierLaw.ts'
import type { Duty } from './dutyOn.ts'
import { type DossierFacts, type Happened, isAfter } from './readEvents.ts'

/** Một lần xem xét: what is known of a dossier, and what has been found of it so far. */
export interface Inquiry {
  readonly dossier: Dossier
  readonly facts: DossierFacts
  readonly options: DossierOptions
  readonly event: DossierEnd
  /** The law of the day of reception; undefined while it was not received. */
  readonly law: DossierLaw | undefined
  readonly findings: Issue<DossierFindingCode>[]
  readonly breaches: DossierBreach[]
  readonly open: DueItem<DossierDueCode>[]
  readonly done: DoneObligation[]
}

/** Notes what does not fit. */
export function find(
  { findings }: Inquiry,
  code: DossierFindingCode,
  data: Issue['data'],
  path: Path = [],
  severity: Severity = 'warning',
): void {
  findings.push({ code, path, severity, data })
}

/** Notes a breach of a duty that was read; against a text that was not read nothing is held. */
export function breach(
  { breaches }: Inquiry,
  code: DossierBreachCode,
  duty: Pick<Duty, 'rule' | 'source' | 'isKnown'> | undefined,
  path: Path,
  data: Issue['data'] = {},
): void {
  if (duty?.isKnown === true) breaches.push({ code, path, data, rule: duty.rule.id, source: duty.source })
}

/** The events of one kind that have happened by the day asked. */
export function happened<Kind extends DossierEventKind>(
  { dossier, options }: Inquiry,
  kind: Kind,
): Happened<Extract<DossierEvent, { readonly kind: Kind }>>[] {
  return dossier.events.flatMap((event, index) =>
    event.kind === kind && !isAfter(event.on, options.asOf)
      ? [{ event: event as Extract<DossierEvent, { readonly kind: Kind }>, index }]
      : [],
  )
}

/** The day of a moment. */
export const dayOf = (on: string): string => on.slice(0, 10)

/** By what a thing owed on a dossier is told from others. */
export function subjectOf({ dossier, facts, options, law }: Inquiry): DueItem['subject'] {
  const { id, procedure } = dossier
  const label = options.rules.procedures.find((each) => each.id === (law?.answer.procedure ?? procedure))?.label
  return {
    kind: 'dossier',
    id: id ?? `${procedure}/${facts.received ?? facts.submitted ?? '-'}`,
    ...(label !== undefined && { label }),
  }
}

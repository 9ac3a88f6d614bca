import type { IsoDate } from '../civil/index.ts'
import { computeDueDate, type DueDate, type DueItemUndated, type TimeLimit } from '../deadline/index.ts'
import { weakestProvenance } from '../law/index.ts'
import type { DoneObligation, DossierDueCode } from './DossierAssessment.ts'
import type { Duty } from './dutyOn.ts'
import { breach, dayOf, type Inquiry, subjectOf } from './Inquiry.ts'

/** By when something is to be done, as far as it is known. */
export interface Deadline {
  readonly dueOn: IsoDate | null
  readonly dueAt?: string
  readonly advised?: IsoDate
  readonly undated?: DueItemUndated
  readonly provenance: DoneObligation['provenance']
}

const breachOf = {
  transfer: 'transfer-late',
  'online-accept': 'online-accept-late',
  'return-notice': 'return-notice-late',
  opinion: 'opinion-late',
} as const

/** Notes something still owed: by the one in charge of the dossier, or by an agency asked. */
export function owe(
  inquiry: Inquiry,
  code: DossierDueCode,
  duty: Pick<Duty, 'source'>,
  due: Deadline,
  asked?: { readonly step: number; readonly agency: string },
): void {
  const subject = subjectOf(inquiry)
  const responsible = asked === undefined ? inquiry.dossier.responsible : { vi: asked.agency }
  inquiry.open.push({
    id: [subject.id, code, ...(asked === undefined ? [] : [asked.step])].join('/'),
    code,
    subject,
    dueOn: due.dueOn,
    ...(due.dueAt !== undefined && { dueAt: due.dueAt }),
    ...(due.advised !== undefined && { advised: due.advised }),
    ...(due.undated !== undefined && { undated: due.undated }),
    ...(responsible !== undefined && { responsible }),
    source: duty.source,
    provenance: due.provenance,
  })
}

/** Notes something done, and whether in time; `index` is the event that did it. What is not held is no breach. */
export function settle(
  inquiry: Inquiry,
  code: keyof typeof breachOf,
  duty: Duty,
  due: Deadline,
  doneOn: string,
  index: number,
  { agency, isHeld = true }: { readonly agency?: string; readonly isHeld?: boolean } = {},
): void {
  const verdict = verdictOf(due, doneOn)
  inquiry.done.push({
    code,
    doneOn,
    ...datesOf(due),
    verdict,
    ...(agency !== undefined && { agency }),
    source: duty.source,
    provenance: due.provenance,
  })
  if (verdict === 'late' && isHeld)
    breach(inquiry, breachOf[code], duty, ['events', index], {
      on: doneOn,
      dueOn: due.dueAt ?? due.dueOn,
      ...(agency !== undefined && { agency }),
    })
}

/** The days of a deadline, as an obligation done holds them. */
export const datesOf = ({ dueOn, dueAt, advised }: Deadline) => ({
  dueOn,
  ...(dueAt !== undefined && { dueAt }),
  ...(advised !== undefined && { advised }),
})

/** In time or late; where only the day is known of what hours decide, the day itself decides nothing. */
export function verdictOf({ dueOn, dueAt }: Deadline, doneOn: string): DoneObligation['verdict'] {
  if (dueOn === null) return 'unknown'
  const day = dayOf(doneOn)
  if (dueAt !== undefined && day === dueOn) {
    if (doneOn.length === 10) return 'unknown'
    return doneOn > dueAt ? 'late' : 'in-time'
  }
  return day > dueOn ? 'late' : 'in-time'
}

/** A due date as a deadline, with the provenance of its rule. */
export function deadlineOf(due: DueDate, { source }: Pick<Duty, 'source'>): Deadline {
  const provenance = weakestProvenance([source.provenance, due.provenance])
  if (due.status === 'known') {
    const { dueOn, dueAt, advised } = due
    return { dueOn, ...(dueAt !== undefined && { dueAt }), ...(advised !== undefined && { advised }), provenance }
  }
  return { dueOn: null, undated: due.status, provenance }
}

/** No day, and why. */
export const undated = (undated: DueItemUndated, { source }: Pick<Duty, 'source'>): Deadline => ({
  dueOn: null,
  undated,
  provenance: source.provenance,
})

/** The day that a limit from a moment gives to a duty. */
export function dueFrom(inquiry: Inquiry, duty: Duty, start: string, limit: TimeLimit): Deadline {
  if (!duty.isKnown) return undated('text-not-read', duty)
  const { calendar, officeHours } = inquiry.options
  if (limit.unit === 'working-hour' || limit.unit === 'hour') {
    if (officeHours === undefined || start.length === 10) return undated('case-not-stated', duty)
    return deadlineOf(computeDueDate({ start, limit, calendar, officeHours }), duty)
  }
  return deadlineOf(computeDueDate({ start: dayOf(start), limit, calendar }), duty)
}

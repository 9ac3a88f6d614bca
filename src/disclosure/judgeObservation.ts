import { toDayNumber } from '../civil/index.ts'
import { type Conventions, computeDueDate } from '../deadline/index.ts'
import type { DisclosureObservation } from './DisclosureObservation.ts'
import type { DisclosureOptions } from './DisclosureOptions.ts'
import type { JudgedObservation, ObservationFault } from './DisclosureVerdict.ts'
import type { DutyValidity } from './DutyProof.ts'
import type { OccurrenceRule } from './Occurrence.ts'

/** What each observation is worth: an invalid one is kept and shown, but satisfies nothing. */
export function judgeObservation(
  observation: DisclosureObservation,
  rule: OccurrenceRule,
  options: Pick<DisclosureOptions, 'calendar' | 'conventions'>,
): JudgedObservation {
  const faults = new Set<ObservationFault>()
  if (observation.found) {
    for (const validity of rule.validity) {
      const { channels } = validity
      if (channels !== undefined && !(observation.channel !== undefined && channels.includes(observation.channel)))
        continue
      for (const fault of faultsOf(observation, validity, options)) faults.add(fault)
    }
    if (rule.redaction === true && observation.redactionConfirmed !== true)
      faults.add(observation.redactionConfirmed === false ? 'not-redacted' : 'redaction-not-known')
  }
  const isInvalid = [...faults].some((fault) => !fault.endsWith('not-known'))
  return { observation, standing: isInvalid ? 'invalid' : faults.size > 0 ? 'open' : 'valid', faults: [...faults] }
}

function* faultsOf(
  { attendance, signedBy, announcedOn, startedOn }: DisclosureObservation,
  { quorum, majority, signatures, notice }: DutyValidity,
  options: Pick<DisclosureOptions, 'calendar' | 'conventions'>,
): Generator<ObservationFault> {
  if (quorum !== undefined) {
    if (attendance === undefined) yield 'quorum-not-known'
    else if (attendance.present * quorum.denominator < attendance.called * quorum.numerator) yield 'quorum-not-met'
  }
  if (majority !== undefined) {
    if (attendance?.inFavour === undefined) yield 'majority-not-known'
    else if (attendance.inFavour * 2 <= attendance.present) yield 'majority-not-met'
  }
  if (signatures !== undefined && signatures.length > 0) {
    if (signedBy === undefined) yield 'signatures-not-known'
    else if (signatures.some((each) => !signedBy.includes(each))) yield 'signature-missing'
  }
  if (notice !== undefined) {
    if (announcedOn === undefined || startedOn === undefined) yield 'announcement-not-known'
    else {
      const kept = notice.map((limit) => isAnnouncedInTime(announcedOn, startedOn, limit, options))
      // Of several candidates, which one holds was not read: all must be kept, or none.
      if (kept.every((each) => each === false)) yield 'announced-too-late'
      else if (!kept.every((each) => each === true)) yield 'announcement-not-known'
    }
  }
}

function isAnnouncedInTime(
  announcedOn: string,
  heldOn: string,
  limit: NonNullable<DutyValidity['notice']>[number],
  { calendar, conventions }: { calendar: DisclosureOptions['calendar']; conventions?: Partial<Conventions> },
): boolean | undefined {
  const last = computeDueDate({
    start: heldOn,
    limit,
    calendar,
    direction: 'backward',
    ...(conventions !== undefined && { conventions }),
  })
  return last.status === 'known' ? toDayNumber(announcedOn) <= toDayNumber(last.dueOn) : undefined
}

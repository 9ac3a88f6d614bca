import { toIsoDate } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { apologyDuty } from './apologyDuty.ts'
import type { Dossier } from './Dossier.ts'
import type { DossierAssessment, DossierDates } from './DossierAssessment.ts'
import { checkDossierOptions, type DossierOptions, isMoment } from './DossierOptions.ts'
import { dossierClocks } from './dossierClock.ts'
import { dossierLaw } from './dossierLaw.ts'
import { dossierStamp } from './dossierStamp.ts'
import { eventFaults } from './eventFaults.ts'
import { guidanceAgain } from './guidanceAgain.ts'
import { guidanceOnce } from './guidanceOnce.ts'
import { dayOf, find, type Inquiry, subjectOf } from './Inquiry.ts'
import { onlineDuty } from './onlineDuty.ts'
import { opinionDuty } from './opinionDuty.ts'
import { endingOf, outcomeOf } from './outcomeOf.ts'
import { readEvents } from './readEvents.ts'
import { recordDuties, refusalDuty } from './recordDuties.ts'
import { resultDuty, supplementDuty } from './resultDuty.ts'
import { returnNoticeDuty } from './returnNoticeDuty.ts'
import { standingOf } from './standingOf.ts'
import { checkStateCode, stateCodeOf } from './stateCodeOf.ts'
import { transferDuty } from './transferDuty.ts'

/**
 * Xem xét một hồ sơ thủ tục hành chính: its due dates by law and by commitment, whether it is late by the first date and by
 * the new one, what is still owed, what was breached and by which article (NĐ 61/2018/NĐ-CP Đ.17–20 and sector law, as far
 * as the catalogue has them).
 *
 * The law is that of the day of reception, never that of the day asked. A text that was not read gives no date and no
 * breach. What happened after the day asked is not looked at. A dossier that a new return date moved stays late by the
 * first one; one that only its closing in the system made late is told apart, and no printed figure is corrected.
 *
 * @param dossier - see `parseDossier`
 * @param options - catalogue, day asked, calendar; the event measured, and what is open in the law
 * @returns the assessment, as plain data
 * @throws a {@link DanvanError} `invalid-option` or `invalid-date` for an option that is none
 * @throws a {@link DanvanError} `invalid-option` for what is no dossier
 * @example
 * ```ts
 * const dossier = {
 *   schema: 'danvan/dossier@1',
 *   id: '000.00.15.H48-231002-0001',
 *   procedure: 'permit.house',
 *   field: 'xay-dung',
 *   events: [
 *     { kind: 'received', on: '2023-10-02' },
 *     { kind: 'supplement-requested', on: '2023-10-04' },
 *     { kind: 'supplemented', on: '2023-10-10', complete: true },
 *     { kind: 'result-issued', on: '2023-10-25' },
 *     { kind: 'closed', on: '2023-10-27' },
 *   ],
 * }
 * const assessment = assessDossier(dossier, { rules: timeLimits, asOf: '2023-10-31', calendar: vietnamCalendar() })
 * assessment.statutory.dueDate.dueOn // => '2023-10-25'
 * assessment.outcome // => 'on-time'
 * assessment.lateBy // => 'closing'
 * assessment.findings.map(({ code }) => code) // => ['late-only-by-system-closing']
 * assessment.breaches // => []
 * ```
 */
export function assessDossier(dossier: Dossier, options: DossierOptions): DossierAssessment {
  checkDossierOptions(options)
  checkDossier(dossier)
  const inquiry = inquire(dossier, options)
  const { facts, event, findings, breaches, open, done } = inquiry
  const ending = endingOf(facts, event)
  const { statutory, committed, moves } = dossierClocks(inquiry)
  const isStopped = ending.kind === 'pending' && moves.stoppedOn !== undefined
  const ended = isStopped ? { kind: 'stopped' as const, on: moves.stoppedOn as string } : ending
  const { standing, isLate, lateBy, clocks, receipt } = standingOf(inquiry, ended, statutory, committed)
  const isPending = ended.kind === 'pending'

  onlineDuty(inquiry)
  transferDuty(inquiry)
  returnNoticeDuty(inquiry, isPending)
  guidanceOnce(inquiry)
  guidanceAgain(inquiry, isPending)
  opinionDuty(inquiry, isPending)
  supplementDuty(inquiry, isPending)
  resultDuty(inquiry, clocks.statutory, isPending)
  refusalDuty(inquiry, clocks.statutory)
  if (facts.received !== undefined)
    apologyDuty(inquiry, clocks.statutory, {
      lateOn: isLate && lateBy === 'law' ? (ended.on ?? options.asOf) : undefined,
      isPending,
    })
  recordDuties(inquiry, clocks.statutory, ended)
  checkStateCode(inquiry)

  if (lateBy === 'closing')
    find(inquiry, 'late-only-by-system-closing', {
      event,
      resultOn: facts.result ?? facts.handed ?? facts.returned,
      closedOn: facts.closed,
      dueOn: clocks.statutory.dueDate?.status === 'known' ? clocks.statutory.dueDate.dueOn : null,
    })
  if (ended.taken !== undefined) find(inquiry, 'measured-event-missing', { event, taken: ended.taken, on: ended.on })
  const outcome = outcomeOf(ended, standing)
  const { timeliness } = clocks.statutory
  const used = [clocks.statutory, clocks.committed, ...open, ...done].flatMap((each) => each?.provenance ?? [])
  return {
    kind: 'dossier-assessment',
    schema: 'danvan/dossier-assessment@1',
    dossier: subjectCopy(inquiry),
    asOf: options.asOf,
    measured: {
      event,
      isDefault: options.event === undefined,
      on: ended.kind === 'solved' ? (ended.on ?? null) : null,
      ...(ended.taken !== undefined && { taken: ended.taken }),
    },
    dates: datesOf(inquiry),
    stateCode: stateCodeOf(facts),
    ...(outcome !== undefined && { outcome }),
    ...(ended.on !== undefined && { endedOn: toIsoDate(dayOf(ended.on)) }),
    statutory: clocks.statutory,
    ...(clocks.committed !== undefined && { committed: clocks.committed }),
    ...(receipt !== undefined && { receipt }),
    lateAgainstOriginal: timeliness?.lateAgainstOriginal ?? null,
    ...(timeliness?.lateAgainstReappointed !== undefined && {
      lateAgainstReappointed: timeliness.lateAgainstReappointed,
    }),
    ...(lateBy !== undefined && { lateBy }),
    obligations: { open, done },
    breaches,
    findings,
    provenance: weakestProvenance([...used, ...breaches.map(({ source }) => source.provenance)]),
    stamp: dossierStamp(options),
  }
}

function checkDossier(dossier: Dossier): void {
  const isDossier = dossier?.schema === 'danvan/dossier@1' && Array.isArray(dossier.events)
  if (!isDossier)
    throw new DanvanError('invalid-option', { option: 'dossier', received: String(dossier?.schema).slice(0, 40) })
  for (const event of dossier.events)
    if (!isMoment(event?.on)) throw new DanvanError('invalid-date', { received: String(event?.on).slice(0, 40) })
}

function inquire(dossier: Dossier, options: DossierOptions): Inquiry {
  const facts = readEvents(dossier.events, options.asOf)
  const inquiry: Inquiry = {
    dossier,
    facts,
    options,
    event: options.event ?? 'result-issued',
    law: facts.received === undefined ? undefined : dossierLaw(dossier, dayOf(facts.received), options),
    findings: [],
    breaches: [],
    open: [],
    done: [],
  }
  for (const { code, path, severity, data } of eventFaults(dossier.events)) find(inquiry, code, data, path, severity)
  return inquiry
}

function subjectCopy(inquiry: Inquiry): DossierAssessment['dossier'] {
  const { id, procedure, field, channel, responsible } = inquiry.dossier
  const { label } = subjectOf(inquiry)
  return {
    ...(id !== undefined && { id }),
    procedure,
    ...(label !== undefined && { label }),
    field,
    ...(channel !== undefined && { channel }),
    ...(responsible !== undefined && { responsible }),
  }
}

function datesOf({ facts }: Inquiry): DossierDates {
  const { submitted, received, result, handed, returned, closed, apology } = facts
  return {
    ...(submitted !== undefined && { submittedOn: submitted }),
    ...(received !== undefined && { receivedOn: received }),
    ...(result !== undefined && { resultIssuedOn: result }),
    ...(handed !== undefined && { handedToOneStopOn: handed }),
    ...(returned !== undefined && { returnedToApplicantOn: returned }),
    ...(closed !== undefined && { closedInSystemOn: closed }),
    ...(apology !== undefined && { apologySentOn: apology }),
  }
}

import { toIsoDate, toPeriod } from '../civil/index.ts'
import { DanvanError, requireObject } from '../issues/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { type AssessPetitionOptions, assessPetition } from './assessPetition.ts'
import type { Petition } from './Petition.ts'
import type { PetitionAssessment, PetitionStep } from './PetitionAssessment.ts'
import { petitionKinds } from './PetitionKind.ts'
import type { OverduePetition, PetitionCounts, PetitionSummary } from './PetitionSummary.ts'
import { petitionStamp } from './petitionStamp.ts'
import { decides, isHeld } from './petitionStatus.ts'
import { sharedRate } from './sharedRate.ts'

/** What {@link summarizePetitions} is told beside the petitions. */
export interface SummarizePetitionsOptions extends AssessPetitionOptions {
  /** Kỳ: first and last day. */
  readonly period: {
    /** First day. */
    readonly from: string
    /** Last day. */
    readonly to: string
  }
}

/**
 * Tổng hợp đơn của một kỳ: how many were received, accepted and resolved, which are overdue, and whether "giải quyết đạt
 * 100%" is so. A rate is computed from its two numbers and never without them; of no petition at all it says `no-cases`.
 *
 * The figures are those of the last day of the period, or of the day asked if that comes first: what was resolved later is
 * pending in them.
 *
 * @param petitions - the petitions, of this period and of those before; those received later are left out
 * @param asked - period, rules, day asked, calendar, conventions
 * @returns counts, rates and the overdue list
 * @throws a {@link DanvanError} `invalid-date` if a day does not exist
 * @throws a {@link DanvanError} `invalid-option` if the period ends before it begins or an id stands twice
 * @example
 * ```ts
 * const options = { rules: petitionRules, asOf: '2023-12-31', calendar: vietnamCalendar(), period: { from: '2023-01-01', to: '2023-12-31' } }
 * const { total, rates } = summarizePetitions([], options)
 * total.received // => 0
 * rates[0] // => { id: 'resolvedOfToResolve', status: 'no-cases', numerator: 0, denominator: 0 }
 * ```
 */
export function summarizePetitions(petitions: readonly Petition[], asked: SummarizePetitionsOptions): PetitionSummary {
  requireObject('asked', asked, 'period')
  const { period, ...options } = asked
  const { from, to } = toPeriod(period)
  const day = toIsoDate(options.asOf)
  const twice = petitions.find(({ id }, i) => petitions.findIndex((other) => other.id === id) !== i)
  if (twice !== undefined) throw new DanvanError('invalid-option', { option: 'petitions', duplicate: twice.id })
  const asOf = day < to ? day : to
  const onHand = petitions
    .map((petition) => assessPetition(petition, { ...options, asOf }))
    .filter(({ receivedOn, endedOn }) => receivedOn !== null && (endedOn === null || endedOn >= from))
  const total = countsOf(onHand, from)
  return {
    kind: 'petition-summary',
    schema: 'danvan/petition-summary@1',
    period: { from, to },
    asOf,
    total,
    byKind: petitionKinds.flatMap((kind) => {
      const ofKind = onHand.filter(({ petition }) => petition.kind === kind)
      return ofKind.length === 0 ? [] : [{ kind, ...countsOf(ofKind, from) }]
    }),
    rates: ratesOf(total),
    overdue: onHand.flatMap(overdueOf).sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1)),
    provenance: weakestProvenance(onHand.map(({ provenance }) => provenance)),
    stamp: petitionStamp([options.rules.process, options.rules.limits], options.calendar, asOf),
  }
}

function countsOf(assessments: readonly PetitionAssessment[], from: string): PetitionCounts {
  const count = (isOne: (assessment: PetitionAssessment) => boolean) => assessments.filter(isOne).length
  const inTime = count(({ status }) => status === 'resolved-in-time')
  const late = count(({ status }) => status === 'resolved-late')
  const timeNotKnown = count(({ status }) => status === 'resolved')
  const resolved = inTime + late + timeNotKnown
  const pending = count(({ endedOn }) => endedOn === null)
  return {
    carriedOver: count(({ receivedOn }) => receivedOn !== null && receivedOn < from),
    received: count(({ receivedOn }) => receivedOn !== null && receivedOn >= from),
    accepted: count(({ acceptedOn }) => acceptedOn !== null && acceptedOn >= from),
    resolved,
    inTime,
    late,
    timeNotKnown,
    endedOtherwise: assessments.length - resolved - pending,
    pending,
    overdue: count(({ status }) => status === 'overdue'),
    undecided: count(({ status }) => status === 'undecided'),
    suspended: count(({ status }) => status === 'suspended'),
  }
}

function ratesOf({ resolved, pending, inTime, timeNotKnown }: PetitionCounts): PetitionSummary['rates'] {
  return [
    sharedRate('resolvedOfToResolve', resolved, resolved + pending),
    sharedRate('inTimeOfResolved', inTime, resolved, timeNotKnown),
  ]
}

/** The step by which a petition is overdue: of several the one overdue longest. */
function overdueOf({ status, petition, steps, breaches }: PetitionAssessment): OverduePetition[] {
  if (status !== 'overdue') return []
  const late = (list: readonly PetitionStep[]) =>
    list
      .filter(isHeld)
      .flatMap((step) => latenessOf(step).map((by) => ({ step, ...by })))
      .sort((a, b) => b.days - a.days)[0]
  const first = late(steps.filter(decides)) ?? late(steps.filter(({ task }) => task === 'handle'))
  if (first === undefined) return []
  const { id, kind, level, label, responsible } = petition
  return [
    {
      id,
      kind,
      ...(level !== undefined && { level }),
      ...(label !== undefined && { label }),
      step: first.step.label,
      dueOn: first.dueOn,
      days: first.days,
      ...(responsible !== undefined && { responsible }),
      disputed: breaches.find(({ step }) => step === first.step.id)?.disputed ?? false,
    },
  ]
}

/** By how much a pending step is overdue: where the case is not stated, by the case that gives the most time. */
function latenessOf({ standing, timeliness, alternatives }: PetitionStep) {
  if (standing !== 'open') return []
  const cases = timeliness === undefined ? alternatives.map((each) => each.timeliness) : [timeliness]
  if (cases.some(({ status }) => status !== 'pending-overdue')) return []
  return cases
    .flatMap(({ dueOn, days }) => (dueOn === null ? [] : [{ dueOn, days: days.calendar ?? 0 }]))
    .sort((a, b) => a.days - b.days)
    .slice(0, 1)
}

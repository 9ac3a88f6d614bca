import {
  assessTimeliness,
  computeDueDate,
  type DueDate,
  type DueDateInput,
  type TimeLimit,
  type Timeliness,
} from '../deadline/index.ts'
import { weakestProvenance } from '../law/index.ts'
import { type Choices, type ClockMoves, clockMoves, silently } from './clockMoves.ts'
import type { ClockReading, DossierClock } from './DossierAssessment.ts'
import { dayOf, find, type Inquiry } from './Inquiry.ts'

/** The clock by law and the committed one, and what moved them. */
export interface DossierClocks {
  readonly statutory: DossierClock
  readonly committed: DossierClock | undefined
  readonly moves: ClockMoves
}

const nothingRead: DossierClock = { dueDate: null, readings: [], warnings: [] }

/** Đồng hồ của hồ sơ: the limit by law from the reception on, moved by what happened; the committed one beside it. */
export function dossierClocks(inquiry: Inquiry): DossierClocks {
  const { law, facts, options, dossier } = inquiry
  const taken: Choices = { financialDuty: options.financialDuty ?? 'runs-on', supplement: 'runs-on' }
  const moves = clockMoves(inquiry, taken)
  if (law === undefined || facts.received === undefined) return { statutory: nothingRead, committed: undefined, moves }
  const { limit, undated, answer, row, source } = law
  if (dossier.term?.statutory === undefined) {
    if (answer.reason === 'unknown-procedure')
      find(inquiry, 'unknown-procedure', unknownProcedure(answer), ['procedure'])
    else if (undated === 'text-not-read')
      find(inquiry, 'law-not-read', { on: answer.date, rule: answer.candidates[0]?.id })
    else if (answer.limit !== undefined && limit === undefined)
      find(inquiry, 'start-not-recorded', { events: answer.start?.events ?? [] })
  }
  if (law.isStartAssumed) find(inquiry, 'start-assumed', {})
  const counted = limit === undefined ? undefined : count(inquiry, limit, moves)
  const dueDate = counted === undefined || moves.isUnread ? null : counted
  const why = undated ?? (moves.isUnread ? 'text-not-read' : 'case-not-stated')
  if (limit !== undefined && counted === undefined) find(inquiry, 'start-not-recorded', { events: ['time'] })
  const figures = [
    ...(dossier.term?.statutory === undefined
      ? [answer.provenance ?? source?.provenance]
      : [dossier.term.statutory.source.provenance]),
    dueDate?.provenance,
    ...(law.isStartAssumed || moves.open.length > 0 ? (['assumed'] as const) : []),
  ].filter((each) => each !== undefined)
  return {
    statutory: {
      ...(limit !== undefined && { limit }),
      ...(row !== undefined && dossier.term?.statutory === undefined && { rule: row.id }),
      ...(source !== undefined && { source }),
      dueDate,
      ...(dueDate === null ? { undated: why } : {}),
      readings: dueDate === null || limit === undefined ? [] : readingsOf(inquiry, limit, moves, taken),
      warnings: dossier.term?.statutory === undefined ? answer.warnings : [],
      ...(figures.length > 0 && { provenance: weakestProvenance(figures) }),
    },
    committed: committedClock(inquiry, moves),
    moves,
  }
}

const unknownProcedure = ({ procedure, nearest }: { procedure: string; nearest?: string }) => ({
  received: procedure,
  ...(nearest !== undefined && { nearest }),
})

/** Counts a limit over the moves; undefined where hours are asked for and the time or the office hours are not known. */
function count({ facts, options }: Inquiry, limit: TimeLimit, moves: ClockMoves, isByLaw = true): DueDate | undefined {
  const { calendar, conventions, officeHours } = options
  const start = facts.received as string
  const isInOffice = limit.unit === 'working-hour' && conventions?.halfDay !== 'round-up'
  const needsHours = isInOffice || conventions?.outOfHours === 'next-opening'
  const needsTime = needsHours || limit.unit === 'hour' || (conventions?.receiptCutOff ?? 'none') !== 'none'
  if ((needsTime && start.length === 10) || (needsHours && officeHours === undefined)) return undefined
  const { restarts, pauses, extensions, reappointments } = moves
  if (needsTime && restarts.some(({ completedOn }) => completedOn?.length === 10)) return undefined
  const input: DueDateInput = {
    start,
    limit,
    calendar,
    ...(conventions !== undefined && { conventions }),
    ...(needsHours && officeHours !== undefined && { officeHours }),
    ...(restarts.length > 0 && { restarts }),
    ...(pauses.length > 0 && { pauses }),
    ...(isByLaw && extensions.length > 0 && { extensions }),
    ...(isByLaw && reappointments.length > 0 && { reappointments }),
  }
  return computeDueDate(input)
}

/** Both readings of each question that no text read settles. */
function readingsOf(inquiry: Inquiry, limit: TimeLimit, moves: ClockMoves, taken: Choices): ClockReading[] {
  return moves.open.flatMap((of) => {
    const choice = of === 'supplement' ? 'supplement' : 'financialDuty'
    return (['pause', 'runs-on'] as const).map((effect): ClockReading => {
      const due = count(inquiry, limit, clockMoves(silently(inquiry), { ...taken, [choice]: effect }))
      return { of, effect, dueOn: due?.status === 'known' ? due.dueOn : null, isTaken: taken[choice] === effect }
    })
  })
}

function committedClock(inquiry: Inquiry, moves: ClockMoves): DossierClock | undefined {
  const { dossier, facts } = inquiry
  const term = dossier.term?.committed
  if (term === undefined) return undefined
  const { limit, source, authority, from, lastDay } = term
  const received = dayOf(facts.received as string)
  const shared = { limit, source, ...(authority !== undefined && { authority }), readings: [], warnings: [] }
  if ((from !== undefined && received < from) || (lastDay !== undefined && received > lastDay)) {
    find(inquiry, 'committed-not-in-force', { on: received, from, lastDay }, ['term', 'committed'])
    return { ...shared, dueDate: null, undated: 'text-not-read', provenance: source.provenance }
  }
  const due = moves.isUnread ? undefined : count(inquiry, limit, moves, false)
  if (due === undefined)
    return {
      ...shared,
      dueDate: null,
      undated: moves.isUnread ? 'text-not-read' : 'case-not-stated',
      provenance: source.provenance,
    }
  return { ...shared, dueDate: due, provenance: weakestProvenance([source.provenance, due.provenance]) }
}

/**
 * Đúng hạn hay trễ hạn của một đồng hồ. Where a later event was taken for the one measured, being late proves nothing: the
 * one measured may have come in time.
 */
export function timelinessOf(
  { options }: Inquiry,
  dueDate: DueDate,
  measured: { readonly on: string; readonly taken?: string } | undefined,
): Timeliness {
  const { asOf, calendar } = options
  const timeliness = assessTimeliness(dueDate, measured?.on, { asOf, calendar })
  if (measured?.taken === undefined || timeliness.status !== 'late') return timeliness
  const { minutes, ...rest } = timeliness
  return { ...rest, status: 'unknown', days: { calendar: null, working: null }, lateAgainstOriginal: null }
}

import { addDays, addMonths, type IsoDate, toIsoDate } from '../civil/index.ts'
import { dutyLaw, type ReceptionSetting } from './dutyCheck.ts'
import type { ReceptionMonth } from './ReceptionCheck.ts'
import type { ReceptionRecord, ReceptionSession } from './ReceptionRecord.ts'

/**
 * Từng tháng của kỳ: on how many days the head received citizens. An urgent session is beside the regular one and counts
 * neither for nor against it; a session held by a deputy is not the head's.
 */
export function receptionMonths(record: ReceptionRecord, setting: ReceptionSetting): readonly ReceptionMonth[] {
  const { from, to } = record.period
  const months: ReceptionMonth[] = []
  for (let first = toIsoDate(`${from.slice(0, 7)}-01`); first <= to; first = addMonths(first, 1))
    months.push(monthOf(first, record, setting))
  return months
}

function monthOf(first: IsoDate, record: ReceptionRecord, setting: ReceptionSetting): ReceptionMonth {
  const { asOf } = setting
  const { sessions, period } = record
  const month = first.slice(0, 7)
  const dueOn = addDays(addMonths(first, 1), -1)
  const answer = dutyLaw('hold-session', first, setting)
  const held = (isOne: (session: ReceptionSession) => boolean): readonly IsoDate[] => {
    const days = (sessions ?? []).filter(isOne).map(({ heldOn }) => heldOn)
    return [...new Set(days.filter((on) => typeof on === 'string' && on <= asOf && on.startsWith(month)))]
      .map((on) => toIsoDate(on as string))
      .sort()
  }
  const isRegular = ({ kind }: ReceptionSession) => kind === 'regular'
  const headDays = held((session) => isRegular(session) && session.by === 'head')
  const atLeast = answer.figure?.kind === 'each' ? answer.figure.atLeast : undefined
  const { verdict, because } = judge()
  return {
    month,
    verdict,
    because,
    ...(atLeast !== undefined && { atLeast }),
    headDays,
    delegatedDays: held((session) => isRegular(session) && session.by === 'delegate'),
    urgentDays: held(({ kind }) => kind === 'urgent'),
    dueOn,
    ...(answer.rule !== undefined && { source: answer.rule.source }),
    warnings: answer.warnings,
    provenance: answer.provenance ?? 'read',
  }

  function judge(): Pick<ReceptionMonth, 'verdict' | 'because'> {
    if (atLeast === undefined) {
      const isKnown = answer.status === 'not-yet' || answer.status === 'ended'
      return { verdict: isKnown ? 'no-duty' : 'not-known', because: 'no-text-then' }
    }
    if (headDays.length >= atLeast.amount) return { verdict: 'met', because: 'held' }
    if (first > asOf) return { verdict: 'not-yet', because: 'month-to-come' }
    if (sessions === undefined) return { verdict: 'not-known', because: 'sessions-not-known' }
    if (dueOn >= asOf) return { verdict: 'pending', because: 'month-not-over' }
    if (period.from > first || period.to < dueOn) return { verdict: 'not-known', because: 'month-cut-by-period' }
    const mayCount = sessions.some((session) => isRegular(session) && mayBeHead(session, month))
    return mayCount
      ? { verdict: 'not-known', because: 'session-not-stated' }
      : { verdict: 'missed', because: 'none-held' }
  }
}

/** Whether it is not stated that a session was held, or by whom, so that it may be the head's. */
function mayBeHead({ by, heldOn, plannedOn, postponed }: ReceptionSession, month: string): boolean {
  if (heldOn === false || (by !== undefined && by !== 'head') || (by === 'head' && heldOn !== undefined)) return false
  return (heldOn ?? postponed?.to ?? plannedOn).startsWith(month)
}

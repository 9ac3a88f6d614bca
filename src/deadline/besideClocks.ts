import type { WorkingCalendar } from '../calendar/index.ts'
import { toIsoDate } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import type { DueDate, InnerClockResult, StopResult } from './DueDate.ts'
import type { DueDateInput, DueDateQuestion, InnerClock, Stop } from './DueDateInput.ts'
import type { Tally } from './Tally.ts'

/** What runs beside the main clock. */
export interface BesideClocks {
  readonly innerClocks: readonly InnerClockResult[]
  readonly stops: readonly StopResult[]
}

const nothing: BesideClocks = { innerClocks: [], stops: [] }

/**
 * Thời hạn bên trong và hạn bổ sung: the clocks beside the main one, by the same conventions except those about the
 * receipt of the dossier.
 *
 * @param tally - the count under way, which takes what does not fit
 * @param question - the question of the main clock
 * @param calendar - the calendar
 * @param compute - counts one of them
 * @returns their due dates
 */
export function besideClocks(
  tally: Tally,
  { innerClocks, stops, conventions, officeHours }: DueDateQuestion,
  calendar: WorkingCalendar,
  compute: (input: DueDateInput) => DueDate,
): BesideClocks {
  if (innerClocks === undefined && stops === undefined) return nothing
  const { receiptCutOff, outOfHours, ...shared } = conventions ?? {}
  const count = ({ limit }: InnerClock | Stop, start: string) =>
    compute({ start, limit, calendar, conventions: shared, ...(officeHours && { officeHours }) })

  const inner = (innerClocks ?? []).map((clock): InnerClockResult => {
    const { id, silence, source } = clock
    if (typeof id !== 'string') throw new DanvanError('invalid-option', { option: 'innerClocks', received: typeof id })
    if (silence !== undefined && silence !== 'consent')
      throw new DanvanError('invalid-option', { option: 'silence', received: String(silence).slice(0, 40) })
    return { id, dueDate: count(clock, clock.start), ...(silence && { silence }), ...(source && { source }) }
  })
  const stopped = (stops ?? []).map((stop, i): StopResult => {
    const suppliedOn = stop.suppliedOn === undefined ? undefined : toIsoDate(stop.suppliedOn)
    const due = count(stop, stop.requestedOn)
    if (due.status !== 'known') return { ...stop, outcome: 'unknown' }
    const stopOn = due.dueOn
    if (suppliedOn === undefined) return { ...stop, stopOn, outcome: 'open' }
    if (suppliedOn <= stopOn) return { ...stop, stopOn, outcome: 'averted' }
    const data = { stopOn, suppliedOn }
    tally.findings.push({ code: 'stopped-before-supplement', path: ['stops', i], severity: 'warning', data })
    return { ...stop, stopOn, outcome: 'stopped' }
  })
  return { innerClocks: inner, stops: stopped }
}

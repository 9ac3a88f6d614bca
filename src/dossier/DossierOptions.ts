import type { OfficeSession, WorkingCalendar } from '../calendar/index.ts'
import { isIsoDate } from '../civil/index.ts'
import type { Conventions, TimeLimitCatalogue } from '../deadline/index.ts'
import { DanvanError } from '../issues/index.ts'
import { type DossierEnd, dossierEnds } from './DossierAssessment.ts'

/** By what a dossier is assessed or counted. */
export interface DossierOptions {
  /** The time limits, with the rules of the one-stop shop: `timeLimits`, or a catalogue of one's own. */
  readonly rules: TimeLimitCatalogue
  /** The day `YYYY-MM-DD` or Vietnamese time `YYYY-MM-DDTHH:MM` asked: what happened later is not looked at. */
  readonly asOf: string
  /** Made by `vietnamCalendar`. */
  readonly calendar: WorkingCalendar
  /** Which event timeliness measures; `result-issued` when left out, and the answer says so. */
  readonly event?: DossierEnd
  /** The conventions of counting that differ from the default. */
  readonly conventions?: Partial<Conventions>
  /** The office hours: without them what is to be done in working hours is not known. */
  readonly officeHours?: readonly OfficeSession[]
  /** What a financial duty does to the clock: no text read says. Left out, the clock runs on, as an assumption. */
  readonly financialDuty?: 'pause' | 'runs-on'
  /** What to do where the text in force was not read; `assume-earlier` takes the earlier one, marked as assumed. */
  readonly whenUnread?: 'unknown' | 'assume-earlier'
}

const time = /^T(?:[01]\d|2[0-3]):[0-5]\d$/

/** Whether a text is a day, or a time to the minute, in the one form. */
export const isMoment = (on: unknown): on is string =>
  typeof on === 'string' && (on.length === 10 ? isIsoDate(on) : isIsoDate(on.slice(0, 10)) && time.test(on.slice(10)))

/**
 * Kiểm tra các lựa chọn.
 *
 * @param options - what was given
 * @returns the same
 * @throws a {@link DanvanError} `invalid-date` if the day asked is none
 * @throws a {@link DanvanError} `invalid-option` for anything else that is none of its kind
 */
export function checkDossierOptions(options: DossierOptions): DossierOptions {
  if (typeof options !== 'object' || options === null) throw refusal('options', options)
  const { rules, asOf, calendar, event, financialDuty, whenUnread } = options
  if (!isMoment(asOf)) throw new DanvanError('invalid-date', { received: String(asOf).slice(0, 40) })
  if (rules?.schema !== 'danvan/time-limits@1') throw refusal('rules', rules?.schema)
  if (calendar?.kind !== 'working-calendar') throw refusal('calendar', calendar?.kind)
  if (event !== undefined && !dossierEnds.includes(event)) throw refusal('event', event)
  if (financialDuty !== undefined && financialDuty !== 'pause' && financialDuty !== 'runs-on')
    throw refusal('financialDuty', financialDuty)
  if (whenUnread !== undefined && whenUnread !== 'unknown' && whenUnread !== 'assume-earlier')
    throw refusal('whenUnread', whenUnread)
  return options
}

const refusal = (option: string, received: unknown) =>
  new DanvanError('invalid-option', { option, received: String(received).slice(0, 40) })

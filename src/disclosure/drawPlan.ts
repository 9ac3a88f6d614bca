import { addDays, addMonths, type IsoDate, toIsoDate } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import { bookOfDays } from './bookOfDays.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DisclosureEvent } from './DisclosureEvent.ts'
import type { DisclosureOptions } from './DisclosureOptions.ts'
import type { NotPlanned, PlanFinding } from './DisclosurePlan.ts'
import type { DisclosureProfile } from './DisclosureProfile.ts'
import type { DutyOnFinding } from './DutyAnswer.ts'
import type { Occurrence } from './Occurrence.ts'
import { occurrenceMaker } from './occurrenceMaker.ts'
import { planEvents } from './planEvents.ts'
import { planPeriods } from './planPeriods.ts'

/** What events and a period give, before it becomes a result. */
export interface DrawnPlan {
  readonly occurrences: readonly Occurrence[]
  readonly notPlanned: readonly NotPlanned[]
  readonly findings: readonly PlanFinding[]
  readonly profileFindings: readonly DutyOnFinding[]
}

/** Plans without a stamp; `detail` keeps how each day was counted. */
export function drawPlan(
  catalogues: readonly DisclosureCatalogue[],
  profile: DisclosureProfile,
  events: readonly DisclosureEvent[],
  options: DisclosureOptions,
  detail: 'days' | 'trail',
): DrawnPlan {
  const days = bookOfDays(catalogues, profile, options)
  const make = occurrenceMaker(options, detail)
  const occurrences: Occurrence[] = []
  const notPlanned: NotPlanned[] = []
  const findings: PlanFinding[] = []
  const into = { occurrences, notPlanned, findings }
  planEvents(events, days, make, options, into)
  if (options.period !== undefined) {
    const [from, to] = [toIsoDate(options.period.from), toIsoDate(options.period.to)]
    if (to < from) throw new DanvanError('invalid-option', { option: 'period', from, to })
    planPeriods(from, to, days, make, into)
    if (options.period.byDueDate === true) {
      const within = (day: IsoDate | null) => day !== null && from <= day && day <= to
      const before = [...occurrences]
      planPeriods(addMonths(from, -12), addDays(from, -1), days, make, { occurrences: before, notPlanned: [] })
      const earlier = before.slice(occurrences.length).filter(({ trigger }) => trigger.kind === 'period')
      const of = [...occurrences, ...earlier].filter(({ lawOn, dueOn }) => within(lawOn) || within(dueOn))
      occurrences.splice(0, occurrences.length, ...of)
    }
  }
  occurrences.sort((a, b) => compare(a.dueOn ?? last, b.dueOn ?? last) || compare(a.id, b.id))
  notPlanned.sort((a, b) => compare(a.trigger, b.trigger) || compare(a.duty, b.duty))
  return { occurrences, notPlanned, findings, profileFindings: days.findings() }
}

const last = '9999-12-31'
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

import { addDays, addMonths, type IsoDate, toPeriod } from '../civil/index.ts'
import { requireKind, requireObject } from '../issues/index.ts'
import { compareText } from '../stamp/index.ts'
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
  requireObject('events', events)
  requireKind('calendar', options.calendar, 'working-calendar')
  const days = bookOfDays(catalogues, profile, options)
  const make = occurrenceMaker(options, detail)
  const occurrences: Occurrence[] = []
  const notPlanned: NotPlanned[] = []
  const findings: PlanFinding[] = []
  const into = { occurrences, notPlanned, findings }
  planEvents(events, days, make, options, into)
  if (options.period !== undefined) {
    const { from, to } = toPeriod(options.period)
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
  occurrences.sort((a, b) => compareText(a.dueOn ?? last, b.dueOn ?? last) || compareText(a.id, b.id))
  notPlanned.sort((a, b) => compareText(a.trigger, b.trigger) || compareText(a.duty, b.duty))
  return { occurrences, notPlanned, findings, profileFindings: days.findings() }
}

const last = '9999-12-31'

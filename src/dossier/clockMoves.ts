import {
  computeDueDate,
  type DueDate,
  type Extension,
  type Pause,
  pauseBetween,
  type Reappointment,
  type Restart,
  type TimeLimitRule,
} from '../deadline/index.ts'
import type { Issue } from '../issues/index.ts'
import type { Source } from '../law/index.ts'
import { dutyOn, oneStop } from './dutyOn.ts'
import { extensionsOf } from './extensionsOf.ts'
import { breach, dayOf, find, happened, type Inquiry } from './Inquiry.ts'
import type { Waiting } from './readEvents.ts'
import { supplementEffect } from './supplementEffect.ts'

/** How an open question is read: what a financial duty, and a supplement of which the law says nothing, do to the clock. */
export interface Choices {
  readonly financialDuty: 'pause' | 'runs-on'
  readonly supplement: 'pause' | 'runs-on'
}

/** Điều làm thay đổi đồng hồ: what moves the clock of a dossier beside the calendar. */
export interface ClockMoves {
  readonly restarts: readonly Restart[]
  readonly pauses: readonly Pause[]
  readonly extensions: readonly Extension[]
  readonly reappointments: readonly Reappointment[]
  /** The text about one of the events was not read, so there is no due date. */
  readonly isUnread: boolean
  /** On what a reading was taken. */
  readonly open: readonly ('financial-duty' | 'supplement')[]
  /** The file was not supplemented in time and is stopped by law: the last day it had. */
  readonly stoppedOn: string | undefined
}

interface Collected {
  restarts: Restart[]
  pauses: Pause[]
  open: Set<'financial-duty' | 'supplement'>
  isUnread: boolean
  stoppedOn: string | undefined
}

/** Gathers them from the events, with what does not fit. */
export function clockMoves(inquiry: Inquiry, choices: Choices): ClockMoves {
  const { facts } = inquiry
  const all: Collected = { restarts: [], pauses: [], open: new Set(), isUnread: false, stoppedOn: undefined }
  for (const waiting of facts.supplements ?? []) supplement(inquiry, waiting, choices, all)
  suspensions(inquiry, facts.suspensions ?? [], all)
  for (const { from, until, index } of facts.financial ?? []) {
    const { financialDuty } = inquiry.options
    if (financialDuty === undefined) {
      all.open.add('financial-duty')
      find(inquiry, 'financial-duty-assumed', { on: from, taken: choices.financialDuty }, ['events', index])
    }
    if (choices.financialDuty === 'pause') pause(all, from, until, 'financial-duty', financialDutyPolicy)
  }
  return { ...all, open: [...all.open], extensions: extensionsOf(inquiry), reappointments: reappointmentsOf(inquiry) }
}

const financialDutyPolicy: Source = {
  provenance: 'assumed',
  basis: 'chosen by the caller: no article read stops the clock for a financial duty',
}

function pause(
  all: Collected,
  from: string,
  until: string | undefined,
  reason: 'supplement' | 'financial-duty' | 'suspension',
  source: Source | undefined,
): void {
  const made = pauseBetween({
    returnedOn: dayOf(from),
    ...(until !== undefined && { completedOn: dayOf(until) }),
    reason,
    ...(source !== undefined && { source }),
  })
  if (made !== undefined) all.pauses.push(made)
}

function supplement(inquiry: Inquiry, { from, until, index }: Waiting, choices: Choices, all: Collected): void {
  const { law, options } = inquiry
  if (law === undefined) return
  const path = ['events', index]
  const { effect, isSaid, source, closing, unread } = supplementEffect(law, dayOf(from), options)
  for (const rule of unread) find(inquiry, 'law-not-read', { on: dayOf(from), rule: rule.id }, path)
  const restart = (by: Source | undefined) =>
    all.restarts.push({
      returnedOn: dayOf(from),
      ...(until !== undefined && { completedOn: until }),
      ...(by !== undefined && { source: by }),
    })

  const stopOn = closing === undefined ? undefined : closingDay(inquiry, closing, from)
  if (closing !== undefined && stopOn !== undefined && dayOf(until ?? options.asOf) > stopOn) {
    const unmet = closing.mechanics?.ifUnmet?.effect
    const data = { on: dayOf(from), stopOn, rule: closing.id }
    if (unmet === 'new-application') find(inquiry, 'new-application-needed', data, path)
    if (unmet === 'stop') {
      find(inquiry, 'stopped-by-rule', data, path)
      const again = closing.mechanics?.onResubmission
      if (until === undefined || again?.effect !== 'restart') all.stoppedOn = stopOn
      restart(again?.source ?? closing.source)
      return
    }
  }
  if (!isSaid) {
    all.open.add('supplement')
    find(inquiry, 'effect-not-said', { on: dayOf(from), taken: choices.supplement, rule: closing?.id }, path)
    if (choices.supplement === 'pause') pause(all, from, until, 'supplement', source)
  } else if (effect === 'restart') restart(source)
  else if (effect === 'pause') pause(all, from, until, 'supplement', source)
  else if (effect !== 'runs-on') {
    all.isUnread = true
    find(inquiry, 'effect-not-read', { what: 'supplement', on: dayOf(from) }, path)
  }
}

/** Until when a supplement must come, by the row that closes the file. */
export function closingDay({ options }: Inquiry, { figure }: TimeLimitRule, from: string): string | undefined {
  if (figure.kind !== 'within') return undefined
  const due: DueDate = computeDueDate({ start: dayOf(from), limit: figure.limit, calendar: options.calendar })
  return due.status === 'known' ? due.dueOn : undefined
}

function suspensions(inquiry: Inquiry, list: readonly Waiting[], all: Collected): void {
  const { law } = inquiry
  if (law === undefined || list.length === 0) return
  const rule = [...(law.row === undefined ? [] : [law.row]), ...law.inner].find(
    ({ mechanics }) => mechanics?.onSuspension !== undefined,
  )
  const said = rule?.mechanics?.onSuspension
  list.forEach(({ from, until, index }, i) => {
    const path = ['events', index]
    if (rule === undefined || said?.effect !== 'pause') {
      all.isUnread = true
      find(inquiry, 'effect-not-read', { what: 'suspension', on: dayOf(from) }, path)
      return
    }
    const source = said.source ?? rule.source
    if (i < (said.atMost ?? Number.POSITIVE_INFINITY)) pause(all, from, until, 'suspension', source)
    else
      breach(inquiry, 'suspended-more-than-once', { rule, source, isKnown: true }, path, {
        on: dayOf(from),
        atMost: said.atMost,
      })
  })
}

/** New return dates: as the one-stop set them, or else as the letters of apology name them. */
function reappointmentsOf(inquiry: Inquiry): Reappointment[] {
  const set = happened(inquiry, 'reappointed').map(({ event }) => ({ dueOn: event.dueOn, on: event.on }))
  const named = happened(inquiry, 'apology-sent').flatMap(({ event: { newDueOn, on } }) =>
    newDueOn === undefined ? [] : [{ dueOn: newDueOn, on }],
  )
  return (set.length > 0 ? set : named).map(({ dueOn, on }) => {
    const duty = dutyOn(oneStop.apology, dayOf(on), inquiry.options)
    const source = duty?.isKnown ? (duty.rule.mechanics?.reappointments?.source ?? duty.source) : undefined
    return { dueOn, setOn: dayOf(on), ...(source !== undefined && { source }) }
  })
}

/** What a finding says twice it says once: the readings beside the one taken leave nothing. */
export const silently = (inquiry: Inquiry): Inquiry => ({
  ...inquiry,
  findings: [] as Issue<Inquiry['findings'][number]['code']>[],
  breaches: [],
})

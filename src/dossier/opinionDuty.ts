import { toIsoDate } from '../civil/index.ts'
import type { TimeLimitRule } from '../deadline/index.ts'
import type { ConsultedEvent } from './DossierEvent.ts'
import { innerRow, isUnread, restsOn } from './dossierLaw.ts'
import { type Duty, dutyOn, oneStop } from './dutyOn.ts'
import { breach, dayOf, happened, type Inquiry } from './Inquiry.ts'
import { type Deadline, datesOf, dueFrom, owe, settle, undated } from './obligations.ts'

const isOpinion = ({ start }: TimeLimitRule): boolean => start?.events.includes('consultation-received') === true

const fromAsking =
  'the limit runs from the day on which the agency received the file; not stated, so counted from the day of asking'

/**
 * Ý kiến cơ quan khác: each opinion asked for has a clock of its own, while that of the dossier runs on. Where sector law
 * gives the time, only that time decides, whatever earlier day was asked for; where it takes silence for consent, an opinion
 * that did not come is none owed any more.
 */
export function opinionDuty(inquiry: Inquiry, isPending: boolean): void {
  const { law, options } = inquiry
  const sector = law && innerRow(law, options, isOpinion)
  const answers = happened(inquiry, 'answered')
  const matched = new Set<number>()
  happened(inquiry, 'consulted').forEach(({ event, index }, i) => {
    const duty = sector === undefined ? dutyOn(oneStop.opinion, dayOf(event.on), options) : dutyOf(sector, event)
    if (duty === undefined) return
    const asked = dayAsked(inquiry, duty, event)
    const due = sector === undefined ? (asked ?? dayByLaw(inquiry, duty, event)) : dayByLaw(inquiry, duty, event)
    const answer = answers.find(
      (each) => each.index > index && each.event.agency === event.agency && !matched.has(each.index),
    )
    if (answer !== undefined) {
      matched.add(answer.index)
      settle(inquiry, 'opinion', duty, due, answer.event.on, answer.index, { agency: event.agency })
      return
    }
    const isOver = due.dueOn !== null && dayOf(options.asOf) > due.dueOn
    const silence = silenceOf(duty)
    if (isOver) breach(inquiry, 'opinion-late', duty, ['events', index], { dueOn: due.dueOn, agency: event.agency })
    if (isOver && silence !== undefined)
      inquiry.done.push({
        code: 'opinion',
        doneOn: null,
        ...datesOf(due),
        verdict: 'silence',
        agency: event.agency,
        source: silence,
        provenance: due.provenance,
      })
    else if (isPending) owe(inquiry, 'opinion', duty, asked ?? due, { step: i + 1, agency: event.agency })
  })
}

function dutyOf(rule: TimeLimitRule, { receivedOn }: ConsultedEvent): Duty {
  const source = receivedOn === undefined ? restsOn(rule.source, 'inferred', fromAsking) : rule.source
  return { rule, source, isKnown: !isUnread(rule) }
}

function silenceOf({ rule, source }: Duty) {
  const { silence } = rule.mechanics ?? {}
  if (silence === undefined) return undefined
  return source.provenance === 'inferred' ? source : (silence.source ?? source)
}

/** The day that the lead agency asked for; undefined where it named none. */
function dayAsked(inquiry: Inquiry, duty: Duty, { on, dueOn, limit }: ConsultedEvent): Deadline | undefined {
  if (dueOn !== undefined) return { dueOn: toIsoDate(dueOn), provenance: duty.source.provenance }
  return limit && dueFrom(inquiry, { ...duty, isKnown: true }, on, limit)
}

function dayByLaw(inquiry: Inquiry, duty: Duty, { on, receivedOn = on }: ConsultedEvent): Deadline {
  const { figure } = duty.rule
  if (!duty.isKnown) return undated('text-not-read', duty)
  if (figure.kind !== 'within') return undated('no-day-in-text', duty)
  // It will receive the file later than the day asked: its time has not begun.
  if (dayOf(receivedOn) > dayOf(inquiry.options.asOf)) return undated('case-not-stated', duty)
  return dueFrom(inquiry, duty, receivedOn, figure.limit)
}

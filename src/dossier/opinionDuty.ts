import { toIsoDate } from '../civil/index.ts'
import type { TimeLimitRule } from '../deadline/index.ts'
import { type Duty, dutyOn, oneStop } from './dutyOn.ts'
import { breach, dayOf, happened, type Inquiry } from './Inquiry.ts'
import { type Deadline, datesOf, dueFrom, owe, settle } from './obligations.ts'

/**
 * Ý kiến cơ quan khác: each opinion asked for has a clock of its own, while that of the dossier runs on. Where sector law
 * takes silence for consent, an opinion that did not come is none owed any more.
 */
export function opinionDuty(inquiry: Inquiry, isPending: boolean): void {
  const { law, options } = inquiry
  const sector = law?.inner.find(({ start }) => start?.events.includes('consultation-received') === true)
  const answers = happened(inquiry, 'answered')
  const matched = new Set<number>()
  happened(inquiry, 'consulted').forEach(({ event, index }, i) => {
    const general = dutyOn(oneStop.opinion, dayOf(event.on), options)
    const duty: Duty | undefined =
      sector === undefined ? general : { rule: sector, source: sector.source, isKnown: true }
    if (duty === undefined) return
    const due = deadlineOfOpinion(inquiry, duty, event)
    const answer = answers.find(
      (each) => each.index > index && each.event.agency === event.agency && !matched.has(each.index),
    )
    if (answer !== undefined) {
      matched.add(answer.index)
      settle(inquiry, 'opinion', duty, due, answer.event.on, answer.index, event.agency)
      return
    }
    const isOver = due.dueOn !== null && dayOf(options.asOf) > due.dueOn
    const silence = silenceOf(duty.rule)
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
    else if (isPending) owe(inquiry, 'opinion', duty, due, { step: i + 1, agency: event.agency })
  })
}

const silenceOf = ({ mechanics, source }: TimeLimitRule) =>
  mechanics?.silence === undefined ? undefined : (mechanics.silence.source ?? source)

function deadlineOfOpinion(
  inquiry: Inquiry,
  duty: Duty,
  event: ReturnType<typeof happened<'consulted'>>[number]['event'],
): Deadline {
  const { provenance } = duty.source
  if (event.dueOn !== undefined) return { dueOn: toIsoDate(event.dueOn), provenance }
  if (event.limit !== undefined) return dueFrom(inquiry, { ...duty, isKnown: true }, event.on, event.limit)
  const { figure } = duty.rule
  if (figure.kind === 'within') return dueFrom(inquiry, duty, event.on, figure.limit)
  return { dueOn: null, undated: duty.isKnown ? 'no-day-in-text' : 'text-not-read', provenance }
}

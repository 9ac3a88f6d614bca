import type { Issue } from '../issues/index.ts'
import type { Source } from '../law/index.ts'
import type { PetitionBreach, PetitionBreachCode, PetitionFindingCode } from './PetitionAssessment.ts'
import { isHeld, settlingTasks } from './petitionStatus.ts'
import type { CountedStep } from './startedStep.ts'

/** What a step breaks, and what else to know of it. */
export interface StepJudgement {
  readonly breaches: readonly PetitionBreach[]
  readonly findings: readonly Issue<PetitionFindingCode>[]
}

const isLate = (status: string | undefined) => status === 'late' || status === 'pending-overdue'

/**
 * Vi phạm ở một bước. A step that is late in the reading taken and in time in another is late and disputed; what another
 * body or the citizen owes is a finding, not a breach of the agency; so is what only a figure says that nobody has read in a
 * text.
 */
export function petitionBreaches({ step, row, extensions }: CountedStep): StepJudgement {
  const breaches: PetitionBreach[] = []
  const findings: Issue<PetitionFindingCode>[] = []
  const { id, task, duty, dueDate, timeliness, standing, alternatives, provenance } = step
  const source = step.law?.source as Source
  const breach = (code: PetitionBreachCode, data: PetitionBreach['data'], disputed = false) =>
    isHeld(step)
      ? breaches.push({ code, step: id, data, source, disputed, provenance })
      : find('not-held-unverified', { ...data, breach: code })
  const find = (code: PetitionFindingCode, data: Issue['data'] = {}, severity: Issue['severity'] = 'warning') =>
    findings.push({ code, path: ['steps', id], severity, data })

  if (standing === 'undecided' || (standing === 'open' && step.undated === 'case-not-stated'))
    find('case-not-stated', { undecided: step.law?.undecided ?? ['complexity'] }, 'info')
  if (extensions !== undefined && settlingTasks.includes(task)) {
    for (const { code, data } of extensions.breaches) breach(code, data)
    for (const on of extensions.paperNotStated) find('extension-paper-not-stated', { on }, 'info')
  }
  if (dueDate?.status !== 'known' || !isLate(timeliness?.status)) return { breaches, findings }

  const { dueOn } = dueDate
  const data = { dueOn, doneOn: timeliness?.doneOn ?? null, days: timeliness?.days.calendar }
  const from = row?.inForce.from?.on
  if (from !== undefined && dueOn < from) find('due-before-the-text', { ...data, from }, 'info')
  else if (duty === 'other') find(task === 'file' || task === 'go-on' ? 'filed-out-of-time' : 'other-body-late', data)
  else {
    const disputed = alternatives.some(({ code, timeliness: other }) => code !== 'if-case' && !isLate(other.status))
    const code = standing === 'closed' ? 'late-when-ended' : standing === 'done' ? 'late' : 'overdue'
    breach(task === 'unhandled' ? 'unhandled' : code, data, disputed)
  }
  return { breaches, findings }
}

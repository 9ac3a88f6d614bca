import { type IsoDate, toDayNumber, toIsoDate } from '../civil/index.ts'
import type { Issue } from '../issues/index.ts'
import { clockRuleOn } from './clockRules.ts'
import type { DeadlineFindingCode } from './DueDate.ts'
import { textOf } from './dayRuns.ts'
import type { ReadQuestion } from './readQuestion.ts'
import type { Tally } from './Tally.ts'
import { isOpen } from './useConvention.ts'

/**
 * Hẹn lại ngày trả kết quả, một lần: keeps the first new return date beside the due date, and refuses any more.
 *
 * @param tally - the count under way
 * @param read - the question
 * @param due - day number of the due date, where known
 * @returns the new date; what does not fit is left in the count
 */
export function reappoint(
  tally: Tally,
  { question, start }: ReadQuestion,
  due: number | undefined,
): IsoDate | undefined {
  if (question.reappointments === undefined) return undefined
  const [first, ...more] = question.reappointments
  if (first === undefined) return undefined
  const report = (code: DeadlineFindingCode, i: number, data: Issue['data']) => {
    const severity = code === 'reappointed-twice' ? 'error' : 'warning'
    tally.findings.push({ code, path: ['reappointments', i], severity, data })
  }
  const reappointedOn = toIsoDate(first.dueOn)
  const setOn = first.setOn === undefined ? undefined : toDayNumber(first.setOn)
  if (due !== undefined) {
    const dueOn = textOf(due, tally.days)
    if (reappointedOn <= dueOn) report('reappointed-not-later', 0, { dueOn, reappointedOn })
    if (setOn !== undefined && setOn > due) report('reappointed-after-due', 0, { dueOn, setOn: first.setOn })
  }
  more.forEach(({ dueOn }, i) => {
    report('reappointed-twice', i + 1, { kept: reappointedOn, refused: toIsoDate(dueOn) })
  })
  const source = first.source ??
    clockRuleOn('reappointment', setOn ?? start.day) ?? {
      provenance: 'assumed' as const,
      basis: 'NĐ 61/2018 Đ.19 k.9 was not in force that day, and what was has not been read',
    }
  if (first.source === undefined && source.provenance === 'assumed')
    report('rule-not-read', 0, { what: 'reappointment', on: first.setOn ?? textOf(start.day, tally.days) })
  if (isOpen(source)) tally.assumptions.push({ code: 'reappointment', taken: 'once', source })
  return reappointedOn
}

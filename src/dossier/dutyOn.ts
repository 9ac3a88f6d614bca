import { type TimeLimitRule, timeLimitOn } from '../deadline/index.ts'
import type { Source } from '../law/index.ts'
import type { DossierOptions } from './DossierOptions.ts'
import { sourceOf } from './dossierLaw.ts'

/** The rules of the one-stop shop, by the names under which a catalogue holds them. */
export const oneStop = {
  transfer: 'onestop.transfer',
  onlineAccept: 'onestop.online-accept',
  returnNotice: 'onestop.return-notice',
  opinion: 'onestop.opinion',
  apology: 'onestop.apology',
  guidance: 'onestop.guidance',
  refusal: 'onestop.refusal',
  code: 'onestop.code',
  immediate: 'onestop.immediate',
  earlyReturn: 'onestop.early-return',
} as const

/** Một nghĩa vụ của một cửa: its row on a day. */
export interface Duty {
  readonly rule: TimeLimitRule
  readonly source: Source
  /** False where the text of the day was not read, and nothing can be held against it. */
  readonly isKnown: boolean
}

/** The duty that a rule of the one-stop shop makes on a day; undefined where the catalogue has none. */
export function dutyOn(
  procedure: string,
  on: string,
  { rules, whenUnread = 'unknown' }: DossierOptions,
): Duty | undefined {
  const answer = timeLimitOn(rules, procedure, on, { whenUnread })
  if (answer.status === 'not-yet' || answer.status === 'ended') return undefined
  if (answer.rule !== undefined && answer.figure !== undefined)
    return { rule: answer.rule, source: sourceOf(answer, answer.rule), isKnown: true }
  const [candidate] = answer.candidates
  return candidate && { rule: candidate, source: candidate.source, isKnown: false }
}

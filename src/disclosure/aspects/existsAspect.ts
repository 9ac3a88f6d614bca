import type { Aspect } from '../Aspect.ts'
import { type Case, nothingFound } from './Case.ts'

const reasons = { declared: 'declared', seen: 'seen', system: 'recorded' } as const
const strength = ['declared', 'system', 'seen'] as const

/** Có công khai: whether anybody saw, recorded or at least says that it was disclosed, whatever the form is worth. */
export function existsAspect(the: Case): Aspect {
  const {
    occurrence: { dueOn, rule },
    found,
  } = the
  const common = { ...(dueOn !== null && { dueOn }), source: rule.source }
  if (found.length > 0) {
    const best = Math.max(...found.map(({ observation }) => strength.indexOf(observation.origin)))
    return { status: 'met', reason: reasons[strength[best] as 'seen'], ...common }
  }
  return { ...nothingFound(the), ...common }
}

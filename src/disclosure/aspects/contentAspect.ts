import type { Aspect } from '../Aspect.ts'
import { type Case, channelsOf } from './Case.ts'

/** Nội dung: every part and form asked for was seen; what is wrong counts as right once corrected by the same form. */
export function contentAspect(the: Case): Aspect {
  const { occurrence, asOf, found, isAbsent, isEarly } = the
  const { content, forms, source } = occurrence.rule
  const common = { source }
  const wrong = found.filter(({ observation }) => observation.inaccurate !== undefined)
  const isOpen = wrong.some(({ observation }) => {
    const correctedOn = observation.inaccurate?.correctedOn
    return correctedOn === undefined || correctedOn > asOf
  })
  if (isOpen) return { status: 'not-met', reason: 'inaccurate', ...common, missing: [...channelsOf(wrong)] }
  if (content.length === 0 && forms.length === 0)
    return { status: 'not-applicable', reason: 'nothing-prescribed', ...common }
  if (found.length === 0) {
    if (isEarly) return { status: 'not-yet-due', reason: 'before-due', ...common }
    return isAbsent
      ? { status: 'not-met', reason: 'looked-and-absent', ...common }
      : { status: 'unknown', reason: 'nothing-recorded', ...common }
  }
  const parts = missingOf(
    content.map(({ id }) => id),
    found.map(({ observation }) => observation.fieldsSeen),
  )
  const papers = missingOf(
    forms,
    found.map(({ observation }) => observation.formsSeen),
  )
  const missing = [...(parts ?? []), ...(papers ?? [])]
  if (missing.length > 0) return { status: 'not-met', reason: 'parts-missing', ...common, missing }
  if (parts === undefined || papers === undefined) return { status: 'unknown', reason: 'not-examined', ...common }
  return { status: 'met', reason: 'complete', ...common }
}

/** What nobody saw; undefined where nobody examined it. */
function missingOf(
  asked: readonly string[],
  seen: readonly (readonly string[] | undefined)[],
): readonly string[] | undefined {
  if (asked.length === 0) return []
  const examined = seen.filter((each) => each !== undefined)
  if (examined.length === 0) return undefined
  const all = new Set(examined.flat())
  return asked.filter((each) => !all.has(each))
}

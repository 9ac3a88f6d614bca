import type { Aspect } from '../Aspect.ts'
import { type Case, channelsOf, nothingFound } from './Case.ts'

/** Nội dung: every part and form asked for was seen; what is wrong counts as right once corrected by the same form. */
export function contentAspect(the: Case): Aspect {
  const { occurrence, asOf, found } = the
  const { content, oneContent, forms, openForms, source } = occurrence.rule
  const common = { source }
  const wrong = found.filter(({ observation }) => observation.inaccurate !== undefined)
  const isOpen = wrong.some(({ observation }) => {
    const correctedOn = observation.inaccurate?.correctedOn
    return correctedOn === undefined || correctedOn > asOf
  })
  if (isOpen) return { status: 'not-met', reason: 'inaccurate', ...common, missing: [...channelsOf(wrong)] }
  if (content.length === 0 && forms.length === 0 && openForms.length === 0)
    return { status: 'not-applicable', reason: 'nothing-prescribed', ...common }
  if (found.length === 0) return { ...nothingFound(the), ...common }
  const ids = content.map(({ id }) => id)
  const unseen = missingOf(
    ids,
    found.map(({ observation }) => observation.fieldsSeen),
  )
  const parts = oneContent === true && unseen !== undefined && unseen.length < ids.length ? [] : unseen
  const formsSeen = found.map(({ observation }) => observation.formsSeen)
  const papers = missingOf(forms, formsSeen)
  const open = missingOf(openForms, formsSeen)
  const missing = [...(parts ?? []), ...(papers ?? [])]
  if (missing.length > 0) return { status: 'not-met', reason: 'parts-missing', ...common, missing }
  if (parts === undefined || papers === undefined || open === undefined)
    return { status: 'unknown', reason: 'not-examined', ...common }
  if (open.length > 0) return { status: 'unknown', reason: 'profile-not-known', ...common, missing: open }
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

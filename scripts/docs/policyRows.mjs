import { plain } from './markdown.mjs'
import { sourceText } from './sources.mjs'

/** What a set says of everything that is no rule: what is chosen, and on what that rests. */
export function policyRows({ policies, stages }, context) {
  const { locale, words } = context
  const { policyValue: values } = words
  const choices = {
    notApplicable: ({ policy, declarers }) => [
      values.notApplicable[policy],
      declarers && words.declarers(declarers.map(plain).join(', ')),
    ],
    missing: ({ effect }) => [values.missing[effect]],
    evidence: ({ effect, weakBases }) => [
      values.evidence[effect],
      words.weakBases(weakBases.map((base) => plain(locale.basis[base])).join(', ')),
    ],
    waived: ({ effect }) => [values.waived[effect]],
    emptyGroup: ({ effect }) => [values.emptyGroup[effect]],
    rounding: ({ mode, at, compare }) => [
      words.roundingMode[mode],
      words.roundingAt[at],
      words.roundingCompare[compare],
    ],
    total: ({ clamp, mayExceed }) => [
      clamp && words.totalBounds.clamp(locale.number(clamp.min), locale.number(clamp.max)),
      mayExceed && words.totalBounds.mayExceed,
      !clamp && !mayExceed && words.totalBounds.none,
    ],
    official: ({ stage }) => [plain(locale.text(stages.find(({ id }) => id === stage).title))],
  }
  return Object.entries(policies).map(([name, policy]) => [
    words.policyNames[name],
    choices[name](policy).filter(Boolean).join('; '),
    [
      ...new Set([policy.source, ...Object.values(policy.figureSources ?? {})].map((of) => sourceText(of, context))),
    ].join('<br>'),
  ])
}

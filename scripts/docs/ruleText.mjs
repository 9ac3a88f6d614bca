import { code, plain } from './markdown.mjs'

/** How a criterion is scored, in one cell. */
export function ruleText(rule, { locale, words: { rule: say } }) {
  const number = locale.number
  const points = (value) => say.points(number(value))
  const share = ({ numerator, denominator }) =>
    say.ratio(plain(locale.text(numerator.label)), plain(locale.text(denominator.label)))
  const otherwise = (value) => `${say.otherwise}: ${points(value)}`
  const list = (lines) => lines.filter(Boolean).join('<br>')
  switch (rule.kind) {
    case 'met':
      return `${say.met} (${code(rule.fact)})`
    case 'levels': {
      const head = 'tally' in rule.reading ? say.share : 'first' in rule.reading ? say.when : undefined
      const levels = rule.levels.map(({ label, points: of }) =>
        of === undefined ? plain(locale.text(label)) : `${plain(locale.text(label))}: ${points(of)}`,
      )
      return list([head, ...levels])
    }
    case 'ratio':
      return list([
        share(rule.share),
        rule.floorPercent && say.floor(number(rule.floorPercent)),
        rule.targetPercent && say.target(number(rule.targetPercent)),
      ])
    case 'steps': {
      const percent = 'share' in rule.of ? say.percent : (value) => value
      const steps = rule.steps.map((step) => {
        const bound = 'atLeast' in step ? `≥ ${percent(number(step.atLeast))}` : `&gt; ${percent(number(step.above))}`
        return `${bound}: ${points(step.points)}`
      })
      return list(['share' in rule.of ? share(rule.of.share) : code(rule.of.fact), ...steps, otherwise(rule.otherwise)])
    }
    case 'count':
      return list([`${say.each(number(rule.each))} (${code(rule.fact)})`, rule.cap && say.cap(number(rule.cap))])
    case 'deduct':
      return list(
        rule.items.map(({ fact, each, eachPercent }) => {
          const amount = each === undefined ? `${number(eachPercent)} %` : points(each)
          return `${say.deduct} ${amount}${fact === undefined ? ` ${say.when}` : ` (${code(fact)})`}`
        }),
      )
    case 'judged':
      return `${say.judged(number(rule.from), number(rule.to), number(rule.step))} (${code(rule.fact)})`
    case 'deadline': {
      const tiers = rule.of.tiers.map(({ atMost, by, points: of }) => {
        const day = by?.monthDay?.split('-').reverse().join('/') ?? (by && code(by.fact))
        return `${atMost === undefined ? say.by(day) : say.atMost(atMost)}: ${points(of)}`
      })
      return list([code(rule.of.daysFact ?? rule.of.dateFact), ...tiers, otherwise(rule.otherwise)])
    }
    case 'sum':
      return say.parts
    default:
      throw new Error(`no words for the rule kind ${rule.kind}`)
  }
}

import type { FactKey, NamedSum, Rule, Share } from '../Rule.ts'
import { readsOf } from './planLevels.ts'

/** Every fact that a rule may read, each once, in the order of the rule. */
export function factsOfRule(rule: Rule): readonly FactKey[] {
  return [...new Set(facts(rule))]
}

function facts(rule: Rule): readonly FactKey[] {
  switch (rule.kind) {
    case 'met':
    case 'count':
    case 'judged':
      return [rule.fact]
    case 'levels':
      return readsOf(rule.reading)
    case 'ratio':
      return factsOfShare(rule.share)
    case 'steps':
      return 'fact' in rule.of ? [rule.of.fact] : factsOfShare(rule.of.share)
    case 'deduct':
      return rule.items.map(({ fact }) => fact)
    case 'deadline':
      return 'daysFact' in rule.of
        ? [rule.of.daysFact]
        : [rule.of.dateFact, ...rule.of.tiers.flatMap(({ by }) => ('fact' in by ? [by.fact] : []))]
    case 'sum':
      return rule.parts.flatMap((part) => facts(part.rule))
  }
}

function factsOfShare({ numerator, denominator, percentFact }: Share): readonly FactKey[] {
  const sums: NamedSum[] = [numerator, denominator]
  return [...sums.flatMap((sum) => sum.facts), ...(percentFact === undefined ? [] : [percentFact])]
}

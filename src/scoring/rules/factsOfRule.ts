import type { Path } from '../../issues/index.ts'
import type { FactKey, Rule, Share } from '../Rule.ts'

/** A fact that a rule names, and where in the rule. */
export interface FactPlace {
  readonly fact: FactKey
  readonly path: Path
}

/** Every fact that a rule may read, each once, in the order of the rule. */
export function factsOfRule(rule: Rule): readonly FactKey[] {
  return [...new Set(factPlaces(rule).map(({ fact }) => fact))]
}

/** Every place in a rule that names a fact. */
export function factPlaces(rule: Rule): readonly FactPlace[] {
  switch (rule.kind) {
    case 'met':
    case 'count':
    case 'judged':
      return [{ fact: rule.fact, path: ['fact'] }]
    case 'levels': {
      const { reading } = rule
      if ('fact' in reading) return [{ fact: reading.fact, path: ['reading', 'fact'] }]
      return 'countTrue' in reading
        ? places(reading.countTrue, ['reading', 'countTrue'])
        : places(reading.compare, ['reading', 'compare'])
    }
    case 'ratio':
      return placesOfShare(rule.share, ['share'])
    case 'steps':
      return 'fact' in rule.of
        ? [{ fact: rule.of.fact, path: ['of', 'fact'] }]
        : placesOfShare(rule.of.share, ['of', 'share'])
    case 'deduct':
      return rule.items.map(({ fact }, i) => ({ fact, path: ['items', i, 'fact'] }))
    case 'deadline':
      return 'daysFact' in rule.of
        ? [{ fact: rule.of.daysFact, path: ['of', 'daysFact'] }]
        : [
            { fact: rule.of.dateFact, path: ['of', 'dateFact'] },
            ...rule.of.tiers.flatMap(({ by }, i) =>
              'fact' in by ? [{ fact: by.fact, path: ['of', 'tiers', i, 'by', 'fact'] }] : [],
            ),
          ]
    case 'sum':
      return rule.parts.flatMap((part, i) =>
        factPlaces(part.rule).map(({ fact, path }) => ({ fact, path: ['parts', i, 'rule', ...path] })),
      )
  }
}

function places(facts: readonly FactKey[], path: Path): FactPlace[] {
  return facts.map((fact, i) => ({ fact, path: [...path, i] }))
}

function placesOfShare({ numerator, denominator, percentFact }: Share, path: Path): FactPlace[] {
  return [
    ...places(numerator.facts, [...path, 'numerator', 'facts']),
    ...places(denominator.facts, [...path, 'denominator', 'facts']),
    ...(percentFact === undefined ? [] : [{ fact: percentFact, path: [...path, 'percentFact'] }]),
  ]
}

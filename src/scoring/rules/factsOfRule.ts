import type { Path } from '../../issues/index.ts'
import type { Criterion } from '../CriteriaSet.ts'
import type { FactCondition, FactKey, Rule, Share } from '../Rule.ts'

/** A fact that a rule names, and where in the rule. */
export interface FactPlace {
  readonly fact: FactKey
  readonly path: Path
}

/** Every fact that a criterion may read, each once, in the order of its rule; what takes its place included. */
export function factsOfCriterion({
  rule,
  notApplicable,
}: Pick<Criterion, 'rule' | 'notApplicable'>): readonly FactKey[] {
  const instead = notApplicable?.rule === undefined ? [] : factPlaces(notApplicable.rule).map(({ fact }) => fact)
  const own = rule.kind === 'sum' ? rule.parts.flatMap(factsOfCriterion) : factPlaces(rule).map(({ fact }) => fact)
  return [...new Set([...own, ...instead])]
}

/** Every place in a condition that names a fact. */
export function placesOfCondition(condition: FactCondition): readonly FactPlace[] {
  switch (condition.kind) {
    case 'fact-is':
    case 'fact-at-least':
      return [{ fact: condition.fact, path: ['fact'] }]
    case 'not':
      return within(placesOfCondition(condition.of), ['of'])
    case 'all':
    case 'any':
      return condition.of.flatMap((part, i) => within(placesOfCondition(part), ['of', i]))
    default:
      return placesOfShare(condition.share, ['share'])
  }
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
      if ('first' in reading)
        return reading.first.flatMap(({ when }, i) => within(placesOfCondition(when), ['reading', 'first', i, 'when']))
      if ('tally' in reading)
        return reading.tally.map(({ fact }, i) => ({ fact, path: ['reading', 'tally', i, 'fact'] }))
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
      return rule.items.flatMap((item, i) =>
        'fact' in item
          ? [{ fact: item.fact, path: ['items', i, 'fact'] }]
          : within(placesOfCondition(item.when), ['items', i, 'when']),
      )
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
      return rule.parts.flatMap((part, i) => within(factPlaces(part.rule), ['parts', i, 'rule']))
  }
}

function within(places: readonly FactPlace[], at: Path): FactPlace[] {
  return places.map(({ fact, path }) => ({ fact, path: [...at, ...path] }))
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

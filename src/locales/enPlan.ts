import type { PlanWords } from './PlanWords.ts'

const bounds = {
  'at-least': 'at least ',
  'at-most': 'at most ',
  below: 'below ',
  'none-of': 'none of ',
} as const

const uses = { group: 'group', criterion: 'criterion', bonus: 'bonus', penalty: 'penalty' } as const

/** The way to a grade. */
export const enPlan: PlanWords = {
  title: (band) => `The way to “${band}”`,
  reachable: {
    already: 'The grade is certain already',
    yes: 'The grade can be reached',
    no: 'The grade can no longer be reached',
    'not-determined': 'Not determined whether the grade can be reached',
  },
  now: 'As it stands',
  cheapest: (cost) => `The cheapest plan (cost ${cost})`,
  others: 'Other plans',
  other: (changes, cost, min, max) => `${changes}: cost ${cost}, then ${min} … ${max} points`,
  cutShort: 'There may be other plans: the search was given up.',
  columns: ['What', 'What the facts must come to', 'Points gained', 'Cost'],
  use: {
    criterion: 'criterion',
    bonus: 'bonus',
    penalty: 'to be confirmed, penalty',
    gate: 'to be confirmed, condition',
  },
  fact: (name, from, to, bound) =>
    `${name}: ${from === undefined ? 'not known' : `now ${from}`}, needed ${bound === 'exactly' ? `“${to}”` : `${bounds[bound]}${to}`}`,
  share: (percent, of) => `needed ${percent} % of ${of}`,
  proof: (name) => `${name}: needs proof`,
  told: 'as above',
  after: 'Afterwards',
  alongside: 'Criteria that change along, by the facts they share',
  moved: (name, before, after) => `${name}: from ${before} to ${after}`,
  blocked: 'Why it cannot be reached',
  blockedByGate: (title, criteria) =>
    `nothing clears the condition: ${title}${criteria.length === 0 ? '' : ` (${criteria.join('; ')})`}`,
  place: (use, number, title) => `${uses[use]} ${number}. ${title}`,
  blockedByPoints: (most, needed) => `at most ${most} points can be made certain, ${needed} are needed`,
  undetermined: 'What is not determined',
  gap: {
    'beyond-group': 'what does not apply changes the points of other criteria',
    'share-condition': 'a condition asks for a share whose figures are not known or may change',
    'mean-over-items': 'a mean over items that may still change: there is no one figure to come to',
    spread: 'the parts may lie further apart than is allowed',
    'awarded-elsewhere': 'points that somebody else gives at another stage',
    'too-much': 'too much depends on each other to be searched',
  },
  irrecoverable: 'Points that can no longer be won',
  reason: {
    'period-over': 'the period has ended',
    'day-passed': 'the day is past',
    'stays-counted': 'it happened and counts',
    'figures-known': 'both figures are known',
    'rule-limit': 'the rule gives no more',
  },
  whatIf: 'What if',
  putIn: 'Facts put in',
  takenAway: 'taken away, not known',
  differences: 'What differs',
  criteria: 'Criteria that differ',
  total: 'Total',
  differenceColumns: ['No.', 'Criterion', 'Before', 'After'],
  gate: { struck: 'holds', clear: 'does not hold', unknown: 'not known' },
}

import type { CohortWords } from './CohortWords.ts'

const statuses = {
  incomplete: 'facts are missing',
  'not-applicable': 'nothing applies',
  invalid: 'the data are at fault',
} as const

/** Many units. */
export const enCohort: CohortWords = {
  title: 'Results of the units',
  ranking: (group, period) => `Ranking${group === undefined ? '' : `: ${group}`} (${period})`,
  columns: ['Rank', 'Unit', 'Points', 'Grade'],
  rank: (rank, tied) => `${rank}${tied ? ' (shared)' : ''}`,
  apart: 'Without a rank',
  unitApart: (unit, status, min, max) => `${unit}: ${statuses[status]}, ${min} … ${max} points`,
  distribution: 'Distribution',
  units: (band, units) => `${band}: ${units} ${units === 1 ? 'unit' : 'units'}`,
  noBand: 'No band',
  leftToAuthority: 'The authority decides',
  open: 'Not settled',
  notGradable: 'Not graded',
  quota: (title, max, period) => `${title}: quota of ${max} (${period})`,
  within: (units) => `Within the quota: ${units}`,
  authorityDecides: (units, places) => `Equal points, the authority decides on ${places} of: ${units}`,
  beyond: (units) => `Beyond the quota: ${units}`,
  stillOpen: (units) => `Could still change it, facts are missing: ${units}`,
  reward: (title, period) => `${title}: who may be proposed (${period})`,
  eligible: (units) => `Eligible: ${units}`,
  notEligible: (units) => `Not eligible: ${units}`,
  years: (unit, before, after) => `${unit}: ${before} against ${after}`,
  totals: (before, after, difference) =>
    `Total: from ${before} to ${after}${difference === undefined ? '' : ` (${difference})`}`,
}

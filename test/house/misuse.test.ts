import * as danvan from 'danvan'
import { describe, expect, test } from 'vitest'

const { isDanvanError, vi, vietnamCalendar, timeLimits, petitionRules, receptionDuties, disclosureCatalogues } = danvan
const calendar = vietnamCalendar()
const asOf = '2023-10-31'
const period = { from: '2023-01-01', to: '2023-12-31' }
const profile = { schema: 'danvan/disclosure-profile@1', agency: 'Sở', flags: {} }
const petition = {
  schema: 'danvan/petition@1',
  id: '1',
  kind: 'complaint',
  level: 'first',
  channel: 'post',
  events: [],
}
const dossier = { schema: 'danvan/dossier@1', procedure: 'permit.house', field: 'x', events: [] }
const summary = danvan.emptySummary(period)
const tally = danvan.summarizeDossiers([{ field: 'x', procedure: 'y', receivedOn: '2023-01-09', outcome: 'in-time' }], {
  period,
})

/** What a programmer gets wrong first: nothing where something is due, a name where the thing itself is due. */
const wrong: readonly (readonly [string, () => unknown])[] = [
  ['render without options', () => call('render', summary)],
  ['render of nothing', () => call('render', null, { locale: vi, format: 'text' })],
  ['render with the name of a language', () => call('render', summary, { locale: 'vi', format: 'text' })],
  ['assessDossier without options', () => call('assessDossier', dossier, null)],
  ['assessDossier of nothing', () => call('assessDossier', null, { rules: timeLimits, asOf, calendar })],
  [
    'countDossier of an event that is none',
    () => call('countDossier', { ...dossier, events: [null] }, { rules: timeLimits, asOf, calendar }),
  ],
  ['summarizeDossiers of nothing', () => call('summarizeDossiers', null, { period })],
  ['summarizeDossiers without a period', () => call('summarizeDossiers', [], {})],
  [
    'summarizeDossiers over a reversed period',
    () => call('summarizeDossiers', [], { period: { from: period.to, to: period.from } }),
  ],
  ['summaryFromCounts of nothing', () => call('summaryFromCounts', null, { period })],
  ['mergeSummaries of nothing', () => call('mergeSummaries', summary, null)],
  ['mergeSummaries of counts that are text', () => call('mergeSummaries', summary, withEarly('3'))],
  ['mergeSummaries of counts that are negative', () => call('mergeSummaries', summary, withEarly(-1))],
  ['mergeSummaries of counts that are none', () => call('mergeSummaries', summary, withEarly(Number.NaN))],
  ['formII06a of nothing', () => call('formII06a', null)],
  ['dueItemsOfDossier of nothing', () => call('dueItemsOfDossier', null)],
  ['assessPetition without options', () => call('assessPetition', petition, null)],
  [
    'summarizePetitions without a period',
    () => call('summarizePetitions', [], { rules: petitionRules, asOf, calendar }),
  ],
  ['dueItemsOfPetition of nothing', () => call('dueItemsOfPetition', null)],
  ['checkReceptions without options', () => call('checkReceptions', { schema: 'danvan/reception-record@1' }, null)],
  [
    'checkReceptions without a period',
    () =>
      call(
        'checkReceptions',
        { schema: 'danvan/reception-record@1', id: '1' },
        { duties: receptionDuties, asOf, calendar },
      ),
  ],
  ['dueItemsOfReceptions of nothing', () => call('dueItemsOfReceptions', null)],
  ['upcoming of nothing', () => call('upcoming', null, { asOf, horizon: 1 })],
  ['toICalendar of nothing', () => call('toICalendar', null, { asOf })],
  ['dutiesOn without a profile', () => call('dutiesOn', disclosureCatalogues, null, asOf)],
  [
    'dutiesForPeriod over a reversed period',
    () => call('dutiesForPeriod', disclosureCatalogues, profile, { from: period.to, to: period.from }),
  ],
  ['planDisclosures without options', () => call('planDisclosures', disclosureCatalogues, profile, [], null)],
  ['planDisclosures without a calendar', () => call('planDisclosures', disclosureCatalogues, profile, [], { asOf })],
  [
    'planDisclosures of nothing',
    () => call('planDisclosures', disclosureCatalogues, profile, null, { asOf, calendar }),
  ],
  ['checkDisclosures of nothing', () => call('checkDisclosures', null, { asOf, calendar })],
  [
    'checkDisclosures without observations',
    () =>
      call(
        'checkDisclosures',
        { catalogues: disclosureCatalogues, profile, events: [], observations: null },
        { asOf, calendar },
      ),
  ],
  ['disclosureRegister of nothing', () => call('disclosureRegister', null)],
  ['dueItemsOfDisclosures of nothing', () => call('dueItemsOfDisclosures', null)],
  ['deriveEvents of nothing', () => call('deriveEvents', null)],
  ['checkRecordDisclosures of nothing', () => call('checkRecordDisclosures', null, { asOf, calendar })],
]

const call = (name: keyof typeof danvan, ...given: readonly unknown[]): unknown =>
  (danvan[name] as (...given: readonly unknown[]) => unknown)(...given)

function withEarly(early: unknown): unknown {
  const [field] = tally.fields
  const [procedure] = field?.procedures ?? []
  return {
    ...tally,
    fields: [{ ...field, procedures: [{ ...procedure, counts: { ...procedure?.counts, early } }] }],
  }
}

describe('misuse is told by a coded error', () => {
  test.each(wrong)('%s', (_, act) => {
    let thrown: unknown
    try {
      act()
    } catch (error) {
      thrown = error
    }
    expect(isDanvanError(thrown), String(thrown)).toBe(true)
  })
})

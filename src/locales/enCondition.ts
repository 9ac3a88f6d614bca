import { type ConditionWords, conditionNames } from './ConditionWords.ts'

const conditions: ConditionWords = {
  complexity: {
    name: 'complexity',
    values: { ordinary: 'ordinary', complex: 'complex', 'specially-complex': 'specially complex' },
  },
  place: { name: 'place', values: { ordinary: 'ordinary', remote: 'remote and hard to reach' } },
  clarity: { name: 'matter presented', values: { clear: 'clear', complex: 'complex' } },
  complainants: { name: 'number of complainants', values: { one: 'one', several: 'several' } },
  verification: {
    name: 'verification',
    values: { 'one-place': 'in one place', 'several-places-or-delegated': 'in several places or by delegation' },
  },
  matter: {
    name: 'kind of petition',
    values: { complaint: 'complaint', denunciation: 'denunciation', recommendation: 'recommendation' },
  },
  request: {
    name: 'request',
    values: {
      new: 'new issue',
      'fixed-term': 'for a fixed term',
      adjusted: 'adjustment',
      repair: 'repair or renovation',
      relocation: 'relocation',
      upgrade: 'higher grade',
      extension: 'extension',
      reissue: 'reissue',
      conversion: 'conversion',
    },
  },
  projectGroup: {
    name: 'project group',
    values: { national: 'of national importance', A: 'group A', B: 'group B', C: 'group C' },
  },
  worksGrade: {
    name: 'grade of the works',
    values: { special: 'special grade', I: 'grade I', II: 'grade II', III: 'grade III', IV: 'grade IV' },
  },
  funding: { name: 'funding', values: { public: 'public investment', other: 'other funds' } },
  appraisal: {
    name: 'appraisal',
    values: { alone: 'on its own', 'with-permit-conditions': 'together with the conditions of a building permit' },
  },
  share: {
    name: 'share of the work',
    values: { 'specialised-agency': 'of the specialised agency', whole: 'the whole' },
  },
  decidedBy: {
    name: 'deciding authority',
    values: { province: 'the province', 'prime-minister': 'the Prime Minister' },
  },
  consulted: { name: 'kind of body consulted', values: { agencies: 'agencies', others: 'others' } },
  channel: { name: 'channel', values: { direct: 'in person', online: 'online' } },
  step: {
    name: 'step',
    values: {
      'ask-report': 'asking for a report',
      report: 'report',
      notice: 'notice',
      supply: 'supply',
      'own-correction': 'correction of one’s own accord',
      'requested-correction': 'correction on request',
      decision: 'decision',
      'return-of-original': 'return of the original',
      'system-entry': 'entry into the system',
    },
  },
}

/** A case: its conditions with their values. */
export const caseText = (when: Readonly<Record<string, string | readonly string[]>>): string =>
  Object.entries(when)
    .map(([condition, stated]) => {
      const { name, values } = conditionNames(conditions, condition, typeof stated === 'string' ? [stated] : stated)
      return `${name} is ${values.join(' or ')}`
    })
    .join(', ')

/** What is not stated: a condition, and what may be stated of it. */
export const openCondition = (condition: string, among?: readonly unknown[]): string => {
  if (condition === 'authority') return 'the publishing authority'
  const { name, values } = conditionNames(conditions, condition, among)
  return values.length === 0 ? name : `${name} (${values.join('; ')})`
}

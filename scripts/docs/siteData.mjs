import { existsSync, readFileSync } from 'node:fs'

/** What the pages are made from: the rule data, the test cases, and the words that people wrote for them. */
export function siteData(rulesets) {
  return {
    rulesets,
    cases: {
      scoring: read('test/cases/scoring-decisions.json').cases,
      worked: [read('test/cases/quang-ngai-2023.json')],
      rewards: { set: rulesets.canTho2579.id, cases: read('test/cases/rewards.json').cases },
      timeLimits: read('test/cases/time-limits.json').cases,
      dueDates: read('test/cases/deadline-vectors.json').cases,
      disclosure: read('test/cases/disclosure-vectors.json').cases,
      petitions: read('test/cases/petitions.json').cases,
      receptions: read('test/cases/receptions.json').cases,
      periods: read('test/cases/reporting-periods.json'),
      inForce: read('test/cases/in-force.json').cases,
    },
    texts: {
      errorWords: read('docs/error-words.json'),
      codeExamples: read('docs/code-examples.json'),
      codeActions: read('docs/code-actions.json'),
      glossary: read('docs/glossary.json'),
      basis: read('docs/basis-words.json'),
      caseWords: read('docs/case-words.json'),
    },
    livePages: existsSync(new URL('../../docs/thu-ngay/ho-so.md', import.meta.url))
      ? { dossiers: '/thu-ngay/ho-so' }
      : {},
  }
}

function read(path) {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
}

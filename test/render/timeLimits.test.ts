import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { checkTimeLimits, type TimeLimitCase, timeLimitOn } from '../../src/deadline/index.ts'
import { en, type Locale, vi } from '../../src/locales/index.ts'
import { instruments, timeLimits } from '../../src/rulesets/index.ts'
import { buildTimeLimits, type RuleSketch } from '../deadline/buildTimeLimits.ts'

const json = (name: string) => JSON.parse(readFileSync(`test/cases/${name}.json`, 'utf8'))
const { breaks } = json('time-limit-checks') as { breaks: { rules: RuleSketch[]; procedures?: string[] }[] }
const { cases } = json('time-limits') as {
  cases: { input: { procedure: string; when?: TimeLimitCase }; expected: { on: Record<string, string> } }[]
}
const locales: readonly Locale[] = [vi, en]
const broken = /undefined|\[object|NaN|null|\{/

describe.each(locales)('in $id', ({ timeLimit, timeLimitFindings }) => {
  test('every finding of a broken catalogue has a sentence', () => {
    for (const { rules, procedures } of breaks)
      for (const { code, data } of checkTimeLimits(buildTimeLimits(rules, procedures), { instruments }))
        expect(timeLimitFindings[code](data)).not.toMatch(broken)
  })

  test('every warning of the look-up has a sentence', () => {
    const told = new Set<string>()
    for (const { input, expected } of cases)
      for (const date of Object.keys(expected.on))
        for (const options of [{}, { when: input.when ?? {} }, { whenUnread: 'assume-earlier' } as const]) {
          const { warnings, reason } = timeLimitOn(timeLimits, input.procedure, date, options)
          if (reason !== undefined) expect(timeLimit.reason[reason]).toBeTruthy()
          for (const { code, data } of warnings) {
            told.add(code)
            expect(`${code}: ${timeLimit.warning[code](data)}`).not.toMatch(broken)
          }
        }
    expect(told.size).toBeGreaterThan(9)
  })
})

import { readFileSync } from 'node:fs'

import { inForceOn } from 'danvan/law'
import { instruments } from 'danvan/rulesets'
import { describe, expect, test } from 'vitest'

interface Case {
  readonly citation: string
  readonly input: { readonly key: string }
  readonly expected: Readonly<Record<string, string>>
}

const { cases } = JSON.parse(readFileSync('test/cases/in-force.json', 'utf8')) as { cases: Case[] }

describe.each(cases)('$input.key', ({ input, expected }) => {
  test.each(Object.entries(expected))('%s: %s', (date, status) => {
    expect(inForceOn(instruments, input.key, date)).toBe(status)
  })
})

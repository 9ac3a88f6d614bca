import { officialPageStyle } from 'danvan/rulesets'
import { expect, test } from 'vitest'

const { source, figureSources = {}, sizes } = officialPageStyle

test('what is remembered of the annex of NĐ 30/2020 is unverified: paper, margins, font, size of the text', () => {
  expect(source.provenance).toBe('unverified')
  expect(Object.keys(figureSources)).not.toContain('sizes.text')
})

test('every other size is assumed', () => {
  const others = Object.keys(sizes).filter((name) => name !== 'text')
  expect(Object.keys(figureSources).sort()).toEqual(others.map((name) => `sizes.${name}`).sort())
  for (const { provenance, instrument } of Object.values(figureSources))
    expect([provenance, instrument]).toEqual(['assumed', source.instrument])
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { describe, expect, test } from 'vitest'

import { version } from '../../src/stamp/version.ts'

const require = createRequire(import.meta.url)
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string
  exports: Record<string, string | object>
}
const modules = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([subpath]) => subpath.replace('.', 'danvan'))

test('the stamp holds the version of the package', () => {
  expect(version).toBe(manifest.version)
})

test('the public modules are known', () => {
  expect(modules).toMatchSnapshot()
})

test.each(modules)('%s gives the same names to import and require', async (id) => {
  const esm = (await import(/* @vite-ignore */ id)) as object
  const cjs = require(id) as object
  const names = Object.keys(esm).filter((name) => name !== 'default' && name !== 'module.exports')
  expect(names.sort()).toEqual(Object.keys(cjs).sort())
  expect(names).toMatchSnapshot()
})

describe('the JSON files', () => {
  const rulesets = require('danvan/rulesets') as Record<string, unknown>

  test.each([
    ['quang-ngai-1211-2022', rulesets.quangNgai1211],
    ['fact-catalogue', rulesets.factCatalogue],
    ['instruments', rulesets.instruments],
    ['reporting-periods', rulesets.reportingPeriods],
    ['petition-process', rulesets.petitionProcess],
    ['time-limits', rulesets.timeLimits],
    ['dan-van-2023', rulesets.danVan2023Outline],
    ['page-style', rulesets.officialPageStyle],
  ])('%s is what the module exports', (name, data) => {
    expect(data).toBeTypeOf('object')
    expect(require(`danvan/rulesets/${name}.json`)).toEqual(data)
  })

  test.each([
    'annual-record',
    'criteria-set',
    'assessment',
    'fact-catalogue',
    'instrument-registry',
    'time-limits',
    'dossier-summary',
    'reporting-periods',
    'dossier',
    'petition',
    'reception-record',
    'outline',
  ])('%s is a JSON Schema of an object', (name) => {
    const schema = require(`danvan/schemas/${name}.schema.json`)
    expect(schema.$schema).toContain('json-schema.org')
    expect(schema.type).toBe('object')
    expect(Object.keys(schema.properties)).toContain('schema')
  })

  test('the schema of the annual record names every entity, with its Vietnamese title', () => {
    const { $defs } = require('danvan/schemas/annual-record.schema.json') as {
      $defs: Record<string, { title: string; description: string }>
    }
    expect(Object.entries($defs).map(([name, { title }]) => `${name}: ${title}`)).toMatchSnapshot()
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import ts from 'typescript'
import { expect, test } from 'vitest'

/** Names of the packages that a built module and all it imports need, whether or not a bundler could drop them. */
function packagesBehind(entry: string): string[] {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    if (!existsSync(file)) throw new Error(`${file} is not built`)
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles) {
      if (fileName.startsWith('.')) open.push(join(dirname(file), fileName))
      else packages.add(fileName.startsWith('@') ? fileName : (fileName.split('/')[0] as string))
    }
  }
  return [...packages].sort()
}

test.each([
  'law/index',
  'deadline/index',
  'dossier/index',
  'scoring/index',
  'rulesets/index',
  'locales/vi',
  'locales/en',
  'render/index',
])('%s needs no zod', (name) => {
  expect(packagesBehind(`dist/${name}.js`)).not.toContain('zod')
})

const peers = ['docx', 'exceljs', 'fflate', 'saxes']

test.each(['index', 'document/index', 'render/index', 'schemas/index'])('%s needs no optional peer', (name) => {
  expect(packagesBehind(`dist/${name}.js`).filter((each) => peers.includes(each))).toEqual([])
})

test('docx and xlsx need theirs, so the check can fail', () => {
  expect(packagesBehind('dist/docx/index.js').filter((name) => peers.includes(name))).toEqual(['docx'])
  expect(packagesBehind('dist/xlsx/index.js').filter((name) => peers.includes(name))).toEqual([
    'exceljs',
    'fflate',
    'saxes',
  ])
})

test('schemas needs it, so the check can fail', () => {
  expect(packagesBehind('dist/schemas/index.js')).toContain('zod')
})

import { readdirSync, readFileSync } from 'node:fs'

import {
  type AnnualRecord,
  assessYear,
  composeAnnualReport,
  composeEvidenceIndex,
  composeSelfScoring,
  parseAssessment,
  vietnamCalendar,
} from 'danvan'
import { en } from 'danvan/locales/en'
import { vi } from 'danvan/locales/vi'
import { render } from 'danvan/render'
import * as rulesets from 'danvan/rulesets'
import { score } from 'danvan/scoring'
import { describe, expect, test } from 'vitest'

/**
 * The annex of QĐ 1211 has not been read. As long as one figure of the set that stands in for it is assumed, nothing
 * may present points as given "theo Quyết định 1211": not a file name, not the data, not a rendering.
 */
const claim =
  /\b(?:(?:can cu )?theo (?:(?:quyet dinh|qd|q d)(?: ubnd)? )?(?:so )?1211|(?:under|according to|in accordance with|pursuant to|as per|per|by) (?:the )?(?:decision|qd|q d)(?: no| number)? 1211)\b/

/** Small letters without marks, a single space for whatever is neither letter nor digit. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isClaim = (text: string): boolean => claim.test(fold(text))

/** Every string of a plain value, keys included. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsOf(inner)])
}

/** Every path from the root of the repository, installed packages and the version history left out. */
function pathsUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== '.git')
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? [path, ...pathsUnder(path)] : [path]
    })
}

const { quangNgai1211 } = rulesets
const isAssumed = JSON.stringify(quangNgai1211).includes('"provenance":"assumed"')

describe.runIf(isAssumed)('as long as a figure is assumed, nothing claims to be by QĐ 1211', () => {
  test('no file or folder', () => {
    const paths = pathsUnder('.')
    expect(paths).toContain('./package.json')
    expect(paths.filter(isClaim)).toEqual([])
  })

  test('no string of the rule data', () => {
    const strings = stringsOf(JSON.parse(JSON.stringify(rulesets)))
    expect(strings).toContain(quangNgai1211.title.vi)
    expect(strings.filter(isClaim)).toEqual([])
  })

  const facts = JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.facts.json', 'utf8')) as unknown

  test.each([
    ['vi', 'markdown', vi],
    ['vi', 'text', vi],
    ['vi', 'html', vi],
    ['vi', 'csv', vi],
    ['en', 'markdown', en],
    ['en', 'text', en],
  ] as const)('no rendering: %s, %s', (_, format, locale) => {
    const parsed = parseAssessment(facts, { criteriaSet: quangNgai1211 })
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
    const text = render(score(quangNgai1211, parsed.data, { asOf: '2023-10-31' }), { locale, format })
    expect(text).not.toBe('')
    // The whole text, for the words may stand on two lines.
    expect(claim.exec(fold(text))?.[0]).toBeUndefined()
  })

  const record = JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.json', 'utf8')) as AnnualRecord
  const year = assessYear(record, { asOf: '2023-10-31', calendar: vietnamCalendar() })

  test.each([
    [
      'report',
      composeAnnualReport(record, { outline: rulesets.danVan2023Outline, asOf: '2023-10-31', score: year.score }),
    ],
    ['self-scoring table', composeSelfScoring(year.score, quangNgai1211, { record })],
    ['evidence index', composeEvidenceIndex(year.score, quangNgai1211, { record })],
  ])('no document: %s; each says on top that figures are assumed', (_, document) => {
    expect(document.notices[0]?.code).toBe('figures-assumed')
    expect(stringsOf(JSON.parse(JSON.stringify(document))).filter(isClaim)).toEqual([])
    for (const locale of [vi, en]) {
      const text = render(document, { locale, format: 'text' })
      expect(claim.exec(fold(text))?.[0]).toBeUndefined()
      expect(text.startsWith(`!!! ${locale.id === 'vi' ? 'LƯU Ý' : 'NOTICE'}`)).toBe(true)
    }
  })

  test('the read-me files say it only to deny it', () => {
    const files = readdirSync('.').filter((name) => /^readme.*\.md$/i.test(name))
    expect(files).not.toEqual([])
    const claims = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split(/(?<=[.!?:])\s|\n\s*\n/)
        .filter((sentence) => isClaim(sentence) && !/\b(?:khong|chua|not|no|never|nothing)\b/.test(fold(sentence))),
    )
    expect(claims).toEqual([])
  })
})

describe('the check itself', () => {
  test.each([
    'Kết quả theo Quyết định 1211',
    'THEO QĐ 1211/QĐ-UBND',
    'theo Quyết định số 1211/QĐ-UBND'.normalize('NFD'),
    'theo quyet dinh 1211',
    'bang-diem-theo-qd-1211.md',
    'cham_diem_theo_QD_1211.xlsx',
    '# Score **under Decision\n1211**',
    'According to Decision No. 1211/QĐ-UBND',
    'căn cứ theo 1211/QĐ-UBND',
  ])('finds %j', (text) => {
    expect(isClaim(text)).toBe(true)
  })

  test.each([
    'Bộ tiêu chí tạm thay cho QĐ 1211/QĐ-UBND',
    'stands in for Decision 1211',
    'quang-ngai-1211-2022.json',
    'theo Quyết định 12110',
    'theo Quyết định 436',
  ])('leaves %j alone', (text) => {
    expect(isClaim(text)).toBe(false)
  })

  test('reads every string', () => {
    expect(stringsOf({ a: ['b', 1, { c: 'd' }] })).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd']))
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as danvan from 'danvan'
import { en } from 'danvan/locales/en'
import { vi } from 'danvan/locales/vi'
import * as rulesets from 'danvan/rulesets'
import { describe, expect, test } from 'vitest'

import { codeGroups } from '../../scripts/docs/codeGroups.mjs'
import { pageText } from '../../scripts/docs/pageText.mjs'
import { type SiteData, siteData } from '../../scripts/docs/siteData.mjs'
import { criteriaSetsOf, groupsOf, sitePages } from '../../scripts/docs/sitePages.mjs'
import { words } from '../../scripts/docs/words.mjs'

const data = siteData(rulesets)
const pages = sitePages(data)
const all = [...pages.vi, ...pages.en]
const texts = new Map(all.map((page) => [page.path, pageText(page)]))
const languages = ['vi', 'en'] as const
const textOf = (language: 'vi' | 'en', kind: string, name?: string) => {
  const page = pages[language].find((each) => each.kind === kind && (name === undefined || each.name === name))
  return page === undefined ? '' : (texts.get(page.path) as string)
}
const anchorOf = (id: string) =>
  id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'dd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
const clone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

/** The page on which each export of `danvan/rulesets` is shown: its kind, and its name where there are several. */
const pageOfExport: Readonly<Record<keyof typeof rulesets, readonly [kind: string, ...names: string[]]>> = {
  bodies012018: ['criteria', rulesets.bodies012018.id],
  canTho2579: ['criteria', rulesets.canTho2579.id],
  danVan2023Outline: ['outline'],
  disclosureCatalogues: ['disclosure', ...rulesets.disclosureCatalogues.map(({ id }) => id)],
  disclosureReading: ['reading'],
  dossierFormSources: ['form'],
  evaluationFactCatalogue: ['facts', rulesets.evaluationFactCatalogue.id],
  factCatalogue: ['facts', rulesets.factCatalogue.id],
  factsFromDossiers: ['facts', rulesets.evaluationFactCatalogue.id],
  instruments: ['instruments'],
  officialPageStyle: ['style'],
  officials012018: ['criteria', rulesets.officials012018.id],
  petitionProcess: ['petitions'],
  petitionRules: ['petitions'],
  portal766: ['criteria', rulesets.portal766.id],
  quangNgai1211: ['criteria', rulesets.quangNgai1211.id],
  receptionDuties: ['reception'],
  reportPassages: ['outline'],
  reportingPeriods: ['periods'],
  timeLimits: ['limits', ...new Set(rulesets.timeLimits.procedures.map(({ field }) => field))],
}

describe('a page for every rule set and catalogue', () => {
  test('every export of danvan/rulesets has its page in both languages', () => {
    expect(Object.keys(pageOfExport).sort()).toEqual(Object.keys(rulesets).sort())
    for (const language of languages)
      for (const [kind, ...names] of Object.values(pageOfExport))
        for (const name of names.length === 0 ? [undefined] : names)
          expect(textOf(language, kind, name), `${language} ${kind} ${name}`).not.toBe('')
  })

  test('every row of the data is a place on its page', () => {
    const expected: [page: string, id: string][] = [
      ...rulesets.disclosureCatalogues.flatMap(({ id, duties }) =>
        duties.map((duty): [string, string] => [textOf('vi', 'disclosure', id), duty.id]),
      ),
      ...rulesets.timeLimits.procedures.map(({ id, field }): [string, string] => [textOf('en', 'limits', field), id]),
      ...rulesets.timeLimits.rules.map(({ id, procedure }): [string, string] => [
        textOf('vi', 'limits', rulesets.timeLimits.procedures.find((each) => each.id === procedure)?.field),
        `rule-${id}`,
      ]),
      ...rulesets.factCatalogue.facts.map(({ id }): [string, string] => [
        textOf('en', 'facts', rulesets.factCatalogue.id),
        id,
      ]),
      ...Object.keys(danvan.countingConventions).map((name): [string, string] => [
        textOf('vi', 'conventions'),
        `convention-${name}`,
      ]),
    ]
    const lost = expected.filter(([page, id]) => !idsOf(page).has(anchorOf(id))).map(([, id]) => id)
    expect(lost).toEqual([])
    const registry = idsOf(textOf('en', 'instruments'))
    expect(registry.size).toBeGreaterThanOrEqual(rulesets.instruments.instruments.length)
  })

  test('every page is in the sidebar and on the index', () => {
    for (const language of languages) {
      const listed = groupsOf(pages[language], words[language]).flatMap(({ items }) => items.map(({ link }) => link))
      const paths = pages[language].filter(({ kind }) => kind !== 'home').map(({ path }) => `/${path}`)
      expect([...listed].sort()).toEqual([...paths].sort())
      for (const path of paths) expect(textOf(language, 'home')).toContain(`(${path})`)
    }
  })
})

describe('made from the data', () => {
  test('the same bytes twice', () => {
    const again = sitePages(siteData(rulesets))
    expect([...again.vi, ...again.en].map(pageText)).toEqual(all.map(pageText))
  })

  test.each([
    [
      'a bound of a grade',
      'criteria',
      (of: typeof rulesets) => {
        const bounds = of.canTho2579.bands.find(({ lower }) => lower !== undefined)?.lower as { points: number }
        bounds.points = 93.125
      },
      '93,125',
    ],
    [
      'a limit',
      'limits',
      (of: typeof rulesets) => {
        const figure = of.timeLimits.rules.map((rule) => rule.figure).find(({ kind }) => kind === 'within')
        Object.assign(figure as object, { limit: { amount: 4321, unit: 'day' } })
      },
      '4321 ngày',
    ],
    [
      'the provenance of a figure',
      'criteria',
      (of: typeof rulesets) => {
        const source = of.canTho2579.inForce.source as { provenance: string; basis?: string }
        source.provenance = 'assumed'
        source.basis = 'thử một con số giả định'
      },
      undefined,
    ],
    [
      'a policy',
      'criteria',
      (of: typeof rulesets) => {
        ;(of.canTho2579.policies.emptyGroup as { effect: string }).effect = 'zero'
      },
      'tính 0 điểm',
    ],
    [
      'a day in force of an instrument',
      'instruments',
      (of: typeof rulesets) => {
        const found = of.instruments.instruments.find(({ inForce }) => inForce?.from !== undefined)
        ;(found?.inForce?.from as { on: string }).on = '1999-09-09'
      },
      '09/09/1999',
    ],
    [
      'a gap',
      'notRead',
      (of: typeof rulesets) => {
        const found = of.instruments.instruments.find(({ gaps }) => gaps !== undefined)
        ;(found?.gaps as { id: string; text: { vi: string } }[])[0] = {
          id: 'annex',
          text: { vi: 'Chưa đọc được phụ lục thử nghiệm.' },
        }
      },
      'Chưa đọc được phụ lục thử nghiệm',
    ],
  ])('a change of %s changes the page', (_, kind, change, shown) => {
    const changed = clone({ ...rulesets }) as unknown as typeof rulesets
    change(changed)
    const made = sitePages({ ...data, rulesets: changed } as SiteData)
    const before = pages.vi.filter((page) => page.kind === kind).map(pageText)
    const after = made.vi.filter((page) => page.kind === kind).map(pageText)
    expect(after).not.toEqual(before)
    if (shown !== undefined) expect(after.join('\n')).toContain(shown)
  })
})

describe('what stands on the pages', () => {
  test.each(all.map((page) => [page.path, page] as const))('%s is sound', (path, page) => {
    const text = texts.get(path) as string
    const seen = visible(text)
    expect(seen.match(/undefined|\[object Object\]|NaN|=>/g)).toBeNull()
    // Keys of instruments and ids of facts are for programs; the sentence of a code may be about one.
    if (page.kind !== 'codes') {
      expect(seen.match(/\b(?:law|decree|circular|decision|code|resolution):\S+/g)).toBeNull()
      expect(seen.match(/\b[a-z]+[A-Z]?[a-z]*\.[a-z]+[A-Z][A-Za-z]*\b/g)).toBeNull()
    }
    expect(text.match(/^# .+$/gm)).toHaveLength(1)
    expect(page.title).not.toBe('')
    expect(page.description.length).toBeGreaterThan(20)
    const ids = [...text.matchAll(/(?:\{#|<span id=")([^}"]+)[}"]/g)].map((match) => match[1])
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    if (page.kind !== 'wrong') expect(text).toMatch(/\/(?:quy-tac\/bao-sai|en\/rules\/report-wrong)\?at=/)
  })

  test('a link between pages ends at a page and at a place of it', () => {
    const broken = all.flatMap((page) =>
      [...(texts.get(page.path) as string).matchAll(/\]\(([^)#?]*)[^)#]*(?:#([^)]+))?\)/g)].flatMap(
        ([, to = '', place]) => {
          const target = to === '' ? page.path : to.replace(/^\//, '').replace(/\/$/, '/index')
          if (/^(?:api|thu-ngay)\//.test(target)) return []
          const text = texts.get(target)
          if (text === undefined) return [`${page.path} → ${to}`]
          return place === undefined || idsOf(text).has(place) ? [] : [`${page.path} → ${to}#${place}`]
        },
      ),
    )
    expect([...new Set(broken)]).toEqual([])
  })

  test('the English pages have no Vietnamese but names and what is marked as Vietnamese', () => {
    const sentence = /(?:^|[.:;(] )(?:Chưa|Không|Được|Theo|Tính|Ngày|Từ|Có|Các)\s[^|<]{3,40}/u
    const found = pages.en.flatMap((page) => {
      const hit = sentence.exec(visible(texts.get(page.path) as string).replace(/<span lang="vi">.*?<\/span>/g, ''))
      return hit === null ? [] : [`${page.path}: ${hit[0]}`]
    })
    expect(found).toEqual([])
  })

  test('the Vietnamese pages have no English: no reason, no citation, no name or note of a case', () => {
    const found = pages.vi
      .filter(({ kind }) => !['glossary', 'codes', 'wrong'].includes(kind))
      .flatMap((page) => {
        const text = texts.get(page.path) as string
        const seen = visible(text)
          .replace(/\[English\]|<[^>]*>/g, '')
          .replace(/\S+[./]\S+/g, '')
        return [
          ...(text.match(/<span lang="en">.*?<\/span>/g) ?? []),
          ...[...seen.matchAll(englishWords)].map(({ index }) => seen.slice(index - 30, index + 40)),
        ].map((each) => `${page.path}: ${each}`)
      })
    expect(found).toEqual([])
  })

  test('the Vietnamese words of reasons and of cases are those of what the data says, and none is left over', () => {
    const said = new Set<string>()
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [key, part] of Object.entries(value)) {
        if (typeof part === 'string' && ['basis', 'copy', 'provision'].includes(key)) said.add(part)
        collect(part)
      }
    }
    collect({ ...rulesets })
    collect(danvan.countingConventions)
    collect(danvan.vietnamCalendar())
    const basis = data.texts['basis'] as Readonly<Record<string, string>>
    expect(Object.keys(basis).filter((each) => !said.has(each))).toEqual([])
    expect(
      [...said].filter(
        (each) => basis[each] === undefined && each.replace(/\S+[./]\S+/g, '').search(englishWords) >= 0,
      ),
    ).toEqual([])
    const { notes, cases, citations, phrases } = data.texts['caseWords'] as Readonly<
      Record<string, Readonly<Record<string, string>>>
    >
    const written = readdirSync('test/cases')
      .map((name) => readFileSync(`test/cases/${name}`, 'utf8'))
      .join('\n')
    // A citation is without the place in the sheet it was typed from: its end is as it was written.
    const kept = [
      ...[notes, cases, phrases].flatMap((words) => Object.keys(words as object)),
      ...Object.keys(citations as object).map((each) => each.split(/[;,] /).at(-1) as string),
    ]
    expect(kept.filter((each) => !written.includes(JSON.stringify(each).slice(1, -1)))).toEqual([])
  })

  test('both languages say the same things', () => {
    expect(shapeOf(words.en)).toEqual(shapeOf(words.vi))
    expect(pages.en.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      pages.vi.map(({ kind, name }) => `${kind} ${name}`),
    )
  })

  test('what is assumed is marked wherever it stands', () => {
    for (const set of criteriaSetsOf(rulesets)) {
      const assumed = danvan.sourcesOf(set).filter(({ source }) => source.provenance === 'assumed').length
      const marks = textOf('vi', 'criteria', set.id).match(/standing-assumed/g) ?? []
      if (assumed > 0) expect(marks.length).toBeGreaterThan(1)
      else expect(marks).toEqual([])
    }
  })
})

describe('a limit that was not read', () => {
  test('has no standing of its own: only the days on which it holds have one', () => {
    const unread = rulesets.timeLimits.rules.filter(({ figure }) => figure.kind === 'not-read')
    expect(unread.length).toBeGreaterThan(30)
    for (const { id, procedure } of unread) {
      const field = rulesets.timeLimits.procedures.find((each) => each.id === procedure)?.field
      const lines = textOf('vi', 'limits', field).split('\n')
      const row = lines.find((line) => line.includes(`id="${anchorOf(`rule-${id}`)}"`)) as string
      const source = row.split(' | ').at(-1) as string
      for (const part of source.split('<br>'))
        if (part.includes('standing-')) expect(part, id).toMatch(/^ngày (?:bắt đầu|hết hiệu lực): /)
    }
  })
})

describe('the codes', () => {
  test('every code of every closed union stands on the page in both languages', () => {
    for (const language of languages) {
      const ids = idsOf(textOf(language, 'codes'))
      const locale = { vi, en }[language]
      for (const { name, of } of codeGroups)
        for (const code of Object.keys(of(locale)))
          expect(ids.has(anchorOf(`${name}-${code}`)), `${language} ${name} ${code}`).toBe(true)
    }
  })

  test('no union of codes in the sources is without its words', () => {
    const grouped = new Set(codeGroups.map(({ type }) => type))
    const beside = new Set([
      // The errors stand on the page by their own list; parts of other unions; codes of what falls due, which are words of a task.
      'DanvanErrorCode',
      'DossierEventCode',
      'DossierDueCode',
      'PetitionDueCode',
      'ReceptionDueCode',
      'DisclosureDueCode',
      'DossierStateCode',
      'DisclosureAssumptionCode',
      'DutyReasonCode',
    ])
    const declared = sourceFiles('src').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^export type (\w+Code)\b/gm)].map((match) => match[1] as string),
    )
    expect(declared.filter((type) => !grouped.has(type) && !beside.has(type))).toEqual([])
    const errors = /export type DanvanErrorCode =([\s\S]*?)\n\n/.exec(readFileSync('src/issues/DanvanError.ts', 'utf8'))
    const codes = [...(errors?.[1] ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1] as string)
    expect(codes.length).toBeGreaterThan(10)
    for (const language of languages)
      for (const code of codes) expect(textOf(language, 'codes')).toContain(`id="errors-${code}"`)
  })

  test('every union that is listed is the one in the sources', () => {
    const sources = sourceFiles('src')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
    for (const { name, type, of } of codeGroups) {
      const codes = Object.keys(of(vi))
      expect(codes.length, name).toBeGreaterThan(0)
      expect(sources, type).toMatch(new RegExp(`export (?:type|interface) ${type}\\b`))
      expect(Object.keys(of(en)).sort(), name).toEqual([...codes].sort())
    }
  })

  const examples = data.texts['errorWords'] as Readonly<Record<string, { readonly example: string }>>
  test.each(Object.entries(examples))('the example of %s throws it', (code, { example }) => {
    const names = Object.keys(danvan)
    const calendar = danvan.vietnamCalendar()
    const run = new Function(...names, 'calendar', `return ${example}`)
    expect(() => run(...names.map((name) => danvan[name as keyof typeof danvan]), calendar)).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

describe('what has not been read', () => {
  test('counts the assumed figures of each set as score does', () => {
    for (const set of criteriaSetsOf(rulesets)) {
      const assessment = {
        schema: 'danvan/assessment@1',
        criteriaSet: { id: set.id },
        unit: 'x',
        period: { from: '2026-01-01', to: '2026-12-31' },
        stage: set.stages[0]?.id ?? 'self',
        facts: {},
      } as const
      const { figures } = danvan.score(set, assessment, { asOf: '2026-12-31' })
      for (const language of languages) {
        const text = textOf(language, 'notRead')
        const row = text.split('\n').find((line) => line.startsWith('|') && line.includes(`/${set.id})`)) as string
        const counted = Object.fromEntries(
          [...row.matchAll(/standing-([a-z-]+)">[^<]+<\/span> (\d+)/g)].map((match) => [match[1], Number(match[2])]),
        )
        expect(counted).toEqual(figures)
      }
    }
  })

  test('the counts at the top are those of the lines below', () => {
    for (const language of languages) {
      const text = textOf(language, 'notRead')
      const [, gaps, assumed, unverified] = (/\*\*(\d+)\*\*\D+\*\*(\d+)\*\*\D+\*\*(\d+)\*\*/.exec(text) ?? []).map(
        Number,
      )
      const sum = (standing: string) =>
        [...text.matchAll(new RegExp(`standing-${standing}">[^<]+</span> (\\d+)(?=,|\\n|$)`, 'gm'))]
          .filter(({ index }) => !(text.slice(0, index).split('\n').at(-1) as string).startsWith('|'))
          .reduce((total, match) => total + Number(match[1]), 0)
      expect(sum('assumed')).toBe(assumed)
      expect(sum('unverified')).toBe(unverified)
      expect(gaps).toBeGreaterThan(0)
      const words = {
        vi: ['điều chưa đọc được', 'giả định', 'chưa kiểm chứng'],
        en: ['not read', 'assumed', 'not verified'],
      }
      const summaries = [...text.matchAll(/<summary>(.*?)<\/summary>/g)].map((match) => match[1] as string)
      const index = text.split('\n').filter((line) => /^- \[[^\]]+\]\(#(?:kind-|of-none)/.test(line))
      const ours = index.filter((line) => line.includes('(#of-none)'))
      const total = (lines: readonly string[], word: string) =>
        lines.reduce((sum, line) => sum + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0)
      expect(words[language].map((word) => total(index, word))).toEqual([gaps, assumed, unverified])
      expect(words[language].map((word) => total([...summaries, ...ours], word))).toEqual([gaps, assumed, unverified])
    }
  })

  test('an instrument is one folded line with its place within, and what settles its points is said once', () => {
    for (const language of languages) {
      const parts = [...textOf(language, 'notRead').matchAll(/<details class="open-points">([\s\S]*?)<\/details>/g)]
      expect(parts.length).toBeGreaterThan(100)
      for (const [, part = ''] of parts) {
        expect(part.match(/^### .+ \{#of-[^}]+\}$/gm)).toHaveLength(1)
        for (const half of part.split(/^(?=<span class="standing)/m).filter((each) => /^- /m.test(each))) {
          const settled: readonly string[] = half.match(/^(?:Giải quyết bằng|Settled by): .+:$/gm) ?? []
          expect(settled.length).toBeGreaterThan(0)
          expect(settled.filter((line, i) => settled.indexOf(line) !== i)).toEqual([])
        }
      }
    }
  })

  test('every gap of the data is there', () => {
    const text = visible(textOf('vi', 'notRead'))
    const gaps = [
      ...rulesets.instruments.instruments,
      ...rulesets.timeLimits.rules,
      ...rulesets.disclosureCatalogues.flatMap(({ duties }) => duties),
      ...rulesets.reportingPeriods.sets,
      ...rulesets.reportingPeriods.regimes,
    ].flatMap((of) => ('gaps' in of ? (of.gaps ?? []) : []))
    expect(gaps.length).toBeGreaterThan(100)
    const lost = gaps.filter(({ text: gap }) => !text.includes(gap.vi)).map(({ text: gap }) => gap.vi)
    expect([...new Set(lost)]).toEqual([])
  })
})

describe('the glossary', () => {
  const glossary = data.texts['glossary'] as readonly { readonly code: readonly string[] }[]
  test('every identifier exists in the sources', () => {
    const sources = sourceFiles('src')
      .map((path) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
      .join('\n')
    const lost = glossary
      .flatMap(({ code }) => code)
      .filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(sources))
    expect(lost).toEqual([])
  })
})

/** English words that are no Vietnamese syllable. */
const englishWords =
  /(?<![\p{L}\p{M}\d-])(?:the|of|is|are|was|were|and|not|by|as|after|before|with|that|which|its?|only|days?|one|two|inclusive|same|file|late|due|state|none|first|last|points?|open|end|signed|effective|received|read|over|under|named|below|both|neither|missing|working|posted|running|accepted|known|unknown|nothing|vector|from|or|if|sheet|law|decree|circular|limit|form|all|each|any|memory|inferred|published|week|month|year|veto|gate|case|Mon|Tue|Wed|Fri|Sat|Sun|wd)(?![\p{L}\p{M}\d-])/giu

/** The places of a page. */
function idsOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?:\{#|<span id=")([^}"]+)[}"]/g)].map((match) => match[1] as string))
}

/** What a reader sees: no code, no addresses, no anchors, no head. */
function visible(text: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<script[\s\S]*?<\/script>|<ReportWrong[^>]*>/g, '')
    .replace(/<code[^>]*>.*?<\/code>|`[^`\n]+`/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\{#[^}]+\}|<span id="[^"]*"><\/span>/g, '')
    .replace(/\\([\\`*_[\]|~])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? 'said' : 'said'
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, shapeOf(part)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourceFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

import { readFileSync } from 'node:fs'

import {
  checkDisclosureCatalogues,
  type DisclosureCatalogue,
  type DisclosureFinding,
  type Duty,
} from 'danvan/disclosure'
import { disclosureCatalogues, instruments } from 'danvan/rulesets'
import { parseDisclosureCatalogue, parseDisclosureProfile } from 'danvan/schemas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { known, ownRow, profileOf } from './profiles.ts'

/** A row of which only what matters is written. */
type Sketch = { readonly id: string } & Record<string, unknown>

interface Break extends DisclosureFinding {
  readonly why: string
  readonly duties: readonly Sketch[]
}

const { breaks, sound } = JSON.parse(readFileSync('test/cases/disclosure-checks.json', 'utf8')) as {
  breaks: Break[]
  sound: Pick<Break, 'why' | 'duties'>[]
}

const read = { provenance: 'read', copy: 'a copy' } as const

function catalogueOf(sketches: readonly Sketch[]): DisclosureCatalogue {
  const duties = sketches.map(({ from = '2023-07-01', lastDay, instrument, provision, ...fields }) => {
    const source = {
      ...read,
      instrument: instrument ?? 'law:10/2022/QH15:quoc-hoi:2022-11-10',
      ...(provision !== null && { provision: provision ?? 'Đ.46 k.1' }),
    }
    return {
      catalogue: 'T',
      kind: 'disclose',
      label: { vi: 'Nội dung thử' },
      audience: ['internal'],
      responsible: [{ role: 'head' }],
      trigger: { kind: 'event', events: ['issued'] },
      frequency: ['document'],
      due: { kind: 'within', limit: { amount: 5, unit: 'working-day' }, direction: 'after' },
      channels: { kind: 'rule', rule: { kind: 'channel', channel: 'board-office' } },
      keep: {
        kind: 'rules',
        rules: [{ channels: ['board-office'], atLeast: { amount: 20, unit: 'day', consecutive: true } }],
      },
      source,
      inForce: {
        from: { on: from, source: read },
        end: lastDay === undefined ? { kind: 'open', source: read } : { kind: 'last-day', on: lastDay, source: read },
      },
      ...fields,
    } as unknown as Duty
  })
  return {
    schema: 'danvan/disclosure-catalogue@1',
    id: 'test',
    version: '1',
    title: { vi: 'Danh mục thử' },
    reviewedOn: '2026-11-23',
    level: 'general',
    duties,
  }
}

/** Every code there is; the compiler sees to it that none is forgotten. */
const codes: Record<DisclosureFinding['code'], 'catalogue' | 'profile'> = {
  'duplicate-id': 'catalogue',
  'unknown-duty': 'catalogue',
  'crosswalk-not-reciprocal': 'catalogue',
  'regimes-overlap': 'catalogue',
  'regimes-gap': 'catalogue',
  'keep-without-channel': 'catalogue',
  'due-unit-missing': 'catalogue',
  'unknown-gap': 'catalogue',
  'last-day-before-first': 'catalogue',
  'provision-missing': 'catalogue',
  'provision-not-canonical': 'catalogue',
  unverified: 'catalogue',
  'unknown-instrument': 'catalogue',
  'ended-instrument': 'catalogue',
  'instrument-not-yet': 'catalogue',
  'flag-days-reversed': 'profile',
  'flag-days-overlap': 'profile',
}

test('every code of a catalogue has a case that breaks it', () => {
  const ofCatalogues = Object.entries(codes).flatMap(([code, of]) => (of === 'catalogue' ? [code] : []))
  expect(new Set(breaks.map(({ code }) => code))).toEqual(new Set(ofCatalogues))
})

describe('a broken catalogue', () => {
  test.each(breaks)('$code: $why', ({ code, severity, path, data, duties }) => {
    const findings = checkDisclosureCatalogues([catalogueOf(duties)], { registry: instruments })
    expect(findings.filter((finding) => finding.code === code)).toMatchObject([
      { severity, path, ...(data && { data }) },
    ])
    expect(findings.filter((finding) => finding.code !== code && finding.severity === 'error')).toEqual([])
  })

  const inside = [
    'duplicate-id',
    'keep-without-channel',
    'unknown-gap',
    'last-day-before-first',
    'provision-not-canonical',
  ]
  test.each(breaks.filter(({ code }) => inside.includes(code)))(
    'is refused by the parser: $code: $why',
    ({ code, duties }) => {
      const parsed = parseDisclosureCatalogue(catalogueOf(duties))
      expect(parsed.success ? [] : parsed.issues.map((issue) => [issue.code, issue.data['check']])).toEqual([
        ['disclosure-check', code],
      ])
    },
  )
})

test.each(sound)('a sound catalogue: $why', ({ duties }) => {
  const findings = checkDisclosureCatalogues([catalogueOf(duties)], { registry: instruments })
  expect(findings).toEqual([])
})

test('what refers to another catalogue needs that catalogue', () => {
  const l10 = disclosureCatalogues.find(({ id }) => id === 'disclosure-l10') as DisclosureCatalogue
  expect(checkDisclosureCatalogues([l10]).some(({ code }) => code === 'unknown-duty')).toBe(true)
  expect(parseDisclosureCatalogue(l10).success).toBe(true)
})

describe('the parser of catalogues', () => {
  const [first] = disclosureCatalogues as readonly [DisclosureCatalogue]
  const edited = (path: readonly (string | number)[], value: unknown): unknown => {
    const copy = JSON.parse(JSON.stringify(first))
    let inner = copy
    for (const key of path.slice(0, -1)) inner = inner[key]
    inner[path.at(-1) as string] = value
    return copy
  }

  test.each(disclosureCatalogues)('gives back $id, frozen', (catalogue) => {
    const parsed = parseDisclosureCatalogue(JSON.parse(JSON.stringify(catalogue)))
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues.slice(0, 5)))
    expect(parsed.data).toEqual(catalogue)
    expect(Object.isFrozen(parsed.data.duties[0]?.due)).toBe(true)
  })

  test.each([
    [['schema'], 'danvan/disclosure-catalogue@2', 'not-one-of'],
    [['reviewedOn'], '2026-02-30', 'not-a-date'],
    [['level'], 'law', 'not-one-of'],
    [['duties', 0, 'kind'], 'disclos', 'not-one-of'],
    [['duties', 0, 'audience'], [], 'too-small'],
    [['duties', 0, 'due'], { kind: 'soon' }, 'not-one-of', 'kind'],
    [['duties', 0, 'due', 'limit'], { amount: 3 }, 'missing', 'unit'],
    [['duties', 0, 'due', 'limit', 'amount'], Number.NaN, 'not-finite'],
    [['duties', 0, 'due', 'limit', 'amount'], 10 ** 6, 'too-large'],
    [['duties', 0, 'due', 'limit', 'unit'], 'days', 'not-one-of'],
    [['duties', 0, 'channels', 'rule', 'of', 0, 'channel'], 'board-ofice', 'not-one-of'],
    [['duties', 0, 'inForce', 'from', 'on'], '2015-02-29', 'not-a-date'],
    [['duties', 0, 'source'], { provenance: 'read' }, 'missing', 'copy'],
    [['duties', 0, 'label', 'vi'], 'x'.repeat(10_000_000), 'too-long'],
    [['duties', 0, 'labl'], {}, 'unknown-key'],
  ] as const)('one fault: %j = %.40j: %s', (path, value, code, ...inside) => {
    expect(parseDisclosureCatalogue(edited(path, value))).toMatchObject({
      success: false,
      issues: [{ code, path: [...path, ...inside] }],
    })
  })

  test('of shape does not hide those of a sound row', () => {
    const copy = edited(['version'], 1) as { duties: { source: { provision: string } }[] }
    Object.assign((copy.duties[1] as { source: object }).source, { provision: 'Điều 7' })
    const parsed = parseDisclosureCatalogue(copy)
    expect(parsed.success ? [] : parsed.issues.map(({ code }) => code)).toEqual(['wrong-type', 'disclosure-check'])
  })

  test.each([undefined, null, 0, 'x', [], {}, { duties: 5 }, { duties: [null, 1, {}] }, new Map()])(
    '%j is no catalogue, and no crash',
    (input) => {
      expect(parseDisclosureCatalogue(input).success).toBe(false)
      expect(parseDisclosureProfile(input).success).toBe(false)
    },
  )

  test('keys of the prototype and nesting without end are refused', () => {
    const hostile = JSON.parse('{"__proto__": {"schema": 1}, "duties": [{"__proto__": {"id": "x"}}]}')
    const parsed = parseDisclosureCatalogue(hostile)
    expect(parsed.success ? [] : parsed.issues.map(({ code }) => code)).toContain('forbidden-key')
    let rule: unknown = { kind: 'channel', channel: 'portal' }
    for (let i = 0; i < 5_000; i++) rule = { kind: 'all-of', of: [rule] }
    const deep = parseDisclosureCatalogue(edited(['duties', 0, 'channels', 'rule'], rule))
    expect(deep.success ? [] : deep.issues.map(({ code }) => code)).toContain('too-deep')
  })

  test('anything at all gives a result', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseDisclosureCatalogue(value).success).toBe(false)
        expect(parseDisclosureCatalogue({ ...first, duties: [first.duties[0], value] }).success).toBe(false)
        expect(parseDisclosureProfile({ ...profileOf(), extraDuties: [value] }).success).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the parser of profiles', () => {
  const parse = (flags: unknown, extraDuties?: unknown) =>
    parseDisclosureProfile({ schema: 'danvan/disclosure-profile@1', agency: 'Sở', flags, extraDuties })
  const faults = (flags: unknown, extraDuties?: unknown) => {
    const parsed = parse(flags, extraDuties)
    return parsed.success
      ? []
      : parsed.issues.map(({ code, path, data }) => [code, path.join('.'), data['check'] ?? data['nearest']])
  }

  test('takes every flag, dated or not, and the rows of the agency', () => {
    const parsed = parseDisclosureProfile(profileOf({}, [ownRow({ id: 'own-1' })]))
    expect(parsed).toMatchObject({ success: true, data: { flags: known } })
    expect(parse({}).success).toBe(true)
    expect(
      faults({
        headcount: [
          { value: 99, lastDay: '2023-05-31' },
          { value: 101, from: '2023-06-01' },
        ],
      }),
    ).toEqual([])
  })

  test.each([
    [{ hasPortl: { value: true } }, 'unknown-key', 'flags.hasPortl', 'hasPortal'],
    [{ hasPortal: { value: 'yes' } }, 'wrong-type', 'flags.hasPortal.value', undefined],
    [{ headcount: { value: -1 } }, 'too-small', 'flags.headcount.value', undefined],
    [{ headcount: { value: 1.5 } }, 'wrong-type', 'flags.headcount.value', undefined],
    [{ unitKind: { value: 'agncy' } }, 'not-one-of', 'flags.unitKind.value', 'agency'],
    [{ hasPortal: { value: true, from: '2023-02-29' } }, 'not-a-date', 'flags.hasPortal.from', undefined],
    [
      { hasPortal: { value: true, from: '2023-02-02', lastDay: '2023-02-01' } },
      'disclosure-check',
      'flags.hasPortal',
      'flag-days-reversed',
    ],
    [
      {
        hasPortal: [
          { value: false, lastDay: '2023-02-01' },
          { value: true, from: '2023-02-01' },
        ],
      },
      'disclosure-check',
      'flags.hasPortal.1',
      'flag-days-overlap',
    ],
  ])('%j: %s', (flags, code, path, about) => {
    expect(faults(flags)).toEqual([[code, path, about]])
  })

  test('tells all faults at once', () => {
    expect(faults({ hasPortal: 1, hasIntranet: { value: 2 }, x: 3 }).length).toBe(3)
  })
})

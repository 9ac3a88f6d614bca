import { readFileSync } from 'node:fs'

import {
  type CountedDossier,
  type DossierCountRow,
  type DossierCounts,
  type DossierForm,
  type DossierNotCounted,
  dossierFormSources,
  emptySummary,
  en,
  formII06a,
  mergeSummaries,
  parseDossierSummary,
  render,
  type SummaryFormOptions,
  summarizeDossiers,
  summarizeDossiersAsync,
  summaryFromCounts,
  totalDossierCounts,
  vi,
} from 'danvan'
import { describe, expect, test } from 'vitest'

interface Case<Input, Expected> {
  readonly id: string
  readonly input: Input
  readonly expected: Expected
}
const { period, summaries, forms, rowFaults } = JSON.parse(
  readFileSync(new URL('../cases/dossier-statistics.json', import.meta.url), 'utf8'),
) as {
  readonly period: { readonly from: string; readonly to: string }
  readonly summaries: readonly Case<
    { readonly dossiers: readonly CountedDossier[] },
    { readonly counts: object; readonly notCounted: object; readonly faults?: readonly string[][] }
  >[]
  readonly forms: readonly Case<
    { readonly counts?: DossierCounts; readonly rows?: DossierCountRow[] } & SummaryFormOptions,
    {
      readonly columns: object
      readonly balances: readonly string[]
      readonly rates: readonly string[]
      readonly findings: readonly string[]
      readonly rows?: readonly string[]
    }
  >[]
  readonly rowFaults: readonly Case<{ readonly rows: DossierCountRow[] }, readonly string[]>[]
}

const faultText = ({ path, code, data }: DossierNotCounted['issues'][number]) =>
  [path.join('.'), code, ...(data['nearest'] === undefined ? [] : [data['nearest']])].join(' ')

describe('a summary', () => {
  test.each(summaries)('$id', async ({ input, expected }) => {
    const told: DossierNotCounted[] = []
    const options = { period, onNotCounted: (_: unknown, why: DossierNotCounted) => void told.push(why) }
    const summary = summarizeDossiers(input.dossiers, options)
    const [cell] = summary.fields.flatMap(({ procedures }) => procedures)
    const counted = Object.entries(cell?.counts ?? {}).filter(([, count]) => count !== 0)
    expect(Object.fromEntries(counted)).toEqual(expected.counts)
    expect(summary.notCounted).toEqual(expected.notCounted)
    expect(told.map(({ issues }) => issues.map(faultText)).filter((faults) => faults.length > 0)).toEqual(
      expected.faults ?? [],
    )
    expect(told).toHaveLength(Object.values(summary.notCounted).reduce((sum, count) => sum + count, 0))
    expect(await summarizeDossiersAsync(input.dossiers, { period })).toEqual(summary)
    expect(parseDossierSummary(JSON.parse(JSON.stringify(summary)))).toEqual({ success: true, data: summary })
  })

  test('of what is no dossier counts nothing and says so', () => {
    const long = 'x'.repeat(10_000_000)
    const one = { field: 'A', procedure: 'B', receivedOn: '2023-02-01', outcome: 'in-time' }
    const hostile: unknown[] = [null, undefined, 1, 'text', [], {}, Number.NaN, () => 1]
    hostile.push({ ...one, field: long }, { ...one, outcome: long }, { ...one, receivedOn: Number.NaN })
    hostile.push({ ...one, outcome: '__proto__' }, { ...one, channel: 'constructor' }, { ...one, receivedOn: long })
    const told: number[] = []
    const summary = summarizeDossiers(hostile as CountedDossier[], {
      period,
      onNotCounted: (_, { index, reason, issues }) => {
        expect(reason).toBe('unreadable')
        expect(JSON.stringify(issues).length).toBeLessThan(2000)
        told.push(index)
      },
    })
    expect(summary.fields).toEqual([])
    expect(summary.notCounted.unreadable).toBe(hostile.length)
    expect(told).toEqual(hostile.map((_, i) => i))
  })

  test('takes any name as a name, in the order of code units', () => {
    const names = ['é', '__proto__', 'constructor', '10', '9', 'toString', 'B', 'a']
    const dossiers = names.map((name) => ({
      field: name,
      procedure: name,
      receivedOn: '2023-02-01',
      outcome: 'in-time',
    }))
    const summary = summarizeDossiers(dossiers as CountedDossier[], { period })
    expect(summary.fields.map(({ field }) => field)).toEqual([
      '10',
      '9',
      'B',
      '__proto__',
      'a',
      'constructor',
      'toString',
      'é',
    ])
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
    expect(({} as Record<string, unknown>)['procedures']).toBeUndefined()
  })

  test('refuses a period that is none', () => {
    const bad = [
      { from: '2023-10-31', to: '2023-01-01' },
      { from: '2023-02-30', to: '2023-10-31' },
      {},
      undefined,
      null,
    ]
    for (const period of bad) {
      expect(() => summarizeDossiers([], { period } as never)).toThrow(/invalid-(date|option)/)
      expect(() => summaryFromCounts([], { period } as never)).toThrow(/invalid-(date|option)/)
      expect(() => emptySummary(period as never)).toThrow(/invalid-(date|option)/)
    }
  })
})

describe('counts', () => {
  test.each(rowFaults)('at fault: $id', ({ input, expected }) => {
    const parsed = summaryFromCounts(input.rows, { period })
    expect(parsed.success ? [] : parsed.issues.map(faultText)).toEqual(expected)
  })

  const row: DossierCountRow = { field: 'A', procedure: 'B', outcome: 'early', count: 1 }

  test.each([
    [Number.NaN, 'not-finite'],
    [Number.POSITIVE_INFINITY, 'not-finite'],
    [12n, 'wrong-type'],
    [2 ** 60, 'too-large'],
  ])('of %s are refused', (count, code) => {
    const parsed = summaryFromCounts([{ ...row, count } as never], { period })
    expect(parsed.success ? [] : parsed.issues.map((issue) => issue.code)).toEqual([code])
  })

  test('whose sum is no longer exact are refused', () => {
    const most = { ...row, count: Number.MAX_SAFE_INTEGER }
    expect(summaryFromCounts([most], { period }).success).toBe(true)
    expect(summaryFromCounts([most, row], { period }).success).toBe(false)
    const parsed = summaryFromCounts([most], { period })
    expect(() => parsed.success && mergeSummaries(parsed.data, parsed.data)).toThrow(/invalid-number/)
  })

  test('of the same group add up, and null is not known', () => {
    const rows = [row, { ...row, channel: null, lateBy: null, apology: null, carriedOver: null }, { ...row, count: 0 }]
    const parsed = summaryFromCounts(rows, { period })
    expect(parsed.success && parsed.data.fields[0]?.procedures[0]?.counts).toMatchObject({
      channelUnknown: 2,
      early: 2,
    })
  })

  test('of zero leave no trace', () => {
    const parsed = summaryFromCounts([{ ...row, count: 0 }], { period })
    expect(parsed.success && parsed.data).toEqual(emptySummary(period))
  })

  test('report every fault, but not without end', () => {
    const parsed = summaryFromCounts(Array.from({ length: 100_000 }, () => null) as never, { period })
    expect(parsed.success ? 0 : parsed.issues.length).toBe(1001)
  })
})

describe('form II.06a', () => {
  const formOf = ({ counts, rows, ...options }: (typeof forms)[number]['input']): DossierForm => {
    if (counts !== undefined) return formII06a(counts)
    const parsed = summaryFromCounts(rows ?? [], { period })
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
    const form = formII06a(parsed.data, options)
    expect(formII06a(totalDossierCounts(parsed.data, options)).total).toEqual(form.total)
    return form
  }

  test.each(forms)('$id', ({ input, expected }) => {
    const form = formOf(input)
    expect(form.total.columns).toEqual(expected.columns)
    expect(form.total.balances.map(({ status }) => status)).toEqual(expected.balances)
    expect(
      form.total.rates.map(({ id, numerator, denominator, percent }) => `${id} ${numerator}/${denominator} ${percent}`),
    ).toEqual(expected.rates)
    expect(form.findings.map(({ code }) => code)).toEqual(expected.findings)
    if (expected.rows !== undefined)
      expect(
        form.rows.map(({ number, level, field, procedure, columns }) =>
          [number, level === 'field' ? field : procedure, columns['3']].join(' '),
        ),
      ).toEqual(expected.rows)
    expect(JSON.parse(JSON.stringify(form))).toEqual(form)
  })

  const summary = emptySummary(period)

  test('where the form was read is said by the caller; unsaid, it is no more than assumed', () => {
    const counts = { received: { total: 1 } }
    expect(formII06a(counts)).toMatchObject({ sources: [], provenance: 'assumed' })
    const of = summaryFromCounts([], { period: { from: '2023-01-01', to: '2023-10-31' } })
    if (!of.success) throw new Error('summary')
    const { form, readings } = dossierFormSources
    const provenance = 'read-secondary'
    expect(formII06a(counts, { sources: dossierFormSources })).toMatchObject({ sources: [form], provenance })
    for (const reading of ['II.06a', 'progress'] as const) {
      expect(formII06a(of.data, { reading })).toMatchObject({ sources: [], provenance: 'assumed' })
      const said = formII06a(of.data, { reading, sources: dossierFormSources })
      expect(said).toMatchObject({ sources: [form, readings[reading]], provenance })
    }
  })

  test('asks for a reading of a summary, and for its own period', () => {
    expect(() => formII06a(summary, {} as never)).toThrow(/invalid-option/)
    expect(() => formII06a(summary, undefined as never)).toThrow(/invalid-option/)
    expect(() => formII06a(summary, { reading: 'II.06b' as never })).toThrow(/invalid-option/)
    expect(() => totalDossierCounts(summary, {} as never)).toThrow(/invalid-option/)
    expect(() => formII06a(summary, { reading: 'II.06a', by: 'unit' as never })).toThrow(/invalid-option/)
    const other = { from: '2023-01-01', to: '2023-12-31', cutOff: '2023-10-31' }
    expect(() => formII06a(summary, { reading: 'II.06a', period: other })).toThrow(/periods-differ/)
    const own = { ...period, cutOff: '2023-10-31', periodSet: 'dan-van-2023' }
    expect(formII06a(summary, { reading: 'II.06a', period: own }).period).toEqual(own)
    expect(formII06a(summary, { reading: 'II.06a' }).period).toEqual({ ...period, cutOff: '2023-10-31' })
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '730', null])('refuses %s for a count', (total) => {
    expect(() => formII06a({ solved: { total } } as never)).toThrow(/invalid-number/)
  })

  test('of what nobody supplied it says so, and prints no zero', () => {
    const late = {
      field: 'A',
      procedure: 'B',
      receivedOn: '2023-02-01',
      endedOn: '2023-03-01',
      outcome: 'late',
    } as const
    const { endedOn, ...open } = late
    const pending = { ...open, outcome: 'overdue', apology: false } as const
    const closing = { ...late, lateBy: 'closing' } as const
    const form = (dossiers: readonly CountedDossier[]) =>
      formII06a(summarizeDossiers(dossiers, { period }), { reading: 'II.06a' })
    const said = form([late, pending, closing])
    expect(said.beside).toMatchObject({ lateByLaw: 0, lateByClosing: 1, lateByUnknown: 1 })
    expect(said.beside).toMatchObject({ apologySent: 0, apologyMissing: 1, apologyUnknown: 1 })
    const text = render(said, { locale: vi, format: 'text' })
    expect(text).toContain('Trễ hạn theo quy định: chưa rõ (1 hồ sơ không ghi)')
    expect(text).toContain('Trễ hạn chỉ do kết thúc muộn trên phần mềm: 1; chưa rõ 1 hồ sơ')
    expect(text).toContain('Đã có văn bản xin lỗi: chưa rõ (1 hồ sơ không ghi)')
    expect(text).toContain('Từ chối tiếp nhận: 0')
    expect(render(form([closing]), { locale: vi, format: 'text' })).toContain('Trễ hạn theo quy định: 0\n')
    expect(render(said, { locale: en, format: 'text' })).toContain('Late by the law: not known (nobody says of 1)')
    expect(
      mergeSummaries(summarizeDossiers([late], { period }), summarizeDossiers([pending, closing], { period })),
    ).toEqual(summarizeDossiers([late, pending, closing], { period }))
  })

  test('says how many could not be counted, before anything else', () => {
    const short = summarizeDossiers([{} as never], { period })
    const [first] = formII06a(short, { reading: 'II.06a' }).findings
    expect(first).toMatchObject({ code: 'unreadable', severity: 'error', data: { unreadable: 1 } })
  })
})

describe('a stored summary', () => {
  const parsed = summaryFromCounts(
    [
      { field: 'A', procedure: 'B', channel: 'online', outcome: 'late', lateBy: 'law', apology: true, count: 2 },
      { field: 'A', procedure: 'C', channel: 'online', outcome: 'early', count: 1 },
    ],
    { period },
  )
  if (!parsed.success) throw new Error('sound rows')
  const stored = () => JSON.parse(JSON.stringify(parsed.data))
  const faultsOf = (input: unknown) => {
    const read = parseDossierSummary(input)
    return read.success ? [] : read.issues.map(faultText)
  }

  test('is made canonical, whatever its order', () => {
    const input = stored()
    input.fields[0].procedures.reverse()
    const read = parseDossierSummary(input)
    expect(read.success && JSON.stringify(read.data)).toBe(JSON.stringify(parsed.data))
  })

  test('must agree in itself', () => {
    const counts = (change: object) => {
      const input = stored()
      Object.assign(input.fields[0].procedures[0].counts, change)
      return faultsOf(input)
    }
    const path = 'fields.0.procedures.0.counts'
    expect(counts({ online: 3 })).toEqual([`${path} counts-not-balanced`])
    expect(counts({ lateByClosing: 1 })).toEqual([`${path}.lateByLaw numerator-above-denominator`])
    expect(counts({ withinReappointed: 3 })).toEqual([`${path}.withinReappointed numerator-above-denominator`])
    expect(counts({ apologyMissing: 1 })).toEqual([`${path}.apologySent numerator-above-denominator`])
    expect(counts({ apologyUnknown: 1 })).toEqual([`${path}.apologySent numerator-above-denominator`])
    expect(counts({ late: -1 })).toEqual([`${path}.late too-small`])
    expect(counts({ late: 0.5 })).toEqual([`${path}.late wrong-type`])
    expect(counts({ erly: 1 })).toEqual([`${path}.erly unknown-key early`])
    const twice = stored()
    twice.fields[0].procedures.push(twice.fields[0].procedures[0])
    twice.fields.push({ field: 'A', procedures: [] })
    expect(faultsOf(twice)).toEqual(['fields.0.procedures.2.procedure duplicate', 'fields.1.field duplicate'])
    expect(faultsOf({ ...stored(), period: { from: '2023-02-01', to: '2023-01-31' } })).toEqual([
      'period period-reversed',
    ])
  })

  test.each([null, undefined, 1, 'x', [], {}, { kind: 'dossier-summary' }, { fields: [null, { procedures: [null] }] }])(
    'is not %j',
    (input) => {
      expect(faultsOf(input).length).toBeGreaterThan(0)
    },
  )

  test('is not what is nested without end, nor what is called __proto__ by its keys', () => {
    let deep: unknown = 1
    for (let i = 0; i < 100_000; i++) deep = { fields: deep }
    expect(faultsOf(deep).length).toBeGreaterThan(0)
    expect(faultsOf(JSON.parse('{"__proto__": {"kind": "dossier-summary"}}')).length).toBeGreaterThan(0)
  })
})

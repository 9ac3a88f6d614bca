import {
  addDays,
  type CountedDossier,
  type DossierCountRow,
  type DossierOutcome,
  type DossierSummary,
  dossierOutcomes,
  emptySummary,
  formII06a,
  mergeSummaries,
  parseDossierSummary,
  summarizeDossiers,
  summarizeDossiersAsync,
  summaryFromCounts,
} from 'danvan'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const period = { from: '2023-01-01', to: '2023-10-31' }
const pending: readonly DossierOutcome[] = ['in-time', 'overdue', 'paused']
const names = fc.constantFrom('Nhà ở', 'Xây dựng', '__proto__', '1', '10')

/** A dossier of any kind, received up to two months before the period or after it. */
const dossier: fc.Arbitrary<CountedDossier> = fc
  .record({
    field: names,
    procedure: names,
    channel: fc.constantFrom('online', 'direct', 'post', undefined),
    received: fc.integer({ min: -60, max: 360 }),
    took: fc.integer({ min: 0, max: 90 }),
    outcome: fc.constantFrom(...dossierOutcomes),
    solved: fc.boolean(),
    apology: fc.constantFrom(true, false, undefined),
    lateBy: fc.constantFrom('law', 'closing', undefined),
    withinReappointed: fc.constantFrom(true, undefined),
  })
  .map(({ channel, received, took, outcome, solved, apology, lateBy, withinReappointed, ...of }) => {
    const receivedOn = addDays(period.from, received)
    const isEnded = outcome === 'undecided' ? solved : !pending.includes(outcome)
    return {
      ...of,
      receivedOn,
      outcome,
      ...(channel !== undefined && { channel }),
      ...(isEnded && { endedOn: addDays(receivedOn, took) }),
      ...(outcome === 'undecided' && { solved }),
      ...(apology !== undefined && { apology }),
      ...(lateBy !== undefined && { lateBy }),
      ...(withinReappointed !== undefined && { withinReappointed }),
    }
  })
const dossiers = fc.array(dossier, { maxLength: 60 })
const summary = dossiers.map((all) => summarizeDossiers(all, { period }))
const bytes = (value: DossierSummary) => JSON.stringify(value)

describe('merging summaries', () => {
  test('is associative and commutative, with the empty one as identity', () => {
    fc.assert(
      fc.property(summary, summary, summary, (a, b, c) => {
        expect(bytes(mergeSummaries(mergeSummaries(a, b), c))).toBe(bytes(mergeSummaries(a, mergeSummaries(b, c))))
        expect(bytes(mergeSummaries(a, b))).toBe(bytes(mergeSummaries(b, a)))
        expect(bytes(mergeSummaries(a, emptySummary(period)))).toBe(bytes(a))
        expect(bytes(mergeSummaries(emptySummary(period), a))).toBe(bytes(a))
      }),
    )
  })

  test('of any partition into up to 1,000 parts is one pass, byte for byte, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(dossier, { maxLength: 400 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.infiniteStream(fc.nat()),
        (all, count, draws) => {
          const shards: CountedDossier[][] = Array.from({ length: count }, () => [])
          for (const each of all) shards[(draws.next().value as number) % count]?.push(each)
          const parts = shards.map((shard) => summarizeDossiers(shard, { period }))
          const merged = parts.reduceRight((sum, part) => mergeSummaries(part, sum), emptySummary(period))
          expect(bytes(merged)).toBe(bytes(summarizeDossiers(all, { period })))
          expect(bytes(merged)).toBe(bytes(summarizeDossiers([...all].reverse(), { period })))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('goes through JSON: what was stored merges to the same bytes', () => {
    fc.assert(
      fc.property(summary, summary, (a, b) => {
        const stored = [a, b].map((each) => parseDossierSummary(JSON.parse(bytes(each))))
        const [first, second] = stored.map((each) => (each.success ? each.data : emptySummary(period)))
        expect(bytes(mergeSummaries(first as DossierSummary, second as DossierSummary))).toBe(
          bytes(mergeSummaries(a, b)),
        )
      }),
    )
  })

  test('changes neither of the two', () => {
    fc.assert(
      fc.property(summary, summary, (a, b) => {
        const before = [bytes(a), bytes(b)]
        mergeSummaries(a, b)
        expect([bytes(a), bytes(b)]).toEqual(before)
      }),
    )
  })

  test('refuses two periods and what is no summary', () => {
    const a = emptySummary(period)
    const other = emptySummary({ ...period, to: '2023-10-30' })
    expect(() => mergeSummaries(a, other)).toThrow(expect.objectContaining({ code: 'periods-differ' }) as Error)
    for (const bad of [undefined, null, {}, { ...a, schema: 'danvan/dossier-summary@2' }, { ...a, period: {} }])
      expect(() => mergeSummaries(a, bad as never)).toThrow(/invalid-(option|date)/)
  })
})

describe('a summary', () => {
  test('is the same from a stream', async () => {
    async function* stream(all: readonly CountedDossier[]) {
      for (const each of all) yield each
    }
    await fc.assert(
      fc.asyncProperty(dossiers, async (all) => {
        const sync = bytes(summarizeDossiers(all, { period }))
        expect(bytes(await summarizeDossiersAsync(stream(all), { period }))).toBe(sync)
        expect(bytes(await summarizeDossiersAsync(all, { period }))).toBe(sync)
      }),
    )
  })

  test('of grouped rows is that of the dossiers', () => {
    fc.assert(
      fc.property(dossiers, (all) => {
        const within = all.filter(
          ({ receivedOn, endedOn = period.from }) =>
            receivedOn <= period.to && endedOn >= period.from && endedOn <= period.to,
        )
        const groups = new Map<string, DossierCountRow>()
        for (const { receivedOn, endedOn: _, ...facts } of within) {
          const key = { ...facts, ...(receivedOn < period.from && { carriedOver: true }) }
          const group = groups.get(JSON.stringify(key)) ?? { ...key, count: 0 }
          groups.set(JSON.stringify(key), { ...group, count: group.count + 1 })
        }
        const rows = summaryFromCounts(groups.values(), { period })
        expect(rows.success && bytes(rows.data)).toBe(bytes(summarizeDossiers(within, { period })))
      }),
    )
  })

  test('counts what a loop over all dossiers for each column counts', () => {
    fc.assert(
      fc.property(dossiers, (all) => {
        const total = (read: (each: CountedDossier) => boolean) => all.filter(read).length
        const isIn = ({ receivedOn, endedOn, outcome }: CountedDossier) =>
          !(endedOn !== undefined && endedOn < period.from) && receivedOn <= period.to && outcome !== 'refused'
        const isEndedIn = ({ endedOn }: CountedDossier) => endedOn === undefined || endedOn <= period.to
        const form = formII06a(summarizeDossiers(all, { period }), { reading: 'progress' })
        expect(form.total.columns['3']).toBe(total(isIn))
        expect(form.total.columns['6']).toBe(total((each) => isIn(each) && each.receivedOn < period.from))
        expect(form.total.columns['7']).toBe(
          total(
            (each) =>
              isIn(each) &&
              isEndedIn(each) &&
              (['early', 'on-time', 'late', 'withdrawn'].includes(each.outcome) || each.solved === true),
          ),
        )
        expect(form.total.columns.paused).toBe(total((each) => isIn(each) && each.outcome === 'paused'))
        for (const row of [...form.rows, form.total])
          for (const { status } of row.balances) expect(status).not.toBe('fails')
      }),
    )
  })

  test.each(['II.06a', 'progress'] as const)('gives form rows that add up to its total, by %s', (reading) => {
    fc.assert(
      fc.property(summary, (of) => {
        const { rows, total } = formII06a(of, { reading, by: 'procedure' })
        for (const level of ['field', 'procedure'] as const)
          for (const column of ['3', '6', '7', '11'] as const)
            expect(
              rows.filter((row) => row.level === level).reduce((sum, row) => sum + (row.columns[column] ?? 0), 0),
            ).toBe(total.columns[column])
      }),
    )
  })
})

import { addDays } from 'danvan/civil'
import { compareRegimes, dutiesForPeriod, dutiesOn } from 'danvan/disclosure'
import { disclosureCatalogues } from 'danvan/rulesets'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ownRow, profileOf } from './profiles.ts'

const year2023 = { from: '2023-01-01', to: '2023-12-31' }

/** The slow oracle: each day asked on its own. */
function dayByDay(from: string, to: string, profile: ReturnType<typeof profileOf>) {
  const days: ReturnType<typeof dutiesOn>[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(dutiesOn(disclosureCatalogues, profile, day))
  return days
}

describe('a period is its days', () => {
  const profile = profileOf(
    {
      exploitsAssets: [
        { value: false, lastDay: '2023-06-14' },
        { value: true, from: '2023-06-20' },
      ],
    },
    [ownRow({ id: 'own-1' })],
  )

  test.each([
    ['2023-06-12', '2023-07-05'],
    ['2020-12-05', '2020-12-22'],
    ['2023-11-30', '2023-12-03'],
    ['2023-12-29', '2024-01-03'],
    ['2025-06-28', '2025-07-03'],
    ['2025-12-30', '2026-01-03'],
    ['2026-11-20', '2026-11-27'],
    ['2023-07-01', '2023-07-01'],
  ])('%s to %s', { timeout: 30_000 }, (from, to) => {
    const period = dutiesForPeriod(disclosureCatalogues, profile, { from, to })
    const days = dayByDay(from, to, profile)
    const text = new Map(
      period.duties.map(({ id, spans }) => [id, spans.map((span) => ({ ...span, on: JSON.stringify(span.on) }))]),
    )
    for (const { date, duties } of days)
      for (const on of duties) {
        const spans = text.get(on.id)?.filter((span) => span.from <= date && date <= span.to)
        expect(spans?.map((span) => span.on)).toEqual([JSON.stringify(on)])
      }
    const changes = days.flatMap(({ date, duties }, i) => {
      const before = days[i - 1]?.duties
      return before !== undefined && JSON.stringify(before) !== JSON.stringify(duties) ? [date] : []
    })
    expect(period.changesOn).toEqual(changes)
  })

  test('on any days', { timeout: 60_000 }, () => {
    const first = Date.UTC(2017, 0, 1) / 86_400_000
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600 }), fc.integer({ min: 0, max: 40 }), (start, length) => {
        const from = new Date((first + start) * 86_400_000).toISOString().slice(0, 10)
        const to = addDays(from, length)
        const period = dutiesForPeriod(disclosureCatalogues, profile, { from, to })
        const pick = addDays(from, Math.floor(length / 2))
        const asked = dutiesOn(disclosureCatalogues, profile, pick)
        const on = period.duties.map(({ spans }) => spans.find((span) => span.from <= pick && pick <= span.to)?.on)
        expect(JSON.stringify(on)).toBe(JSON.stringify(asked.duties))
        for (const { spans } of period.duties) {
          expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([from, to])
          spans.forEach(({ from: begins }, i) => {
            if (i > 0) expect(begins).toBe(addDays(spans[i - 1]?.to as string, 1))
          })
        }
      }),
      { numRuns: 15 },
    )
  })

  test('a flag and a law each split', () => {
    const year = dutiesForPeriod(disclosureCatalogues, profile, year2023)
    const spans = (id: string) =>
      year.duties.find((duty) => duty.id === id)?.spans.map(({ from, to, on }) => `${from} ${to} ${on.status}`)
    expect(spans('TS-5')).toEqual([
      '2023-01-01 2023-06-14 not-applicable',
      '2023-06-15 2023-06-19 unknown',
      '2023-06-20 2023-12-31 applies',
    ])
    expect(spans('N04-7.2')).toEqual(['2023-01-01 2023-06-30 applies', '2023-07-01 2023-12-31 not-in-force'])
    expect(spans('own-1')).toEqual(['2023-01-01 2023-10-01 not-in-force', '2023-10-02 2023-12-31 applies'])
  })

  test('findings are told once', () => {
    const narrow = ownRow({
      id: 'own-2',
      due: { kind: 'within', limit: { amount: 9, unit: 'working-day' }, direction: 'after' },
    })
    expect(dutiesForPeriod(disclosureCatalogues, profileOf({}, [narrow]), year2023).findings).toHaveLength(1)
  })

  test('ends before it begins, or on no day: misuse', () => {
    const ask = (from: string, to: string) => () => dutiesForPeriod(disclosureCatalogues, profile, { from, to })
    expect(ask('2023-07-01', '2023-06-30')).toThrow(expect.objectContaining({ code: 'invalid-option' }))
    expect(ask('2023-02-29', '2023-06-30')).toThrow(expect.objectContaining({ code: 'invalid-date' }))
  })

  test('without catalogues there is nothing', () => {
    expect(dutiesForPeriod([], profileOf(), year2023)).toMatchObject({ duties: [], changesOn: [] })
  })
})

describe('30/06/2023 against 01/07/2023', () => {
  const comparison = compareRegimes(disclosureCatalogues, profileOf(), '2023-06-30', '2023-07-01')
  const change = (before: string, after: string) =>
    comparison.changed.find((each) => each.before.id === before && each.after.id === after)

  test('added of Đ.46: public investment and what the agency adds', () => {
    expect(comparison.added.map(({ id }) => id).filter((id) => id.startsWith('L10'))).toEqual(['L10-46.5', 'L10-46.12'])
  })

  test('nothing of Đ.7 was dropped', () => {
    expect(comparison.dropped).toEqual([])
  })

  test.each([
    ['N04-7.1', 'L10-46.1', 'same', ['trigger', 'due', 'channels', 'keep', 'exceptions']],
    ['N04-7.2', 'L10-46.2', 'same', ['due', 'channels', 'keep', 'exceptions']],
    ['N04-7.3', 'L10-46.3', 'wider', ['due', 'channels', 'keep', 'exceptions']],
    ['N04-7.3', 'L10-46.4', 'split', ['due', 'channels', 'keep', 'exceptions']],
    ['N04-7.4', 'L10-46.6', 'wider', ['due', 'channels', 'keep', 'exceptions']],
    ['N04-7.5', 'L10-46.7', 'wider', ['trigger', 'due', 'channels', 'keep', 'exceptions']],
    ['N04-7.6', 'L10-46.8', 'wider', ['due', 'channels', 'keep', 'exceptions']],
    ['N04-7.7', 'L10-46.9', 'wider', ['due', 'channels', 'keep', 'exceptions']],
    ['N04-7.8', 'L10-46.10', 'wider', ['due', 'channels', 'keep', 'exceptions']],
    ['N04-7.9', 'L10-46.11', 'same', ['trigger', 'due', 'channels', 'keep', 'exceptions']],
    ['HN04-1', 'HN10-1', 'same', ['due']],
    ['HN04-2', 'HN10-2', 'same', ['due']],
    ['HN04-3', 'HN10-3', 'same', ['attendance']],
    ['TTR-1', 'TTR-2', 'same', ['channels', 'keep', 'exceptions']],
    ['NSU-2', 'NSU-2', 'same', ['due', 'channels', 'keep', 'exceptions'].slice(0, 3)],
  ])('%s → %s', (before, after, relation, fields) => {
    expect(change(before, after)).toMatchObject({ relation })
    expect(change(before, after)?.changes.map(({ field }) => field)).toEqual(fields)
  })

  test('with the figures of both sides', () => {
    const [clock, due, , keep] = change('N04-7.9', 'L10-46.11')?.changes ?? []
    expect(clock).toMatchObject({ before: { events: ['received'] }, after: { events: ['issued'] } })
    expect(due).toMatchObject({
      before: { limit: { amount: 3, unit: 'working-day' }, specialCase: { limit: { amount: 5, unit: 'day' } } },
      after: { limit: { amount: 5, unit: 'working-day' } },
    })
    expect(keep).toMatchObject({
      before: { rules: [{ channels: ['board-office'], atLeast: { amount: 30, consecutive: true } }] },
      after: { rules: [{ channels: ['intranet'], atLeast: { amount: 20, consecutive: true } }, {}] },
    })
  })

  test('what special laws ask for is unchanged', () => {
    const unchanged = comparison.unchanged.map(({ after }) => after.id)
    expect(unchanged).toEqual(
      expect.arrayContaining(['HN10-4', 'NS-1', 'NS-3', 'TS-1', 'DT-1', 'KK-1', 'TCD-1', 'TC-1']),
    )
  })

  test('the same duty under another name is not told twice', () => {
    const ids = [...comparison.added, ...comparison.changed.map(({ after }) => after)].map(({ id }) => id)
    for (const alias of ['NB-1', 'QC-1', 'QC-4', 'YK-R', 'NSU-1']) expect(ids).not.toContain(alias)
  })

  test('every row owed on a day is in the answer', () => {
    const { added, dropped, changed, unchanged } = comparison
    const after = new Set([...added, ...[...changed, ...unchanged].map((pair) => pair.after)].map(({ id }) => id))
    const before = new Set([...dropped, ...[...changed, ...unchanged].map((pair) => pair.before)].map(({ id }) => id))
    const owed = (date: string) =>
      dutiesOn(disclosureCatalogues, profileOf(), date).duties.flatMap(({ id, status, sameAs }) =>
        ['applies', 'unknown', 'unknown-in-force'].includes(status) &&
        !sameAs.some(({ carriedBy, audience }) => carriedBy === 'other' && audience === undefined)
          ? [id]
          : [],
      )
    expect([...after].sort()).toEqual(owed('2023-07-01').sort())
    expect([...before].sort()).toEqual(owed('2023-06-30').sort())
  })

  test('the other way round, what was added is dropped', () => {
    const back = compareRegimes(disclosureCatalogues, profileOf(), '2023-07-01', '2023-06-30')
    expect(back.dropped).toEqual(comparison.added)
    expect(back.added).toEqual(comparison.dropped)
    expect(back.changed).toHaveLength(comparison.changed.length)
  })

  test('a day against itself has no change', () => {
    const same = compareRegimes(disclosureCatalogues, profileOf(), '2023-07-01', '2023-07-01')
    expect([same.added, same.dropped, same.changed]).toEqual([[], [], []])
  })
})

import { type DueItem, type IsoDate, isDanvanError, toDayNumber, upcoming } from 'danvan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const source = { provenance: 'read', copy: 'a copy' } as const

const item = (id: string, dueOn: string | null, more: Partial<DueItem> = {}): DueItem => ({
  id,
  code: 'result',
  subject: { kind: 'dossier', id },
  dueOn: dueOn as IsoDate | null,
  source,
  provenance: 'read',
  ...more,
})

const ids = (items: readonly DueItem[]) => items.map(({ id }) => id)
const codeOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return isDanvanError(error) ? error.code : error
  }
  return undefined
}

describe('upcoming', () => {
  test('past its day and not known to be done it is to be confirmed, not overdue; before, it is due as any other', () => {
    const open = { doneNotKnown: true } as const
    const items = [
      item('open before', '2023-10-30', open),
      item('open long before', '2023-09-30', open),
      item('open today', '2023-10-31', open),
      item('open, no day', null, open),
      item('open later', '2023-11-15', open),
      item('yesterday', '2023-10-30'),
    ]
    const { overdue, unconfirmed, due, undated, later } = upcoming(items, { asOf: '2023-10-31', horizon: 14 })
    expect(ids(overdue)).toEqual(['yesterday'])
    expect(ids(unconfirmed)).toEqual(['open long before', 'open before'])
    expect([ids(due), ids(undated), later]).toEqual([['open today'], ['open, no day'], 1])
  })

  test('the day asked and the last day belong to it; the day before is overdue, the day after is later', () => {
    const items = [
      item('after', '2023-11-15'),
      item('last', '2023-11-14'),
      item('today', '2023-10-31'),
      item('yesterday', '2023-10-30'),
    ]
    const { overdue, due, later, until } = upcoming(items, { asOf: '2023-10-31', horizon: 14 })
    expect([ids(overdue), ids(due), later, until]).toEqual([['yesterday'], ['today', 'last'], 1, '2023-11-14'])
    expect(upcoming(items, { asOf: '2023-10-31', horizon: '2023-11-14' }).due).toEqual(due)
    expect(ids(upcoming(items, { asOf: '2023-10-31', horizon: 0 }).due)).toEqual(['today'])
  })

  test('what counts backwards stands by its safe day and is overdue by the one that decides', () => {
    // deadlines.md §8 no. 19: due Mon 06/11/2023, apology literally by Sun 05/11, safely by Fri 03/11
    const apology = item('apology', '2023-11-05', { advised: '2023-11-03' as IsoDate })
    const result = item('result', '2023-11-04')
    const on = (asOf: string, horizon: number) => upcoming([result, apology], { asOf, horizon })
    expect(ids(on('2023-10-31', 7).due)).toEqual(['apology', 'result'])
    expect(ids(on('2023-10-31', 3).due)).toEqual(['apology'])
    expect(ids(on('2023-11-05', 0).due)).toEqual(['apology'])
    expect(ids(on('2023-11-06', 0).overdue)).toEqual(['result', 'apology'])
  })

  test('a time of the day asked is over only when a time is asked', () => {
    const items = [item('whole', '2023-10-31'), item('three', '2023-10-31', { dueAt: '2023-10-31T15:00' })]
    const overdueAt = (asOf: string) => ids(upcoming(items, { asOf, horizon: 0 }).overdue)
    expect(overdueAt('2023-10-31')).toEqual([])
    expect(overdueAt('2023-10-31T15:00')).toEqual([])
    expect(overdueAt('2023-10-31T15:01')).toEqual(['three'])
    expect(ids(upcoming(items, { asOf: '2023-10-31', horizon: 0 }).due)).toEqual(['three', 'whole'])
  })

  test('what has no day is listed apart, and the weakest provenance holds for all that is listed', () => {
    const items = [
      item('b', null, { undated: 'text-not-read', provenance: 'unverified' }),
      item('a', null, { undated: 'paused' }),
      item('later', '2024-01-01', { provenance: 'assumed' }),
    ]
    const { undated, provenance, later } = upcoming(items, { asOf: '2023-10-31', horizon: 7 })
    expect([ids(undated), provenance, later]).toEqual([['a', 'b'], 'unverified', 1])
    expect(upcoming([], { asOf: '2023-10-31', horizon: 7 })).toMatchObject({ overdue: [], due: [], provenance: 'read' })
  })

  test.each([
    ['a day that is none', [], { asOf: '2023-02-29', horizon: 1 }, 'invalid-date'],
    ['no options', [], undefined, 'invalid-date'],
    ['a horizon before the day', [], { asOf: '2023-10-31', horizon: '2023-10-30' }, 'invalid-option'],
    ['a negative horizon', [], { asOf: '2023-10-31', horizon: -1 }, 'invalid-option'],
    ['half a day', [], { asOf: '2023-10-31', horizon: 0.5 }, 'invalid-option'],
    ['NaN', [], { asOf: '2023-10-31', horizon: Number.NaN }, 'invalid-option'],
    ['a horizon past all calendars', [], { asOf: '2023-10-31', horizon: 1e9 }, 'date-out-of-range'],
    ['no horizon', [], { asOf: '2023-10-31' }, 'invalid-option'],
    ['an id twice', [item('a', null), item('a', null)], { asOf: '2023-10-31', horizon: 1 }, 'invalid-option'],
    ['no item', [null], { asOf: '2023-10-31', horizon: 1 }, 'invalid-option'],
    ['an item due on no day', [item('a', '2023-02-30')], { asOf: '2023-10-31', horizon: 1 }, 'invalid-date'],
  ] as const)('%s', (_, items, options, code) => {
    expect(codeOf(() => upcoming(items as never, options as never))).toBe(code)
  })

  const day = fc
    .integer({ min: toDayNumber('2023-01-01'), max: toDayNumber('2024-12-31') })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
  const arbitrary = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 4 }), fc.option(day)), { selector: ([id]) => id })

  test('nothing is lost, nothing stands twice, and the order given does not matter', () => {
    fc.assert(
      fc.property(arbitrary, day, fc.nat(400), fc.infiniteStream(fc.nat()), (drawn, asOf, horizon, keys) => {
        const items = drawn.map(([id, dueOn]) => item(id, dueOn))
        const result = upcoming(items, { asOf, horizon })
        const { overdue, due, undated, later } = result
        expect(overdue.length + due.length + undated.length + later).toBe(items.length)
        expect(overdue.every(({ dueOn }) => (dueOn as string) < asOf)).toBe(true)
        expect(due.every(({ dueOn }) => (dueOn as string) >= asOf && (dueOn as string) <= result.until)).toBe(true)
        const shuffled = items
          .map((one) => [keys.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one)
        expect(JSON.stringify(upcoming(shuffled, { asOf, horizon }))).toBe(JSON.stringify(result))
      }),
    )
  })
})

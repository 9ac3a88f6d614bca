import * as danvan from 'danvan'
import { describe, expect, test } from 'vitest'

const { isDanvanError, vi, vietnamCalendar, timeLimits } = danvan
const options = { asOf: '2023-10-31', calendar: vietnamCalendar(), locale: vi, format: 'text', rules: timeLimits }

/** What any function may be given by mistake: nothing, nulls, empty things, the wrong kind, options in the first place. */
const given: readonly (readonly unknown[])[] = [
  [],
  [null],
  [null, null, null, null],
  [{}],
  [{}, {}, {}, {}],
  ['x', 'x', 'x', 'x'],
  [1, 2, 3],
  [[], [], []],
  [[null], [null], [null]],
  [{}, options],
  [options, {}, {}],
  [{}, options.asOf, {}],
  [{}, {}, options],
  [{}, {}, options.asOf],
]

type Callable = (...given: readonly unknown[]) => unknown

const isCallable = (value: unknown): value is Callable =>
  typeof value === 'function' && !Function.prototype.toString.call(value).startsWith('class')

/** What is thrown that is no coded error. */
async function crashesOf(call: Callable): Promise<string[]> {
  const crashes: string[] = []
  for (const [i, each] of given.entries())
    try {
      await call(...each)
    } catch (error) {
      if (!isDanvanError(error)) crashes.push(`arguments ${i}: ${String(error)}`)
    }
  return crashes
}

describe('a function called wrongly answers, or throws a coded error', () => {
  test.each(Object.entries(danvan as Record<string, unknown>).filter(([, value]) => isCallable(value)))(
    '%s',
    async (_, call) => {
      expect(await crashesOf(call as Callable)).toEqual([])
    },
  )

  test('a crash is seen', async () => {
    expect(await crashesOf((value) => (value as { part: string }).part)).not.toEqual([])
  })
})

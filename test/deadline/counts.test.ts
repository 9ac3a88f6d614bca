import { assessTimeliness, computeDueDate, type DueDateQuestion, type Timeliness, vietnamCalendar } from 'danvan'
import { describe, expect, test } from 'vitest'

import { loadCases } from './loadCases.ts'

const calendar = vietnamCalendar()

interface Expected {
  readonly [field: string]: unknown
  /** Code of an assumption, of a finding; id, end and silence of the first inner clock. */
  readonly assumes?: string
  readonly finds?: string
  readonly inner?: readonly string[]
}

describe('counts', () => {
  test.each(loadCases<DueDateQuestion, Expected>('counts').cases)('$id', ({ input, expected, throws }) => {
    if (throws !== undefined) {
      expect(() => computeDueDate({ ...input, calendar })).toThrow(expect.objectContaining(throws) as Error)
      return
    }
    const { assumes, finds, inner, 'conventions.halfDay': halfDay, ...fields } = expected
    const dueDate = computeDueDate({ ...input, calendar })
    expect(dueDate).toMatchObject(fields)
    if (assumes !== undefined) expect(dueDate.assumptions.map(({ code }) => code)).toContain(assumes)
    if (finds !== undefined) expect(dueDate.findings.map(({ code }) => code)).toEqual([finds])
    if (halfDay !== undefined)
      expect(dueDate.conventions.find(({ option }) => option === 'halfDay')?.value).toBe(halfDay)
    if (inner !== undefined) {
      const [clock] = dueDate.innerClocks
      const dueOn = clock?.dueDate.status === 'known' ? clock.dueDate.dueOn : undefined
      expect([clock?.id, dueOn, clock?.silence]).toEqual(inner)
    }
  })
})

describe('timeliness', () => {
  interface Input {
    readonly question: DueDateQuestion
    readonly doneOn?: string
    readonly asOf: string
  }
  test.each(loadCases<Input, Partial<Timeliness>>('timeliness').cases)('$id', ({ input, expected }) => {
    const dueDate = computeDueDate({ ...input.question, calendar })
    const timeliness = assessTimeliness(dueDate, input.doneOn, { asOf: input.asOf, calendar })
    expect(timeliness).toMatchObject(expected)
    expect(JSON.parse(JSON.stringify(timeliness))).toEqual(timeliness)
    // A stored due date says the same; without a calendar only the working days are missing.
    const stored = JSON.parse(JSON.stringify(dueDate))
    expect(assessTimeliness(stored, input.doneOn, { asOf: input.asOf, calendar })).toEqual(timeliness)
    expect(assessTimeliness(dueDate, input.doneOn, { asOf: input.asOf }).days.working).toBeNull()
  })

  test('refuses what is no due date and what is no day', () => {
    const dueDate = computeDueDate({ start: '2023-10-20', limit: { amount: 1, unit: 'day' }, calendar })
    for (const bad of [undefined, null, {}, { kind: 'due-date' }, { ...dueDate, schema: 'danvan/due-date@9' }])
      expect(() => assessTimeliness(bad as never, undefined, { asOf: '2023-10-31' })).toThrow(/invalid-option/)
    expect(() => assessTimeliness(dueDate, '2023-13-01', { asOf: '2023-10-31' })).toThrow(/invalid-date/)
    expect(() => assessTimeliness(dueDate, undefined, {} as never)).toThrow(/invalid-date/)
    expect(() => assessTimeliness(dueDate, undefined, undefined as never)).toThrow(/invalid-option/)
  })
})

import { forceOn, type InForce } from 'danvan/law'
import { describe, expect, test } from 'vitest'

const read = { provenance: 'read', copy: 'a copy' } as const
const inferred = { provenance: 'inferred', basis: 'a successor' } as const
const high = { provenance: 'unverified', confidence: 'high' } as const
const reviewedOn = '2026-11-23'

describe('of several days that show it in force, the best known decide', () => {
  const inForce: InForce = {
    from: { on: '2021-01-01', source: high },
    attested: [{ on: '2023-10-31', source: read }],
    end: { kind: 'last-day', on: '2026-06-30', source: inferred },
  }

  test.each([
    ['2020-12-31', 'not-yet', [high]],
    ['2021-01-01', 'in-force', [high, read]],
    ['2023-10-30', 'in-force', [high, read]],
    ['2023-10-31', 'in-force', [read]],
    ['2023-11-01', 'in-force', [read, inferred]],
    ['2026-06-30', 'in-force', [read, inferred]],
    ['2026-07-01', 'ended', [inferred]],
  ])('%s: %s', (date, status, sources) => {
    expect(forceOn(inForce, date, reviewedOn)).toEqual({ status, sources })
  })
})

test.each([
  [{ end: { kind: 'open', source: read } }, '2026-11-22', 'unknown', 'first-day-not-read'],
  [{ end: { kind: 'open', source: read } }, '2026-11-23', 'in-force', undefined],
  [{ end: { kind: 'open', source: read, asOf: '2023-12-01' } }, '2023-12-01', 'in-force', undefined],
  [{ end: { kind: 'not-read' } }, '2026-11-23', 'unknown', 'first-day-not-read'],
  [{ end: { kind: 'not-read' }, from: { on: '2020-01-01', source: read } }, '2020-01-02', 'unknown', 'end-not-read'],
] as const)('%j on %s: %s', (inForce, date, status, reason) => {
  const answer = forceOn(inForce, date, reviewedOn)
  expect([answer.status, answer.reason]).toEqual([status, reason])
})

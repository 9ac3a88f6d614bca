import type { TimeLimitCatalogue, TimeLimitRule } from 'danvan/deadline'

/** A rule of which only what matters is written; null takes a field away. */
export type RuleSketch = { readonly [Field in keyof TimeLimitRule]?: unknown } & {
  readonly from?: string
  readonly lastDay?: string
  readonly end?: 'not-read'
  readonly attested?: readonly string[]
  readonly instrument?: string | null
  readonly provision?: string
}

const read = { provenance: 'read', copy: 'a copy' } as const

/** A catalogue of sketches: 5 days from receipt of procedure a, read, in force from 2020, unless the sketch says otherwise. */
export function buildTimeLimits(sketches: readonly RuleSketch[], procedures?: readonly string[]): TimeLimitCatalogue {
  const rules = sketches.map((sketch, i) => {
    const { from, lastDay, end, attested, instrument, provision, ...fields } = sketch
    const key = instrument === undefined ? 'decree:09/2019/NĐ-CP:chinh-phu:undated' : instrument
    const whole = {
      id: String(i),
      procedure: 'a',
      kind: 'statutory',
      figure: { kind: 'within', limit: { amount: 5, unit: 'day' } },
      start: { events: ['receipt'] },
      inForce: {
        from: { on: from ?? '2020-01-01', source: read },
        end:
          end === 'not-read'
            ? { kind: end }
            : lastDay === undefined
              ? { kind: 'open', source: read }
              : { kind: 'last-day', on: lastDay, source: read },
        ...(attested !== undefined && { attested: attested.map((on) => ({ on, source: read })) }),
      },
      ...fields,
      source: {
        ...((fields.source as object | undefined) ?? read),
        ...(key !== null && { instrument: key }),
        ...(provision !== undefined && { provision }),
      },
    }
    return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null)) as unknown as TimeLimitRule
  })
  return {
    schema: 'danvan/time-limits@1',
    id: 'test',
    version: '1',
    title: { vi: 'Danh mục thử' },
    reviewedOn: '2026-11-23',
    procedures: (procedures ?? [...new Set(rules.map(({ procedure }) => procedure))]).map((id) => ({
      id,
      label: { vi: id },
      field: 'construction',
    })),
    rules,
  }
}

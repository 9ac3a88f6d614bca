import { type DisclosureObservation, disclosureChannels, dutyEvidenceKinds, parseDisclosureRecord } from 'danvan'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readObservations, writeObservations } from '../../docs/.vitepress/theme/live/observationSheet.ts'

const text = fc
  .oneof(fc.string({ minLength: 1 }), fc.constantFrom('=1+1', ' 12/BB', "'12", 'a\r\nb', 'x;y,"z"', '\uFEFFa'))
  .filter((each) => each !== '')
const day = fc.constantFrom('2023-07-03', '2023-07-10', '2023-08-30')
const evidence = fc.record(
  {
    kind: fc.constantFrom(...dutyEvidenceKinds),
    status: fc.constantFrom('draft', 'missing', 'in-review', 'approved', 'rejected', 'expired'),
    reference: text,
    issuedOn: day,
  },
  { requiredKeys: ['kind', 'status'] },
)
const observation = fc.record(
  {
    id: text,
    occurrence: fc.oneof(fc.constantFrom('L10-46.6/L10-46.6', 'NS-3/2023-Q3'), text),
    found: fc.boolean(),
    channel: fc.constantFrom(...disclosureChannels),
    startedOn: day,
    removedOn: day,
    gaps: fc.array(fc.record({ from: day, to: day }), { maxLength: 2 }),
    asMessage: fc.constant(true as const),
    observer: text,
    origin: fc.constantFrom('declared', 'seen', 'system'),
    collectedOn: day,
    evidence: fc.array(evidence, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'occurrence', 'found', 'origin'] },
) as fc.Arbitrary<DisclosureObservation>
const occurrences = [
  { id: 'L10-46.6/L10-46.6', label: 'Nhân sự' },
  { id: 'TCD-3/2023-07', label: 'Lịch tiếp công dân' },
]

describe('sheet of observations', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.uniqueArray(observation, { selector: ({ id }) => id, maxLength: 4 }), (observations) => {
        const read = readObservations(writeObservations(observations, occurrences))
        expect(read).toEqual({ observations, faults: [] })
      }),
    )
  })

  it('keeps the day of the observation apart from that of the posting, the origin and the state of the proof', () => {
    const observations: readonly DisclosureObservation[] = [
      {
        id: 'a',
        occurrence: 'L10-46.6/L10-46.6',
        found: true,
        channel: 'intranet',
        collectedOn: '2023-07-14',
        origin: 'declared',
        evidence: [
          { kind: 'message-log', status: 'draft' },
          { kind: 'message-log', status: 'rejected', reference: '12' },
        ],
      },
    ]
    const sheet = writeObservations(observations, occurrences)
    expect(sheet).toContain('TCD-3/2023-07')
    const read = readObservations(sheet)
    expect(read.observations).toEqual(observations)
    const schema = 'danvan/disclosure-record@1'
    expect(parseDisclosureRecord({ schema, events: [], observations: read.observations }).success).toBe(true)
  })

  it('reads a sheet filled in by hand, and takes no other word for “found”', () => {
    const filled = 'occurrence,found,startedOn\nA/1,,2023-07-03\nA/2,không,2023-07-04\nA/3,,\n'
    expect(readObservations(filled)).toEqual({
      observations: [
        { id: '1', occurrence: 'A/1', found: true, origin: 'seen', startedOn: '2023-07-03' },
        { id: '2', occurrence: 'A/2', found: false, origin: 'seen', collectedOn: '2023-07-04' },
      ],
      faults: [],
    })
    expect(readObservations('occurrence,found\nA/1,chưa\n').faults).toHaveLength(1)
    expect(readObservations('a,b\n1,2\n').faults).toHaveLength(1)
  })
})

import { type DueDate, type Provenance, weakestProvenance } from 'danvan'

/**
 * The due date with the standing of all it rests on: the count, and the limit that was counted. That the last day of a
 * limit that lasts does not move is not agreed between parties, as the library takes it, but follows from its kind.
 */
export function restingOn(dueDate: DueDate, limit: Provenance, isLasting: boolean): DueDate {
  const inferred = { provenance: 'inferred', basis } as const
  const assumptions = dueDate.assumptions.map((each) =>
    isLasting && each.code === 'endRoll' ? { ...each, source: inferred } : each,
  )
  const conventions = dueDate.conventions.map((each) =>
    isLasting && each.option === 'endRoll' ? { ...each, source: inferred } : each,
  )
  const { trail, provenance } = dueDate
  const isRead = !isLasting || provenance !== 'assumed'
  const used = isRead
    ? [provenance]
    : [
        ...[...conventions, ...assumptions].map(({ source }) => source.provenance),
        ...trail.flatMap(({ cause, sources = [] }) =>
          [...(cause ? [cause] : []), ...sources].map((each) => each.provenance),
        ),
      ]
  return { ...dueDate, conventions, assumptions, provenance: weakestProvenance([...used, limit]) }
}

const basis = 'thời gian tối thiểu phải kéo dài đủ số ngày; ngày cuối không phải hạn làm việc gì'

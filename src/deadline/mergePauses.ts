import { fromDayNumber, toDayNumber } from '../civil/index.ts'
import { DanvanError } from '../issues/index.ts'
import { provenances, type Source } from '../law/index.ts'
import { canonicalJson } from '../stamp/index.ts'
import { type Pause, type PauseReason, pauseReasons } from './Pause.ts'

/** A pause in day numbers; one that lasts ends at infinity. */
export interface DayPause {
  readonly from: number
  readonly to: number
  readonly reasons?: readonly PauseReason[]
  readonly sources?: readonly Source[]
}

/**
 * Gộp các đợt tạm dừng: pauses in order, those that overlap or touch made one, with the reasons and sources of all.
 *
 * @param pauses - plain data, in any order
 * @returns the merged pauses
 * @throws a {@link DanvanError} `invalid-date` or `invalid-option` for a pause that is none
 */
export function mergePauses(pauses: readonly Pause[]): readonly DayPause[] {
  const merged: DayPause[] = []
  const read = pauses.map(readPause).sort((a, b) => a.from - b.from || a.to - b.to)
  for (const pause of read) {
    const last = merged.at(-1)
    if (last === undefined || pause.from > last.to + 1) merged.push(pause)
    else
      merged[merged.length - 1] = {
        from: last.from,
        to: Math.max(last.to, pause.to),
        ...together('reasons', last.reasons, pause.reasons, String),
        ...together('sources', last.sources, pause.sources, canonicalJson),
      }
  }
  return merged
}

function readPause({ from, to, reasons, sources }: Pause): DayPause {
  const pause = { from: toDayNumber(from), to: to === undefined ? Number.POSITIVE_INFINITY : toDayNumber(to) }
  if (pause.to < pause.from) throw new DanvanError('invalid-option', { option: 'pauses', reason: 'reversed', from, to })
  if (reasons !== undefined && !(Array.isArray(reasons) && reasons.every((reason) => pauseReasons.includes(reason))))
    throw new DanvanError('invalid-option', { option: 'reasons', received: String(reasons).slice(0, 40) })
  if (sources !== undefined && !Array.isArray(sources))
    throw new DanvanError('invalid-option', { option: 'sources', received: typeof sources })
  sources?.forEach(checkSource)
  return {
    ...pause,
    ...together('reasons', reasons as readonly PauseReason[] | undefined, undefined, String),
    ...together('sources', sources as readonly Source[] | undefined, undefined, canonicalJson),
  }
}

/** A source that a caller gives must at least say how it is known. */
export function checkSource(source: Source | undefined): void {
  if (source !== undefined && !provenances.includes(source?.provenance))
    throw new DanvanError('invalid-option', { option: 'source', received: String(source?.provenance).slice(0, 40) })
}

/** Each once and in order, so that equal pauses are equal bytes; nothing where there is none. */
function together<Name extends string, T>(
  name: Name,
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
  keyOf: (value: T) => string,
): { readonly [Key in Name]?: readonly T[] } {
  const all = new Map([...(a ?? []), ...(b ?? [])].map((value) => [keyOf(value), value]))
  if (all.size === 0) return {}
  const ordered = [...all].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, value]) => value)
  return { [name]: ordered } as unknown as { readonly [Key in Name]?: readonly T[] }
}

/** The pauses as a due date keeps them. */
export const asPauses = (pauses: readonly DayPause[]): readonly Pause[] =>
  pauses.map(({ from, to, ...more }) => ({
    from: fromDayNumber(from),
    ...(to !== Number.POSITIVE_INFINITY && { to: fromDayNumber(to) }),
    ...more,
  }))

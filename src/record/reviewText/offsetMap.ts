/** The way back from a text that was shortened here and there. */
export interface OffsetMap {
  /** Says that from `at` on, an offset in the new text lies `shift` further on in the old one. */
  readonly add: (at: number, shift: number) => void
  /** Offset in the old text. */
  readonly toSource: (offset: number) => number
}

/** An empty map; entries come in ascending order. */
export function offsetMap(): OffsetMap {
  const starts: number[] = []
  const shifts: number[] = []
  return {
    add: (at, shift) => {
      starts.push(at)
      shifts.push(shift)
    },
    toSource: (offset) => {
      let low = 0
      let high = starts.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((starts[middle] as number) <= offset) low = middle + 1
        else high = middle
      }
      return offset + (low === 0 ? 0 : (shifts[low - 1] as number))
    },
  }
}

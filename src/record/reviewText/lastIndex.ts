/** Index of the last element that fits, or -1. */
export function lastIndex<T>(list: readonly T[], fits: (each: T) => boolean): number {
  let i = list.length - 1
  while (i >= 0 && !fits(list[i] as T)) i--
  return i
}

import { digestOf } from './digestOf.ts'

const digests = new WeakMap<object, string>()

/** Mã băm của dữ liệu quy định, computed once for each object: a catalogue is large. */
export function digestOnce(data: object): string {
  const known = digests.get(data)
  if (known !== undefined) return known
  const made = digestOf(data)
  digests.set(data, made)
  return made
}

import { vi } from 'danvan'

/** What counts by the columns of form II.06a are called, a group below each heading. */
const known: Readonly<Record<string, readonly string[] | undefined>> = {
  received: ['total', 'online', 'directOrPost', 'carriedOver'],
  solved: ['total', 'early', 'onTime', 'earlyOrOnTime', 'late', 'withdrawn'],
  inProcess: ['total', 'inTime', 'overdue'],
  paused: undefined,
  stopped: undefined,
  withdrawn: undefined,
}

/** What of given counts would be left unread, a sentence each: a key that does not exist, a value that is no count. */
export function countFaults(counts: object): string[] {
  const faults: string[] = []
  const unknown = (path: string, received: string, names: readonly string[]) =>
    faults.push(
      `${path}: ${vi.issues['unknown-key']({ received, ...nearest(received, names) })}; dùng được: ${names.join(', ')}`,
    )
  const count = (path: string, value: unknown) => {
    if (!Number.isSafeInteger(value) || (value as number) < 0)
      faults.push(`${path}: phải là số nguyên không âm; chưa biết thì bỏ trống`)
  }
  for (const [key, value] of Object.entries(counts)) {
    if (!Object.hasOwn(known, key)) {
      unknown(key.slice(0, 80), key.slice(0, 80), Object.keys(known))
      continue
    }
    const names = known[key]
    if (names === undefined) count(key, value)
    else if (typeof value !== 'object' || value === null || Array.isArray(value))
      faults.push(`${key}: phải là nhóm gồm ${names.join(', ')}`)
    else
      for (const [name, of] of Object.entries(value))
        if (names.includes(name)) count(`${key}.${name}`, of)
        else unknown(`${key}.${name.slice(0, 80)}`, name.slice(0, 80), names)
  }
  return faults
}

/** One begins like the other, whatever the case: `direct` and `directOrPost`. */
function nearest(received: string, names: readonly string[]): { nearest?: string } {
  const wanted = received.toLowerCase()
  const found =
    wanted.length < 3
      ? undefined
      : (names.find((name) => name.toLowerCase().startsWith(wanted) || wanted.startsWith(name.toLowerCase())) ??
        names.find((name) => name.toLowerCase().startsWith(wanted.slice(0, 4))))
  return found === undefined ? {} : { nearest: found }
}

import { DanvanError } from '../issues/index.ts'
import type { ConventionName, Conventions } from './Conventions.ts'
import { countingConventions } from './countingConventions.ts'

const names = Object.keys(countingConventions) as ConventionName[]
const defaults = Object.freeze(
  Object.fromEntries(names.map((name) => [name, countingConventions[name].default])),
) as unknown as Conventions

/** The conventions of one count, and those among them that differ from the default. */
export interface ReadConventions {
  readonly all: Conventions
  readonly chosen: Partial<Conventions> | undefined
}

const untouched: ReadConventions = { all: defaults, chosen: undefined }

/**
 * Kiểm tra quy ước: fills the conventions up with the defaults and refuses what is none.
 *
 * @param given - some conventions
 * @returns all of them, and those that differ from the default in the order of the data
 * @throws a {@link DanvanError} `invalid-option` if a name or a value is unknown
 */
export function readConventions(given: Partial<Conventions> | undefined): ReadConventions {
  if (given === undefined) return untouched
  if (typeof given !== 'object' || given === null) throw refusal('conventions', given)
  for (const name of Object.keys(given)) if (!Object.hasOwn(countingConventions, name)) throw refusal(name, 'unknown')
  const chosen: Record<string, unknown> = {}
  for (const name of names) {
    const value: unknown = given[name]
    if (value === undefined || value === countingConventions[name].default) continue
    if (!isSound(name, value)) throw refusal(name, value)
    chosen[name] = name === 'receiptCutOff' ? { at: (value as { at: string }).at, startOn: 'next-working-day' } : value
  }
  return Object.keys(chosen).length === 0 ? untouched : { all: { ...defaults, ...chosen }, chosen }
}

function isSound(name: ConventionName, value: unknown): boolean {
  if (name === 'hoursPerWorkingDay') return typeof value === 'number' && value > 0 && value <= 24
  if (name === 'endOfDay') return isTime(value)
  if (name === 'receiptCutOff') {
    const { at, startOn } = (value ?? {}) as { at?: unknown; startOn?: unknown }
    return isTime(at) && startOn === 'next-working-day'
  }
  const { sources } = countingConventions[name]
  return typeof value === 'string' && value !== '29-february' && Object.hasOwn(sources, value)
}

const isTime = (value: unknown) => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)

function refusal(option: string, received: unknown): DanvanError {
  const shown = typeof received === 'object' ? (received === null ? 'null' : 'object') : String(received)
  return new DanvanError('invalid-option', { option: option.slice(0, 40), received: shown.slice(0, 40) })
}

import { isIsoDate } from '../civil/index.ts'
import { type Issue, mistyped } from '../issues/index.ts'
import { type DossierChannel, type DossierOutcome, dossierOutcomes } from './CountedDossier.ts'

/** The longest name of a field or a procedure. */
export const longestName = 1000

const dossierChannels: readonly DossierChannel[] = ['direct', 'online', 'post']

const outcomes: ReadonlySet<unknown> = new Set(dossierOutcomes)
const channels: ReadonlySet<unknown> = new Set(dossierChannels)
const lateCauses = ['law', 'closing'] as const

/** Outcomes of a dossier that is closed, and so has a day on which it ended. */
const ended: ReadonlySet<unknown> = new Set<DossierOutcome>([
  'early',
  'on-time',
  'late',
  'stopped',
  'withdrawn',
  'refused',
])

/** Faults of what statistics count a dossier by, its days aside; empty for a sound one. */
export function factFaults(facts: Readonly<Record<string, unknown>>): Issue[] {
  const faults: Issue[] = []
  nameFault(faults, 'field', facts['field'])
  nameFault(faults, 'procedure', facts['procedure'])
  const { outcome, channel, lateBy } = facts
  if (!outcomes.has(outcome)) choiceFault(faults, 'outcome', outcome, dossierOutcomes)
  if (channel !== undefined && !channels.has(channel)) choiceFault(faults, 'channel', channel, dossierChannels)
  if (lateBy !== undefined && lateBy !== 'law' && lateBy !== 'closing')
    choiceFault(faults, 'lateBy', lateBy, lateCauses)
  flagFault(faults, 'solved', facts['solved'])
  flagFault(faults, 'apology', facts['apology'])
  flagFault(faults, 'withinReappointed', facts['withinReappointed'])
  return faults
}

/** Faults of a counted dossier: what it is counted by, and its days. */
export function countedFaults(dossier: unknown): Issue[] {
  if (typeof dossier !== 'object' || dossier === null) return [fault('wrong-type', [], expected('object', dossier))]
  const facts = dossier as Readonly<Record<string, unknown>>
  const faults = factFaults(facts)
  const { outcome, solved, receivedOn, endedOn } = facts
  const isReceivedOnDay = isIsoDate(receivedOn)
  if (!isReceivedOnDay) dayFault(faults, 'receivedOn', receivedOn)
  const isEnded = ended.has(outcome) || (outcome === 'undecided' && solved === true)
  if (endedOn === undefined) {
    if (isEnded) dayFault(faults, 'endedOn', endedOn)
  } else if (!isIsoDate(endedOn)) dayFault(faults, 'endedOn', endedOn)
  else if (!isEnded) faults.push(fault('invalid', ['endedOn'], { received: endedOn, outcome: short(outcome) }))
  else if (isReceivedOnDay && endedOn < receivedOn)
    faults.push(fault('too-small', ['endedOn'], { received: endedOn, least: receivedOn }))
  return faults
}

/** One fault. */
export function fault(code: Issue['code'], path: Issue['path'], data: Issue['data']): Issue {
  return { code, path, severity: 'error', data }
}

/** What was expected of a type, and what came. */
export function expected(type: string, value: unknown): Issue['data'] {
  return { expected: type, received: value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value }
}

/** A name that is missing, empty or too long. */
export function nameFault(faults: Issue[], key: string, value: unknown): void {
  if (typeof value === 'string' && value.length > 0 && value.length <= longestName) return
  if (value === undefined) faults.push(fault('missing', [key], { expected: 'string' }))
  else if (typeof value !== 'string') faults.push(fault('wrong-type', [key], expected('string', value)))
  else if (value === '') faults.push(fault('too-small', [key], { least: 1, of: 'string' }))
  else faults.push(fault('too-long', [key], { most: longestName, received: value.length }))
}

function choiceFault(faults: Issue[], key: string, value: unknown, known: readonly string[]): void {
  if (value === undefined) faults.push(fault('missing', [key], { expected: known }))
  else if (typeof value !== 'string') faults.push(fault('wrong-type', [key], expected('string', value)))
  else faults.push(fault('not-one-of', [key], { expected: known, ...mistyped(value.slice(0, 80), known) }))
}

function dayFault(faults: Issue[], key: string, value: unknown): void {
  if (value === undefined) faults.push(fault('missing', [key], { expected: 'date' }))
  else faults.push(fault('not-a-date', [key], { received: short(value) }))
}

function flagFault(faults: Issue[], key: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'boolean')
    faults.push(fault('wrong-type', [key], expected('boolean', value)))
}

/** What was written, as far as a message needs it. */
function short(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, 80)
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'array' : 'object') : String(value)
}

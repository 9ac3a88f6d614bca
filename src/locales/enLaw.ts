import { amount, day, hint } from './enWords.ts'
import { instrumentName, type UntoldKind } from './instrumentName.ts'
import type { LawWords, Locale } from './Locale.ts'
import { say } from './words.ts'

const untold: Readonly<Record<UntoldKind, string>> = {
  constitution: 'Constitution',
  law: 'Law',
  code: 'Code',
  ordinance: 'Ordinance',
}

/** An instrument by its key. */
export const enInstrument = (key: string): string => instrumentName(key, untold)

/** Words of the check of a registry. */
export const enRegistryFindings: Locale['registryFindings'] = {
  'invalid-key': ({ received }) => `“${say(received)}” is no key of an instrument`,
  'duplicate-key': ({ received }) => `instrument “${say(received)}” stands twice`,
  'key-mismatch': ({ key, expected, received }) => `key “${say(key)}” says ${say(expected)}, the row ${say(received)}`,
  'effective-before-signed': ({ from, signedOn }) =>
    `in force from ${day(from)}, before it was signed on ${day(signedOn)}`,
  'last-day-before-first': ({ first, lastDay }) => `ends on ${day(lastDay)}, before its first day ${day(first)}`,
  'attested-outside': ({ on }) => `attested in force on ${day(on)}, outside its interval`,
  'governs-reversed': ({ from, to }) => `the years governed are reversed: ${say(from)}–${say(to)}`,
  'unknown-instrument': (data) => `the registry has no instrument “${say(data['received'])}”${hint(data)}`,
  'relation-before-signing': ({ key, on, signedOn }) =>
    `${say(key)}: relation from ${day(on)}, before it was signed on ${day(signedOn)}`,
  overlap: ({ key, target, from }) =>
    `${say(target)} is still in force when ${say(key)} takes its place on ${day(from)}`,
  gap: ({ key, target, lastDay, from }) =>
    `${say(target)} ends on ${day(lastDay)}, ${say(key)} begins on ${day(from)}: a gap`,
  'relation-to-ended': ({ key, target, lastDay }) =>
    `${say(key)} refers to ${say(target)}, which ended on ${day(lastDay)}`,
  circle: ({ keys }) => `relations run in a circle: ${say(keys)}`,
  'not-reviewed': ({ since, months }) => `not reviewed since ${day(since)} (more than ${amount(months)} months)`,
}

/** Words of force and relations. */
export const enLaw: LawWords = {
  instrument: enInstrument,
  status: { 'in-force': 'in force', 'not-yet': 'not yet in force', ended: 'ended', unknown: 'not known' },
  reason: {
    'unknown-instrument': 'not in the registry',
    'no-interval': 'a paper of this kind has no interval',
    'first-day-not-read': 'its first day was not read',
    'end-not-read': 'its last day was not read',
  },
  relation: {
    amends: 'amends',
    replaces: 'replaces',
    repeals: 'repeals',
    succeeds: 'governs the matter afterwards',
    details: 'details',
    guides: 'guides',
    'based-on': 'rests on',
  },
}

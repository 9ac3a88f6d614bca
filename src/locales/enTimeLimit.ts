import { caseText, openCondition } from './enCondition.ts'
import { enInstrument } from './enLaw.ts'
import { day, hint } from './enWords.ts'
import { placeText } from './instrumentName.ts'
import type { Locale, TimeLimitWords } from './Locale.ts'
import { say } from './words.ts'

/** Cases of a procedure: the conditions of each, with their values. */
const cases = (value: unknown): string => (value as Readonly<Record<string, string>>[]).map(caseText).join('; ')

/** Words of the check of a catalogue of time limits. */
export const enTimeLimitFindings: Locale['timeLimitFindings'] = {
  'duplicate-id': ({ received }) => `id “${say(received)}” stands twice`,
  'unknown-procedure': (data) => `the catalogue has no procedure “${say(data['received'])}”${hint(data)}`,
  'procedure-without-rule': ({ procedure }) => `procedure “${say(procedure)}” has no row`,
  'unknown-rule': (data) => `the catalogue has no row “${say(data['received'])}”${hint(data)}`,
  'invalid-limit': ({ rule }) => `${say(rule)}: the limit is not valid`,
  'start-missing': ({ rule }) => `${say(rule)}: no event to count from`,
  'last-day-before-first': ({ rule, from, lastDay }) =>
    `${say(rule)}: ends on ${day(lastDay)}, before its first day ${day(from)}`,
  'attested-outside': ({ rule, on }) => `${say(rule)}: ${day(on)} lies outside its interval`,
  'provision-not-canonical': ({ rule, received, expected }) =>
    `${say(rule)}: provision “${say(received)}” is not canonical${expected === undefined ? '' : ` (“${say(expected)}”)`}`,
  'instrument-missing': ({ rule }) => `${say(rule)}: no instrument`,
  'unknown-instrument': (data) => `${say(data['rule'])}: the registry has no “${say(data['received'])}”${hint(data)}`,
  'outside-instrument': ({ rule, day: on }) => `${say(rule)}: on ${day(on)} its instrument is not in force`,
  overlap: ({ rule, with: other }) => `${say(rule)} and ${say(other)} are in force for the same case`,
  gap: ({ rule, from, lastDay }) => `${say(rule)}: a gap from ${day(lastDay)} to ${day(from)}`,
  'case-missing': ({ rule, missing }) => `${say(rule)}: the case ${cases(missing)} is missing`,
  unverified: ({ rule }) => `${say(rule)}: unverified`,
}

/** Words of the look-up of time limits. */
export const enTimeLimit: TimeLimitWords = {
  reason: {
    'unknown-procedure': 'the catalogue has no such procedure',
    'no-rule': 'no rule for this day',
    'case-not-covered': 'no rule for this case',
    'text-not-read': 'the text of this time was not read',
    'interval-not-read': 'the interval was not read',
    'between-texts': 'the day lies between two texts read',
  },
  caseOf: caseText,
  warning: {
    'condition-unstated': ({ condition, values }) => `not stated: ${openCondition(say(condition), values as string[])}`,
    'authority-unstated': ({ authorities }) => `the authority is not stated (${say(authorities)})`,
    'unconfirmed-since': ({ on }) => `amended on ${day(on)} by a text not read: taken as unchanged`,
    'conflicting-texts': ({ with: other, source }) =>
      `another text says otherwise (${placeText(source, enInstrument, say(other))})`,
    transition: ({ on }) => `a transitional rule from ${day(on)}`,
    'start-not-read': () => 'the event to count from was not read',
    'start-inferred': () => 'the event to count from is inferred',
    unverified: () => 'the figure is unverified',
    'earlier-text-available': () => 'an earlier text has a figure, taken only when asked for',
    'earlier-text-assumed': () => 'the figure of the earlier text, assumed',
    'before-first-text': ({ from }) =>
      from === undefined ? 'before the first text read' : `before ${day(from)}, its first day`,
    'after-last-text': ({ lastDay }) =>
      lastDay === undefined ? 'after the last text read' : `after ${day(lastDay)}, its last day`,
    'not-reviewed-since': ({ on }) => `not reviewed since ${day(on)}`,
  },
}

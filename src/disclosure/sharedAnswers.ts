import type { IsoDate } from '../civil/index.ts'
import type { AgencyProfile } from '../department/index.ts'
import type { DisclosureCatalogue } from './DisclosureCatalogue.ts'
import type { DutyOn } from './DutyAnswer.ts'
import type { ProfileFlagName } from './DutyCondition.ts'
import { daysOfChange } from './daysOfChange.ts'
import type { BookRow } from './dutyBook.ts'
import { profileFlagNames } from './profileFlagNames.ts'
import { profileFlagOn } from './profileFlagOn.ts'

/** Answers that any agency of the same flags shares, so that ten thousand of them ask for each only once. */
export interface SharedAnswers {
  /** The days on which the law changes. */
  readonly days: readonly IsoDate[]
  /** The answer for a row within a span of days, made where it is not known yet. */
  readonly ask: (row: BookRow, span: FlagSpan, make: () => DutyOn) => DutyOn
}

/** A span of days within which no law and no flag changes. */
export interface FlagSpan {
  /** Which span of the law it lies in. */
  readonly law: IsoDate | ''
  /** The value of each flag as text, in the order of the names. */
  readonly flags: readonly string[]
}

/** More than a country's agencies differ by; beyond, answers are made anew. */
const most = 20_000

const known = new WeakMap<readonly DisclosureCatalogue[], Map<string, SharedAnswers>>()

export function sharedAnswers(catalogues: readonly DisclosureCatalogue[], options: string): SharedAnswers {
  let variants = known.get(catalogues)
  if (variants === undefined) {
    variants = new Map()
    known.set(catalogues, variants)
  }
  let answers = variants.get(options)
  if (answers === undefined) {
    answers = makeAnswers(catalogues)
    variants.set(options, answers)
  }
  return answers
}

/** The flags of a profile on a day. */
export function flagsOn(flags: AgencyProfile, day: IsoDate): readonly string[] {
  return profileFlagNames.map((name) => String(profileFlagOn(flags, name, day)))
}

function makeAnswers(catalogues: readonly DisclosureCatalogue[]): SharedAnswers {
  const answers = new Map<string, DutyOn>()
  const readBy = new Map<string, readonly number[]>()
  const rows = new Map(catalogues.flatMap(({ duties }) => duties.map((duty) => [duty.id, duty] as const)))
  const ofDefaults = flagsIn(catalogues.flatMap(({ defaults = [] }) => defaults))
  const flagsRead = (row: BookRow): readonly number[] => {
    const { id, alias = [], special = [] } = row.duty
    let read = readBy.get(id)
    if (read === undefined) {
      const others = [...alias, ...special].map((each) => rows.get(each.id)?.applies)
      const names = new Set([...flagsIn(row.duty), ...ofDefaults, ...flagsIn(others)])
      read = profileFlagNames.flatMap((name, i) => (names.has(name) ? [i] : []))
      readBy.set(id, read)
    }
    return read
  }
  return {
    days: daysOfChange(catalogues, { flags: {} }),
    ask: (row, { law, flags }, make) => {
      let key = `${row.duty.id} ${law}`
      for (const i of flagsRead(row)) key += ` ${flags[i]}`
      let answer = answers.get(key)
      if (answer === undefined) {
        answer = make()
        if (answers.size >= most) answers.clear()
        answers.set(key, answer)
      }
      return answer
    },
  }
}

/** Every flag that a condition inside names. */
function flagsIn(value: unknown): readonly ProfileFlagName[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'flag' in value && typeof value.flag === 'string' ? [value.flag as ProfileFlagName] : []
  return [...own, ...Object.values(value).flatMap(flagsIn)]
}

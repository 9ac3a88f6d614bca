import { toDayNumber } from '../civil/index.ts'
import { DanvanError, readPlainJson } from '../issues/index.ts'
import type { Conventions } from './Conventions.ts'
import type { DueDateInput, DueDateQuestion, Restart } from './DueDateInput.ts'
import { asPauses, checkSource, type DayPause, mergePauses } from './mergePauses.ts'
import { readConventions } from './readConventions.ts'
import { readLimit } from './readLimit.ts'
import { type Moment, readMoment } from './readMoment.ts'
import { readSessions, type Session } from './readSessions.ts'

/** A question that was checked, with its dates as numbers. */
export interface ReadQuestion {
  readonly question: DueDateQuestion
  readonly start: Moment
  readonly conventions: Conventions
  readonly pauses: readonly DayPause[]
  readonly restarts: readonly ReadRestart[]
  readonly sessions: readonly Session[] | undefined
}

/** A restart with its dates as numbers. */
interface ReadRestart {
  readonly restart: Restart
  readonly returned: number
  readonly completed: Moment | undefined
}

/** What an entry of each list may hold: a misspelt `to` would be a pause without end. */
const fields = {
  pauses: ['from', 'to', 'reasons', 'sources'],
  restarts: ['returnedOn', 'completedOn', 'source'],
  extensions: ['limit', 'source'],
  reappointments: ['dueOn', 'setOn', 'source'],
  stops: ['requestedOn', 'limit', 'suppliedOn', 'source'],
  innerClocks: ['id', 'start', 'limit', 'silence', 'source'],
  officeHours: ['opens', 'closes'],
} as const
type ListName = keyof typeof fields
const lists = Object.keys(fields) as ListName[]
const names: ReadonlySet<string> = new Set(['start', 'limit', 'calendar', 'direction', 'conventions', ...lists])
const nothing: readonly never[] = []

/**
 * Kiểm tra dữ kiện: everything asked, checked and brought to one form, so that the same question is the same bytes.
 *
 * @param input - what `computeDueDate` was given
 * @returns the question and its dates as numbers
 * @throws a {@link DanvanError} `invalid-option`, `invalid-date` or `not-whole`
 */
export function readQuestion(input: DueDateInput): ReadQuestion {
  if (typeof input !== 'object' || input === null) throw refusal('input', { received: typeof input })
  let isSimple = true
  for (const name in input) {
    if (!names.has(name)) throw refusal(name, { received: 'unknown' })
    if (name !== 'start' && name !== 'limit' && name !== 'calendar') isSimple = false
  }
  const start = readMoment(input.start)
  const limit = readLimit(input.limit)
  if (isSimple) {
    const { all } = readConventions(undefined)
    const question = { start: start.text, limit }
    return { question, start, conventions: all, pauses: nothing, restarts: nothing, sessions: undefined }
  }
  return readMore(input, start, limit)
}

function readMore(input: DueDateInput, start: Moment, limit: DueDateQuestion['limit']): ReadQuestion {
  const { direction = 'forward' } = input
  if (direction !== 'forward' && direction !== 'backward') throw refusal('direction', { received: String(direction) })
  const { all, chosen } = readConventions(input.conventions)
  const given = plainLists(input)
  if (direction === 'backward')
    for (const name of ['pauses', 'restarts', 'extensions', 'reappointments'] as const)
      if (given[name].length > 0) throw refusal(name, { reason: 'counted-backwards' })

  const pauses = mergePauses(given.pauses)
  const restarts = given.restarts.map(readRestart)
  restarts.forEach(({ returned, completed }, i) => {
    const before = restarts[i - 1]
    const earliest = before === undefined ? start.day : before.completed?.day
    if (earliest === undefined || returned < earliest || (completed !== undefined && completed.day < returned))
      throw refusal('restarts', { reason: 'reversed', index: i })
  })
  for (const { source } of [...given.restarts, ...given.extensions, ...given.reappointments]) checkSource(source)
  for (const { source } of [...given.stops, ...given.innerClocks]) checkSource(source)
  const sessions = given.officeHours.length === 0 ? undefined : readSessions(given.officeHours)

  const question: DueDateQuestion = {
    start: start.text,
    limit,
    ...(direction === 'backward' && { direction }),
    ...(chosen !== undefined && { conventions: chosen }),
    ...(pauses.length > 0 && { pauses: asPauses(pauses) }),
    ...(restarts.length > 0 && { restarts: restarts.map(({ restart }) => restart) }),
    ...(given.extensions.length > 0 && {
      extensions: given.extensions.map((extension) => ({ ...extension, limit: readLimit(extension.limit) })),
    }),
    ...(given.reappointments.length > 0 && { reappointments: given.reappointments }),
    ...(given.stops.length > 0 && {
      stops: given.stops.map((stop) => ({
        ...stop,
        requestedOn: readMoment(stop.requestedOn).text,
        limit: readLimit(stop.limit),
      })),
    }),
    ...(given.innerClocks.length > 0 && {
      innerClocks: given.innerClocks.map((clock) => ({
        ...clock,
        start: readMoment(clock.start).text,
        limit: readLimit(clock.limit),
      })),
    }),
    ...(given.officeHours.length > 0 && { officeHours: given.officeHours }),
  }
  return { question, start, conventions: all, pauses, restarts, sessions }
}

function readRestart(restart: Restart): ReadRestart {
  const completed = restart.completedOn === undefined ? undefined : readMoment(restart.completedOn)
  return {
    restart: { ...restart, ...(completed && { completedOn: completed.text }) },
    returned: toDayNumber(restart.returnedOn),
    completed,
  }
}

type Lists = { readonly [Name in ListName]: NonNullable<DueDateInput[Name]> }

/** Copies of the lists: what a caller changes later must not change a due date that was given. */
function plainLists(input: DueDateInput): Lists {
  const read: Record<string, unknown> = {}
  for (const name of lists) read[name] = input[name] === undefined ? nothing : plainList(name, input[name])
  return read as unknown as Lists
}

function plainList(name: ListName, list: unknown): unknown {
  const { value, issues } = readPlainJson(list)
  const [issue] = issues
  if (issue !== undefined) throw refusal(name, { reason: issue.code, path: issue.path })
  if (!Array.isArray(value)) throw refusal(name, { received: typeof value })
  for (const entry of value) {
    if (typeof entry !== 'object' || entry === null) throw refusal(name, { received: typeof entry })
    const known: readonly string[] = fields[name]
    for (const field of Object.keys(entry))
      if (!known.includes(field)) throw refusal(name, { reason: 'unknown-key', received: field.slice(0, 40) })
  }
  return value
}

const refusal = (option: string, details: Readonly<Record<string, unknown>>) =>
  new DanvanError('invalid-option', { option: option.slice(0, 40), ...details })

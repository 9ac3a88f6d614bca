import type { DisclosureEvent, DisclosureReading } from '../disclosure/index.ts'
import { requireObject } from '../issues/index.ts'
import { disclosureReading } from '../rulesets/index.ts'
import type { AnnualRecord } from './AnnualRecord.ts'
import { makeFinding } from './makeFinding.ts'
import type { RecordFinding } from './RecordFinding.ts'
import { valueAt } from './recordPlace.ts'

/** Sự kiện rút từ hồ sơ năm. */
export interface DerivedEvents {
  /** What gave rise to duties of disclosure. */
  readonly events: readonly DisclosureEvent[]
  /** What gave rise to them, too, but cannot be placed: no day, or no subject. */
  readonly findings: readonly RecordFinding[]
}

/**
 * Rút sự kiện từ hồ sơ năm: the papers of a year, and its conference, as events that give rise to duties of disclosure, for
 * `planDisclosures`. Which place of the record is about what is data (`disclosureReading` of the rule sets).
 *
 * A paper without a day gives no event but a finding; so does a paper of the department that no place names. A paper from
 * above whose day of receipt is not told gives an event without a day: the law is then that of its issue, and nothing is
 * counted.
 *
 * @param record - the record, from `parseAnnualRecord`
 * @param options - another reading than that of the rule sets
 * @returns events and findings
 * @example
 * ```ts
 * const record = {
 *   schema: 'danvan/annual-record@1',
 *   period: { from: '2023-01-01', to: '2023-12-31' },
 *   department: { name: 'Sở Ví dụ', level: 'provincial' },
 *   papers: {
 *     tinh: { title: 'Kế hoạch của tỉnh', symbol: '30/KH-UBND', issuedOn: '2023-02-17', role: 'applied' },
 *     so: { title: 'Kế hoạch của Sở', symbol: '17/KH-SXD', issuedOn: '2023-02-28', role: 'issued' },
 *   },
 *   direction: { provincePlan: 'tinh', plan: 'so' },
 * }
 * deriveEvents(record).events.map(({ id, event, date, concerns }) => [id, event, date, concerns[0]])
 * // => [['so', 'issued', '2023-02-28', 'work-plan'], ['tinh', 'received', undefined, 'superior-direction']]
 * ```
 */
export function deriveEvents(
  record: AnnualRecord,
  options: {
    /** Which places are about what. */
    readonly reading?: DisclosureReading
  } = {},
): DerivedEvents {
  requireObject('record', record, 'period', 'department', 'papers')
  requireObject('options', options)
  requireObject('record', record)
  const { papers } = options.reading ?? disclosureReading
  const findings: RecordFinding[] = []
  const events = new Map<string, DisclosureEvent>()
  const named = new Set<string>()
  for (const { path, event, subject } of papers)
    for (const id of papersAt(record, path)) {
      named.add(id)
      const made = paperEvent(record, id, event, subject, findings)
      if (made === undefined) continue
      const known = events.get(id)
      if (known === undefined) events.set(id, made)
      else if (!known.concerns.includes(subject) && known.event === event)
        events.set(id, { ...known, concerns: [...known.concerns, subject] })
    }
  for (const [id, paper] of Object.entries(record.papers))
    if (paper.role === 'issued' && !named.has(id))
      findings.push(makeFinding(record, 'paper-without-subject', 'info', `papers.${id}`, paperData(record, id)))
  const conference = record.democracy?.staffConference
  if (conference?.held === true) {
    const { on, year } = conference
    if (on === undefined)
      findings.push(makeFinding(record, 'conference-without-day', 'info', 'democracy.staffConference', { year }))
    else
      events.set(`conference-${year}`, {
        id: `conference-${year}`,
        event: 'conference',
        date: on,
        concerns: ['conference'],
      })
  }
  if (record.reception?.schedule !== undefined)
    findings.push(makeFinding(record, 'reception-days-not-told', 'info', 'reception.schedule'))
  return { events: [...events.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), findings }
}

/** The papers at a path; `*` stands for each entry of a list. */
function papersAt(record: AnnualRecord, path: string): readonly string[] {
  const [head, ...rest] = path.split('.*')
  let values: unknown[] = [valueAt(record, head as string)]
  for (const tail of rest)
    values = values.flatMap((list) =>
      Array.isArray(list)
        ? list.map((each) => (tail === '' || typeof each !== 'object' ? each : valueAt(each as object, tail.slice(1))))
        : [],
    )
  return values.filter((value): value is string => typeof value === 'string' && Object.hasOwn(record.papers, value))
}

function paperEvent(
  record: AnnualRecord,
  id: string,
  event: DisclosureEvent['event'],
  subject: string,
  findings: RecordFinding[],
): DisclosureEvent | undefined {
  const { title, symbol, issuedOn, receivedOn } = record.papers[id] as AnnualRecord['papers'][string]
  const date = event === 'received' ? receivedOn : issuedOn
  if (date === undefined && issuedOn === undefined) {
    if (!findings.some(({ code, path }) => code === 'paper-without-day' && path[1] === id))
      findings.push(makeFinding(record, 'paper-without-day', 'warning', `papers.${id}`, paperData(record, id)))
    return undefined
  }
  return {
    id,
    event,
    ...(date !== undefined && { date }),
    document: {
      ...(symbol !== undefined && { number: symbol }),
      title,
      ...(issuedOn !== undefined && { issuedOn }),
      ...(receivedOn !== undefined && { receivedOn }),
    },
    concerns: [subject],
  }
}

function paperData(record: AnnualRecord, id: string): RecordFinding['data'] {
  const { symbol, title, issuedOn } = record.papers[id] as AnnualRecord['papers'][string]
  return {
    ...(symbol !== undefined && { symbol }),
    ...(issuedOn !== undefined && { issuedOn }),
    ...(symbol === undefined && { title }),
  }
}

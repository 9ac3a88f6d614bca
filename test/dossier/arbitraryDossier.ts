import type { Dossier, DossierEvent, DossierOptions } from 'danvan/dossier'
import { timeLimits } from 'danvan/rulesets'
import fc from 'fast-check'

import { step } from '../deadline/oracle.ts'

/** Where the engine has something to decide: restart, pause, stop, new application, not read, unknown, own limit. */
const procedures: readonly Pick<Dossier, 'procedure' | 'case'>[] = [
  { procedure: 'permit.house', case: { request: 'new' } },
  { procedure: 'permit.house' },
  { procedure: 'permit.works', case: { request: 'adjusted' } },
  { procedure: 'permit.extend', case: { request: 'extension' } },
  { procedure: 'feasibility', case: { projectGroup: 'B', share: 'whole', worksGrade: 'II' } },
  { procedure: 'feasibility' },
  { procedure: 'design', case: { worksGrade: 'III', appraisal: 'alone' } },
  { procedure: 'estate.transfer', case: { decidedBy: 'province' } },
  { procedure: 'broker.cert' },
  { procedure: 'cert.practice', case: { request: 'new' } },
  { procedure: 'planning.info' },
  { procedure: 'no.such' },
]

const source = { provenance: 'supplied', by: 'Sở', paper: 'QĐ công bố', on: '2023-01-01' } as const
const agencies = ['Sở Tài nguyên', 'Công an tỉnh']
const middle = [
  'transferred',
  'supplement',
  'consulted',
  'answered',
  'financial-duty',
  'suspended',
  'extended',
  'apology-sent',
  'reappointed',
] as const

interface Draft {
  readonly what: (typeof middle)[number]
  readonly gap: number
  readonly wait: number
  readonly isOpen: boolean
  readonly detail: number
}

const draft: fc.Arbitrary<Draft> = fc.record({
  what: fc.constantFrom(...middle),
  gap: fc.integer({ min: 0, max: 9 }),
  wait: fc.integer({ min: 0, max: 35 }),
  isOpen: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  detail: fc.integer({ min: 0, max: 3 }),
})

/** Starts around the days on which rules change, and anywhere else. */
const firstDay = fc.oneof(
  fc.integer({ min: 0, max: 6000 }).map((i) => step('2011-01-03', i)),
  fc
    .tuple(
      fc.constantFrom('2018-06-21', '2021-01-01', '2023-10-31', '2025-07-01', '2026-07-01', '2026-08-05'),
      fc.integer({ min: -12, max: 3 }),
    )
    .map(([on, offset]) => step(on, offset)),
)

/** Dossiers in which nothing contradicts itself, with all kinds of events. */
export const arbitraryDossier: fc.Arbitrary<Dossier> = fc
  .record({
    of: fc.constantFrom(...procedures),
    first: firstDay,
    channel: fc.constantFrom('direct', 'online', 'post', undefined),
    isTimed: fc.boolean(),
    counter: fc.constantFrom('none', 'none', 'submitted', 'asked', 'refused'),
    drafts: fc.array(draft, { maxLength: 5 }),
    isPlain: fc.boolean(),
    ending: fc.constantFrom('result', 'result', 'result', 'refused', 'withdrawn', 'stopped', 'again', 'none'),
    endGap: fc.integer({ min: 0, max: 40 }),
    after: fc.record({
      handed: fc.integer({ min: -1, max: 3 }),
      returned: fc.integer({ min: -1, max: 4 }),
      closed: fc.integer({ min: -1, max: 6 }),
      hasResult: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    }),
    own: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      { amount: 0, unit: 'day' as const },
      { amount: 5, unit: 'working-day' as const },
      { amount: 1, unit: 'month' as const },
      { amount: 8, unit: 'working-hour' as const },
    ),
    hasId: fc.boolean(),
    stateCode: fc.constantFrom(undefined, 2, 9, 10),
  })
  .map(({ of, first, channel, isTimed, counter, drafts, isPlain, ending, endGap, after, own, hasId, stateCode }) => {
    const events: DossierEvent[] = []
    let day = first
    const time = isTimed ? 'T15:01' : ''
    const at = (gap: number) => {
      day = step(day, gap)
      return `${day}${time}`
    }
    if (counter !== 'none') events.push({ kind: 'submitted', on: at(0) })
    if (counter === 'asked')
      events.push({ kind: 'supplement-requested', on: at(1) }, { kind: 'supplemented', on: at(2), complete: true })
    if (counter === 'refused') events.push({ kind: 'refused', on: at(1) })
    else {
      events.push({ kind: 'received', on: at(1) })
      for (const each of isPlain ? drafts.filter(({ what }) => what === 'supplement') : drafts) add(events, each, at)
      finish(events, ending, at, endGap, after)
    }
    return {
      schema: 'danvan/dossier@1',
      ...(hasId && { id: 'HS-1' }),
      ...of,
      field: 'xay-dung',
      ...(channel !== undefined && { channel }),
      ...(own !== undefined && { term: { statutory: { limit: own, source } } }),
      ...(stateCode !== undefined && { stateCode }),
      events,
    } as Dossier
  })

function add(events: DossierEvent[], { what, gap, wait, isOpen, detail }: Draft, at: (gap: number) => string): void {
  const agency = agencies[detail % 2] as string
  switch (what) {
    case 'supplement':
      events.push({ kind: 'supplement-requested', on: at(gap) })
      if (detail === 3) events.push({ kind: 'supplemented', on: at(0), complete: false })
      if (!isOpen) events.push({ kind: 'supplemented', on: at(wait), complete: true })
      return
    case 'consulted':
      events.push({ kind: 'consulted', on: at(gap), agency })
      return
    case 'answered':
      if (events.some(({ kind }) => kind === 'consulted')) events.push({ kind: 'answered', on: at(gap), agency })
      return
    case 'financial-duty':
      events.push({ kind: 'financial-duty', on: at(gap) })
      if (!isOpen) events.push({ kind: 'financial-duty-done', on: at(wait) })
      return
    case 'suspended':
      events.push({ kind: 'suspended', on: at(gap) })
      if (!isOpen) events.push({ kind: 'resumed', on: at(wait) })
      return
    case 'extended':
      events.push({ kind: 'extended', on: at(gap), limit: { amount: 5 + detail * 3, unit: 'day' } })
      return
    case 'apology-sent':
      events.push({ kind: 'apology-sent', on: at(gap), ...(detail > 1 && { newDueOn: at(0).slice(0, 10) }) })
      return
    case 'reappointed':
      events.push({ kind: 'reappointed', on: at(gap), dueOn: step(at(0).slice(0, 10), wait) })
      return
    case 'transferred':
      events.push({ kind: 'transferred', on: at(gap) })
  }
}

function finish(
  events: DossierEvent[],
  ending: string,
  at: (gap: number) => string,
  gap: number,
  after: { handed: number; returned: number; closed: number; hasResult: boolean },
): void {
  if (ending === 'none') return
  if (ending === 'withdrawn') {
    events.push({ kind: 'withdrawn', on: at(gap) })
    return
  }
  if (ending === 'stopped' || ending === 'again') {
    events.push({ kind: 'stopped', on: at(gap) })
    if (ending === 'stopped') return
    if (!events.some(({ kind }) => kind === 'supplement-requested')) return
    events.push({ kind: 'supplemented', on: at(3), complete: true }, { kind: 'result-issued', on: at(gap) })
    return
  }
  if (after.hasResult) events.push({ kind: ending === 'refused' ? 'refused' : 'result-issued', on: at(gap) })
  if (after.handed >= 0) events.push({ kind: 'handed-to-one-stop', on: at(after.handed) })
  if (after.returned >= 0) events.push({ kind: 'returned', on: at(after.returned), notified: false })
  if (after.closed >= 0) events.push({ kind: 'closed', on: at(after.closed) })
}

/** What may be asked of them. */
export const arbitraryOptions: fc.Arbitrary<Omit<DossierOptions, 'calendar' | 'asOf'> & { readonly later: number }> = fc
  .record({
    later: fc.integer({ min: -3, max: 160 }),
    event: fc.constantFrom(undefined, 'result-issued', 'handed-to-one-stop', 'returned', 'closed'),
    financialDuty: fc.constantFrom(undefined, 'pause', 'runs-on'),
    whenUnread: fc.constantFrom(undefined, 'unknown', 'assume-earlier'),
    hasHours: fc.boolean(),
    conventions: fc.constantFrom(undefined, undefined, undefined, { startDay: 'included' as const }),
  })
  .map(({ later, event, financialDuty, whenUnread, hasHours, conventions }) => ({
    later,
    rules: timeLimits,
    ...(event !== undefined && { event: event as 'closed' }),
    ...(financialDuty !== undefined && { financialDuty: financialDuty as 'pause' }),
    ...(whenUnread !== undefined && { whenUnread: whenUnread as 'unknown' }),
    ...(hasHours && {
      officeHours: [
        { opens: '07:00', closes: '11:30' },
        { opens: '13:30', closes: '17:00' },
      ],
    }),
    ...(conventions !== undefined && { conventions }),
  }))

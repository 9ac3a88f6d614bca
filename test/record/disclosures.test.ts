import { readFileSync } from 'node:fs'

import {
  type AnnualRecord,
  assessYear,
  checkRecordDisclosures,
  deriveEvents,
  disclosureCatalogues,
  disclosureReading,
  factCatalogue,
  parseAnnualRecord,
  vietnamCalendar,
} from 'danvan'
import { describe, expect, test } from 'vitest'

const parsed = parseAnnualRecord(JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.json', 'utf8')))
if (!parsed.success) throw new Error('the record is not sound')
const record = parsed.data
const calendar = vietnamCalendar()
const options = { asOf: '2023-10-31', calendar }
const result = checkRecordDisclosures(record, options)
const duty = (id: string) => result.review.duties.find((each) => each.duty === id)

describe('the papers of 2023 as events', () => {
  const { events, findings } = deriveEvents(record)
  const of = (id: string) => events.find((each) => each.id === id)

  // §7.1 of the law sheet: dated documents that can act as triggers.
  test.each([
    ['qd-17-sxd', 'issued', '2023-01-18', 'work-plan'],
    ['kh-11-sxd', 'issued', '2023-02-24', 'personnel'],
    ['kh-17-sxd', 'issued', '2023-02-28', 'work-plan'],
    ['qd-74-sxd', 'issued', '2023-05-12', 'personnel'],
    ['qd-351-ubnd', 'procedures-announced', '2023-03-20', 'procedures'],
    ['qd-178-sxd', 'issued', '2021-12-13', 'internal-rules'],
    ['qd-674-sxd', 'issued', '2017-03-16', 'internal-rules'],
    ['qd-255-sxd', 'issued', '2023-12-30', 'spending-rules'],
  ])('%s is %s on %s', (id, event, date, subject) => {
    expect(of(id)).toMatchObject({ event, date, concerns: [subject] })
  })

  test.each([
    ['kh-30-ubnd', '2023-02-17'],
    ['qd-133-bxd', '2023-03-03'],
  ])('%s came from above; on which day is not told', (id, issuedOn) => {
    expect(of(id)).toMatchObject({ event: 'received', document: { issuedOn }, concerns: ['superior-direction'] })
    expect(of(id)?.date).toBeUndefined()
  })

  test('what has no day, or no subject, is told and not guessed', () => {
    const told = (code: string) => findings.filter((each) => each.code === code).map(({ path }) => path[1])
    expect(told('paper-without-day')).toEqual(['kh-doi-thoai', 'ct-dao-tao-tinh'])
    expect(told('paper-without-subject')).toContain('chi-dao-dau-nam')
    expect(findings.map(({ code }) => code)).toContain('conference-without-day')
    expect(findings.map(({ code }) => code)).toContain('reception-days-not-told')
  })

  test('a day of receipt and a conference with a day become events with days', () => {
    const dated: AnnualRecord = {
      ...record,
      papers: {
        ...record.papers,
        'kh-30-ubnd': { ...(record.papers['kh-30-ubnd'] as AnnualRecord['papers'][string]), receivedOn: '2023-02-20' },
      },
      democracy: { ...record.democracy, staffConference: { year: 2022, held: true, on: '2023-01-12' } },
    }
    const made = deriveEvents(dated).events
    expect(made.find(({ id }) => id === 'kh-30-ubnd')?.date).toBe('2023-02-20')
    expect(made.find(({ id }) => id === 'conference-2022')).toMatchObject({ event: 'conference', date: '2023-01-12' })
  })
})

describe('the list of the report', () => {
  // §7.1: each phrase with the rows of both regimes and the special rows that applied in 2023.
  test.each<[string, readonly string[]]>([
    ['disclosures.internal.0', ['N04-7.3', 'L10-46.4', 'TS-1', 'TS-2']],
    ['disclosures.internal.1', ['N04-7.4', 'L10-46.5', 'DT-1']],
    ['disclosures.internal.2', ['N04-7.3', 'L10-46.3', 'NS-1', 'NS-5']],
    ['disclosures.internal.3', ['N04-7.4', 'L10-46.6', 'KK-2']],
    ['disclosures.internal.4', ['N04-7.5', 'L10-46.7', 'KK-1']],
    ['disclosures.internal.5', ['N04-7.5', 'L10-46.7']],
    ['disclosures.internal.6', ['N04-7.6', 'L10-46.8', 'KN-1', 'TC-1']],
    ['disclosures.internal.7', ['N04-7.7', 'L10-46.9']],
    ['disclosures.internal.8', ['N04-7.9', 'L10-46.11']],
    ['disclosures.public.0', ['TTHC-5']],
    ['disclosures.public.1', ['TTHC-3']],
    ['disclosures.public.2', ['TTHC-1']],
    ['reception.schedule.frequency', ['TCD-1', 'TCD-3']],
    ['reception.rulesPosted', ['TCD-4']],
    ['democracy.staffConference.held', ['HN04-1', 'HN10-1']],
  ])('%s is about %j', (path, ids) => {
    for (const id of ids) expect(duty(id)?.declaredBy, id).toContain(path)
  })

  test('shows that something is declared; never that it was in time, kept or proven', () => {
    const declared = result.review.duties.filter(({ declaredBy, kind }) => declaredBy.length > 0 && kind === 'disclose')
    expect(declared.length).toBeGreaterThan(20)
    for (const { duty: id, aspects } of declared) {
      expect(aspects.exists, id).toMatchObject({ status: 'met', reason: 'declared' })
      for (const name of ['onTime', 'kept', 'evidence'] as const)
        expect(['unknown', 'not-applicable'], `${id} ${name}`).toContain(aspects[name].status)
    }
    for (const id of ['N04-7.4', 'L10-46.6'])
      expect([
        duty(id)?.aspects.onTime.status,
        duty(id)?.aspects.kept.status,
        duty(id)?.aspects.evidence.status,
      ]).toEqual(['unknown', 'unknown', 'unknown'])
  })

  test('what matches no phrase is told', () => {
    expect(
      result.findings.filter(({ code }) => code === 'disclosure-not-mapped').map(({ path }) => path.join('.')),
    ).toEqual(['disclosures.public.4'])
  })

  test('nothing is held against the agency for what the report does not tell', () => {
    const { headlines } = result.check.portfolio
    expect(headlines.unknown + headlines['not-due']).toBe(result.check.verdicts.length)
  })
})

describe('owed and not mentioned', () => {
  const silent = new Set(result.notMentioned.map((each) => each.duty))

  // §7.2
  test.each([
    'N04-7.1',
    'L10-46.1',
    'N04-7.2',
    'L10-46.2',
    'N04-7.8',
    'L10-46.10',
    'NSU-3',
    'NS-3',
    'TS-3',
    'TS-4',
    'NSU-2',
    'TCTT-2',
    'QCDC-1',
    'KT-1',
  ])('%s', (id) => {
    expect(silent).toContain(id)
  })

  test('with the papers that gave rise to it', () => {
    const plans = result.notMentioned.find((each) => each.duty === 'N04-7.2')
    expect(plans?.papers).toEqual(['qd-17-sxd', 'kh-17-sxd', 'kh-19-sxd', 'kh-22-sxd'])
  })

  test('what depends on the profile is open, not owed', () => {
    for (const id of ['TS-5', 'NS-8', 'TTR-1', 'BTT-1']) expect(duty(id)?.status, id).toBe('unknown')
    for (const id of ['TS-5', 'NS-8']) expect(silent).not.toContain(id)
  })

  test('counts add up', () => {
    const { owed, declared, notMentioned, ifItArises, ifItArisesDeclared, notArisen, open } = result.review.counts
    expect(declared + notMentioned).toBe(owed)
    expect(owed + ifItArises + notArisen + open).toBe(result.review.duties.length)
    const silentOnes = (status: string) => result.notMentioned.filter((each) => each.status === status).length
    expect(notMentioned).toBe(silentOnes('owed'))
    expect(ifItArises - ifItArisesDeclared).toBe(silentOnes('if-it-arises'))
    expect(open).toBe(result.toSettle.flatMap(({ duties }) => duties).length)
  })

  test('owed by period, at all times or by a paper; else only if it arises', () => {
    const status = (id: string) => result.review.duties.find((each) => each.duty === id)?.status
    // By period; at all times; by QĐ 74 of 12/05/2023; by QĐ 351 of 20/03/2023.
    for (const id of ['NS-3', 'TCD-4', 'N04-7.4', 'TTHC-1']) expect(status(id), id).toBe('owed')
    for (const id of ['N04-7.1', 'L10-46.1', 'N04-7.8', 'L10-46.10', 'KK-3', 'NSU-4'])
      expect(status(id), id).toBe('if-it-arises')
  })

  test('no visitor: nothing to answer (§2.9); visitors not told: only if it arises', () => {
    expect(duty('TCD-5')?.status).toBe('not-arisen')
    expect(silent).not.toContain('TCD-5')
    const { visitors: _, ...reception } = record.reception as NonNullable<AnnualRecord['reception']>
    const untold = checkRecordDisclosures({ ...record, reception }, options)
    expect(untold.review.duties.find((each) => each.duty === 'TCD-5')?.status).toBe('if-it-arises')
    const one = checkRecordDisclosures({ ...record, reception: { ...reception, visitors: 1 } }, options)
    expect(one.review.duties.find((each) => each.duty === 'TCD-5')?.status).toBe('if-it-arises')
  })

  test('a paper of after the figures were closed could not be told (QĐ 255 of 30/12/2023)', () => {
    expect(result.notMentioned.find((each) => each.duty === 'QC-2')).toMatchObject({
      status: 'if-it-arises',
      papers: [],
    })
    const { cutOff: _, ...period } = record.period
    const open = checkRecordDisclosures({ ...record, period }, options)
    expect(open.notMentioned.find((each) => each.duty === 'QC-2')).toMatchObject({
      status: 'owed',
      papers: ['qd-255-sxd'],
    })
  })

  test('named in part: public investment beyond bidding, ratings and rewards (§7.2)', () => {
    const rest = (id: string) =>
      duty(id)
        ?.notNamed.map(({ vi }) => vi)
        .join('; ')
    expect(rest('L10-46.5')).toContain('ngoài đấu thầu')
    expect(rest('L10-46.6')).toContain('khen thưởng')
    expect(rest('L10-46.6')).toContain('xếp loại')
    expect(rest('L10-46.9')).toBe('')
    const whole = { ...disclosureReading, phrases: disclosureReading.phrases.map(({ partly: _, ...each }) => each) }
    const all = checkRecordDisclosures(record, { ...options, reading: whole }).review.duties
    expect(all.flatMap(({ notNamed }) => notNamed)).toEqual([])
  })

  test('what other texts of the agency say is named, and not owed by itself (46.12)', () => {
    expect(result.review.headings.map((each) => each.duty)).toEqual(['L10-46.12', 'PCTN-1'])
  })

  test('what would settle the open ones', () => {
    const settling = (id: string) => result.toSettle.find(({ duties }) => duties.includes(id))?.flags
    expect(settling('TS-5')).toEqual(['exploitsAssets'])
    expect(settling('NS-8')).toEqual(['budgetRole'])
    expect(settling('BTT-1')).toEqual(['headcount'])
    expect(settling('NSU-6')).toEqual([])
  })

  test('a paper about another part is not said to be disclosed (§7.1: KH 11 training, QĐ 74 quy hoạch)', () => {
    const exists = (id: string) => result.check.verdicts.find((each) => each.occurrence.id === id)?.aspects.exists
    expect(exists('N04-7.4/kh-11-sxd')).toMatchObject({ status: 'unknown', reason: 'nothing-recorded' })
    expect(exists('N04-7.4/qd-74-sxd')).toMatchObject({ status: 'met', reason: 'declared' })
  })

  test('counted are those of the period, and of periods before it that fall due in it', () => {
    const { occurrences } = { occurrences: result.check.verdicts.map(({ occurrence }) => occurrence) }
    const isIn = (day: string | null) => day !== null && '2023-01-01' <= day && day <= '2023-12-31'
    for (const { id, lawOn, dueOn } of occurrences) expect(isIn(lawOn) || isIn(dueOn), id).toBe(true)
    const dueOn = (id: string) => occurrences.find((each) => each.id === id)?.dueOn
    // 15/01/2023 is a Sunday; “before 31/01”.
    expect(dueOn('NS-3/2022-Q4')).toBe('2023-01-16')
    expect(dueOn('TS-3/2022')).toBe('2023-01-30')
    expect(dueOn('TS-4/2022')).toBe('2023-01-30')
    expect(dueOn('NS-3/2022-Q3')).toBeUndefined()
    // Of 2017 and 2021.
    expect(occurrences.filter(({ trigger }) => ['qd-674-sxd', 'qd-178-sxd'].includes(trigger.id))).toEqual([])
    expect(new Set(occurrences.map(({ id }) => id)).size).toBe(occurrences.length)
  })

  test('the most pressing: past due and not known to be done, the oldest first', () => {
    // 15 days after the end of 2022 is Sunday 15/01/2023, so the 16th; three working days after 18/01/2023, Tết between.
    expect(result.urgent.slice(0, 3).map(({ id, dueOn }) => `${id} ${dueOn}`)).toEqual([
      'NS-3/2022-H2 2023-01-16',
      'NS-3/2022-Q4 2023-01-16',
      'N04-7.2/qd-17-sxd 2023-01-30',
    ])
    expect(result.urgent.slice(0, 3).every(({ doneNotKnown }) => doneNotKnown)).toBe(true)
  })
})

describe('the facts of the score', () => {
  const check = (fact: string) => result.crossChecks.find((each) => each.fact === fact)?.code

  test('are counted as done where the report shows no day and no evidence', () => {
    expect(check('publication.internal.items')).toBe('not-shown')
    expect(check('reception.rules')).toBe('not-shown')
    expect(check('reception.noticeFrequency')).toBe('not-shown')
  })

  test('a rating that was made, and not said to be disclosed', () => {
    expect(check('staff.classification')).toBe('not-declared')
  })

  test('a posting that the record tells and the fact denies', () => {
    const denied: AnnualRecord = {
      ...record,
      facts: { ...record.facts, 'reception.noticeFrequency': { value: 'none', basis: 'assertion' } },
    }
    const { crossChecks } = checkRecordDisclosures(denied, options)
    expect(crossChecks.find(({ fact }) => fact === 'reception.noticeFrequency')?.code).toBe('contradicts')
  })

  test('a posting that the record tells, and a fact that is not known: no contradiction', () => {
    const { 'reception.noticeFrequency': __, ...facts } = record.facts ?? {}
    const { schedule, ...reception } = record.reception as NonNullable<AnnualRecord['reception']>
    const places = [{ path: 'reception.rulesPosted', values: [true], duties: ['TCD-1'] }]
    const { crossChecks } = checkRecordDisclosures(
      { ...record, facts, reception },
      { ...options, reading: { ...disclosureReading, places } },
    )
    expect(schedule).toBeDefined()
    const found = crossChecks.find(({ fact }) => fact === 'reception.noticeFrequency')
    expect(found).toMatchObject({ code: 'fact-not-known', duties: ['TCD-1'] })
    expect(found).not.toHaveProperty('value')
  })

  test('the worked score stays as it is', () => {
    expect(assessYear(record, options).score.earned).toBe(66.47)
  })
})

describe('the reading', () => {
  const ids = new Set(disclosureCatalogues.flatMap(({ duties }) => duties.map(({ id }) => id)))
  const { phrases, places, none, facts } = disclosureReading

  test('names rows and facts that exist', () => {
    const parts = phrases.flatMap(({ partly = [] }) => partly.map(({ duty: id }) => ({ duties: [id] })))
    for (const { duties } of [...phrases, ...places, ...none, ...facts, ...parts])
      for (const id of duties) expect(ids).toContain(id)
    const keys = factCatalogue.facts.map(({ id }) => id)
    for (const { fact } of facts) expect(keys).toContain(fact)
  })

  test('phrases are in lower case, as labels are compared', () => {
    const words = phrases.flatMap(({ contains, partly = [] }) => [contains, ...partly.flatMap(({ titles }) => titles)])
    for (const each of words) expect(each).toBe(each.normalize('NFC').toLowerCase())
  })
})

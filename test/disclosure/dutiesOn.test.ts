import { type DutyOn, dutiesOn } from 'danvan/disclosure'
import { disclosureCatalogues } from 'danvan/rulesets'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dutyOf, known, ownRow, profileOf } from './profiles.ts'

const on = (date: string, profile = profileOf(), options = {}) => dutiesOn(disclosureCatalogues, profile, date, options)
const row = (id: string, date: string, profile = profileOf(), options = {}): DutyOn =>
  on(date, profile, options).duties.find((each) => each.id === id) as DutyOn
const channel = (name: string) => ({ kind: 'channel', channel: name })

describe('a row rests on the text that was in force on the day', () => {
  const decree04 = 'decree:04/2015/NĐ-CP:chinh-phu:2015-01-09'
  const law10 = 'law:10/2022/QH15:quoc-hoi:2022-11-10'
  // §1.1, §1.2, §2.7, §2.10, §2.11: what the sheet has of each text, and how it was read.
  test.each([
    ['NSU-1', '2023-06-30', decree04, 'inferred'],
    ['NSU-1', '2023-07-01', law10, 'read'],
    ['QC-4', '2023-06-30', decree04, 'read-secondary'],
    ['QC-4', '2023-07-01', law10, 'read'],
    ['KN-1', '2015-06-01', 'decree:75/2012/NĐ-CP:chinh-phu:undated', 'read'],
    ['KN-1', '2020-12-09', 'decree:75/2012/NĐ-CP:chinh-phu:undated', 'read'],
    ['KN-1', '2020-12-10', 'decree:124/2020/NĐ-CP:chinh-phu:2020-10-19', 'read-secondary'],
    ['KN-1', '2023-06-01', 'decree:124/2020/NĐ-CP:chinh-phu:2020-10-19', 'read-secondary'],
  ])('%s on %s: %s, %s', (id, date, instrument, provenance) => {
    const { duty, fields } = row(id, date)
    expect(duty.source).toMatchObject({ instrument, provenance })
    if (id === 'KN-1') {
      expect(fields.due?.source).toMatchObject({ instrument, provenance })
      expect(fields.keep?.source).toMatchObject({ instrument, provenance })
    }
  })

  test('what is only inferred, or remembered, is not said to be read', () => {
    // §5.5 conferenceBound, periodEndDue; §2.7 NSU-3; §2.3 signed files of local units.
    for (const [id, date] of [
      ['HN10-1', '2023-12-31'],
      ['TCD-3', '2023-01-31'],
      ['NSU-3', '2023-12-01'],
    ] as const)
      expect(row(id, date).fields.due?.source.provenance, id).toBe('inferred')
    const files = (date: string) =>
      row('NS-3', date).fields.evidence?.value.filter(({ kind }) => kind === 'signed-file')
    expect(files('2018-12-31')).toEqual([])
    expect(files('2019-01-01')).toMatchObject([{ source: { provenance: 'inferred' } }])
  })
})

describe('the law is that of the day of the trigger', () => {
  test.each([
    ['N04-7.1', '2015-02-24', 'not-in-force', 'not-yet'],
    ['N04-7.1', '2015-02-25', 'applies', 'in-force'],
    ['N04-7.1', '2023-06-30', 'applies', 'in-force'],
    ['N04-7.1', '2023-07-01', 'not-in-force', 'ended'],
    ['N04-7.1', '2026-01-01', 'not-in-force', 'ended'],
    ['L10-46.1', '2023-06-30', 'not-in-force', 'not-yet'],
    ['L10-46.1', '2023-07-01', 'applies', 'in-force'],
    ['NS-3', '2017-07-31', 'not-in-force', 'not-yet'],
    ['NS-3', '2017-08-01', 'applies', 'in-force'],
    ['NS-3', '2026-03-24', 'applies', 'in-force'],
    ['NS-3', '2026-03-25', 'not-in-force', 'ended'],
    ['TS-1', '2025-06-30', 'applies', 'in-force'],
    ['TS-1', '2025-07-01', 'not-in-force', 'ended'],
    ['DT-1', '2023-12-31', 'applies', 'in-force'],
    ['DT-1', '2024-01-01', 'not-in-force', 'ended'],
    ['DT-2', '2023-12-31', 'not-in-force', 'not-yet'],
    ['DT-2', '2024-01-01', 'applies', 'in-force'],
    ['KK-1', '2020-12-19', 'not-in-force', 'not-yet'],
    ['KK-1', '2020-12-20', 'applies', 'in-force'],
    ['TTR-1', '2023-06-30', 'applies', 'in-force'],
    ['TTR-2', '2023-07-01', 'applies', 'in-force'],
    ['TTR-2', '2025-07-01', 'not-in-force', 'ended'],
    ['TTHC-3', '2025-06-30', 'applies', 'in-force'],
    ['TTHC-3', '2025-07-01', 'not-in-force', 'ended'],
    ['NSU-3', '2023-12-01', 'applies', 'in-force'],
    ['NSU-3', '2024-01-01', 'unknown-in-force', 'unknown'],
    ['NSU-6', '2023-12-01', 'unknown-in-force', 'unknown'],
  ])('%s on %s: %s', (id, date, status, force) => {
    expect(row(id, date)).toMatchObject({ status, force })
  })

  test('a row that is not in force says why and asks for nothing', () => {
    const { reason, why, fields, provenance } = row('N04-7.1', '2023-07-01')
    expect(reason).toBe('not-in-force')
    expect(why).toMatchObject([{ code: 'ended', data: { lastDay: '2023-06-30' } }])
    expect(fields).toEqual({})
    expect(provenance).toBeUndefined()
  })
})

describe('the profile', () => {
  test.each([
    ['exploitsAssets', 'TS-5', { value: true }, { value: false }, 'profile-excludes'],
    ['hasOneStop', 'TTHC-1', { value: true }, { value: false }, 'profile-excludes'],
    ['budgetRole', 'NS-8', { value: 'level-1' }, { value: 'spending' }, 'role-absent'],
    ['budgetRole', 'NS-8', { value: 'level-1' }, { value: 'superior' }, 'role-absent'],
    ['issuesInspections', 'TTR-2', { value: true }, { value: false }, 'role-absent'],
    ['headcount', 'HN10-1', { value: 8 }, { value: 7 }, 'profile-excludes'],
    ['headcount', 'BTT-1', { value: 8 }, { value: 7 }, 'profile-excludes'],
    ['headcount', 'BTT-9', { value: 7 }, { value: 8 }, 'role-absent'],
    ['unitKind', 'L10-46.1', { value: 'agency' }, { value: 'commune' }, 'profile-excludes'],
    ['unitKind', 'L10-46.1', { value: 'service-unit' }, { value: 'state-enterprise' }, 'profile-excludes'],
    ['unitKind', 'XA-11.1', { value: 'commune' }, { value: 'agency' }, 'profile-excludes'],
    ['unitKind', 'DN-64.a', { value: 'state-enterprise' }, { value: 'agency' }, 'profile-excludes'],
    ['unitKind', 'QC-3', { value: 'service-unit' }, { value: 'agency' }, 'profile-excludes'],
    ['unitKind', 'TCD-1', { value: 'agency' }, { value: 'service-unit' }, 'role-absent'],
    ['armyPolice', 'L10-46.1', { value: false }, { value: true }, 'other-regime'],
    ['armyPolice', 'XA-11.1', { value: false }, { value: true }, 'other-regime'],
  ] as const)('%s decides %s', (flag, id, holds, fails, reason) => {
    const base = { unitKind: { value: id.startsWith('XA') ? 'commune' : 'agency' } }
    const day = '2023-12-01'
    const being = (value: unknown) => row(id, day, profileOf({ ...base, [flag]: value }))
    expect(being(holds).status).toBe('applies')
    expect(being(fails)).toMatchObject({ status: 'not-applicable', reason })
    expect(being(null)).toMatchObject({ status: 'unknown', needs: [flag] })
  })

  test('an agency that was inspected discloses, though it inspects nobody', () => {
    const inspected = profileOf({ issuesInspections: { value: false }, inspected: { value: true } })
    expect(row('TTR-2', '2023-12-01', inspected).status).toBe('applies')
    const open = profileOf({ issuesInspections: null, inspected: null })
    expect(row('TTR-2', '2023-12-01', open).needs).toEqual(['issuesInspections', 'inspected'])
    expect(row('TTR-2', '2023-12-01', profileOf({ issuesInspections: { value: false }, inspected: null })).status).toBe(
      'unknown',
    )
  })

  test('the report of the provincial chairman is not that of a department, whatever is known', () => {
    expect(row('PCTN-2', '2023-12-01', profileOf({ unitKind: null }))).toMatchObject({
      status: 'not-applicable',
      reason: 'role-absent',
    })
  })

  test('where nothing is known nothing is called not applicable', () => {
    const nothing = profileOf(Object.fromEntries(Object.keys(known).map((flag) => [flag, null])))
    const { duties } = on('2023-12-01', nothing)
    expect(duties.filter(({ status }) => status === 'not-applicable').map(({ id }) => id)).toEqual(['PCTN-2'])
    expect(duties.filter(({ status }) => status === 'applies')).toEqual([])
  })

  test('a flag holds on its own days, the last one included, and on no others', () => {
    const dated = profileOf({ exploitsAssets: { value: true, from: '2023-03-01', lastDay: '2023-05-31' } })
    const status = (date: string) => row('TS-5', date, dated).status
    expect(status('2023-02-28')).toBe('unknown')
    expect(status('2023-03-01')).toBe('applies')
    expect(status('2023-05-31')).toBe('applies')
    expect(status('2023-06-01')).toBe('unknown')
  })

  test('two values of one day are not known', () => {
    const both = profileOf({ exploitsAssets: [{ value: true }, { value: false, from: '2023-03-01' }] })
    expect(row('TS-5', '2023-02-28', both).status).toBe('applies')
    expect(row('TS-5', '2023-03-01', both).status).toBe('unknown')
  })
})

describe('forms follow the profile', () => {
  const forms = (profile = profileOf(), id = 'L10-46.2') => {
    const { fields, undecided, status } = row(id, '2023-07-03', profile)
    const value = fields.channels?.value
    return { rule: value?.kind === 'rule' ? value.rule : value, undecided, status }
  }

  test('the internal site where there is one, or else posting or a notice to all', () => {
    expect(forms().rule).toEqual(channel('intranet'))
    const without = { hasIntranet: { value: false } }
    expect(forms(profileOf(without)).rule).toEqual({
      kind: 'any-of',
      of: [channel('board-office'), channel('notice-all-staff')],
    })
    expect(forms(profileOf({ ...without, singleSite: { value: false } })).rule).toEqual({
      kind: 'any-of',
      of: [{ kind: 'all-of', of: [channel('board-office'), channel('board-unit')] }, channel('notice-all-staff')],
    })
  })

  test('a flag not known leaves the form open, not the duty', () => {
    expect(forms(profileOf({ hasIntranet: null }))).toMatchObject({ undecided: ['hasIntranet'], status: 'applies' })
    const open = forms(profileOf({ hasIntranet: { value: false }, singleSite: null }))
    expect(open).toMatchObject({ undecided: ['singleSite'], status: 'applies' })
  })

  test('the public site is no internal site', () => {
    expect(forms(profileOf({ hasIntranet: { value: false }, hasPortal: { value: true } })).rule).not.toEqual(
      channel('portal'),
    )
  })

  test('a budget goes on the portal where there is one', () => {
    expect(forms(profileOf(), 'NS-3').rule).toMatchObject({
      kind: 'all-of',
      of: [channel('portal'), { kind: 'any-of' }],
    })
    expect(forms(profileOf({ hasPortal: { value: false } }), 'NS-3').rule).toMatchObject({ kind: 'any-of' })
    expect(forms(profileOf({ hasPortal: null }), 'NS-3').undecided).toEqual(['hasPortal'])
  })
})

describe('precedence, field by field', () => {
  const supplied = (id: string, date: string, profile = profileOf()) =>
    Object.fromEntries(
      Object.entries(row(id, date, profile).fields).map(([field, { level, by }]) => [field, `${level} ${by}`]),
    )

  test('a special row supplies what it states, the default of its audience the rest', () => {
    expect(supplied('NS-3', '2023-07-03')).toEqual({
      due: 'special NS-3',
      channels: 'special NS-3',
      keep: 'default TCTT-18',
      evidence: 'special NS-3',
    })
    expect(row('NS-3', '2023-07-03').fields.keep?.value).toMatchObject({
      rules: [{ channels: ['board-office'], atLeast: { amount: 30, unit: 'day' } }],
    })
  })

  test('the default of what is disclosed inside is that of the day', () => {
    expect(supplied('NSU-2', '2023-06-30')).toMatchObject({ due: 'default N04-8', keep: 'default N04-8' })
    expect(supplied('NSU-2', '2023-07-01')).toMatchObject({ due: 'default L10-48', keep: 'default L10-48' })
    expect(row('NSU-2', '2023-06-30').fields.due?.value).toMatchObject({ limit: { amount: 3, unit: 'working-day' } })
    expect(row('NSU-2', '2023-07-01').fields.due?.value).toMatchObject({ limit: { amount: 5, unit: 'working-day' } })
  })

  test('before the law on information there is no default for the public', () => {
    expect(supplied('NS-3', '2018-06-30')).not.toHaveProperty('keep')
    expect(supplied('NS-3', '2018-07-01')).toHaveProperty('keep')
  })

  test('none stated is an answer, and no default fills it', () => {
    expect(row('TCD-2', '2023-07-03').fields.due).toMatchObject({ value: { kind: 'none-stated' }, level: 'special' })
    expect(supplied('TCD-1', '2023-07-03')['keep']).toBe('special TCD-1')
  })

  test('a text not read is said, and no default stands in its place', () => {
    const thrift = row('QC-2', '2023-07-03')
    expect(thrift.fields.due).toMatchObject({ value: { kind: 'unknown', gap: 'decree-84' }, level: 'special' })
    expect(thrift.warnings.map(({ code, data }) => [code, data['field']])).toContainEqual(['field-unknown', 'due'])
  })

  test('what is not a disclosure has no default', () => {
    expect(supplied('HN10-2', '2023-07-03')).toEqual({
      due: 'general HN10-2',
      channels: 'general HN10-2',
      keep: 'general HN10-2',
    })
  })

  test('the general row names the special rows that govern the same content', () => {
    const audit = row('L10-46.3', '2023-07-03')
    expect(audit.displacedBy.map(({ id }) => id)).toEqual(['NS-1', 'NS-2', 'NS-3', 'NS-4', 'NS-5', 'NS-6'])
    expect(audit.displacedBy.find(({ id }) => id === 'NS-3')).toEqual({
      id: 'NS-3',
      fields: ['due', 'channels', 'evidence'],
      certain: true,
    })
    const assets = row('L10-46.4', '2023-07-03', profileOf({ exploitsAssets: null }))
    expect(assets.displacedBy.find(({ id }) => id === 'TS-5')?.certain).toBe(false)
    expect(row('L10-46.4', '2023-07-03').displacedBy.map(({ id }) => id)).not.toContain('TS-5')
    expect(row('L10-46.4', '2025-07-01').displacedBy.map(({ id }) => id)).toEqual(['DT-2', 'DT-3'])
  })

  test('with internalAlso a row for the public displaces nothing inside', () => {
    expect(row('L10-46.3', '2023-07-03', profileOf(), { internalAlso: true }).displacedBy).toEqual([])
    expect(row('L10-46.7', '2023-07-03', profileOf(), { internalAlso: true }).displacedBy.map(({ id }) => id)).toEqual([
      'KK-1',
      'KK-2',
      'KK-3',
    ])
  })
})

describe('one occurrence, never two', () => {
  test.each([
    ['NB-1', '2023-07-03', ['L10-46.8 other']],
    ['NSU-1', '2023-06-30', ['N04-7.4 other']],
    ['NSU-1', '2023-07-03', ['L10-46.6 other']],
    ['QC-1', '2023-07-03', ['L10-46.9 other']],
    ['QC-4', '2023-06-30', ['N04-7.7 other']],
    ['QC-4', '2023-07-03', ['L10-46.9 other']],
    ['DTC-1', '2023-06-30', []],
    ['DTC-1', '2023-07-03', ['L10-46.5 other']],
    ['KK-1', '2023-06-30', ['N04-7.5 this']],
    ['KK-1', '2023-07-03', ['L10-46.7 this']],
    ['KK-3', '2023-07-03', ['L10-46.7 this']],
    ['YK-R', '2023-07-03', ['L10-46.10 other']],
    ['NS-3', '2023-07-03', []],
  ])('%s on %s', (id, date, same) => {
    expect(row(id, date).sameAs.map((each) => `${each.id} ${each.carriedBy}`)).toEqual(same)
  })
})

describe('what must be known before a row is used', () => {
  const codes = (id: string, date: string) => row(id, date).warnings.map(({ code }) => code)

  test('from 01/07/2025 the amendments of the law were not read', () => {
    expect(codes('L10-46.1', '2025-06-30')).not.toContain('unconfirmed-since')
    expect(codes('L10-46.1', '2025-07-01')).toContain('unconfirmed-since')
    expect(row('L10-46.1', '2025-06-30').provenance).toBe('read')
    expect(row('L10-46.1', '2025-07-01').provenance).toBe('inferred')
  })

  test('the years that a circular governs are another thing than its days', () => {
    expect(codes('NS-3', '2025-12-31')).not.toContain('outside-years')
    expect(codes('NS-3', '2026-01-01')).toContain('outside-years')
  })

  test('an answer is no surer than what it rests on', () => {
    expect(row('N04-7.1', '2023-06-30').provenance).toBe('unverified')
    expect(row('L10-46.1', '2023-07-01').provenance).toBe('read')
    expect(row('TTR-1', '2023-06-30').provenance).toBe('unverified')
    expect(row('KT-1', '2023-12-31').provenance).toBe('inferred')
    expect(on('2023-07-01').provenance).toBe('unverified')
  })

  test('after the last review that is said', () => {
    expect(codes('L10-46.1', '2026-11-23')).not.toContain('not-reviewed-since')
    expect(codes('L10-46.1', '2026-11-24')).toContain('not-reviewed-since')
  })

  test('the minima of a decree hold on its days', () => {
    const rules = (date: string) => {
      const keep = row('KN-1', date).fields.keep?.value
      return keep?.kind === 'rules' ? keep.rules.filter(({ channels }) => channels.includes('portal')) : []
    }
    expect(rules('2020-12-09')).toMatchObject([{ atLeast: { consecutive: false } }])
    expect(rules('2020-12-10')).toMatchObject([{ atLeast: { consecutive: true } }])
  })
})

describe('the agency’s own regulation may only add', () => {
  const day = '2023-10-02'
  const amended = (fields: Parameters<typeof ownRow>[0], date = day) => {
    const result = on(date, profileOf({}, [ownRow({ extends: 'L10-46.9', ...fields })]))
    return { result, target: result.duties.find(({ id }) => id === 'L10-46.9') as DutyOn }
  }
  const within = (amount: number, unit: 'day' | 'working-day') =>
    ({ kind: 'within', limit: { amount, unit }, direction: 'after' }) as const
  const keep = (amount: number, consecutive = true) =>
    ({
      kind: 'rules',
      rules: [{ channels: ['intranet'], atLeast: { amount, unit: 'day', consecutive } }],
    }) as const

  test.each([
    [3, 'working-day', 'regulation', undefined],
    [5, 'working-day', 'general', undefined],
    [10, 'working-day', 'general', 'narrows'],
    [5, 'day', 'regulation', undefined],
    [6, 'day', 'general', 'not-comparable'],
  ] as const)('%i %s: %s', (amount, unit, level, finding) => {
    const { result, target } = amended({ id: 'QC-own', due: within(amount, unit) })
    expect(target.fields.due?.level).toBe(level)
    expect(result.findings.map(({ code, data }) => [code, data['field']])).toEqual(
      finding === undefined ? [] : [[finding, 'due']],
    )
    if (level === 'general') expect(target.fields.due?.value).toMatchObject({ limit: { amount: 5 } })
  })

  test.each([
    [keep(30), 'regulation', undefined],
    [keep(20), 'general', undefined],
    [keep(19), 'general', 'narrows'],
    [keep(20, false), 'general', 'narrows'],
    [{ kind: 'none-stated' } as const, 'general', 'narrows'],
  ])('%j: %s', (minimum, level, finding) => {
    const { result, target } = amended({ id: 'QC-own', keep: minimum })
    expect(target.fields.keep?.level).toBe(level)
    expect(result.findings.map(({ code }) => code)).toEqual(finding === undefined ? [] : [finding])
  })

  test('a minimum of the law stays beside a longer one', () => {
    const { target } = amended({ id: 'QC-own', keep: keep(30) })
    const value = target.fields.keep?.value
    const days =
      value?.kind === 'rules' ? value.rules.map(({ atLeast }) => typeof atLeast !== 'string' && atLeast.amount) : []
    expect(days).toContain(20)
    expect(days).toContain(30)
  })

  test('more forms add; a form that leaves out that of the law is found, and both are asked for', () => {
    const all = { kind: 'all-of', of: [channel('intranet'), channel('meeting')] } as const
    const more = amended({ id: 'QC-own', channels: { kind: 'rule', rule: all as never } })
    expect(more.target.fields.channels).toMatchObject({ level: 'regulation', value: { rule: all } })
    expect(more.result.findings).toEqual([])

    const less = amended({ id: 'QC-own', channels: { kind: 'rule', rule: channel('board-office') as never } })
    expect(less.target.fields.channels).toMatchObject({
      value: { rule: { kind: 'all-of', of: [channel('intranet'), channel('board-office')] } },
    })
    expect(less.result.findings).toMatchObject([
      { code: 'narrows', path: ['extraDuties', 0, 'channels'], data: { by: 'QC-own', duty: 'L10-46.9' } },
    ])
  })

  test('more reasons to withhold narrow, fewer add', () => {
    const wider = amended({ id: 'QC-own', exceptions: ['state-secret', 'business-secret'] })
    expect(wider.result.findings).toMatchObject([{ code: 'narrows', data: { field: 'exceptions' } }])
    const fewer = amended({ id: 'QC-own', exceptions: ['state-secret'] })
    expect(fewer.target.fields.exceptions).toMatchObject({ value: ['state-secret'], level: 'regulation' })
  })

  test('before it is in force it adds nothing', () => {
    const { target } = amended({ id: 'QC-own', due: within(3, 'working-day') }, '2023-10-01')
    expect(target.fields.due?.level).toBe('general')
  })

  test('where it is not known whether it applies, that is said', () => {
    const applies = [
      { when: { kind: 'is', flag: 'exploitsAssets', of: [true] }, otherwise: 'profile-excludes' },
    ] as const
    const own = ownRow({ id: 'QC-own', extends: 'L10-46.9', due: within(3, 'working-day'), applies })
    const { fields, warnings } = row('L10-46.9', day, profileOf({ exploitsAssets: null }, [own]))
    expect(fields.due?.level).toBe('general')
    expect(warnings).toContainEqual({ code: 'regulation-open', data: { by: 'QC-own' } })
  })

  test('a row of its own stands under the general law, with its forms and its limit', () => {
    const profile = profileOf({}, [ownRow({ id: 'own-1', parent: 'L10-46.12' })])
    const own = row('own-1', day, profile)
    expect(own).toMatchObject({ level: 'regulation', status: 'applies', provenance: 'supplied' })
    expect(own.fields.due).toMatchObject({ level: 'default', by: 'L10-48', value: { limit: { amount: 5 } } })
    const slower = profileOf({}, [ownRow({ id: 'own-1', due: within(10, 'working-day') })])
    expect(on(day, slower).findings).toMatchObject([{ code: 'narrows', data: { by: 'own-1', field: 'due' } }])
  })

  test('a row that extends nothing, or takes an id, is found', () => {
    const findings = on(
      day,
      profileOf({}, [ownRow({ id: 'a', extends: 'L10-46.99' }), ownRow({ id: 'L10-46.1' })]),
    ).findings
    expect(findings).toMatchObject([
      { code: 'unknown-duty', path: ['extraDuties', 0, 'extends'], data: { nearest: 'L10-46.9' } },
      { code: 'duplicate-duty', path: ['extraDuties', 1, 'id'] },
    ])
  })

  test('to a special row it adds where that is silent too', () => {
    const own = ownRow({ id: 'NS-own', extends: 'NS-3', audience: ['public'], due: within(10, 'day') })
    expect(row('NS-3', day, profileOf({}, [own])).fields.due).toMatchObject({ level: 'regulation', by: 'NS-own' })
  })
})

test('the answer is plain JSON, the same every time, whatever the order of the catalogues', () => {
  const result = on('2023-07-03')
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  expect(JSON.stringify(on('2023-07-03'))).toBe(JSON.stringify(result))
  fc.assert(
    fc.property(fc.shuffledSubarray([...disclosureCatalogues], { minLength: disclosureCatalogues.length }), (order) => {
      expect(JSON.stringify(dutiesOn(order, profileOf(), '2023-07-03'))).toBe(JSON.stringify(result))
    }),
    { numRuns: 5 },
  )
})

test.each(['2023-02-29', '03/07/2023', '', '__proto__'])('%j is no day', (date) => {
  expect(() => on(date)).toThrow(expect.objectContaining({ code: 'invalid-date' }))
})

test('without catalogues there are no duties', () => {
  expect(dutiesOn([], profileOf(), '2023-07-03')).toMatchObject({ duties: [], findings: [] })
  expect(dutyOf('L10-46.1').catalogue).toBe('L10')
})

import { readFileSync } from 'node:fs'

import { timeLimitOn } from 'danvan/deadline'
import { checkDisclosureCatalogues, type Duty } from 'danvan/disclosure'
import { disclosureCatalogues, instruments, timeLimits } from 'danvan/rulesets'
import { describe, expect, test } from 'vitest'

import { type Transcribed, transcribe } from './transcription.ts'

const { groups, rows, codes } = JSON.parse(readFileSync('test/cases/disclosure-duties.json', 'utf8')) as {
  groups: Record<string, Record<string, string>>
  rows: Transcribed[]
  codes: Record<string, Record<string, string>>
}

const duties = disclosureCatalogues.flatMap((catalogue) => catalogue.duties)
const byId = new Map(duties.map((duty) => [duty.id, duty]))

describe('rows as the law sheet counts them', () => {
  test.each([
    ['disclosure-n04', 9],
    ['disclosure-l10', 12],
    ['disclosure-special', 53],
    ['disclosure-participation', 56],
    ['disclosure-commune', 19],
    ['disclosure-state-enterprise', 17],
  ])('%s: %i', (id, count) => {
    expect(disclosureCatalogues.find((catalogue) => catalogue.id === id)?.duties).toHaveLength(count)
  })

  test('by groups', () => {
    const counted: Record<string, number> = {}
    for (const { catalogue } of duties) counted[catalogue] = (counted[catalogue] ?? 0) + 1
    expect(counted).toEqual({
      ...{ N04: 9, L10: 12, NS: 8, TS: 5, DT: 3, DTC: 1, KK: 3, NSU: 8, TTHC: 5, TCD: 5, TTR: 2, KN: 1, TC: 1, NB: 1 },
      ...{ QC: 4, PCTN: 2, TCTT: 4, HN04: 4, HN10: 8, QD: 4, YK04: 8, YK10: 11, YK: 2, GS04: 5, GS10: 2 },
      ...{ QCDC: 1, KT: 1, BTT: 9, YC: 1, XA: 19, DN: 17 },
    })
  })

  test('each is transcribed once', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...byId.keys()].sort())
  })
})

describe('the same matter among the time limits', () => {
  test('is a procedure that exists, and goes on where the row has ended', () => {
    const linked = duties.filter(({ timeLimit }) => timeLimit !== undefined)
    expect(linked.map(({ id, timeLimit }) => [id, timeLimit?.procedure])).toEqual([['TTHC-3', 'onestop.apology']])
    for (const { timeLimit, inForce } of linked) {
      expect(timeLimits.procedures.map(({ id }) => id)).toContain(timeLimit?.procedure)
      expect(inForce.end).toMatchObject({ kind: 'last-day', on: '2025-06-30' })
      const { status, provenance } = timeLimitOn(timeLimits, timeLimit?.procedure ?? '', '2025-07-01')
      expect({ status, provenance }).toEqual({ status: 'in-force', provenance: 'read-secondary' })
    }
  })
})

/** Fields that a row has unless the sheet says otherwise. */
const plain = {
  ...{ dueMark: '', channelsMark: '', keepMark: '', fromMark: '', endMark: '', optional: '', weakAlone: '' },
  ...{ formerly: '', exceptions: '', content: '', templates: '', evidence: '', validity: '', attendance: '' },
  ...{
    redaction: false,
    assessable: true,
    years: '',
    unconfirmed: null,
    timeLimit: '',
    serves: '',
    special: '',
    crosswalk: '',
    alias: '',
  },
}

function expectedOf(row: Transcribed, { catalogue }: Duty): object {
  const { id: _, requires, note: __, ...own } = row
  const { citation, level, ...group } = groups[catalogue] ?? {}
  expect([citation, level]).not.toContain(undefined)
  const required = typeof requires === 'string' ? codes[requires] : {}
  expect(required).toBeDefined()
  return { ...plain, ...group, ...required, ...own }
}

describe('every field of every row is what the sheet says', () => {
  test.each(rows)('$id', (row) => {
    const duty = byId.get(row.id) as Duty
    const inSet = disclosureCatalogues.find(({ duties: of }) => of.includes(duty))
    expect(transcribe(duty)).toEqual(expectedOf(row, duty))
    expect(inSet?.level).toBe(groups[duty.catalogue]?.['level'])
    expect(duty.label.vi.length * (duty.label.en ?? '').length).toBeGreaterThan(0)
    expect(duty.label.vi).not.toBe(duty.label.en)
  })
})

test('the catalogues are sound, and every instrument is in the registry', () => {
  const findings = checkDisclosureCatalogues(disclosureCatalogues, { registry: instruments })
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  const informed = (code: string) => findings.filter((each) => each.code === code).map(({ data }) => data['duty'])
  expect(informed('provision-missing')).toEqual(['NSU-6', 'TTHC-4', 'TTHC-5', 'KN-1'])
  expect(new Set(informed('unverified'))).toContain('N04-7.1')
  // The forms of declarations, which Luật 36/2018 Đ.50 takes over, are cited from Nghị định 130/2020/NĐ-CP.
  expect(new Set(informed('instrument-not-yet'))).toEqual(new Set(['KK-3']))
})

test('a row is whole in itself: JSON and nothing else', () => {
  expect(JSON.parse(JSON.stringify(disclosureCatalogues))).toEqual(disclosureCatalogues)
})

test('the fields that a special row displaces are those of which it speaks', () => {
  const fields = (id: string, special: string) => byId.get(id)?.special?.find((each) => each.id === special)?.fields
  expect(fields('L10-46.3', 'NS-3')).toEqual(['due', 'channels', 'evidence'])
  expect(fields('L10-46.3', 'NS-7')).toBeUndefined()
  expect(fields('L10-46.4', 'TS-1')).toEqual(['due', 'channels', 'keep'])
  expect(fields('L10-46.7', 'KK-1')).toEqual(['due', 'channels', 'keep', 'evidence'])
  expect(fields('L10-46.5', 'DT-3')).toEqual(['channels', 'evidence'])
})

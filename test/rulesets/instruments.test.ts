import { readdirSync, readFileSync } from 'node:fs'

import { vietnamCalendar } from 'danvan/calendar'
import { inForceOn, parseInstrumentKey } from 'danvan/law'
import * as rulesets from 'danvan/rulesets'
import { describe, expect, test } from 'vitest'

const { instruments } = rulesets
const known = new Set<string>(instruments.instruments.map(({ key }) => key))

/** Every key in the text of a source, its comments left out: an example there may name anything. */
function keysIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(/['"`]([^'"`\s]+)['"`]/g)]
    .map((match) => match[1] as string)
    .filter((quoted) => parseInstrumentKey(quoted) !== undefined)
}

/** Every key in a plain value. */
function keysOf(value: unknown): string[] {
  if (typeof value === 'string') return parseInstrumentKey(value) === undefined ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(keysOf)
}

describe('every key that the library uses is in the registry', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

  test('in the text of the sources', () => {
    const used = files.flatMap((file) => keysIn(readFileSync(`src/${file}`, 'utf8')).map((key) => `${file} ${key}`))
    expect(used.length).toBeGreaterThan(200)
    expect(used.filter((each) => !known.has(each.split(' ')[1] as string))).toEqual([])
  })

  test('in the data of calendar and rule sets', () => {
    const used = [...keysOf(vietnamCalendar()), ...keysOf(rulesets)]
    expect(used).toContain('official-letter:10065/VPCP-KGVX:van-phong-chinh-phu:2026-10-02')
    expect(used).toContain('decision:1211/QĐ-UBND:chu-tich-ubnd-quang-ngai:2022-11-02')
    expect(used.filter((key) => !known.has(key))).toEqual([])
  })

  test('the search finds a key that is not', () => {
    const text =
      "const a = 'law:1/1900:quoc-hoi:undated' // 'law:2/1900:quoc-hoi:undated'\n/* 'law:3/1900:x:undated' */"
    expect(keysIn(text)).toContain('law:1/1900:quoc-hoi:undated')
    expect(keysIn(text)).not.toContain('law:3/1900:x:undated')
    expect(keysOf([{ a: 'law:1/1900:quoc-hoi:undated', b: 'x' }])).toEqual(['law:1/1900:quoc-hoi:undated'])
  })
})

describe('the registry', () => {
  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(instruments))).toEqual(instruments)
  })

  test('holds no key twice', () => {
    expect(known.size).toBe(instruments.instruments.length)
  })

  test('assumes nothing: a figure is read, follows from what was read, or is remembered', () => {
    const provenances = new Set([...JSON.stringify(instruments).matchAll(/"provenance":"([^"]+)"/g)].map(([, p]) => p))
    expect([...provenances].sort()).toEqual(['inferred', 'read', 'read-secondary', 'unverified'])
  })

  test('says of every figure left out that it was not read', () => {
    for (const { key, signedOn, symbol, inForce, gaps = [] } of instruments.instruments) {
      const ids = gaps.map(({ id }) => id)
      expect([key, ids.includes('signing-date')]).toEqual([key, signedOn === undefined])
      expect([key, ids.includes('symbol')]).toEqual([key, symbol === undefined])
      expect([key, ids.includes('first-day')]).toEqual([key, inForce !== undefined && inForce.from === undefined])
      expect([key, ids.includes('last-day')]).toEqual([key, inForce?.end.kind === 'not-read'])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('marks as inferred what no text says', () => {
    const sourceOf = (key: string) => {
      const end = instruments.instruments.find((instrument) => instrument.key === key)?.inForce?.end
      return end?.kind === 'last-day' ? end.source.provenance : end?.kind
    }
    expect(sourceOf('decree:04/2015/NĐ-CP:chinh-phu:2015-01-09')).toBe('inferred')
    expect(sourceOf('circular:61/2017/TT-BTC:bo-tai-chinh:undated')).toBe('inferred')
    expect(sourceOf('decree:61/2018/NĐ-CP:chinh-phu:2018-04-23')).toBe('read-secondary')
    expect(sourceOf('decree:75/2012/NĐ-CP:chinh-phu:undated')).toBe('read')
    expect(sourceOf('law:39/2019:quoc-hoi:undated')).toBe('unverified')
    expect(sourceOf('circular:01/2018/TT-VPCP:van-phong-chinh-phu:2018-11-23')).toBe('not-read')
  })

  test('agrees with the calendar on the laws of holidays', () => {
    for (const { from, lastDay, source } of vietnamCalendar().laws) {
      if (source.instrument === undefined) continue
      if (from !== undefined) expect(inForceOn(instruments, source.instrument, from)).toBe('in-force')
      if (lastDay !== undefined) expect(inForceOn(instruments, source.instrument, lastDay)).toBe('in-force')
    }
  })
})

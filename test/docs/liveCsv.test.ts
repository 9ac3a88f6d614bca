import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readCsv, writeCsv } from '../../docs/.vitepress/theme/live/readCsv.ts'

describe('CSV of the live pages', () => {
  it('reads quotes, line ends within a cell, semicolons and a byte order mark', () => {
    expect(readCsv('\uFEFFfield;count\r\n"Nhà ở; đất";3\r\n')).toEqual([{ field: 'Nhà ở; đất', count: '3' }])
    expect(readCsv('a,b\n"x ""y""","1\n2"\n\n')).toEqual([{ a: 'x "y"', b: '1\n2' }])
    expect(readCsv('')).toEqual([])
  })

  it('writes no cell that a spreadsheet takes for a formula', () => {
    expect(writeCsv(['a'], [['=1+1'], ['-2'], ['@x']])).toBe("\uFEFFa\r\n'=1+1\r\n'-2\r\n'@x\r\n")
  })

  it('reads back what it wrote', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r/g, '').trim())
    const harmless = cell.filter((text) => !/^[=+\-@\t]/.test(text) && text !== '' && !text.startsWith('\uFEFF'))
    fc.assert(
      fc.property(fc.array(fc.tuple(harmless, harmless), { maxLength: 5 }), (rows) => {
        expect(readCsv(writeCsv(['a', 'b'], rows))).toEqual(rows.map(([a, b]) => ({ a, b })))
      }),
    )
  })
})

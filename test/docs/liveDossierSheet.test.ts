import { summaryFromCounts } from 'danvan'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { countFaults } from '../../docs/.vitepress/theme/live/dossierCountKeys.ts'
import { dossierRows } from '../../docs/.vitepress/theme/live/dossierSheet.ts'
import { readCsv } from '../../docs/.vitepress/theme/live/readCsv.ts'

describe('a sheet of counts', () => {
  it('may have Vietnamese heads and values, separated by commas, semicolons or tabs', () => {
    const rows = [
      ['Lĩnh vực', 'Thủ tục', 'Kênh tiếp nhận', 'Kết quả', 'Kỳ trước chuyển qua', 'Số lượng'],
      ['Nhà ở', 'Cấp phép', 'Trực tuyến', 'Sớm hạn', 'có', '1.200'],
      ['Nhà ở', 'Cấp phép', 'trực tiếp', 'đúng hạn', '', '2'],
      ['Nhà ở', 'Cấp phép', 'bưu chính', 'TRỄ HẠN', 'không', '3'],
    ]
    for (const separator of [',', ';', '\t']) {
      const read = dossierRows(readCsv(rows.map((row) => row.join(separator)).join('\n')))
      expect(read).toEqual([
        { field: 'Nhà ở', procedure: 'Cấp phép', channel: 'online', outcome: 'early', carriedOver: true, count: 1200 },
        { field: 'Nhà ở', procedure: 'Cấp phép', channel: 'direct', outcome: 'on-time', count: 2 },
        { field: 'Nhà ở', procedure: 'Cấp phép', channel: 'post', outcome: 'late', carriedOver: false, count: 3 },
      ])
      const period = { from: '2023-01-01', to: '2023-10-31' }
      expect(summaryFromCounts(read as never, { period }).success).toBe(true)
    }
  })

  it('does not choose where a word stands for two columns, and names a head that is missing', () => {
    const row = { 'lĩnh vực': 'a', 'thủ tục': 'b', 'số lượng': '1' }
    expect(() => dossierRows([{ ...row, 'kết quả': 'quá hạn' }])).toThrow(/Dòng 1: “quá hạn” chưa đủ rõ/)
    expect(() => dossierRows([{ ...row, 'kết quả': 'trong hạn' }])).toThrow(/chưa đủ rõ/)
    expect(() => dossierRows([row])).toThrow(/thiếu cột “kết quả” \(outcome\)/)
    expect(dossierRows([])).toEqual([])
  })

  it('keeps what it does not know, for the library to name', () => {
    const rows = dossierRows([{ field: 'a', procedure: 'b', outcome: 'ontime', count: '1,5', lạ: 'x' }])
    expect(rows).toEqual([{ field: 'a', procedure: 'b', outcome: 'ontime', count: '1,5', lạ: true }])
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [read] = dossierRows([{ field: 'a', procedure: 'b', outcome: 'early', count: '1', channel: text }])
        expect(Object.keys(read ?? {}).length).toBeGreaterThanOrEqual(4)
      }),
    )
  })
})

describe('counts by the columns of the form', () => {
  it('a key that does not exist is named, with the one meant', () => {
    const [fault] = countFaults({ received: { total: 3, direct: 1 } })
    expect(fault).toMatch(/^received\.direct: .*“direct”.*directOrPost/)
    expect(countFaults({ receivd: {} })[0]).toContain('received')
    expect(countFaults({ constructor: 1 })).toHaveLength(1)
  })

  it('a value that is no count is named; what is known passes', () => {
    expect(countFaults({ solved: { late: '3' }, paused: -1, inProcess: 5 })).toHaveLength(3)
    expect(countFaults({ received: { total: 1, directOrPost: 1 }, solved: {}, withdrawn: 0 })).toEqual([])
  })
})

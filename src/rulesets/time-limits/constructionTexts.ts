import type { Source } from '../../law/index.ts'
import { day, open, until } from '../instruments/row.ts'
import { inferred, press, read, remembered } from '../instruments/sources.ts'
import { force, gap, type LimitRow, type More, notRead, rowsOf, text, unread } from './build.ts'

/** Cut-off of the 2023 report, for which the terms then in force were collected. */
const then = '2023-10-31'
const high = remembered('high')
const law50 = 'law:50/2014:quoc-hoi:undated'
const key217 = 'decree:217/2026/NĐ-CP:chinh-phu:undated'
const attested = (source: Source) => day(then, source)

/** Luật Xây dựng in the wording of Luật 62/2020. */
export const law = rowsOf({
  short: '50-2014-amended',
  key: law50,
  source: read('construction'),
  inForce: force(
    day('2021-01-01', read('construction')),
    until(
      '2026-06-30',
      inferred('Nghị định 217/2026/NĐ-CP, which details Luật 135/2025/QH15, applies from 01/07/2026'),
    ),
    attested(read('construction')),
  ),
})
/** The wording before 2021; its first day was not read. */
export const lawBefore2021 = rowsOf({
  short: '50-2014',
  key: law50,
  source: read('construction'),
  inForce: force(undefined, until('2020-12-31', read('construction'))),
})
export const decree15 = rowsOf({
  short: '15-2021',
  key: 'decree:15/2021/NĐ-CP:chinh-phu:undated',
  source: high,
  inForce: force(
    day('2021-03-03', high),
    until('2024-12-29', high),
    attested(press('dichvucong.binhdinh.gov.vn 24709; hethongphapluat.com')),
  ),
})
const before15 = rowsOf({
  short: 'before-15-2021',
  source: high,
  inForce: force(undefined, until('2021-03-02', high)),
})
export const decree175 = rowsOf({
  short: '175-2024',
  key: 'decree:175/2024/NĐ-CP:chinh-phu:2024-12-30',
  source: read('decrees2026'),
  inForce: force(day('2024-12-30', high), until('2026-06-30', read('decrees2026'))),
})
export const decree217 = rowsOf({
  short: '217-2026',
  key: key217,
  source: read('decrees2026'),
  inForce: force(day('2026-07-01', read('decrees2026')), open(read('decrees2026'))),
})
export const decree212 = rowsOf({
  short: '212-2026',
  key: 'decree:212/2026/NĐ-CP:chinh-phu:undated',
  source: read('decrees2026'),
  inForce: force(day('2026-07-01', read('decrees2026')), open(read('decrees2026'))),
})
/** Of Luật 135/2025/QH15 only the decrees were read that detail it. */
const law135 = rowsOf({
  short: '135-2025',
  key: 'law:135/2025/QH15:quoc-hoi:undated',
  source: read('decrees2026'),
  inForce: force(
    day('2026-07-01', inferred('Nghị định 217/2026/NĐ-CP details it from that day')),
    open(read('decrees2026')),
  ),
})

/** A text known to be in force at the cut-off of 2023, neither first nor last day read. */
export const in2023 = (short: string, key: string | undefined, source: Source): LimitRow =>
  rowsOf({ short, ...(key !== undefined && { key }), source, inForce: force(undefined, notRead, attested(source)) })

export const unreadIn175 = (procedures: readonly string[], more: More = {}) =>
  unread(decree175, procedures, {
    gaps: [gap('decree-175', 'Chưa đọc được NĐ 175/2024.', 'Decree 175/2024 was not read.')],
    ...more,
  })
export const unreadIn135 = (procedures: readonly string[]) =>
  unread(law135, procedures, {
    gaps: [gap('law-135', 'Chưa đọc được Luật 135/2025/QH15.', 'Law 135/2025/QH15 was not read.')],
  })
export const unreadBefore2021 = (procedures: readonly string[], more: More = {}) =>
  unread(lawBefore2021, procedures, {
    gaps: [gap('before-2021', 'Chưa ghi thời hạn trước năm 2021.', 'The limit before 2021 is not recorded.')],
    ...more,
  })
/** What Nghị định 15/2021/NĐ-CP replaced. */
export const unreadBefore15 = (procedures: readonly string[], more: More) =>
  unread(before15, procedures, {
    gaps: [
      gap('instrument', 'Chưa đọc được văn bản trước NĐ 15/2021.', 'The text before Decree 15/2021 was not read.'),
    ],
    ...more,
  })

/** Nghị định 217/2026/NĐ-CP Đ.76: what becomes of files pending on 01/07/2026. */
export const pending2026 = {
  filedBefore: {
    on: '2026-07-01',
    pending: 'filed-before',
    effect: 'earlier-text',
    source: text(read('decrees2026'), key217, 'Đ.76 k.19'),
  },
  eligible: {
    on: '2026-07-01',
    pending: 'eligible-without-result',
    effect: 'earlier-text',
    source: text(read('decrees2026'), key217, 'Đ.76 k.2'),
  },
  notEligible: {
    on: '2026-07-01',
    pending: 'not-eligible',
    effect: 'new-text',
    source: text(read('decrees2026'), key217, 'Đ.76 k.2'),
  },
  design: {
    on: '2026-07-01',
    pending: 'without-result',
    effect: 'stopped-and-returned',
    source: text(read('decrees2026'), key217, 'Đ.76 k.5'),
  },
  district: {
    on: '2026-07-01',
    pending: 'issued-by-district',
    effect: 'commune-decides',
    source: text(read('decrees2026'), key217, 'Đ.76 k.22'),
  },
} as const

/** The usual start, which the source of the row does not record. */
export const usualStart = (event: 'full-valid-file' | 'request') => ({
  events: [event],
  source: inferred('the usual wording; not recorded with the limit'),
})

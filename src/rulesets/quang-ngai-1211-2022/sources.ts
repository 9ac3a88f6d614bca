import type { AssumedSource, InstrumentKey, ReadSource } from '../../law/index.ts'

/** Quyết định 1211/QĐ-UBND của Chủ tịch UBND tỉnh Quảng Ngãi: the instrument whose annex has not been read. */
export const decision1211 = 'decision:1211/QĐ-UBND:chu-tich-ubnd-quang-ngai:2022-11-02' as InstrumentKey

/** A figure of ours, with the model or the reason. */
export function assumed(basis: string): AssumedSource {
  return { provenance: 'assumed', basis }
}

/** Where nothing better than our own judgement stands behind a figure. */
export const ours = assumed('our proposal; the annex of Quyết định 1211 was not available')

/**
 * What the 2023 report attests. Its own numbering is broken ("4." and "7." stand twice), so its headings in part II are
 * named P1 … P8 in the order in which they are printed.
 */
export function inReport(place: string): ReadSource {
  return {
    provenance: 'read-secondary',
    copy: `Báo cáo dân vận chính quyền 2023 của Sở Xây dựng tỉnh Quảng Ngãi, ${place}`,
  }
}

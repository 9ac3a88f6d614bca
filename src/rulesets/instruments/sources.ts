import type { InferredSource, ReadSource, SourcedDay, UnverifiedSource } from '../../law/index.ts'

/** The copies read, by a short name; state of the collections where it is known. */
const copies = {
  // Collections of legal texts
  democracy: 'Pháp điển 44.13, GitHub diepxuan/diepxuan.github.io',
  budget: 'Pháp điển 26.3, GitHub diepxuan/diepxuan.github.io and DAIKOOH12/bot_rasa',
  circular26: 'Thông tư 26/2026/TT-BTC, GitHub diepxuan/diepxuan.github.io',
  corruption: 'Pháp điển 18.2, GitHub diepxuan/diepxuan.github.io',
  information: 'Pháp điển 32.2, GitHub diepxuan/diepxuan.github.io and DAIKOOH12/bot_rasa',
  reception: 'Pháp điển 18.4, GitHub diepxuan/diepxuan.github.io',
  assets: 'Pháp điển 28.3, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  procedures: 'Pháp điển 44.5, GitHub diepxuan/diepxuan.github.io',
  laws: 'GitHub tocit/vietnam-law, laws',
  lawsAsJson: 'GitHub ttttthai/vbpl-review, laws as JSON',
  feedback: 'Pháp điển 44.5 and 44.12, GitHub diepxuan/diepxuan.github.io',
  petitions: 'khiếu nại, tố cáo, GitHub diepxuan/diepxuan.github.io',
  staff: 'GitHub DAIKOOH12/bot_rasa, demuc, state of December 2023',
  complaintLaws: 'Pháp điển 18.1, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  receptionLaws: 'Pháp điển 18.4, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  denunciationLaws: 'Pháp điển 18.5, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  informationLaws: 'Pháp điển 32.2, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  decree266: 'Nghị định 266/2026, GitHub diepxuan/diepxuan.github.io',
  oneStop: 'Pháp điển 3.3, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  online: 'Pháp điển 3.4, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  papers: 'Pháp điển 42.1, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  ethnic: 'Pháp điển 10.1, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  estate: 'Pháp điển 43.2, GitHub DAIKOOH12/bot_rasa, state of December 2023',
  decrees2026: 'decrees of 2026, GitHub diepxuan/diepxuan.github.io, state of 23/07–06/08/2026',
  construction: 'GitHub theanh0909/lapduan',
  internal: 'GitHub tnt305/tai_lieu_noi_bo',
  access: 'phổ biến, giáo dục pháp luật, GitHub diepxuan/diepxuan.github.io',
  legalAid: 'trợ giúp pháp lý, GitHub diepxuan/diepxuan.github.io',
  civil: 'Bộ luật Dân sự, GitHub diepxuan/diepxuan.github.io',
  // Pages about a text
  decree04: 'hethongphapluat.com, nghi-dinh-04-2015-nd-cp, điều 3',
  decree04Summary: 'thuvienphapluat.vn, Nghi-dinh-04-2015-ND-CP-262855; ldld.caobang.gov.vn',
  decree04Bases: 'slideshare.net hangnguyen1297; 123docz.net 4520700',
  circular01: 'thuvienphapluat.vn 31662; binhphuoc.gov.vn; congdoankh.org.vn; thuviennhadat.vn 301332',
  law97: 'hethongphapluat.com, Luật 97/2025; mttq.daklak.gov.vn',
  oneStopPress: 'baovinhlong.com.vn 2897032; vietjack (page header)',
  decree43: 'baobackan.com.vn 53879; thuvienphapluat.vn Q&A',
  decree124: 'lawnet.vn 114264, 114266, 390399',
  decree63: 'baochinhphu.vn, print 102252833',
  rating: 'nld.com.vn 20201126090404044',
  planning50: 'hethongphapluat.vn, quy-dinh-50-qd-tw-nam-2021',
  law132: 'thuviennhadat.vn 685733',
  law136: 'thuviennhadat.vn; xaydungchinhsach.chinhphu.vn',
  hyper: 'kitsuyui/hyper-calendar',
  report: 'Báo cáo dân vận chính quyền 2023 của Sở Xây dựng tỉnh Quảng Ngãi',
} as const

/** A copy, by its short name. */
type Copy = keyof typeof copies

/** Read in a copy of the text itself. */
export function read(copy: Copy, provision?: string): ReadSource {
  return { provenance: 'read', copy: copies[copy], ...(provision !== undefined && { provision }) }
}

/** Read in a text about it. */
export function about(copy: Copy, provision?: string): ReadSource {
  return { provenance: 'read-secondary', copy: copies[copy], ...(provision !== undefined && { provision }) }
}

/** Read on a page named here only. */
export function press(copy: string, provision?: string): ReadSource {
  return { provenance: 'read-secondary', copy, ...(provision !== undefined && { provision }) }
}

/** The codification of December 2023 holds texts in force; the day of that month is not known, so its first. */
export const codified: SourcedDay = {
  on: '2023-12-01',
  source: { provenance: 'inferred', basis: 'stands in the Pháp điển of December 2023, which holds texts in force' },
}

/** Follows from texts read. */
export function inferred(basis: string): InferredSource {
  return { provenance: 'inferred', basis }
}

/** Remembered, not read again. */
export function remembered(confidence: UnverifiedSource['confidence']): UnverifiedSource {
  return { provenance: 'unverified', confidence }
}

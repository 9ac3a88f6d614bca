import type { AssumedSource, InstrumentKey } from '../../law/index.ts'
import type { PageStyle } from './PageStyle.ts'

const instrument = 'decree:30/2020/NĐ-CP:chinh-phu:undated' as InstrumentKey
const chosen: AssumedSource = {
  provenance: 'assumed',
  basis: 'chosen beside the size of the text; no size for it was read',
  instrument,
}

/**
 * Thể thức văn bản hành chính: A4, margins and type as NĐ 30/2020/NĐ-CP, phụ lục I is remembered to ask for: top and
 * bottom 20–25 mm, left 30–35, right 15–20, Times New Roman of 13 or 14 points. Nobody has read that annex again, so these
 * figures are `unverified`. The sizes of letterhead, tables and recipients are not even remembered: they are `assumed`.
 */
export const officialPageStyle: PageStyle = {
  schema: 'danvan/page-style@1',
  id: 'official-a4',
  title: { vi: 'Thể thức văn bản hành chính, khổ A4', en: 'Form of administrative papers, A4' },
  source: {
    instrument,
    provenance: 'unverified',
    confidence: 'high',
  },
  figureSources: { 'sizes.letterhead': chosen, 'sizes.table': chosen, 'sizes.recipients': chosen },
  paper: { width: 210, height: 297 },
  margins: { top: 20, right: 20, bottom: 20, left: 30 },
  font: 'Times New Roman',
  sizes: { text: 14, letterhead: 12, table: 12, recipients: 11 },
}

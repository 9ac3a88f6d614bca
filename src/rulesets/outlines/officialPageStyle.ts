import type { InstrumentKey } from '../../law/index.ts'
import type { PageStyle } from './PageStyle.ts'

/**
 * Thể thức văn bản hành chính: A4, margins and type as NĐ 30/2020/NĐ-CP, phụ lục I is remembered to ask for: top and
 * bottom 20–25 mm, left 30–35, right 15–20, Times New Roman of 13 or 14 points. Nobody has read that annex again, so the
 * figures are `unverified`; the sizes of tables and recipients are of the same kind.
 */
export const officialPageStyle: PageStyle = {
  schema: 'danvan/page-style@1',
  id: 'official-a4',
  title: { vi: 'Thể thức văn bản hành chính, khổ A4', en: 'Form of administrative papers, A4' },
  source: {
    instrument: 'decree:30/2020/NĐ-CP:chinh-phu:undated' as InstrumentKey,
    provenance: 'unverified',
    confidence: 'high',
  },
  paper: { width: 210, height: 297 },
  margins: { top: 20, right: 20, bottom: 20, left: 30 },
  font: 'Times New Roman',
  sizes: { text: 14, letterhead: 12, table: 12, recipients: 11 },
}

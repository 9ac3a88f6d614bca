import type { FactDefinition } from '../scoring/index.ts'

/** Hình thức kỷ luật: the levels of every fact that asks for the heaviest measure, lightest first. */
export const disciplinaryMeasures: NonNullable<FactDefinition['levels']> = [
  { id: 'none', label: { vi: 'Không bị kỷ luật', en: 'None' } },
  { id: 'khien-trach', label: { vi: 'Khiển trách', en: 'Reprimand' } },
  { id: 'canh-cao', label: { vi: 'Cảnh cáo', en: 'Warning' } },
  { id: 'giang-chuc', label: { vi: 'Giáng chức', en: 'Demotion' } },
  { id: 'cach-chuc', label: { vi: 'Cách chức', en: 'Removal from office' } },
  { id: 'buoc-thoi-viec', label: { vi: 'Buộc thôi việc', en: 'Dismissal' } },
]

export { factCatalogue } from './factCatalogue.ts'
export { instruments } from './instruments.ts'
export { danVan2023Outline } from './outlines/danVan2023Outline.ts'
export {
  type NeededFact,
  type Outline,
  type OutlineSection,
  type ReportPassage,
  reportPassages,
} from './outlines/Outline.ts'
export { officialPageStyle } from './outlines/officialPageStyle.ts'
export type { PageStyle } from './outlines/PageStyle.ts'
export { quangNgai1211 } from './quang-ngai-1211-2022.ts'
export { timeLimits } from './timeLimits.ts'

export type { IsoDate } from './IsoDate.ts'
export { isIsoDate } from './isIsoDate.ts'
export { toIsoDate } from './toIsoDate.ts'

export { canonicalJson } from './canonicalJson.ts'
export { digestOf } from './digestOf.ts'
export type { Stamp } from './Stamp.ts'
export { version } from './version.ts'

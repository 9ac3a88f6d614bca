export * from './calendar/index.ts'
export * from './civil/index.ts'
export * from './deadline/index.ts'
export * from './department/index.ts'
export * from './disclosure/index.ts'
export * from './document/index.ts'
export * from './dossier/index.ts'
export {
  DanvanError,
  type DanvanErrorCode,
  type Issue,
  type IssueCode,
  isDanvanError,
  type ParseResult,
  type Path,
  type Severity,
} from './issues/index.ts'
export * from './law/index.ts'
export * from './locales/index.ts'
export * from './petition/index.ts'
export * from './record/index.ts'
export * from './render/index.ts'
export * from './rulesets/index.ts'
export * from './schemas/index.ts'
export * from './scoring/index.ts'
export { type Stamp, version } from './stamp/index.ts'

import type { Locale } from '../../src/locales/index.ts'

/** One closed set of codes. */
export interface CodeGroup {
  readonly name: string
  readonly type: string
  readonly of: (locale: Locale) => Readonly<Record<string, unknown>>
}
export const codeGroups: readonly CodeGroup[]

import type * as rulesets from 'danvan/rulesets'

/** What the pages are made from. */
export interface SiteData {
  readonly rulesets: typeof rulesets
  readonly cases: Readonly<Record<string, unknown>>
  readonly texts: Readonly<Record<string, unknown>>
  readonly livePages: Readonly<Record<string, string>>
}
export function siteData(of: typeof rulesets): SiteData

import type * as rulesets from 'danvan/rulesets'

import type { SiteData } from './siteData.mjs'

/** One generated page. */
export interface SitePage {
  readonly kind: string
  readonly name?: string | number
  readonly path: string
  readonly title: string
  readonly description: string
  readonly lines: readonly string[]
}
export function sitePages(data: SiteData): { readonly vi: readonly SitePage[]; readonly en: readonly SitePage[] }
export function groupsOf(
  pages: readonly SitePage[],
  words: unknown,
): readonly {
  readonly text: string
  readonly link: string
  readonly items: readonly { readonly text: string; readonly link: string }[]
}[]
export function criteriaSetsOf(of: Partial<typeof rulesets>): readonly (typeof rulesets.quangNgai1211)[]

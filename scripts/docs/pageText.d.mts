import type { SitePage } from './sitePages.mjs'

export function pageText(page: SitePage): string

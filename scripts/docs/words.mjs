import { enPages } from './enPages.mjs'
import { enRules } from './enRules.mjs'
import { viPages } from './viPages.mjs'
import { viRules } from './viRules.mjs'

/** What the generated pages say around the words of the locales, in both languages. */
export const words = { vi: { ...viRules, ...viPages }, en: { ...enRules, ...enPages } }

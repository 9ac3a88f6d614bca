import type { BrowserContext } from 'playwright'

/** A reader who saves data: the theme then fetches no page before it is asked for. For tests that see many pages once. */
export const saveData = (context: BrowserContext) =>
  context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))

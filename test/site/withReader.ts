import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { expect, inject } from 'vitest'

/** Somebody with a browser of their own who reads the site; what goes wrong on any page they see is written down. */
export interface Reader {
  readonly context: BrowserContext
  /** What went wrong so far: console errors, page errors, failed requests, requests that leave the site. */
  readonly faults: string[]
  /** Opens a page of the site in a new tab, ready to be used. */
  open(path: string): Promise<Page>
  /** Opens a page of the site in this tab. */
  go(page: Page, path: string): Promise<void>
}

let browser: Promise<Browser> | undefined

/** Gives a test a reader, and fails it if anything went wrong on a page that was read. */
export async function withReader(use: (reader: Reader) => Promise<void>, options: BrowserContextOptions = {}) {
  const site = inject('site')
  browser ??= chromium.connect(inject('browser'))
  const context = await (await browser).newContext({
    locale: 'vi-VN',
    timezoneId: 'America/Los_Angeles',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(20_000)
  const faults: string[] = []
  const { origin } = new URL(site)
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(blob|data):$/.test(url.protocol)) return
    if (url.origin !== origin) faults.push(`leaves the site: ${request.url()}`)
    else if (request.method() !== 'GET') faults.push(`sends something: ${request.method()} ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`console error on ${message.page()?.url()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (fault) => {
    faults.push(`page error on ${fault.page()?.url()}: ${fault.error()}`)
  })
  const go = async (page: Page, path: string) => {
    await page.goto(`${site}${path}`)
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
  }
  const open = async (path: string) => {
    const page = await context.newPage()
    await go(page, path)
    return page
  }
  try {
    await use({ context, faults, open, go })
    expect(faults).toEqual([])
  } finally {
    await context.close()
  }
}

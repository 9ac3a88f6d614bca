import { readFileSync } from 'node:fs'

import { describe, expect, inject, it } from 'vitest'

import { dist, everyPage } from './pages.ts'
import { withReader } from './withReader.ts'

interface Outline {
  readonly ids: readonly string[]
  readonly links: readonly string[]
  readonly asksElsewhere: readonly string[]
}

describe('links of the built site', () => {
  it('all lead to a page that is there, and to a place on it; nothing on a page is fetched from elsewhere', async () => {
    const site = inject('site')
    const outlines = new Map<string, Outline>()
    await withReader(async ({ open }) => {
      const page = await open('index.html')
      for (const path of everyPage) {
        const html = readFileSync(`${dist}${path}`, 'utf8')
        const outline = await page.evaluate(
          ({ html, address }) => {
            const parsed = new DOMParser().parseFromString(html, 'text/html')
            const all = (selector: string) => [...parsed.querySelectorAll(selector)]
            const full = (link: string) => new URL(link, address).href
            return {
              ids: all('[id]').map(({ id }) => id),
              links: all('a[href]').map((each) => full(each.getAttribute('href') ?? '')),
              asksElsewhere: all('link[href], script[src], img[src], iframe[src], source[src]')
                .map((each) => full(each.getAttribute('href') ?? each.getAttribute('src') ?? ''))
                .filter((url) => !url.startsWith('data:') && new URL(url).origin !== new URL(address).origin),
            }
          },
          { html, address: `${site}${path}` },
        )
        outlines.set(path, outline)
      }
    })
    const dead = new Set<string>()
    let count = 0
    for (const [path, { links, asksElsewhere }] of outlines) {
      for (const url of asksElsewhere) dead.add(`${path} fetches ${url}`)
      for (const link of links) {
        if (!link.startsWith(site)) {
          if (link.startsWith(new URL(site).origin)) dead.add(`${path} leaves the sub-path: ${link}`)
          continue
        }
        count++
        const { pathname, hash } = new URL(link)
        const to = decodeURI(pathname).slice(new URL(site).pathname.length)
        const target = [to, `${to}index.html`, `${to}.html`].find((each) => outlines.has(each))
        if (target === undefined) {
          if (!/^(icon\.svg|llms\.txt)$/.test(to)) dead.add(`${path} → ${to}`)
        } else if (hash.length > 1 && !outlines.get(target)?.ids.includes(decodeURIComponent(hash.slice(1))))
          dead.add(`${path} → ${to}${decodeURIComponent(hash)}`)
      }
    }
    console.log(`${count} links within the site`)
    expect(count).toBeGreaterThan(everyPage.length)
    expect([...dead]).toEqual([])
  }, 240_000)
})

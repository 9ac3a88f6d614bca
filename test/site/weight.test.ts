import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { livePages } from './pages.ts'
import { withReader } from './withReader.ts'

const limit = 200 * 1024
/** The scripts that every page of such a site loads, whatever is on it. */
const framework = /\/(app|framework|theme)\.[^/]*\.js$/
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`

describe('scripts of the first load', () => {
  it.each(livePages)('%s loads at most 200 KB, apart from the framework', async (path) => {
    await withReader(async ({ context, open }) => {
      const own = new Map<string, number>()
      const rest = new Map<string, number>()
      const weighing: Promise<unknown>[] = []
      context.on('response', (response) => {
        const request = response.request()
        // Scripts of other pages, fetched ahead for links in sight, come when nothing else is to do.
        if (!/\.js$/.test(new URL(response.url()).pathname) || /prefetch/.test(request.headers()['sec-purpose'] ?? ''))
          return
        if (request.resourceType() === 'other') return
        const into = framework.test(response.url()) ? rest : own
        weighing.push(response.body().then((body) => into.set(response.url(), gzipSync(body, { level: 9 }).length)))
      })
      const page = await open(path)
      await page.waitForLoadState('networkidle')
      await Promise.all(weighing)
      const sum = (sizes: Map<string, number>) => [...sizes.values()].reduce((total, size) => total + size, 0)
      const names = [...own].map(([url, size]) => `${url.split('/').at(-1)} ${kilobytes(size)}`)
      console.log(`${path}: ${kilobytes(sum(own))} (framework ${kilobytes(sum(rest))})\n  ${names.join('\n  ')}`)
      expect(own.size).toBeGreaterThan(0)
      expect(sum(own), names.join(', ')).toBeLessThanOrEqual(limit)
    })
  })
})

import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'

import { onePageOfEachKind } from './pages.ts'
import { withReader } from './withReader.ts'

const wide = { width: 1280, height: 900 }
/** The rules that look at colours: the slow ones, asked once for each of the two appearances. */
const colours = ['color-contrast', 'link-in-text-block']
const phone = { width: 360, height: 740 }

describe('axe', () => {
  it('finds nothing serious on a page of each kind, light and dark, wide and on a phone', async () => {
    const found = new Map<string, string[]>()
    await withReader(async ({ open, go }) => {
      const page = await open('index.html')
      for (const path of onePageOfEachKind) {
        await page.setViewportSize(wide)
        await page.emulateMedia({ colorScheme: 'light' })
        await go(page, path)
        const look = async (how: string, choose: (builder: AxeBuilder) => AxeBuilder) => {
          const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode(true)).analyze()
          for (const { id, impact, nodes } of violations) {
            if (impact !== 'serious' && impact !== 'critical') continue
            const name = `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes[0]?.failureSummary?.slice(0, 250)})`
            found.set(name, [...(found.get(name) ?? []), `${path} ${how} ×${nodes.length}`])
          }
        }
        await look('light', (builder) => builder)
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.locator('html.dark').waitFor()
        await look('dark', (builder) => builder.withRules(colours))
        await page.setViewportSize(phone)
        await look('on a phone', (builder) => builder.disableRules(colours))
      }
    })
    expect(Object.fromEntries(found)).toEqual({})
  }, 600_000)
})

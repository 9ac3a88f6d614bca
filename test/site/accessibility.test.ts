import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'

import { livePages, onePageOfEachKind } from './pages.ts'
import { saveData } from './saveData.ts'
import { withReader } from './withReader.ts'

const wide = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }
/** The rules that look at colours: the slow ones, asked once for each of the two appearances. */
const colours = ['color-contrast', 'link-in-text-block']

/** The dark colours are those of the theme: seen on the live pages, and where code, marks of standing and days are coloured. */
const inDark = [
  'index.html',
  'en/index.html',
  'bat-dau.html',
  'api/points.html',
  'quy-tac/chua-doc-duoc.html',
  'quy-tac/lich/2024.html',
  'quy-tac/tieu-chi/quang-ngai-1211-2022.html',
]

describe('axe finds nothing serious, light and dark, wide and on a phone, on', () => {
  // The English pages made from the data are built as the Vietnamese ones: one of them is enough.
  it.each(onePageOfEachKind.filter((path) => !/^en\/rules\/\w+\//.test(path)))(
    '%s',
    async (path) => {
      const found: string[] = []
      await withReader(
        async ({ context, open }) => {
          await saveData(context)
          const page = await open(path)
          // The rows of a table are alike: of the hundreds on a page that is made from data, six each are enough.
          if (!livePages.includes(path))
            await page.evaluate(() => {
              for (const row of document.querySelectorAll('main tbody tr:nth-child(n + 7)')) row.remove()
            })
          const look = async (how: string, choose: (builder: AxeBuilder) => AxeBuilder) => {
            const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode(true)).analyze()
            for (const { id, impact, nodes } of violations)
              if (impact === 'serious' || impact === 'critical')
                found.push(`${how}: ${id} ×${nodes.length}, ${nodes[0]?.html} (${nodes[0]?.failureSummary})`)
          }
          await look('light', (builder) => builder)
          if (![...livePages, ...inDark].includes(path)) return
          await page.emulateMedia({ colorScheme: 'dark' })
          await page.locator('html.dark').waitFor()
          await look('dark', (builder) => builder.withRules(colours))
          // What a phone changes of the other pages is the frame, seen on the home pages.
          if (![...livePages, 'index.html', 'en/index.html'].includes(path)) return
          await page.setViewportSize(phone)
          await look('on a phone', (builder) => builder.disableRules(colours))
        },
        { viewport: wide, colorScheme: 'light' },
      )
      expect(found).toEqual([])
    },
    240_000,
  )
})

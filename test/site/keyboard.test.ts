import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { livePages } from './pages.ts'
import { withReader } from './withReader.ts'

/** What holds the keyboard: its name, whether one can see that it does, and whether it lies in sight. */
async function held(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return undefined
    const shows = (each: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    }
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const middle = document.elementFromPoint(
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    )
    const isInMain = element.closest('main') !== null
    return {
      words:
        `${element.tagName} ${element.getAttribute('name') ?? ''} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`
          .replace(/\s+/g, ' ')
          .slice(0, 80),
      isInMain,
      isShown: shows(element),
      isCovered: isInMain && middle !== null && !element.contains(middle) && !middle.contains(element),
      place: (window as unknown as { controls?: Element[] }).controls?.indexOf(element) ?? -1,
    }
  })
}

describe('the keyboard alone', () => {
  it.each(livePages)(
    'reaches every control of %s, in sight and seen',
    async (path) => {
      await withReader(async ({ open }) => {
        const page = await open(path)
        const controls = await page.evaluate(() => {
          const all = [
            ...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, textarea, summary)'),
          ].filter(
            (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled, [tabindex="-1"]'),
          )
          Object.assign(window, { controls: all })
          return all.map(
            (each) => `${each.tagName} ${each.getAttribute('name') ?? each.textContent?.trim().slice(0, 60)}`,
          )
        })
        expect(controls.length).toBeGreaterThan(5)
        const reached = new Set<number>()
        const wrong: string[] = []
        for (let step = 0; step < controls.length * 4 + 200; step++) {
          await page.keyboard.press('Tab')
          let now = await held(page)
          // What came into sight may still be drawing itself.
          for (let wait = 0; now?.isCovered && wait < 10; wait++) {
            await page.waitForTimeout(200)
            now = await held(page)
          }
          if (now === undefined) break
          // The segments of a date are stops of their own within one field.
          if (reached.has(now.place) && now.place >= 0) continue
          reached.add(now.place)
          if (!now.isShown) wrong.push(`one does not see that it is held: ${now.words}`)
          if (now.isCovered) wrong.push(`covered: ${now.words}`)
        }
        expect(wrong).toEqual([])
        expect(controls.filter((_, place) => !reached.has(place))).toEqual([])
      })
    },
    240_000,
  )

  it('computes a due date', async () => {
    await withReader(async ({ open }) => {
      const page = await open('thu-ngay/thoi-han.html')
      const tabTo = async (name: string) => {
        for (let step = 0; step < 120; step++) {
          await page.keyboard.press('Tab')
          if (await page.evaluate((wanted) => document.activeElement?.getAttribute('name') === wanted, name)) return
        }
        throw new Error(`no Tab leads to ${name}`)
      }
      await tabTo('amount')
      await page.keyboard.press('Control+A')
      await page.keyboard.type('20')
      await expect.poll(() => page.locator('output[name="due"]').innerText()).toContain('Thứ Hai 30/01/2023')
      await tabTo('unit')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => page.locator('output[name="due"]').innerText()).toContain('Thứ Hai 13/02/2023')
    })
  })

  it('chooses a day of the year', async () => {
    await withReader(async ({ open }) => {
      const page = await open('thu-ngay/lich-lam-viec.html')
      await page.getByRole('button', { name: '04/05/2024' }).focus()
      await page.keyboard.press('Enter')
      await expect
        .poll(() => page.getByRole('region', { name: 'Giải thích một ngày' }).innerText())
        .toContain('04/05/2024: là ngày làm việc')
    })
  })
})

import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { withReader } from './withReader.ts'

/** The theme puts the whole search within a `role="button"`, so it has no roles of its own. */
const field = (page: Page) => page.locator('input[type="search"]')

/** Searches with the keyboard alone; the titles found. */
async function search(page: Page, words: string) {
  await page.keyboard.press('Control+k')
  await field(page).waitFor()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
  const found = page.locator('[role="option"]')
  await found.first().waitFor()
  return expect.poll(async () => (await found.allInnerTexts()).join('\n'))
}

describe('search', () => {
  it('finds Vietnamese words typed without their marks, and opens what it found by Enter', async () => {
    await withReader(async ({ open }) => {
      const page = await open('index.html')
      await (await search(page, 'thoi han')).toMatch(/thời hạn/i)
      await (await search(page, 'cong khai')).toMatch(/công khai/i)
      await (await search(page, 'hoan doi')).toMatch(/hoán đổi/i)
      await (await search(page, 'thời hạn')).toMatch(/thời hạn/i)
      await (await search(page, 'cap phep xay dung')).toMatch(/Cấp phép, thẩm định xây dựng/)
      const first = await page.locator('[role="option"] a, a[role="option"]').first().getAttribute('href')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.url()).toContain(first)
      await page.keyboard.press('/')
      await field(page).waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => field(page).count()).toBe(0)
    })
  })

  it('finds English pages from the English home', async () => {
    await withReader(async ({ open }) => {
      const page = await open('en/index.html')
      await (await search(page, 'not read')).toMatch(/not read|not been read/i)
      await (await search(page, 'working days 2024')).toMatch(/2024/)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/en\//)
    })
  })
})

import { describe, expect, it } from 'vitest'

import { everyPage, onePageOfEachKind } from './pages.ts'
import { saveData } from './saveData.ts'
import { withReader } from './withReader.ts'

const phone = { viewport: { width: 360, height: 740 } }

describe('every page of the site', () => {
  it('opens without an error, asks nobody else, has one heading, a language, a title, and fits a phone', async () => {
    console.log(`${everyPage.length} pages`)
    expect(onePageOfEachKind.filter((path) => !everyPage.includes(path))).toEqual([])
    const wrong: string[] = []
    await withReader(async ({ context, open, go }) => {
      await saveData(context)
      const left = [...everyPage]
      const tab = async () => {
        const page = await open('index.html')
        for (let path = left.shift(); path !== undefined; path = left.shift()) {
          await go(page, path)
          const seen = await page.evaluate(() => ({
            headings: document.querySelectorAll('h1').length,
            lang: document.documentElement.lang,
            title: document.title,
            withoutAlt: [...document.images].filter((image) => !image.hasAttribute('alt')).length,
            tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            text: document.querySelector<HTMLElement>('#VPContent')?.innerText.trim().length ?? 0,
          }))
          const language = path.startsWith('en/') ? 'en' : path.startsWith('api/') ? seen.lang : 'vi'
          if (seen.headings !== 1) wrong.push(`${path}: ${seen.headings} first headings`)
          if (seen.lang !== language) wrong.push(`${path}: language ${seen.lang}`)
          if (seen.title.trim() === '') wrong.push(`${path}: no title`)
          if (seen.withoutAlt > 0) wrong.push(`${path}: ${seen.withoutAlt} pictures without a text`)
          if (seen.tooWide > 0) wrong.push(`${path}: ${seen.tooWide} px too wide for a phone`)
          if (seen.text < 60) wrong.push(`${path}: nearly empty`)
        }
      }
      await Promise.all([tab(), tab()])
    }, phone)
    expect(wrong).toEqual([])
  }, 600_000)
})

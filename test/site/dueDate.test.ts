import { readFileSync } from 'node:fs'

import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import vectors from '../cases/deadline-vectors.json' with { type: 'json' }
import { saved } from './saved.ts'
import { withReader } from './withReader.ts'

const path = 'thu-ngay/thoi-han.html'
const { input, expected, citation } = vectors.cases.find(({ id }) => id === '21')!
const answerOf = (page: Page) => page.locator('output').first()
const field = (page: Page, name: string) => page.getByRole('group', { name: 'Thời hạn' }).getByLabel(name, { exact: true })

describe('live page: due date', () => {
  it(`opens with the house permit of 09/01/2023, due on 27/01/2023, and says why (${citation})`, async () => {
    expect(input).toEqual({ start: '2023-01-09', limit: { amount: 15, unit: 'day' } })
    expect(expected.dueOn).toBe('2023-01-27')
    await withReader(async ({ open }) => {
      const page = await open(path)
      await expect.poll(() => answerOf(page).innerText()).toBe('Hạn cuối: Thứ Sáu 27/01/2023, đến 24:00')
      const main = page.getByRole('main')
      const words = await main.innerText()
      expect(words).toContain('15 ngày (Luật 50/2014; Đ.102 k.1 đ.e;')
      expect(words).toContain('đã đọc trong văn bản')
      expect(words).toContain('Thứ Ba 24/01/2023: nghỉ Tết Âm lịch (5034/TB-LĐTBXH, thông báo ngày 08/12/2022)')
      const day = (words: string) => page.getByRole('cell', { name: words })
      await day('09/01/2023: ngày bắt đầu, không tính').waitFor()
      await day('10/01/2023: ngày thường, tính vào thời hạn').waitFor()
      await day('27/01/2023: hạn cuối').waitFor()
    })
  })
})

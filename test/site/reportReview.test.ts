import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { withReader } from './withReader.ts'

const path = 'thu-ngay/ra-soat-bao-cao.html'
const findings = (page: Page) => page.getByRole('region', { name: 'Điều cần xem lại' })
const marked = (page: Page) => page.getByRole('region', { name: 'Văn bản đã đánh dấu' })
const text = (page: Page) => page.getByLabel('Dán văn bản báo cáo vào đây')
const wrongDay = '255/QĐ-SXD ngày 30/12/2023 sau ngày chốt số liệu 31/10/2023'

describe('live page: review of a report', () => {
  it('opens with the report of 2023, its defects named, its citations marked', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await expect.poll(() => findings(page).innerText()).toContain(wrongDay)
      await findings(page).getByRole('button', { name: wrongDay }).click()
      const found = page.locator('mark:focus')
      await expect.poll(() => found.innerText()).toContain('255/QĐ-SXD')
      await expect.poll(() => marked(page).innerText()).toContain('Kế hoạch số 17/KH-SXD ngày 28/02/2023')
    })
  })

  it('reviews what is pasted, sends it nowhere, and hands it on only in a link that its owner copies', async () => {
    await withReader(async ({ context, open }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const page = await open(path)
      const asked: string[] = []
      const pasted =
        'BÁO CÁO\nKết quả công tác dân vận chính quyền năm 2023\nSở Bí Mật ban hành Quyết định số 999/QĐ-SXD ngày 29/12/2023.'
      context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
      await text(page).fill(pasted)
      await expect.poll(() => findings(page).innerText()).toContain('999/QĐ-SXD ngày 29/12/2023 sau ngày chốt số liệu')
      await page.getByLabel('Ngày chốt số liệu').fill('2024-01-31')
      await expect.poll(() => findings(page).innerText()).not.toContain('sau ngày chốt số liệu')
      expect(page.url()).not.toContain('#')
      await page.getByRole('button', { name: 'Chép đường dẫn kèm văn bản' }).click()
      await page.getByText(/Đã chép đường dẫn/).waitFor()
      const link = await page.evaluate(() => navigator.clipboard.readText())
      expect(new URL(link).searchParams.get('cutOff')).toBe('2024-01-31')

      const other = await context.newPage()
      await other.goto(link)
      await expect.poll(() => text(other).inputValue()).toBe(pasted)
      await expect.poll(() => marked(other).innerText()).toContain('999/QĐ-SXD')
      expect(asked.filter((each) => /999|Bí|van-ban=/.test(decodeURIComponent(each)))).toEqual([])
    })
  })

  it('a date of no calendar is found; without the text of the example its cut-off is gone too', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await page.getByRole('button', { name: 'Xoá văn bản' }).click()
      expect(await page.getByLabel('Ngày chốt số liệu').inputValue()).toBe('')
      await text(page).fill('Ban hành Quyết định số 12/QĐ-SXD ngày 31/02/2026 về việc chuẩn bị hội nghị.')
      await expect.poll(() => findings(page).innerText()).toContain('ngày “31/02/2026” không có trên lịch')
      await page.getByRole('button', { name: 'Ví dụ: báo cáo 2023' }).click()
      await expect.poll(() => page.getByLabel('Ngày chốt số liệu').inputValue()).toBe('2023-10-31')
    })
  })

  it('prints findings and text without the form', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await expect.poll(() => findings(page).innerText()).toContain(wrongDay)
      await page.emulateMedia({ media: 'print' })
      expect(await findings(page).isVisible()).toBe(true)
      expect(await marked(page).isVisible()).toBe(true)
      expect(await text(page).isVisible()).toBe(false)
      expect(await page.getByRole('button', { name: 'In', exact: true }).count()).toBe(0)
    })
  })
})

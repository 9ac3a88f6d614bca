import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import sheet from '../cases/quang-ngai-2023.json' with { type: 'json' }
import { withReader } from './withReader.ts'

/** Follows links from the page where the reader is, by what they say. */
async function follow(page: Page, ...links: readonly RegExp[]) {
  for (const name of links) {
    const link = page.getByRole('link', { name }).first()
    const to = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname
    await link.click()
    await page.waitForURL((url) => url.pathname === to)
  }
}
const main = (page: Page) => expect.poll(() => page.getByRole('main').innerText())

describe('a reader starts at the home page and asks', () => {
  it('when is a house permit received complete on 09/01/2023 due, and why', async () => {
    await withReader(async ({ open }) => {
      const page = await open('index.html')
      await follow(page, /^Thử ngay$/, /^(Thử ngay: )?Thời hạn$/)
      await page.getByRole('combobox', { name: 'Thủ tục, việc phải làm' }).selectOption({ label: 'tự nhập thời hạn' })
      await page
        .getByRole('combobox', { name: 'Thủ tục, việc phải làm' })
        .selectOption({ label: 'Giấy phép xây dựng nhà ở riêng lẻ' })
      await page.getByRole('textbox', { name: 'Ngày bắt đầu' }).fill('2023-01-09')
      // What the law of that day says, and where.
      await main(page).toContain('Luật 50/2014; Đ.102 k.1 đ.e')
      await main(page).toContain('Hạn cuối: Thứ Sáu 27/01/2023')
      // Why not the fifteenth day.
      await main(page).toContain(
        'Thứ Ba 24/01/2023 là ngày nghỉ Tết Âm lịch (5034/TB-LĐTBXH, thông báo ngày 08/12/2022) nên hạn dời sang ngày làm việc kế tiếp, Thứ Sáu 27/01/2023.',
      )
      await main(page).toContain('ngày đầu tiên: không tính (Bộ luật 91/2015/QH13, Đ.147')
      await main(page).toContain('Bộ luật 91/2015/QH13, Đ.148 k.5')
    })
  })

  it('which limit of a house permit held when, from which article', async () => {
    await withReader(async ({ open }) => {
      const page = await open('index.html')
      await follow(page, /^Tra quy tắc$/, /^Cấp phép, thẩm định xây dựng$/)
      const rows = page.getByRole('row')
      const old = rows.filter({ hasText: 'Luật 50/2014, Điều 102 khoản 1 điểm e' }).filter({ hasText: 'trong 15 ngày' })
      await expect
        .poll(() => old.first().innerText())
        .toMatch(/từ 01\/01\/2021 đến hết 30\/06\/2026[\s\S]*đã đọc trong văn bản/)
      const later = rows
        .filter({ hasText: '217/2026/NĐ-CP, Điều 54 khoản 1 điểm b' })
        .filter({ hasText: 'trong 7 ngày làm việc' })
      await expect.poll(() => later.first().innerText()).toContain('từ 01/07/2026')
    })
  })

  it('was 04/05/2024 a working day', async () => {
    await withReader(async ({ open }) => {
      const page = await open('index.html')
      await follow(page, /^Thử ngay$/, /^(Thử ngay: )?Lịch làm việc$/)
      await page.getByLabel('Xem một ngày').fill('2024-05-04')
      await main(page).toContain('04/05/2024: là ngày làm việc (làm bù)')
      await main(page).toMatch(/Hoán đổi với ngày\s+29\/04\/2024/)
      await main(page).toContain('2450/VPCP-KGVX')
      await follow(page, /^Quy tắc$/, /^Lịch làm việc năm 2024$/)
      await main(page).toContain('nghỉ 29/04/2024, làm bù 04/05/2024')
    })
  })

  it('what must a department with an intranet do after signing a personnel decision on 03/07/2023', async () => {
    await withReader(async ({ open }) => {
      const page = await open('index.html')
      await follow(page, /^Thử ngay$/, /^(Thử ngay: )?Công khai$/)
      await page.getByLabel('Ngày phát sinh').fill('2023-07-03')
      await page.getByLabel('có trang, hệ thống thông tin điện tử nội bộ').selectOption({ label: 'có' })
      await page.getByRole('searchbox', { name: 'Nội dung' }).fill('nhân sự')
      const duty = page.getByRole('article').filter({ hasText: 'Nhân sự: tuyển dụng' })
      const words = () => expect.poll(() => duty.first().innerText())
      await words().toMatch(/Hạn\s+10\/07\/2023/)
      await words().toContain('trong 05 ngày làm việc')
      await words().toMatch(/Hình thức\s+trang, hệ thống thông tin điện tử nội bộ/)
      await words().toContain('ít nhất 20 ngày liên tục')
      // The day, the form and the duration each with the article that asks for it.
      for (const article of ['Đ.46 k.6', 'Đ.47 k.2', 'Đ.48 k.1']) await words().toContain(article)
      await words().toContain('Luật 10/2022/QH15')
    })
  })

  it('which points of the report of 2023 are still unknown', async () => {
    const open = sheet.leaves.filter((leaf) => leaf.range !== undefined)
    expect(open).toHaveLength(sheet.totals.unknown.leaves ?? 0)
    await withReader(async ({ open: read }) => {
      const page = await read('index.html')
      await follow(page, /^Thử ngay$/, /^(Thử ngay: )?Chấm điểm$/)
      await main(page).toContain('Khoảng điểm cuối cùng: 63,47 … 100')
      await page
        .getByRole('img', { name: /chưa rõ 33 / })
        .first()
        .waitFor()
      const items = page.getByRole('region', { name: /^Còn thiếu/ }).getByRole('listitem')
      const told = (await items.allInnerTexts()).map((each) => each.replace(/\s+/g, ' '))
      const ofLeaves = told.filter((each) => /^\d/.test(each)).map((each) => each.split(' ')[0])
      expect(new Set(ofLeaves)).toEqual(new Set(open.map(({ id }) => id)))
      for (const { id, range, class: kind } of open) {
        const item = told.find((each) => each.startsWith(`${id} `))
        const points = String((range?.[1] ?? 0) - (range?.[0] ?? 0)).replace('.', ',')
        expect(item, id).toContain(`: ${points} điểm, ${kind === 'X' ? 'còn hai cách đọc' : 'chưa có dữ kiện'}`)
      }
    })
  })

  it('which points have not been read at all', async () => {
    await withReader(async ({ open }) => {
      const page = await open('index.html')
      await follow(page, /^Những điều chưa đọc được$/)
      await main(page).toMatch(/\d+ điều chưa đọc được, \d+ con số giả định/)
      await page.locator('summary').filter({ hasText: '1211/QĐ-UBND' }).click()
      await main(page).toMatch(/Chưa đọc được phụ lục, tiêu chí và điểm/)
    })
  })
})

import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import swaps from '../cases/calendar-swaps.json' with { type: 'json' }
import { saveBy } from './saveBy.ts'
import { withReader } from './withReader.ts'

const path = 'thu-ngay/lich-lam-viec.html'
const swap = swaps.cases.find(({ input }) => input.worked === '2024-05-04')
const explained = (page: Page) =>
  expect.poll(() => page.getByRole('region', { name: 'Giải thích một ngày' }).innerText())
const day = (page: Page, words: string) => page.getByRole('button', { name: words })

describe('live page: the year', () => {
  it('says of Saturday 04/05/2024 that it was worked for Monday 29/04/2024, and by which notice', async () => {
    expect(swap).toMatchObject({ input: { off: '2024-04-29' }, expected: { announcedOn: '2024-04-12' } })
    await withReader(async ({ context, open }) => {
      const page = await open(path)
      await day(page, '04/05/2024: làm bù').click()
      await explained(page).toContain('04/05/2024: là ngày làm việc (làm bù)')
      const words = await page.getByRole('region', { name: 'Giải thích một ngày' }).innerText()
      expect(words).toMatch(/Hoán đổi với ngày\s+29\/04\/2024/)
      expect(words).toContain('12/04/2024')
      expect(words).toMatch(/Nguồn yếu nhất/)
      expect(await day(page, '04/05/2024: làm bù').getAttribute('aria-pressed')).toBe('true')
      await day(page, '29/04/2024').click()
      await explained(page).toContain('29/04/2024: không phải ngày làm việc (nghỉ hoán đổi)')

      const other = await context.newPage()
      await other.goto(page.url())
      await explained(other).toContain('29/04/2024: không phải ngày làm việc')
    })
  })

  it('shows the year as it was known before the notice of 12/04/2024', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await page.getByLabel('Xem một ngày').fill('2024-05-04')
      await explained(page).toContain('04/05/2024: là ngày làm việc')
      await page.getByLabel('Theo điều đã biết đến ngày').fill('2024-04-11')
      await explained(page).toContain('04/05/2024: không phải ngày làm việc (nghỉ hằng tuần)')
      await page.getByLabel('Theo điều đã biết đến ngày').fill('2024-04-12')
      await explained(page).toContain('04/05/2024: là ngày làm việc (làm bù)')
      await page.reload()
      await explained(page).toContain('04/05/2024: là ngày làm việc (làm bù)')
      await page.getByLabel('Đối tượng').selectOption({ label: 'Người sử dụng lao động khác' })
      await explained(page).toContain('04/05/2024: không phải ngày làm việc')
    })
  })

  it('tells a year it does not know, and does not count it', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await page.getByRole('combobox', { name: 'Năm', exact: true }).selectOption('2030')
      await page.getByText('Chưa có lịch năm 2030').first().waitFor()
      const words = await page.getByRole('main').innerText()
      expect(words).not.toMatch(/\d+ ngày làm việc/)
      expect(await page.getByRole('table').count()).toBe(0)
    })
  })

  it('says of a plain day why in Vietnamese, and leaves it when a year without a calendar is chosen', async () => {
    await withReader(async ({ open }) => {
      const page = await open(`${path}?day=2024-05-08`)
      await explained(page).toContain('08/05/2024: là ngày làm việc bình thường')
      await explained(page).toMatch(/Nguồn\s+luật và thông báo đã biết đến ngày .* không cho nghỉ ngày này/)
      await explained(page).not.toContain('no law')
      await page.getByRole('combobox', { name: 'Năm', exact: true }).selectOption('2030')
      await expect.poll(() => page.getByRole('region', { name: 'Giải thích một ngày' }).count()).toBe(0)
    })
  })

  it('hands out the year as text, and prints it', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      const { name, text } = await saveBy(page, 'Tải lịch (.txt)')
      expect(name).toBe('lich-lam-viec-2024.txt')
      expect(text).toContain('LỊCH LÀM VIỆC NĂM 2024')
      expect(text).toContain('04/05/2024')
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('table', { name: /^Tháng 12/ }).isVisible()).toBe(true)
      for (const button of ['Tải lịch (.txt)', 'In', 'Tìm kiếm'])
        expect(await page.getByRole('button', { name: button, exact: true }).count(), button).toBe(0)
      expect(await page.getByLabel('Xem một ngày').isVisible()).toBe(false)
    })
  })

  it('says where no notice was seen, and shows no id of the data', async () => {
    await withReader(async ({ open }) => {
      const page = await open(`${path}?year=2014&day=2014-09-01`)
      await explained(page).toMatch(/Thông báo\s+chưa thấy văn bản thông báo/)
      const words = await page.getByRole('region', { name: 'Giải thích một ngày' }).innerText()
      expect(words).not.toContain('2014-09')
      expect(words).toContain('đọc trong tài liệu dẫn lại')
    })
  })
})

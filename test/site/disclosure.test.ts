import { writeFile } from 'node:fs/promises'

import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import vectors from '../cases/disclosure-vectors.json' with { type: 'json' }
import { saveBy } from './saveBy.ts'
import { withReader } from './withReader.ts'

const path = 'thu-ngay/cong-khai.html'
const v2 = vectors.cases.find(({ id }) => id === 'V2')
const personnel = (page: Page) => page.getByRole('article').filter({ hasText: 'L10-46.6' }).first()
const words = (page: Page) => expect.poll(() => personnel(page).innerText())

describe('live page: disclosure', () => {
  it('says of a personnel decision of 03/07/2023: intranet, by 10/07/2023, 20 days on end', async () => {
    expect(v2?.expected).toEqual({ 'L10-46.2/a': { dueOn: '2023-07-10', keepUntil: '2023-07-30' } })
    await withReader(async ({ context, open }) => {
      const page = await open(path)
      await page.getByLabel('Ngày phát sinh').fill('2023-07-03')
      await page.getByLabel('có trang, hệ thống thông tin điện tử nội bộ').selectOption({ label: 'có' })
      await page.getByRole('searchbox', { name: 'Nội dung' }).fill('nhan su: tuyen dung')
      await words(page).toMatch(/Hạn\s+10\/07\/2023/)
      await words(page).toMatch(/Hình thức\s+trang, hệ thống thông tin điện tử nội bộ/)
      await words(page).toMatch(/trang, hệ thống thông tin điện tử nội bộ: ít nhất 20 ngày liên tục/)
      await words(page).toContain('30/07/2023')
      await words(page).toContain('Luật 10/2022/QH15')

      const other = await context.newPage()
      await other.goto(page.url())
      await words(other).toMatch(/Hạn\s+10\/07\/2023/)
      expect(await other.getByRole('searchbox', { name: 'Nội dung' }).inputValue()).toBe('nhan su: tuyen dung')
    })
  })

  it('shows the duties of what happened only; one posting is one card, a consultation is no posting', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      const told = () => expect.poll(() => page.locator('output[name="count"]').innerText())
      await told().toBe('1 việc phải công khai theo luật ngày 03/07/2023')
      await expect.poll(() => page.getByRole('article').count()).toBe(1)
      await words(page).toMatch(/Cùng một lần công khai: NSU-1/)
      await words(page).not.toContain('niêm yết tại trụ sở: ít nhất')
      await page.goto(page.url().replace(/\?.*$|$/, `?${new URLSearchParams({ happened: 'draft@YK10-1' })}`))
      await told().toMatch(/^1 nghĩa vụ khác/)
      expect(await page.getByRole('button', { name: 'Ghi việc công khai' }).count()).toBe(0)
      await page.getByRole('combobox', { name: 'Việc', exact: true }).selectOption('all')
      await told().toMatch(/^\d+ việc phải công khai, \d+ nghĩa vụ khác/)
      await page.getByText('Đây là cả danh mục để tra cứu').waitFor()
    })
  })

  it('follows the profile: without an intranet posting or a notice; not known is not “does not apply”', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      const intranet = page.getByLabel('có trang, hệ thống thông tin điện tử nội bộ')
      await intranet.selectOption({ label: 'không' })
      await words(page).toMatch(/Hình thức\s+.*niêm yết tại trụ sở/)
      await page.getByLabel('thuộc quân đội, công an').selectOption({ label: 'chưa rõ' })
      await expect.poll(() => personnel(page).count()).toBe(0)
      await page.getByLabel('Hiện').selectOption('unknown')
      await words(page).toMatch(/Cần biết\s+.*thuộc quân đội, công an/)
      await page.getByLabel('thuộc quân đội, công an').selectOption({ label: 'có' })
      await expect.poll(() => personnel(page).count()).toBe(0)
      await page.getByLabel('Hiện').selectOption('not-applicable')
      await words(page).toContain('không áp dụng')
    })
  })

  it('the day before the law of 01/07/2023 asks by the decree of 2015', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await page.getByLabel('Ngày phát sinh').fill('2023-06-30')
      await expect.poll(() => personnel(page).count()).toBe(0)
      const old = page.getByRole('article').filter({ hasText: 'N04-7.4' })
      await expect.poll(() => old.first().innerText()).toContain('04/2015/NĐ-CP')
    })
  })

  it('judges what was posted as the vectors do, on time and late, and a link and a file bring it back', async () => {
    const cases = vectors.cases.filter(({ id }) => id === 'on the due date' || id === 'late')
    expect(JSON.stringify(cases.map(({ expected }) => expected))).toMatch(/"late".*"compliant"/)
    const evidence = (page: Page) => page.getByRole('combobox', { name: 'Minh chứng' })
    await withReader(async ({ context, open }) => {
      const page = await open(`${path}?duty=L10-46.6&asOf=2024-12-31`)
      const verdict = (on: Page) =>
        expect.poll(() => on.getByRole('region', { name: /^Kết luận L10-46\.6/ }).innerText())
      const post = async (from: string, to: string) => {
        await page.getByRole('button', { name: 'Ghi việc công khai' }).click()
        await page
          .getByRole('combobox', { name: 'Hình thức' })
          .selectOption({ label: 'Trang, hệ thống thông tin điện tử nội bộ' })
        await page.locator('input[name="startedOn"]').fill(from)
        await page.locator('input[name="removedOn"]').fill(to)
        await evidence(page).selectOption('message-log')
        await page.getByRole('button', { name: 'Ghi', exact: true }).click()
      }
      await post('2023-07-14', '2023-08-30')
      await verdict(page).toMatch(/trễ|chậm/i)
      await page.getByRole('button', { name: /^Bỏ ghi nhận/ }).click()
      await post('2023-07-10', '2023-07-30')
      await verdict(page).toMatch(/^\s*Đạt/)
      const other = await context.newPage()
      await other.goto(page.url())
      await verdict(other).toMatch(/^\s*Đạt/)
      const { path: file, text } = await saveBy(page, 'Tải hồ sơ (JSON)')
      expect(JSON.parse(text).observations).toHaveLength(1)
      const third = await open(`${path}?duty=L10-46.6&asOf=2024-12-31`)
      await third.locator('input[type="file"]').setInputFiles(file)
      await verdict(third).toMatch(/^\s*Đạt/)
      const register = await saveBy(page, 'Tải sổ theo dõi (HTML)')
      expect(register.text).toContain('Nhân sự: tuyển dụng')
      expect(register.text).toContain('10/07/2023')
      expect(register.text).not.toMatch(/<script|src="http/)
    })
  })

  it('hands out the plan as CSV, and prints the list', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      const { name, text } = await saveBy(page, 'Tải kế hoạch (CSV)')
      expect(name).toMatch(/\.csv$/)
      expect(text.startsWith('\uFEFF')).toBe(true)
      const row = text.split(/\r?\n/).find((line) => line.includes('L10-46.6'))
      expect(row).toMatch(/10\/07\/2023|2023-07-10/)
      await page.emulateMedia({ media: 'print' })
      expect(await personnel(page).isVisible()).toBe(true)
      for (const button of ['Tải kế hoạch (CSV)', 'In trang này', 'Tìm kiếm'])
        expect(await page.getByRole('button', { name: button, exact: true }).count(), button).toBe(0)
      expect(await page.getByLabel('Ngày phát sinh').isVisible()).toBe(false)
    })
  })

  it('warns of duties whose next text was not read, and does not call them ended', async () => {
    await withReader(async ({ open }) => {
      const page = await open(`${path}?date=2026-11-23`)
      const warned = page.getByText(
        /^\d+ nghĩa vụ có văn bản kế tiếp chưa đọc được: không có nghĩa là không phải công khai/,
      )
      await warned.waitFor()
      await page.getByText('Nghĩa vụ nào, chưa đọc được văn bản nào').click()
      await expect
        .poll(() => page.locator('[data-followed]').innerText())
        .toContain('Từ năm ngân sách 2026 theo Thông tư 26/2026/TT-BTC')
      const late = await open(`${path}?date=2025-07-01&duty=TTHC-3`)
      const card = () => late.getByRole('article').innerText()
      await expect.poll(card).toContain('văn bản kế tiếp chưa đọc được')
      expect(await card()).not.toContain('không có hiệu lực')
      const limit = late.getByRole('article').getByRole('link', { name: /^xem thời hạn/ })
      expect(await limit.getAttribute('href')).toContain('procedure=onestop.apology')
      const before = await open(`${path}?date=2023-07-03`)
      await before.locator('output[name="count"]').waitFor()
      expect(await before.locator('[data-followed]').count()).toBe(0)
    })
  })

  it('has every occurrence of a period, as many as the plan', async () => {
    await withReader(async ({ open }) => {
      const page = await open(`${path}?period=year&budgetRole=level-1&show=all&date=2023-07-03`)
      const { text } = await saveBy(page, 'Tải kế hoạch (CSV)')
      const planned = text.match(/^"?[A-Z][\w.-]*\/\S+: /gm) ?? []
      const onDays = await page.locator('.timeline b').allInnerTexts()
      const noDay = (await page.getByText(/^\d+ lần không có ngày hạn/).innerText()).split(' ')[0]
      const sum = onDays.reduce((total, words) => total + Number(words.split(' ')[0]), Number(noDay))
      expect(sum).toBe(planned.length)
      const monthly = page.locator('[data-duty="TCD-3"] dl').first()
      await expect.poll(() => monthly.textContent()).toMatch(/31\/01\/2023 .*31\/12\/2023/)
      expect(await page.locator('[data-duty="NS-8"] dl').first().textContent()).toContain('27/02/2024')
    })
  })

  it('follows the events of a record that was read in, and a sheet of it comes back as it went', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      const { path: file } = await saveBy(page, 'Tải hồ sơ (JSON)')
      const event = { event: 'issued', concerns: ['personnel'] }
      const seen = {
        id: 'x',
        occurrence: 'N04-7.4/e1',
        found: true,
        channel: 'intranet',
        origin: 'declared',
        collectedOn: '2023-07-02',
        evidence: [{ kind: 'message-log', status: 'draft' }],
      }
      const given = {
        schema: 'danvan/disclosure-record@1',
        events: [
          { id: 'e1', date: '2023-06-29', ...event },
          { id: 'e2', date: '2023-09-12', ...event },
        ],
        observations: [seen],
      }
      await writeFile(file, JSON.stringify(given))
      const input = page.locator('input[type="file"]')
      await input.setInputFiles(file)
      const main = () => page.getByRole('main').innerText()
      await expect.poll(main).toContain('2 việc phải công khai của hồ sơ đã nạp')
      await expect.poll(() => page.locator('.timeline').innerText()).toContain('19/09/2023')
      expect(await page.locator('[data-occurrence="N04-7.4/e1"]').count()).toBe(1)
      expect(await main()).not.toContain('Nếu việc phát sinh vào ngày')
      const posted = () => new URL(page.url()).searchParams.get('posted')
      await expect.poll(posted).toContain('draft')
      const before = posted()
      const sheet = await saveBy(page, 'Tải mẫu ghi nhận (CSV)')
      await page.getByRole('button', { name: /^Bỏ ghi nhận/ }).click()
      await expect.poll(posted).toBe(null)
      await input.setInputFiles(sheet.path)
      await expect.poll(posted).toBe(before)
    })
  })
})

import { writeFile } from 'node:fs/promises'

import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import sheet from '../cases/quang-ngai-2023.json' with { type: 'json' }
import { saveBy } from './saveBy.ts'
import { withReader } from './withReader.ts'

const path = 'thu-ngay/cham-diem.html'
const range = (page: Page) => expect.poll(() => page.locator('output[name="range"]').innerText())
const result = (page: Page) => page.getByRole('region', { name: 'Kết quả', exact: true })
const points = (page: Page, id: string) =>
  expect.poll(() => page.getByRole('group', { name: new RegExp(`^${id} `) }).innerText())
const fact = (page: Page, name: string) => page.getByRole('spinbutton', { name })

describe('live page: scoring', () => {
  it('opens with the report of 2023: the range, no grade, the ledger, the warning, every leaf as on the sheet', async () => {
    expect(sheet.totals.final.value).toEqual([63.47, 100])
    expect([sheet.totals.earned.value, sheet.totals.lost.value, sheet.totals.unknown.value]).toEqual([66.47, 0.53, 33])
    await withReader(async ({ open }) => {
      const page = await open(path)
      await range(page).toBe('Khoảng điểm cuối cùng: 63,47 … 100')
      const words = await result(page).innerText()
      expect(words).toContain('Chưa xếp loại được')
      await result(page)
        .getByRole('img', { name: 'Đạt 66,47 + mất 0,53 + chưa rõ 33 + không áp dụng 0 = 100' })
        .waitFor()
      expect(await page.getByText('là GIẢ ĐỊNH của thư viện, không có giá trị pháp lý').isVisible()).toBe(true)
      expect(await page.getByText('Khung chấm thử do thư viện đề xuất, chưa phải biểu điểm').isVisible()).toBe(true)
      expect(words).toContain('Thấp nhất 63,47 vì từ điểm đạt 66,47 còn phải trừ tối đa 3 điểm trừ còn chưa rõ')
      const number = (value: number) => String(value).replace('.', ',')
      for (const leaf of sheet.leaves) {
        const group = page.getByRole('group', { name: new RegExp(`^${leaf.id} `) })
        const told = await group.first().innerText()
        const expected =
          'points' in leaf && leaf.points !== undefined
            ? `${number(leaf.points)} / `
            : leaf.range
              ? `${number(leaf.range[0] as number)}…${number(leaf.range[1] as number)} / `
              : '?'
        expect(told, leaf.id).toContain(expected)
      }
    })
  })

  it('follows what is typed: 788 instead of 730, then not known, then the example again', async () => {
    const variant = sheet.variants.find(({ id }) => id === '2.3-denominator-received')
    expect(variant?.expected).toMatchObject({ earned: 60.52 })
    await withReader(async ({ context, open }) => {
      const page = await open(path)
      const handled = fact(page, 'Số hồ sơ đã giải quyết (hồ sơ)')
      await handled.fill('788')
      await result(page)
        .getByRole('img', { name: /^Đạt 60,52 / })
        .waitFor()
      await points(page, '2.3').toContain('0 / 6 điểm')
      const other = await context.newPage()
      await other.goto(page.url())
      await result(other)
        .getByRole('img', { name: /^Đạt 60,52 / })
        .waitFor()
      expect(await fact(other, 'Số hồ sơ đã giải quyết (hồ sơ)').inputValue()).toBe('788')
      await handled.fill('')
      await points(page, '2.3').toContain('0…6 / 6 điểm')
      await page.getByRole('button', { name: 'Trở lại ví dụ 2023' }).click()
      await range(page).toBe('Khoảng điểm cuối cùng: 63,47 … 100')
      expect(new URL(page.url()).searchParams.get('changes')).toBeNull()
    })
  })

  it('introduces the set that is chosen, not the first one', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await page.getByText('điền sẵn theo báo cáo năm 2023').waitFor()
      await page.getByLabel('Bộ tiêu chí').selectOption('can-tho-2579-2025')
      await page.getByText('chưa điền gì sẵn, mọi dữ kiện đang là chưa rõ').waitFor()
      expect(await page.getByText('Khung chấm thử do thư viện đề xuất').count()).toBe(0)
    })
  })

  it('on a phone the result can be read to its end', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await page.setViewportSize({ width: 360, height: 740 })
      await range(page).toBe('Khoảng điểm cuối cùng: 63,47 … 100')
      const grade = page.locator('output[name="grade"]')
      expect(await grade.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
      expect(await result(page).getByText('Đạt 66,47 + mất 0,53').isVisible()).toBe(true)
    })
  })

  it('hands out the record as JSON, takes it in again with a change, and refuses another file by a sentence', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await range(page).toBe('Khoảng điểm cuối cùng: 63,47 … 100')
      const { name, text, path: file } = await saveBy(page, 'Tải JSON')
      expect(name).toMatch(/\.json$/)
      const assessment = JSON.parse(text)
      expect(assessment.criteriaSet.id).toBe('quang-ngai-1211-2022')
      const key = Object.keys(assessment.facts).find((each) => assessment.facts[each].value === 730) as string
      assessment.facts[key].value = 788
      await writeFile(file, JSON.stringify(assessment))
      await page.getByRole('button', { name: 'Bắt đầu từ trống' }).click()
      await result(page)
        .getByRole('img', { name: /^Đạt 0 / })
        .waitFor()
      const load = page.getByLabel('Nạp JSON', { exact: true })
      await load.setInputFiles(file)
      await result(page)
        .getByRole('img', { name: /^Đạt 60,52 / })
        .waitFor()
      await writeFile(file, 'no JSON')
      await load.setInputFiles(file)
      await page.getByText('Tệp không phải là JSON.').waitFor()
      await result(page)
        .getByRole('img', { name: /^Đạt 60,52 / })
        .waitFor()
    })
  })

  it('hands out again what it read in: stage, disputes, claims and facts of a record', async () => {
    await withReader(async ({ context, open }) => {
      const page = await open(path)
      await range(page).toBe('Khoảng điểm cuối cùng: 63,47 … 100')
      const first = await saveBy(page, 'Tải JSON')
      const record = JSON.parse(first.text)
      const [dispute] = Object.values(record.disputed)
      const [gone] = Object.keys(record.disputed)
      const [fact] = Object.keys(record.facts)
      const other = { ...record, unit: 'Sở Ví dụ', period: { from: '2024-01-01', to: '2024-12-31' }, disputed: {} }
      delete other.illustrative
      other.disputed[fact as string] = dispute
      other.stage = 'appraised'
      other.claims = { '2.1': { points: 1, by: 'Sở Nội vụ' } }
      delete other.facts[fact as string]
      expect(gone).toBeDefined()
      for (const given of [JSON.parse(first.text), other]) {
        await writeFile(first.path, JSON.stringify(given))
        await page.getByLabel('Nạp JSON', { exact: true }).setInputFiles(first.path)
        await page.getByText(/^Đã nạp \d+ dữ kiện của/).waitFor()
        const second = await saveBy(page, 'Tải JSON')
        expect(JSON.parse(second.text)).toEqual(given)
        await writeFile(second.path, second.text)
        await page.getByLabel('Nạp JSON', { exact: true }).setInputFiles(second.path)
        expect((await saveBy(page, 'Tải JSON')).text).toBe(second.text)
      }
      const link = await context.newPage()
      await link.goto(page.url())
      await range(link).toContain('Khoảng điểm cuối cùng')
      await expect.poll(() => link.getByLabel('Đơn vị', { exact: true }).inputValue()).toBe('Sở Ví dụ')
      expect(JSON.parse((await saveBy(link, 'Tải JSON')).text)).toEqual(other)
    })
  })

  it('says of the facts of the example that they are not those of another unit or period, and lets none out as such', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await range(page).toBe('Khoảng điểm cuối cùng: 63,47 … 100')
      const warning = page.getByRole('alert').filter({ hasText: 'dữ kiện của ví dụ 2023' })
      expect(await warning.count()).toBe(0)
      await page.getByLabel('Đơn vị', { exact: true }).fill('Sở Ví dụ')
      await warning.waitFor()
      await page.getByRole('button', { name: 'Tải JSON' }).click()
      await page.getByText('Chưa tải: còn dữ kiện của ví dụ 2023').waitFor()
      await warning.getByRole('button', { name: 'Bỏ các dữ kiện của ví dụ' }).click()
      await result(page)
        .getByRole('img', { name: /^Đạt 0 / })
        .waitFor()
      expect(await warning.count()).toBe(0)
      expect(JSON.parse((await saveBy(page, 'Tải JSON')).text).facts).toEqual({})
      await page.getByRole('button', { name: 'Trở lại ví dụ 2023' }).click()
      await range(page).toBe('Khoảng điểm cuối cùng: 63,47 … 100')
      expect(await warning.count()).toBe(0)
    })
  })

  it('hands out the sheet as CSV with the notice that its figures are assumed', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await range(page).toBe('Khoảng điểm cuối cùng: 63,47 … 100')
      const { name, text } = await saveBy(page, 'Tải CSV')
      expect(name).toMatch(/\.csv$/)
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text).toMatch(/giả định/i)
      expect(
        text.split(/\r?\n/).find((line) => line.includes('Giải quyết hồ sơ thủ tục hành chính trước hạn')),
      ).toMatch(/5,95|5\.95/)
    })
  })

  it('takes official figures and scores by them; figures that do not add up are refused by a sentence', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await page.getByText('Thay số liệu giả định bằng số liệu chính thức', { exact: true }).click()
      await page.getByLabel('Người cung cấp').fill('Sở Nội vụ')
      await page.getByLabel('Theo văn bản').fill('Quyết định thử')
      await page.locator('input[name="figuresOn"]').fill('2023-01-02')
      await page.getByText('Cả cách chấm của từng tiêu chí (JSON)').click()
      const use = async (figures: object) => {
        await page.getByLabel('Số liệu chính thức, theo mã tiêu chí (JSON)').fill(JSON.stringify(figures))
        await page.getByRole('button', { name: 'Dùng số liệu này' }).click()
      }
      await use({ '2.2': { max: 3 } })
      await expect.poll(() => page.getByRole('alert').allInnerTexts().then(String)).toContain('21')
      await points(page, '2.2').toContain('0…4 / 4 điểm')
      await use({ '2.1': { max: 3 }, '2.2': { max: 3 } })
      await page.getByText('Đã dùng số liệu được cung cấp.').waitFor()
      await points(page, '2.2').toContain('0…3 / 3 điểm')
      await page.reload()
      await points(page, '2.2').toContain('0…3 / 3 điểm')
      await points(page, '2.1').toContain('2 / 3 điểm')
    })
  })

  it('says what would make sure of a grade', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await page.getByText('Làm gì để chắc chắn đạt một mức xếp loại').click()
      const plan = page.getByRole('group').filter({ hasText: 'Làm gì để chắc chắn đạt một mức xếp loại' }).last()
      await plan.getByLabel('Mức').selectOption({ label: 'Hoàn thành nhiệm vụ' })
      await expect.poll(() => plan.innerText()).toMatch(/điểm/)
    })
  })

  it('prints the whole sheet without the form', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await range(page).toBe('Khoảng điểm cuối cùng: 63,47 … 100')
      await page.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '')
      })
      await page.getByRole('button', { name: 'In', exact: true }).click()
      await page.locator('html[data-printed]').waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await result(page).isVisible()).toBe(true)
      expect(await page.getByText('là GIẢ ĐỊNH của thư viện, không có giá trị pháp lý').first().isVisible()).toBe(true)
      await page.getByRole('region', { name: 'Bảng tự chấm điểm' }).first().waitFor()
      expect(await page.getByText('Kỳ đánh giá: 01/01/2023 – 31/12/2023. Tính đến ngày 31/10/2023.').isVisible()).toBe(
        true,
      )
      expect(await page.getByRole('region', { name: 'Điểm theo nhóm tiêu chí, bảng số liệu' }).isVisible()).toBe(true)
      expect(await page.getByRole('spinbutton').count()).toBe(0)
      expect(await page.getByRole('button', { name: 'Tải CSV' }).count()).toBe(0)
    })
  })
})

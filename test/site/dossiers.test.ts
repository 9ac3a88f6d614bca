import { writeFile } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'

import { saveBy } from './saveBy.ts'
import { withReader } from './withReader.ts'

const path = 'thu-ngay/ho-so.html'

describe('live page: dossiers', () => {
  it('opens with the counts of the report of 2023; what it does not say stays unknown', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      const headline = () => expect.poll(() => page.locator('output[name="headline"]').innerText())
      await headline().toBe('Đã giải quyết 730 hồ sơ: trước hạn và đúng hạn 724, quá hạn 6; đang giải quyết 58')
      expect(await page.getByRole('main').innerText()).toContain('không phải bằng không')
    })
  })

  it('made-up figures are no figures of the unit of the report, on the page and in every file', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await page.getByRole('button', { name: 'Ví dụ: nhiều lĩnh vực (số minh họa)' }).click()
      await expect.poll(() => page.locator('output[name="headline"]').innerText()).toContain('SỐ MINH HỌA: Đã giải')
      const form = await page.locator('.live-result').innerText()
      expect(form).toContain('SỐ MINH HỌA')
      expect(form).not.toContain('Quảng Ngãi')
      for (const button of ['Tải biểu (CSV)', 'Tải biểu (HTML)']) {
        const { name, text } = await saveBy(page, button)
        expect(name).toContain('so-minh-hoa')
        expect(text).toContain('SỐ MINH HỌA')
        expect(text).not.toContain('Quảng Ngãi')
      }
    })
  })

  it('reads Vietnamese heads, names a key that it does not know, and makes no zero of nothing', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      const given = page.getByLabel('Dán số liệu: CSV hoặc JSON')
      const alert = () => expect.poll(() => page.getByRole('alert').innerText())
      await given.fill('Lĩnh vực;Thủ tục;Kết quả;Số lượng\nNhà ở;Cấp phép;Sớm hạn;3\nNhà ở;Cấp phép;Trễ hạn;2')
      await expect
        .poll(() => page.locator('output[name="headline"]').innerText())
        .toBe('Đã giải quyết 5 hồ sơ: trước hạn và đúng hạn 3, quá hạn 2; đang giải quyết 0')
      await given.fill('{"received":{"total":10,"direct":4}}')
      await alert().toMatch(/received\.direct.*directOrPost/)
      await given.fill('a;b\n1;2')
      await alert().toContain('thiếu cột “số lượng”')
      expect(await page.locator('output[name="headline"]').count()).toBe(0)
    })
  })

  it('counts what is typed or loaded, hands it out, and a link brings it back without sending it', async () => {
    const sheet = [
      'field,procedure,channel,outcome,count',
      'Nhà ở,Cấp phép,online,early,3',
      'Nhà ở,Cấp phép,direct,on-time,2',
      'Nhà ở,Cấp phép,direct,late,1',
      'Nhà ở,Cấp phép,online,in-time,4',
    ].join('\n')
    const told = 'Đã giải quyết 6 hồ sơ: trước hạn và đúng hạn 5, quá hạn 1; đang giải quyết 4'
    await withReader(async ({ context, open }) => {
      const page = await open(path)
      const headline = (on: typeof page) => expect.poll(() => on.locator('output[name="headline"]').innerText())
      await page.getByLabel('Dán số liệu: CSV hoặc JSON').fill(sheet)
      await headline(page).toBe(told)
      const { name, text, path: file } = await saveBy(page, 'Tải biểu (CSV)')
      expect(name).toMatch(/\.csv$/)
      expect(text.split(/\r?\n/).find((line) => line.includes('Nhà ở'))).toMatch(/\b6\b/)

      const asked: string[] = []
      context.on('request', (request) => asked.push(request.url()))
      await page.getByRole('button', { name: 'Đưa số liệu vào đường dẫn' }).click()
      await expect.poll(() => page.url()).toContain('#')
      const other = await context.newPage()
      await other.goto(page.url())
      await headline(other).toBe(told)
      expect(asked.filter((url) => url.includes(new URL(page.url()).hash.slice(1)))).toEqual([])

      await page.getByLabel('Dán số liệu: CSV hoặc JSON').fill('{')
      await expect.poll(() => page.getByRole('alert').count()).toBeGreaterThan(0)
      await writeFile(file, sheet)
      await page.getByLabel('Nạp tệp', { exact: true }).setInputFiles(file)
      await headline(page).toBe(told)
    })
  })

  it('makes no form of the report’s figures for another unit or period', async () => {
    await withReader(async ({ open }) => {
      for (const query of ['unit=Sở%20Y%20tế', 'from=2024-01-01&to=2024-12-31']) {
        const page = await open(`${path}?${query}`)
        await expect
          .poll(() => page.getByRole('alert').innerText())
          .toContain('không lập biểu cho đơn vị khác hay kỳ khác bằng các số ấy')
        expect(await page.locator('output[name="headline"]').count()).toBe(0)
        await page.getByRole('button', { name: 'Trở lại đơn vị và kỳ của ví dụ' }).click()
        await page.locator('output[name="headline"]').waitFor()
      }
    })
  })

  it('says in what it hands out whose figures they are', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      const report = /báo cáo dân vận chính quyền năm 2023/
      expect((await saveBy(page, 'Tải biểu (CSV)')).text).toMatch(report)
      expect((await saveBy(page, 'Tải biểu (HTML)')).text).toMatch(report)
      await page.getByLabel('Dán số liệu: CSV hoặc JSON').fill('{"solved":{"total":3}}')
      await expect.poll(() => page.locator('output[name="headline"]').innerText()).toContain('3 hồ sơ')
      const { text } = await saveBy(page, 'Tải biểu (CSV)')
      expect(text).toContain('do người dùng trang này nhập')
      expect(text).not.toMatch(report)
    })
  })

  it('leaves no figures in the address that are no longer on the page', async () => {
    await withReader(async ({ context, open }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const page = await open(path)
      const given = page.getByLabel('Dán số liệu: CSV hoặc JSON')
      await given.fill('{"solved":{"total":3}}')
      await page.getByRole('button', { name: 'Chép đường dẫn của trường hợp này' }).click()
      await page.getByText(/Đường dẫn này không kèm số liệu|Hãy chép đường dẫn/).waitFor()
      await page.getByRole('button', { name: 'Đưa số liệu vào đường dẫn' }).click()
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#van-ban=/)
      await given.fill('{"solved":{"total":4}}')
      await expect.poll(() => new URL(page.url()).hash).toBe('')
    })
  })
})

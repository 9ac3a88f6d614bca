import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import vectors from '../cases/deadline-vectors.json' with { type: 'json' }
import { saveBy } from './saveBy.ts'
import { withReader } from './withReader.ts'

const path = 'thu-ngay/thoi-han.html'
const dueOn = (id: string) => vectors.cases.find((each) => each.id === id)?.expected.dueOn
const headline = (page: Page) => expect.poll(() => page.locator('output[name="due"]').innerText())
const choose = (page: Page, label: string) => page.getByRole('combobox', { name: label, exact: true })
const start = (page: Page) => page.getByRole('textbox', { name: 'Ngày bắt đầu', exact: true })
const amount = (page: Page) => page.getByRole('spinbutton', { name: 'Số lượng', exact: true })

describe('live page: due date', () => {
  it('opens with the house permit of 09/01/2023, due on 27/01/2023, every day with its reason', async () => {
    expect(dueOn('21')).toBe('2023-01-27')
    await withReader(async ({ open }) => {
      const page = await open(path)
      await headline(page).toBe('Hạn cuối: Thứ Sáu 27/01/2023, đến 24:00')
      const words = await page.getByRole('main').innerText()
      expect(words).toContain('Luật 50/2014; Đ.102 k.1 đ.e;')
      expect(words).toContain('đã đọc trong văn bản')
      expect(words).toContain('Thứ Ba 24/01/2023: nghỉ Tết Âm lịch (5034/TB-LĐTBXH, thông báo ngày 08/12/2022)')
      for (const day of [
        '09/01/2023: ngày bắt đầu, không tính',
        '10/01/2023: ngày theo lịch, tính vào thời hạn',
        '14/01/2023: nghỉ hằng tuần, vẫn tính vào thời hạn',
        '20/01/2023: nghỉ Tết Âm lịch, vẫn tính vào thời hạn',
        '24/01/2023: nghỉ Tết Âm lịch, vẫn tính vào thời hạn',
        '25/01/2023: nghỉ bù Tết Âm lịch cho ngày 21/01/2023, không tính',
        '27/01/2023: hạn cuối',
      ])
        await page.getByRole('cell', { name: day, exact: true }).waitFor()
    })
  })

  it('follows what is typed, and a link or a reload brings it back', async () => {
    expect(dueOn('5')).toBe('2023-05-04')
    await withReader(async ({ context, open }) => {
      const page = await open(path)
      await choose(page, 'Thủ tục, việc phải làm').selectOption({ label: 'tự nhập thời hạn' })
      await start(page).fill('2023-01-31')
      await amount(page).fill('90')
      await choose(page, 'Đơn vị').selectOption({ label: 'ngày' })
      await headline(page).toBe('Hạn cuối: Thứ Năm 04/05/2023, đến 24:00')
      await expect.poll(() => new URL(page.url()).searchParams.get('amount')).toBe('90')

      const other = await context.newPage()
      await other.goto(page.url())
      await headline(other).toBe('Hạn cuối: Thứ Năm 04/05/2023, đến 24:00')
      expect(await amount(other).inputValue()).toBe('90')
      await page.reload()
      await headline(page).toBe('Hạn cuối: Thứ Năm 04/05/2023, đến 24:00')
    })
  })

  it('counts the house permit in 7 working days from 01/07/2026', async () => {
    expect(dueOn('26')).toBe('2026-07-15')
    await withReader(async ({ open }) => {
      const page = await open(path)
      await start(page).fill('2026-07-06')
      await choose(page, 'Thủ tục, việc phải làm').selectOption({ label: 'Giấy phép xây dựng công trình' })
      await choose(page, 'Thủ tục, việc phải làm').selectOption({ label: 'Giấy phép xây dựng nhà ở riêng lẻ' })
      const take = page
        .getByRole('listitem')
        .filter({ hasText: '07 ngày làm việc' })
        .filter({ hasText: '217/2026/NĐ-CP' })
      const button = take.getByRole('button', { name: 'Dùng thời hạn này' })
      if (await button.count()) await button.first().click()
      await headline(page).toContain('Hạn cuối: Thứ Tư 15/07/2026')
    })
  })

  it('says of a limit that has ended or is not known that it is not the law of the day, and names what follows it', async () => {
    const wrong = 'hông phải luật đã đọc của ngày bắt đầu'
    await withReader(async ({ open }) => {
      const page = await open(`${path}?procedure=complaint.accept-first&start=2026-07-06`)
      const law = page.getByRole('region', { name: 'Luật của ngày bắt đầu' })
      await expect.poll(() => law.innerText()).toContain('có hiệu lực đến hết ngày 30/06/2026')
      expect(await law.innerText()).toContain(wrong)
      await law.getByRole('button', { name: 'Dùng thời hạn này' }).click()
      await headline(page).toContain('16/07/2026')
      expect(await law.innerText()).toContain(`Đang dùng; k${wrong}`)
      await law.getByRole('link', { name: 'Thụ lý khiếu nại (cả hai lần)' }).click()
      await expect.poll(() => new URL(page.url()).searchParams.get('procedure')).toBe('complaint.accept')
      await expect.poll(() => law.innerText()).not.toContain(wrong)
    })
    for (const query of [
      '?rule=complaint.accept-first/02-2011&start=2026-07-06',
      '?rule=housing.sale/99-2015&start=2025-07-01',
    ])
      await withReader(async ({ open }) => {
        const page = await open(`${path}${query}`)
        const law = page.getByRole('region', { name: 'Luật của ngày bắt đầu' })
        await expect.poll(() => law.innerText()).toContain(`Đang dùng; k${wrong}`)
      })
  })

  it('does not move the end of a limit that lasts, and does not call it a due date', async () => {
    const lasting = [
      ['?procedure=democracy.posting-office&start=2023-07-03', 'Được gỡ từ: Chủ nhật 23/07/2023'],
      [
        '?procedure=complaint.effect-first&when=place~ordinary&start=2023-06-23',
        'Có hiệu lực từ khi hết ngày: Chủ nhật 23/07/2023',
      ],
    ]
    for (const [query, words] of lasting)
      await withReader(async ({ open }) => {
        const page = await open(`${path}${query}`)
        await headline(page).toBe(words)
        await page.getByRole('cell', { name: /^23\/07\/2023: (được gỡ|có hiệu lực) từ/ }).waitFor()
        const trail = await page.locator('.live-result').innerText()
        expect(trail).toContain('không dời, vì là thời gian tối thiểu')
        expect(trail).not.toMatch(/24\/07\/2023|Hạn cuối|Ngày đến hạn/)
      })
  })

  it('draws the day that decides and the safe one of a limit counted back from a day', async () => {
    await withReader(async ({ open }) => {
      const page = await open(`${path}?procedure=onestop.apology&start=2023-11-06&done=2023-11-04`)
      await headline(page).toBe('Chậm nhất: Chủ nhật 05/11/2023; nên làm xong: Thứ Sáu 03/11/2023')
      await page.getByRole('cell', { name: '05/11/2023: hạn cuối', exact: true }).waitFor()
      await page.getByRole('cell', { name: '03/11/2023: nên làm xong', exact: true }).waitFor()
      const verdict = page.locator('output[name="timeliness"]')
      await expect.poll(() => verdict.innerText()).toContain('nhưng sau ngày nên làm xong 03/11/2023')
    })
  })

  it('leaves a pause out of the count', async () => {
    expect(dueOn('32')).toBe('2023-10-23')
    await withReader(async ({ open }) => {
      const page = await open(path)
      await choose(page, 'Thủ tục, việc phải làm').selectOption({ label: 'tự nhập thời hạn' })
      await start(page).fill('2023-10-02')
      await amount(page).fill('15')
      await headline(page).toContain('Thứ Ba 17/10/2023')
      await page.getByRole('button', { name: 'Thêm thời gian không tính' }).click()
      const pause = page.getByRole('group', { name: 'Thời gian không tính 1' })
      await pause.getByLabel('Từ ngày').fill('2023-10-05')
      await pause.getByLabel('Đến hết ngày').fill('2023-10-10')
      await headline(page).toContain('Thứ Hai 23/10/2023')
      await page.reload()
      await headline(page).toContain('Thứ Hai 23/10/2023')
      await page.getByRole('button', { name: 'Bỏ thời gian không tính 1' }).click()
      await headline(page).toContain('Thứ Ba 17/10/2023')
    })
  })

  it('tells the extensions of the law, and takes those that were made', async () => {
    await withReader(async ({ open }) => {
      const page = await open(`${path}?procedure=denunciation.resolve&start=2026-03-02&done=2026-06-30`)
      await headline(page).toContain('01/04/2026')
      const late = () => page.locator('output[name="timeliness"]').innerText()
      await expect.poll(late).toContain('nếu không có gia hạn')
      const told = page.getByRole('region', { name: 'Ngày này dựa trên điều gì' })
      await expect.poll(() => told.innerText()).toContain('2 lần, mỗi lần như vậy; bằng văn bản')
      await page.getByRole('button', { name: 'Thêm gia hạn' }).click()
      await headline(page).toContain('04/05/2026')
      await expect.poll(() => told.innerText()).toContain('chưa ghi văn bản gia hạn hoặc ngày của văn bản')
      await page.getByLabel('Văn bản gia hạn').fill('12/QĐ')
      await page.getByRole('textbox', { name: 'Ngày của văn bản' }).fill('2026-03-30')
      await expect.poll(() => told.innerText()).toContain('theo 12/QĐ, ngày 30/03/2026')
      expect(await late()).not.toContain('nếu không có gia hạn')
      await page.reload()
      await headline(page).toContain('04/05/2026')
    })
  })

  it('warns of a pause without a ground, and names the one that ends before it begins', async () => {
    await withReader(async ({ open }) => {
      const page = await open(`${path}?start=2023-10-02&pauses=2023-10-05~2023-10-10~supplement`)
      await page.getByText(/Cảnh báo: thời gian tạm dừng .* chưa nêu căn cứ/).waitFor()
      const { text } = await saveBy(page, 'Tải tệp lịch (.ics)')
      expect(text.replaceAll('\r\n ', '')).toContain('chưa nêu căn cứ')
      const pause = page.getByRole('group', { name: 'Thời gian không tính 1' })
      await pause.getByLabel('Đến hết ngày').fill('2023-10-01')
      await expect
        .poll(() => page.getByRole('alert').allInnerTexts().then(String))
        .toContain('Thời gian không tính 1: ngày cuối (01/10/2023) trước ngày đầu (05/10/2023).')
    })
  })

  it('counts again from zero what went back for a supplement, and warns of a pause in its place', async () => {
    expect(dueOn('31')).toBe('2023-10-25')
    await withReader(async ({ open }) => {
      const page = await open(`${path}?procedure=&amount=15&start=2023-10-02`)
      await headline(page).toContain('Thứ Ba 17/10/2023')
      await page.getByRole('button', { name: 'Thêm lần trả hồ sơ, tính lại từ đầu' }).click()
      const notes = page.getByRole('list', { name: 'Lưu ý về ngày trên' })
      await expect.poll(() => notes.innerText()).toContain('Trả hồ sơ lần 1: chưa có ngày trả')
      const returned = page.getByRole('group', { name: 'Trả hồ sơ lần 1, tính lại từ đầu' })
      await returned.getByLabel('Ngày trả hồ sơ').fill('2023-10-04')
      await returned.getByLabel('Ngày nhận đủ hồ sơ').fill('2023-10-10')
      await headline(page).toContain('Thứ Tư 25/10/2023')
      await expect.poll(() => notes.count()).toBe(0)
      await page.reload()
      await headline(page).toContain('Thứ Tư 25/10/2023')
    })
    await withReader(async ({ open }) => {
      const page = await open(`${path}?procedure=&amount=15&start=2023-10-02&pauses=2023-10-05~2023-10-10~supplement`)
      await headline(page).toContain('Thứ Hai 23/10/2023')
      const notes = page.getByRole('list', { name: 'Lưu ý về ngày trên' })
      expect(await notes.innerText()).toMatch(/61\/2018\/NĐ-CP, Đ\.19 k\.4.*tính lại từ đầu/)
    })
  })

  it('says of a pause without its first or last day that it is so', async () => {
    await withReader(async ({ open }) => {
      const page = await open(
        `${path}?procedure=&amount=15&start=2023-10-02&pauses=~2023-10-10~other!2023-10-12~~other`,
      )
      await headline(page).toContain('Đang tạm dừng từ 12/10/2023')
      const notes = await page.getByRole('list', { name: 'Lưu ý về ngày trên' }).innerText()
      expect(notes).toContain('Thời gian không tính 1: chưa có ngày đầu')
      expect(notes).toContain('Thời gian không tính 2: chưa có ngày cuối')
    })
  })

  it('hands out a calendar file of the day', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await page.getByLabel('Tên trong tệp lịch').fill('Trả giấy phép, nhà ông A')
      const { name, text } = await saveBy(page, 'Tải tệp lịch (.ics)')
      expect(name).toMatch(/\.ics$/)
      const lines = text.split('\r\n')
      expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
      expect(lines).toContain('DTSTART;VALUE=DATE:20230127')
      expect(lines).toContain('SUMMARY:Trả giấy phép\\, nhà ông A')
      expect(text.replaceAll('\r\n ', '')).toContain('Nguồn yếu nhất của các con số đã dùng: ')
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    })
  })

  it('says in the calendar file what the case is, and gives another case another event', async () => {
    const fileOf = async (query: string) => {
      let text = ''
      await withReader(async ({ open }) => {
        const page = await open(`${path}${query}`)
        await headline(page).toContain('/2023')
        text = (await saveBy(page, 'Tải tệp lịch (.ics)')).text.replace(/\r\n /g, '')
      })
      return { text, uids: [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid?.trim()) }
    }
    const forward = await fileOf('?procedure=permit.house&start=2023-01-09')
    expect(forward.text).toContain('SUMMARY:Giấy phép xây dựng nhà ở riêng lẻ')
    expect(forward.text).toMatch(/DESCRIPTION:.*Luật 50\/2014\\; Đ\.102 k\.1 đ\.e.*đã đọc trong văn bản/)
    const own = await fileOf('?procedure=&amount=15&start=2023-01-09')
    expect(own.text).toContain('số tự nhập\\, chưa có căn cứ')
    const back = await fileOf('?procedure=onestop.apology&start=2023-11-06')
    expect(back.text).toMatch(/DTSTART;VALUE=DATE:20231103[\s\S]*DTSTART;VALUE=DATE:20231105/)
    const uids = [...forward.uids, ...own.uids, ...back.uids]
    expect(new Set(uids).size).toBe(uids.length)
  })

  it('says what is wrong instead of a day', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await choose(page, 'Thủ tục, việc phải làm').selectOption({ label: 'tự nhập thời hạn' })
      await amount(page).fill('1.5')
      await expect
        .poll(() => page.getByRole('alert').allInnerTexts())
        .toContain('Số lượng phải là số nguyên, không âm.')
      expect(await page.locator('output[name="due"]').count()).toBe(0)
      await amount(page).fill('15')
      await headline(page).toContain('27/01/2023')
    })
  })

  it('prints the day and its trail without buttons and menus', async () => {
    await withReader(async ({ open }) => {
      const page = await open(path)
      await headline(page).toContain('27/01/2023')
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByText('Hạn cuối: Thứ Sáu 27/01/2023').first().isVisible()).toBe(true)
      expect(await page.getByRole('heading', { name: 'Quá trình tính' }).isVisible()).toBe(true)
      for (const name of ['Tải tệp lịch (.ics)', 'Thêm thời gian không tính', 'Tìm kiếm'])
        expect(await page.getByRole('button', { name }).count(), name).toBe(0)
      expect(await page.getByRole('navigation').count()).toBe(0)
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { saveData } from './saveData.ts'
import { withReader } from './withReader.ts'

const parameters: Record<string, readonly string[]> = {
  'thu-ngay/thoi-han.html': 'rule procedure start amount unit direction when pauses extensions done asOf title'.split(
    ' ',
  ),
  'thu-ngay/cham-diem.html': 'set band unit from to asOf changes figures figuresBy figuresPaper figuresOn'.split(' '),
  'thu-ngay/ho-so.html': 'from to unit reading by'.split(' '),
  'thu-ngay/cong-khai.html':
    'happened duty date number period agency unitKind budgetRole headcount hasIntranet armyPolice find show posted events asOf'.split(
      ' ',
    ),
  'thu-ngay/lich-lam-viec.html': 'year day knownOn audience'.split(' '),
  'thu-ngay/ra-soat-bao-cao.html': 'cutOff reportDate year'.split(' '),
}
const nonsense = [
  '__proto__',
  'constructor',
  'toString',
  '2023-02-30',
  '9999-99-99',
  '0000-01-01',
  '999999999999999999999',
  '-1',
  'NaN',
  '{}',
  '[]',
  'null',
  '{"__proto__":{"value":1}}',
  '{"dossiers.handled":{"value":"x"},"models.plan":5}',
  '<img src=x onerror=alert(1)>',
  '%F0%9F',
  '\u202E\u0000🂡',
  'dài '.repeat(1500),
]
/** Addresses with anything in them: each kind of nonsense everywhere at once would hide all but the first. */
const addresses = Object.entries(parameters).flatMap(([path, names]) =>
  fc
    .sample(
      fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...nonsense), fc.string())), {
        selector: ([name]) => name,
        minLength: 1,
        maxLength: 3,
      }),
      { numRuns: 6, seed: 20231031 },
    )
    .map((pairs) => `${path}?${new URLSearchParams(pairs)}`),
)
const fixed = [
  'thu-ngay/thoi-han.html?start=2023-02-30',
  'thu-ngay/thoi-han.html?procedure=__proto__&rule=constructor&unit=toString',
  'thu-ngay/thoi-han.html?pauses=a~b~__proto__!~~!2023-01-10~2022-01-01~supplement',
  'thu-ngay/thoi-han.html?extensions=x~__proto__~~2023!~~!5~day~a~b',
  'thu-ngay/cham-diem.html?changes={"__proto__":1,"models.plan":{"value":{"a":1}}}',
  'thu-ngay/cham-diem.html?figures={"2.2":{"max":"x"}}&set=__proto__',
  'thu-ngay/cham-diem.html?from=2023-12-31&to=2023-01-01&asOf=x',
  'thu-ngay/cong-khai.html?date=2023-02-30',
  'thu-ngay/cong-khai.html?happened=__proto__',
  'thu-ngay/cong-khai.html?happened=all&events=[]',
  'thu-ngay/cong-khai.html?headcount=1e9&unitKind=__proto__&date=1800-01-01',
  'thu-ngay/cong-khai.html?posted=[{"id":1}]&events={}&duty=__proto__',
  'thu-ngay/cong-khai.html?events=[{"id":"a","event":"issued","date":"2023-02-30","concerns":["x"]}]',
  'thu-ngay/ho-so.html?from=2023-12-31&to=2023-01-01&reading=__proto__',
  'thu-ngay/ho-so.html?by=constructor#so-lieu=AAAA',
  'thu-ngay/lich-lam-viec.html?year=1e3&day=2024-13-01',
  'thu-ngay/lich-lam-viec.html?year=__proto__&knownOn=x',
  'thu-ngay/ra-soat-bao-cao.html?cutOff=x&reportDate=2023-02-30&year=-5#van-ban=%00!',
  'thu-ngay/ra-soat-bao-cao.html#van-ban=AAAA',
]

describe('an address with nonsense in it', () => {
  it('gives a page with a sentence, never a blank one or an error', async () => {
    const wrong: string[] = []
    await withReader(async ({ context, faults, open, go }) => {
      await saveData(context)
      const page = await open('index.html')
      page.on('dialog', (dialog) => {
        faults.push(`a dialog: ${dialog.message()}`)
        dialog.dismiss()
      })
      for (const address of [...fixed, ...addresses]) {
        const before = faults.length
        await page.goto('about:blank')
        await go(page, address)
        const { words, answers } = await page.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))
          const main = document.querySelector('main')
          return {
            words: main?.innerText ?? '',
            answers: [...(main?.querySelectorAll('output, [role="alert"], [role="status"]') ?? [])]
              .map((each) => each.textContent?.trim() ?? '')
              .filter((each) => each !== ''),
          }
        })
        const at = address.slice(0, 160)
        if (words.length < 200) wrong.push(`${at}: blank`)
        else if (answers.length === 0) wrong.push(`${at}: says nothing`)
        else if (/undefined|NaN|\[object|Invalid Date/.test(answers.join()))
          wrong.push(`${at}: says ${answers.join(' | ').slice(0, 200)}`)
        if (faults.length > before) wrong.push(`${at}: ${faults.slice(before).join('; ').slice(0, 300)}`)
      }
      expect(context.pages()).toHaveLength(1)
      expect(wrong).toEqual([])
    })
  }, 600_000)
})

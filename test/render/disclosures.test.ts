import { readFileSync } from 'node:fs'

import {
  checkDisclosures,
  checkRecordDisclosures,
  type DisclosureEvent,
  type DisclosureExemption,
  type DisclosureObservation,
  type DisclosureOptions,
  disclosureCatalogues,
  disclosureRegister,
  en,
  parseAnnualRecord,
  planDisclosures,
  postingRecord,
  type Renderable,
  render,
  vi,
  vietnamCalendar,
} from 'danvan'
import { describe, expect, test } from 'vitest'

import { profileOf } from '../disclosure/profileOf.ts'

interface Case {
  readonly id: string
  readonly input: {
    readonly flags: Readonly<Record<string, boolean | number | string>>
    readonly events: readonly DisclosureEvent[]
    readonly observations: readonly DisclosureObservation[]
    readonly exemptions?: readonly DisclosureExemption[]
    readonly asOf: string
    readonly period?: { readonly from: string; readonly to: string }
    readonly options?: Partial<DisclosureOptions>
  }
}
const { cases } = JSON.parse(readFileSync(new URL('../cases/disclosure-vectors.json', import.meta.url), 'utf8')) as {
  cases: readonly Case[]
}
const calendar = vietnamCalendar()

/** From its JSON, in both languages and formats: each of them another text, with nothing left unsaid. */
function written(result: Renderable): void {
  const stored = JSON.parse(JSON.stringify(result)) as Renderable
  const texts = [vi, en].flatMap((locale) =>
    (['text', 'markdown', 'html', 'csv'] as const).map((format) => render(stored, { locale, format })),
  )
  expect(new Set(texts).size).toBe(8)
  for (const text of texts) expect(text).not.toMatch(/undefined|NaN|\[object/)
}

test('every case in both languages and formats, from its JSON, with nothing left unsaid', () => {
  expect(cases.length).toBeGreaterThan(0)
  for (const { input } of cases) {
    const { flags, events, observations, exemptions, asOf, period, options } = input
    const profile = profileOf(flags)
    const asked = { asOf, calendar, ...(period && { period }), ...options }
    const check = checkDisclosures(
      { catalogues: disclosureCatalogues, profile, events, observations, ...(exemptions && { exemptions }) },
      asked,
    )
    const plan = planDisclosures(disclosureCatalogues, profile, events, asked)
    for (const result of [check, plan, disclosureRegister(check)]) written(result)
    for (const locale of [vi, en]) {
      const page = render(check, { locale, format: 'csv' })
      for (const { occurrence } of check.verdicts) expect(page).toContain(occurrence.id)
    }
  }
})

describe('in words', () => {
  const of = (id: string) => {
    const { input } = cases.find((each) => each.id === id) as Case
    const { flags, events, observations, asOf, period } = input
    return checkDisclosures(
      { catalogues: disclosureCatalogues, profile: profileOf(flags), events, observations },
      { asOf, calendar, ...(period && { period }) },
    )
  }
  const text = (result: Renderable, locale = vi) => render(result, { locale, format: 'markdown' }).replace(/\s+/g, ' ')

  test('late and too short: both are told', () => {
    const said = text(of('late and too short'))
    expect(said).toContain('Chậm: 1')
    expect(said).toContain('chậm 4 ngày (4 ngày làm việc); thiếu thời gian duy trì (gỡ trước thời hạn)')
  })

  test('no quorum', () => {
    expect(text(of('V12'))).toContain('Sai hình thức')
    expect(text(of('V12'))).toContain('không đủ số người dự họp')
    expect(text(of('V12'), en)).toContain('no quorum')
  })

  test('the order of the verdicts is ours, and said so', () => {
    expect(text(of('V1 posted'))).toContain('thứ tự các kết luận do thư viện đặt, suy từ Nghị định 59/2019/NĐ-CP Đ.81')
  })

  test('minutes of a posting, with blanks', () => {
    const { input } = cases.find((each) => each.id === 'V6') as Case
    const plan = planDisclosures(disclosureCatalogues, profileOf(input.flags), input.events, {
      asOf: input.asOf,
      calendar,
    })
    const [occurrence] = plan.occurrences
    if (occurrence === undefined) throw new Error('no occurrence')
    const said = text(postingRecord(occurrence, { agency: 'Sở Ví dụ', postedOn: '2024-01-12' }))
    expect(said).toContain('BIÊN BẢN NIÊM YẾT CÔNG KHAI')
    expect(said).toContain('ngày 12/01/2024, tại Sở Ví dụ')
    expect(said).toContain('ít nhất 15 ngày.')
    expect(said).toContain('Được gỡ từ ngày: 27/01/2024.')
    expect(said).toContain('Thủ trưởng cơ quan …')
    expect(said).toContain('BIÊN BẢN KẾT THÚC NIÊM YẾT')
    written(postingRecord(occurrence, { agency: 'Sở Ví dụ' }))
  })

  test('the report of 2023', () => {
    const parsed = parseAnnualRecord(JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.json', 'utf8')))
    if (!parsed.success) throw new Error('the record is not sound')
    const result = checkRecordDisclosures(parsed.data, { asOf: '2023-10-31', calendar })
    written(result)
    expect(text(result)).toContain(`(${vi.due.unconfirmed})`)
    expect(text(result).slice(text(result).indexOf(vi.disclosureVerdicts.record.urgent))).toMatch(/- công khai: /)
    expect(text(result)).toContain('Báo cáo không nêu ngày, thời gian duy trì và minh chứng của nội dung nào')
    expect(text(result)).toContain('NS-3 Tình hình thực hiện dự toán quý và 6 tháng (theo kỳ)')
  })
})

import { en } from 'danvan/locales/en'
import { vi } from 'danvan/locales/vi'
import { render } from 'danvan/render'
import { describe, expect, test } from 'vitest'

import { casesIn, runCase } from '../scoring/runCase.ts'

const cases = new Map(
  [...casesIn('rule-kinds.json'), ...casesIn('scoring-decisions.json')].map((each) => [each.id, each]),
)

/** What a rendering of a case must say, in each language. */
const words: readonly (readonly [string, string, string])[] = [
  ['kind-8-64', '64/100 = 64 % mẫu số (chỉ tiêu 80 %)', 'target 80 %'],
  ['kind-23-cap', 'cộng các phần, không quá điểm tối đa', 'sum of the parts, up to the maximum'],
  ['kind-25-best', 'lấy phần cao nhất', 'the best part counts'],
  ['tt12-80-60', 'các phần lệch nhau 20 điểm, phải chấm lại', 'the parts lie 20 points apart and must be marked again'],
  ['tt01-half-up', 'bình quân 20: Ngắn hơn quy định 5, Bằng quy định 15', 'mean of 20: Shorter 5, Equal 15'],
  [
    'tt01-in-2026',
    'từ ngày 01/07/2025 chưa xác định được bộ tiêu chí còn hiệu lực hay không',
    'whether the set is still in force from 01/07/2025 on is not confirmed',
  ],
  ['tt01-i9-hole', 'văn bản không quy định mức', 'the text has no level'],
  ['nd233-95-beyond-25', 'cấp có thẩm quyền quyết định', 'the authority decides'],
  ['hp-five-months', 'thuộc trường hợp không xếp loại', 'a case that is not graded'],
  [
    'gates-all-open',
    'hoặc do cấp có thẩm quyền quyết định; hoặc không xếp loại',
    'or the authority decides; or not graded',
  ],
  ['can-tho-D2-21', 'tổng điểm có thể tới 103, vượt điểm tối đa 100', 'the total may reach 103, above the maximum 100'],
  ['hn-survey-not-held', 'Phần áp dụng 70 điểm, quy đổi lên 100', '70 points apply, rescaled to 100'],
  ['bk-self-awards-itself', 'điểm này không được chấm ở bước “self”', 'these points are not given at stage “self”'],
  [
    'policy-declarer-wrong',
    '“Đơn vị” không có thẩm quyền khai “không áp dụng”',
    '“Đơn vị” may not declare “not applicable”',
  ],
]

describe('every new outcome has its words', () => {
  test.each(words)('%s', (id, vietnamese, english) => {
    const each = cases.get(id)
    if (each === undefined) throw new Error(`no case ${id}`)
    const result = runCase(each)
    const say = (locale: typeof vi) => render(result, { locale, format: 'markdown' }).replaceAll(/\\([[\]_*])/g, '$1')
    expect(say(vi)).toContain(vietnamese)
    expect(say(en)).toContain(english)
  })
})

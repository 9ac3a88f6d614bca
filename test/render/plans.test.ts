import { readFileSync } from 'node:fs'

import { en, factCatalogue, quangNgai1211, render, vi } from 'danvan'
import { type Assessment, planToGrade } from 'danvan/scoring'
import { describe, expect, test } from 'vitest'

import { assess, buildSet, known } from '../scoring/buildSet.ts'

const assessment: Assessment = JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.facts.json', 'utf8'))
const plan = planToGrade(quangNgai1211, assessment, 'hoan-thanh-tot', { asOf: '2023-10-31' })

describe('a plan in words', () => {
  test('in Vietnamese: the notice first, each change with the facts in words, what is lost for good', () => {
    const stored = JSON.parse(JSON.stringify(plan))
    const text = render(stored, { locale: vi, format: 'markdown', catalogue: factCatalogue })
    expect(text.startsWith('> **LƯU Ý')).toBe(true)
    for (const part of [
      '# Đường tới mức “Hoàn thành tốt nhiệm vụ”',
      'Có thể đạt mức này',
      '## Phương án ít tốn nhất (chi phí 12)',
      '5.1. Ban hành kế hoạch kiểm tra',
      'chưa rõ, cần “có”',
      'cần đạt 100 % số nhiệm vụ được giao',
      'Xác nhận, điều kiện xếp loại: Để xảy ra tham nhũng',
      'cần không thuộc: Khiển trách, Cảnh cáo, Giáng chức',
      '## Điểm không lấy lại được nữa',
      '0,05 điểm (việc đã xảy ra, đã tính)',
      '91,97 … 100',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('1/1 = 100 %')
  })

  test('in English', () => {
    const text = render(plan, { locale: en, format: 'text' })
    for (const part of ['The grade can be reached', 'The cheapest plan (cost 12)', 'Points that can no longer be won'])
      expect(text).toContain(part)
  })

  test('why a band cannot be reached', () => {
    const no = planToGrade(buildSet(), assess({ a: known(false) }), 'dat', { asOf: '2025-02-01' })
    const text = render(no, { locale: vi, format: 'markdown' })
    expect(text).toContain('nhiều nhất chắc chắn đạt 0 điểm, cần từ 5')
    expect(text).toContain('10 điểm (kỳ đánh giá đã kết thúc)')
    const gate = { id: 'g', title: { vi: 'Liệt' }, when: { kind: 'fact-is', fact: 'v', values: [true] } } as const
    const set = buildSet({ gates: [{ ...gate, effect: { kind: 'fix', band: 'khong-dat' } }] })
    const vetoed = planToGrade(set, assess({ a: known(true), v: known(true) }), 'dat', { asOf: '2024-06-30' })
    expect(render(vetoed, { locale: en, format: 'text' })).toContain('nothing clears the condition')
    const none = planToGrade(buildSet(), assess({ a: known(1) }), 'dat', { asOf: '2024-06-30' })
    expect(render(none, { locale: en, format: 'text' })).toContain('Not graded: the data')
  })

  test('what stays below is named by the word for it and its title, not by its id', () => {
    const group = buildSet({
      groups: [
        { id: 'group-id', criteria: [{ id: 'c-id', number: '1.1', max: 10, rule: { kind: 'met', fact: 'a' } }] },
      ],
      gates: [{ id: 'g', when: { kind: 'group-below', percent: 50 }, effect: { kind: 'fix', band: 'khong-dat' } }],
    })
    const named = {
      ...group,
      groups: group.groups.map((each) => ({
        ...each,
        number: 'I',
        title: { vi: 'Công tác chỉ đạo', en: 'Direction' },
      })),
    }
    const no = planToGrade(named, assess({ a: known(false) }), 'dat', { asOf: '2025-02-01' })
    expect(render(no, { locale: vi, format: 'text' })).toContain('(nhóm I. Công tác chỉ đạo)')
    expect(render(no, { locale: en, format: 'text' })).toContain('(group I. Direction)')
    expect(render(no, { locale: vi, format: 'text' })).not.toContain('group-id')
    const zero = {
      ...named,
      gates: named.gates.map((gate) => ({ ...gate, when: { kind: 'criterion-zero' } as const })),
    }
    const at = planToGrade(zero, assess({ a: known(false) }), 'dat', { asOf: '2025-02-01' })
    expect(render(at, { locale: vi, format: 'text' })).toContain('(tiêu chí 1.1. Tên gọi)')
  })

  test('text of the data neither breaks a table nor adds markup', () => {
    const title = { vi: '<b>|x|</b>' }
    const set = buildSet({ criteria: [{ id: 'a', max: 10, title, rule: { kind: 'met', fact: 'a' } }] })
    const text = render(planToGrade(set, assess({}), 'dat', { asOf: '2024-06-30' }), { locale: vi, format: 'markdown' })
    expect(text).not.toContain('<b>')
    expect(text).toContain('\\|x\\|')
  })
})

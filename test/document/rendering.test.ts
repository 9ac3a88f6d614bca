import { type AnnualRecord, type DocumentModel, en, render, toPrintHtml, vi } from 'danvan'
import { describe, expect, test } from 'vitest'

import { changed } from '../record/changed.ts'
import { compose, record2023, spansOf } from './compose.ts'

const report = compose(record2023)
const html = render(report, { locale: vi, format: 'html' })

/** The words of an HTML text, tags left out, and its tags. */
const unescaped = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
const tagsIn = (text: string) => text.match(/<[^>]*>/g) ?? []

describe('HTML', () => {
  test('every word of the document is in it, with its path', () => {
    const held = unescaped(html)
    for (const { text, from, blank } of spansOf(report)) {
      expect(held).toContain(text)
      if (from !== undefined)
        expect(held).toContain(`<span ${blank ? 'class="blank" ' : ''}data-from="${from}">${text}</span>`)
    }
  })

  test('every tag is closed', () => {
    const open: string[] = []
    for (const tag of tagsIn(html)) {
      const [, close, name = ''] = /^<(\/?)(\w+)/.exec(tag) ?? []
      if (name === 'col') continue
      if (close === '/') expect(open.pop()).toBe(name)
      else open.push(name)
    }
    expect(open).toEqual([])
  })

  const hostile = `"><script>alert(1)</script><img src=x onerror='x'>&amp;</td></table>|\`#*_[a](javascript:x) \u0000\u202e ]]> {{x}} \${x}`
  const wicked = changed(record2023, {
    set: {
      tasks: [hostile],
      'department.name': hostile,
      'department.parent': hostile,
      'report.title': hostile,
      'report.recipients': [hostile],
      'papers.kh-17-sxd.title': hostile,
      [`papers.${'"><b onclick=x>'}`]: { title: hostile, role: 'issued' },
    },
  }) as unknown as AnnualRecord

  test('hostile words stay words: no tag and no attribute is theirs', () => {
    const document = compose(wicked)
    for (const page of [render(document, { locale: vi, format: 'html' }), toPrintHtml(document, { locale: vi })]) {
      expect(unescaped(page)).toContain(hostile)
      for (const tag of tagsIn(page)) {
        expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/script|onerror|onclick|javascript/i)
        expect(tag).toMatch(/^<(?:\/?[a-z]\w*(?: [a-z-]+="[^"<>]*")*|!doctype html)>$/)
      }
    }
  })

  test('a name of a font cannot leave the style sheet', () => {
    const style = { ...report.style, font: 'x"; } </style><script>' }
    const page = toPrintHtml({ ...report, style }, { locale: vi })
    expect(page).toContain('"x  stylescript"')
    expect(page.match(/<\/style>/g)).toHaveLength(1)
  })

  test('in Markdown they add no row, no link and no heading', () => {
    const markdown = render(compose(wicked), { locale: vi, format: 'markdown' })
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript|^#+ .*(?<!\\)<img/m)
  })
})

describe('the printed page', () => {
  const page = toPrintHtml(report, { locale: vi })

  test.each([
    'size: 210mm 297mm; margin: 20mm 20mm 20mm 30mm',
    'font: 14pt/1.3 "Times New Roman"',
    'thead { display: table-header-group; }',
    'content: counter(page)',
    '@page :first { @top-center { content: none; } }',
    '.letterhead { display: grid; grid-template-columns: 2fr 3fr',
    '<html lang="vi">',
    '<title>BÁO CÁO. Kết quả thực hiện công tác dân vận chính quyền năm 2023</title>',
  ])('has %s', (part) => {
    expect(page).toContain(part)
  })

  test('asks nothing of the net and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|@import|url\(|https?:/)
  })
})

describe('what a reader must know stands first', () => {
  const noted: DocumentModel = {
    ...report,
    notices: [{ code: 'figures-assumed', data: { assumed: 194, total: 194 } }, ...report.notices],
  }

  test.each(['markdown', 'text', 'html'] as const)('%s', (format) => {
    const text = render(noted, { locale: vi, format }).replaceAll('!!! ', '').replace(/\s+/g, ' ')
    expect(text.slice(0, 200)).toContain('194/194 con số của khung chấm')
    expect(text.indexOf('LƯU Ý')).toBeLessThan(text.indexOf('CỘNG HÒA'))
    expect(text.slice(0, 1500)).toContain('MINH HOẠ')
  })

  test('the words around it follow the locale, its own do not', () => {
    const text = render(noted, { locale: en, format: 'markdown' })
    expect(text).toContain('figures of the scale used in this document')
    expect(text).toContain('To be supplied before signing')
    expect(text).toContain('sessions held (dialogue.sessions)')
    expect(text).toContain('Trên đây là báo cáo kết quả')
  })

  test('every blank is named behind the document', () => {
    const text = render(report, { locale: vi, format: 'text' }).replace(/\s+/g, ' ')
    const list = text.slice(text.indexOf('Nội dung cần bổ sung trước khi ký'))
    for (const { path } of report.missing) expect(list).toContain(`(${path})`)
    expect(list).toContain('tình trạng tự đánh giá, chấm điểm: hồ sơ nêu khác nhau (selfAssessment.status)')
  })
})

test('a stored document is rendered from its JSON', () => {
  const stored = JSON.parse(JSON.stringify(report)) as DocumentModel
  for (const format of ['markdown', 'text', 'html'] as const)
    expect(render(stored, { locale: vi, format })).toBe(render(report, { locale: vi, format }))
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import * as d from '../../src/index.ts'
import { toDocx } from '../../src/docx/index.ts'
test('try', async () => {
  const record = JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.json', 'utf8'))
  const year: any = d.assessYear(record, { asOf: '2023-10-31', calendar: d.vietnamCalendar() })
  const docs = { report: d.composeAnnualReport(record, { outline: d.danVan2023Outline, asOf: '2023-10-31', score: year.score, dossiers: year.dossiers }),
   scoring: d.composeSelfScoring(year.score, d.quangNgai1211, { record }), evidence: d.composeEvidenceIndex(year.score, d.quangNgai1211, { record }) }
  mkdirSync('/tmp/out', { recursive: true })
  for (const [n, doc] of Object.entries(docs)) {
    writeFileSync(`/tmp/out/${n}.docx`, await toDocx(doc, { locale: d.vi }))
    writeFileSync(`/tmp/out/${n}.html`, d.toPrintHtml(doc, { locale: d.vi }))
    writeFileSync(`/tmp/out/${n}.md`, d.render(doc, { locale: d.vi, format: 'markdown' }))
    writeFileSync(`/tmp/out/${n}.txt`, d.render(doc, { locale: d.vi, format: 'text' }))
  }
  for (const f of ['text', 'markdown'] as const) {
    const t = d.render(docs.report, { locale: d.vi, format: f })
    const r = d.reviewReportText(t, { cutOff: '2023-10-31' })
    console.log(f, r.findings.map((x) => x.code + ' ' + x.place + ' ' + t.slice(x.span.start, x.span.end).slice(0, 40)).join('\n'))
  }
})

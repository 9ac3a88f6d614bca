import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { composeAnnualReport } from '../../src/document/index.ts'
import { danVan2023Outline } from '../../src/rulesets/index.ts'
import { assessYear, reviewReportText } from '../../src/record/index.ts'
import { vietnamCalendar } from '../../src/calendar/index.ts'
test('try', () => {
  const record = JSON.parse(readFileSync('examples/so-xay-dung-quang-ngai-2023.json', 'utf8'))
  const year = assessYear(record, { asOf: '2023-10-31', calendar: vietnamCalendar() })
  const d = composeAnnualReport(record, { outline: danVan2023Outline, asOf: '2023-10-31', score: year.score, dossiers: year.dossiers })
  const t = (s: any) => s.map((x: any) => x.text).join('')
  const text = d.body.map((b: any) => b.kind === 'heading' ? `${b.number}. ${b.text}` : b.kind === 'paragraph' ? t(b.spans) : b.kind === 'list' ? b.items.map((i: any) => '- ' + t(i)).join('\n') : '[table]').join('\n')
  const whole = [t(d.letterhead.parent), t(d.letterhead.issuer), t(d.letterhead.number), t(d.letterhead.placeAndDate), d.title.kind, t(d.title.subject), text, t(d.signature.position), t(d.signature.name)].join('\n')
  writeFileSync('/tmp/try.txt', whole + '\n\n' + d.missing.map((m) => m.path + ' | ' + m.what.vi).join('\n'))
  console.log(JSON.stringify(d.notices))
  const r = reviewReportText(whole, { cutOff: '2023-10-31' })
  for (const f of r.findings) console.log(f.code, f.severity, f.place, JSON.stringify(f.data).slice(0, 150), '|', whole.slice(f.span.start, f.span.end).slice(0, 80))
})

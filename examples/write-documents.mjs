import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import {
  assessYear,
  checkRecordDisclosures,
  composeAnnualReport,
  composeDisclosureRegister,
  composeDossierForm,
  composeEvidenceIndex,
  composeSelfScoring,
  danVan2023Outline,
  disclosureRegister,
  formII06a,
  parseAnnualRecord,
  quangNgai1211,
  render,
  toPrintHtml,
  vietnamCalendar,
} from 'danvan'
import { toDocx } from 'danvan/docx'
import { vi } from 'danvan/locales/vi'

/** The documents of the 2023 record of Sở Xây dựng tỉnh Quảng Ngãi, as Markdown, as pages to print and for Word. */

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values
const asOf = '2023-10-31'
const source = new URL('so-xay-dung-quang-ngai-2023.json', import.meta.url)

const parsed = parseAnnualRecord(JSON.parse(readFileSync(source, 'utf8')))
if (!parsed.success) {
  for (const { code, path, data } of parsed.issues) console.log(`${path.join('.')}: ${vi.issues[code](data)}`)
  process.exit(1)
}
const record = parsed.data
const calendar = vietnamCalendar()
const { score, dossiers } = assessYear(record, { asOf, calendar, criteriaSet: quangNgai1211 })
const disclosures = checkRecordDisclosures(record, { asOf, calendar })
const { from, to } = record.dossiers.counted
const form = formII06a(record.dossiers.counts, { unit: record.department.name, period: { from, to, cutOff: to } })

const documents = {
  'bao-cao': composeAnnualReport(record, { outline: danVan2023Outline, asOf, score, dossiers, disclosures }),
  'bang-tu-cham-diem': composeSelfScoring(score, quangNgai1211, { record }),
  'danh-muc-minh-chung': composeEvidenceIndex(score, quangNgai1211, { record }),
  'bieu-ii-06a': composeDossierForm(form, { record, asOf }),
  'so-cong-khai': composeDisclosureRegister(disclosureRegister(disclosures.check), { record }),
}

console.log('\nVăn bản lập từ hồ sơ năm')
for (const [name, document] of Object.entries(documents)) {
  const subject = document.title.subject.map(({ text }) => text).join('')
  console.log(`- ${document.title.kind}. ${subject}: ${document.missing.length} nội dung cần bổ sung`)
  for (const { code, data } of document.notices) console.log(`  ${vi.document.notices[code](data)}`)
  if (out === undefined) continue
  mkdirSync(out, { recursive: true })
  const files = {
    md: render(document, { locale: vi, format: 'markdown' }),
    html: toPrintHtml(document, { locale: vi }),
    docx: await toDocx(document, { locale: vi }),
  }
  for (const [ending, content] of Object.entries(files)) writeFileSync(join(out, `${name}.${ending}`), content)
  console.log(
    `  ${Object.keys(files)
      .map((ending) => join(out, `${name}.${ending}`))
      .join(', ')}`,
  )
}
if (out === undefined) console.log('Ghi ra tệp: npm run demo -- --out out/')

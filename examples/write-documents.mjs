import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import {
  assessYear,
  checkRecordDisclosures,
  compareStages,
  composeAnnualReport,
  composeDisclosureRegister,
  composeDossierForm,
  composeEvidenceIndex,
  composeSelfScoring,
  danVan2023Outline,
  dossierFormSources,
  formII06a,
  parseAnnualRecord,
  quangNgai1211,
  render,
  scoreStage,
  toPrintHtml,
  vietnamCalendar,
} from 'danvan'
import { toDocx } from 'danvan/docx'
import { vi } from 'danvan/locales/vi'
import { readAssessment, toScoringSheet, toXlsx } from 'danvan/xlsx'

/** The documents of the 2023 record of Sở Xây dựng tỉnh Quảng Ngãi, as Markdown, as pages to print, for Word and as spreadsheets. */

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
const { score, dossiers, assessment } = assessYear(record, { asOf, calendar, criteriaSet: quangNgai1211 })
const disclosures = checkRecordDisclosures(record, { asOf, calendar })
const { from, to } = record.dossiers.counted
const form = formII06a(record.dossiers.counts, {
  unit: record.department.name,
  period: { from, to, cutOff: to },
  sources: dossierFormSources,
})

const documents = {
  'bao-cao': composeAnnualReport(record, { outline: danVan2023Outline, asOf, score, dossiers, disclosures }),
  'bang-tu-cham-diem': composeSelfScoring(score, quangNgai1211, { record }),
  'danh-muc-minh-chung': composeEvidenceIndex(score, quangNgai1211, { record }),
  'bieu-ii-06a': composeDossierForm(form, { record, asOf }),
  'so-cong-khai': composeDisclosureRegister(disclosures, { record }),
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
    xlsx: await toXlsx(document, { locale: vi }),
  }
  for (const [ending, content] of Object.entries(files)) writeFileSync(join(out, `${name}.${ending}`), content)
  console.log(
    `  ${Object.keys(files)
      .map((ending) => join(out, `${name}.${ending}`))
      .join(', ')}`,
  )
}

// A sheet to be filled in, and what comes back: in this made-up appraisal one criterion got less, and the rest is blank.
const by = 'ví dụ, không phải cơ quan thẩm định'
const claims = { 1.2: { points: 2, reason: 'Ví dụ: kế hoạch ban hành chậm' } }
const appraised = scoreStage(quangNgai1211, { ...assessment, illustrative: true, stage: 'appraised', claims }, { asOf })
const sheet = await toScoringSheet(appraised, quangNgai1211, { locale: vi, stage: 'appraised', record })
if (out !== undefined) writeFileSync(join(out, 'phieu-cham-diem.xlsx'), sheet)
const read = await readAssessment(sheet, { criteriaSet: quangNgai1211, assessment, stage: 'appraised', by })
console.log('\nVÍ DỤ: bảng chấm điểm nhận lại (điểm thẩm định đặt ra để minh hoạ, không phải kết quả thẩm định)')
if (read.success) {
  const { official } = compareStages([scoreStage(quangNgai1211, read.data.assessment, { asOf })])
  const leaves = (node) => (node.children === undefined ? [node] : node.children.flatMap(leaves))
  const titles = new Map(
    score.tree.flatMap(leaves).map(({ id, number, title }) => [id, `${number}. ${vi.text(title)}`]),
  )
  for (const [id, { points, reason, by: author }] of Object.entries(read.data.assessment.claims))
    console.log(`- ${titles.get(id)}: ${vi.number(points)} điểm. ${reason} (${author})`)
  console.log(`- còn ${official.blank.length} nội dung chưa chấm: chưa có tổng điểm`)
} else for (const { code, path, data } of read.issues) console.log(`- ${path.join(' ')}: ${vi.issues[code](data)}`)
if (out !== undefined) console.log(`  ${join(out, 'phieu-cham-diem.xlsx')}`)
else console.log('Ghi ra tệp: npm run demo -- --out out/')

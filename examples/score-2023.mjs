import { readFileSync } from 'node:fs'

import {
  countWorkingDays,
  explainDay,
  factCatalogue,
  parseAssessment,
  quangNgai1211,
  score,
  vietnamCalendar,
  yearCalendar,
} from 'danvan'
import { vi } from 'danvan/locales/vi'

/** Scores the facts of the 2023 report of Sở Xây dựng tỉnh Quảng Ngãi and prints the result for a person. */

const asOf = '2023-10-31'
const file = new URL('so-xay-dung-quang-ngai-2023.facts.json', import.meta.url)

const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR
const paint = (code) => (text) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text)
const bold = paint('1')
const yellow = paint('33')
const dim = paint('2')

const width = 100
const print = (text = '') => console.log(text)
const heading = (text) => print(`\n${bold(text)}\n${dim('─'.repeat(text.length))}`)
const wrapped = (text, indent = '') => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== '' && line.length + word.length + 1 > width - indent.length) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join(`\n${indent}`)
}
const item = (text) => print(`- ${wrapped(text, '  ')}`)

const parsed = parseAssessment(JSON.parse(readFileSync(file, 'utf8')), {
  criteriaSet: quangNgai1211,
  catalogue: factCatalogue,
})
if (!parsed.success) {
  for (const { code, path, data } of parsed.issues) print(`${path.join('.')}: ${vi.issues[code](data)}`)
  process.exit(1)
}
const assessment = parsed.data

const started = performance.now()
const result = score(quangNgai1211, assessment, { asOf })
const took = performance.now() - started

// 1. What the figures are worth, before any of them.
const words = vi.score
const figures = Object.values(result.figures).reduce((sum, count) => sum + count, 0)
if (result.figures.assumed > 0) print(yellow(wrapped(words.assumedNotice(result.figures.assumed, figures))))
print(`\n${bold(wrapped(vi.text(result.title)))}`)
print(
  `${words.illustrative}. ${result.unit}; ${words.span(result.period.from, result.period.to, result.period.cutOff)}`,
)

// 2. The table by group.
heading(`${words.table} theo nhóm`)
const open = ({ earned, most }) => (earned === most ? vi.number(earned) : words.open(earned, most))
const row = (number, title, max, self, lost, unknown) =>
  print(
    `${number.padEnd(3)}${title.padEnd(54).slice(0, 54)}${max.padStart(7)}${self.padStart(15)}${lost.padStart(8)}${unknown.padStart(9)}`.trimEnd(),
  )
row('', words.criterion, 'Tối đa', words.self, 'Mất', 'Chưa rõ')
for (const { number, title, ledger, effective } of result.tree) {
  const [first, ...rest] = wrapped(vi.text(title), ' '.repeat(50)).split('\n')
  row(number, first, vi.number(ledger.max), open(effective), vi.number(ledger.lost), vi.number(ledger.unknown))
  for (const line of rest) row('', line.trim(), '', '', '', '')
}
const { ledger, range } = result
row('', words.total, vi.number(ledger.max), open(result.effective), vi.number(ledger.lost), vi.number(ledger.unknown))

// 3. What is certain, what is possible.
heading(words.result)
item(words.earned(result.earned, ledger.max))
item(words.ledger(ledger.earned, ledger.lost, ledger.unknown, ledger.notApplicable, ledger.max))
item(words.baseRange(range.base.min, range.base.max))
item(words.finalRange(range.final.min, range.final.max))
item(vi.grade(result.grade))

// 4. What would settle it.
const labels = new Map(factCatalogue.facts.map(({ id, label }) => [id, vi.text(label)]))
heading(words.missing)
for (const { use, number, title, points, reason, facts } of result.missing) {
  const where = number !== undefined ? `${number}. ` : use === 'gate' ? '' : `${vi.missingUse[use]}: `
  const what = facts.map((key) => labels.get(key) ?? key).join('; ')
  item(`${words.atStake(points)}: ${where}${vi.text(title)} (${vi.missingReason[reason]}; ${words.needs(what)})`)
}
for (const { data } of result.findings.filter(({ code }) => code === 'fact-disputed'))
  item(vi.findings['fact-disputed']({ ...data, fact: labels.get(data.fact) ?? data.fact }))

// 5. What is lost, and why.
heading(words.lost)
const leaves = (node) => (node.children === undefined ? [node] : node.children.flatMap(leaves))
for (const { number, title, ledger: own, reading } of result.tree.flatMap(leaves))
  if (own.lost > 0)
    item(`${number}. ${vi.text(title)}: ${words.lostPoints(own.lost, own.max)} (${vi.reading(reading)})`)

// 6. The dossiers of the report, and whether its figures agree with each other.
heading('Hồ sơ thủ tục hành chính trong báo cáo')
const count = (key) => assessment.facts[key].value
const verdict = (holds) => (holds ? 'khớp' : 'KHÔNG KHỚP')
const received = count('dossiers.received')
const resolved = count('dossiers.resolved')
const pending = count('dossiers.pending')
const onTime = count('dossiers.onTime')
const late = count('dossiers.late')
const online = count('dossiers.online')
item(
  `Tiếp nhận ${received} = đã giải quyết ${resolved} + đang giải quyết ${pending}: ${verdict(received === resolved + pending)}`,
)
item(
  `Đã giải quyết ${resolved} = trước hạn và đúng hạn ${onTime} / trễ hạn ${late}: ${verdict(resolved === onTime + late)}`,
)
item(`Tiếp nhận trực tuyến ${online}/${received} = ${vi.number(Math.round((online / received) * 1000) / 10)} %`)

// 7. The same report, if only what is proven counted.
heading('Nếu chỉ tính những gì có minh chứng')
const { policies } = quangNgai1211
const strictSet = { ...quangNgai1211, policies: { ...policies, evidence: { ...policies.evidence, effect: 'open' } } }
const strict = score(strictSet, assessment, { asOf })
item(words.earned(strict.earned, strict.ledger.max))
item(words.baseRange(strict.range.base.min, strict.range.base.max))
const unproven = strict.missing.filter(({ reason, use }) => reason === 'unproven' && use === 'criterion')
item(`${unproven.length} nội dung chưa có minh chứng: ${unproven.map(({ number }) => number).join(', ')}`)

// 8. How long it took.
const runs = 1000
const again = performance.now()
for (let i = 0; i < runs; i++) score(quangNgai1211, assessment, { asOf })
const each = ((performance.now() - again) / runs) * 1000
heading('Thời gian')
item(
  `Lần đầu, kể cả mã băm của bộ tiêu chí: ${vi.number(Math.round(took * 10) / 10)} ms; mỗi lần sau: ${vi.number(Math.round(each))} µs`,
)
const { stamp } = result
print(
  `\n${dim(words.stamp(stamp.library.version, stamp.criteriaSet.id, stamp.criteriaSet.version, stamp.criteriaSet.digest))}`,
)

// 9. The days around the dates of the report.
const calendar = vietnamCalendar()
const year = yearCalendar(2023, calendar)
const days = ({ from, lastDay }) => `${vi.date(from)}–${vi.date(lastDay)}`
const dated = { '1575/QĐ-UBND': '2022-12-31', '255/QĐ-SXD': '2023-12-30' }
const onRestDays = Object.entries(dated)
  .map(([symbol, date]) => ({ symbol, ...explainDay(date, calendar) }))
  .filter(({ reason }) => reason === 'weekly-rest')
  .map(({ symbol, date, weekday }) => `${symbol} ngày ${vi.date(date)} (${weekday === 6 ? 'thứ Bảy' : 'Chủ nhật'})`)
heading('Những ngày quanh các mốc của báo cáo')
print(
  wrapped(
    `Từ kế hoạch của tỉnh (17/02/2023) đến kế hoạch của Sở (28/02/2023) là ${countWorkingDays('2023-02-17', '2023-02-28', calendar)} ngày làm việc. ` +
      `Năm 2023 có ${year.workingDays} ngày làm việc; các kỳ nghỉ dài: ${year.restPeriods.map(days).join(', ')}; ` +
      `${year.swaps.length === 0 ? 'không có ngày hoán đổi' : `${year.swaps.length} lần hoán đổi`}. ` +
      `Văn bản ghi ngày nghỉ hằng tuần: ${onRestDays.join('; ')}.`,
  ),
)

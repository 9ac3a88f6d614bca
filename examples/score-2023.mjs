import { readFileSync } from 'node:fs'

import {
  assessYear,
  checkRecordDisclosures,
  computeDueDate,
  countWorkingDays,
  dossierFormSources,
  factCatalogue,
  formII06a,
  occurrencePeriod,
  parseAnnualRecord,
  quangNgai1211,
  render,
  reviewReportText,
  score,
  timeLimitOn,
  timeLimits,
  vietnamCalendar,
  yearCalendar,
} from 'danvan'
import { vi } from 'danvan/locales/vi'

/** From the 2023 record of Sở Xây dựng tỉnh Quảng Ngãi to its score, its dossiers and what does not fit, for a person to read. */

const asOf = '2023-10-31'
const read = (name) => readFileSync(new URL(`so-xay-dung-quang-ngai-2023${name}`, import.meta.url), 'utf8')

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

const parsed = parseAnnualRecord(JSON.parse(read('.json')))
if (!parsed.success) {
  for (const { code, path, data } of parsed.issues) print(`${path.join('.')}: ${vi.issues[code](data)}`)
  process.exit(1)
}
const record = parsed.data
const calendar = vietnamCalendar()

const started = performance.now()
const year = assessYear(record, { asOf, calendar })
const took = performance.now() - started
const { assessment, dossiers, score: result } = year

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

// 6. The dossiers of the report, whether its figures agree with each other, and the rates that they allow.
heading('Hồ sơ thủ tục hành chính trong báo cáo')
const { review } = vi
const column = (path, count) => `${review.column(path)} ${count === undefined ? '?' : vi.number(count)}`
for (const { of, whole, parts, missing, status } of dossiers.balances) {
  const sum = [...Object.entries(parts), ...missing.map((path) => [path])].map(([path, count]) => column(path, count))
  item(review.balance(column(of, whole), sum.join(' + '), status))
}
for (const rate of dossiers.rates) item(review.rate(rate))
const isOff = (index) => year.findings.some(({ code, path }) => code === 'percentage-off' && path[2] === index)
for (const [index, { percent }] of (record.dossiers.printedShares ?? []).entries())
  item(`Tỷ lệ in trong báo cáo: ${vi.number(percent)} %: ${isOff(index) ? 'KHÔNG KHỚP' : 'khớp'}`)

const form = formII06a(record.dossiers.counts, {
  unit: record.department.name,
  period: { ...record.dossiers.counted, cutOff: record.period.cutOff, periodSet: 'dan-van-2023' },
  sources: dossierFormSources,
})
print(`\n${render(form, { locale: vi, format: 'text' }).trimEnd()}`)

// 7. What does not fit: in the record, and in the text of the report.
heading('Rà soát hồ sơ năm')
for (const { code, severity, place, data } of year.findings)
  item(`${review.severity[severity]} (${place}): ${vi.recordFindings[code](data)}`)
heading('Rà soát văn bản báo cáo')
const text = read('.report.txt')
const { findings, notChecked, citations } = reviewReportText(text, { cutOff: record.period.cutOff })
const lineAt = (offset) => text.slice(0, offset).split('\n').length
const quoted = (from, to) => {
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return words.length > 70 ? `${words.slice(0, 70).trim()}…` : words
}
for (const { code, severity, place, span, data } of findings)
  item(
    `${review.severity[severity]} (${place === undefined ? '' : `${place}, `}dòng ${lineAt(span.start)}, “${quoted(span.start, span.end)}”): ${vi.textFindings[code](data)}`,
  )
for (const unchecked of notChecked) item(vi.uncheckedText(unchecked))
item(`Văn bản có số, ký hiệu được dẫn: ${citations} lượt`)

// 8. The same report, if only what is proven counted.
heading('Nếu chỉ tính những gì có minh chứng')
const { policies } = quangNgai1211
const strictSet = { ...quangNgai1211, policies: { ...policies, evidence: { ...policies.evidence, effect: 'open' } } }
const strict = score(strictSet, assessment, { asOf })
item(words.earned(strict.earned, strict.ledger.max))
item(words.baseRange(strict.range.base.min, strict.range.base.max))
const unproven = strict.missing.filter(({ reason, use }) => reason === 'unproven' && use === 'criterion')
item(`${unproven.length} nội dung có điểm mà dữ kiện chưa có minh chứng:`)
for (const { number, title } of unproven) print(`  ${wrapped(`• ${number}. ${vi.text(title)}`, '    ')}`)

// 9. How long it took.
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

// 10. The days around the dates of the report.
const days2023 = yearCalendar(2023, calendar)
const days = ({ from, lastDay }) => `${vi.date(from)}–${vi.date(lastDay)}`
heading('Những ngày quanh các mốc của báo cáo')
print(
  wrapped(
    `Từ kế hoạch của tỉnh (17/02/2023) đến kế hoạch của Sở (28/02/2023) là ${countWorkingDays('2023-02-17', '2023-02-28', calendar)} ngày làm việc. ` +
      `Năm 2023 có ${days2023.workingDays} ngày làm việc; các kỳ nghỉ dài: ${days2023.restPeriods.map(days).join(', ')}; ` +
      `${days2023.swaps.length === 0 ? 'không có ngày hoán đổi' : `${days2023.swaps.length} lần hoán đổi`}.`,
  ),
)

// 11. When something is due: a house permit, by the law of the day on which it was received, with the trail of the count.
const receivedOn = '2023-01-09'
const permit = timeLimitOn(timeLimits, 'permit.house', receivedOn)
const { label } = timeLimits.procedures.find(({ id }) => id === permit.procedure)
const due = computeDueDate({ start: receivedOn, limit: permit.limit, calendar })
heading('Thời hạn')
const { provision, copy, provenance } = permit.rule.source
print(
  wrapped(
    `${vi.text(label)}, nhận đủ hồ sơ ngày ${vi.date(receivedOn)}: ${permit.limit.amount} ngày theo Luật Xây dựng 50/2014, sửa đổi năm 2020, ${provision} (${vi.provenance[provenance]}: ${copy}).`,
  ),
)
print(`\n${render(due, { locale: vi, format: 'text' }).trimEnd()}`)

// 12. The list of what was disclosed, held against the duties of the year; what is owed and not mentioned.
const disclosures = checkRecordDisclosures(record, { asOf, calendar })
const { review: owed, notMentioned, toSettle, urgent, crossChecks, check } = disclosures
const { recordTitle, record: said } = vi.disclosureVerdicts
const kinds = {
  disclose: 'công khai',
  supply: 'cung cấp thông tin',
  consult: 'lấy ý kiến',
  decide: 'bàn và quyết định',
  hold: 'tổ chức',
  check: 'kiểm tra',
  supervise: 'giám sát',
  report: 'báo cáo',
  issue: 'ban hành',
}
const byKind = (duties) =>
  Object.entries(kinds)
    .map(([kind, name]) => [name, duties.filter((each) => each.kind === kind).length])
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
const line = (words) => print(`  ${wrapped(`• ${words}`, '    ')}`)
const silent = (status) => notMentioned.filter((each) => each.status === status)
const spoken = (status) => owed.duties.filter((each) => each.status === status && each.declaredBy.length > 0)
heading(recordTitle)
item(said.counts(owed.counts))
item('Theo loại việc:')
for (const [status, words] of [
  ['owed', 'phải thực hiện'],
  ['if-it-arises', 'chỉ thực hiện nếu phát sinh'],
]) {
  const [told, untold] = [spoken(status), silent(status)]
  line(`${words}, báo cáo nêu ${told.length}: ${byKind(told)}`)
  line(`${words}, báo cáo không nêu ${untold.length}: ${byKind(untold)}`)
}
item(said.unknownAspects)
const { headlines } = check.portfolio
item(
  `${check.verdicts.length} lần phải công khai hoặc thực hiện tính được trong kỳ: ${headlines.unknown} chưa rõ, ${headlines['not-due']} chưa đến hạn, ${headlines.compliant} đạt`,
)
const whatOf = (id) => {
  const { label, trigger, provenance } = check.verdicts.find(({ occurrence }) => occurrence.id === id).occurrence
  const period = occurrencePeriod(id)
  const of = period === undefined ? '' : ` (${period})`
  const paper = trigger.document === undefined ? '' : `, ${trigger.document.number} ngày ${vi.date(trigger.date)}`
  return `${vi.text(label)}${of}${paper}; ${vi.provenance[provenance]}`
}
item(`Ba ${said.urgent.toLowerCase()}:`)
for (const { subject, dueOn } of urgent.slice(0, 3)) line(`hạn ${vi.date(dueOn)}: ${whatOf(subject.id)}`)
const labelOf = new Map(owed.duties.map(({ duty, label }) => [duty, vi.text(label)]))
const named = (duty) => `${labelOf.get(duty)} (${duty})`
item(`${said.inPart}:`)
for (const { duty, notNamed } of owed.duties.filter(({ notNamed }) => notNamed.length > 0))
  line(said.restOf(named(duty), notNamed.map(vi.text).join('; ')))
const listed = (title, duties) => {
  item(`${title} (${duties.length}):`)
  for (const [kind, name] of Object.entries(kinds))
    for (const { duty } of duties.filter((each) => each.kind === kind)) line(`${name}: ${named(duty)}`)
}
listed(said.notMentioned, silent('owed'))
const arising = silent('if-it-arises')
const toDisclose = arising.filter(({ kind }) => kind === 'disclose')
listed(`${said.onlyByEvent}; việc công khai, chưa kể ${arising.length - toDisclose.length} việc khác loại`, toDisclose)
item(`${said.headings}:`)
for (const { duty, label } of owed.headings) line(`${vi.text(label)} (${duty})`)
item(`${said.toSettle} (${owed.counts.open}):`)
for (const { flags, duties } of toSettle)
  line(
    `${flags.length === 0 ? vi.disclosureVerdicts.reasons['text-not-read'] : flags.map((flag) => vi.disclosure.flag[flag]).join('; ')}: ${duties.map(named).join('; ')}`,
  )
item(`${said.crossChecks}:`)
for (const { label, code } of crossChecks) line(`${vi.text(label)}: ${said.crossCheck[code]}`)
item(vi.score.weakest(vi.provenance[disclosures.provenance]))

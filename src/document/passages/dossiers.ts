import type { DossierTable } from '../../record/index.ts'
import { valueAt } from '../../record/index.ts'
import { listing, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import { dossierTable } from '../dossierTable.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Span, Spans } from '../Spans.ts'
import { joined, say } from '../say.ts'

const counts = 'dossiers.counts'
const columnWords: Readonly<Record<string, string>> = {
  'received.total': 'tiếp nhận',
  'received.online': 'tiếp nhận trực tuyến',
  'received.directOrPost': 'tiếp nhận trực tiếp, qua bưu chính',
  'received.carriedOver': 'từ kỳ trước chuyển qua',
  'solved.total': 'đã giải quyết',
  'solved.early': 'giải quyết trước hạn',
  'solved.onTime': 'giải quyết đúng hạn',
  'solved.earlyOrOnTime': 'giải quyết trước hạn và đúng hạn',
  'solved.late': 'giải quyết trễ hạn',
  'inProcess.total': 'đang giải quyết',
  'inProcess.inTime': 'đang giải quyết, trong hạn',
  'inProcess.overdue': 'đang giải quyết, quá hạn',
}
const causeWords = {
  'not-closed-in-system': 'chưa kịp kết thúc xử lý trên phần mềm',
  'own-delay': 'giải quyết chậm tại đơn vị',
  'other-agency': 'chờ cơ quan phối hợp',
  'system-failure': 'lỗi hệ thống',
  other: 'nguyên nhân khác',
}

/** Tiếp nhận, giải quyết hồ sơ thủ tục hành chính. */
export function dossiers(sheet: ReportSheet, table: DossierTable | undefined): DocumentBlock[] {
  const { dossiers: year } = sheet.record
  if (year === undefined) return []
  const { counted, receivedAt, printedShares = [], lateCauses = [], apologies = {} } = year
  const sentences: Spans[] = []
  if (counted !== undefined) sentences.push(say`Số liệu hồ sơ tính ${termAt(sheet, 'dossiers.counted')}.`)
  if (receivedAt !== undefined) sentences.push(say`Nơi tiếp nhận: ${sheet.words('dossiers.receivedAt')}.`)
  group(sheet, sentences, 'Tiếp nhận', 'received', {
    online: 'trực tuyến',
    directOrPost: 'trực tiếp, qua bưu chính',
    carriedOver: 'từ kỳ trước chuyển qua',
  })
  group(sheet, sentences, 'Đã giải quyết', 'solved', {
    early: 'trước hạn',
    onTime: 'đúng hạn',
    earlyOrOnTime: 'trước hạn và đúng hạn',
    late: 'trễ hạn',
  })
  group(sheet, sentences, 'Đang giải quyết', 'inProcess', { inTime: 'trong hạn', overdue: 'quá hạn' })
  if (year.counts.paused !== undefined) sentences.push(say`Đang tạm dừng ${sheet.count(`${counts}.paused`)} hồ sơ.`)
  if (year.counts.withdrawn !== undefined)
    sentences.push(say`Công dân rút ${sheet.count(`${counts}.withdrawn`)} hồ sơ.`)
  const shares = printedShares.map((share, i) => {
    const at = `dossiers.printedShares.${i}`
    const fraction = say`${sheet.count(`${counts}.${share.numerator}`)}/${sheet.count(`${counts}.${share.denominator}`)}`
    const of = [sheet.word(`${at}.numerator`, columnWords), sheet.word(`${at}.denominator`, columnWords)] as const
    const term = share.counted === undefined ? '' : say` (kỳ tính: ${termAt(sheet, `${at}.counted`)})`
    return say`Số hồ sơ ${of[0]} trên số hồ sơ ${of[1]}: ${fraction} hồ sơ, chiếm tỷ lệ ${percentAt(sheet, at, share.places)} %${term}.`
  })
  const causes = lateCauses.map((cause, i) => {
    const at = `dossiers.lateCauses.${i}`
    const text = cause.text === undefined ? '' : say` (${sheet.words(`${at}.text`)})`
    return say`${sheet.count(`${at}.count`)} hồ sơ trễ hạn: ${sheet.word(`${at}.cause`, causeWords)}${text}`
  })
  const apologySentences: Spans[] = []
  if (apologies.published !== undefined) {
    const published = sheet.word('dossiers.apologies.published', { true: 'được', false: 'chưa được' })
    apologySentences.push(say`Văn bản xin lỗi đối với hồ sơ trễ hạn ${published} công khai.`)
  }
  if (apologies.count !== undefined)
    apologySentences.push(
      say`Số hồ sơ trễ hạn đã có văn bản xin lỗi: ${sheet.count('dossiers.apologies.count')} hồ sơ.`,
    )
  return [
    ...paragraph(sentences),
    ...paragraph(shares),
    ...listing('Nguyên nhân trễ hạn:', causes),
    ...paragraph([...apologySentences, sheet.sentences('dossiers.claims')]),
    ...(table === undefined ? [] : [dossierTable(table)]),
  ]
}

/** A share with the decimals it is printed with: `88,0`. */
function percentAt(sheet: ReportSheet, at: string, places: number): Span {
  const span = sheet.number(`${at}.percent`)
  const [whole = '', fraction = ''] = span.text.split(',')
  return span.blank === true || places === 0 ? span : { ...span, text: `${whole},${fraction.padEnd(places, '0')}` }
}

/** One of the three groups of columns: its whole, and the parts that are known. */
function group(
  sheet: ReportSheet,
  sentences: Spans[],
  verb: string,
  name: 'received' | 'solved' | 'inProcess',
  words: Readonly<Record<string, string>>,
): void {
  const at = `${counts}.${name}`
  if (valueAt(sheet.record, at) === undefined) return
  const parts = Object.entries(words)
    .filter(([key]) => valueAt(sheet.record, `${at}.${key}`) !== undefined)
    .map(([key, word]) => say`${word} ${sheet.count(`${at}.${key}`)} hồ sơ`)
  const whole = say`${verb} ${sheet.count(`${at}.total`)} hồ sơ`
  sentences.push(parts.length === 0 ? say`${whole}.` : say`${whole}, trong đó ${joined(parts, ', ')}.`)
}

function termAt(sheet: ReportSheet, path: string): Spans {
  const wording = valueAt(sheet.record, `${path}.wording`)
  const days = say`từ ${sheet.day(`${path}.from`)} đến ${sheet.day(`${path}.to`)}`
  return wording === undefined ? days : say`${days} (“${sheet.words(`${path}.wording`)}”)`
}

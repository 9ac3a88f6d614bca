import { listing, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Spans } from '../Spans.ts'
import { joined, say } from '../say.ts'
import { none } from './direction.ts'

const section = 'administrativeReform'
const indexWords = {
  par: 'Chỉ số cải cách hành chính (PAR INDEX)',
  papi: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)',
  pci: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
} as const

/** Cải cách hành chính. */
export function administrativeReform(sheet: ReportSheet): DocumentBlock[] {
  const { plan, reviewConference, indices = {} } = sheet.record.administrativeReform ?? {}
  const sentences: Spans[] = []
  if (reviewConference === false) {
    const no = sheet.word(`${section}.reviewConference`, { false: 'Không' })
    sentences.push(say`${no} tổ chức hội nghị rút kinh nghiệm về chỉ số cải cách hành chính.`)
  } else if (reviewConference !== undefined) sentences.push(conferenceAt(sheet))
  if (typeof plan === 'string') sentences.push(say`${sheet.unit} ban hành ${sheet.paper(`${section}.plan`)}.`)
  if (plan === false) sentences.push(say`${sheet.unit} ${none(sheet, `${section}.plan`)} kế hoạch nâng cao chỉ số.`)
  const known = (Object.keys(indexWords) as (keyof typeof indexWords)[]).flatMap((key) =>
    indices[key] === undefined ? [] : [indexAt(sheet, key)],
  )
  return [
    ...paragraph(sentences),
    ...listing('Kết quả các chỉ số:', known),
    ...paragraph([sheet.sentences(`${section}.claims`)]),
  ]
}

function conferenceAt(sheet: ReportSheet): Spans {
  const at = `${section}.reviewConference`
  const { on, chairedByHead, participants, conclusion } = sheet.record.administrativeReform?.reviewConference || {}
  const day = on === undefined ? say`ngày ${sheet.blank(`${at}.on`)}` : [sheet.day(`${at}.on`)]
  const who = { true: 'hội nghị do người đứng đầu chủ trì', false: 'hội nghị không do người đứng đầu chủ trì' }
  const chaired = chairedByHead === undefined ? '' : say`; ${sheet.word(`${at}.chairedByHead`, who)}`
  const people = joined(
    sheet.each(`${at}.participants`).map((person) => sheet.words(person)),
    '; ',
  )
  const present = participants === undefined ? '' : say` Thành phần tham dự: ${people}.`
  const concluded = conclusion === undefined ? '' : say` Kết luận tại ${sheet.paper(`${at}.conclusion`)}.`
  return say`Tổ chức ${sheet.words(`${at}.title`)}, ${day}${chaired}.${present}${concluded}`
}

function indexAt(sheet: ReportSheet, key: keyof typeof indexWords): Spans {
  const at = `${section}.indices.${key}`
  const { year, value, rank, rankPrevious } = sheet.record.administrativeReform?.indices?.[key] ?? {}
  const parts: Spans[] = []
  if (value !== undefined) parts.push(say`${sheet.number(`${at}.value`)} điểm`)
  if (rank !== undefined) parts.push(say`xếp thứ ${sheet.number(`${at}.rank`)}`)
  if (rankPrevious !== undefined) parts.push(say`năm trước xếp thứ ${sheet.number(`${at}.rankPrevious`)}`)
  const results = parts.length === 0 ? say`kết quả ${sheet.blank(`${at}.value`)}` : joined(parts, ', ')
  // A year is a name, not an amount: no point between its digits.
  const of = year === undefined ? sheet.blank(`${at}.year`) : { text: String(year), from: `${at}.year` }
  return say`${indexWords[key]} năm ${of}: ${results}`
}

import { listing, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Spans } from '../Spans.ts'
import { joined, say } from '../say.ts'
import { none } from './direction.ts'

const withinWords = {
  'administrative-reform': 'kiểm tra cải cách hành chính',
  discipline: 'kiểm tra kỷ luật, kỷ cương hành chính',
  other: 'cuộc kiểm tra khác',
}

/** Kiểm tra, giám sát của đơn vị và của tổ chức đảng. */
export function inspection(sheet: ReportSheet): DocumentBlock[] {
  const { plan, unitsInspected, within, party } = sheet.record.inspection ?? {}
  const sentences: Spans[] = []
  if (typeof plan === 'string') sentences.push(say`${sheet.unit} ban hành ${sheet.paper('inspection.plan')}.`)
  if (plan === false) sentences.push(say`${sheet.unit} ${none(sheet, 'inspection.plan')} kế hoạch kiểm tra.`)
  if (within !== undefined)
    sentences.push(say`Việc kiểm tra được lồng ghép trong: ${sheet.wordList('inspection.within', withinWords)}.`)
  if (unitsInspected !== undefined)
    sentences.push(say`Số phòng, đơn vị được kiểm tra: ${sheet.count('inspection.unitsInspected')}.`)
  if (party?.cellsDirected !== undefined) {
    const directed = sheet.word('inspection.party.cellsDirected', { true: 'đã được', false: 'chưa được' })
    sentences.push(say`Các chi bộ ${directed} chỉ đạo xây dựng kế hoạch tự kiểm tra, giám sát.`)
  }
  return [
    ...paragraph(sentences),
    ...listing(
      'Văn bản kiểm tra, giám sát của tổ chức đảng:',
      sheet.each('inspection.party.papers').map((at) => sheet.paper(at)),
    ),
    ...paragraph([sheet.sentences('inspection.claims')]),
  ]
}

const measureWords = {
  none: 'không có',
  'khien-trach': 'khiển trách',
  'canh-cao': 'cảnh cáo',
  'giang-chuc': 'giáng chức',
  'cach-chuc': 'cách chức',
  'buoc-thoi-viec': 'buộc thôi việc',
}
const happened = { true: 'có', false: 'không' }

/** Kỷ luật, liêm chính. */
export function integrity(sheet: ReportSheet): DocumentBlock[] {
  const held = sheet.record.integrity ?? {}
  const parts: Spans[] = []
  const tell = (key: keyof typeof held, what: string, words?: Readonly<Record<string, string>>) => {
    const at = `integrity.${key}`
    if (held[key] !== undefined)
      parts.push(say`${what}: ${words === undefined ? sheet.count(at) : sheet.word(at, words)}`)
  }
  tell('disciplined', 'số người bị kỷ luật')
  tell('worstOfLeaders', 'hình thức kỷ luật nặng nhất đối với người giữ chức vụ lãnh đạo, quản lý', measureWords)
  tell('worstOfHead', 'hình thức kỷ luật nặng nhất đối với người đứng đầu, cấp phó', measureWords)
  tell('corruption', 'để xảy ra tham nhũng', happened)
  tell('disunity', 'mất đoàn kết nội bộ nghiêm trọng', happened)
  tell('criminalHandling', 'có người bị xử lý hình sự', happened)
  tell('requestsUnanswered', 'số văn bản yêu cầu của Sở Nội vụ chưa trả lời')
  return parts.length === 0 ? [] : paragraph([say`Về kỷ luật, liêm chính: ${joined(parts, '; ')}.`])
}

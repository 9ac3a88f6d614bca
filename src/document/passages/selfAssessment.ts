import type { ScoreResult } from '../../scoring/index.ts'
import { paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Spans } from '../Spans.ts'
import { joined, say } from '../say.ts'
import { scoreSentence } from '../scoreSentence.ts'
import { scoreTable } from '../scoreTable.ts'

const at = 'selfAssessment'
const statusWords = {
  'complete-on-time': 'đã thực hiện đầy đủ, đúng hạn',
  'late-or-partial': 'gửi chậm hoặc chưa đầy đủ',
  none: 'chưa thực hiện',
}
const partWords = { report: 'báo cáo kết quả', table: 'bảng tự chấm điểm', evidence: 'tài liệu minh chứng' }

/** Tự đánh giá, chấm điểm; with the groups of the score where there is one. */
export function selfAssessment(sheet: ReportSheet, score: ScoreResult | undefined): DocumentBlock[] {
  const { under, requestedBy, dueOn, status, parts, points, grade, earlier } = sheet.record.selfAssessment ?? {}
  const sentences: Spans[] = []
  if (requestedBy !== undefined) sentences.push(say`Văn bản yêu cầu: ${sheet.paper(`${at}.requestedBy`)}.`)
  if (under !== undefined) sentences.push(say`Văn bản quy định tiêu chí: ${sheet.paper(`${at}.under`)}.`)
  if (dueOn !== undefined) sentences.push(say`Hạn gửi: ${sheet.day(`${at}.dueOn`)}.`)
  if (parts !== undefined) sentences.push(say`Hồ sơ tự đánh giá gồm: ${sheet.wordList(`${at}.parts`, partWords)}.`)
  const readings = sheet.readings(`${at}.status`, statusWords)
  if (readings !== undefined)
    sentences.push(
      say`Về tình trạng tự đánh giá, chấm điểm, hồ sơ nêu khác nhau, cần chọn một trước khi ký: ${readings}`,
    )
  else if (status !== undefined)
    sentences.push(say`Tình trạng tự đánh giá, chấm điểm: ${sheet.word(`${at}.status`, statusWords)}.`)
  if (points !== undefined) sentences.push(say`Tổng điểm tự chấm: ${sheet.number(`${at}.points`)} điểm.`)
  if (grade !== undefined) sentences.push(say`Tự xếp loại: ${sheet.words(`${at}.grade`)}.`)
  if (earlier !== undefined) sentences.push(earlierAt(sheet))
  return [
    ...paragraph(sentences),
    ...paragraph([sheet.sentences(`${at}.claims`)]),
    ...(score === undefined ? [] : [...paragraph([scoreSentence(score)]), scoreTable(score)]),
  ]
}

function earlierAt(sheet: ReportSheet): Spans {
  const { years = [], recognisedBy } = sheet.record.selfAssessment?.earlier ?? {}
  const which = years.map((year, i) => ({ text: String(year), from: `${at}.earlier.years.${i}` }))
  const by = joined(
    sheet.each(`${at}.earlier.recognisedBy`).map((each) => sheet.words(each)),
    ', ',
  )
  const when = which.length === 0 ? say`Các năm trước` : say`Các năm ${joined(which, ', ')}`
  return say`${when}: ${sheet.words(`${at}.earlier.grade`)}${recognisedBy === undefined ? '' : say`, do ${by} ghi nhận`}.`
}

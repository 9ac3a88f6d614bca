import { listing, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Spans } from '../Spans.ts'
import { joined, say } from '../say.ts'
import { none } from './direction.ts'

const meetingWords = { month: 'hằng tháng', quarter: 'hằng quý', 'half-year': '6 tháng', year: 'hằng năm' }
const yesNo = { true: 'đúng', false: 'chưa đúng' }

/** Hội nghị công chức, viên chức, người lao động; họp giao ban; đánh giá, xếp loại; quyền lợi. */
export function staffDemocracy(sheet: ReportSheet): DocumentBlock[] {
  const { staffConference, meetings, classification, benefits } = sheet.record.democracy ?? {}
  const sentences: Spans[] = []
  if (staffConference !== undefined) sentences.push(conferenceAt(sheet))
  if (meetings !== undefined)
    sentences.push(say`Họp giao ban định kỳ: ${sheet.wordList('democracy.meetings', meetingWords)}.`)
  if (classification !== undefined) {
    const done = sheet.word('democracy.classification.done', { true: 'Đã', false: 'Chưa' })
    sentences.push(say`${done} đánh giá, xếp loại hằng năm${sheet.shownBy('democracy.classification')}.`)
  }
  if (benefits !== undefined) {
    const kinds = sheet.each('democracy.benefits').map((at) => sheet.words(at))
    sentences.push(say`Chế độ, quyền lợi đã thực hiện: ${joined(kinds, '; ')}.`)
  }
  return [...paragraph(sentences), ...paragraph([sheet.sentences('democracy.claims')])]
}

function conferenceAt(sheet: ReportSheet): Spans {
  const at = 'democracy.staffConference'
  const { year, on, inTime, inForm, under, paper } = sheet.record.democracy?.staffConference ?? {}
  const held = sheet.word(`${at}.held`, { true: 'đã được tổ chức', false: 'chưa được tổ chức' })
  const of = year === undefined ? sheet.blank(`${at}.year`) : { text: String(year), from: `${at}.year` }
  const day = on === undefined ? say` ngày ${sheet.blank(`${at}.on`)}` : say` ${sheet.day(`${at}.on`)}`
  const when = inTime === undefined ? '' : say`, ${sheet.word(`${at}.inTime`, yesNo)} thời gian quy định`
  const how = inForm === undefined ? '' : say`, ${sheet.word(`${at}.inForm`, yesNo)} nội dung, hình thức quy định`
  const basis = under === undefined ? '' : say`; căn cứ: ${sheet.paper(`${at}.under`)}`
  const shown = paper === undefined ? '' : say`; ${sheet.paper(`${at}.paper`)}`
  return say`Hội nghị công chức, viên chức, người lao động năm ${of} ${held}${day}${when}${how}${basis}${shown}.`
}

/** Quy chế làm việc, quy chế chi tiêu nội bộ. */
export function staffRules(sheet: ReportSheet): DocumentBlock[] {
  const { workingRules, spendingRules } = sheet.record.democracy ?? {}
  const at = 'democracy.spendingRules'
  const sentences: Spans[] = []
  if (typeof workingRules === 'string') sentences.push(say`Quy chế làm việc: ${sheet.paper('democracy.workingRules')}.`)
  if (workingRules === false)
    sentences.push(say`${sheet.unit} ${none(sheet, 'democracy.workingRules')} quy chế làm việc.`)
  if (spendingRules !== undefined) {
    const issued = { true: 'đã ban hành', false: 'chưa ban hành' }
    const readings = sheet.readings(`${at}.issued`, issued)
    sentences.push(say`Quy chế chi tiêu nội bộ: ${sheet.paper(`${at}.paper`)}.`)
    if (readings === undefined)
      sentences.push(say`Đến ngày chốt số liệu, quy chế này ${sheet.word(`${at}.issued`, issued)}.`)
    else
      sentences.push(
        say`Về việc quy chế này đã ban hành hay chưa, hồ sơ nêu khác nhau, cần chọn một trước khi ký: ${readings}`,
      )
  }
  return paragraph(sentences)
}

const actionWords = { planning: 'Quy hoạch', appointment: 'Bổ nhiệm', rotation: 'Luân chuyển', transfer: 'Điều động' }

/** Quy hoạch, bổ nhiệm; kế hoạch đào tạo. */
export function personnel(sheet: ReportSheet): DocumentBlock[] {
  const { personnel: decisions = [], trainingPlan } = sheet.record.democracy ?? {}
  const items = decisions.map(({ positions, terms }, i) => {
    const at = `democracy.personnel.${i}`
    const who = positions === undefined ? '' : say` ${sheet.words(`${at}.positions`)}`
    const periods = joined(
      sheet.each(`${at}.terms`).map((term) => sheet.words(term)),
      ', ',
    )
    const when = terms === undefined ? '' : say`, giai đoạn ${periods}`
    return say`${sheet.word(`${at}.action`, actionWords)}${who}${when}: ${sheet.paper(`${at}.paper`)}`
  })
  const plan: Spans[] = []
  if (typeof trainingPlan === 'string')
    plan.push(say`Đào tạo, bồi dưỡng thực hiện theo ${sheet.paper('democracy.trainingPlan')}.`)
  if (trainingPlan === false)
    plan.push(say`${sheet.unit} ${none(sheet, 'democracy.trainingPlan')} kế hoạch đào tạo, bồi dưỡng.`)
  return [...listing('Công tác cán bộ:', items), ...paragraph(plan)]
}

/** Tham vấn, lấy ý kiến. */
export function consultations(sheet: ReportSheet): DocumentBlock[] {
  if (sheet.record.democracy?.consultations === undefined) return []
  const at = 'democracy.consultations'
  const [required, done] = [sheet.count(`${at}.required`), sheet.count(`${at}.done`)]
  return paragraph([say`Nội dung phải lấy ý kiến: ${required} nội dung; đã lấy ý kiến: ${done} nội dung.`])
}

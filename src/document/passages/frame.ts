import { paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../DocumentModel.ts'
import { dayText } from '../numberText.ts'
import type { ReportSheet } from '../ReportSheet.ts'
import type { Spans } from '../Spans.ts'
import { say } from '../say.ts'

/** Văn bản yêu cầu báo cáo, kỳ báo cáo. */
export function request(sheet: ReportSheet): DocumentBlock[] {
  const { report, period } = sheet.record
  const about = report?.request?.about === undefined ? '' : say`, nội dung “${sheet.words('report.request.about')}”`
  const until = period.cutOff === undefined ? '' : say`; số liệu tính đến ${sheet.day('period.cutOff')}`
  const due = report?.dueOn === undefined ? '' : say` Thời hạn gửi báo cáo: ${sheet.day('report.dueOn')}.`
  const sent = report?.sentOn === undefined ? '' : say` Báo cáo gửi ${sheet.day('report.sentOn')}.`
  const term = say`Kỳ báo cáo từ ${sheet.day('period.from')} đến ${sheet.day('period.to')}${until}.${due}${sent}`
  return [
    ...paragraph([
      say`Thực hiện ${sheet.paper('report.request.paper')}${about}, ${sheet.unit} báo cáo kết quả như sau:`,
    ]),
    ...paragraph([term]),
  ]
}

/** Câu kết. */
export function closing(sheet: ReportSheet): DocumentBlock[] {
  if (sheet.record.report?.closing === undefined) return paragraph([say`Trên đây là báo cáo của ${sheet.unit}./.`])
  const span = sheet.words('report.closing')
  return paragraph([say`Trên đây là ${{ ...span, text: span.text.replace(/^Báo cáo/, 'báo cáo') }}./.`])
}

/** Năm, or the days, of the period: `năm 2023`. */
export function periodText(sheet: ReportSheet): Spans {
  return spanText(sheet.record.period, 'period')
}

/** Năm, or the days, from one day to another; `at` is their path. */
export function spanText({ from, to }: { readonly from: string; readonly to: string }, at: string): Spans {
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return [{ text: `năm ${year}`, from: `${at}.to` }]
  return say`từ ${{ text: dayText(from), from: `${at}.from` }} đến ${{ text: dayText(to), from: `${at}.to` }}`
}

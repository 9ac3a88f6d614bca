import type { Locale } from './Locale.ts'
import { recordField } from './recordFields.ts'
import { amount, paper } from './viWords.ts'
import { dayMonthYear, say } from './words.ts'

const field = (path: unknown): string => recordField(say(path)).vi
const fields = (paths: unknown): string => (paths as string[]).map(field).join('; ')
const span = (value: unknown): string => {
  const { from, to } = value as { from: string; to: string }
  return `${dayMonthYear(from)}–${dayMonthYear(to)}`
}
const actions: Readonly<Record<string, string>> = {
  new: 'mới ban hành',
  amended: 'sửa đổi, bổ sung',
  replaced: 'thay thế',
  abolished: 'bãi bỏ',
}
const outcomes: Readonly<Record<string, string>> = { good: 'tốt', fair: 'chưa thật tốt', poor: 'chưa cao' }
const results: Readonly<Record<string, string>> = { points: 'điểm', grade: 'mức xếp loại' }

/** Câu chữ của việc rà soát hồ sơ năm. */
export const viRecordFindings: Locale['recordFindings'] = {
  'days-not-counted': ({ from, to, lastSureDate }) =>
    `không đếm được ngày làm việc từ ${dayMonthYear(say(from))} đến ${dayMonthYear(say(to))}: lịch chỉ chắc chắn đến ${dayMonthYear(say(lastSureDate))}`,
  'fact-stated-twice': ({ fact }) =>
    `dữ kiện “${say(fact)}” vừa rút được từ hồ sơ, vừa khai riêng: lấy phần khai riêng`,
  'paper-without-day': (data) => `${paper(data)} chưa rõ ngày: không tính được hạn công khai`,
  'paper-without-subject': (data) => `${paper(data)}: chưa rõ thuộc nội dung công khai nào`,
  'conference-without-day': ({ year }) =>
    `hội nghị năm ${say(year)} không nêu ngày: không tính được các việc gắn với hội nghị`,
  'reception-days-not-told': () => 'không nêu ngày tiếp công dân: không tính được hạn niêm yết lịch tiếp từng tháng',
  'disclosure-not-mapped': ({ label }) => `“${say(label)}”: chưa đối chiếu được với nghĩa vụ công khai nào`,
  'period-label': ({ counted, labelled, wording }) =>
    `tỷ lệ ghi của kỳ ${span(labelled)}${wording === undefined ? '' : ` (“${say(wording)}”)`}, số liệu lại của kỳ ${span(counted)}`,
  'statement-contradicted': ({ readings }) =>
    `nêu mâu thuẫn: ${(readings as { because: string }[]).map(({ because }, i) => `(${i + 1}) ${because}`).join(' ')}`,
  'score-missing': ({ missing }) =>
    `phải tự chấm điểm nhưng không nêu ${(missing as string[]).map((each) => results[each] ?? each).join(', ')}`,
  'assessment-contradicted': ({ about, outcome, judged }) =>
    `${field(about)}: chỗ này đánh giá ${outcomes[say(outcome)] ?? say(outcome)}, chỗ khác đánh giá ${outcomes[say(judged)] ?? say(judged)}`,
  'zero-denominator': ({ numerators, denominator }) =>
    `${field(denominator)} bằng 0: tỷ lệ trên đó (${fields(numerators)}) là 0 trên 0`,
  'claim-without-base': ({ title, restsOn }) =>
    `nêu hiệu quả của “${say(title)}” nhưng không có số liệu làm cơ sở (${fields(restsOn)})`,
  'heading-not-covered': ({ number, missing }) => `đề mục ${say(number)} chưa có nội dung: ${fields(missing)}`,
  'one-paper-two-roles': (data) => `${paper(data)} được dẫn cho ${fields(data['roles'])}`,
  'apologies-expected': ({ late, count, published }) =>
    `${amount(late)} hồ sơ trễ hạn thì phải có ${amount(late)} văn bản xin lỗi; ${count === undefined ? (published ? 'nêu có công khai nhưng không nêu số lượng' : 'không nêu số lượng') : `chỉ nêu ${amount(count)}`}`,
  'title-mismatch': ({ paper: own, action, follows, followsAction }) =>
    `${paper(own)} công bố thủ tục “${actions[say(action)]}”, văn bản mà nó thực hiện (${paper(follows)}) là “${actions[say(followsAction)]}”`,
  'sum-off': ({ whole, sum }) => `các phần cộng lại ${amount(sum)}, tổng ghi ${amount(whole)}`,
  'percentage-off': ({ numerator, denominator, percent, exact }) =>
    `${amount(numerator)}/${amount(denominator)} là ${amount(exact)} %, ghi ${amount(percent)} %`,
  'parts-do-not-match': ({ count, names }) => `nêu ${amount(count)}, kể tên ${amount(names)}`,
  'numbers-not-rising': ({ earlier, later }) => `${paper(later)} có số nhỏ hơn ${paper(earlier)} ban hành trước`,
  'kind-mismatch': (data) => `${paper(data)}: loại văn bản ghi trong hồ sơ khác loại mà ký hiệu cho biết`,
}

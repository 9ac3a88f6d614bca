import { instrumentKinds } from '../law/index.ts'
import type { UncheckedText } from '../record/index.ts'
import type { Locale } from './Locale.ts'
import { amount, day } from './viWords.ts'
import { dayMonthYear, say } from './words.ts'

const paper = (value: unknown): string => {
  const { kind, symbol, title, issuedOn } = value as {
    kind?: keyof typeof instrumentKinds
    symbol?: string
    title?: string
    issuedOn?: string
  }
  const name = symbol ?? title ?? (kind === undefined ? 'văn bản' : instrumentKinds[kind])
  return `${name}${issuedOn === undefined ? '' : ` ngày ${dayMonthYear(issuedOn)}`}`
}
const parts: Readonly<Record<string, string>> = {
  number: 'số, ký hiệu',
  date: 'ngày ban hành',
  'issuing-line': 'tên cơ quan ban hành',
}
const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
const reasons: Readonly<Record<UncheckedText['reason'], string>> = {
  'needs-grammar': 'không có quy tắc chung nào phân biệt được câu thiếu vị ngữ với đề mục hay ý liệt kê',
  'no-cut-off': 'không biết ngày chốt số liệu và ngày báo cáo',
  'no-period': 'không biết năm báo cáo',
  'unknown-calendar': 'ngoài những năm mà lịch biết chắc',
  'end-not-read': 'chưa biết thời gian hiệu lực',
  'too-many': 'quá nhiều, chỉ nêu những chỗ đầu',
}

/** Câu chữ của việc rà soát văn bản báo cáo. */
export const viTextFindings: Locale['textFindings'] = {
  'dated-after-cut-off': (data) => {
    const { cutOff, reportDate, sameDayYearBefore: hint } = data
    const after = cutOff === undefined ? `ngày báo cáo ${day(reportDate)}` : `ngày chốt số liệu ${day(cutOff)}`
    const before =
      hint === undefined
        ? ''
        : `; đó là ngày nghỉ, còn ${day((hint as { date: string }).date)} là ngày làm việc: có thể ghi nhầm năm`
    return `${paper(data)} sau ${after}${before}`
  },
  'period-mismatch': (data) =>
    `${data['symbol'] === undefined ? 'báo cáo' : paper(data)} nói về năm ${say(data['years'])}, báo cáo là của năm ${say(data['reportYear'])}`,
  'number-duplicate': ({ number }) => `số “${say(number)}” đã có ở trên`,
  'number-missing': ({ missing, next }) => `trước “${say(next)}” thiếu số ${say(missing)}`,
  'number-under-wrong-parent': ({ number, parent }) => `“${say(number)}” nằm dưới “${say(parent)}”`,
  'share-without-counts': ({ percent }) =>
    `${amount(percent)} % không kèm số lượng: không biết bao nhiêu trên bao nhiêu`,
  'paper-without-number': () => 'nêu đã ban hành nhưng không có số, ngày',
  'header-missing': ({ missing }) =>
    `phần đầu thiếu ${(missing as string[]).map((part) => parts[part] ?? part).join(', ')}`,
  'instrument-ended': (data) =>
    `${paper(data)} có hiệu lực đến hết ngày ${day(data['lastDay'])}${data['within'] === true ? ', trong năm báo cáo' : ', trước năm báo cáo'}; cần xem việc được dẫn diễn ra trước hay sau ngày đó`,
  'dated-on-rest-day': (data) =>
    `${paper(data)} là ${data['reason'] === 'weekly-rest' ? (weekdays[Number(data['weekday'])] ?? 'ngày nghỉ') : 'ngày nghỉ'}`,
  'date-impossible': ({ printed }) => `ngày “${say(printed)}” không có trên lịch`,
  'symbol-misspelt': ({ written, meant }) => `ghi “${say(written)}”; đúng thể thức là “${say(meant)}”?`,
  'bracket-unbalanced': ({ bracket, missing }) => `dấu “${say(bracket)}” không có dấu “${say(missing)}” tương ứng`,
  'percentage-off': ({ numerator, denominator, printed, computed }) =>
    `${amount(numerator)}/${amount(denominator)} là ${amount(computed)} %, ghi ${amount(printed)} %`,
  'numerator-above-denominator': ({ numerator, denominator }) => `${amount(numerator)} trên ${amount(denominator)}`,
  'parts-do-not-match': ({ count, listed, what }) => `nêu ${amount(count)} ${say(what)}, kể ${amount(listed)}`,
  'numbers-not-rising': (data) => `${paper(data)} không theo thứ tự số với ${paper(data['other'])}`,
  'sum-off': ({ total, sum }) => `các phần cộng lại ${amount(sum)}, tổng ghi ${amount(total)}`,
}

/** Vì sao một mục chưa được kiểm tra. */
export const viUnchecked: Locale['uncheckedText'] = ({ code, reason, dates = [], symbols = [] }) => {
  const of = [...dates.map(dayMonthYear), ...symbols].join(', ')
  const what = code === 'sentence-without-predicate' ? 'câu thiếu vị ngữ' : (names[code] ?? code)
  return `chưa rà soát ${what}: ${reasons[reason]}${of === '' ? '' : ` (${of})`}`
}

const names: Readonly<Record<string, string>> = {
  'dated-after-cut-off': 'văn bản ghi ngày sau ngày chốt số liệu',
  'period-mismatch': 'năm của văn bản yêu cầu',
  'instrument-ended': 'hiệu lực của văn bản được dẫn',
  'dated-on-rest-day': 'văn bản ghi ngày nghỉ',
}

/** What reports count: the word behind a figure that makes it a number of cases, people, papers or offices. */
const nouns = [
  'hồ sơ|đơn(?! vị)|đơn thư|đơn vị|vụ(?: việc)?|việc|lượt(?: người)?|lần|người|công dân|công chức|viên chức|cán bộ|lao động',
  'đảng viên|chi bộ|đảng bộ|tổ chức|đoàn(?: viên)?|hội viên|hộ|gia đình|cơ quan|phòng|ban|đội|tổ|xã|phường|thôn|huyện|thị trấn',
  'văn bản|kế hoạch|nghị quyết|quyết định|báo cáo|thông báo|kiến nghị|phản ánh|ý kiến|khiếu nại|tố cáo|câu hỏi|nội dung',
  'thủ tục|TTHC|dịch vụ|nhiệm vụ|chỉ tiêu|tiêu chí|mô hình|công trình|dự án|cuộc|buổi|lớp|hội nghị|đợt|trường hợp|sáng kiến',
  'đồng chí|đ/c|doanh nghiệp|hợp tác xã|học sinh|trường|trạm|cơ sở|đề tài|giải pháp|phong trào|tin|bài|giấy(?: phép)?|tài khoản',
].join('|')

/** A word that is counted. Sticky use begins at the word. */
export const noun = `(?:${nouns})(?![\\p{L}\\p{M}])`

/** A figure: whole, thousands parted by points. No part of a date, a symbol, a decimal or a longer number. */
export const figure = '(?<![\\d/.,:-])(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?![\\d%]|[.,/:-]\\d)'

/** @returns the number that a figure such as `1.234` or `06` stands for */
export function readFigure(printed: string): number {
  return Number(printed.replace(/\./g, ''))
}

/** A fraction `694/788`, `12 đơn/12 đơn`, `15 trên 20` in the text. */
export interface Fraction {
  readonly start: number
  readonly end: number
  readonly numerator: number
  readonly denominator: number
  /** A counted word or a percentage stands behind it, so it is one of counts, not a date, a house or a lot. */
  readonly isOfCounts: boolean
}

const fraction = new RegExp(
  `(?<![\\d/.,:\\p{L}-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,7})(?: (${noun}))?(?: ?/ ?| trên(?: tổng số)? )(\\d{1,3}(?:\\.\\d{3})+|\\d{1,7})(?![\\d/]|[.,-]\\d|[-/]\\p{Lu})`,
  'gu',
)
const counted = new RegExp(
  `^\\s*(?:${noun}|\\(?\\s*(?:,?\\s*(?:đạt|chiếm|bằng|tương đương)[^.;%]{0,30}?)?\\d+(?:,\\d+)?\\s*%)`,
  'u',
)
/** Before a date, a period, a house, a road, a lot of land. */
const otherwise =
  /(?:ngày|tháng|quý|kỳ|(?:tại|nhà|địa chỉ|trụ sở) số|nhà|ngõ|hẻm|kiệt|đường|Quốc lộ|QL|TL|ĐT|lô|thửa|tờ|mùng|khóa|đến|từ|trước|sau|hết|sáng|chiều)\s*$/iu

/** The fractions of a text, in order. */
export function fractionsOf(text: string): Fraction[] {
  const fractions: Fraction[] = []
  for (const match of text.matchAll(fraction)) {
    const [whole, upper, upperNoun, lower] = match as unknown as [string, string, string | undefined, string]
    const start = match.index
    const end = start + whole.length
    if (otherwise.test(text.slice(Math.max(0, start - 16), start))) continue
    // `316 người/259 lượt` are two counts side by side.
    if (upperNoun !== undefined && otherNoun(text.slice(end, end + 30), upperNoun)) continue
    const isOfCounts = upperNoun !== undefined || counted.test(text.slice(end, end + 60))
    fractions.push({ start, end, numerator: readFigure(upper), denominator: readFigure(lower), isOfCounts })
  }
  return fractions
}

const nounBehind = new RegExp(`^ (${noun})`, 'u')

function otherNoun(behind: string, upperNoun: string): boolean {
  const lowerNoun = nounBehind.exec(behind)?.[1]
  return lowerNoun !== undefined && lowerNoun !== upperNoun
}

/** A printed percentage: `88,1%`. */
export interface Percentage {
  readonly start: number
  readonly end: number
  /** As printed, without the sign. */
  readonly printed: string
}

/** The percentages of a text, in order. */
export function percentagesOf(text: string): Percentage[] {
  return Array.from(text.matchAll(/(?<![\d.,/-])(\d{1,4}(?:[.,]\d{1,4})?)[ \u00a0]?%/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    printed: match[1] as string,
  }))
}

/** Where a pattern occurs, for looking up often. */
export function startsOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index)
}

/** @returns the index of the first of the ascending positions that is not before `at` */
export function firstFrom(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** @returns how many of the ascending positions lie in `from ≤ position < to` */
export function countWithin(starts: readonly number[], from: number, to: number): number {
  return Math.max(0, firstFrom(starts, to) - firstFrom(starts, from))
}

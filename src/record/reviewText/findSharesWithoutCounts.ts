import type { TextSpan } from '../TextReview.ts'
import { countWithin, figure, firstFrom, noun, type Percentage, startsOf } from './counts.ts'
import type { Rule } from './Rule.ts'
import { headingAt } from './readReport.ts'

const word = (alternatives: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`, 'giu')

/** What is aimed at, ordered or quoted from a programme. */
const targets = word(
  'phấn đấu|mục tiêu|chỉ tiêu|tối thiểu|tối đa|ít nhất|trở lên|không dưới|không thấp hơn|không quá|dự kiến|yêu cầu|định mức|đề ra|giao|kế hoạch đề ra|tiếp tục|nhằm|để đạt|cần đạt|phải đạt|quy định tỷ lệ',
)
/** Amounts of money, land or output, rates of the economy and of the population, indexes: no cases handled. */
const amounts = word(
  'giải ngân|vốn|dự toán|ngân sách|thu|chi|tăng trưởng|tốc độ|GRDP|giá trị|sản lượng|diện tích|che phủ|công suất|doanh thu|kinh phí|tỷ đồng|triệu đồng|điện năng|hộ nghèo|lãi suất|chỉ số|hài lòng|dân số|bảo hiểm|BHYT|BHXH|văn hóa|trẻ em|nước sạch|hợp vệ sinh|khối lượng|tiến độ',
)
const handled = word(
  'giải quyết|xử lý|trả lời|tiếp nhận|tiếp|hoàn thành|thực hiện|tham gia|ký|cam kết|triển khai|quán triệt|học tập|công khai|đăng tải|niêm yết|đúng hạn|trước hạn|xếp loại|đánh giá|bồi dưỡng|tập huấn|kê khai|chấp hành|đăng ký|nộp|cập nhật|số hóa|rà soát|tiếp thu|ban hành|khắc phục|kiểm tra|giám sát|đạt chuẩn|hòa giải',
)
const countedWords = new RegExp(`(?<![\\p{L}\\p{M}])${noun}`, 'giu')
const counted = new RegExp(
  `(?<!(?:năm|tháng|quý|ngày|điều|khoản|điểm|(?<!tổng\\s)số|khóa|lần thứ)\\s)(?:${figure}(?=\\s+(?:\\p{L}+\\s+)?${noun})|(?<=(?:tổng số|tổng cộng|trong số|giải quyết|xử lý|hoàn thành|là|có|trong đó)\\s)${figure}(?!\\s+(?:tháng|năm|ngày|quý)))`,
  'giu',
)
const reached =
  /(?<![\p{L}\p{M}])(?:(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ)(?:\s+(?:tỷ lệ|tỉ lệ|được|là|chung|hơn|trên|gần|khoảng|mức|số))*\s*[:(]?|(?:tỷ lệ|tỉ lệ)[^;.%\d]{0,80}(?:\slà|:))\s*$/iu
const wholeOf = new RegExp(`^\\s*(?:số\\s+|các\\s+|tổng số\\s+)?${noun}`, 'iu')

/**
 * A share of cases handled without the numbers it was made from: in the sentence there is no fraction, nor two counts.
 * Beside 100 % one count is enough, and one with another in the sentence before is. Targets have none, rates of amounts
 * are no shares of cases.
 */
export const findSharesWithoutCounts: Rule = (reading) => {
  const { text, percentages, sentences, headings } = reading
  if (percentages.length === 0) return []
  const starts = sentences.map(({ start }) => start)
  const words = { targets, amounts, handled, counted, nouns: countedWords }
  const at = Object.fromEntries(
    Object.entries(words).map(([name, pattern]) => [name, startsOf(text, pattern)]),
  ) as Record<keyof typeof words, number[]>
  const fractionStarts = reading.fractions.map(({ start }) => start)

  const isShareOfCases = (share: Percentage, from: number, to: number): boolean => {
    const heading = headingAt(headings, share.start)
    if (heading?.isAhead || (heading?.isTitle && share.start < heading.end)) return false
    const clause = clauseAround(text, share, from, to)
    if (
      countWithin(at.targets, clause.start, clause.end) > 0 ||
      /^\s*(?:trở lên|so với|kế hoạch|dự toán|chỉ tiêu)/iu.test(text.slice(share.end, share.end + 20))
    )
      return false
    if (countWithin(at.amounts, clause.start, clause.end) > 0) return false
    const before = text.slice(Math.max(clause.start, share.start - 100), share.start)
    if (reached.test(before))
      return (
        countWithin(at.handled, Math.max(from, share.start - 300), clause.end) > 0 &&
        countWithin(at.nouns, Math.max(from, share.start - 300), clause.end) > 0
      )
    return wholeOf.test(text.slice(share.end, share.end + 40)) && countWithin(at.handled, share.end, clause.end) > 0
  }
  const hasCounts = (share: Percentage, i: number): boolean => {
    const { start, end } = sentences[i] as { start: number; end: number }
    const from = Math.max(start, share.start - 600)
    const to = clauseAround(text, share, start, end).end
    if (countWithin(fractionStarts, from, to) > 0) return true
    const counts = countWithin(at.counted, from, to)
    if (counts > 1 || (counts === 1 && Number(share.printed.replace(',', '.')) === 100)) return true
    const earlier = sentences[i - 1]
    return counts === 1 && earlier !== undefined && countWithin(at.counted, earlier.start, earlier.end) > 0
  }

  return percentages.flatMap((share) => {
    const i = firstFrom(starts, share.start + 1) - 1
    const sentence = sentences[i]
    if (sentence === undefined || !isShareOfCases(share, sentence.start, sentence.end) || hasCounts(share, i)) return []
    const quote = text
      .slice(Math.max(sentence.start, share.start - 80), share.end)
      .replace(/\s+/g, ' ')
      .trim()
    return [
      {
        code: 'share-without-counts',
        severity: 'warning',
        span: { start: share.start, end: share.end },
        data: { percent: Number(share.printed.replace(',', '.')), quote },
      },
    ]
  })
}

/** From the semicolon before to the one behind, at most 300 units each way. */
function clauseAround(text: string, { start, end }: Percentage, from: number, to: number): TextSpan {
  const before = text.slice(Math.max(from, start - 300), start)
  const behind = text.slice(end, Math.min(to, end + 300))
  const stop = behind.indexOf(';')
  return { start: start - before.length + before.lastIndexOf(';') + 1, end: end + (stop === -1 ? behind.length : stop) }
}

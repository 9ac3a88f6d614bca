import type { TextSpan } from '../TextReview.ts'

/** Phần đầu văn bản: what stands above the body of a report. */
export interface ReportHead {
  /** `BÁO CÁO` and the lines of the title below it. */
  readonly title?: TextSpan
  /** From behind the title to the first heading. */
  readonly opening: TextSpan
  /** The report's number, as printed. */
  readonly number?: string
  /** It says on which day it was made. */
  readonly hasDate: boolean
  /** It says who issued it. */
  readonly hasIssuer: boolean
  /** The year whose results are reported, from the title. */
  readonly year?: number
  /** Behind the last line of the head. */
  readonly end: number
}

/** A head is looked for in the first units only: a text without headings is no head of ten megabytes. */
const longest = 6000
const motto =
  /cộng\s*h[oò][àa]\s*xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|đảng cộng sản việt nam/giu
const office =
  /^(?:ubnd|uỷ ban|ủy ban|hđnd|hội đồng|sở|bộ|cục|chi cục|tổng cục|văn phòng|thanh tra|ban|trung tâm|phòng|trường|bệnh viện|công an|tòa án|toà án|liên minh|hiệp hội|viện|đảng bộ|đảng ủy|đảng uỷ|đảng đoàn|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|thị ủy|thị uỷ|chi bộ|chi ủy|btv|ban thường vụ|mttq|mặt trận|liên đoàn|công đoàn|đoàn|hội|tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|kho bạc|chi nhánh|quỹ|tập đoàn|tổng công ty|công ty|học viện|đại học)(?![\p{L}\p{M}])/iu

/**
 * The head of a report, read line by line. `limit` is where its first heading stands; `moved` gives an offset of the
 * text whose paragraphs are joined.
 */
export function readHead(text: string, limit: number, moved: (offset: number) => number): ReportHead {
  const end = Math.min(limit, longest, text.length)
  const lines: { start: number; end: number; words: string }[] = []
  for (let at = 0; at < end; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline === -1 || newline > end ? end : newline
    const raw = text.slice(at, stop)
    const words = raw.trim()
    const start = at + raw.length - raw.trimStart().length
    if (words !== '') lines.push({ start, end: start + words.length, words })
    at = stop + 1
  }
  const titleLine = lines.findIndex(({ words }) => /^báo\s?cáo(?![\p{L}\p{M}])/iu.test(words) && words.length < 300)
  const above = titleLine === -1 ? lines.filter(({ words }) => words.length < 120) : lines.slice(0, titleLine)
  const below = titleLine === -1 ? [] : lines.slice(titleLine)
  const bodyLine = below.findIndex(({ words }, i) => i > 0 && isBody(words))
  const titleLines = below.slice(0, bodyLine === -1 ? Math.min(below.length, 4) : bodyLine)
  const last = titleLines.at(-1)
  const first = titleLines[0]
  const title = first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
  const opens = title?.end ?? 0
  const whole = above.map(({ words }) => words).join(' ')
  const numbers = above.flatMap(({ words }) => numberIn(words) ?? [])
  const year = title === undefined ? undefined : reportedYears(text.slice(title.start, title.end))[0]
  return {
    ...(title !== undefined && { title: { start: moved(title.start), end: moved(title.end) } }),
    opening: { start: moved(opens), end: moved(Math.min(limit, opens + longest)) },
    ...(numbers[0] !== undefined && { number: numbers[0] }),
    hasDate: /ngày\s*\d{1,2}\s*(?:tháng\s*\d{1,2}\s*năm|[/.-]\s*\d{1,2}\s*[/.-])\s*\d{4}/iu.test(whole),
    hasIssuer: above.some(({ words }) => isIssuer(words)),
    ...(year !== undefined && { year }),
    end: moved(title?.end ?? above.at(-1)?.end ?? 0),
  }
}

/** A sentence, not a line of the title: the title has no stop and does not begin as the opening of a report does. */
function isBody(words: string): boolean {
  return (
    /[.:]$/.test(words) ||
    words.length > 250 ||
    /^(?:thực hiện|căn cứ|theo|kính gửi|trong năm)(?![\p{L}\p{M}])/iu.test(words)
  )
}

function numberIn(words: string): string | undefined {
  const match = /(?:^|\s)số\s*:?\s*(\d{1,5}[a-z]?\s?[-–/]\s?[\p{Lu}\d][\p{L}\d/–-]*)/iu.exec(words.slice(0, 120))
  return match?.[1]
}

/** The name of an office in capitals; a motto in the column beside it does not count. */
function isIssuer(words: string): boolean {
  const name = words.replace(motto, ' ').trim()
  return office.test(name) && name === name.toUpperCase()
}

const yearWord = /năm\s+(?:học\s+)?((?:19|20)\d{2})(?!\s*[-–]\s*\d{4})/giu
const comingWork = /phương hướng|nhiệm vụ|kế hoạch|chương trình|giải pháp|dự kiến/iu
const workDone = /kết quả|báo cáo|tổng kết|tình hình|đánh giá/iu

/**
 * The years whose results a title or the subject of a letter speaks of, in order. `phương hướng, nhiệm vụ năm 2024`
 * beside them is what comes next and does not count.
 */
export function reportedYears(subject: string): number[] {
  const years: number[] = []
  let isComing = false
  for (const part of subject.split(/[,;\n]|\s[-–]\s|(?<=\d{4})\s+và(?=\s)/iu)) {
    if (workDone.test(part)) isComing = false
    else if (comingWork.test(part)) isComing = true
    if (!isComing) for (const match of part.matchAll(yearWord)) years.push(Number(match[1]))
  }
  return years
}

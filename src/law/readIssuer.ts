import { kindPattern } from './citationWords.ts'
import { wordSet } from './wordSet.ts'

/** An issuer behind `của`. */
export interface FoundIssuer {
  /** Its name, in the words of the text. */
  readonly issuer: string
  /** Where the text goes on. */
  readonly end: number
}

/** Small words that belong to the names of bodies; any other small word ends a name, unless it is a second syllable. */
const inNames = /* @__PURE__ */ wordSet(
  `nhân dân nước tỉnh thành phố huyện quận thị xã trấn phường thôn nông trung ương lần thứ khóa khoá nhiệm kỳ môi trường \
bình quân đội vụ công đoàn chuyên trách hành chính thủ tục cải cách chủ cơ sở hội đồng lâm thời liên ngành kinh tế người \
cao tuổi cựu chiến binh chữ thập đỏ an toàn giao thông toàn quốc cứu nạn kiểm soát tư pháp sự giáo dục khoa học quản lý \
kỹ thuật điều phối quan doanh nghiệp thường trực vận tải nhất hai ba tư năm sáu bảy tám chín mười`,
)

/** Words that begin what the instrument is about, however they are written. */
const endWords = /* @__PURE__ */ wordSet(
  'về theo tại đã được để do nhằm trong có là cho kèm này đó khi từ với nêu gửi cùng qua sẽ phải',
)
const endPair =
  /^(?:ban hành|qu[yi] định|hướng dẫn|sửa đổi|thực hiện|triển khai|phê duyệt|công bố|tự đánh|tự chấm|yêu cầu|đề nghị|chỉ đạo|thông qua|bổ sung|bãi bỏ|thay thế|kèm theo|căn cứ|thành lập|tổ chức|giao nhiệm|giao cho|giao chỉ|giao dự|công nhận|thông báo|kết luận|điều chỉnh|quyết định|quyết nghị|trả lời|gửi các)$/u
/** Of these pairs, names are made: Ban Chỉ đạo, Ban Tổ chức. */
const namePair = /^(?:chỉ đạo|tổ chức|hướng dẫn|thông báo|điều chỉnh)$/u
const nameHeads = /* @__PURE__ */ wordSet('ban vụ cục phòng sở hội trung ủy uỷ')

const heads = /* @__PURE__ */ wordSet('tịch trưởng đốc bộ sở ban của phòng tướng hội ủy uỷ thư lý')
const places = /* @__PURE__ */ wordSet('tỉnh phố huyện quận xã phường trấn nước')
const bodiesWithCommas =
  /^(?:Văn h(?:óa|oá), (?:Thể thao|Thông tin|Khoa học|Xã hội)|Lao động, Thương binh|Bộ trưởng, (?:Chủ nhiệm|Trưởng ban)|Bưu chính, Viễn thông|Khoa học, Công nghệ|Phòng, chống|phòng, chống)/u

const step = /( ?-[ \n]?|,?[ \n]|)([\p{L}\p{M}&]{1,30}|\d{1,3}(?![\d/]))/uy
const listMarker = /^\s*(?:[-+*•]|\d{1,2}[.)]|[a-zđ]\))/u
const nextIsNumbered = /* @__PURE__ */ numberedPattern()
const nextIsLaw = /^\s*(?:các\s+)?(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|căn cứ)(?!\p{L})/iu

/** `của Thông tư này` names no body. */
const noBody = /(?:các[ \n])?(?:thông tư|nghị định|nghị quyết|quyết định|luật|bộ luật|pháp lệnh|điều|khoản)(?!\p{L})/iuy

function numberedPattern(): RegExp {
  return new RegExp(`^[ \\n](?:${kindPattern()})[ \\n](?:\\p{L}+[ \\n]){0,2}(?:số[ \\n:]|\\d)`, 'iu')
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const isAbbreviated = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

/**
 * Reads the name of a body from a place of a folded text: from a capital on, as long as capitals, second syllables and
 * the small words of such names follow. It ends before what the instrument does or is about, at a sign, at the end of
 * a list item.
 */
export function readIssuerAt(text: string, start: number): FoundIssuer | undefined {
  noBody.lastIndex = start
  if (noBody.test(text)) return
  const words: string[] = []
  let end = start
  let issuer = ''
  while (words.length < 30) {
    step.lastIndex = end
    const found = step.exec(text)
    if (found === null) break
    const [, between = '', word = ''] = found
    if (words.length === 0 && (!isCapital(word) || between.includes('-') || between.includes(','))) return
    if (words.length > 0 && !goesOn(text, words, between, word, step.lastIndex)) break
    words.push(word)
    issuer += (words.length === 1 ? '' : between.replace('\n', ' ')) + word
    end = step.lastIndex
  }
  return words.length === 0 ? undefined : { issuer, end }
}

function goesOn(text: string, words: readonly string[], between: string, word: string, wordEnd: number): boolean {
  const previous = words.at(-1) as string
  const last = previous.toLowerCase()
  const small = word.toLowerCase()
  const rest = text.slice(wordEnd, wordEnd + 60)
  const next = /^[ \n](\p{L}+)/u.exec(rest)?.[1] ?? ''
  const pair = `${small} ${next.toLowerCase()}`
  if (between === '') return false
  if (between.includes(','))
    return bodiesWithCommas.test(`${words.slice(-2).join(' ')}, ${word}${rest.replaceAll('\n', ' ')}`)
  if (between.includes('\n') && !goesOnBehindLineEnd(text, wordEnd - word.length, last, word)) return false
  if (/\d/.test(word)) return last === 'thứ' || last === 'khóa' || last === 'khoá'
  if (small === 'và')
    return (
      /^[ \n](?:\p{Lu}|xã hội|du lịch|môi trường)/u.test(rest) && !nextIsLaw.test(rest) && !nextIsNumbered.test(rest)
    )
  if (endPair.test(pair) && !(namePair.test(pair) && isCapital(word) && nameHeads.has(last))) return false
  if (isCapital(word)) return small !== 'về' && small !== 'điều'
  if (inNames.has(small)) return true
  if (endWords.has(small) || isAbbreviated(previous) || !isCapital(previous)) return false
  return !isPlaceName(words)
}

/** In `tỉnh Quảng Ngãi` every syllable has a capital, so a small word behind it is no part of it. */
function isPlaceName(words: readonly string[]): boolean {
  const place = words.map((word) => places.has(word.toLowerCase())).lastIndexOf(true)
  return place >= 0 && place < words.length - 1 && words.slice(place + 1).every(isCapital)
}

/** A line that was only broken goes on; a new item, paragraph or formula does not. */
function goesOnBehindLineEnd(text: string, wordStart: number, last: string, word: string): boolean {
  if (listMarker.test(text.slice(wordStart, wordStart + 6))) return false
  return !isCapital(word) || ((heads.has(last) || places.has(last)) && !isAbbreviated(word)) || last === 'tịch'
}

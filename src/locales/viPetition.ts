import { placeText } from './instrumentName.ts'
import type { Locale } from './Locale.ts'
import type { PetitionWords } from './PetitionWords.ts'
import { openCondition } from './viCondition.ts'
import { viInstrument } from './viLaw.ts'
import { viReception } from './viReception.ts'
import { viShare } from './viShare.ts'
import { amount, day, number } from './viWords.ts'
import { say } from './words.ts'

const kinds: PetitionWords['kinds'] = {
  complaint: 'Khiếu nại',
  denunciation: 'Tố cáo',
  recommendation: 'Kiến nghị',
  feedback: 'Phản ánh',
  'information-request': 'Yêu cầu cung cấp thông tin',
}
const levels = { first: 'lần đầu', second: 'lần hai', continued: 'tố cáo tiếp' } as const
const complexities = {
  ordinary: 'thông thường',
  complex: 'phức tạp',
  'specially-complex': 'đặc biệt phức tạp',
} as const
const complexity = (value: unknown): string =>
  value === undefined ? 'chưa nêu' : (complexities[say(value) as keyof typeof complexities] ?? say(value))
const pauses: Readonly<Record<string, string>> = {
  suspension: 'tạm đình chỉ',
  'expert-assessment': 'giám định',
  'force-majeure': 'sự kiện bất khả kháng',
  'objective-obstacle': 'trở ngại khách quan',
  'distant-mission-or-study': 'đi công tác, học tập ở nơi xa',
}
const pause = (value: unknown): string => pauses[say(value)] ?? say(value)
const units: Readonly<Record<string, string>> = {
  day: 'ngày',
  'working-day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
}
const limit = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return say(value)
  const { amount: many, unit } = value as { amount: number; unit: string }
  return `${number(many)} ${units[unit] ?? unit}`
}
const lateness = ({ dueOn, doneOn, days }: Readonly<Record<string, unknown>>): string =>
  `hạn ${day(dueOn)}, ${doneOn === null ? 'chưa thực hiện' : `thực hiện ngày ${day(doneOn)}`}, quá ${amount(days)} ngày`
const breaches: PetitionWords['breaches'] = {
  late: (data) => `chậm: ${lateness(data)}`,
  overdue: (data) => `quá hạn: ${lateness(data)}`,
  'late-when-ended': ({ dueOn, doneOn, days }) =>
    `đã quá hạn khi vụ việc kết thúc: hạn ${day(dueOn)}, kết thúc ngày ${day(doneOn)}, quá ${amount(days)} ngày`,
  unhandled: (data) => `đơn không được xử lý, có thể bị xem xét kỷ luật: ${lateness(data)}`,
  'extension-not-allowed': ({ on }) => `gia hạn ngày ${day(on)} mà luật không cho gia hạn trong trường hợp này`,
  'extended-too-often': ({ on, times }) => `gia hạn ngày ${day(on)} quá số lần cho phép (${amount(times)} lần)`,
  'extended-too-long': ({ on, by, atMost }) =>
    `gia hạn ngày ${day(on)} thêm ${limit(by)}, nhiều hơn mức cho phép là ${limit(atMost)}`,
  'extended-not-in-writing': ({ on }) => `gia hạn ngày ${day(on)} không bằng văn bản`,
  'extended-after-expiry': ({ on, dueOn }) => `gia hạn ngày ${day(on)}, khi đã hết hạn ${day(dueOn)}`,
}
const breachText = ({ breach, ...data }: Readonly<Record<string, unknown>>): string =>
  breaches[breach as keyof PetitionWords['breaches']](data)

/** Câu chữ về lỗi của đơn và của sổ tiếp công dân. */
export const viPetitionIssues: Pick<
  Locale['issues'],
  'event-before-cause' | 'event-without-cause' | 'event-repeated' | 'event-of-other-kind' | 'outside-period'
> = {
  'event-before-cause': ({ event: what, on, cause, causeOn }) =>
    `“${event(what)}” ngày ${day(on)}, trước “${event(cause)}” ngày ${day(causeOn)}`,
  'event-without-cause': ({ event: what, cause }) => `có “${event(what)}” mà không có “${event(cause)}”`,
  'event-repeated': ({ event: what }) => `“${event(what)}” ghi hai lần`,
  'event-of-other-kind': ({ event: what, kind }) =>
    `“${event(what)}” không phải sự kiện của đơn ${kinds[say(kind) as keyof typeof kinds]?.toLowerCase() ?? say(kind)}`,
  'outside-period': ({ on, from, to }) => `ngày ${day(on)} nằm ngoài kỳ ${day(from)}–${day(to)}`,
}

const events: PetitionWords['events'] = {
  'contested-decision-received': 'nhận được quyết định bị khiếu nại',
  'decision-or-act-known': 'biết được quyết định, hành vi bị khiếu nại',
  'first-decision-received': 'nhận được quyết định giải quyết lần đầu',
  'first-term-expired': 'hết thời hạn giải quyết lần đầu',
  'hindrance-began': 'bắt đầu có trở ngại',
  'hindrance-ended': 'hết trở ngại',
  received: 'tiếp nhận',
  'signatures-completed': 'đủ chữ ký và văn bản cử người đại diện',
  'request-completed': 'yêu cầu hợp lệ',
  accepted: 'thụ lý',
  'not-accepted': 'không thụ lý',
  transferred: 'chuyển cơ quan có thẩm quyền',
  'acceptance-notice-sent': 'gửi thông báo thụ lý',
  'papers-asked': 'yêu cầu cung cấp thông tin, tài liệu',
  'papers-given': 'đã cung cấp thông tin, tài liệu',
  'expert-assessment-began': 'trưng cầu giám định',
  'expert-assessment-ended': 'có kết quả giám định',
  suspended: 'tạm đình chỉ',
  'suspension-sent': 'gửi quyết định tạm đình chỉ',
  resumed: 'tiếp tục giải quyết',
  'resumption-sent': 'gửi quyết định tiếp tục giải quyết',
  extended: 'gia hạn',
  'dialogue-planned': 'ấn định ngày đối thoại',
  'dialogue-notice-sent': 'thông báo việc đối thoại',
  'dialogue-held': 'đối thoại',
  'supply-notice-sent': 'thông báo thời hạn cung cấp thông tin',
  supplied: 'cung cấp thông tin',
  'error-found': 'phát hiện thông tin đã cung cấp không chính xác',
  'correction-claimed': 'đề nghị đính chính thông tin đã cung cấp',
  corrected: 'đính chính thông tin đã cung cấp',
  'publication-disputed': 'cho rằng thông tin đã công khai không chính xác',
  'publication-corrected': 'đính chính thông tin đã công khai',
  answered: 'trả lời',
  concluded: 'kết luận nội dung tố cáo',
  'conclusion-sent': 'gửi kết luận nội dung tố cáo',
  decided: 'ra quyết định',
  'decision-sent': 'gửi quyết định',
  'conclusion-published': 'công khai kết luận',
  published: 'công khai kết quả',
  'result-reported': 'báo kết quả cho nơi chuyển đơn',
  'result-forwarded': 'nơi chuyển đơn báo người gửi',
  withdrawn: 'rút đơn',
  terminated: 'đình chỉ giải quyết',
  'termination-sent': 'gửi quyết định, thông báo đình chỉ',
  'went-on': 'tiếp tục khiếu nại',
  'further-denunciation-received': 'cấp trên nhận tố cáo tiếp',
  'report-asked': 'cấp trên yêu cầu báo cáo',
  reported: 'báo cáo cấp trên',
}
const event = (value: unknown): string => events[say(value) as keyof typeof events] ?? say(value)

/** Từ ngữ về đơn. */
export const viPetition: PetitionWords = {
  title: (id, kind, level) => `${kinds[kind]}${level === undefined ? '' : ` ${levels[level]}`}: ${id}`,
  kinds,
  status: {
    'not-received': 'chưa tiếp nhận',
    open: 'đang giải quyết, trong hạn',
    overdue: 'đang giải quyết, quá hạn',
    undecided: 'đang giải quyết, chưa xác định được trong hạn hay quá hạn',
    suspended: 'đang tạm đình chỉ',
    'resolved-in-time': 'đã giải quyết, đúng hạn',
    'resolved-late': 'đã giải quyết, quá hạn',
    resolved: 'đã giải quyết, chưa xác định được đúng hạn hay quá hạn',
    'not-accepted': 'không thụ lý',
    transferred: 'đã chuyển cơ quan có thẩm quyền',
    withdrawn: 'đã rút đơn',
    terminated: 'đã đình chỉ giải quyết',
  },
  statusLabel: 'Tình trạng',
  on: {
    received: (on) => `Tiếp nhận: ${on}`,
    accepted: (on) => `Thụ lý: ${on}`,
    ended: (on) => `Kết thúc: ${on}`,
  },
  complexity: ({ value, basis }) =>
    `Mức độ phức tạp: ${complexity(value)}${basis === 'grounds' ? ' (theo các tiêu chí đã nêu)' : ''}`,
  tasks: {
    file: 'nộp đơn khiếu nại',
    handle: 'xử lý đơn',
    unhandled: 'đơn không được xử lý',
    transfer: 'chuyển đơn đến cơ quan có thẩm quyền',
    accept: 'thụ lý',
    'notify-acceptance': 'thông báo việc thụ lý',
    answer: 'trả lời',
    'answer-visitor': 'trả lời người đến khiếu nại, kiến nghị',
    'give-papers': 'cung cấp thông tin, tài liệu',
    'send-suspension': 'gửi quyết định tạm đình chỉ',
    'send-resumption': 'gửi quyết định tiếp tục giải quyết',
    'notify-dialogue': 'thông báo việc đối thoại',
    settle: 'giải quyết',
    'send-conclusion': 'gửi kết luận nội dung tố cáo',
    'send-decision': 'gửi quyết định giải quyết',
    'publish-conclusion': 'công khai kết luận',
    publish: 'công khai kết quả',
    'take-effect': 'chờ quyết định có hiệu lực',
    'report-back': 'báo kết quả cho nơi chuyển đơn',
    'forward-result': 'báo kết quả cho người gửi đơn',
    'send-termination': 'gửi quyết định đình chỉ',
    'go-on': 'tiếp tục khiếu nại sau thông báo đình chỉ',
    'ask-report': 'yêu cầu cấp dưới báo cáo',
    report: 'báo cáo cấp trên',
    'notify-supply': 'thông báo thời hạn cung cấp thông tin',
    supply: 'cung cấp thông tin',
    correct: 'đính chính thông tin đã cung cấp',
    'correct-published': 'đính chính thông tin đã công khai',
  },
  events,
  standing: {
    'not-applicable': 'không áp dụng',
    undecided: 'chưa xác định được có áp dụng hay không',
    waiting: 'chưa bắt đầu',
    open: 'đang thực hiện',
    done: 'đã thực hiện',
    closed: 'đã kết thúc cùng vụ việc',
  },
  because: {
    started: 'sự kiện bắt đầu đã xảy ra',
    'event-missing': 'sự kiện bắt đầu chưa xảy ra hoặc chưa ghi',
    'no-text-then': 'chưa đọc được quy định nào cho ngày đó',
    'other-case': 'quy định cho trường hợp khác',
    'case-not-stated': 'chưa nêu đủ đặc điểm của vụ việc',
    'within-competence': 'đơn thuộc thẩm quyền',
    'outside-competence': 'đơn không thuộc thẩm quyền',
    'not-passed-on': 'đơn không do cơ quan khác chuyển đến',
    'petition-ended': 'vụ việc đã kết thúc trước đó',
    'settled-meanwhile': 'vụ việc đã giải quyết mà bước này không được ghi',
  },
  steps: 'Các bước',
  columns: ['Bước', 'Thời hạn, căn cứ', 'Hạn cuối', 'Thực hiện', 'Tình trạng'],
  readings: {
    'other-text': 'theo văn bản khác',
    'if-case': 'nếu',
    'resume-day-not-counted': 'nếu không tính ngày ra quyết định tiếp tục giải quyết',
    'suspension-day-not-counted': 'nếu không tính ngày ra quyết định tạm đình chỉ',
    'pause-counted-in': 'nếu thời gian đó vẫn tính vào thời hạn',
    'pause-counted-out': 'nếu thời gian đó không tính vào thời hạn',
  },
  readingsTitle: 'Cách đọc khác, nêu để đối chiếu',
  reading: (name, limited, due, timeliness) => `${name}: ${limited}; ${due}; ${timeliness}`,
  assumptionsTitle: 'Điều chưa có văn bản đã đọc xác định',
  assumptions: {
    'conflicting-texts': ({ prevails, prevailsIn, yields, yieldsIn }) =>
      `hai văn bản quy định khác nhau: lấy theo ${placeText(prevailsIn, viInstrument, say(prevails))}, không theo ${placeText(yieldsIn, viInstrument, say(yields))}`,
    'resume-day-counted': ({ on }) =>
      `ngày ${day(on)} ra quyết định tiếp tục giải quyết được tính vào thời hạn (“kể từ ngày ban hành”)`,
    'pause-days': ({ reason, days }) =>
      `thời gian ${pause(reason)} không tính vào thời hạn, ${days === 'both' ? 'kể cả ngày đầu' : 'trừ ngày đầu vẫn tính'}`,
    'pause-not-read': ({ reason, from }) =>
      `từ ngày ${day(from)} có ${pause(reason)}, chưa đọc được quy định có ngừng tính thời hạn hay không`,
    'pending-follows-new-text': ({ from, on }) =>
      `tạm đình chỉ từ ngày ${day(from)} còn kéo dài đến ngày ${day(on)} nên theo quy định mới`,
    'keeps-earlier-text': ({ on }) => `tiếp nhận trước ngày ${day(on)} nên vẫn theo quy định trước ngày đó`,
    'at-once-same-day': () => '“ngay” được hiểu là trong ngày',
    'events-of-the-step': ({ doneBy }) =>
      `bước này coi là xong khi có một trong các việc: ${(doneBy as string[]).map(event).join('; ')}`,
  },
  breachesTitle: 'Vi phạm',
  breaches,
  disputed: 'còn cách đọc khác cho kết quả đúng hạn',
  weakest: (standing) => `phần yếu nhất: ${standing}`,
  findingsTitle: 'Điều cần lưu ý',
  findings: {
    'filed-out-of-time': (data) => `quá thời hiệu, thời hạn của người khiếu nại: ${lateness(data)}`,
    'other-body-late': (data) => `cơ quan, người khác chậm: ${lateness(data)}`,
    'complexity-contradicts-grounds': ({ stated, counted }) =>
      `ghi là vụ việc ${complexity(stated)}, các tiêu chí đã nêu lại cho kết quả ${complexity(counted)}`,
    'complexity-not-in-writing': ({ complexity: value }) =>
      `vụ việc ${complexity(value)} mà không có văn bản xác định lưu trong hồ sơ`,
    'unknown-ground': ({ received }) => `không có tiêu chí mang chữ “${say(received)}”`,
    'extension-paper-not-stated': ({ on }) => `gia hạn ngày ${day(on)} chưa ghi văn bản gia hạn`,
    'case-not-stated': ({ undecided }) =>
      `cần nêu thêm: ${(undecided as string[]).map((each) => openCondition(each)).join('; ')}`,
    'due-before-the-text': ({ dueOn, from }) =>
      `hạn ${day(dueOn)} rơi vào trước ngày ${day(from)} quy định có hiệu lực nên không coi là vi phạm`,
    'not-held-unverified': (data) =>
      `chỉ theo thời hạn chưa đọc được trong văn bản nên không coi là vi phạm: ${breachText(data)}`,
  },
  warningsTitle: 'Lưu ý về căn cứ',
  otherSteps: 'Bước chưa bắt đầu hoặc không áp dụng',
  none: 'không có',
  stamp: (version, rules, calendarDigest) =>
    `danvan ${version}; ${rules}; mã băm của lịch ${calendarDigest.slice(0, 12)}`,
  summary: {
    title: 'Tổng hợp giải quyết đơn',
    all: 'Tất cả',
    counts: {
      carriedOver: 'Kỳ trước chuyển sang',
      received: 'Tiếp nhận trong kỳ',
      accepted: 'Thụ lý trong kỳ',
      resolved: 'Đã giải quyết',
      inTime: 'đúng hạn',
      late: 'quá hạn',
      timeNotKnown: 'chưa xác định',
      endedOtherwise: 'Kết thúc khác',
      pending: 'Đang giải quyết',
      overdue: 'đang quá hạn',
      undecided: 'chưa rõ trong hạn hay quá hạn',
      suspended: 'tạm đình chỉ',
    },
    kind: 'Loại đơn',
    rates: 'Tỷ lệ',
    rate: ({ id, ...rate }) =>
      viShare(
        id === 'resolvedOfToResolve' ? 'Đã giải quyết trên số phải giải quyết' : 'Đúng hạn trên số đã giải quyết',
        rate,
      ),
    overdue: 'Đơn quá hạn',
    overdueItem: (name, step, dueOn, days) => `${name}: ${step}, hạn ${dueOn}, quá ${number(days)} ngày`,
  },
  reception: viReception,
}

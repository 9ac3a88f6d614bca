import { weekdayOf } from '../civil/index.ts'
import type { RemainingTime, TimeLimit, TrailRun } from '../deadline/index.ts'
import type { DeadlineWords } from './DeadlineWords.ts'
import { number } from './viWords.ts'
import { dayMonthYear, say } from './words.ts'

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const
const day = (iso: string) => `${weekdays[weekdayOf(iso) - 1]} ${dayMonthYear(iso)}`
const date = (value: unknown) => dayMonthYear(say(value))
const units: Readonly<Record<RemainingTime['unit'], string>> = {
  day: 'ngày',
  'working-day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
  'working-hour': 'giờ làm việc',
  hour: 'giờ',
  minute: 'phút',
}
const names: DeadlineWords['conventionNames'] = {
  civilCode: 'Bộ luật Dân sự',
  startDay: 'ngày đầu tiên',
  startOnDayOff: 'bắt đầu vào ngày nghỉ',
  endRoll: 'ngày cuối là ngày nghỉ',
  endOfDay: 'ngày cuối kết thúc lúc',
  monthEnd: 'tháng cuối không có ngày tương ứng',
  anchor: 'tháng, năm cộng vào ngày gốc',
  discontinuous: 'thời hạn không liên tục (tháng 30 ngày, năm 365 ngày)',
  hoursPerWorkingDay: 'số giờ của một ngày làm việc',
  halfDay: 'nửa ngày làm việc',
  swappedSaturday: 'thứ Bảy làm bù',
  receptionSaturday: 'thứ Bảy chỉ tiếp nhận',
  receiptCutOff: 'giờ chốt tiếp nhận',
  outOfHours: 'tiếp nhận ngoài giờ',
  targetDay: 'ngày mốc khi tính lùi',
  backwardRoll: 'tính lùi rơi vào ngày nghỉ',
  pauseInMonths: 'tạm dừng trong thời hạn theo tuần, tháng, năm',
  extensionFrom: 'gia hạn tính từ',
}
const choices: Readonly<Record<string, string>> = {
  'by-analogy': 'áp dụng tương tự',
  applies: 'luật chuyên ngành dẫn chiếu',
  excluded: 'không tính',
  included: 'có tính',
  'as-is': 'giữ nguyên',
  'next-working-day': 'dời sang ngày làm việc kế tiếp',
  'previous-working-day': 'nên làm xong vào ngày làm việc liền trước; ngày theo câu chữ vẫn là ngày quyết định',
  none: 'không',
  'last-day-of-month': 'lấy ngày cuối tháng',
  error: 'từ chối',
  'original-start': 'luôn từ ngày gốc',
  off: 'nghỉ',
  on: 'có',
  exact: 'tính đúng theo giờ',
  'round-up': 'làm tròn lên',
  working: 'là ngày làm việc',
  'next-opening': 'tính từ giờ mở cửa kế tiếp',
  'paused-days-added': 'cộng thêm số ngày tạm dừng',
  'rolled-end': 'ngày hết hạn đã dời',
  'raw-end': 'ngày cuối theo cách đếm',
}
const assumptions: Readonly<Record<string, string>> = {
  'estimated-days': 'lịch nghỉ Tết và Quốc khánh của năm chưa được thông báo, ngày nghỉ là ước tính',
  'hours-not-rolled': 'thời hạn theo giờ không dời dù kết thúc vào ngày nghỉ',
  pause: 'thời gian tạm dừng không tính vào thời hạn, chưa nêu căn cứ',
  restart: 'tính lại từ đầu khi hồ sơ hợp lệ',
  extension: 'gia hạn',
  reappointment: 'hẹn lại ngày trả kết quả một lần',
  'culture-day-on-weekend': 'ngày 24/11 trùng ngày nghỉ hằng tuần',
}
const pauseReasons: DeadlineWords['pauseReasons'] = {
  supplement: 'chờ bổ sung hồ sơ',
  'content-errors': 'nội dung hồ sơ có sai sót',
  'financial-duty': 'chờ thực hiện nghĩa vụ tài chính',
  suspension: 'tạm đình chỉ',
  'expert-assessment': 'giám định',
  'force-majeure': 'sự kiện bất khả kháng',
  'objective-obstacle': 'trở ngại khách quan',
  'distant-mission-or-study': 'đi công tác, học tập ở nơi xa',
  other: 'lý do khác',
}

/** Cái được tính của một thời hạn: của thời hạn theo ngày, ngày nghỉ cũng được tính. */
const counted: Readonly<Record<TimeLimit['unit'], string>> = {
  day: 'ngày theo lịch',
  week: 'ngày theo lịch',
  month: 'ngày theo lịch',
  year: 'ngày theo lịch',
  hour: 'giờ liên tục',
  'working-day': 'ngày làm việc',
  'working-hour': 'giờ làm việc',
}

/** Vì sao một đoạn được tính hay không. */
function reason(run: TrailRun, direction: 'forward' | 'backward', unit: TimeLimit['unit']): string {
  const { why, cause, reasons = [] } = run
  const name = cause?.name?.vi ?? ''
  const label = cause?.label?.vi ?? ''
  switch (why) {
    case 'start':
      return direction === 'forward' ? 'ngày bắt đầu' : 'ngày mốc'
    case 'moved-start':
      return 'chờ đến lúc bắt đầu tính'
    case 'restarted':
      return 'phần đã tính bỏ đi, tính lại từ đầu'
    case 'counted':
      return counted[unit]
    case 'weekly-rest':
      return 'nghỉ hằng tuần'
    case 'paused':
      return reasons.length === 0 ? 'tạm dừng' : `tạm dừng: ${reasons.map((each) => pauseReasons[each]).join(', ')}`
    case 'roll':
      return direction === 'forward' ? 'ngày làm việc kế tiếp' : 'ngày làm việc liền trước'
    case 'holiday':
      return `nghỉ ${name}`
    case 'in-lieu':
      return `nghỉ bù ${name}${cause?.inLieuOf === undefined ? '' : ` cho ngày ${dayMonthYear(cause.inLieuOf)}`}`
    case 'swapped-off':
      return `nghỉ hoán đổi${cause?.swappedWith === undefined ? '' : `, làm bù ngày ${dayMonthYear(cause.swappedWith)}`}`
    case 'swapped-worked':
      return `làm bù${cause?.swappedWith === undefined ? '' : ` cho ngày ${dayMonthYear(cause.swappedWith)}`}`
    case 'decided-off':
    case 'agency-off':
      return `nghỉ: ${label}`
    case 'agency-worked':
      return `làm việc: ${label}`
    case 'reception':
      return `chỉ tiếp nhận: ${label}`
  }
}

const untilTime = (dueOn: string, until: string) => `${dueOn}, đến ${until}`

/** Thời hạn, ngày đến hạn. */
export const viDeadline: DeadlineWords = {
  title: 'Ngày đến hạn',
  day,
  limit: ({ amount, unit }) => `${amount} ${units[unit]}`,
  asked: (limit, start, direction) =>
    direction === 'forward' ? `Thời hạn ${limit}, kể từ ${start}` : `Chậm nhất ${limit} trước ${start}`,
  due: (dueOn, until) => `Hạn cuối: ${untilTime(dueOn, until)}`,
  untilTime,
  backward: (literal, advised) =>
    literal === advised ? `Chậm nhất: ${literal}` : `Chậm nhất: ${literal}; nên làm xong: ${advised}`,
  paused: (from, remaining) => `Đang tạm dừng từ ${from}, còn lại ${remaining}`,
  unknown: (first, last) => `Chưa tính được: lịch chắc chắn chỉ từ ${first} đến hết ${last}`,
  rolled: (rawEnd, why, dueOn) => `${rawEnd} là ngày ${why} nên hạn dời sang ngày làm việc kế tiếp, ${dueOn}.`,
  rolledBack: (literal, why, advised) => `${literal} là ngày ${why} nên cần làm xong trước đó, ${advised}.`,
  reappointed: (again) => `Đã hẹn lại: ${again}; hạn đầu vẫn giữ để đánh giá đúng hạn, trễ hạn`,
  trail: 'Quá trình tính',
  reason,
  run: (span, why, { days, counted, minutes }) => {
    const time = minutes === undefined ? `${days} ngày` : `${minutes} phút`
    return `${span}: ${why}; ${counted ? `tính ${time}` : 'không tính'}`
  },
  span: (from, to) => `${from} đến ${to}`,
  pauseReasons,
  conventions: 'Quy ước đã dùng',
  convention: ({ option, value }) => `${names[option]}: ${chosen(value)}`,
  conventionNames: names,
  assumptions: 'Điều chưa có văn bản đã đọc xác định',
  assumption: ({ code, taken }) =>
    Object.hasOwn(names, code) ? `${names[code as keyof typeof names]}: ${chosen(taken)}` : (assumptions[code] ?? code),
  extensions: 'Gia hạn',
  extension: (limit, from, dueOn) => `${limit} từ ${from}: đến ${dueOn}`,
  innerClocks: 'Thời hạn bên trong',
  consent: 'quá hạn không trả lời coi như đồng ý',
  stops: 'Bổ sung hồ sơ',
  stop: (requestedOn, limit, stopOn, outcome) =>
    `yêu cầu ${requestedOn}, ${limit}, đến ${stopOn}: ${outcomes[outcome]}`,
  findingsTitle: 'Điều cần lưu ý',
  findings: {
    'pause-without-effect': () => 'một đợt tạm dừng nằm ngoài thời hạn nên không làm thay đổi gì',
    'returned-after-due': ({ returnedOn, dueOn }) => `trả hồ sơ ngày ${date(returnedOn)}, sau hạn ${date(dueOn)}`,
    'reappointed-twice': ({ kept, refused }) =>
      `chỉ được hẹn lại một lần: giữ ${date(kept)}, không nhận ${date(refused)}`,
    'reappointed-not-later': ({ dueOn, reappointedOn }) =>
      `ngày hẹn lại ${date(reappointedOn)} không muộn hơn hạn ${date(dueOn)}`,
    'reappointed-after-due': ({ dueOn, setOn }) => `hẹn lại ngày ${date(setOn)}, khi đã quá hạn ${date(dueOn)}`,
    'stopped-before-supplement': ({ stopOn, suppliedOn }) =>
      `bổ sung ngày ${date(suppliedOn)}, sau hạn bổ sung ${date(stopOn)}: hồ sơ đã dừng`,
    'rule-not-read': ({ what, on }) =>
      `${rules[say(what)] ?? say(what)}: chưa đọc được quy định áp dụng ngày ${date(on)}`,
  },
  timelinessTitle: 'Đúng hạn hay trễ hạn',
  timeliness: {
    early: 'trước hạn',
    'on-time': 'đúng hạn',
    late: 'trễ hạn',
    'pending-in-time': 'chưa thực hiện, còn trong hạn',
    'pending-overdue': 'chưa thực hiện, quá hạn',
    unknown: 'chưa xác định được',
  },
  distance: (calendar, working) => {
    const inDays = `${number(Math.abs(calendar))} ngày${working === null ? '' : ` (${number(Math.abs(working))} ngày làm việc)`}`
    return calendar === 0 ? 'đúng ngày đến hạn' : calendar > 0 ? `sau hạn ${inDays}` : `trước hạn ${inDays}`
  },
  doneAndAsked: (doneOn, asOf) =>
    doneOn === undefined ? `chưa xong, tính đến ${asOf}` : `xong ${doneOn}, tính đến ${asOf}`,
  againstReappointed: (status) => `So với ngày hẹn lại: ${status}`,
  recheckTitle: 'Tính lại ngày đến hạn',
  moved: (before, after) => `Hạn thay đổi: trước là ${before}, nay là ${after}`,
  notMoved: 'Hạn không thay đổi',
  paper: (name, announcedOn) => (announcedOn === undefined ? name : `${name}, thông báo ngày ${announcedOn}`),
}

const outcomes = {
  open: 'chưa bổ sung',
  averted: 'đã bổ sung trong hạn',
  stopped: 'bổ sung quá hạn, hồ sơ dừng',
  unknown: 'chưa xác định được',
} as const
const rules: Readonly<Record<string, string>> = {
  restart: 'tính lại từ đầu',
  reappointment: 'hẹn lại ngày trả kết quả',
  'civil-code': 'cách tính thời hạn của Bộ luật Dân sự',
}

function chosen(value: unknown): string {
  if (typeof value === 'object' && value !== null) return say((value as { at?: unknown }).at)
  const key = say(value)
  return (Object.hasOwn(choices, key) && choices[key]) || key
}

import type { DossierEventKind } from '../dossier/index.ts'
import { asLimit, type DossierWords } from './DossierWords.ts'
import type { Locale, MessageData } from './Locale.ts'
import { viDeadline } from './viDeadline.ts'
import { amount, day, hint } from './viWords.ts'
import { say } from './words.ts'

const events: DossierWords['events'] = {
  submitted: 'nộp trực tuyến',
  received: 'tiếp nhận',
  transferred: 'chuyển đến nơi giải quyết',
  'supplement-requested': 'yêu cầu bổ sung',
  supplemented: 'bổ sung',
  refused: 'từ chối',
  consulted: 'lấy ý kiến',
  answered: 'trả lời ý kiến',
  'financial-duty': 'yêu cầu thực hiện nghĩa vụ tài chính',
  'financial-duty-done': 'thực hiện xong nghĩa vụ tài chính',
  suspended: 'tạm dừng thẩm định',
  resumed: 'tiếp tục thẩm định',
  extended: 'gia hạn',
  'apology-sent': 'gửi văn bản xin lỗi',
  reappointed: 'hẹn lại ngày trả kết quả',
  'result-issued': 'ban hành kết quả',
  'handed-to-one-stop': 'chuyển kết quả cho bộ phận một cửa',
  returned: 'trả kết quả',
  closed: 'kết thúc xử lý trên phần mềm',
  withdrawn: 'rút hồ sơ',
  stopped: 'dừng xử lý',
}
const name = (kind: unknown): string => events[kind as DossierEventKind] ?? say(kind)
const time = (value: unknown): string => {
  const text = say(value)
  return text.length > 10 && text[10] === 'T' ? `${text.slice(11)} ngày ${day(text.slice(0, 10))}` : day(text)
}
const limit = (value: unknown): string => viDeadline.limit(asLimit(value))
const after = ({ on, dueOn }: MessageData): string => `ngày ${time(on)}, sau hạn ${time(dueOn)}`

/** Câu chữ của lỗi dữ liệu hồ sơ. */
export const viDossierIssues = {
  'unknown-procedure': (data) => `danh mục không có thủ tục “${say(data['received'])}”${hint(data)}`,
  'event-out-of-order': ({ kind, on, after: before, afterOn }) =>
    `${name(kind)} ngày ${time(on)} ghi sau ${name(before)} ngày ${time(afterOn)}`,
  'event-before-reception': ({ kind, isReceivedLater }) =>
    `${name(kind)} khi ${isReceivedLater === true ? 'chưa tiếp nhận' : 'không có sự kiện tiếp nhận'}`,
  'event-twice': ({ kind }) => `${name(kind)}: ghi hai lần`,
  'event-after-end': ({ kind, end }) => `${name(kind)} sau khi đã ${name(end)}`,
  'event-cause-missing': ({ kind, needs }) => `${name(kind)} mà trước đó không ${name(needs)}`,
  'event-before-result': ({ kind }) => `${name(kind)} trước khi ban hành kết quả`,
  'result-before-complete': ({ on, requestedOn }) =>
    `ban hành kết quả ngày ${time(on)} khi hồ sơ còn chờ bổ sung từ ngày ${time(requestedOn)}`,
  'reappointed-without-apology': ({ on, dueOn }) =>
    `hẹn lại ngày ${time(on)} (đến ${time(dueOn)}) mà chưa có văn bản xin lỗi`,
} as const satisfies Partial<Locale['issues']>

/** Hồ sơ thủ tục hành chính. */
export const viDossier: DossierWords = {
  title: 'Xem xét hồ sơ thủ tục hành chính',
  subject: (id, procedure, field) =>
    `${id === undefined ? 'Hồ sơ chưa có mã' : `Hồ sơ ${id}`}: ${procedure}; lĩnh vực ${field}`,
  events,
  outcomes: {
    early: 'đã giải quyết trước hạn',
    'on-time': 'đã giải quyết đúng hạn',
    late: 'đã giải quyết trễ hạn',
    'in-time': 'đang giải quyết, trong hạn',
    overdue: 'đang giải quyết, quá hạn',
    paused: 'đang tạm dừng',
    stopped: 'dừng xử lý',
    withdrawn: 'công dân rút hồ sơ',
    refused: 'không được tiếp nhận',
    undecided: 'chưa xác định được đúng hạn hay trễ hạn',
    'not-received': 'chưa tiếp nhận',
  },
  states: {
    1: 'mới đăng ký',
    2: 'được tiếp nhận',
    3: 'không được tiếp nhận',
    4: 'đang xử lý',
    5: 'yêu cầu bổ sung giấy tờ',
    6: 'yêu cầu thực hiện nghĩa vụ tài chính',
    7: 'công dân yêu cầu rút hồ sơ',
    8: 'dừng xử lý',
    9: 'đã xử lý xong',
    10: 'đã trả kết quả',
  },
  headline: (outcome, state, asOf) => `Tính đến ${asOf}: ${outcome} (trạng thái: ${state})`,
  measured: (event, isDefault, on) =>
    `Mốc xét đúng hạn: ${events[event]}${isDefault ? ' (mặc định)' : ''}, ${on === undefined ? 'chưa có' : on}`,
  dates: 'Các mốc ngày',
  date: {
    submittedOn: 'Nộp trực tuyến',
    receivedOn: 'Tiếp nhận',
    resultIssuedOn: 'Ban hành kết quả',
    handedToOneStopOn: 'Chuyển kết quả cho bộ phận một cửa',
    returnedToApplicantOn: 'Trả kết quả cho công dân',
    closedInSystemOn: 'Kết thúc trên phần mềm',
    apologySentOn: 'Gửi văn bản xin lỗi',
  },
  statutory: 'Thời hạn theo quy định',
  committed: (authority) => `Thời hạn cam kết${authority === undefined ? '' : ` (${authority})`}`,
  limit: (text, source) => `Thời hạn: ${text} (${source})`,
  endedWhilePaused: (pausedFrom, remaining) =>
    `Kết thúc khi thời hạn đang tạm dừng từ ngày ${pausedFrom}, lúc đó còn lại ${remaining}`,
  noDate: (why) => `Chưa xác định được ngày: ${why}`,
  reading: ({ of, effect, isTaken }, text) =>
    `Nếu thời gian ${of === 'supplement' ? 'chờ bổ sung' : 'thực hiện nghĩa vụ tài chính'} ${effect === 'pause' ? 'không tính' : 'vẫn tính'} vào thời hạn: ${text}${isTaken ? ' (đang dùng)' : ''}`,
  receipt: (text, late) => `Ngày hẹn trả in trên giấy: ${text}, ${late ? 'đã quá ngày hẹn' : 'chưa quá ngày hẹn'}`,
  lateBy: {
    law: 'Trễ so với thời hạn theo quy định',
    closing: 'Kết quả có trong hạn; chỉ trễ do kết thúc hồ sơ trên phần mềm chậm',
  },
  due: {
    result: 'Trả kết quả giải quyết',
    apology: 'Văn bản xin lỗi và hẹn lại, nếu sẽ trễ hạn',
    transfer: 'Chuyển hồ sơ đến nơi giải quyết',
    'online-accept': 'Tiếp nhận hoặc phản hồi hồ sơ trực tuyến',
    'return-notice': 'Thông báo trả hồ sơ, nếu chưa đủ điều kiện',
    opinion: 'Trả lời ý kiến',
    supplement: 'Người nộp bổ sung hồ sơ',
  },
  acts: {
    result: 'Trả kết quả giải quyết',
    apology: 'Văn bản xin lỗi',
    transfer: 'Chuyển hồ sơ đến nơi giải quyết',
    'online-accept': 'Tiếp nhận hoặc phản hồi hồ sơ trực tuyến',
    'return-notice': 'Thông báo trả hồ sơ',
    opinion: 'Trả lời ý kiến',
    supplement: 'Người nộp bổ sung hồ sơ',
    refusal: 'Từ chối giải quyết bằng văn bản',
  },
  open: 'Việc còn phải làm',
  owed: (what, who, when) => `${what}${who === undefined ? '' : ` (${who})`}: ${when}`,
  byDay: (text, advised) =>
    `chậm nhất ${text}${advised === undefined || advised === text ? '' : `; nên làm xong ${advised}`}`,
  done: 'Việc đã làm',
  verdicts: {
    'in-time': 'trong hạn',
    late: 'trễ',
    silence: 'không trả lời, coi như đồng ý',
    unknown: 'chưa xác định được',
  },
  settled: (what, who, on, by, verdict) =>
    `${what}${who === undefined ? '' : ` (${who})`}: ${on === undefined ? '' : `${on}; `}${by}; ${verdict}`,
  breachesTitle: 'Điều chưa đúng quy định',
  breaches: {
    'apology-missing': ({ dueOn }) => `trễ hạn ${time(dueOn)} mà chưa có văn bản xin lỗi`,
    'apology-late': ({ on, dueOn }) => `gửi văn bản xin lỗi ngày ${time(on)}, chậm nhất phải là ${time(dueOn)}`,
    'apology-more-than-once': ({ times }) => `gửi văn bản xin lỗi ${amount(times)} lần, chỉ được một lần`,
    'apology-without-reason': ({ on }) => `văn bản xin lỗi ngày ${time(on)} không nêu lý do`,
    'reappointed-twice': ({ times, atMost }) => `hẹn lại ${amount(times)} lần, chỉ được ${amount(atMost)} lần`,
    'reappointed-after-due': ({ on, dueOn }) => `hẹn lại ngày ${time(on)}, khi đã quá hạn ${time(dueOn)}`,
    'supplement-more-than-once': ({ times, atMost, phase }) =>
      `yêu cầu bổ sung ${amount(times)} lần ${phase === 'reception' ? 'khi tiếp nhận' : 'trong khi giải quyết'}, chỉ được ${amount(atMost)} lần`,
    'suspended-more-than-once': ({ on, atMost }) =>
      `tạm dừng thẩm định lần nữa ngày ${time(on)}, chỉ được ${amount(atMost)} lần`,
    'return-notice-late': (data) => `thông báo trả hồ sơ ${after(data)}`,
    'refusal-late': (data) => `từ chối giải quyết ${after(data)}`,
    'transfer-late': (data) => `chuyển hồ sơ ${after(data)}`,
    'online-accept-late': (data) => `tiếp nhận hoặc phản hồi hồ sơ trực tuyến ${after(data)}`,
    'opinion-late': ({ agency, on, dueOn }) =>
      `${say(agency)} ${on === undefined ? 'chưa trả lời' : `trả lời ngày ${time(on)}`}, hạn ${time(dueOn)}`,
    'extension-beyond-rule': ({ limit: asked, reason, most }) =>
      `gia hạn ${limit(asked)}: ${reason === 'too-often' ? 'quá số lần được gia hạn' : reason === 'too-long' ? `dài hơn mức tối đa ${limit(most)}` : 'không đúng đơn vị thời gian của quy định'}, không được tính`,
    'code-missing': () => 'hồ sơ không có mã',
    'not-recorded': ({ on }) => `kết quả giải quyết ngay ngày ${time(on)} chưa nhập vào hệ thống`,
    'early-without-notice': ({ on, dueOn }) =>
      `trả kết quả sớm ngày ${time(on)} (hẹn ${time(dueOn)}) mà không báo trước cho công dân`,
  },
  findingsTitle: 'Điều cần lưu ý',
  findings: {
    ...viDossierIssues,
    'late-only-by-system-closing': ({ resultOn, closedOn, dueOn }) =>
      `kết quả có ngày ${time(resultOn)}, trong hạn ${time(dueOn)}; ${closedOn === undefined ? 'chưa kết thúc trên phần mềm' : `phần mềm kết thúc ngày ${time(closedOn)}`}: chỉ trễ do kết thúc chậm, số liệu đã in không tự sửa`,
    'measured-event-missing': ({ event, taken, on }) =>
      `không ghi ngày ${name(event)}; lấy ngày ${name(taken)} (${time(on)}) làm mốc muộn nhất`,
    'law-not-read': ({ on }) => `quy định áp dụng ngày ${time(on)} chưa đọc được, không lấy quy định cũ thay vào`,
    'effect-not-read': ({ what, on }) =>
      `chưa đọc được quy định ngày ${time(on)} về ảnh hưởng của việc ${what === 'supplement' ? 'bổ sung hồ sơ' : 'tạm dừng thẩm định'} đến thời hạn`,
    'effect-not-said': ({ on, taken }) =>
      `văn bản không nói thời gian chờ bổ sung từ ngày ${time(on)} có tính vào thời hạn không; ở đây tạm coi là ${taken === 'pause' ? 'không tính' : 'vẫn tính'} (giả định)`,
    'financial-duty-assumed': ({ on, taken }) =>
      `không có điều khoản nào đã đọc cho dừng thời hạn khi chờ nghĩa vụ tài chính (từ ngày ${time(on)}); ở đây tạm coi là ${taken === 'pause' ? 'không tính' : 'vẫn tính'} (giả định)`,
    'extension-not-counted': ({ on, limit: asked }) =>
      `gia hạn ${limit(asked)} ngày ${time(on)} không có căn cứ trong danh mục nên không tính`,
    'start-not-recorded': ({ events: needed }) =>
      Array.isArray(needed) && needed.includes('time')
        ? 'thiếu giờ tiếp nhận hoặc giờ làm việc của cơ quan để tính'
        : 'thời hạn không bắt đầu từ ngày tiếp nhận và hồ sơ không ghi mốc bắt đầu',
    'start-assumed': () => 'chưa đọc được mốc bắt đầu tính thời hạn; giả định tính từ ngày tiếp nhận',
    'new-application-needed': ({ stopOn }) =>
      `quá hạn bổ sung ${time(stopOn)}: phải thông báo từ chối, người nộp làm hồ sơ mới`,
    'stopped-by-rule': ({ stopOn }) =>
      `quá hạn bổ sung ${time(stopOn)}: hồ sơ dừng theo quy định, nộp lại thì tính từ đầu`,
    'committed-not-in-force': ({ on }) => `thời hạn cam kết không áp dụng cho hồ sơ tiếp nhận ngày ${time(on)}`,
    'receipt-differs': ({ printed, dueOn }) => `giấy hẹn ghi ${time(printed)}, tính theo quy định là ${time(dueOn)}`,
    'state-contradicts-events': ({ stateCode, expected }) =>
      `hệ thống ghi trạng thái ${amount(stateCode)}, theo sự kiện là ${amount(expected)}`,
  },
  stamp: (version, rules, rulesVersion, digest) =>
    `danvan ${version}; danh mục ${rules} ${rulesVersion}; mã băm ${digest.slice(0, 12)}`,
}

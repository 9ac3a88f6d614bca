import type { DisclosureVerdictWords } from './DisclosureVerdictWords.ts'
import { viDisclosure } from './viDisclosure.ts'
import { amount, day, hint } from './viWords.ts'
import { say } from './words.ts'

const { channel, evidence, reason: notApplicable } = viDisclosure
const named = (of: unknown): string =>
  (of as string[])
    .map((each) => channel[each as keyof typeof channel] ?? evidence[each as keyof typeof evidence] ?? each)
    .join('; ')
const missing = (of: unknown): string => (of === undefined ? '' : `: thiếu ${named(of)}`)
const lateBy = (calendar: number, working: number | null) =>
  `chậm ${amount(calendar)} ngày${working === null ? '' : ` (${amount(working)} ngày làm việc)`}`

const reasons: DisclosureVerdictWords['reasons'] = {
  ...notApplicable,
  declared: 'cơ quan nêu đã công khai',
  seen: 'có người xem xét, xác nhận',
  recorded: 'hệ thống ghi nhận',
  'looked-and-absent': 'đã kiểm tra, không thấy công khai',
  'nothing-recorded': 'chưa có ghi nhận, chưa ai kiểm tra',
  'look-undated': 'chưa rõ ngày kiểm tra',
  'looked-too-late': 'kiểm tra khi đã có thể gỡ đúng quy định: không chứng tỏ trước đó không công khai',
  'before-due': 'chưa đến hạn',
  'duty-not-known': 'chưa rõ nghĩa vụ có áp dụng không',
  'channel-satisfied': 'đúng hình thức quy định',
  'any-form': 'văn bản không nêu hình thức',
  'no-form-asked': 'không phải việc công khai',
  'channel-missing': 'thiếu hình thức bắt buộc',
  'weak-form-alone': 'chỉ dùng hình thức bổ sung',
  'observation-invalid': 'việc công khai không hợp lệ',
  'validity-not-known': 'chưa rõ có hợp lệ không',
  'channel-not-known': 'chưa rõ hình thức',
  'not-told': 'chỉ nêu một phần hình thức, chưa rõ phần còn lại',
  'profile-not-known': 'chưa rõ đặc điểm của cơ quan',
  'same-form-not-known': 'chưa rõ hình thức đã công khai trước đó',
  'text-not-read': 'chưa đọc được quy định',
  'calendar-unknown': 'chưa có lịch nghỉ của năm',
  'in-time': 'trong hạn',
  'after-due': 'sau hạn',
  'still-missing': 'đến nay vẫn chưa công khai',
  'day-not-known': 'chưa rõ ngày',
  'no-day-in-text': 'văn bản không ghi số ngày',
  complete: 'đủ nội dung',
  'parts-missing': 'thiếu nội dung hoặc biểu mẫu',
  inaccurate: 'không chính xác, chưa đính chính',
  'not-examined': 'chưa kiểm tra nội dung',
  'nothing-prescribed': 'văn bản không quy định thành phần nội dung',
  'minimum-reached': 'đủ thời gian',
  'too-short': 'gỡ trước thời hạn',
  interrupted: 'bị gián đoạn',
  'taken-down': 'đã gỡ, trong khi phải duy trì thường xuyên',
  'still-running': 'đang trong thời gian công khai',
  'no-minimum': 'không quy định thời gian tối thiểu',
  'evidence-there': 'đủ minh chứng',
  'evidence-missing': 'thiếu minh chứng',
  'evidence-in-review': 'minh chứng đang được xem xét',
  'evidence-not-asked': 'chưa yêu cầu minh chứng',
  'none-asked': 'không yêu cầu minh chứng',
  waived: 'được miễn',
}

/** Kế hoạch, kết luận, sổ theo dõi và biên bản công khai. */
export const viDisclosureVerdicts: DisclosureVerdictWords = {
  planTitle: 'Kế hoạch công khai',
  checkTitle: 'Kết quả kiểm tra việc công khai',
  registerTitle: 'Sổ theo dõi nội dung đã công khai',
  recordTitle: 'Việc công khai theo báo cáo năm',
  asOf: (of) => `Tính đến ngày ${of}`,
  span: (from, to) => `Từ ${from} đến hết ${to}`,
  planColumns: ['Nội dung', 'Hình thức', 'Thời hạn', 'Duy trì đến', 'Trách nhiệm', 'Căn cứ'],
  verdictColumns: ['Mã', 'Nội dung', 'Hạn', 'Kết luận', 'Việc tiếp theo'],
  registerColumns: [
    'Nội dung',
    'Số, ngày văn bản',
    'Hình thức',
    'Ngày công khai',
    'Công khai đến',
    'Trách nhiệm',
    'Địa chỉ',
  ],
  undated: 'Chưa rõ ngày',
  aspects: {
    exists: 'có công khai',
    channel: 'hình thức',
    onTime: 'thời hạn',
    content: 'nội dung',
    kept: 'thời gian duy trì',
    evidence: 'minh chứng',
  },
  status: {
    met: 'đạt',
    'not-met': 'không đạt',
    late: 'chậm',
    'not-yet-due': 'chưa đến hạn',
    running: 'đang công khai',
    unknown: 'chưa rõ',
    'not-applicable': 'không áp dụng',
    waived: 'được miễn',
  },
  reasons,
  verdicts: {
    'not-disclosed': 'Không công khai',
    'wrong-channel': 'Sai hình thức',
    inaccurate: 'Không chính xác',
    incomplete: 'Thiếu nội dung',
    late: 'Chậm',
    'too-short': 'Thiếu thời gian',
    'no-evidence': 'Thiếu minh chứng',
    unknown: 'Chưa rõ',
    running: 'Đang công khai',
    'not-due': 'Chưa đến hạn',
    compliant: 'Đạt',
    'not-applicable': 'Không áp dụng',
    waived: 'Được miễn',
  },
  nextSteps: {
    disclose: 'công khai',
    'disclose-in-form': 'công khai đúng hình thức',
    correct: 'đính chính bằng chính hình thức đã công khai',
    complete: 'bổ sung nội dung',
    'post-again': 'niêm yết, đăng lại cho đủ thời gian',
    'collect-evidence': 'thu thập minh chứng',
    look: 'kiểm tra, xác nhận',
    'settle-profile': 'làm rõ đặc điểm của cơ quan',
    'keep-until': 'giữ nguyên, chưa được gỡ trước',
    'may-take-down': 'được gỡ từ',
  },
  nextStep: (step, of) => (of === undefined ? step : `${step} (${of})`),
  faults: {
    'quorum-not-met': 'không đủ số người dự họp',
    'quorum-not-known': 'chưa rõ số người dự họp',
    'majority-not-met': 'không quá nửa số người dự tán thành',
    'majority-not-known': 'chưa rõ số người tán thành',
    'signature-missing': 'biên bản thiếu chữ ký',
    'signatures-not-known': 'chưa rõ chữ ký trên biên bản',
    'announced-too-late': 'báo trước cuộc họp không đủ thời gian',
    'announcement-not-known': 'chưa rõ đã báo trước cuộc họp đủ thời gian chưa',
    'not-redacted': 'chưa lược bỏ nội dung phải giữ bí mật',
    'redaction-not-known': 'chưa rõ đã lược bỏ nội dung phải giữ bí mật chưa',
  },
  findings: {
    'not-disclosed': () => 'không công khai: đã quá hạn, đã kiểm tra mà không thấy',
    'wrong-channel': ({ reason, missing: of }) =>
      `sai hình thức (${reasons[reason as keyof typeof reasons] ?? say(reason)}${missing(of)})`,
    inaccurate: () => 'nội dung không chính xác, chưa đính chính',
    incomplete: ({ missing: of }) => `thiếu nội dung${missing(of)}`,
    late: ({ daysLate }) => {
      const { calendar, working } = daysLate as { calendar: number; working: number | null }
      return lateBy(calendar, working)
    },
    'too-short': ({ reason }) => `thiếu thời gian duy trì (${reasons[reason as keyof typeof reasons] ?? say(reason)})`,
    'no-evidence': ({ missing: of }) => `thiếu minh chứng${missing(of)}`,
    'reason-missing': () => 'khai “không áp dụng” mà không nêu lý do: không chấp nhận',
    'reason-not-allowed': ({ reason, computed }) => {
      const why = notApplicable[reason as keyof typeof notApplicable] ?? say(reason)
      return computed === undefined
        ? `lý do “${why}” không thuộc ngoại lệ của quy định: không chấp nhận`
        : `khai “${why}”, nhưng theo quy định, hồ sơ cơ quan và sự kiện đã nêu thì nghĩa vụ này phải thực hiện: không chấp nhận`
    },
    'reference-missing': ({ reason }) =>
      `khai “${notApplicable[reason as keyof typeof notApplicable] ?? say(reason)}” mà không dẫn văn bản làm căn cứ: không chấp nhận`,
    'waiver-incomplete': () => 'được miễn mà không nêu cơ quan, văn bản cho miễn: không chấp nhận',
    'waiver-expired': ({ until }) => `việc miễn chỉ đến hết ngày ${day(until)}`,
  },
  planFindings: {
    'duplicate-event': ({ received }) => `mã sự kiện “${say(received)}” bị trùng: bỏ qua lần sau`,
    'unknown-concern': (data) =>
      `sự kiện ${say(data['event'])}: không có nội dung, nghĩa vụ nào là “${say(data['received'])}”${hint(data)}`,
    'concerns-nothing': ({ event }) => `sự kiện ${say(event)}: chưa nêu thuộc nội dung nào`,
    'no-duty-for-event': ({ event, date }) =>
      `sự kiện ${say(event)}${date === undefined ? '' : ` ngày ${day(date)}`}: không nghĩa vụ nào của nội dung này áp dụng vào ngày ấy`,
    'event-day-not-known': ({ event }) => `sự kiện ${say(event)}: chưa rõ ngày`,
    'no-special-case': ({ event, duty }) =>
      `sự kiện ${say(event)} khai trường hợp đặc biệt, ${say(duty)} không có thời hạn riêng cho trường hợp ấy`,
    'special-before-ordinary': ({ duty, dueOn, ordinaryDueOn }) =>
      `${say(duty)}: hạn của trường hợp đặc biệt (${day(dueOn)}) lại sớm hơn hạn thông thường (${day(ordinaryDueOn)})`,
    'received-late': ({ duty, issuedOn, receivedOn, isPastDue }) =>
      `${say(duty)}: văn bản ngày ${day(issuedOn)} nhận ngày ${day(receivedOn)}${isPastDue === true ? ', khi đã quá hạn công khai' : ''}; hạn tính từ ngày ban hành`,
  },
  checkFindings: {
    'unknown-occurrence': (data) => `không có lần công khai nào là “${say(data['received'])}”${hint(data)}`,
    'unknown-duty': (data) => `danh mục không có mục “${say(data['received'])}”${hint(data)}`,
    'duplicate-observation': ({ received }) => `mã ghi nhận “${say(received)}” bị trùng: bỏ qua lần sau`,
    'after-as-of': ({ observation, on, asOf }) =>
      `ghi nhận ${say(observation)} ngày ${day(on)}, sau ngày xem xét ${day(asOf)}: chưa tính`,
    'exempted-twice': ({ received }) => `“${say(received)}” được khai hai lần: lấy lần đầu`,
  },
  notPlanned: {
    ...notApplicable,
    'trigger-differs': 'sự kiện này không làm phát sinh nghĩa vụ',
    'day-not-known': 'chưa rõ ngày',
    heading: 'là mục chung, không xem xét riêng',
    'term-not-known': 'chưa rõ nhiệm kỳ',
  },
  assumption: ({ code, taken }) => {
    switch (code) {
      case 'law-by-trigger':
        return 'áp dụng quy định của ngày phát sinh (ngày ban hành, nhận, hết kỳ), không phải ngày niêm yết'
      case 'counting':
        return taken === 'civil-code'
          ? 'cách tính thời hạn theo Bộ luật Dân sự, áp dụng tương tự'
          : 'cách tính thời hạn do người dùng chọn'
      case 'period-end':
        return 'việc hằng tháng, 6 tháng, năm mà không ghi ngày: hạn là ngày cuối kỳ'
      case 'posting-day':
        return taken === 'lenient'
          ? 'ngày niêm yết được tính vào thời gian duy trì'
          : 'ngày niêm yết không tính vào thời gian duy trì'
      case 'interruption':
        return taken === 'sum-of-stretches'
          ? 'thời gian gián đoạn: cộng các đợt'
          : 'thời gian liên tục: gián đoạn thì tính lại từ đầu'
      case 'one-posting':
        return taken === 'internal-also'
          ? 'đã công khai theo luật chuyên ngành vẫn phải công khai nội bộ'
          : 'đã công khai theo luật chuyên ngành thì không phải công khai nội bộ lần nữa'
      case 'late-receipt':
        return taken === 'from-receipt'
          ? 'văn bản cấp trên đến muộn: tính từ ngày nhận'
          : 'văn bản cấp trên đến muộn: vẫn tính từ ngày ban hành'
      case 'precedence':
        return 'thứ tự các kết luận do thư viện đặt, suy từ Nghị định 59/2019/NĐ-CP Đ.81'
    }
  },
  assumptionsTitle: 'Điều chưa có văn bản đã đọc xác định',
  findingsTitle: 'Điều cần lưu ý',
  notPlannedTitle: 'Không phát sinh',
  portfolio: 'Tổng hợp',
  worst: 'Cần xử lý trước',
  takeDown: 'Thời gian gỡ',
  mayTakeDown: (occurrence, of, on) => `${occurrence}, ${of}: được gỡ từ ${on}`,
  count: (name, of) => `${name}: ${amount(of)}`,
  isOpen: 'chưa rõ có áp dụng không',
  due: {
    disclose: 'công khai',
    'post-schedule': 'niêm yết trước',
    perform: 'thực hiện',
    'take-down': 'được gỡ',
  },
  stamp: (version, catalogues, calendarDigest) =>
    `danvan ${version}; ${catalogues}; lịch ${calendarDigest.slice(0, 12)}.`,
  posting: {
    title: 'BIÊN BẢN NIÊM YẾT CÔNG KHAI',
    endTitle: 'BIÊN BẢN KẾT THÚC NIÊM YẾT',
    motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM — Độc lập - Tự do - Hạnh phúc',
    blank: '……………………',
    opening: (of, agency) => `Hồi …… giờ …… phút, ngày ${of}, tại ${agency}.`,
    present: 'Thành phần: ………………………………………………………',
    content: (label) => `Nội dung niêm yết: ${label}.`,
    paper: (number, of) => `Văn bản: ${number}, ngày ${of}.`,
    papers: 'Danh mục văn bản, bản kê khai niêm yết: ………………………………',
    boards: (boards) => `Nơi niêm yết: ${boards}.`,
    duration: (days, isConsecutive) =>
      `Thời gian niêm yết: ít nhất ${days < 10 ? `0${days}` : days} ngày${isConsecutive ? ' liên tục' : ''}.`,
    removable: (of) => `Được gỡ từ ngày: ${of}.`,
    dueOn: (of) => `Hạn niêm yết: ${of}.`,
    signatures: (names) => `Chữ ký: ${names}.`,
    signer: { head: 'Thủ trưởng cơ quan', chair: 'Chủ trì', union: 'Đại diện công đoàn' },
    ended: (agency) => `Ngày ……/……/………, tại ${agency}, đã kết thúc việc niêm yết nội dung trên.`,
    opinions: 'Ý kiến, phản ánh trong thời gian niêm yết: ……………………………',
  },
  record: {
    counts: ({ owed, declared, notMentioned, ifItArises, ifItArisesDeclared, notArisen, open }) =>
      `${amount(owed)} nghĩa vụ phải thực hiện trong kỳ: báo cáo nêu ${amount(declared)}, không nêu ${amount(notMentioned)}; ${amount(ifItArises)} nghĩa vụ chỉ thực hiện nếu phát sinh: báo cáo nêu ${amount(ifItArisesDeclared)}; ${amount(notArisen)} nghĩa vụ không phát sinh; ${amount(open)} nghĩa vụ chưa rõ có áp dụng không`,
    declared: 'Báo cáo có nêu',
    notMentioned: 'Phải thực hiện nhưng báo cáo không nêu',
    onlyByEvent: 'Báo cáo không nêu; phải thực hiện nếu phát sinh văn bản, vụ việc',
    inPart: 'Báo cáo chỉ nêu một phần',
    restOf: (duty, rest) => `${duty}: chưa nêu ${rest}`,
    headings: 'Mục chung: nội dung cụ thể do quy định khác hoặc quy chế dân chủ của cơ quan xác định',
    toSettle: 'Chưa rõ có áp dụng không; cần làm rõ',
    urgent: 'Việc cần làm trước',
    crossChecks: 'Đối chiếu với dữ kiện chấm điểm (điểm giữ nguyên)',
    crossCheck: {
      'not-shown': 'được tính là đã làm, nhưng báo cáo không nêu ngày công khai và minh chứng',
      'not-declared': 'được tính là đã làm, nhưng báo cáo không nêu là đã công khai',
      agrees: 'khớp',
      contradicts: 'báo cáo nêu đã công khai, dữ kiện chấm điểm thì không',
      'fact-not-known': 'báo cáo nêu đã công khai, dữ kiện chấm điểm chưa rõ',
    },
    arises: { 'by-period': 'theo kỳ', always: 'thường xuyên', 'by-event': 'theo văn bản, vụ việc' },
    unknownAspects: 'Báo cáo không nêu ngày, thời gian duy trì và minh chứng của nội dung nào: ba mặt này đều chưa rõ.',
  },
}

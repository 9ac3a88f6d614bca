import type { DisclosureParts, DisclosureWords } from './DisclosureWords.ts'
import { disclosureSentences } from './disclosureSentences.ts'
import type { Locale } from './Locale.ts'
import { amount, day, hint } from './viWords.ts'
import { say } from './words.ts'

const channel: DisclosureWords['channel'] = {
  'board-office': 'Niêm yết tại trụ sở',
  'board-unit': 'Niêm yết tại nơi làm việc của đơn vị, bộ phận liên quan trực tiếp',
  'board-reception': 'Niêm yết tại nơi tiếp công dân',
  'board-onestop': 'Niêm yết hoặc hiển thị điện tử nơi tiếp nhận hồ sơ',
  'board-inspected': 'Niêm yết tại trụ sở đối tượng thanh tra',
  'board-community': 'Niêm yết tại nhà văn hóa, điểm sinh hoạt cộng đồng',
  intranet: 'Trang, hệ thống thông tin điện tử nội bộ',
  portal: 'Cổng, trang thông tin điện tử của cơ quan',
  'portal-official': 'Cổng thông tin điện tử Chính phủ, bộ, tỉnh',
  'national-bidding': 'Hệ thống mạng đấu thầu quốc gia',
  'national-tthc': 'Cơ sở dữ liệu quốc gia về thủ tục hành chính',
  'onestop-system': 'Hệ thống thông tin giải quyết thủ tục hành chính',
  'staff-conference': 'Hội nghị cán bộ, công chức, viên chức, người lao động',
  'meeting-all': 'Cuộc họp toàn thể',
  'meeting-vote': 'Đọc tại cuộc họp lấy phiếu tín nhiệm',
  meeting: 'Cuộc họp',
  'notice-all-staff': 'Văn bản đến toàn thể cán bộ, công chức, viên chức, người lao động',
  'via-unit-heads': 'Qua người phụ trách bộ phận',
  'notice-party-union': 'Văn bản đến tổ chức đảng, Ban Chấp hành Công đoàn',
  document: 'Phát hành văn bản',
  publication: 'Ấn phẩm',
  handout: 'Phát bản sao tại cuộc họp',
  letter: 'Văn bản gửi cá nhân',
  'direct-answer': 'Trả lời, thông báo trực tiếp',
  print: 'Báo in',
  radio: 'Đài phát thanh',
  tv: 'Đài truyền hình',
  'e-news': 'Báo điện tử',
  'press-conference': 'Họp báo',
  'on-request': 'Cung cấp theo yêu cầu',
  gazette: 'Công báo',
  loudspeaker: 'Hệ thống truyền thanh cấp xã',
  'village-head': 'Qua Trưởng thôn, Tổ trưởng tổ dân phố',
  'social-telecom': 'Mạng viễn thông, mạng xã hội',
  other: 'Hình thức khác',
}
const reason: DisclosureWords['reason'] = {
  'no-trigger': 'không phát sinh',
  'not-in-force': 'không có hiệu lực',
  'role-absent': 'không thuộc vai trò của cơ quan',
  'profile-excludes': 'đặc điểm của cơ quan không thuộc diện áp dụng',
  'state-secret': 'bí mật nhà nước',
  'work-secret': 'bí mật công tác',
  'business-secret': 'bí mật kinh doanh',
  'not-yet-releasable': 'thông tin chưa được phép công khai',
  'displaced-by-special': 'luật chuyên ngành quy định riêng',
  'other-regime': 'thực hiện theo quy định riêng của quân đội, công an',
}
const flag: DisclosureWords['flag'] = {
  hasIntranet: 'có trang, hệ thống thông tin điện tử nội bộ',
  hasPortal: 'có cổng, trang thông tin điện tử',
  singleSite: 'mọi đơn vị làm việc tại một trụ sở',
  hasOneStop: 'tiếp nhận hồ sơ tại Bộ phận Một cửa',
  issuesInspections: 'có cơ quan thanh tra',
  inspected: 'là đối tượng thanh tra',
  exploitsAssets: 'được phép khai thác tài sản công',
  hasLoudspeaker: 'có hệ thống truyền thanh cấp xã',
  armyPolice: 'thuộc quân đội, công an',
  dispersed: 'làm việc phân tán',
  cannotLeavePosts: 'không thể rời vị trí làm việc',
  headcount: 'số người',
  budgetRole: 'cấp dự toán',
  unitKind: 'loại hình cơ quan, đơn vị',
}
const values: Readonly<Record<string, string>> = {
  agency: 'cơ quan nhà nước',
  'service-unit': 'đơn vị sự nghiệp công lập',
  commune: 'cấp xã',
  'state-enterprise': 'doanh nghiệp nhà nước',
  'level-1': 'đơn vị dự toán cấp I',
  superior: 'đơn vị dự toán cấp trên',
  spending: 'đơn vị sử dụng ngân sách',
}
const value = (of: unknown): string =>
  typeof of === 'boolean' ? (of ? 'có' : 'không') : (values[say(of)] ?? amount(of))
const flags = (of: unknown): string =>
  Object.entries(of as Readonly<Record<string, unknown>>)
    .map(([name, each]) => `${flag[name as keyof typeof flag]}: ${value(each)}`)
    .join('; ')
const two = (of: number) => String(of).padStart(2, '0')

/** Within a sentence. */
const inside = Object.fromEntries(
  Object.entries(channel).map(([id, label]) => [id, label.charAt(0).toLowerCase() + label.slice(1)]),
) as typeof channel

const parts: DisclosureParts = {
  channel: inside,
  reason,
  flag,
  value,
  event: {
    issued: 'ban hành văn bản, quyết định',
    received: 'nhận văn bản',
    assigned: 'được giao',
    approved: 'được phê duyệt',
    'reported-up': 'báo cáo đơn vị dự toán cấp trên',
    'handed-over': 'bàn giao bản kê khai',
    signed: 'ký',
    completed: 'hoàn thành',
    'reception-day': 'ngày tiếp công dân',
    'vote-meeting': 'cuộc họp lấy phiếu tín nhiệm',
    recognised: 'công nhận kết quả',
    created: 'tạo ra thông tin (ký, đóng dấu)',
    'contract-effective': 'hợp đồng có hiệu lực',
    'procurement-step': 'từng bước lựa chọn nhà thầu',
    'decision-in-force': 'quyết định có hiệu lực',
    'procedures-announced': 'quyết định công bố thủ tục hành chính',
    'rules-effective': 'văn bản quy phạm pháp luật có hiệu lực',
    'file-due': 'hồ sơ đến hạn trả kết quả',
    'reception-postponed': 'hoãn buổi tiếp công dân',
    'petition-received': 'tiếp nhận khiếu nại, tố cáo, kiến nghị, phản ánh',
    disclosed: 'công khai',
    changed: 'thông tin thay đổi',
    'wrong-information': 'phát hiện thông tin không chính xác',
    'correction-claim': 'công dân cho rằng thông tin không chính xác',
    request: 'có yêu cầu',
    draft: 'dự thảo',
    conference: 'hội nghị',
    'conference-request': 'yêu cầu, đề nghị họp bất thường',
    'conference-fails': 'không tổ chức được hội nghị',
    'check-planned': 'cuộc kiểm tra',
    'proposal-received': 'nhận kiến nghị của Ban Thanh tra nhân dân',
    'council-session': 'kỳ họp thường lệ của Hội đồng nhân dân',
    'dialogue-request': 'yêu cầu đối thoại',
  },
  amount: (of, unit) => `${two(of)} ${{ day: 'ngày', 'working-day': 'ngày làm việc', times: 'lần' }[unit]}`,
  within: (limit, direction) => (direction === 'after' ? `trong ${limit}` : `chậm nhất ${limit} trước`),
  special: (limit) => `trường hợp đặc biệt ${limit}`,
  beforeDate: (of, month, yearOffset) => `trước ngày ${two(of)}/${two(month)}${yearOffset === 1 ? ' năm sau' : ''}`,
  lastWorkingDayOf: (month) => `chậm nhất ngày làm việc cuối cùng của tháng ${two(month)}`,
  monthsIntoNextYear: (months) => `sau khi kết thúc năm, không chậm hơn ${two(months)} tháng của năm tiếp theo`,
  noNumber: {
    'at-event': 'tại sự kiện',
    'with-disclosure': 'cùng lúc với việc công khai',
    'period-end': 'đến hết kỳ',
    continuous: 'thường xuyên',
    promptly: 'kịp thời',
    'none-stated': 'văn bản không nêu',
    unknown: 'chưa đọc được',
  },
  noForm: {
    none: 'không phải việc công khai',
    'same-form': 'cùng hình thức đã công khai',
    'none-stated': 'văn bản không nêu',
    unknown: 'chưa đọc được',
  },
  and: ' và ',
  or: ' hoặc ',
  ifHolds: (condition, then, otherwise) =>
    `nếu ${condition} thì ${then}${otherwise === undefined ? '' : `, nếu không thì ${otherwise}`}`,
  atLeast: (channels, of, isConsecutive) => `${channels}: ít nhất ${of}${isConsecutive ? ' liên tục' : ''}`,
  lasting: (channels, how) =>
    `${channels}: ${how === 'permanent' ? 'thường xuyên' : 'trong suốt thời gian còn hiệu lực'}`,
  period: { month: 'tháng', quarter: 'quý', 'half-year': '6 tháng', year: 'năm', term: 'nhiệm kỳ' },
  each: (periods) => `hằng ${periods}`,
  always: 'thường xuyên',
  attendance: (allUpTo, delegatesIf) =>
    `đến ${amount(allUpTo)} người thì toàn thể; đông hơn hoặc ${delegatesIf} thì toàn thể hoặc đại biểu`,
  quorum: (numerator, denominator) => `có mặt ít nhất ${numerator}/${denominator} số người được triệu tập`,
  majority: 'trên 50% số người dự tán thành',
  signed: (by) => `có chữ ký của ${by}`,
  signer: { head: 'người đứng đầu', chair: 'chủ trì', union: 'công đoàn' },
  notice: (limits) => `báo trước ${limits}`,
  none: 'không',
}

/** Nghĩa vụ công khai. */
export const viDisclosure: DisclosureWords = {
  ...disclosureSentences(parts, ({ vi }) => vi),
  title: (date) => `Nghĩa vụ công khai theo quy định ngày ${date}`,
  comparison: (before, after) => `So sánh quy định công khai: ngày ${before} và ngày ${after}`,
  channel,
  reason,
  flag,
  role: {
    head: 'người đứng đầu',
    'project-owner': 'chủ đầu tư',
    'bid-inviter': 'bên mời thầu',
    'verification-decider': 'người ra quyết định xác minh',
    decider: 'người ra quyết định',
    'recruitment-council': 'hội đồng tuyển dụng',
    'inspection-decider': 'người ra quyết định thanh tra',
    'inspected-body': 'đối tượng thanh tra',
    'second-instance-resolver': 'người giải quyết khiếu nại lần hai',
    'denunciation-resolver': 'người giải quyết tố cáo',
    'denunciation-handler': 'người xử lý hành vi bị tố cáo',
    'reception-officer': 'người tiếp công dân',
    'one-stop-shop': 'Bộ phận Một cửa',
    'provincial-chairman': 'Chủ tịch Ủy ban nhân dân tỉnh',
    'provincial-committee': 'Ủy ban nhân dân tỉnh',
    'staff-conference': 'hội nghị',
    staff: 'cán bộ, công chức, viên chức, người lao động',
    union: 'Ban Chấp hành Công đoàn',
    'peoples-inspectorate': 'Ban Thanh tra nhân dân',
    'commune-committee': 'Ủy ban nhân dân cấp xã',
    'enterprise-representative': 'người đại diện có thẩm quyền của doanh nghiệp',
  },
  evidence: {
    'posting-minutes': 'biên bản niêm yết',
    'removal-minutes': 'biên bản kết thúc niêm yết',
    photo: 'ảnh chụp',
    'address-and-times': 'đường dẫn, thời điểm đăng và gỡ',
    capture: 'ảnh chụp màn hình',
    'signed-file': 'tệp ký số',
    'message-log': 'nhật ký gửi trên hệ thống',
    minutes: 'biên bản cuộc họp',
    'document-copy': 'bản lưu văn bản',
    'disclosure-decision': 'quyết định công bố công khai',
    'media-issues': 'số báo, ngày phát sóng',
    'bidding-code': 'mã trên hệ thống đấu thầu',
    'letter-copy': 'bản lưu văn bản gửi cá nhân',
    'reception-book': 'sổ tiếp công dân',
  },
  status: {
    applies: 'áp dụng',
    'not-applicable': 'không áp dụng',
    unknown: 'chưa rõ',
    'not-in-force': 'không có hiệu lực',
    'unknown-in-force': 'chưa rõ hiệu lực',
  },
  level: {
    special: 'luật chuyên ngành',
    regulation: 'quy chế của cơ quan',
    general: 'luật chung',
    default: 'quy định mặc định',
  },
  field: {
    trigger: 'mốc tính',
    due: 'thời hạn',
    channels: 'hình thức',
    keep: 'thời gian duy trì',
    evidence: 'minh chứng',
    exceptions: 'ngoại lệ',
    attendance: 'thành phần',
    validity: 'điều kiện hợp lệ',
  },
  relation: {
    same: 'cùng nội dung',
    wider: 'nội dung rộng hơn',
    narrower: 'nội dung hẹp hơn',
    split: 'tách thành mục riêng',
    new: 'mới',
  },
  why: {
    'in-force': ({ from, lastDay }) =>
      `có hiệu lực${from === undefined ? '' : ` từ ${day(from)}`}${lastDay === undefined ? '' : ` đến hết ${day(lastDay)}`}`,
    ended: ({ lastDay }) => `hết hiệu lực sau ngày ${day(lastDay)}`,
    'not-yet': ({ from }) => `có hiệu lực từ ngày ${day(from)}`,
    'requirement-met': ({ flags: of }) => `đáp ứng điều kiện (${flags(of)})`,
    'requirement-failed': ({ flags: of, reason: why }) => {
      const read = flags(of)
      return `${reason[why as keyof typeof reason]}${read === '' ? '' : ` (${read})`}`
    },
    'field-from': ({ level, by, fields }) =>
      `${viFields(fields)} theo ${say(by)} (${viDisclosure.level[level as keyof DisclosureWords['level']]})`,
    displaced: ({ id, fields, certain }) =>
      `${viFields(fields)} của cùng nội dung ${certain === true ? '' : 'có thể '}theo ${say(id)}`,
    'same-as': ({ id, carriedBy }) =>
      `cùng một việc với ${say(id)}, tính một lần${carriedBy === 'other' ? ' tại mục ấy' : ' tại mục này'}`,
  },
  warning: {
    'unconfirmed-since': ({ on }) => `từ ngày ${day(on)} văn bản sửa đổi chưa đọc được: coi như giữ nguyên`,
    'not-reviewed-since': ({ on }) => `chưa rà soát lại từ ngày ${day(on)}`,
    unverified: () => 'chưa kiểm chứng với văn bản',
    'first-day-not-read': () => 'chưa đọc được ngày có hiệu lực',
    'end-not-read': () => 'chưa đọc được ngày hết hiệu lực',
    'field-unknown': ({ field }) => `chưa đọc được: ${viFields([field])}`,
    'outside-years': ({ from, to }) =>
      `văn bản áp dụng cho năm ${say(from)}${to === undefined ? ' trở đi' : `–${say(to)}`}`,
    'regulation-open': ({ by }) => `chưa rõ quy chế của cơ quan (${say(by)}) có áp dụng không`,
  },
  findings: {
    narrows: ({ by, duty, field }) =>
      `${say(by)} hạn chế ${viFields([field])} của ${say(duty)}: quy chế chỉ được mở rộng, áp dụng theo luật`,
    'not-comparable': ({ by, duty, field }) =>
      `${say(by)}: không so được ${viFields([field])} với ${say(duty)}, áp dụng theo luật`,
    'unknown-duty': (data) => `không có mục “${say(data['received'])}”${hint(data)}`,
    'duplicate-duty': ({ received }) => `mã “${say(received)}” đã có`,
  },
  what: 'Nội dung',
  id: 'Mã',
  applying: 'Áp dụng',
  open: 'Chưa rõ',
  needs: (of) => `cần biết: ${of}`,
  excluded: 'Không áp dụng',
  warnings: 'Lưu ý',
  findingsTitle: 'Quy chế của cơ quan',
  count: (status, count) => `${status}: ${amount(count)}`,
  added: 'Thêm mới',
  dropped: 'Không còn',
  changed: 'Thay đổi',
  unchanged: 'Giữ nguyên',
  none: 'Không có.',
  stamp: (version, catalogues) => `danvan ${version}; ${catalogues}.`,
}

function viFields(fields: unknown): string {
  return (fields as (keyof DisclosureWords['field'])[]).map((each) => viDisclosure.field[each] ?? each).join(', ')
}

/** Câu chữ của việc kiểm tra danh mục nội dung công khai và hồ sơ cơ quan. */
export const viDisclosureFindings: Locale['disclosureFindings'] = {
  'duplicate-id': ({ received }) => `mã “${say(received)}” bị trùng`,
  'unknown-duty': (data) => `danh mục không có mục “${say(data['received'])}”${hint(data)}`,
  'crosswalk-not-reciprocal': ({ duty, with: other }) =>
    `${say(duty)} và ${say(other)}: đối chiếu không khớp hai chiều`,
  'regimes-overlap': ({ duty, with: other }) => `${say(duty)} và ${say(other)} cùng có hiệu lực`,
  'regimes-gap': ({ duty, with: other, from, lastDay }) =>
    `giữa ${say(other)} (hết ${day(lastDay)}) và ${say(duty)} (từ ${day(from)}) có khoảng trống`,
  'keep-without-channel': ({ duty, channels }) =>
    `${say(duty)}: thời gian duy trì cho hình thức không có trong mục (${say(channels)})`,
  'due-unit-missing': ({ duty }) => `${say(duty)}: thời hạn thiếu số hoặc đơn vị`,
  'unknown-gap': ({ duty, received }) => `${say(duty)}: không có điểm chưa đọc “${say(received)}”`,
  'last-day-before-first': ({ duty, from, lastDay }) =>
    `${say(duty)}: hết hiệu lực ngày ${day(lastDay)}, trước ngày đầu ${day(from)}`,
  'provision-missing': ({ duty }) => `${say(duty)}: thiếu điều khoản`,
  'provision-not-canonical': ({ duty, received, expected }) =>
    `${say(duty)}: điều khoản “${say(received)}” chưa đúng dạng${expected === undefined ? '' : ` “${say(expected)}”`}`,
  unverified: ({ duty }) => `${say(duty)}: có điểm chưa kiểm chứng`,
  'unknown-instrument': (data) =>
    `${say(data['duty'])}: danh mục văn bản không có “${say(data['received'])}”${hint(data)}`,
  'instrument-not-yet': ({ duty, instrument, from, first }) =>
    `${say(duty)}: ${say(instrument)} đến ngày ${day(first)} mới có hiệu lực, mục này dẫn từ ngày ${day(from)}`,
  'ended-instrument': ({ duty, instrument, lastDay }) =>
    `${say(duty)} dẫn ${say(instrument)}, đã hết hiệu lực ngày ${day(lastDay)}`,
  'flag-days-reversed': ({ flag: name, from, lastDay }) =>
    `${say(name)}: thời gian bị ngược, từ ${day(from)} đến ${day(lastDay)}`,
  'flag-days-overlap': ({ flag: name }) => `${say(name)}: hai giá trị cùng một ngày`,
}

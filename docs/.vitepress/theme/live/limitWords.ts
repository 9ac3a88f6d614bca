import { type TimeLimitEvent, type TimeLimitRule, vi } from 'danvan'

/** What a limit is counted from, in words. */
export const startWords: Readonly<Record<TimeLimitEvent, string>> = {
  receipt: 'ngày nhận được',
  acceptance: 'ngày thụ lý',
  'acceptance-decision': 'ngày có quyết định thụ lý',
  'decision-issued': 'ngày ban hành quyết định',
  'decision-received': 'ngày nhận được quyết định',
  'decision-or-act-known': 'ngày nhận được quyết định hoặc biết có quyết định, hành vi',
  'first-term-expired': 'ngày hết thời hạn giải quyết lần đầu',
  'termination-notice': 'ngày thông báo chấm dứt',
  'information-asked-for': 'ngày được yêu cầu cung cấp thông tin',
  'signatures-and-representative-complete': 'ngày có đủ chữ ký và cử xong người đại diện',
  'dialogue-day': 'ngày đối thoại',
  'suspension-decision': 'ngày có quyết định đình chỉ, tạm đình chỉ',
  'further-denunciation-received': 'ngày nhận được tố cáo tiếp',
  'report-asked-for': 'ngày được yêu cầu báo cáo',
  'conclusion-issued': 'ngày ban hành kết luận',
  'reception-day': 'ngày tiếp công dân',
  'online-reception-day': 'ngày tiếp công dân trực tuyến',
  'matter-presented': 'ngày trình bày nội dung',
  'matter-settled': 'ngày giải quyết xong',
  'settlement-reported': 'ngày báo cáo kết quả giải quyết',
  'refusal-grounds-complete': 'ngày có đủ căn cứ từ chối',
  'information-created': 'ngày tạo ra thông tin',
  'claim-received': 'ngày nhận được yêu cầu đính chính',
  'own-discovery': 'ngày tự phát hiện',
  'valid-request': 'ngày nhận được yêu cầu hợp lệ',
  'received-in-person': 'lúc tiếp nhận trực tiếp',
  'system-receipt': 'lúc hệ thống tiếp nhận',
  'term-expiry': 'ngày hết thời hạn',
  'supplement-asked-for': 'ngày yêu cầu bổ sung',
  'paper-received': 'ngày nhận được văn bản',
  'paper-signed': 'ngày ký văn bản',
  'full-valid-file': 'ngày nhận đủ hồ sơ hợp lệ',
  request: 'ngày có yêu cầu, đề nghị',
  'supplement-received': 'ngày nhận được hồ sơ bổ sung',
  'consultation-received': 'ngày nhận được văn bản lấy ý kiến',
  'works-start': 'ngày khởi công',
  'inspection-day': 'ngày kiểm tra',
  'planned-acceptance': 'ngày dự kiến nghiệm thu',
  'owner-file-received': 'ngày nhận được hồ sơ của chủ đầu tư',
  'report-received': 'ngày nhận được báo cáo',
  'stamped-file-received': 'ngày nhận được hồ sơ đã đóng dấu',
  'eligibility-notice': 'ngày thông báo đủ điều kiện',
  'council-result': 'ngày có kết quả của hội đồng',
  'withdrawal-grounds-found': 'ngày phát hiện căn cứ thu hồi',
  'withdrawal-decision-received': 'ngày nhận được quyết định thu hồi',
  'withdrawal-decision-in-force': 'ngày quyết định thu hồi có hiệu lực',
  'written-notice': 'ngày có thông báo bằng văn bản',
  'not-read': 'mốc chưa đọc được',
}

/** What a row says of time, in words. */
export function figureWords({ figure, direction }: TimeLimitRule): string {
  const { limit } = vi.deadline
  switch (figure.kind) {
    case 'within':
      return direction === 'before' ? `chậm nhất ${limit(figure.limit)} trước đó` : `trong ${limit(figure.limit)}`
    case 'lasts':
      return `ít nhất ${limit(figure.limit)}`
    case 'earlier-of':
      return `${limit(figure.limit)} hoặc trước ngày ${figure.monthly.cutDay} hằng tháng, mốc nào đến trước`
    case 'one-of':
      return `một trong các mức ${figure.limits.map(limit).join(', ')}; trường hợp nào mức nào thì chưa ghi lại được`
    case 'each':
      return `ít nhất ${limit(figure.atLeast)} mỗi tháng`
    case 'same-day':
      return `trong ngày làm việc${figure.cutOff ? `; nhận sau ${figure.cutOff} thì sang ngày làm việc kế tiếp` : ''}`
    case 'at-once':
      return 'ngay'
    case 'named-by-agency':
      return 'cơ quan tự ấn định từng vụ việc'
    case 'effect':
      return 'không phải thời hạn riêng, chỉ tác động đến thời hạn khác'
    case 'no-number':
      return 'văn bản đã đọc không nêu con số'
    case 'not-read':
      return 'có văn bản quy định nhưng chưa đọc được'
    case 'abolished':
      return 'thủ tục không còn'
  }
}

/** Who binds whom. */
export const kindWords: Readonly<Record<TimeLimitRule['kind'], string>> = {
  statutory: 'theo luật',
  committed: 'theo công bố của địa phương',
  'sla-example': 'ví dụ về cam kết nội bộ, không phải luật',
}

/** The first and the last day of a row, as far as they were read. */
export function forceWords({ inForce: { from, end } }: TimeLimitRule): string {
  const first = from === undefined ? 'chưa rõ từ ngày nào' : `từ ${vi.date(from.on)}`
  if (end === undefined || end.kind === 'open') return first
  return `${first}, ${'on' in end && end.on !== undefined ? `hết ngày ${vi.date(end.on)}` : 'ngày kết thúc chưa đọc được'}`
}

/** The fields of the catalogue. */
export const fieldWords: Readonly<Record<string, string>> = {
  complaint: 'Khiếu nại',
  denunciation: 'Tố cáo',
  reception: 'Tiếp công dân',
  petition: 'Xử lý đơn',
  feedback: 'Phản ánh, kiến nghị',
  information: 'Cung cấp thông tin',
  democracy: 'Dân chủ ở cơ sở',
  'one-stop': 'Một cửa',
  papers: 'Văn bản, giấy tờ',
  construction: 'Cấp phép, thẩm định xây dựng',
  certificates: 'Chứng chỉ hành nghề xây dựng',
  'real-estate': 'Kinh doanh bất động sản',
  planning: 'Quy hoạch',
}

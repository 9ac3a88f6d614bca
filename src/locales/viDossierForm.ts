import type { DossierFormWords, PeriodWords } from './DossierFormWords.ts'
import { amount, day, number } from './viWords.ts'
import { say } from './words.ts'

/** Từ ngữ của biểu số liệu hồ sơ. */
export const viDossierForm: DossierFormWords = {
  title: (form) => `Tình hình giải quyết thủ tục hành chính (biểu ${form})`,
  unit: (unit) => `Đơn vị báo cáo: ${unit}`,
  period: (from, to, cutOff, sendBy) =>
    `Kỳ báo cáo: từ ${from} đến hết ${to}, số liệu đến ${cutOff}${sendBy === undefined ? '' : `, gửi chậm nhất ${sendBy}`}`,
  reading: {
    'II.06a':
      'Cách xếp cột: hồ sơ chờ bổ sung, chờ nghĩa vụ tài chính tính vào đang giải quyết trong hạn (12); hồ sơ công dân rút tính vào đúng hạn (9)',
    progress:
      'Cách xếp cột: hồ sơ công dân rút tính vào đã giải quyết (7), cột riêng; hồ sơ tạm dừng, dừng xử lý để riêng, ngoài (7) và (11)',
    supplied: 'Cách xếp cột: theo số liệu đơn vị đã thống kê',
  },
  number: 'STT (1)',
  field: 'Lĩnh vực (2)',
  columns: {
    '3': 'Tiếp nhận: tổng số (3)',
    '4': 'Trực tuyến (4)',
    '5': 'Trực tiếp, bưu chính (5)',
    '6': 'Kỳ trước chuyển qua (6)',
    '7': 'Đã giải quyết: tổng số (7)',
    '8': 'Trước hạn (8)',
    '9': 'Đúng hạn (9)',
    '10': 'Quá hạn (10)',
    '11': 'Đang giải quyết: tổng số (11)',
    '12': 'Trong hạn (12)',
    '13': 'Quá hạn (13)',
  },
  besideColumns: {
    solvedWithdrawn: 'Rút hồ sơ (trong 7)',
    paused: 'Tạm dừng (ngoài 7, 11)',
    stopped: 'Dừng xử lý (ngoài 7, 11)',
    withdrawn: 'Rút hồ sơ (ngoài 7, 11)',
  },
  earlyOrOnTime: (count) => `${count} (8 + 9)`,
  total: 'Tổng số',
  blank: 'Ô trống là chưa có số liệu, không phải bằng 0.',
  balances: 'Kiểm tra cân đối',
  balanceColumns: ['Đẳng thức', 'Nội dung', 'Vế trái', 'Vế phải', 'Kết quả'],
  balanceStatus: { holds: 'khớp', fails: 'KHÔNG KHỚP', unknown: 'chưa đủ số liệu' },
  rates: (reading) => {
    if (reading === 'supplied') return 'Tỷ lệ tính trên số liệu đơn vị đã thống kê'
    return `Tỷ lệ tính theo ${reading === 'II.06a' ? 'biểu II.06a' : 'báo cáo tiến độ'}`
  },
  rateColumns: ['Tử số', 'Mẫu số', 'Phần trăm'],
  rateNames: {
    onTimeOfSolved: 'Trước hạn và đúng hạn trên số đã giải quyết',
    onTimeOfReceived: 'Trước hạn và đúng hạn trên số tiếp nhận',
    notLateOfReceived: 'Không trễ, không quá hạn trên số tiếp nhận',
    lateOfSolved: 'Trễ hạn trên số đã giải quyết',
    lateOfReceived: 'Trễ hạn, quá hạn trên số tiếp nhận',
    onlineOfReceived: 'Tiếp nhận trực tuyến trên số tiếp nhận',
  },
  beside: 'Ngoài các cột của biểu',
  besideNames: {
    refused: 'Từ chối tiếp nhận',
    lateByLaw: 'Trễ hạn theo quy định',
    lateByClosing: 'Trễ hạn chỉ do kết thúc muộn trên phần mềm',
    withinReappointed: 'Trễ hạn lần đầu, xong trong hạn đã hẹn lại',
    apologySent: 'Đã có văn bản xin lỗi',
    apologyMissing: 'Phải xin lỗi mà chưa có văn bản',
  },
  besideUnknown: (count, unknown) =>
    count === 0 ? `chưa rõ (${number(unknown)} hồ sơ không ghi)` : `${number(count)}; chưa rõ ${number(unknown)} hồ sơ`,
  findingsTitle: 'Điều cần lưu ý',
  findings: {
    'balance-fails': ({ row, balance, whole, sum }) =>
      `${row === '' ? 'Tổng số' : `Dòng ${say(row)}`}: ${say(balance)} không khớp: ${amount(whole)} khác ${amount(sum)}`,
    'carried-over-unknown': ({ total }) =>
      `chưa có số hồ sơ kỳ trước chuyển qua (6); 3 = 7 + 11 khớp nghĩa là ${amount(total)} đã gồm số đó, hoặc số đó bằng 0`,
    'channel-unknown': ({ channelUnknown }) =>
      `${amount(channelUnknown)} hồ sơ chưa rõ kênh tiếp nhận nên để trống cột 4 và 5`,
    undecided: ({ solved, inProcess }) =>
      `chưa rõ đúng hạn hay không: ${amount(solved)} hồ sơ đã giải quyết, ${amount(inProcess)} hồ sơ đang giải quyết; các cột phụ thuộc để trống`,
    'waiting-in-time': ({ paused }) =>
      `${amount(paused)} hồ sơ chờ bổ sung hoặc chờ nghĩa vụ tài chính tính vào trong hạn (12)`,
    'withdrawn-on-time': ({ withdrawn }) => `${amount(withdrawn)} hồ sơ công dân rút tính vào đúng hạn (9)`,
    'stopped-beside': ({ stopped }) =>
      `${amount(stopped)} hồ sơ dừng xử lý: biểu không có cột nên để ngoài; chỉ cộng các cột 7 và 11 thì thiếu số này so với cột 3`,
    'left-out': ({ beforePeriod, afterPeriod }) =>
      `không tính vì ngoài kỳ: ${amount(beforePeriod)} hồ sơ kết thúc trước kỳ, ${amount(afterPeriod)} hồ sơ tiếp nhận sau kỳ`,
    unreadable: ({ unreadable }) =>
      `${amount(unreadable)} hồ sơ có lỗi dữ liệu nên không đếm được: số liệu dưới đây thiếu các hồ sơ này`,
  },
  source:
    'Cột và đẳng thức của biểu lấy theo phần mềm một cửa; chưa đọc được Thông tư 02/2017/TT-VPCP, 01/2020/TT-VPCP.',
  stamp: (version) => `danvan ${version}`,
}

/** Từ ngữ của kỳ báo cáo. */
export const viPeriod: PeriodWords = {
  title: (label) => label,
  place: (kind, index, year) => {
    switch (kind) {
      case 'month':
        return `Tháng ${index} năm ${year}`
      case 'quarter':
        return `Quý ${['I', 'II', 'III', 'IV'][index - 1]} năm ${year}`
      case 'half-year':
        return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`
      case 'nine-months':
        return `9 tháng đầu năm ${year}`
      case 'year':
        return `Năm ${year}`
    }
  },
  kinds: { month: 'tháng', quarter: 'quý', 'half-year': '6 tháng', 'nine-months': '9 tháng', year: 'năm' },
  span: (from, to) => `từ ${from} đến hết ${to}`,
  cutOff: (cutOff, periodSet) =>
    `số liệu đến ${cutOff}${periodSet === undefined ? '' : ` (bộ kỳ báo cáo ${periodSet})`}`,
  sendBy: (sendBy) => `gửi chậm nhất ${sendBy}`,
  unknown: {
    'first-day-not-read': 'chưa đọc được ngày có hiệu lực',
    'end-not-read': 'chưa đọc được ngày hết hiệu lực',
    'kind-not-in-set': 'bộ kỳ báo cáo không có loại kỳ này',
    'days-not-read': 'chưa đọc được ngày đầu, ngày cuối của kỳ',
    'between-periods': 'ngày này không thuộc kỳ nào',
  },
  comparison: 'So sánh hai kỳ báo cáo',
  relation: {
    same: 'Hai kỳ trùng nhau',
    overlap: 'Hai kỳ có ngày chung',
    adjacent: 'Hai kỳ liền nhau',
    gap: 'Giữa hai kỳ có khoảng trống',
  },
  findings: {
    'cut-off-differs': ({ first, second }) =>
      `ngày chốt số liệu khác nhau (${day(first)} và ${day(second)}): không so sánh trực tiếp được`,
    'period-set-differs': ({ first, second }) =>
      `theo hai bộ kỳ báo cáo khác nhau (${first === null ? 'không nêu' : say(first)} và ${second === null ? 'không nêu' : say(second)})`,
    'counted-twice': ({ from, to, days }) =>
      `${span(from, to, days)} nằm trong cả hai kỳ: cộng hai kỳ thì tính hai lần`,
    'not-counted': ({ from, to, days }) => `${span(from, to, days)} không thuộc kỳ nào trong hai kỳ`,
  },
}

function span(from: unknown, to: unknown, days: unknown): string {
  return from === to ? `ngày ${day(from)}` : `${amount(days)} ngày từ ${day(from)} đến hết ${day(to)}`
}

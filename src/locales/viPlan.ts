import type { PlanWords } from './PlanWords.ts'

const bounds = {
  'at-least': 'ít nhất ',
  'at-most': 'không quá ',
  below: 'dưới ',
  'none-of': 'không thuộc: ',
} as const

const uses = { group: 'nhóm', criterion: 'tiêu chí', bonus: 'điểm thưởng', penalty: 'điểm trừ' } as const

/** Đường tới mức xếp loại. */
export const viPlan: PlanWords = {
  title: (band) => `Đường tới mức “${band}”`,
  reachable: {
    already: 'Đã chắc chắn đạt mức này',
    yes: 'Có thể đạt mức này',
    no: 'Không còn đạt được mức này',
    'not-determined': 'Chưa xác định được có đạt mức này hay không',
  },
  now: 'Hiện tại',
  cheapest: (cost) => `Phương án ít tốn nhất (chi phí ${cost})`,
  others: 'Phương án khác',
  other: (changes, cost, min, max) => `${changes}: chi phí ${cost}, sau đó ${min} … ${max} điểm`,
  cutShort: 'Có thể còn phương án khác: việc tìm đã dừng giữa chừng.',
  columns: ['Nội dung', 'Dữ kiện phải đạt', 'Điểm tăng', 'Chi phí'],
  use: {
    criterion: 'tiêu chí',
    bonus: 'điểm thưởng',
    penalty: 'xác nhận, điểm trừ',
    gate: 'xác nhận, điều kiện xếp loại',
  },
  fact: (name, from, to, bound) =>
    `${name}: ${from === undefined ? 'chưa rõ' : `hiện ${from}`}, cần ${bound === 'exactly' ? `“${to}”` : `${bounds[bound]}${to}`}`,
  share: (percent, of) => `cần đạt ${percent} % ${of}`,
  proof: (name) => `${name}: bổ sung minh chứng`,
  told: 'như trên',
  after: 'Sau khi thực hiện',
  alongside: 'Tiêu chí thay đổi theo vì dùng chung dữ kiện',
  moved: (name, before, after) => `${name}: từ ${before} thành ${after}`,
  blocked: 'Vì sao không đạt được',
  blockedByGate: (title, criteria) =>
    `không gỡ được điều kiện: ${title}${criteria.length === 0 ? '' : ` (${criteria.join('; ')})`}`,
  place: (use, number, title) => `${uses[use]} ${number}. ${title}`,
  blockedByPoints: (most, needed) => `nhiều nhất chắc chắn đạt ${most} điểm, cần từ ${needed}`,
  undetermined: 'Nội dung chưa xác định được',
  gap: {
    'beyond-group': 'nội dung không áp dụng làm thay đổi điểm của tiêu chí khác',
    'share-condition': 'điều kiện tính theo tỷ lệ mà số liệu chưa rõ hoặc còn thay đổi',
    'mean-over-items': 'điểm bình quân của các hồ sơ còn thay đổi, không có một số liệu cần đạt',
    spread: 'điểm thành phần có thể lệch nhau quá mức cho phép',
    'awarded-elsewhere': 'điểm do cấp khác chấm ở bước khác',
    'too-much': 'các điều kiện ràng buộc nhau quá nhiều để tìm hết',
  },
  irrecoverable: 'Điểm không lấy lại được nữa',
  reason: {
    'period-over': 'kỳ đánh giá đã kết thúc',
    'day-passed': 'đã qua thời hạn',
    'stays-counted': 'việc đã xảy ra, đã tính',
    'figures-known': 'hai số liệu đã rõ',
    'rule-limit': 'cách chấm không cho điểm cao hơn',
  },
  whatIf: 'Thử thay dữ kiện',
  putIn: 'Dữ kiện đưa vào',
  takenAway: 'bỏ ra, coi như chưa rõ',
  differences: 'Thay đổi',
  criteria: 'Tiêu chí thay đổi',
  total: 'Tổng điểm',
  differenceColumns: ['STT', 'Tiêu chí', 'Trước', 'Sau'],
  gate: { struck: 'có xảy ra', clear: 'không xảy ra', unknown: 'chưa rõ' },
}

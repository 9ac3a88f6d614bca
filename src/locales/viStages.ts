import type { StageWords } from './StageWords.ts'
import { amount, day } from './viWords.ts'
import { say } from './words.ts'

const where = { by: 'người chấm', on: 'ngày chấm' } as const

/** So sánh các bước chấm. */
export const viStages: StageWords = {
  title: 'So sánh các bước chấm',
  stages: 'Các bước chấm',
  columns: ['Bước', 'Vai trò', 'Thời gian', 'Điểm đã chấm', 'Điểm tính được', 'Xếp loại theo dữ kiện'],
  blank: (count) => `còn ${count} tiêu chí bỏ trống`,
  locked: (by, on) => `đã khoá: ${by}, ${on}`,
  values: 'Điểm theo từng tiêu chí',
  reasons: 'Lý do thay đổi',
  official: 'Điểm chính thức',
  officialValue: (stage, status, points) =>
    status === 'known'
      ? `${points} điểm, theo bước “${stage}” mà bộ tiêu chí quy định; không lấy điểm cao nhất của các bước`
      : status === 'blank'
        ? `chưa có: bước “${stage}” còn tiêu chí bỏ trống; bỏ trống không phải 0 điểm`
        : `chưa có: chưa có kết quả bước “${stage}”`,
  findings: {
    'reason-missing': ({ number, before, after, stage }) =>
      `tiêu chí ${say(number)}: bước “${say(stage)}” đổi từ ${amount(before)} thành ${amount(after)} điểm mà không nêu lý do`,
    'claim-not-computed': ({ number, claimed, min, max, stage }) =>
      `tiêu chí ${say(number)}: bước “${say(stage)}” chấm ${amount(claimed)}, dữ kiện cho ${min === max ? amount(min) : `${amount(min)}–${amount(max)}`}`,
    'parts-differ': ({ number, claimed, sum, stage }) =>
      `tiêu chí ${say(number)}: bước “${say(stage)}” chấm ${amount(claimed)}, các phần cộng lại ${amount(sum)}`,
    'author-or-day-missing': ({ stage, missing }) =>
      `bước “${say(stage)}” thiếu ${(missing as (keyof typeof where)[]).map((each) => where[each]).join(' và ')}`,
    'outside-window': ({ stage, on, from, to }) =>
      `bước “${say(stage)}” chấm ngày ${day(on)}, ngoài thời gian ${day(from)}–${day(to)}`,
    'before-earlier-stage': ({ number, stage, from, on, before }) =>
      `tiêu chí ${say(number)}: bước “${say(stage)}” ghi ngày ${day(on)}, trước bước “${say(from)}” (${day(before)})`,
    'locked-changed': ({ stage, by, on }) =>
      `bước “${say(stage)}” đã khoá (${say(by)}, ${day(on)}) nhưng nội dung đã bị thay đổi sau đó`,
    'official-missing': ({ stage }) => `chưa có kết quả bước chính thức “${say(stage)}”`,
    'official-blank': ({ stage, criteria }) => `bước chính thức “${say(stage)}” còn bỏ trống: ${say(criteria)}`,
    'sets-differ': ({ stages }) => `các bước ${say(stages)} không chấm theo cùng một bộ tiêu chí`,
  },
}

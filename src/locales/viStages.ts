import type { Text } from '../law/index.ts'
import type { MessageData } from './Locale.ts'
import type { StageWords } from './StageWords.ts'
import { amount, day } from './viWords.ts'
import { say } from './words.ts'

const label = (title: unknown): string => (title as Text).vi

const stage = ({ stageTitle }: MessageData): string => `bước “${label(stageTitle)}”`

const uses = { group: 'nhóm', criterion: 'tiêu chí', bonus: 'điểm thưởng', penalty: 'điểm trừ' } as const

/** By its printed number; what has none, by its title. */
const place = ({ use, number, title }: MessageData): string =>
  `${uses[(use as keyof typeof uses | undefined) ?? 'criterion']} ${number === undefined ? `“${title === undefined ? '?' : label(title)}”` : say(number)}`

const where = { by: 'người chấm', on: 'ngày chấm' } as const

/** So sánh các bước chấm. */
export const viStages: StageWords = {
  title: 'So sánh các bước chấm',
  stages: 'Các bước chấm',
  columns: ['Bước', 'Vai trò', 'Thời gian', 'Điểm đã chấm', 'Điểm tính được', 'Xếp loại theo dữ kiện'],
  blank: (count) => `còn ${count} mục bỏ trống`,
  locked: (by, on) => `đã khoá: ${by}, ${on}`,
  values: 'Điểm theo từng tiêu chí',
  reasons: 'Lý do thay đổi',
  official: 'Điểm chính thức',
  officialValue: (stage, status, points) =>
    status === 'known'
      ? `${points} điểm, theo bước “${stage}” mà bộ tiêu chí quy định; không lấy điểm cao nhất của các bước`
      : status === 'blank'
        ? `chưa có: bước “${stage}” còn mục bỏ trống; bỏ trống không phải 0 điểm`
        : `chưa có: chưa có kết quả bước “${stage}”`,
  findings: {
    'reason-missing': (data) =>
      `${place(data)}: ${stage(data)} đổi từ ${amount(data['before'])} thành ${amount(data['after'])} điểm mà không nêu lý do`,
    'claim-not-computed': ({ claimed, min, max, ...data }) =>
      `${place(data)}: ${stage(data)} chấm ${amount(claimed)}, dữ kiện cho ${min === max ? amount(min) : `${amount(min)}–${amount(max)}`}`,
    'parts-differ': (data) =>
      `${place(data)}: ${stage(data)} chấm ${amount(data['claimed'])}, các phần tính theo bộ tiêu chí được ${amount(data['sum'])}`,
    'parts-apart': (data) =>
      `${place(data)}: ${stage(data)} chấm các phần lệch nhau ${amount(data['spread'])} điểm, quá mức cho phép; phải chấm lại`,
    'author-or-day-missing': (data) =>
      `${place(data)}: ${stage(data)} thiếu ${(data['missing'] as (keyof typeof where)[]).map((each) => where[each]).join(' và ')}`,
    'outside-window': (data) =>
      `${place(data)}: ${stage(data)} chấm ngày ${day(data['on'])}, ngoài thời gian ${day(data['from'])}–${day(data['to'])}`,
    'before-earlier-stage': (data) =>
      `${place(data)}: ${stage(data)} ghi ngày ${day(data['on'])}, trước bước “${label(data['fromTitle'])}” (${day(data['before'])})`,
    'locked-changed': (data) =>
      `${stage(data)} đã khoá (${say(data['by'])}, ${day(data['on'])}) nhưng nội dung đã bị thay đổi sau đó`,
    'official-missing': (data) => `chưa có kết quả ${stage(data)}, là bước chính thức`,
    'official-blank': (data) =>
      `${stage(data)}, là bước chính thức, còn bỏ trống: ${(data['criteria'] as readonly MessageData[]).map(place).join(', ')}`,
    'sets-differ': ({ stages }) =>
      `các bước ${(stages as readonly MessageData[]).map(({ title }) => `“${label(title)}”`).join(', ')} không chấm theo cùng một bộ tiêu chí`,
  },
}

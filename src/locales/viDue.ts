import type { DueWords } from './DueWords.ts'
import { viDisclosureVerdicts } from './viDisclosureVerdicts.ts'
import { viDossier } from './viDossier.ts'
import { viPetition } from './viPetition.ts'
import { number } from './viWords.ts'

const subjects = {
  dossier: 'hồ sơ',
  petition: 'đơn',
  reception: 'tiếp công dân',
  disclosure: 'công khai',
} as const

/** Việc sắp đến hạn. */
export const viDue: DueWords = {
  title: 'Việc sắp đến hạn',
  span: (asOf, until) => `Từ ${asOf} đến hết ${until}`,
  overdue: 'Quá hạn',
  unconfirmed: 'Đã qua hạn, chưa rõ đã làm hay chưa',
  due: 'Sắp đến hạn',
  undated: 'Chưa xác định được hạn',
  nothing: 'Không có việc quá hạn, không có việc đến hạn trong khoảng thời gian này.',
  later: (items) => `Còn ${number(items)} việc đến hạn sau đó.`,
  columns: ['Hạn', 'Việc', 'Đối tượng', 'Trách nhiệm', 'Căn cứ'],
  advised: (advised, dueOn) => `nên xong ${advised}, chậm nhất ${dueOn}`,
  why: {
    paused: 'đang tạm dừng',
    'unknown-calendar': 'chưa có lịch làm việc cho ngày đó',
    'text-not-read': 'chưa đọc được quy định về thời hạn',
    'case-not-stated': 'chưa nêu đủ đặc điểm của vụ việc để chọn thời hạn',
    'no-day-in-text': 'văn bản không ghi số ngày',
    'unknown-procedure': 'danh mục không có thủ tục này',
  },
  subject: ({ kind, id }, label) =>
    kind === 'disclosure' && label !== undefined
      ? `${subjects[kind]}: ${label}`
      : `${subjects[kind]} ${id}${label === undefined ? '' : ` (${label})`}`,
  codes: {
    dossier: viDossier.due,
    petition: viPetition.tasks,
    reception: viPetition.reception.duties,
    disclosure: viDisclosureVerdicts.due,
  },
}

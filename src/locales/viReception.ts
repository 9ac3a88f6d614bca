import type { ReceptionWords } from './PetitionWords.ts'
import { viShare } from './viShare.ts'
import { amount, day, number } from './viWords.ts'
import { say } from './words.ts'

const duties: ReceptionWords['duties'] = {
  'hold-session': 'người đứng đầu tiếp công dân định kỳ',
  'post-schedule': 'niêm yết lịch tiếp công dân',
  'answer-visitor': 'trả lời người đến',
  'send-refusal': 'thông báo từ chối tiếp công dân',
  'notify-online': 'thông báo buổi tiếp trực tuyến',
  'test-online': 'kiểm tra kỹ thuật buổi tiếp trực tuyến',
  'connect-online': 'kết nối buổi tiếp trực tuyến',
}
const duty = (value: unknown): string => duties[say(value) as keyof typeof duties] ?? say(value)
const month = (value: unknown): string => `${say(value).slice(5)}/${say(value).slice(0, 4)}`
const late = (calendar: number, working: number | null): string =>
  `chậm ${number(calendar)} ngày${working === null ? '' : ` (${number(working)} ngày làm việc)`}`
const rates = {
  monthsMet: 'Tháng có buổi tiếp của người đứng đầu',
  schedulesInTime: 'Lịch niêm yết đúng hạn',
  answersInTime: 'Trả lời đúng hạn',
} as const
const notices = {
  given: 'có thông báo',
  'not-given': 'không thông báo',
  'not-known': 'chưa rõ có thông báo hay không',
} as const

/** Từ ngữ về tiếp công dân. */
export const viReception: ReceptionWords = {
  title: 'Kiểm tra việc tiếp công dân',
  record: (id) => `Hồ sơ ${id}`,
  subject: (what, id) => `${what === 'send-refusal' ? 'lần từ chối' : 'buổi'} ${id}`,
  months: 'Tiếp công dân theo tháng',
  monthColumns: ['Tháng', 'Kết luận', 'Người đứng đầu tiếp', 'Người khác tiếp thay', 'Tiếp đột xuất'],
  monthVerdict: {
    met: 'đạt',
    missed: 'KHÔNG CÓ BUỔI TIẾP',
    pending: 'chưa đến hạn',
    'not-yet': 'tháng chưa tới',
    'not-known': 'chưa rõ',
    'no-duty': 'chưa có quy định',
  },
  monthBecause: {
    held: 'người đứng đầu đã tiếp',
    'none-held': 'không có buổi tiếp nào của người đứng đầu',
    'month-not-over': 'tháng chưa hết',
    'month-to-come': 'tháng chưa tới',
    'sessions-not-known': 'không có số liệu về các buổi tiếp',
    'session-not-stated': 'có buổi tiếp chưa ghi đã tiếp hay chưa, hoặc ai tiếp',
    'month-cut-by-period': 'kỳ chỉ gồm một phần của tháng',
    'no-text-then': 'không có quy định đã đọc cho tháng này',
  },
  sessions: 'Các buổi tiếp',
  session: (id, kind, plannedOn, heldOn) =>
    `buổi ${id}, ${kind === 'regular' ? 'định kỳ' : 'đột xuất'}: lịch ngày ${plannedOn}, ${heldOn === undefined ? 'chưa tiếp' : `tiếp ngày ${heldOn}`}`,
  postponed: (to, notice) => `dời sang ngày ${to}, ${notices[notice]}`,
  sessionsNotKnown: 'Không có số liệu về các buổi tiếp.',
  duties,
  dutyVerdict: {
    'in-time': 'đúng hạn',
    late: 'chậm',
    'not-done': 'không thực hiện',
    pending: 'chưa đến hạn',
    'not-known': 'chưa rõ đã thực hiện hay chưa',
    'not-applicable': 'chưa đọc được quy định nào cho ngày đó',
    undated: 'chưa tính được hạn',
  },
  late,
  duty: (name, verdict, due, done) =>
    [
      `${name}: ${verdict}`,
      ...(due === undefined ? [] : [due]),
      ...(done === undefined ? [] : [`thực hiện ${done}`]),
    ].join('; '),
  visits: ({ status, count }) =>
    status === 'not-known'
      ? 'Lượt công dân đến: chưa rõ'
      : status === 'no-visits'
        ? 'Không có công dân đến; không phải lỗi, cũng không tính là đạt 100 %'
        : `Lượt công dân đến: ${number(count ?? 0)}`,
  rate: ({ id, ...rate }) => viShare(rates[id], rate),
  refusals: 'Từ chối tiếp',
  breaches: {
    'month-without-session': ({ month: each }) => `tháng ${month(each)} người đứng đầu không tiếp công dân ngày nào`,
    late: ({ duty: what, dueOn, doneOn, days, workingDays }) =>
      `${duty(what)} ngày ${day(doneOn)}, hạn ${day(dueOn)}, ${late(Number(days), typeof workingDays === 'number' ? workingDays : null)}`,
    'not-done': ({ duty: what, dueOn }) => `${duty(what)}: không thực hiện, hạn ${day(dueOn)}`,
    'postponed-without-notice': ({ from, to }) =>
      `dời buổi tiếp từ ngày ${day(from)} sang ngày ${day(to)} mà không thông báo`,
  },
  findings: {
    'visitors-differ': ({ stated, sum }) =>
      `số lượt công dân đến ghi là ${amount(stated)}, cộng các buổi được ${amount(sum)}`,
    'delegated-only': ({ month: each, days }) =>
      `tháng ${month(each)} chỉ có người khác tiếp thay (${(days as string[]).map(day).join(', ')}), không tính là người đứng đầu tiếp`,
    'posting-not-stated': ({ on }) => `chưa ghi ngày niêm yết lịch của buổi tiếp ngày ${day(on)}`,
    'no-visits': () => 'không có công dân đến, nên không có gì để tính tỷ lệ trả lời',
  },
}

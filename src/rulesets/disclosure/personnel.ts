import type { Duty } from '../../disclosure/index.ts'
import { day, open } from '../instruments/row.ts'
import { about, codified, inferred, read, remembered } from '../instruments/sources.ts'
import {
  agencies,
  all,
  amended,
  any,
  atLeast,
  days,
  due,
  dutiesOf,
  force,
  gap,
  keep,
  massMedia,
  noMinimum,
  note,
  notRead,
  on,
  rule,
  text,
  unknown,
  workingDays,
} from './build.ts'

const law10 = 'law:10/2022/QH15:quoc-hoi:2022-11-10'
const law36 = 'law:36/2018:quoc-hoi:undated'
const decree90 = 'decree:90/2020/NĐ-CP:chinh-phu:undated'
const decree115 = 'decree:115/2020/NĐ-CP:chinh-phu:undated'
const corruption = read('corruption')
const staff = read('staff')
const recruitment = { key: decree115, source: staff, inForce: force(day('2020-09-29', staff), notRead, codified) }

const row = dutiesOf({
  catalogue: 'NSU',
  key: law10,
  source: read('democracy'),
  inForce: force(undefined, notRead),
  audience: ['internal'],
  applies: agencies,
  trigger: on('issued'),
  frequency: ['decision'],
  serves: ['N04-7.4', 'L10-46.6'],
})

/** Công khai về nhân sự. */
export const personnelDuties: readonly Duty[] = [
  row(
    'NSU-1',
    'Quyết định quy hoạch, bổ nhiệm, luân chuyển, điều động',
    'Decisions on personnel planning, appointment, rotation, transfer',
    'Đ.46 k.6',
    {
      inForce: force(
        day('2015-02-25', inferred('Nghị định 04/2015/NĐ-CP Đ.7 k.4 asked for it before; it does not name quy hoạch')),
        open(read('democracy')),
      ),
      formerly: [
        {
          lastDay: '2023-06-30',
          source: text(
            inferred('the decree names appointment, rotation and transfer, not quy hoạch'),
            'decree:04/2015/NĐ-CP:chinh-phu:2015-01-09',
            'Đ.7 k.4',
          ),
        },
      ],
      ...amended('2025-07-01', 'Luật 47/2024/QH15 and Luật 97/2025/QH15'),
      restsOn: [text(about('planning50'), 'regulation:50-QĐ/TW:trung-uong:undated')],
      alias: [
        { id: 'N04-7.4', carriedBy: 'other' },
        { id: 'L10-46.6', carriedBy: 'other' },
      ],
      gaps: [
        gap(
          'regulation-50',
          'Chưa đọc được nội dung Quy định 50-QĐ/TW về công khai quy hoạch.',
          'What Regulation 50-QĐ/TW says of disclosing personnel planning was not read.',
        ),
      ],
    },
  ),
  row(
    'NSU-2',
    'Kế hoạch chuyển đổi vị trí công tác, ban hành và công khai hằng năm',
    'Plan of changes of position, issued and disclosed every year',
    'Đ.26 k.1',
    {
      key: law36,
      source: corruption,
      inForce: force(day('2019-07-01', corruption), open(corruption)),
      ...amended('2025-07-01', 'Luật 81/2025 and Luật 132/2025/QH15'),
      trigger: {
        kind: 'event',
        events: ['issued'],
        everyPeriod: {
          period: 'year',
          due: due('period-end', inferred('issued and disclosed every year, no day stated: the end of the year')),
        },
      },
      frequency: ['year'],
    },
  ),
  row('NSU-3', 'Kết quả đánh giá, xếp loại chất lượng', 'Results of yearly ratings', 'Đ.19', {
    key: decree90,
    source: staff,
    inForce: force(day('2020-08-20', staff), notRead, codified),
    audience: ['internal', 'person'],
    dueByDefault: inferred('no number of days was read: the time of the general rule'),
    channels: rule(
      all('letter', any('intranet', 'board-office', 'notice-all-staff', 'meeting-all', 'via-unit-heads')),
      {
        source: inferred(
          'sent to the person and disclosed inside, electronically by preference; the forms are not named',
        ),
      },
    ),
    restsOn: [text(about('rating'), decree90)],
    frequency: ['year'],
    notes: [note('electronic', 'Ưu tiên hình thức điện tử.', 'The electronic form is preferred.')],
    gaps: [
      gap(
        'civil-servants',
        'Điều về công chức (Đ.18) chưa đọc được; Đ.19 là về viên chức.',
        'The article on civil servants (Đ.18) was not read; Đ.19 is about public employees.',
      ),
      gap(
        'internal-forms',
        'Hình thức công khai nội bộ cụ thể chưa đọc được.',
        'Which internal forms are meant was not read.',
      ),
    ],
  }),
  row('NSU-4', 'Thông báo tuyển dụng viên chức', 'Announcement of the recruitment of public employees', 'Đ.14', {
    ...recruitment,
    audience: ['public'],
    due: due('none-stated'),
    channels: rule(all(any(...massMedia), 'portal', 'board-office')),
    keep: keep([atLeast(1, massMedia, { unit: 'times' })]),
    frequency: ['event'],
    notes: [
      note(
        'applications',
        'Thời hạn nhận phiếu đăng ký dự tuyển là 30 ngày.',
        'Applications are received for 30 days.',
      ),
    ],
  }),
  row('NSU-5', 'Kết quả tuyển dụng viên chức', 'Result of the recruitment of public employees', 'Đ.16 k.2', {
    ...recruitment,
    audience: ['public', 'person'],
    responsible: [{ role: 'recruitment-council' }],
    trigger: on('recognised'),
    due: days(10),
    channels: rule(all('portal', 'letter')),
    keep: noMinimum,
    frequency: ['event'],
  }),
  row('NSU-6', 'Tuyển dụng công chức', 'Recruitment of civil servants', undefined, {
    key: 'decree:138/2020/NĐ-CP:chinh-phu:undated',
    source: remembered('medium'),
    inForce: force(undefined, notRead),
    audience: ['public'],
    trigger: unknown('decree-138'),
    due: unknown('decree-138'),
    channels: unknown('decree-138'),
    keep: unknown('decree-138'),
    frequency: ['event'],
    gaps: [
      gap('decree-138', 'Chưa đọc được Nghị định 138/2020/NĐ-CP.', 'Decree 138/2020/NĐ-CP was not read.'),
      gap('provision', 'Chưa ghi điều khoản.', 'The article is not recorded with it.'),
    ],
  }),
  row(
    'NSU-7',
    'Quyết định hủy bỏ việc tạm đình chỉ công tác, tạm thời chuyển vị trí công tác khác',
    'Decision that lifts a suspension from work or a temporary change of position',
    'Đ.49',
    {
      key: 'decree:59/2019/NĐ-CP:chinh-phu:undated',
      source: corruption,
      inForce: force(day('2019-08-15', corruption), open(corruption)),
      responsible: [{ role: 'decider' }],
      due: workingDays(5),
      channels: rule(any('meeting-all', 'board-office')),
      keep: keep([atLeast(15, ['board-office'], { consecutive: true })]),
    },
  ),
  row(
    'NSU-8',
    'Quyết định giải quyết khiếu nại quyết định kỷ luật đã có hiệu lực: người đứng đầu công bố đến toàn thể công chức',
    'Decision in force on a complaint against discipline: the head announces it to all staff',
    'Đ.58 k.1',
    {
      key: 'law:02/2011:quoc-hoi:undated',
      source: read('petitions'),
      inForce: force(day('2012-07-01', read('petitions')), open(read('petitions'))),
      trigger: on('decision-in-force'),
      channels: rule(any('meeting-all', 'notice-all-staff', 'intranet', 'staff-conference'), {
        source: inferred('forms that reach all staff; the text names none'),
      }),
      serves: ['N04-7.4', 'L10-46.6', 'L10-46.8'],
    },
  ),
]

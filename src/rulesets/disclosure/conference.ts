import type { Duty } from '../../disclosure/index.ts'
import { day, until } from '../instruments/row.ts'
import { about, inferred } from '../instruments/sources.ts'
import { agencies, days, due, dutiesOf, each, force, item, needs, noForm, noMinimum, note, on, text } from './build.ts'
import { law10Text } from './l10Rules.ts'

const detailing = inferred('ends with Nghị định 04/2015/NĐ-CP, which it guides')
const hold = { kind: 'hold', audience: ['internal'], channels: noForm, keep: noMinimum } as const
const before = dutiesOf({
  catalogue: 'HN04',
  key: 'circular:01/2016/TT-BNV:bo-noi-vu:2016-01-13',
  source: about('circular01'),
  inForce: force(day('2016-03-01', about('circular01')), until('2023-06-30', detailing)),
  applies: agencies,
  ...hold,
})
const after = dutiesOf({ catalogue: 'HN10', ...law10Text, applies: agencies, ...hold })
const same = (id: string) => ({
  crosswalk: [{ id, relation: 'same', source: inferred('both are about the same matter') }] as const,
})
const delegatesIf = ['dispersed', 'cannotLeavePosts'] as const
const twoThirds = { numerator: 2, denominator: 3 }
const yearly = { trigger: each('year'), frequency: ['year'] } as const
const atConference = { trigger: on('conference'), due: due('at-event'), frequency: ['year'] } as const
const moreThanSeven = needs({ kind: 'between', flag: 'headcount', atLeast: 8 }, 'profile-excludes')

/** Hội nghị cán bộ, công chức, viên chức, người lao động. */
export const conferenceDuties: readonly Duty[] = [
  before(
    'HN04-1',
    'Hội nghị cán bộ, công chức, viên chức thường kỳ mỗi năm một lần vào cuối năm (trường học: cuối năm học)',
    'Regular conference once a year, at its end (schools: end of the school year)',
    'Đ.3 k.1',
    { ...yearly, due: due('period-end'), ...same('HN10-1') },
  ),
  before(
    'HN04-2',
    'Hội nghị bất thường khi một phần ba cán bộ, công chức, viên chức hoặc Ban Chấp hành Công đoàn yêu cầu, hoặc người đứng đầu thấy cần thiết',
    'Extraordinary conference when a third of the staff or the union’s committee asks, or the head sees the need',
    'Đ.3 k.2, Đ.9 k.1',
    { trigger: on('conference-request'), due: days(15), frequency: ['event'], ...same('HN10-2') },
  ),
  before(
    'HN04-3',
    'Thành phần hội nghị: đến 200 người thì toàn thể; trên 200 người, làm việc phân tán hoặc không thể rời vị trí thì toàn thể hoặc đại biểu, thống nhất với công đoàn',
    'Attendance: up to 200 people all; above, or scattered, or bound to their posts, all or delegates, agreed with the union',
    'Đ.4',
    { ...atConference, attendance: { allUpTo: 200, delegatesIf }, ...same('HN10-3') },
  ),
  before(
    'HN04-4',
    'Hội nghị hợp lệ: ít nhất 2/3 số người được triệu tập có mặt; nghị quyết được trên 50% người dự tán thành',
    'Validity: at least 2/3 present; more than 50% of those present agree',
    'Đ.2 k.3',
    { ...atConference, validity: [{ quorum: twoThirds, majority: 'more-than-half' }], ...same('HN10-4') },
  ),
  after(
    'HN10-1',
    'Hội nghị cán bộ, công chức, viên chức, người lao động mỗi năm một lần, sau khi kết thúc năm công tác nhưng không chậm hơn 3 tháng của năm công tác tiếp theo; thời gian do người đứng đầu quyết định sau khi có ý kiến công đoàn',
    'Regular conference once a year, after the work year ends and within 3 months of the next; the head sets the day after hearing the union',
    'Đ.51 k.1',
    {
      ...yearly,
      due: {
        kind: 'months-into-next-year',
        month: 3,
        source: text(
          inferred(
            '3 months into the next work year, read as the last day of March: the work year is the calendar year',
          ),
          law10Text.key,
          'Đ.51 k.1',
        ),
      },
      applies: [...agencies, moreThanSeven],
      ...same('HN04-1'),
    },
  ),
  after(
    'HN10-2',
    'Hội nghị bất thường theo đề nghị của Ban Chấp hành Công đoàn, người đứng đầu hoặc ít nhất một phần ba tổng số người',
    'Extraordinary conference on proposal of the union’s committee, the head or at least a third of all staff',
    'Đ.50 k.1, Đ.51 k.1',
    { trigger: on('conference-request'), due: due('none-stated'), frequency: ['event'], ...same('HN04-2') },
  ),
  after(
    'HN10-3',
    'Thành phần hội nghị: dưới 100 người thì toàn thể; từ 100 người, làm việc phân tán hoặc không thể rời vị trí thì toàn thể hoặc đại biểu, thống nhất với công đoàn; từ 7 người trở xuống thì không bắt buộc tổ chức',
    'Attendance: fewer than 100 people all; from 100, or scattered, or bound to their posts, all or delegates, agreed with the union; up to 7 people no conference is needed',
    'Đ.51 k.2 đ.a, Đ.51 k.2 đ.b, Đ.51 k.2 đ.d, Đ.51 k.2 đ.đ',
    {
      ...atConference,
      attendance: { allUpTo: 99, delegatesIf },
      ...same('HN04-3'),
      notes: [
        note(
          'guests',
          'Có thể mời người đứng đầu và đại diện công đoàn của đơn vị trực thuộc.',
          'Heads and union of subordinate units may be invited.',
        ),
      ],
    },
  ),
  after(
    'HN10-4',
    'Hội nghị hợp lệ: ít nhất 2/3 tổng số người hoặc đại biểu được triệu tập có mặt; quyết định được trên 50% người dự tán thành, nội dung không trái pháp luật',
    'Validity: at least 2/3 of all staff or of the delegates called; more than 50% of attendees agree, content lawful',
    'Đ.51 k.2 đ.c',
    { ...atConference, validity: [{ quorum: twoThirds, majority: 'more-than-half' }], ...same('HN04-4') },
  ),
  after('HN10-5', 'Nội dung hội nghị: bảy nội dung a đến g', 'Contents of the conference: seven, a to g', 'Đ.51 k.3', {
    ...atConference,
    content: [
      item('a', 'Kiểm điểm thực hiện chủ trương, pháp luật', 'Review of policies and laws carried out'),
      item('b', 'Kiểm điểm nghị quyết trước và quy định về dân chủ', 'Review of the last resolution and of democracy'),
      item('c', 'Trách nhiệm của người đứng đầu về kế hoạch năm', 'The head’s answer for the plan of the year'),
      item('d', 'Thi đua, khen thưởng', 'Emulation and rewards'),
      item('đ', 'Quyết định nội dung tại Điều 49', 'Decisions on the matters of Article 49'),
      item(
        'e',
        'Công khai thông tin, lấy ý kiến về nội dung tại Điều 53',
        'Disclosure; opinions on the matters of Article 53',
      ),
      item('g', 'Nội dung khác', 'Other contents'),
    ],
  }),
  after('HN10-6', 'Trình tự hội nghị: chín bước a đến i', 'Steps of the conference: nine, a to i', 'Đ.51 k.4', {
    ...atConference,
    content: [
      item('a', 'Báo cáo của người đứng đầu', 'Report of the head'),
      item('b', 'Báo cáo của công đoàn', 'Report of the union'),
      item('c', 'Thảo luận', 'Discussion'),
      item('d', 'Giải đáp, tiếp thu ý kiến', 'Answers'),
      item(
        'đ',
        'Báo cáo và chương trình của Ban Thanh tra nhân dân',
        'Report and programme of the people’s inspectorate',
      ),
      item('e', 'Quyết định các nội dung', 'Decisions'),
      item('g', 'Khen thưởng', 'Rewards'),
      item('h', 'Ký giao ước thi đua', 'Emulation pledge'),
      item('i', 'Thông qua nghị quyết', 'Resolution'),
    ],
  }),
  after(
    'HN10-7',
    'Bất khả kháng hoặc triệu tập lần hai vẫn không đủ số người: gửi phiếu lấy ý kiến toàn thể, sau khi thống nhất với Ban Chấp hành Công đoàn',
    'Force majeure, or a second call without quorum: opinion slips to all staff, agreed with the union’s committee',
    'Đ.50 k.2',
    { kind: 'consult', trigger: on('conference-fails'), due: due('none-stated'), frequency: ['event'] },
  ),
  after(
    'HN10-8',
    'Kế hoạch tổ chức hội nghị hoặc lấy phiếu, thống nhất với Ban Chấp hành Công đoàn',
    'Plan of the conference or of the slips, agreed with the union’s committee',
    'Đ.52 k.1',
    { kind: 'issue', trigger: on('conference'), due: due('none-stated'), frequency: ['event'] },
  ),
]

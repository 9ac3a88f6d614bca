import type { DisclosureCatalogue } from '../../disclosure/index.ts'
import { inferred } from '../instruments/sources.ts'
import {
  always,
  by,
  civilian,
  days,
  due,
  dutiesOf,
  each,
  is,
  item,
  needs,
  noForm,
  noFormStated,
  noMinimum,
  note,
  on,
  rule,
  text,
  within,
} from './build.ts'

import { law10Text, rules10 } from './l10Rules.ts'

const { key, source } = law10Text
const at = (provision: string) => text(source, key, provision)

const row = dutiesOf({
  catalogue: 'DN',
  ...law10Text,
  audience: ['internal'],
  responsible: [{ role: 'enterprise-representative' }],
  applies: [civilian, needs(is('unitKind', 'state-enterprise'), 'profile-excludes')],
  trigger: on('issued'),
})
const disclosed = {
  due: within(15, 'day', at('Đ.65 k.2')),
  channels: { ...rules10.channels, source: at('Đ.66 k.1, Đ.66 k.2') },
  keep: {
    kind: 'rules',
    rules:
      rules10.keep.kind === 'rules'
        ? rules10.keep.rules.map((each) => ({ ...each, source: at('Đ.66 k.1, Đ.66 k.2') }))
        : [],
    source: at('Đ.66 k.1, Đ.66 k.2'),
  },
  exceptions: ['state-secret', 'business-secret', 'not-yet-releasable'],
} as const
const others = { due: due('none-stated'), channels: noForm, keep: noMinimum } as const

/** Nội dung công khai ở doanh nghiệp nhà nước, Luật 10/2022/QH15 Đ.64–81. */
export const stateEnterprise: DisclosureCatalogue = {
  schema: 'danvan/disclosure-catalogue@1',
  id: 'disclosure-state-enterprise',
  version: '0.1.0',
  title: { vi: 'Nội dung công khai ở doanh nghiệp nhà nước', en: 'What state enterprises disclose' },
  reviewedOn: '2026-11-23',
  level: 'general',
  duties: [
    row(
      'DN-64.a',
      'Tình hình sản xuất, kinh doanh hoặc hoạt động của doanh nghiệp',
      'Production, business or operation of the enterprise',
      'Đ.64 k.1 đ.a',
      { ...disclosed, frequency: ['document'] },
    ),
    row(
      'DN-64.b',
      'Nội quy lao động, thang lương, bảng lương, định mức lao động, quy chế liên quan đến quyền lợi người lao động',
      'Labour rules, wage scales, norms, regulations on workers’ interests',
      'Đ.64 k.1 đ.b',
      { ...disclosed, frequency: ['document'] },
    ),
    row('DN-64.c', 'Thỏa ước lao động tập thể', 'Collective agreements', 'Đ.64 k.1 đ.c', {
      ...disclosed,
      frequency: ['document'],
    }),
    row(
      'DN-64.d',
      'Quỹ khen thưởng, quỹ phúc lợi, các quỹ do người lao động đóng góp',
      'Reward and welfare funds, funds paid by workers',
      'Đ.64 k.1 đ.d',
      { ...disclosed, frequency: ['event'] },
    ),
    row(
      'DN-64.đ',
      'Trích nộp kinh phí công đoàn; đóng bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp',
      'Union dues; social, health and unemployment insurance',
      'Đ.64 k.1 đ.đ',
      { ...disclosed, frequency: ['event'] },
    ),
    row(
      'DN-64.e',
      'Thi đua, khen thưởng, kỷ luật; giải quyết kiến nghị, phản ánh',
      'Emulation, rewards, discipline; recommendations and feedback',
      'Đ.64 k.1 đ.e',
      { ...disclosed, frequency: ['case'] },
    ),
    row('DN-64.g', 'Quy chế thực hiện dân chủ', 'Regulation on democracy', 'Đ.64 k.1 đ.g', {
      ...disclosed,
      frequency: ['document'],
    }),
    row(
      'DN-64.h',
      'Nội dung khác: tài chính, tài sản công, công tác cán bộ',
      'Other contents: finance, public assets, personnel',
      'Đ.64 k.1 đ.h',
      { ...disclosed, frequency: ['event'] },
    ),
    row('DN-F', 'Hình thức công khai: tám hình thức a đến h', 'Forms of disclosure: eight, a to h', 'Đ.65 k.1', {
      ...others,
      assessable: false,
      trigger: always,
      frequency: ['continuous'],
      notes: [
        note(
          'forms',
          'Niêm yết; hội nghị, đối thoại, giao ban; văn bản đến toàn thể; qua người phụ trách; văn bản đến công đoàn, tổ chức đại diện; hệ thống nội bộ, cổng; mạng viễn thông, mạng xã hội (có sự đồng ý của công đoàn); khác.',
          'Posting; conference, dialogue, briefings; notice to all; through heads of units; notice to union and workers’ organisation; internal system, portal; telecom and social networks with the union’s agreement; other.',
        ),
      ],
    }),
    row(
      'DN-HN',
      'Hội nghị người lao động hằng năm, sau khi kết thúc năm tài chính, không chậm hơn 3 tháng của năm tiếp theo',
      'Yearly conference of workers, after the financial year and within 3 months of the next',
      'Đ.69',
      {
        ...others,
        kind: 'hold',
        trigger: each('year'),
        due: {
          kind: 'months-into-next-year',
          month: 3,
          source: text(
            inferred(
              '3 months into the next year, read as the last day of March: the financial year is the calendar year',
            ),
            key,
            'Đ.69',
          ),
        },
        frequency: ['year'],
        attendance: { allUpTo: 99, delegatesIf: ['dispersed'] },
        validity: [{ quorum: { numerator: 2, denominator: 3 }, majority: 'more-than-half' }],
      },
    ),
    row('DN-QD', 'Nội dung người lao động quyết định: năm nội dung', 'What workers decide: five items', 'Đ.67', {
      ...others,
      kind: 'decide',
      trigger: on('conference'),
      due: due('at-event'),
      frequency: ['year'],
      content: [
        item('1', 'Kết quả thương lượng tập thể đạt được', 'Results of collective bargaining'),
        item('2', 'Quỹ, khoản đóng góp', 'Funds and contributions'),
        item('3', 'Ban Thanh tra nhân dân', 'People’s inspectorate'),
        item('4', 'Nghị quyết hội nghị', 'Resolution of the conference'),
        item('5', 'Việc tự quản khác', 'Other matters of self-management'),
      ],
    }),
    row(
      'DN-YK',
      'Nội dung người lao động tham gia ý kiến: sáu nội dung và hai nội dung theo đề xuất của tổ chức đại diện',
      'What workers are consulted on: six items and two on proposal of their organisation',
      'Đ.71',
      {
        ...others,
        kind: 'consult',
        trigger: on('draft'),
        frequency: ['consultation'],
        content: [
          item('a', 'Nội quy, quy chế', 'Rules and regulations'),
          item('b', 'Lương, định mức', 'Wages, norms'),
          item('c', 'Điều kiện làm việc, phòng, chống tham nhũng', 'Working conditions, anti-corruption'),
          item('d', 'Quy trình giải quyết tranh chấp, kỷ luật', 'Disputes and discipline'),
          item('đ', 'Dự thảo quy chế thực hiện dân chủ', 'Draft of the regulation on democracy'),
          item('e', 'Nội dung khác', 'Other contents'),
          item('agreement', 'Thỏa ước lao động tập thể (theo đề xuất)', 'Collective agreement, on proposal'),
          item('dialogue', 'Đối thoại (theo đề xuất)', 'Dialogue, on proposal'),
        ],
      },
    ),
    row(
      'DN-DT',
      'Đối thoại tại nơi làm việc hằng năm, khi có yêu cầu và trường hợp khác',
      'Dialogue at the workplace: yearly, on request, and in other cases',
      'Đ.73',
      { ...others, kind: 'hold', trigger: on('dialogue-request'), frequency: ['year', 'event'] },
    ),
    row(
      'DN-KT',
      'Kiểm tra 6 tháng, thông báo đến toàn thể người lao động',
      'Six-month check, notified to all workers',
      'Đ.70 k.3',
      { ...others, kind: 'check', trigger: each('half-year'), channels: noFormStated, frequency: ['half-year'] },
    ),
    row(
      'DN-BTT',
      'Ban Thanh tra nhân dân 3 đến 9 thành viên, nhiệm kỳ 2 năm; trả lời kiến nghị không quá 15 ngày',
      'People’s inspectorate of 3 to 9 members, term of 2 years; its proposals are answered within 15 days',
      'Đ.77, Đ.81 k.1 đ.d',
      {
        ...others,
        kind: 'hold',
        trigger: on('proposal-received'),
        due: { ...days(15), source: at('Đ.81 k.1 đ.d') },
        frequency: ['two-years', 'case'],
      },
    ),
    row(
      'DN-QC',
      'Ban hành quy chế thực hiện dân chủ: có thể mở rộng, không hạn chế luật',
      'Regulation on democracy: it may widen the law, never narrow it',
      'Đ.81 k.1 đ.a',
      { ...others, kind: 'issue', trigger: always, frequency: ['event'] },
    ),
    row('DN-YC', 'Cung cấp thông tin theo yêu cầu', 'Supply on request', 'Đ.66 k.4', {
      ...others,
      kind: 'supply',
      audience: ['person'],
      trigger: on('request'),
      channels: rule(by('on-request')),
      frequency: ['case'],
    }),
  ],
}

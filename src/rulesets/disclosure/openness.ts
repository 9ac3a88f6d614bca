import type { Duty, DutyDefault } from '../../disclosure/index.ts'
import { day, open } from '../instruments/row.ts'
import { read } from '../instruments/sources.ts'
import {
  agencies,
  always,
  amended,
  any,
  atLeast,
  by,
  days,
  due,
  dutiesOf,
  each,
  force,
  is,
  item,
  keep,
  massMedia,
  needs,
  noForm,
  noMinimum,
  note,
  on,
  rule,
  text,
  workingDays,
} from './build.ts'
import { publicEvidence } from './evidence.ts'

const law36 = 'law:36/2018:quoc-hoi:undated'
const law104 = 'law:104/2016:quoc-hoi:undated'
const corruption = read('corruption')
const information = read('information')
const since2018 = force(day('2018-07-01', information), open(information))

/** Luật 104/2016 Đ.18, Đ.19, Đ.21; the form test of Luật 36/2018 Đ.11 k.2. */
const publicRules = {
  due: { ...workingDays(5), source: text(information, law104, 'Đ.18 k.4') },
  channels: rule(any('portal', ...massMedia, 'gazette', 'board-office', 'direct-answer', 'press-conference', 'other'), {
    weakAlone: ['meeting', 'on-request'],
    source: text(information, law104, 'Đ.18 k.1, Đ.18 k.2'),
  }),
  keep: keep(
    [
      atLeast(30, [
        'board-office',
        'board-unit',
        'board-reception',
        'board-onestop',
        'board-inspected',
        'board-community',
      ]),
    ],
    text(information, law104, 'Đ.21 k.2'),
  ),
} as const

/** Mặc định của thông tin công khai ra bên ngoài. */
export const publicDefault: DutyDefault = {
  id: 'TCTT-18',
  audience: 'public',
  ...publicRules,
  exceptions: [],
  evidence: publicEvidence,
  source: text(information, law104, 'Đ.18, Đ.19, Đ.21'),
  inForce: since2018,
}

const corruptionRow = dutiesOf({
  catalogue: 'PCTN',
  key: law36,
  source: corruption,
  inForce: force(day('2019-07-01', corruption), open(corruption)),
  ...amended('2025-07-01', 'Luật 81/2025 and Luật 132/2025/QH15'),
  audience: ['public', 'internal'],
  applies: agencies,
})
const row = dutiesOf({
  catalogue: 'TCTT',
  key: law104,
  source: information,
  inForce: since2018,
  audience: ['public'],
  applies: agencies,
})

/** Công khai, minh bạch; thông tin phải được công khai. */
export const opennessDuties: readonly Duty[] = [
  corruptionRow(
    'PCTN-1',
    'Công khai, minh bạch về tổ chức và hoạt động của cơ quan, đơn vị',
    'Openness on organization and work of the agency',
    'Đ.10, Đ.11, Đ.12',
    {
      assessable: false,
      trigger: always,
      channels: rule(any('board-office', 'document', 'publication', ...massMedia, 'portal', 'press-conference'), {
        optional: ['meeting', 'on-request'],
        weakAlone: ['meeting', 'on-request'],
        source: text(corruption, law36, 'Đ.11 k.1, Đ.11 k.2'),
      }),
      frequency: ['continuous'],
      content: [
        item(
          'a',
          'Chính sách liên quan đến quyền lợi của cán bộ, công chức, công dân',
          'Policies on rights of staff and citizens',
        ),
        item('b', 'Tài chính công, tài sản công', 'Public finance, public assets'),
        item('c', 'Tổ chức cán bộ, quy tắc ứng xử', 'Personnel, code of conduct'),
        item('d', 'Nội dung khác', 'Other contents'),
      ],
      notes: [
        note(
          'procedures-too',
          'Cơ quan giải quyết công việc cho công dân công khai thêm thủ tục hành chính (Đ.10 k.2).',
          'Bodies that deal with citizens also disclose their procedures (Đ.10 k.2).',
        ),
      ],
    },
  ),
  corruptionRow(
    'PCTN-2',
    'Báo cáo công tác phòng, chống tham nhũng hằng năm trên cổng thông tin điện tử',
    'Yearly anti-corruption report on the portal',
    'Đ.75',
    {
      key: 'decree:59/2019/NĐ-CP:chinh-phu:undated',
      inForce: force(day('2019-08-15', corruption), open(corruption)),
      audience: ['public'],
      responsible: [{ role: 'provincial-chairman' }],
      applies: [needs({ kind: 'any-of', of: [] }, 'role-absent')],
      trigger: each('year'),
      due: { kind: 'last-working-day-of', month: 3 },
      channels: rule(by('portal')),
      frequency: ['year'],
    },
  ),
  row(
    'TCTT-1',
    'Thông tin phải được công khai: mười lăm nội dung a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p',
    'Information to be made public: fifteen points a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p',
    'Đ.17, Đ.18, Đ.19, Đ.21',
    {
      trigger: on('created'),
      ...publicRules,
      keep: keep([atLeast(30, ['board-office'])], text(information, law104, 'Đ.21 k.2')),
      channels: rule(
        {
          kind: 'when',
          when: is('hasPortal', true),
          use: by('portal'),
          otherwise: any(...massMedia, 'gazette', 'board-office', 'direct-answer', 'press-conference', 'other'),
        },
        { source: text(information, law104, 'Đ.19 k.1, Đ.19 k.6') },
      ),
      frequency: ['document'],
      notes: [
        note(
          'nine-contents',
          'Cổng thông tin là bắt buộc với chín nội dung tại Đ.19 k.1; nội dung khác chọn hình thức tại Đ.18.',
          'The portal is compulsory for the nine contents of Đ.19 k.1; for others a form of Đ.18 does.',
        ),
      ],
    },
  ),
  row(
    'TCTT-2',
    'Danh mục thông tin phải được công khai',
    'List of the information to be made public',
    'Đ.19 k.1 đ.g, Đ.34 k.1 đ.b',
    {
      trigger: always,
      due: due('continuous'),
      channels: rule({
        kind: 'when',
        when: is('hasPortal', true),
        use: by('portal'),
        otherwise: any(...massMedia, 'gazette', 'board-office', 'direct-answer', 'press-conference', 'other'),
      }),
      keep: keep([{ channels: ['portal', 'board-office'], atLeast: 'permanent' }]),
      frequency: ['continuous'],
      content: [
        item('name', 'Tên, số, ký hiệu', 'Name, number, symbol'),
        item('created', 'Ngày tạo ra thông tin', 'Day of creation'),
        item('form', 'Hình thức, thời điểm, thời hạn công khai', 'Form, time and period of disclosure'),
        item('link', 'Địa chỉ truy cập', 'Link'),
      ],
      restsOn: [text(information, 'decree:13/2018/NĐ-CP:chinh-phu:undated', 'Đ.6 k.3')],
    },
  ),
  row('TCTT-3', 'Đính chính thông tin công khai không chính xác', 'Correction of wrong information', 'Đ.22', {
    trigger: on('wrong-information'),
    due: due('promptly'),
    channels: { kind: 'same-form' },
    frequency: ['event'],
  }),
  row(
    'TCTT-4',
    'Trả lời công dân cho rằng thông tin công khai không chính xác',
    'Answer to a citizen who holds that information made public is wrong',
    'Đ.22',
    {
      kind: 'supply',
      audience: ['person'],
      trigger: on('correction-claim'),
      due: days(15),
      channels: noForm,
      keep: noMinimum,
      frequency: ['case'],
    },
  ),
]
